"""A PDF file as a whole: its pages to lines, the lines of all pages to one document."""

from collections.abc import Iterator, Sequence
from typing import Any

from jinzhou_extract.document import Document
from jinzhou_extract.errors import InputError, MissingExtraError, PartError
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.pdf.aligned import with_cells
from jinzhou_extract.readers.pdf.furniture import body_lines
from jinzhou_extract.readers.pdf.line import Line
from jinzhou_extract.readers.pdf.page import read_lines
from jinzhou_extract.readers.pdf.paragraphs import Paragraph, glue, paragraphs
from jinzhou_extract.readers.source import Source
from jinzhou_extract.readers.told import make_document

OCR = "make it text first, for example with: ocrmypdf --language chi_sim IN.pdf OUT.pdf"

UNREADABLE = 0.2
"""The share of characters without a meaning from which on the fonts of a file say nothing of their characters."""


def read_whole(source: Source, options: ReadOptions) -> Iterator[Document | InputError]:
    """Yield the one document of a file, and an error that names the pages in it that are pictures."""
    pages, pictures = _pages(source)
    characters = sum(len(line.text) for lines in pages for line in lines)
    if not characters:
        raise InputError(source.name, "has no text: a scan, or drawn letters", OCR)
    strange = sum(map(_is_strange, (char for lines in pages for line in lines for char in line.text)))
    if strange > UNREADABLE * characters:
        raise InputError(source.name, "has fonts that do not tell their characters", OCR)
    yield _document(paragraphs(with_cells(body_lines(pages))), source, options)
    if pictures:
        names = ", ".join(str(page) for page in pictures)
        yield PartError(source.name, f"page{'s' if len(pictures) > 1 else ''} {names}: a picture without text", OCR)


def _pages(source: Source) -> tuple[list[list[Line]], list[int]]:
    """Return the lines of each page, and the numbers of pages without text that are pictures, covers left out."""
    try:
        import pypdfium2
        from pypdfium2 import raw
    except ImportError:
        raise MissingExtraError(source.name, "reading PDF", "pdf") from None
    try:
        file = pypdfium2.PdfDocument(source.data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD:
            reason, hint = "is protected by a password", "save it without one, for example with: qpdf --decrypt"
            raise InputError(source.name, reason, hint) from None
        raise InputError(source.name, "is no readable PDF file (damaged or cut short)", "get it anew") from None
    pages: list[list[Line]] = []
    pictures: list[int] = []
    try:
        for number in range(len(file)):
            page = file[number]
            lines = read_lines(page, number)
            if not lines and 0 < number < len(file) - 1 and _has_picture(page):
                pictures.append(number + 1)
            pages.append(lines)
            page.close()
    except pypdfium2.PdfiumError as error:
        raise InputError(source.name, f"page {len(pages) + 1} cannot be read ({error})", "get it anew") from None
    finally:
        file.close()
    return pages, pictures


def _has_picture(page: Any) -> bool:  # noqa: ANN401 - the library has no types
    from pypdfium2 import raw

    return any(True for _ in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]))


def _is_strange(char: str) -> bool:
    return char == "\ufffd" or "\ue000" <= char <= "\uf8ff" or char < " "


def _document(found: Sequence[Paragraph], source: Source, options: ReadOptions) -> Document:
    parts: list[str] = []
    places: list[tuple[int, str]] = []
    origins: list[tuple[int, int, int]] = []
    length = 0
    for paragraph in found:
        lead = "#" * paragraph.level + " " if paragraph.level else ""
        for at, line in enumerate(paragraph.lines):
            if at:
                lead = glue(paragraph.lines[at - 1], line)
            length += len(lead)
            parts += [lead, line.text]
            name = f"page {line.page + 1}"
            if not places or places[-1][1] != name:
                places.append((length, name))
            expected = None
            for offset, index in enumerate(line.indices, length):
                if index != expected and index >= 0:
                    origins.append((offset, line.page + 1, index))
                expected = index + 1 if index >= 0 else None
            length += len(line.text)
        parts.append("\n")
        length += 1
    return make_document("".join(parts), source.name, options, places=tuple(places), origins=tuple(origins))
