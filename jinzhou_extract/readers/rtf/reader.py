"""RTF files: headings, paragraphs, tables and notes in their order."""

from collections.abc import Iterator

from jinzhou_extract.document import Document
from jinzhou_extract.errors import InputError
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.source import Source
from jinzhou_extract.readers.told import Told, make_document

MARK = b"{\\rtf"


class RtfReader:
    """Reads what a text processor or WordPad saved as .rtf."""

    name = "rtf"
    endings: tuple[str, ...] = ("rtf",)
    extra: str | None = None
    many = False

    def recognises(self, source: Source) -> bool:
        """Say whether it begins as RTF does, also under the name .doc."""
        return source.head.lstrip().startswith(MARK)

    def read(self, source: Source, options: ReadOptions) -> Iterator[Document]:
        """Yield the one document of a file."""
        if not self.recognises(source):
            raise InputError(source.name, "is no RTF document", "check what it is and give it the ending of that")
        from jinzhou_extract.readers.rtf.body import Body  # only now: other formats need none of it
        from jinzhou_extract.readers.rtf.tokens import Tokens

        body = Body()
        for token in Tokens(source.data):
            body.add(token)
        text = body.text()
        if text.is_empty:
            raise InputError(source.name, "holds no text", "a scan must be turned into text by OCR first")
        yield make_document(text.text(), source.name, options, Told(title=body.title))
