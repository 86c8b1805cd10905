"""Nothing is lost without a word: what was named is a document, failed, empty or skipped, and the sum is told."""

import json
import sys
from pathlib import Path

import pytest

SENTENCE = "新建公路4公里。"


def summary_of(call, *arguments: str) -> tuple[dict[str, object], str]:
    """The summary of a run, whose counts add up, and what it said."""
    called = call("extract", *arguments, "-o", "out.csv", "--summary", "summary.json")
    counts = json.loads(Path("summary.json").read_text(encoding="utf-8"))
    assert counts["documents"] + counts["failed"] + counts["empty"] + counts["skipped"] == counts["inputs"]
    return counts, called.err


def counts_of(call, *arguments: str) -> list[int]:
    counts, _ = summary_of(call, *arguments)
    return [counts[name] for name in ("inputs", "documents", "failed", "empty", "skipped")]


def test_the_files_of_a_folder(call, folder):
    Path("docs/sub").mkdir()
    for name in ("picture.png", "sub/old.ofd", "no_ending"):
        Path("docs", name).write_bytes(b"x")
    Path("docs/link").symlink_to("sub")
    Path("docs/4.txt").touch()
    assert counts_of(call, "docs", "nope.txt") == [9, 3, 2, 0, 4]


def test_with_verbose_each_file_that_is_passed_over_is_named(call, folder):
    Path("docs/picture.png").write_bytes(b"x")
    assert "docs/picture.png: is of no format that is read" in call("extract", "docs", "-v").err
    quiet = call("extract", "docs")
    assert "picture.png" not in quiet.err
    assert ", 1 skipped, " in quiet.err


def test_what_the_run_writes_is_not_passed_over(call, folder):
    counts, _ = summary_of(call, "docs")
    assert counts["skipped"] == 0
    called = call("extract", "docs", "-o", "docs/out.jsonl", "--errors", "docs/e.log", "--summary", "docs/s.json")
    assert called.code == 0
    assert json.loads(Path("docs/s.json").read_text(encoding="utf-8"))["skipped"] == 0


@pytest.mark.parametrize(
    ("name", "content", "counts"),
    [
        ("a.csv", f"text,id\n{SENTENCE},1\n,2\n  ,3\n{SENTENCE},4\n", [4, 2, 0, 2, 0]),
        ("a.csv", "text,id\n,1\n,2\n", [2, 0, 0, 2, 0]),
        ("a.csv", "text,id\n", [1, 0, 1, 0, 0]),
        ("a.csv", f'text,id\n{SENTENCE},1\n"x"y,2\n', [2, 1, 1, 0, 0]),
        ("a.jsonl", f'{{"text": "{SENTENCE}"}}\n{{"text": ""}}\n{{"text": null}}\n{{"id": 3}}\n', [4, 1, 0, 3, 0]),
        ("a.jsonl", f'{{"text": "{SENTENCE}"}}\n{{"text": \n[1]\n', [3, 1, 2, 0, 0]),
    ],
)
def test_the_rows_of_a_corpus(call, folder, name, content, counts):
    Path(name).write_text(content, encoding="utf-8")
    assert counts_of(call, name) == counts


def test_a_row_with_a_date_that_is_none_is_a_document_and_told(call, folder):
    Path("a.csv").write_text(f"text,day\n{SENTENCE},2022\n{SENTENCE},neulich\n", encoding="utf-8")
    counts, said = summary_of(call, "a.csv", "--date-column", "day")
    assert [counts[name] for name in ("inputs", "documents", "failed", "parts_failed")] == [2, 2, 0, 1]
    assert "'neulich' in column 'day' is no date" in said


def test_the_members_of_an_archive(call, folder):
    import zipfile

    with zipfile.ZipFile("a.zip", "w") as archive:
        for name, content in {"a.txt": SENTENCE, "b.txt": "", "c.png": "x", "d.csv": f"text\n{SENTENCE}\n"}.items():
            archive.writestr(name, content)
    assert counts_of(call, "a.zip") == [4, 2, 1, 0, 1]


def test_a_summary_says_what_came_out(call, folder):
    Path("docs/4.txt").write_text("没有数字。", encoding="utf-8")
    counts, _ = summary_of(call, "docs")
    assert {name: counts[name] for name in ("without_figures", "records", "repeats", "characters")} == {
        "without_figures": 1,
        "records": 9,
        "repeats": 0,
        "characters": 74,
    }
    assert counts["seconds"] > 0
    assert {"source": "docs/1.txt", "note": "date: unknown"} in counts["assumptions"]


def test_it_is_the_same_for_a_run_that_was_gone_on_with(call, folder):
    names = ("docs", "nope.txt", "-o", "out.jsonl", "--summary", "summary.json")
    call("extract", *names)
    whole = json.loads(Path("summary.json").read_text(encoding="utf-8"))
    call("extract", *names, "--resume")
    again = json.loads(Path("summary.json").read_text(encoding="utf-8"))
    assert {**again, "seconds": 0, "assumptions": 0} == {**whole, "seconds": 0, "assumptions": 0}


def test_a_text_without_a_figure_says_so(call, folder):
    Path("none.txt").write_text("没有数字的一句话。", encoding="utf-8")
    assert call("extract", "none.txt").told == "none.txt: no figure in it"
    assert call("extract", "docs/1.txt", "--kind", "age").told == "docs/1.txt: no figure that was asked for in it"
    assert call("extract", "none.txt", "-q").err == ""


def test_of_many_the_first_are_named_and_all_are_counted(call, folder):
    Path("a.jsonl").write_text('{"text": "没有数字。"}\n' * 30, encoding="utf-8")
    said = call("extract", "a.jsonl").err.splitlines()
    assert len(said) == 11
    assert said[9].endswith("no figure in it; further ones are counted at the end")
    assert ", 30 without a figure, " in said[10]


@pytest.mark.parametrize("option", ["--as", "--text-column", "--id-column", "--date-column", "--region-column"])
def test_a_column_of_what_has_none_is_a_wrong_call(call, folder, option):
    called = call("extract", "docs/1.txt", option, "corpus")
    assert (called.code, called.told) == (
        2,
        f"{option} is for CSV, XLSX, JSON Lines and Parquet, and docs/1.txt is none; leave it out",
    )


def test_beside_a_corpus_texts_may_stand(call, folder):
    Path("docs/a.csv").write_text(f"body\n{SENTENCE}\n", encoding="utf-8")
    assert counts_of(call, "docs", "--text-column", "body") == [4, 4, 0, 0, 0]


def test_every_extra_that_is_missing_is_named_before_the_run(call, folder, monkeypatch):
    for library in ("trafilatura", "pypdfium2", "xlsxwriter"):
        monkeypatch.setitem(sys.modules, library, None)
    for name in ("a.html", "b.pdf"):
        Path(name).write_text("x", encoding="utf-8")
    called = call("extract", "a.html", "b.pdf", "docs", "-o", "out.xlsx")
    assert called.told == (
        "reading html, pdf and writing xlsx needs a library that is not installed; "
        f"run: {sys.executable} -m pip install 'jinzhou-extract[html,pdf,xlsx]'"
    )
    first, *_ = call("extract", "a.html", "b.pdf", "docs", "-o", "out.csv").err.splitlines()
    assert first.endswith(f"{sys.executable} -m pip install 'jinzhou-extract[html,pdf]'")
    assert Path("out.csv").exists()
    assert call("extract", "a.html", "b.pdf", "-o", "new.csv").told.startswith("reading html, pdf needs a library")


def test_what_a_killed_run_left_is_told(call, folder, killed_while_writing):
    left = killed_while_writing(Path("out.csv"))
    assert call("extract", "docs/1.txt", "-o", "out.csv").told == f"{left} of a run that was killed is removed"
    assert not left.exists()
