"""CSV and TSV. A text cell that a spreadsheet would run as a formula is made harmless; numbers stay numbers."""

import csv
from decimal import Decimal
from typing import BinaryIO, TextIO

from jinzhou_extract.exact_json import plain_decimal
from jinzhou_extract.records.row import Cell
from jinzhou_extract.records.table import Table, for_people
from jinzhou_extract.writers.base import text_stream

FORMULA_MARKS = ("=", "+", "-", "@", "\t", "\r")
ROW_END = "\r\n"


def plain_cell(cell: Cell) -> str:
    """Return a cell as text; what would start a formula gets an apostrophe in front.

    A hyphen with nothing behind it (the name of standard input) starts none.
    """
    if cell is None:
        return ""
    if isinstance(cell, Decimal):
        return plain_decimal(cell)
    if isinstance(cell, int):
        return str(cell)
    text = cell if isinstance(cell, str) else " ".join(cell)
    return "'" + text if text.startswith(FORMULA_MARKS) and text != "-" else text


class DelimitedWriter:
    """Rows of cells between commas or tabs; `mark` puts a byte-order mark in front."""

    is_text = True
    library: str | None = None
    extra: str | None = None

    def __init__(self, name: str, delimiter: str, *, mark: bool) -> None:
        self.name = name
        self.endings: tuple[str, ...] = (name,)
        self._delimiter = delimiter
        self._mark = mark

    def write(self, table: Table, stream: BinaryIO) -> list[str]:
        """Write a line of names and a line for each row."""
        # The csv module quotes only those line ends that it is told to write: it is told of both.
        lines = _UnixLines(text_stream(stream, mark=self._mark))
        writer = csv.writer(lines, delimiter=self._delimiter, lineterminator=ROW_END)
        writer.writerow(table.names)
        writer.writerows([plain_cell(cell) for cell in row.cells] for row in for_people(table).rows)
        return []


class _UnixLines:
    """Ends each row with a line feed alone, as programs in a pipe expect."""

    def __init__(self, text: TextIO) -> None:
        self._text = text

    def write(self, line: str) -> None:
        self._text.write(line.removesuffix(ROW_END) + "\n")
