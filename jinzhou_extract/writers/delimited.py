"""CSV and TSV. A text cell that a spreadsheet would run as a formula is made harmless; numbers stay numbers."""

import csv
from decimal import Decimal
from typing import BinaryIO

from jinzhou_extract.metric import plain_decimal
from jinzhou_extract.writers.base import text_stream
from jinzhou_extract.writers.table import Cell, Table

FORMULA_MARKS = ("=", "+", "-", "@", "\t", "\r")


def plain_cell(cell: Cell) -> str:
    """Return a cell as text; what would start a formula gets an apostrophe in front."""
    if cell is None:
        return ""
    if isinstance(cell, Decimal):
        return plain_decimal(cell)
    if isinstance(cell, int):
        return str(cell)
    text = cell if isinstance(cell, str) else " ".join(cell)
    return "'" + text if text.startswith(FORMULA_MARKS) else text


class DelimitedWriter:
    """Rows of cells between commas or tabs; `mark` puts a byte-order mark in front."""

    needs_file = False
    extra: str | None = None

    def __init__(self, name: str, delimiter: str, *, mark: bool) -> None:
        self.name = name
        self.endings: tuple[str, ...] = (name,)
        self._delimiter = delimiter
        self._mark = mark

    def write(self, table: Table, stream: BinaryIO) -> None:
        """Write a line of names and a line for each row."""
        text = text_stream(stream, mark=self._mark)
        writer = csv.writer(text, delimiter=self._delimiter, lineterminator="\n")
        writer.writerow(table.names)
        for row in table.rows:
            writer.writerow([plain_cell(cell) for cell in row])
        text.detach()
