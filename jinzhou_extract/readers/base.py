"""What a reader is."""

from collections.abc import Iterator
from typing import Protocol

from jinzhou_extract.document import Document
from jinzhou_extract.errors import InputError
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.source import Source


class Reader(Protocol):
    """Turns one format into documents.

    `endings` are the file endings it answers to when the content does not tell; `extra` names the optional dependency
    group it needs, if any. `many` says that one source holds many documents (a corpus, an archive): it is then read in
    one place and its documents are shared out, while the sources of other formats are shared out as they are.
    """

    name: str
    endings: tuple[str, ...]
    extra: str | None
    many: bool

    def recognises(self, source: Source) -> bool:
        """Say whether a source is of this format, by its content alone."""
        ...

    def read(self, source: Source, options: ReadOptions) -> Iterator[Document | InputError]:
        """Yield the documents of a source, or the error in the place of one that cannot be read.

        Raises `InputError` where nothing of the source can be read.
        """
        ...
