"""What a reader is."""

from collections.abc import Iterator
from typing import Protocol

from jinzhou_extract.document import Document
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.source import Source


class Reader(Protocol):
    """Turns one format into documents.

    `endings` are the file endings it answers to when the content does not tell; `extra` names the optional dependency
    group it needs, if any.
    """

    name: str
    endings: tuple[str, ...]
    extra: str | None

    def recognises(self, head: bytes) -> bool:
        """Say whether a source that begins with `head` is of this format, by its content alone."""
        ...

    def read(self, source: Source, options: ReadOptions) -> Iterator[Document]:
        """Yield the documents of a source; raise `InputError` where it cannot be read."""
        ...
