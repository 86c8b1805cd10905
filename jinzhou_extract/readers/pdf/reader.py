"""PDF files: pages to one document."""

from collections.abc import Iterator

from jinzhou_extract.document import Document
from jinzhou_extract.errors import InputError
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.source import Source

MARK = b"%PDF-"
BEFORE = b"\xef\xbb\xbf \t\r\n\0"


class PdfReader:
    """Reads the text of a PDF as a person reads it.

    The document's text, which every offset indexes, is put together from the lines on the pages: running heads and page
    numbers are left out, the lines of a paragraph are one line, blanks that only set the type are gone, a line in large
    type is a heading, the cells of a row stand side by side. `Document.places` names the pages, and `Document.origin`
    leads from an offset back to the page and the character on it as PDFium numbers them.
    """

    name = "pdf"
    endings: tuple[str, ...] = ("pdf",)
    extra: str | None = "pdf"
    many = False

    def recognises(self, source: Source) -> bool:
        """Say whether a source begins with the mark of the format; blanks may stand before it."""
        return source.head.lstrip(BEFORE).startswith(MARK)

    def read(self, source: Source, options: ReadOptions) -> Iterator[Document | InputError]:
        """Yield the one document of a file, and an error that names the pages in it that are pictures."""
        from jinzhou_extract.readers.pdf.whole import read_whole  # only now: other formats need none of it

        yield from read_whole(source, options)
