"""A table to look at."""

from decimal import Decimal
from typing import BinaryIO

from rich.console import Console
from rich.table import Table as RichTable
from rich.text import Text

from jinzhou_extract.metric import plain_decimal
from jinzhou_extract.writers.base import text_stream
from jinzhou_extract.writers.table import Cell, Table

SHOWN = ("indicator", "value", "unit", "bound", "role", "relative_to", "period", "text")
"""Columns that a terminal has room for, when the user names none."""

PIPE_WIDTH = 160
NUMBERS = frozenset(["value", "lower", "upper", "start", "end", "change", "share", "rank"])


class TerminalWriter:
    """Draws a table as wide as the terminal."""

    name = "table"
    endings: tuple[str, ...] = ()
    needs_file = False
    extra: str | None = None

    def write(self, table: Table, stream: BinaryIO) -> None:
        """Draw all rows; they are held in memory, since the widths depend on all of them."""
        drawn = RichTable(show_lines=False, header_style="bold", pad_edge=False)
        for column, name in zip(table.columns, table.names, strict=True):
            drawn.add_column(name, justify="right" if column in NUMBERS else "left", overflow="fold")
        for row in table.rows:
            drawn.add_row(*(Text(_cell(cell)) for cell in row))
        text = text_stream(stream)
        is_terminal = stream.isatty()
        console = Console(file=text, width=None if is_terminal else PIPE_WIDTH, force_terminal=is_terminal)
        console.print(drawn)
        text.detach()


def _cell(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, Decimal):
        return plain_decimal(cell)
    return cell if isinstance(cell, str) else str(cell) if isinstance(cell, int) else " ".join(cell)
