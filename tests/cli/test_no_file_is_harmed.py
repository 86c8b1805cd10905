"""A run harms no file but the output that it is told to write, and that only by putting a whole one in its place."""

import os
import stat
import sys
from pathlib import Path

import pytest

from jinzhou_extract.batch.resumable import files_beside
from jinzhou_extract.writers.beside import LONGEST_NAME
from jinzhou_extract.writers.registry import FORMATS

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links and permissions of POSIX")

ENDINGS = ("json", "jsonl", "csv", "tsv", "xlsx", "parquet", "db", "md")
OLD = b"what stood there before"
TEXT = "新建公路4公里。"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder the test stands in, with one document."""
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("name", ["c.jsonl.partial", "c.jsonl.progress"])
def test_an_input_with_the_name_of_a_file_beside_the_output_is_refused(call, here, name):
    Path(name).write_text(TEXT, encoding="utf-8")
    called = call("extract", name, "-o", "c.jsonl")
    assert (called.code, called.told) == (2, f"{name} is an input and an output at once; write to another file")
    assert Path(name).read_text(encoding="utf-8") == TEXT


@pytest.mark.parametrize("name", ["c.jsonl.partial", "c.jsonl.progress"])
@pytest.mark.parametrize("options", [[], ["--resume"]])
def test_a_file_of_somebody_else_beside_the_output_is_not_written_over(call, here, name, options):
    Path(name).write_bytes(OLD)
    called = call("extract", "a.txt", "-o", "c.jsonl", *options)
    assert called.code in (1, 2)
    assert "is in the way, and no broken run left it; move it away" in called.err or "is damaged; delete it" in called.err
    assert Path(name).read_bytes() == OLD


@pytest.mark.parametrize("name", ["c.jsonl.partial", "c.jsonl.progress"])
@pytest.mark.parametrize("plant", [os.symlink, os.link])
def test_a_link_that_was_planted_beside_the_output_is_not_followed(call, here, name, plant):
    Path("victim").write_bytes(OLD)
    plant("victim", name)
    called = call("extract", "a.txt", "-o", "c.jsonl")
    assert called.code == 1
    assert "c.jsonl" in called.told
    assert Path("victim").read_bytes() == OLD


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_link_stays_and_what_it_points_to_is_replaced(call, here, ending):
    Path("real").mkdir()
    Path(f"x.{ending}").symlink_to(f"real/x.{ending}")
    assert call("extract", "a.txt", "-o", f"x.{ending}", "-q").code == 0
    assert Path(f"x.{ending}").is_symlink()
    assert names(here / "real") == [f"x.{ending}"]
    assert names(here) == ["a.txt", "real", f"x.{ending}"]


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_file_that_nobody_may_write_is_left_alone(call, here, ending):
    path = Path(f"x.{ending}")
    path.write_bytes(OLD)
    path.chmod(0o444)
    called = call("extract", "a.txt", "-o", str(path))
    assert (called.code, called.told) == (2, f"{path}: may not be written; check the permissions of the file and its folder")
    assert path.read_bytes() == OLD
    assert stat.S_IMODE(path.stat().st_mode) == 0o444
    assert names(here) == ["a.txt", path.name]


@pytest.mark.parametrize("ending", [ending for ending in ENDINGS if ending != "db"])
def test_a_replaced_file_keeps_its_permissions(call, here, ending):
    path = Path(f"x.{ending}")
    path.write_bytes(OLD)
    path.chmod(0o640)
    assert call("extract", "a.txt", "-o", str(path), "-q").code == 0
    assert path.read_bytes() != OLD
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_name_may_be_as_long_as_names_get(call, here, ending):
    name = "x" * (LONGEST_NAME - len(ending) - 1) + f".{ending}"
    assert call("extract", "a.txt", "-o", name, "-q").code == 0
    assert names(here) == sorted(["a.txt", name])


def test_files_beside_long_names_that_begin_alike_are_not_the_same():
    beside = {path for last in "abc" for path in files_beside(Path("名" * 84 + last))}
    assert len(beside) == 6
    assert all(len(os.fsencode(path.name)) <= LONGEST_NAME for path in beside)


def test_a_document_by_another_name_is_known_as_the_output(call, here):
    os.link("a.txt", "b.txt")
    called = call("extract", "a.txt", "-o", "b.txt", "-f", "csv")
    assert (called.code, called.told) == (2, "a.txt is an input and an output at once; write to another file")


@pytest.mark.parametrize("options", [["--errors", "out.csv"], ["--errors", "./sub/../out.csv"], ["--errors", "link.csv"]])
def test_two_outputs_are_not_one_file(call, here, options):
    Path("sub").mkdir()
    Path("link.csv").symlink_to("out.csv")
    called = call("extract", "a.txt", "-o", "out.csv", *options)
    assert (called.code, called.told) == (2, "--errors and --output are the same file; name two")
    assert not Path("out.csv").exists()


@pytest.mark.parametrize("option", ["--output", "--errors"])
@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("none/x.csv", "its folder does not exist; make it first"),
        ("a.txt/x.csv", "its folder is a file; name a file in a folder"),
        ("folder.csv", "is a folder; name a file in it"),
    ],
)
def test_what_cannot_be_written_is_found_out_before_the_run(call, here, option, name, says):
    Path("folder.csv").mkdir()
    called = call("extract", "a.txt", "nope.txt", option, name)
    assert (called.code, called.out, called.told) == (2, "", f"{name}: {says}")


@pytest.mark.parametrize("beside", ["x.db-journal", "x.db-wal", "x.db-shm"])
def test_a_link_that_was_planted_beside_a_database_is_not_followed(call, here, beside):
    call("extract", "a.txt", "-o", "x.db", "-q")
    Path("victim").write_bytes(OLD)
    Path(beside).symlink_to("victim")
    called = call("extract", "a.txt", "-o", "x.db")
    assert called.code == 1
    assert called.told.startswith(f"{beside}: is a link where SQLite keeps a file of its own")
    assert Path("victim").read_bytes() == OLD


def test_every_format_but_the_table_is_among_these():
    assert len(ENDINGS) == len(FORMATS) - 1
