"""Formats that are known and not read: what each is, and what to do with it."""

from collections.abc import Iterator

from jinzhou_extract.document import Document
from jinzhou_extract.errors import InputError
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.package import package_kind
from jinzhou_extract.readers.source import Source

PRINT = "open it in the program it belongs to and save it as .pdf or .docx"
UNPACK = "unpack it and name the files in it"

FORMATS = {
    "ppt": ("a presentation of PowerPoint (.ppt)", PRINT),
    "pptx": ("a presentation of PowerPoint (.pptx)", PRINT),
    "dps": ("a presentation of WPS (.dps)", PRINT),
    "odp": ("a presentation of LibreOffice (.odp)", PRINT),
    "ods": ("a spreadsheet of LibreOffice (.ods)", "save it as .xlsx or .csv"),
    "ofd": ("an OFD document", "open it in an OFD reader or WPS and save it as .pdf"),
    "epub": ("an EPUB book", "convert it to .docx or .txt, for example with: pandoc IN.epub -o OUT.docx"),
    "caj": ("a CAJ document", "open it in CAJViewer and print it to .pdf"),
    "rar": ("a RAR archive", UNPACK),
    "7z": ("a 7z archive", UNPACK),
    "tar": ("a tar archive", UNPACK),
}
"""By their endings."""

MARKS = {b"Rar!\x1a\x07": "rar", b"7z\xbc\xaf\x27\x1c": "7z"}


class UnreadReader:
    """Says of a file in one of these formats what it is."""

    name = "unread"
    endings: tuple[str, ...] = tuple(FORMATS)
    extra: str | None = None
    many = False

    def recognises(self, source: Source) -> bool:
        """Say whether it is of one of these formats by its content."""
        return _kind(source) is not None

    def read(self, source: Source, options: ReadOptions) -> Iterator[Document]:  # noqa: ARG002
        """Raise `InputError`."""
        what, hint = FORMATS[_kind(source) or source.ending]
        raise InputError(source.name, f"is {what}, which is not read", hint)


def _kind(source: Source) -> str | None:
    marked = next((kind for mark, kind in MARKS.items() if source.head.startswith(mark)), None)
    kind = marked or package_kind(source)
    return kind if kind in FORMATS else None
