"""How the tests of readers read: bytes by a name, or a file of another program."""

from pathlib import Path

from jinzhou_extract import Document, InputError
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import read_documents
from jinzhou_extract.readers.source import Source, file_source

FILES = Path(__file__).parent / "files" / "documents"


def read(data: bytes, name: str, **options: object) -> list[Document | InputError]:
    """Return what comes of bytes that go by a name."""
    return list(read_documents(Source(name, lambda: data), ReadOptions(**options)))


def read_one(data: bytes, name: str, **options: object) -> Document:
    """Return the one document that comes of bytes."""
    [document] = read(data, name, **options)
    assert isinstance(document, Document)
    return document


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
