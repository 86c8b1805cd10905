"""Plain text and Markdown. A front matter gives title, date and region."""

from collections.abc import Iterator

from jinzhou_extract.document import Document
from jinzhou_extract.document.dates import parse_date
from jinzhou_extract.errors import InputError
from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.readers.decode import decode
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.source import Source

_FRONT_MATTER = Pattern(r"(?s)\A---[ \t]*\r?\n(?P<body>.*?)\r?\n---[ \t]*(?:\r?\n|\Z)")
_FIELD = Pattern(r"(?P<key>[\w-]+)[ \t]*:[ \t]*(?P<value>.*?)[ \t]*\Z")
_KEYS = {"title": "title", "标题": "title", "date": "date", "日期": "date", "region": "region", "地区": "region"}


class TextReader:
    """Reads text as it stands; headings and tables in it are found later, from the text."""

    name = "text"
    endings: tuple[str, ...] = ("txt", "md", "markdown", "text")
    extra: str | None = None
    many = False

    def recognises(self, head: bytes) -> bool:  # noqa: ARG002
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
    said = front_matter(text)
    return Document(
        text,
        name,
        title=said.get("title"),
        date=options.date or parse_date(said.get("date", "")),
        region=options.region or said.get("region"),
    )


def front_matter(text: str) -> dict[str, str]:
    """Return title, date and region that stand between two lines of --- at the top of a text."""
    match = _FRONT_MATTER.match(text)
    if match is None:
        return {}
    fields = (_FIELD.match(line) for line in match["body"].splitlines())
    return {_KEYS[field["key"]]: field["value"].strip("\"'") for field in fields if field and field["key"] in _KEYS}
