"""XLSX workbooks: sheets that are a corpus with a column of texts, or else tables of figures."""

import warnings
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, BinaryIO
from zipfile import BadZipFile
from zlib import error as ZlibError  # noqa: N812 - it is an exception

from jinzhou_extract.document import Document
from jinzhou_extract.errors import InputError, MissingExtraError
from jinzhou_extract.readers.cell_text import cell_text
from jinzhou_extract.readers.corpus import choose_columns, has_column, no_column, no_text_column, row_documents
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.sheet import SheetRow, prose_column, sheet_document, spread
from jinzhou_extract.readers.source import Source

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

ZIP = b"PK\x03\x04"
PART = b"xl/"
"""How the names of a workbook's parts begin, one of which stands near the top of the file."""

OLD = bytes.fromhex("d0cf11e0a1b11ae1")
"""How files of the old binary formats begin, and new ones that a password protects."""

ENCRYPTED = "EncryptedPackage".encode("utf-16-le")

DAMAGED = (
    *(BadZipFile, ZlibError, EOFError, OSError, NotImplementedError, RuntimeError),  # no archive, or one of another kind
    *(SyntaxError, KeyError, ValueError, TypeError, IndexError, AttributeError),  # no XML, or not what is expected
)
"""What the library raises for a file that is none or is broken."""


class XlsxReader:
    """Reads the values that the workbook was saved with; formulas are not computed anew.

    The first row that is not blank names the columns. A sheet that has a column of texts is read row by row; any other is
    a table of figures and one document, in which each cell is found again by its address (收入!B5).
    """

    name = "xlsx"
    endings: tuple[str, ...] = ("xlsx", "xlsm", "xls")
    extra: str | None = "xlsx"
    many = True

    def recognises(self, head: bytes) -> bool:
        """Say whether a source is a ZIP file with the parts of a workbook in it."""
        return head.startswith(ZIP) and PART in head

    def read(self, source: Source, options: ReadOptions) -> Iterator[Document | InputError]:
        """Yield a document for each row with a text, and one for each sheet of figures."""
        if source.head.startswith(OLD):
            raise _old(source)
        with source.open() as stream:
            yield from _Reading(source, options, stream).documents()


class _Reading:
    """One workbook being read; it is loaded as a whole only where a sheet is a table with merged cells and formats."""

    def __init__(self, source: Source, options: ReadOptions, stream: BinaryIO) -> None:
        self._source = source
        self._options = options
        self._stream = stream
        self._rows = self._load(read_only=True)

    def documents(self) -> Iterator[Document | InputError]:
        """Yield the documents of all sheets, in order."""
        missing: list[str] = []
        is_empty = True
        try:
            for sheet in self._rows.worksheets:
                for item in self._sheet(sheet, missing):
                    is_empty = False
                    yield item
        finally:
            self._rows.close()
        if is_empty and missing and self._options.text_column is not None:
            raise no_column(self._options.text_column, missing, self._source.name)
        if is_empty:
            raise InputError(self._source.name, "holds no text and no figures", "there is nothing to extract from it")

    def _sheet(self, sheet: Any, missing: list[str]) -> Iterator[Document | InputError]:  # noqa: ANN401 - untyped library
        rows = self._read(sheet)
        header = next((names for _, row in rows if any(names := [_name(cell) for cell in row])), None)
        if header is None:
            return
        wanted = self._options.text_column
        if wanted is not None and not has_column(wanted, header):
            missing.extend(header)  # the text may be in another sheet
            return
        columns = choose_columns(header, self._source.name, self._options)
        if columns is None:
            yield from self._table(sheet.title)
            return
        place = f"{sheet.title} row" if len(self._rows.worksheets) > 1 else "row"
        for number, row in rows:
            cells = {name: _value(cell) for name, cell in reversed(list(zip(header, row, strict=False)))}
            yield from row_documents(cells, columns, self._source.name, f"{place} {number}", self._options)

    def _read(self, sheet: Any) -> Iterator[tuple[int, tuple[Any, ...]]]:  # noqa: ANN401 - untyped library
        sheet.reset_dimensions()  # some programs write a wrong size
        try:
            yield from enumerate(sheet.iter_rows(), 1)
        except DAMAGED as error:
            raise _damaged(self._source, error) from None

    def _table(self, title: str) -> Iterator[Document | InputError]:
        from openpyxl.utils import get_column_letter

        sheet: Worksheet = self._whole[title]
        rows = [[_shown(cell) for cell in row] for row in sheet.iter_rows()]
        areas = [(area.min_row - 1, area.min_col - 1, area.max_row, area.max_col) for area in sheet.merged_cells.ranges]
        table = [SheetRow(sheet.min_row + at, row) for at, row in enumerate(spread(rows, areas))]
        if prose_column(filled := [row for row in table if row.filled]) is not None:
            yield no_text_column(filled[0].cells, self._source.name)
            return
        if lost := self._without_result(title):
            more = f" and {len(lost) - 1} more" if len(lost) > 1 else ""
            yield InputError(
                self._source.name,
                f"{title}!{lost[0]}{more}: a formula was saved without its result",
                "open the workbook in a spreadsheet program and save it there",
            )
        source = f"{self._source.name}#{title}" if len(self._rows.worksheets) > 1 else self._source.name
        yield sheet_document(
            table, source, self._options, lambda row, column: f"{title}!{get_column_letter(column + 1)}{row}", title
        )

    def _without_result(self, title: str) -> list[str]:
        values = self._whole[title]
        return [
            cell.coordinate
            for row in self._formulas[title].iter_rows()
            for cell in row
            if cell.data_type == "f" and values[cell.coordinate].value is None
        ]

    @cached_property
    def _whole(self) -> "Workbook":
        return self._load()

    @cached_property
    def _formulas(self) -> "Workbook":
        return self._load(data_only=False)

    def _load(self, *, read_only: bool = False, data_only: bool = True) -> "Workbook":
        try:
            import openpyxl
        except ImportError:
            raise MissingExtraError(self._source.name, "reading XLSX", "xlsx") from None
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # it warns of looks that it does not know
                return openpyxl.load_workbook(self._stream, read_only=read_only, data_only=data_only)
        except DAMAGED as error:
            raise _damaged(self._source, error) from None


def _name(cell: Any) -> str:  # noqa: ANN401 - untyped library
    return " ".join(_shown(cell).split())


def _value(cell: Any) -> object:  # noqa: ANN401 - untyped library
    return _shown(cell) if isinstance(cell.value, str | int | float) else cell.value


def _shown(cell: Any) -> str:  # noqa: ANN401 - untyped library
    from openpyxl.utils.escape import unescape

    if cell.value is None or cell.data_type == "e":
        return ""
    text = cell_text(cell.value, cell.number_format)
    return unescape(text) if "_x" in text else text


def _old(source: Source) -> InputError:
    if ENCRYPTED in source.data:
        return InputError(source.name, "is protected by a password", "save it without one")
    return InputError(source.name, "is in the old binary format of Excel", "save it as .xlsx")


def _damaged(source: Source, error: Exception) -> InputError:
    reason = " ".join(str(error).split()) or type(error).__name__
    return InputError(source.name, f"is no readable XLSX workbook ({reason})", "save it anew")
