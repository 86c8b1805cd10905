"""Plain text and Markdown. A front matter gives title, date and region."""

from collections.abc import Iterator

from jinzhou_extract.document import Document
from jinzhou_extract.document.dates import parse_date
from jinzhou_extract.document.front_matter import read_front_matter
from jinzhou_extract.errors import InputError
from jinzhou_extract.readers.decode import decode
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.source import Source


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
        yield text_document(text, source.name, options)


def text_document(text: str, name: str, options: ReadOptions) -> Document:
    """Return a document of `text` with what its front matter says, which the user's own words overrule."""
    said = read_front_matter(text)
    return Document(
        text,
        name,
        title=said.title,
        date=options.date or parse_date(said.date or ""),
        region=options.region or said.region,
    )
