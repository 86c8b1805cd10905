"""Forms: rows of a name and what it is, twice or more side by side, without a head: 职工（人） | 386 | 收入（万元） | 128."""

from collections.abc import Callable, Iterator
from typing import Final

from jinzhou_extract.lexicon.pattern import WordPattern
from jinzhou_extract.tables.cells import Cell, Grid
from jinzhou_extract.tables.periods import read_period
from jinzhou_extract.tables.unit_notes import unit_in

NARROWEST: Final = 4
"""How many columns a form has at least: two names, and what each is."""

LONGEST: Final = 24
"""A longer text is the name of nothing in a form."""

FEWEST: Final = 2
"""So many figures a form holds at least, and so many rows."""

_TIME: Final = WordPattern("tables.toml", "time_column")

States = Callable[[Cell], bool]


def unfolded(grid: Grid, states: States, is_unit: Callable[[str], bool]) -> Grid:
    """Return a form as a table of two columns, names and what they are, and any other table as it is.

    `states` says of a cell in words whether it states a quantity (5000万元). What a form says of its time is put above it.
    """
    rows = [row for row in grid.rows if any(cell.text for cell in row)]
    width = max((at + 1 for row in rows for at, cell in enumerate(row) if cell.text), default=0)
    body = [row for row in rows if not _is_title(row)]
    if width < NARROWEST or width % 2 or len(body) < FEWEST or not _is_form(body, width, states, is_unit):
        return grid
    form = Grid(is_marked=True, captions=list(grid.captions), notes=grid.notes)
    for row in rows:
        if _is_title(row):
            form.rows.append([row[0], Cell(row[0].end, row[0].end, "")])
            continue
        for name, told in _pairs(row, width):
            if _TIME.fullmatch(name.text) and read_period(told.text):
                form.captions.append(told.text)
            form.rows.append([name, told])
    return form


def _pairs(row: list[Cell], width: int) -> Iterator[tuple[Cell, Cell]]:
    """Yield the names of a row and what stands beside each."""
    for at in range(0, min(width, len(row)) - 1, 2):
        if row[at].text:
            yield row[at], row[at + 1]


def _is_title(row: list[Cell]) -> bool:
    """Say whether a row says one thing at its left or across the form."""
    return bool(row[0].text) and len({cell.text for cell in row if cell.text}) == 1 and not row[0].is_number


def _is_form(body: list[list[Cell]], width: int, states: States, is_unit: Callable[[str], bool]) -> bool:
    """Say whether names stand in every other column, each once, and figures in others, below no head.

    There is none where the first row has a figure already, or where names on both sides have units of their own.
    """
    pairs = [list(_pairs(row, width)) for row in body]
    names = [name for row in pairs for name, _ in row]
    if any(len(row) < len(row_pairs) * 2 or not row[0].text for row, row_pairs in zip(body, pairs, strict=True)):
        return False
    if len({name.text for name in names}) < len(names) or not all(_may_name(name, states) for name in names):
        return False
    if sum(len(row) > 1 for row in pairs) < FEWEST:
        return False
    figures = [[told.is_number or states(told) for _, told in row] for row in pairs]
    if sum(map(sum, figures)) < FEWEST:
        return False
    return any(figures[0]) or all(
        any(is_unit(unit_in(row[at][0].text) or "") and row[at][1].is_number for row in pairs if len(row) > at) for at in (0, 1)
    )


def _may_name(cell: Cell, states: States) -> bool:
    return len(cell.text) <= LONGEST and not (cell.is_number or states(cell) or read_period(cell.text))
