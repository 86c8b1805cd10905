"""A table to look at."""

from typing import BinaryIO

from rich.console import Console
from rich.table import Table as RichTable
from rich.text import Text

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.records.columns import CellType
from jinzhou_extract.records.shown import shown_cell
from jinzhou_extract.records.table import Table
from jinzhou_extract.writers.base import text_stream

PIPE_WIDTH = 160
REPLACEMENT = "\ufffd"

_control = Pattern(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class TerminalWriter:
    """Draws a table as wide as the terminal."""

    name = "table"
    endings: tuple[str, ...] = ()
    is_text = True
    library: str | None = None
    extra: str | None = None

    def write(self, table: Table, stream: BinaryIO) -> list[str]:
        """Draw all rows; they are held in memory, since the widths depend on all of them.

        Control characters of the text are shown as �, so that no document can give orders to the terminal.
        """
        drawn = RichTable(show_lines=False, header_style="bold", pad_edge=False)
        for column in table.columns:
            drawn.add_column(column.name, justify="left" if column.type is CellType.TEXT else "right", overflow="fold")
        for row in table.rows:
            drawn.add_row(*(Text(_control.sub(REPLACEMENT, shown_cell(cell))) for cell in row.cells))
        is_terminal = stream.isatty()
        text = text_stream(stream)
        Console(file=text, width=None if is_terminal else PIPE_WIDTH, force_terminal=is_terminal).print(drawn)
        return []
