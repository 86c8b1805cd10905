import io
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow.parquet import write_table

from jinzhou_extract import InputError
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import read_documents
from jinzhou_extract.readers.source import Source, file_source

FILE = Path(__file__).parent / "files" / "data" / "pandas.parquet"


def read(data: bytes, **options: str) -> list[object]:
    return list(read_documents(Source("a.bin", lambda: data), ReadOptions(**options)))


def parquet(**columns: list[object]) -> bytes:
    stream = io.BytesIO()
    write_table(pa.table(columns), stream)
    return stream.getvalue()


def test_it_is_known_by_its_content_and_read_from_memory_too() -> None:
    first, empty, last = read(parquet(text=["签约项目64个", None, "总投资5亿元"]))
    assert (first.text, str(empty), last.text) == ("签约项目64个", "a.bin: row 2: has no text", "总投资5亿元")


def test_rows_are_read_as_they_are_asked_for() -> None:
    data = parquet(text=[f"签约项目{number}个" for number in range(1000)])
    documents = read_documents(Source("a", lambda: data), ReadOptions())
    assert next(documents).text == "签约项目0个"
    assert sum(1 for _ in documents) == 999


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (FILE.read_bytes()[:200], "a.bin: is no readable Parquet file"),
        (b"PAR1" + bytes(100), "a.bin: is no readable Parquet file"),
        (parquet(n=[1]), "a.bin: has no column that is known to hold its text; pass --text-column; its columns are: n"),
        (parquet(text=[None, ""]), "a.bin: has no row with a text in column 'text'"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_line(data: bytes, message: str) -> None:
    with pytest.raises(InputError) as caught:
        read(data)
    assert str(caught.value).startswith(message)
    assert "\n" not in str(caught.value)


def test_a_text_that_is_no_utf8_is_a_damage() -> None:
    text = pa.Array.from_buffers(pa.string(), 1, [None, pa.py_buffer(b"\0\0\0\0\2\0\0\0"), pa.py_buffer(b"\xe5\xff")])
    with pytest.raises(InputError, match="is no readable Parquet file"):
        read(parquet(text=text))


def test_a_day_that_no_calendar_has_is_a_damage() -> None:
    with pytest.raises(InputError, match="is no readable Parquet file"):
        read(parquet(text=["投资5亿元。"], date=pa.array([2**31 - 1], pa.date32())))


def test_a_number_is_no_text() -> None:
    [error] = read(parquet(text=[5]))
    assert str(error) == "a.bin: row 1: column 'text' holds no text (int); pass --text-column"


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with pytest.raises(InputError, match=r"pip install 'jinzhou-extract\[parquet\]'"):
        list(read_documents(file_source(FILE), ReadOptions()))
