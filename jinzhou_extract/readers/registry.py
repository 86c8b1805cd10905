"""Every reader, and which one a source is for: by content first, by its name's ending second."""

from collections.abc import Iterator

from jinzhou_extract.document import Document
from jinzhou_extract.readers.base import Reader
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.source import Source
from jinzhou_extract.readers.text import TextReader

HEAD = 4096

READERS: tuple[Reader, ...] = (TextReader(),)
"""In the order in which they are asked; text, which is what nothing else is, comes last."""

ENDINGS = frozenset(ending for reader in READERS for ending in reader.endings)
"""File endings that a folder is searched for."""


def reader_for(source: Source) -> Reader:
    """Return the reader that a source is for."""
    head = source.data[:HEAD]
    for reader in READERS:
        if reader.recognises(head):
            return reader
    for reader in READERS:
        if source.ending in reader.endings:
            return reader
    return READERS[-1]


def read_documents(source: Source, options: ReadOptions) -> Iterator[Document]:
    """Yield the documents of a source; raise `InputError` where it cannot be read."""
    yield from reader_for(source).read(source, options)
