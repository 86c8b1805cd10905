"""Files packed with gzip."""

import gzip

import pytest
from readings import FILES, problem, read, read_one

from jinzhou_extract import extract


def test_a_table_of_gnu_gzip() -> None:
    document = read_one((FILES / "gnu-gzip.csv.gz").read_bytes(), "gnu-gzip.csv.gz")
    assert document.source == "gnu-gzip.csv.gz"
    assert [(str(item.value), item.locator) for item in extract(document)] == [
        ("12", "row 2"),
        ("15", "row 3"),
    ]


@pytest.mark.parametrize(
    ("name", "data", "texts"),
    [
        ("a.txt.gz", "投资5亿元。", ["投资5亿元。"]),
        ("a.gz", '{"text": "投资5亿元。"}\n{"text": "增长8%。"}\n', ["投资5亿元。", "增长8%。"]),
        ("a.jsonl.GZ", '{"text": "投资5亿元。"}', ["投资5亿元。"]),
    ],
)
def test_what_is_packed_is_read_by_its_content_and_its_inner_name(name: str, data: str, texts: list[str]) -> None:
    assert [item.text for item in read(gzip.compress(data.encode()), name)] == texts


@pytest.mark.parametrize(
    ("data", "name", "message"),
    [
        (gzip.compress(b"5%")[:-4], "a.txt.gz", "is a broken gzip file (cut short or damaged)"),
        (gzip.compress(gzip.compress(b"5%")), "a.gz", "is packed twice"),
        (gzip.compress(bytes(70 << 20)), "a.txt.gz", "unpacks to more than"),
        (gzip.compress(b"5%"), "a.tar.gz", "is a tar archive, which is not read"),
        (gzip.compress(b"5%"), "a.tgz", "is a tar archive, which is not read"),
    ],
    ids=["cut short", "twice", "a bomb", "tar.gz", "tgz"],
)
def test_what_cannot_be_read_is_said_in_one_line(data: bytes, name: str, message: str) -> None:
    assert problem(data, name).startswith(f"{name}: {message}")
