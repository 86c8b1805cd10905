"""How the tests of readers read: bytes by a name, or a file of another program."""

from pathlib import Path

from jinzhou_extract import Document, InputError
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import read_documents
from jinzhou_extract.readers.source import Source, file_source

FILES = Path(__file__).parent / "files" / "documents"

GRANARIES = ["全县新建粮仓12座，总投资3.5亿元，增长6%。", "收购小麦8万吨，惠及农户1.2万户。", "粮仓全部装了测温设备。"]
"""The paragraphs of an article that stands in a page beside what is none of it."""


def read(data: bytes, name: str, **options: object) -> list[Document | InputError]:
    """Return what comes of bytes that go by a name."""
    return list(read_documents(Source(name, lambda: data), ReadOptions(**options)))


def read_one(data: bytes, name: str, **options: object) -> Document:
    """Return the one document that comes of bytes."""
    [document] = read(data, name, **options)
    assert isinstance(document, Document)
    return document


def read_around(behind: str, below: str = "") -> str:
    """Return what is read of a page with something behind the paragraphs of its article, and something below that."""
    paragraphs = "".join(f"<p>{paragraph}</p>" for paragraph in GRANARIES)
    page = f"<html><body><div><h1>粮仓建成</h1><div>{paragraphs}{behind}</div>{below}</div></body></html>"
    text = read_one(page.encode(), "page.html").text
    assert all(paragraph in text for paragraph in GRANARIES)
    return text


def read_file(name: str, **options: object) -> Document:
    """Return the document of a file of another program."""
    [document] = read_documents(file_source(FILES / name, name), ReadOptions(**options))
    assert isinstance(document, Document)
    return document


def problem(data: bytes, name: str, **options: object) -> str:
    """Return the line that is said of what cannot be read at all."""
    try:
        read(data, name, **options)
    except InputError as error:
        return str(error)
    raise AssertionError("it was read")
