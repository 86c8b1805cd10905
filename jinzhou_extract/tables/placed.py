"""Tables of plain text whose figures stand below their heads, so that blanks and heads of several lines are plain."""

import unicodedata
from collections.abc import Sequence
from typing import Final

from jinzhou_extract.tables.aligned import Aligned, Span, aligned
from jinzhou_extract.tables.cells import Cell, Grid

TAB: Final = 256
"""A tab leads to the next place of so many columns: what stands between two tabs is a cell, however long."""

WIDE: Final = frozenset("WFA")
"""What takes two columns in a Chinese font."""

UNITS: Final = "单位"


def place(grid: Grid, original: str, lines: Sequence[list[Cell]]) -> bool:
    """Put the figures of a table below `lines`, its head from top to bottom; False where they do not stand below it.

    `original` is the text as it was written, in which a full-width digit is as wide as it looks.
    """
    fixed = grid.head + 1  # of units there is a head
    body = [_Line(row, fixed, original) for row in grid.rows[grid.head :]]
    full = [line for line in body if line.figures]
    found = aligned(
        [[_span(cell, original) for cell in line.cells] for line in full],
        [[_span(cell, original) for cell in line] for line in lines],
        fixed,
        width=2,
    )
    if found is None or any(
        max(places[: -len(line.figures)], default=0) >= fixed or places[-len(line.figures)] < fixed
        for line, places in zip(full, found.rows, strict=True)
    ):
        return False
    places = iter(found.rows)
    rows = [_row(line, next(places) if line.figures else [], found.columns) for line in body]
    head = list(_head(lines, found))
    if fixed > 1 and not head[-1][1].text:
        head[-1][1] = Cell(head[-1][1].start, head[-1][1].start, UNITS)
    grid.rows, grid.head = [*head, *rows], len(head)
    return True


class _Line:
    """A row: its name, which may be that of a line above, and what stands in its own line."""

    def __init__(self, row: list[Cell], fixed: int, original: str) -> None:
        self.name = row[0]
        self.figures = row[fixed:]
        start = original.rfind("\n", 0, row[-1].start) + 1
        self.cells = [*(cell for cell in row[:fixed] if cell.text and cell.start >= start), *self.figures]


def _span(cell: Cell, original: str) -> Span:
    """Return from where to where a cell goes, in columns of a Chinese font of one width."""
    at = 0
    left = 0
    for index in range(original.rfind("\n", 0, cell.start) + 1, cell.end):
        if index == cell.start:
            left = at
        char = original[index]
        if char == "\t":
            at = (at // TAB + 1) * TAB
        else:
            at += 2 if unicodedata.east_asian_width(char) in WIDE else 1
    return float(left), float(at)


def _row(line: _Line, places: list[int], columns: int) -> list[Cell]:
    """Return a row with a blank in each column that it leaves out."""
    at = line.name.end
    result = [line.name, *[Cell(at, at, "")] * (columns - 1)]
    for cell, column in zip(line.cells, places, strict=False):
        result[column] = cell
    return result


def _head(lines: Sequence[list[Cell]], found: Aligned) -> list[list[Cell]]:
    """Return the rows of the head: lines of names of single columns together, each line of groups, and the one that
    gives the unit of each column, as a row of its own.
    """
    rows: list[list[Cell]] = []
    is_open = False
    for line, covered in zip(lines, found.heads, strict=True):
        is_group = any(first != last for first, last in covered)
        is_of_units = len(rows) > 0 and len(line) > 1 and line[0].text == UNITS
        if is_group or is_of_units or not is_open:
            rows.append([Cell(line[0].start, line[0].start, "")] * found.columns)
        for cell, (first, last) in zip(line, covered, strict=True):
            for column in range(first, last + 1):
                before = rows[-1][column].text
                rows[-1][column] = Cell(cell.start, cell.end, before + cell.text)
        is_open = not is_group and not is_of_units
    return rows
