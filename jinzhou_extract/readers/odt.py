"""OpenDocument texts (.odt), as LibreOffice and WPS save them: headings, paragraphs, lists, tables and notes in their order."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from jinzhou_extract.document import Document
from jinzhou_extract.errors import InputError
from jinzhou_extract.readers.archive import DAMAGED, check_size, open_zip
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.package import package_kind
from jinzhou_extract.readers.source import Source
from jinzhou_extract.readers.told import Told, make_document

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from jinzhou_extract.readers.odt_blocks import OdtBody

MOST_XML = 256 << 20
"""Bytes that the parts with text of one document may unpack to."""

SAVE_AGAIN = "open it in LibreOffice or WPS and save it again as .odt or .docx"


class OdtReader:
    """Reads the body of an OpenDocument text."""

    name = "odt"
    endings: tuple[str, ...] = ("odt",)
    extra: str | None = None
    many = False

    def recognises(self, source: Source) -> bool:
        """Say whether it is an archive that says so of itself."""
        return package_kind(source) == "odt"

    def read(self, source: Source, options: ReadOptions) -> Iterator[Document]:
        """Yield the one document of a file."""
        if not self.recognises(source):
            raise InputError(source.name, "is no OpenDocument text", SAVE_AGAIN)
        body = _read(source)
        if body.text.is_empty:
            raise InputError(source.name, "holds no text", "a scan must be turned into text by OCR first")
        yield make_document(body.text.text(), source.name, options, Told(title=body.title))


def _read(source: Source) -> "OdtBody":
    from xml.etree.ElementTree import ParseError

    from jinzhou_extract.readers.odt_blocks import OdtBody  # only now: other formats need none of it
    from jinzhou_extract.readers.odt_styles import OFFICE, OdtStyles

    with open_zip(source.open(), source.name) as archive:
        names = [name for name in ("styles.xml", "content.xml") if name in source.members]
        check_size(map(archive.getinfo, names), source.name, MOST_XML)
        try:
            if "META-INF/manifest.xml" in source.members and b"encryption-data" in archive.read("META-INF/manifest.xml"):
                raise InputError(source.name, "is protected by a password", "save it without one")
            roots = [_parsed(archive.read(name)) for name in names]
            body = OdtBody(OdtStyles(roots))
            for text in roots[-1].iterfind(f"{OFFICE}body/{OFFICE}text"):
                body.read(text)
        except RecursionError:
            raise InputError(source.name, "nests its parts too deeply to be read", SAVE_AGAIN) from None
        except (ParseError, LookupError, NotImplementedError, RuntimeError, *DAMAGED):
            raise InputError(source.name, "is a broken OpenDocument text", SAVE_AGAIN) from None
    return body


def _parsed(data: bytes) -> "Element":
    from xml.etree.ElementTree import fromstring

    if b"<!DOCTYPE" in data[:4096] or b"<!ENTITY" in data:
        raise ValueError("no program writes a document type into a part")
    return fromstring(data)
