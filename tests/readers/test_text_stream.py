from pathlib import Path

import pytest

from jinzhou_extract import Document, InputError
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import read_documents, reader_for
from jinzhou_extract.readers.source import Source, file_source
from jinzhou_extract.readers.text_stream import open_text


def no_bytes() -> bytes:
    raise AssertionError("the file was read as a whole")


@pytest.mark.parametrize(
    ("name", "data"),
    [("a.csv", "text\n签约项目64个\n"), ("a.jsonl", '{"text": "签约项目64个"}\n'), ("a.tsv", "text\t\n签约项目64个\t\n")],
)
def test_a_file_of_records_is_never_held_as_a_whole(tmp_path: Path, name: str, data: str) -> None:
    path = tmp_path / name
    path.write_text(data, encoding="utf-8")
    [document] = read_documents(Source(name, no_bytes, path), ReadOptions())
    assert isinstance(document, Document)
    assert document.text == "签约项目64个"


def test_a_stream_keeps_line_ends_and_drops_the_mark(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes("\ufeff签约\r\n项目\n".encode())
    with open_text(file_source(path), None) as stream:
        assert stream.read() == "签约\r\n项目\n"


@pytest.mark.parametrize("encoding", [None, "gb18030"])
def test_other_encodings_are_read_too(encoding: str | None) -> None:
    data = "签约项目六十四个，总投资五百一十九亿元。\n".encode("gb18030")
    with open_text(Source("a", lambda: data), encoding) as stream:
        assert stream.read() == data.decode("gb18030")


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        list(read_documents(file_source(tmp_path / "a.csv"), ReadOptions()))


@pytest.mark.parametrize(
    ("name", "data", "reader"),
    [
        ("a.txt", b"%PDF-1.7 ...", "pdf"),
        ("a.txt", b"\r\n%PDF-1.7 ...", "pdf"),
        ("a.txt", b"a PDF begins with %PDF-", "text"),
        ("a.txt", b"PAR1....", "parquet"),
        ("a.txt", b'{"text": "x"}', "json"),
        ("a.txt", b' [ {"text": "x"}]', "json"),
        ("a.pdf", b"text", "pdf"),
        ("a.CSV", b"text", "csv"),
        ("a.tsv", b"text", "csv"),
        ("a.jsonl", b"text", "json"),
        ("a.txt", b"a,b\n1,2", "text"),
        ("-", b"a,b\n1,2", "text"),
    ],
)
def test_content_decides_first_and_the_name_second(name: str, data: bytes, reader: str) -> None:
    assert reader_for(Source(name, lambda: data)).name == reader


def test_standard_input_is_a_corpus_where_its_column_is_named() -> None:
    [document] = read_documents(Source("-", lambda: b"id,text\n1,GDP\n"), ReadOptions(text_column="text"))
    assert document.text == "GDP"
    [document] = read_documents(Source("a.txt", lambda: b"id,text\n1,GDP\n"), ReadOptions(text_column="text"))
    assert document.text == "id,text\n1,GDP\n"
