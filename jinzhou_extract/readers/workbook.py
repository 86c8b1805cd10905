"""The sheets of an XLSX workbook row by row, only what is filled: each is read once, from top to bottom."""

import math
import warnings
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO
from zipfile import BadZipFile
from zlib import error as ZlibError  # noqa: N812 - it is an exception

from jinzhou_extract.errors import InputError, MissingExtraError
from jinzhou_extract.readers.archive import LARGEST, check_size, open_zip
from jinzhou_extract.readers.cell_text import cell_text
from jinzhou_extract.readers.corpus import whole
from jinzhou_extract.readers.source import Source

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook as OpenBook

MOST_STRINGS = 256 << 20
"""Bytes that the table of a workbook's texts may unpack to; it is held as a whole."""

LONGEST_TITLE = 64
"""Spreadsheet programs name a sheet with 31 characters at most; a longer name would stand in each record."""

DAMAGED = (
    *(BadZipFile, ZlibError, EOFError, OSError, NotImplementedError, RuntimeError),  # no archive, or one of another kind
    *(SyntaxError, LookupError, ValueError, TypeError, AttributeError),  # no XML, in an unknown encoding, or not expected
)
"""What the library raises for a file that is none or is broken."""

Area = tuple[int, int, int, int]
"""First row and column of merged cells and those behind the last, counted from 0."""


@dataclass(slots=True)
class Sheet:
    """One sheet; what is known of it as a whole is complete when its rows are through.

    `areas` are its merged cells, `unsolved` the cells whose formula was saved without a result, `broken` those whose
    value cannot be read, `misplaced` those that stand in no row, or where another one stands.
    """

    title: str
    _sheet: Any
    areas: list[Area] = field(default_factory=list)
    unsolved: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    misplaced: list[str] = field(default_factory=list)

    def rows(self) -> Iterator[tuple[int, dict[int, Any]]]:
        """Yield the rows that hold a value: their numbers from 1, and their cells by column from 0."""
        from openpyxl.utils import get_column_letter

        with closing(_parser(self)) as parser:
            for number, cells in parser.parse():
                filled: dict[int, Any] = {}
                for cell in cells:
                    if cell["value"] is not None and filled.setdefault(cell["column"] - 1, cell) is not cell:
                        self.misplaced.append(f"{get_column_letter(cell['column'])}{number}")
                if filled:
                    yield number, {column: _cell(self._sheet, cell) for column, cell in filled.items()}
            merged = parser.merged_cells.mergeCell if parser.merged_cells else ()
            self.areas += [(area.min_row - 1, area.min_col - 1, area.max_row, area.max_col) for area in merged]


class Workbook:
    """A workbook that is open for reading; raises `InputError` where it is none."""

    def __init__(self, source: Source, stream: BinaryIO) -> None:
        """Open the workbook in `stream`, which stays open for as long as its sheets are read."""
        self._source = source
        self._book = _load(source, stream)

    @property
    def sheets(self) -> list[Sheet]:
        """The sheets with cells, in order."""
        return [Sheet(shortened(sheet.title), sheet) for sheet in self._book.worksheets]

    def damaged(self, error: Exception) -> InputError:
        """Return what is to be said of an error that reading raised."""
        return _damaged(self._source, error)

    def close(self) -> None:
        """Close the archive."""
        self._book.close()


def shortened(title: str) -> str:
    """Return the name of a sheet, cut where it is longer than any program writes it."""
    title = whole(title)
    return title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 1]}…"


def shown(cell: Any) -> str:  # noqa: ANN401 - untyped library
    """Return the text of a cell as the sheet shows it, nothing for an error."""
    from openpyxl.utils.escape import unescape

    if cell.value is None or cell.data_type == "e":
        return ""
    text = cell_text(cell.value, cell.number_format)
    return whole(unescape(text) if "_x" in text else text)


def indent_of(cell: Any) -> int:  # noqa: ANN401 - untyped library
    """Return how far the format of a cell sets its text in."""
    if not cell.has_style or not isinstance(cell.value, str):
        return 0
    return int(cell.alignment.indent or 0)


def _cell(sheet: Any, cell: dict[str, Any]) -> Any:  # noqa: ANN401 - untyped library
    from openpyxl.cell.read_only import ReadOnlyCell

    return ReadOnlyCell(sheet, **cell)


def _parser(into: Sheet) -> Any:  # noqa: ANN401 - untyped library
    """Return the library's parser of a sheet, which notes the cells that it cannot tell the value of."""
    from openpyxl.worksheet._reader import FORMULA_TAG, VALUE_TAG, WorkSheetParser

    class Parser(WorkSheetParser):  # type: ignore[misc]
        """Reads values; a cell that is broken costs only itself."""

        def parse_cell(self, element: Any) -> dict[str, Any]:  # noqa: ANN401 - untyped library
            try:
                cell: dict[str, Any] = super().parse_cell(element)
                if isinstance(cell["value"], float) and not math.isfinite(cell["value"]):
                    raise ArithmeticError  # 1e999: more than any program calculates with
            except (ValueError, IndexError, ArithmeticError):
                into.broken.append(element.get("r") or f"row {self.row_counter}")
                return {"row": self.row_counter, "column": self.col_counter, "value": None}
            if cell["row"] < 1 and cell["value"] is not None:  # A0
                into.misplaced.append(element.get("r"))
                return cell | {"value": None}
            is_empty_text = cell["data_type"] == "str" and element.find(VALUE_TAG) is not None
            if cell["value"] is None and element.find(FORMULA_TAG) is not None and not is_empty_text:
                into.unsolved.append(element.get("r") or f"row {self.row_counter}")
            return cell

        def close(self) -> None:
            self.source.close()

    sheet = into._sheet
    book = sheet.parent
    return Parser(
        sheet._get_source(),
        sheet._shared_strings,
        data_only=True,
        epoch=book.epoch,
        date_formats=book._date_formats,
        timedelta_formats=book._timedelta_formats,
    )


def _load(source: Source, stream: BinaryIO) -> "OpenBook":
    try:
        import openpyxl
    except ImportError:
        raise MissingExtraError(source.name, "reading XLSX", "xlsx") from None
    try:
        with open_zip(source.open(), source.name) as archive:
            members = archive.infolist()
        check_size((member for member in members if member.filename.endswith((".xml", ".rels"))), source.name, LARGEST)
        check_size((member for member in members if "sharedStrings" in member.filename), source.name, MOST_STRINGS)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns of looks that it does not know
            return openpyxl.load_workbook(stream, read_only=True, data_only=True)
    except DAMAGED as error:
        raise _damaged(source, error) from None


def _damaged(source: Source, error: Exception) -> InputError:
    reason = " ".join(str(error).split()) or type(error).__name__
    return InputError(source.name, f"is no readable XLSX workbook ({reason})", "save it anew")
