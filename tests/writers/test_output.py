"""Which format, where to, and what is said where the two do not go together."""

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from jinzhou_extract import MissingLibraryError, UsageError, extract
from jinzhou_extract.records.table import TableOptions, columns_of, make_table
from jinzhou_extract.writers.output import check_place, put
from jinzhou_extract.writers.registry import FORMATS, MARKED, format_of, writer_named

ALL = columns_of(TableOptions())


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("name", "format_"),
    [
        ("a.json", "json"),
        ("a.jsonl", "jsonl"),
        ("a.ndjson", "jsonl"),
        ("a.csv", "csv"),
        ("A.CSV", "csv"),
        ("a.tsv", "tsv"),
        ("a.xlsx", "xlsx"),
        ("a.parquet", "parquet"),
        ("a.db", "sqlite"),
        ("a.sqlite", "sqlite"),
        ("a.sqlite3", "sqlite"),
        ("a.md", "markdown"),
        ("报告.2024.xlsx", "xlsx"),
        ("a.xls", None),
        ("a.txt", None),
        ("csv", None),
        ("a", None),
    ],
)
def test_the_ending_of_a_file_means_its_format(name: str, format_: str | None):
    assert format_of(Path(name)) == format_


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_has_a_writer(name: str):
    assert writer_named(name).name == name


def test_no_two_formats_have_the_same_ending():
    endings = [ending for name in FORMATS for ending in writer_named(name).endings]
    assert len(set(endings)) == len(endings)


@pytest.mark.parametrize("name", sorted(MARKED))
def test_a_format_that_can_have_a_mark_has_it(name: str):
    stream = io.BytesIO()
    put(writer_named(name, mark=True), make_table([], TableOptions()), stream)
    assert stream.getvalue().startswith("\ufeff".encode())


@pytest.mark.parametrize(("name", "library", "extra"), [("xlsx", "xlsxwriter", "xlsx"), ("parquet", "pyarrow", "parquet")])
def test_a_missing_library_is_named_with_its_installation(monkeypatch: pytest.MonkeyPatch, name: str, library: str, extra: str):
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingLibraryError) as error:
        writer_named(name)
    assert str(error.value) == (
        f"writing {name} needs a library that is not installed; run: {sys.executable} -m pip install 'jinzhou-extract[{extra}]'"
    )


@pytest.mark.parametrize("name", FORMATS)
def test_a_file_takes_every_format(name: str, tmp_path: Path):
    writer, path = writer_named(name), tmp_path / "a"
    check_place(writer, path, ALL)
    assert put(writer, make_table(extract("签约项目118个。"), TableOptions()), path) == []
    assert path.stat().st_size > 0


@pytest.mark.parametrize("name", ["xlsx", "parquet"])
def test_a_terminal_takes_no_binary_format_and_a_pipe_does(monkeypatch: pytest.MonkeyPatch, name: str):
    monkeypatch.setattr(sys, "stdout", Terminal())
    with pytest.raises(UsageError, match=rf"{name} is not for a terminal; pass --output FILE\.{name}, or pipe it on"):
        check_place(writer_named(name), None, ALL)
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    check_place(writer_named(name), None, ALL)


def test_a_database_is_a_file():
    with pytest.raises(UsageError, match=r"sqlite goes to a file only; pass --output FILE\.db"):
        check_place(writer_named("sqlite"), None, ALL)


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="there are no device files here")
def test_a_database_is_no_device():
    with pytest.raises(UsageError, match="sqlite goes to a file only"):
        check_place(writer_named("sqlite"), Path("/dev/null"), ALL)


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "sqlite"])
def test_a_failure_leaves_the_old_file(name: str, tmp_path: Path, metric: Callable[..., object]):
    def failing():
        yield metric()
        raise KeyboardInterrupt

    path = tmp_path / "a"
    path.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt):
        put(writer_named(name), make_table(failing(), TableOptions()), path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
