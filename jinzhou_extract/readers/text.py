"""Plain text and Markdown, as it stands; what a front matter says is found later, with headings and tables."""

from collections.abc import Iterator
from dataclasses import replace

from jinzhou_extract.document import Document
from jinzhou_extract.errors import InputError
from jinzhou_extract.readers.decode import decode, doubts
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.source import Source
from jinzhou_extract.readers.told import make_document


class TextReader:
    """Reads text as it stands; headings and tables in it are found later, from the text."""

    name = "text"
    endings: tuple[str, ...] = ("txt", "md", "markdown", "text")
    extra: str | None = None
    many = False

    def recognises(self, source: Source) -> bool:  # noqa: ARG002
        """Never by content: text is what nothing else is."""
        return False

    def read(self, source: Source, options: ReadOptions) -> Iterator[Document]:
        """Yield the one document of a text file."""
        text = decode(source.data, source.name, options.encoding)
        if not text.strip():
            raise InputError(source.name, "is empty", "there is nothing to extract from it")
        document = make_document(text, source.name, options)
        yield replace(document, notes=(*document.notes, *doubts(source.data, options.encoding)))
