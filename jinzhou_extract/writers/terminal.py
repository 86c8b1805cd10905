"""A table to look at."""

from collections.abc import Sequence
from typing import BinaryIO, Literal

from jinzhou_extract.records.columns import CellType, Column
from jinzhou_extract.records.shown import LEAVES_FIRST, grouped_cell
from jinzhou_extract.records.table import Table, for_people
from jinzhou_extract.records.visible import visible
from jinzhou_extract.writers.base import text_stream

PIPE_WIDTH = 160
NARROWEST = 8
"""Room that a column of words needs: four Chinese characters."""

FRAME = 3
"""Room between two columns, and at the edges of the table together with one of them less."""

NUMBERS = frozenset([CellType.DECIMAL, CellType.INTEGER])
WITH_NUMBERS = frozenset(["text", "period", "time_period", "region_code", "unit"])
"""Columns of short words that hold numbers, too."""


class TerminalWriter:
    """Draws a table as wide as the terminal; `width` is that of another one."""

    name = "table"
    endings: tuple[str, ...] = ()
    is_text = True
    library: str | None = None
    extra: str | None = None

    def __init__(self, width: int | None = None) -> None:
        self._width = width

    def write(self, table: Table, stream: BinaryIO) -> list[str]:
        """Draw all rows; they are held in memory, since the widths depend on all of them.

        A number is never broken: columns leave where a terminal has no room for all, and the note that is returned names
        them; a file or a pipe has room for all.
        Control characters of the text are shown by name, so that no document can give orders to the terminal.
        """
        from rich.console import Console  # takes long, and only this format needs it
        from rich.table import Table as RichTable
        from rich.text import Text

        is_terminal = stream.isatty()
        rows = [[visible(grouped_cell(cell)) for cell in row.cells] for row in for_people(table).rows]
        width = self._width or (None if is_terminal else max(PIPE_WIDTH, _room(table.columns, rows)))
        console = Console(file=text_stream(stream), width=width, force_terminal=is_terminal)
        kept = _that_fit(table.columns, rows, console.width)
        drawn = RichTable(show_lines=False, header_style="bold", pad_edge=False)
        for at in kept:
            column = table.columns[at]
            side: Literal["left", "right"] = "left" if column.type is CellType.TEXT else "right"
            drawn.add_column(Text(column.name), justify=side, overflow="fold", no_wrap=_is_whole(column))
        for row in rows:
            drawn.add_row(*(Text(row[at]) for at in kept))
        console.print(drawn)
        left = [column.name for at, column in enumerate(table.columns) if at not in kept]
        return [f"no room for {', '.join(left)}; name fewer --columns, or write to a file with --output"] if left else []


def _room(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> int:
    """Return the room that all columns take."""
    return sum(_need(column, [row[at] for row in rows]) + FRAME for at, column in enumerate(columns))


def _that_fit(columns: Sequence[Column], rows: Sequence[Sequence[str]], width: int) -> list[int]:
    """Return the places of the columns that a screen has room for; at least one is left."""
    needs = [_need(column, [row[at] for row in rows]) for at, column in enumerate(columns)]
    kept = list(range(len(columns)))
    order = [at for key in LEAVES_FIRST for at in kept if columns[at].key == key]
    order += [at for at in reversed(kept) if at not in order]
    for at in order[: len(kept) - 1]:
        if sum(needs[place] + FRAME for place in kept) <= width:
            break
        kept.remove(at)
    return kept


def _is_whole(column: Column) -> bool:
    """Say whether what is in a column is never broken."""
    return column.type in NUMBERS or column.takes in WITH_NUMBERS


def _need(column: Column, cells: Sequence[str]) -> int:
    """Return the room that a column takes: all of a number, and of words as much as can be read."""
    from rich.cells import cell_len

    longest = max(map(cell_len, cells), default=0)
    head = cell_len(column.name)
    return max(longest, head) if _is_whole(column) else min(max(longest, head), max(NARROWEST, head))
