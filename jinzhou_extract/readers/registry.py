"""Every reader, and which one a source is for: by content first, by its name's ending second."""

from collections.abc import Iterator

from jinzhou_extract.document import Document
from jinzhou_extract.errors import InputError
from jinzhou_extract.readers.base import Reader
from jinzhou_extract.readers.docx import DocxReader
from jinzhou_extract.readers.html import HtmlReader
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.source import Source
from jinzhou_extract.readers.text import TextReader
from jinzhou_extract.readers.zip import ZipReader


def reader_for(source: Source) -> Reader:
    """Return the reader that a source is for."""
    for reader in READERS:
        if reader.recognises(source.data):
            return reader
    for reader in READERS:
        if source.ending in reader.endings:
            return reader
    return READERS[-1]


def is_known(source: Source) -> bool:
    """Say whether a file found in a folder or an archive is of a format that is read, by its ending."""
    return source.ending in ENDINGS


def read_documents(source: Source, options: ReadOptions) -> Iterator[Document | InputError]:
    """Yield the documents of a source, and in the place of one that cannot be read its error."""
    try:
        yield from reader_for(source).read(source, options)
    except InputError as error:
        yield error


READERS: tuple[Reader, ...] = (
    DocxReader(),
    HtmlReader(),
    ZipReader(reader_for, is_known),
    TextReader(),
)
"""In the order in which they are asked: what is an archive too stands before archives; text, which is what nothing else
is, comes last."""

ENDINGS = frozenset(ending for reader in READERS for ending in reader.endings)
"""File endings that folders and archives are searched for."""
