"""Word documents (.docx): headings, paragraphs, lists, tables, text boxes, footnotes and endnotes in their order."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from jinzhou_extract.document import Document
from jinzhou_extract.errors import InputError
from jinzhou_extract.readers.archive import ZIP_MARKS, is_bomb, office_parts, open_zip
from jinzhou_extract.readers.docx_blocks import DocxBody, read_styles
from jinzhou_extract.readers.docx_numbering import Numbering
from jinzhou_extract.readers.docx_xml import W
from jinzhou_extract.readers.element import Element
from jinzhou_extract.readers.extras import need
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.source import Source

if TYPE_CHECKING:
    from docx.opc.part import Part

OLE_MARK = bytes.fromhex("d0cf11e0a1b11ae1")
"""What the files of old Office begin with, and new ones under a password."""

BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, LookupError, ValueError, TypeError, AttributeError)
"""What a broken package raises; python-docx takes for granted that every part is what it should be."""

SAVE_AGAIN = "open it in Word, WPS or LibreOffice and save it again as .docx"


class DocxReader:
    """Reads the body of a Word document; of one in the old format (.doc) it says what to do."""

    name = "docx"
    endings: tuple[str, ...] = ("docx", "docm", "doc")
    extra: str | None = "docx"
    many = False

    def recognises(self, head: bytes) -> bool:
        """Say whether it is an archive with the parts of a Word document in it."""
        return any(name.startswith("word/") for name in office_parts(head))

    def read(self, source: Source, options: ReadOptions) -> Iterator[Document]:
        """Yield the one document of a file."""
        if source.data.startswith(OLE_MARK):
            raise _old_file(source)
        if not source.data.startswith(ZIP_MARKS):
            raise InputError(source.name, "is no Word document", SAVE_AGAIN)
        need("docx", source.name, "Word (.docx)", "docx")
        with open_zip(source.data, source.name) as archive:
            if any(map(is_bomb, archive.infolist())):
                raise InputError(source.name, "would unpack to more than any document holds", "leave it out")
        body = _read(source)
        if body.text.is_empty:
            raise InputError(source.name, "holds no text", "a scan must be turned into text by OCR first")
        yield Document(body.text.text(), source.name, title=body.title, date=options.date, region=options.region)


def _old_file(source: Source) -> InputError:
    if "EncryptedPackage".encode("utf-16-le") in source.data:
        return InputError(source.name, "is protected by a password", "save it without one")
    return InputError(source.name, "is in the old binary format of Word", SAVE_AGAIN)


def _read(source: Source) -> DocxBody:
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.exceptions import OpcError
    from docx.package import Package
    from lxml.etree import LxmlError

    try:
        part = Package.open(io.BytesIO(source.data)).main_document_part
        styles = _related(part, RELATIONSHIP_TYPE.STYLES)
        numbering = _related(part, RELATIONSHIP_TYPE.NUMBERING)
        notes = {
            (kind, note.get(W + "id") or ""): note
            for kind, relation in (("footnote", RELATIONSHIP_TYPE.FOOTNOTES), ("endnote", RELATIONSHIP_TYPE.ENDNOTES))
            for note in _related(part, relation).findall(W + kind)
        }
        body = DocxBody(read_styles(styles), Numbering.of(numbering), notes)
        for element in _root(part).findall(W + "body"):
            body.read(element)
    except (OpcError, LxmlError, *BROKEN):
        raise InputError(source.name, "is a broken Word document, or none", SAVE_AGAIN) from None
    return body


def _related(part: "Part", relation: str) -> Element:
    """Return the root of the part that a document keeps its styles, lists or notes in, empty where it has none."""
    from docx.oxml import parse_xml

    try:
        return _root(part.part_related_by(relation))
    except KeyError:
        return parse_xml("<none/>")


def _root(part: "Part") -> Element:
    """Return the root of a part; python-docx parses those that it knows."""
    from docx.opc.part import XmlPart
    from docx.oxml import parse_xml

    return part.element if isinstance(part, XmlPart) else parse_xml(part.blob)
