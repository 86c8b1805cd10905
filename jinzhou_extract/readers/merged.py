"""Tables with merged cells as plain grids, in which every name stands at each place that it covers."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from jinzhou_extract.lexicon.pattern import Pattern

MOST_CELLS = 100_000
"""Merged cells that would blow a table up beyond this are a mistake or an attack; they are laid out as if not merged."""

LONGEST_NAME = 60
"""A longer text is no name of rows or columns and is said once."""

_FIGURE = Pattern(r"\s*(?!(?:19|20)\d\d\s*\Z)[-+−－＋]?\d[\d,，]*(?:[.．]\d+)?\s*[%％]?\s*\Z")


@dataclass(frozen=True, slots=True)
class TableCell:
    """One cell as its format has it: its text, how many columns and rows it covers, whether it is marked as header."""

    text: str
    columns: int = 1
    rows: int = 1
    is_head: bool = False


@dataclass(slots=True)
class PlainTable:
    """A table without merged cells: the lines that stood across its top, its rows, how many of them are the header.

    `head` is 0 where the format does not mark a header.
    """

    captions: list[str] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    head: int = 0


def unmerge(rows: Sequence[Sequence[TableCell]]) -> PlainTable:
    """Return the grid of a table.

    A row at the top that is one cell across the whole width is a caption. A cell of the header repeats its text in each
    place that it covers; below the header a name repeats down the rows it covers, and a figure stands once, so that it
    is counted once.
    """
    rows = [row for row in rows if row]
    table = PlainTable()
    size = sum(len(row) for row in rows)
    if sum(cell.columns * cell.rows for row in rows for cell in row) > max(MOST_CELLS, 4 * size):
        table.rows = [[cell.text for cell in row] for row in rows]
        return table
    width = max((sum(cell.columns for cell in row) for row in rows), default=0)
    while len(rows) > 1 and len(rows[0]) == 1 and rows[0][0].columns >= width > 1 and rows[0][0].rows == 1:
        table.captions.append(rows[0][0].text)
        rows = rows[1:]
    while table.head < len(rows) - 1 and all(cell.is_head for cell in rows[table.head]):
        table.head += 1
    table.rows = _spread(rows, table.head or _header_rows(rows))
    return table


def _header_rows(rows: Sequence[Sequence[TableCell]]) -> int:
    """Return how many rows at the top can be the header by what they cover and hold."""
    deepest = max((cell.rows for row in rows[:1] for cell in row), default=0)
    for at, row in enumerate(rows[:deepest]):
        if any(_FIGURE.match(cell.text) for cell in row[1:]):
            return at
    return deepest


def _spread(rows: Sequence[Sequence[TableCell]], header: int) -> list[list[str]]:
    grid = []
    above: dict[int, tuple[int, str]] = {}  # by column: how many more rows a cell above covers, and its text
    for at, row in enumerate(rows):
        line: list[str] = []
        below: dict[int, tuple[int, str]] = {}
        last = max(above, default=-1)
        waiting = list(reversed(row))
        while waiting or len(line) <= last:
            if len(line) in above:
                left, text = above[len(line)]
                if left > 1:
                    below[len(line)] = (left - 1, text)
                line.append(text)
                continue
            cell = waiting.pop() if waiting else TableCell("")
            is_name = len(cell.text) <= LONGEST_NAME and (at < header or not line or not _has_digit(cell.text))
            for offset in range(cell.columns):
                text = cell.text if not offset or (is_name and at < header) else ""
                if cell.rows > 1:
                    below[len(line)] = (cell.rows - 1, text if is_name else "")
                line.append(text)
        above = below
        grid.append(line)
    return grid


def _has_digit(text: str) -> bool:
    return any(char.isdigit() for char in text)
