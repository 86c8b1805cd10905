"""Word documents (.docx): headings, paragraphs, lists, tables, text boxes, footnotes and endnotes in their order."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from jinzhou_extract.document import Document
from jinzhou_extract.errors import InputError
from jinzhou_extract.readers.archive import DAMAGED, check_size, open_zip
from jinzhou_extract.readers.extras import need
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.package import Package, package_kind
from jinzhou_extract.readers.source import Source
from jinzhou_extract.readers.told import Told, make_document

if TYPE_CHECKING:
    from jinzhou_extract.readers.docx_blocks import DocxBody

BROKEN = (*DAMAGED, NotImplementedError, LookupError, ValueError, TypeError, AttributeError, RecursionError)
"""What a broken package raises: parts that are missing or are not what they should be."""

MOST_XML = 256 << 20
"""Bytes that the parts with text of one document may unpack to; a tree of them takes five times as many."""

SAVE_AGAIN = "open it in Word, WPS or LibreOffice and save it again as .docx"

NOTES = ("footnote", "endnote")


class DocxReader:
    """Reads the body of a Word document."""

    name = "docx"
    endings: tuple[str, ...] = ("docx", "docm")
    extra: str | None = "docx"
    many = False

    def recognises(self, source: Source) -> bool:
        """Say whether it is an archive with the parts of a Word document in it."""
        return package_kind(source) == "docx"

    def read(self, source: Source, options: ReadOptions) -> Iterator[Document]:
        """Yield the one document of a file."""
        if not self.recognises(source):
            raise InputError(source.name, "is no Word document", SAVE_AGAIN)
        need("lxml", source.name, "Word (.docx)", "docx")
        body = _read(source)
        if body.text.is_empty:
            raise InputError(source.name, "holds no text", "a scan must be turned into text by OCR first")
        yield make_document(body.text.text(), source.name, options, Told(title=body.title))


def _read(source: Source) -> "DocxBody":
    from lxml.etree import LxmlError

    from jinzhou_extract.readers.docx_blocks import DocxBody, read_styles  # only now: other formats need none of it
    from jinzhou_extract.readers.docx_numbering import Numbering
    from jinzhou_extract.readers.docx_xml import W

    with open_zip(source.open(), source.name) as archive:
        parts = (info for info in archive.infolist() if info.filename.endswith((".xml", ".rels")))
        check_size(parts, source.name, MOST_XML)
        package = Package(archive)
        try:
            main = package.main()
            styles = {name: style for root in package.roots(main, "styles") for name, style in read_styles(root).items()}
            numbering = next((Numbering.of(root) for root in package.roots(main, "numbering")), Numbering())
            notes = {
                (kind, note.get(W + "id") or ""): note
                for kind in NOTES
                for root in package.roots(main, f"{kind}s")
                for note in root.findall(W + kind)
            }
            body = DocxBody(styles, numbering, notes)
            for element in package.xml(main).findall(W + "body"):
                body.read(element)
        except (LxmlError, *BROKEN):
            raise InputError(source.name, "is a broken Word document, or none", SAVE_AGAIN) from None
    return body
