"""What names on the command line mean."""

import os
import sys
from pathlib import Path

import pytest

from jinzhou_extract.batch.inputs import InputFinder
from jinzhou_extract.errors import InputError, UsageError


def found(*names: str, outputs: tuple[str, ...] = (), notes: list[str] | None = None) -> list[str]:
    """The names of the inputs, and the lines of the errors, in order."""
    finder = InputFinder(map(Path, outputs), [].append if notes is None else notes.append)
    return [str(item.source) if isinstance(item.source, InputError) else item.name for item in finder.find(names)]


def test_a_folder_means_its_readable_files_and_those_of_its_folders_by_name(write):
    write(docs__b="乙", docs__a="甲", docs__sub__c="丙", docs__z="丁")
    Path("docs/notes.xyz").write_text("x")
    Path("docs/UPPER.TXT").write_text("x")
    assert found("docs") == ["docs/UPPER.TXT", "docs/a.txt", "docs/b.txt", "docs/sub/c.txt", "docs/z.txt"]


def test_hidden_files_and_folders_are_left_out_of_a_folder_but_can_be_named(write):
    write(docs__a="甲")
    Path("docs/.git").mkdir()
    Path("docs/.git/b.txt").write_text("x")
    Path("docs/.hidden.txt").write_text("x")
    Path("docs/~$open.txt").write_text("x")  # Word keeps it beside a document that is open
    assert found("docs") == ["docs/a.txt"]
    assert found("docs/.hidden.txt") == ["docs/.hidden.txt"]


def test_names_come_in_the_order_in_which_they_are_given(write):
    write(b="乙", a="甲", docs__c="丙")
    assert found("b.txt", "-", "docs", "a.txt") == ["b.txt", "-", "docs/c.txt", "a.txt"]


def test_a_pattern_in_quotes_means_the_files_it_matches_whatever_their_ending(write):
    write(y2022__b="乙", y2022__a="甲", y2021__c="丙")
    Path("y2022/report.xyz").write_text("x")
    assert found("y2022/*") == ["y2022/a.txt", "y2022/b.txt", "y2022/report.xyz"]
    assert found("**/[bc].txt") == ["y2021/c.txt", "y2022/b.txt"]


def test_a_file_whose_name_looks_like_a_pattern_is_the_file(write):
    write(**{"[2022]年": "甲"})
    assert found("[2022]年.txt") == ["[2022]年.txt"]


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("*.md", "*.md: matches no file; check the pattern"),
        ("hollow", "hollow: holds no file of a known format; known endings:"),
        ("", "'': is no name; name a file or a folder"),
        (
            "https://a.gov.cn/b.html",
            "https://a.gov.cn/b.html: is an address, and nothing is fetched; save the page in a browser",
        ),
        ("file:///home/a.txt", "file:///home/a.txt: is an address, and nothing is fetched; name the file without file://"),
    ],
)
def test_a_name_that_means_nothing_is_an_error_in_its_place(write, name, says):
    write(a="甲", b="乙")
    Path("hollow").mkdir()
    first, error, last = found("a.txt", name, "b.txt")
    assert (first, last) == ("a.txt", "b.txt")
    assert error.startswith(says)


def test_a_folder_that_may_not_be_listed_is_an_error_and_the_others_are_found(write, monkeypatch):
    write(docs__a="甲", docs__locked__b="乙", docs__z="丁")
    scandir = os.scandir

    def refuse(path):
        if Path(path).name == "locked":
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert found("docs") == [
        "docs/a.txt",
        "docs/locked: could not be listed (Permission denied); check its permissions",
        "docs/z.txt",
    ]


def test_one_file_by_two_names_is_read_once_and_that_is_told(write):
    write(docs__a="甲", docs__b="乙")
    Path("link.txt").symlink_to("docs/a.txt")
    notes: list[str] = []
    assert found("docs/b.txt", "docs", "link.txt", "-", "-", notes=notes) == ["docs/b.txt", "docs/a.txt", "-"]
    assert notes == [
        "docs/b.txt was named before; it is read once",
        "link.txt was named before as docs/a.txt; it is read once",
        "- was named before; it is read once",
    ]


def test_a_link_to_nothing_is_not_passed_over_in_silence(write):
    write(docs__a="甲")
    Path("docs/gone.txt").symlink_to("nowhere.txt")
    assert found("docs") == ["docs/a.txt", "docs/gone.txt"]


def test_what_the_run_writes_is_no_input_of_a_folder(write):
    write(docs__a="甲", docs__out="上次的结果")
    notes: list[str] = []
    assert found("docs", outputs=("docs/out.txt",), notes=notes) == ["docs/a.txt"]
    assert notes == ["docs/out.txt is written by this run and not read"]


def test_a_named_file_that_the_run_would_write_is_a_contradiction(write):
    write(a="甲")
    with pytest.raises(UsageError, match=r"a\.txt is an input and an output at once; write to another file"):
        found("a.txt", outputs=("./a.txt",))


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names of files are always Unicode")
def test_a_name_in_another_encoding_is_shown_escaped(write):
    write(docs__a="甲")
    Path(os.fsdecode(b"docs/\xb2\xe2.txt")).write_text("乙", encoding="utf-8")
    *_, odd = InputFinder().find(["docs"])
    assert odd.name == r"docs/\xb2\xe2.txt"
    assert odd.source.data.decode() == "乙"
