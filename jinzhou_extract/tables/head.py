"""Where the header of a table ends, and what it says of each column."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from jinzhou_extract.lexicon.pattern import WordPattern
from jinzhou_extract.metric import Role
from jinzhou_extract.tables.cells import Cell, Grid
from jinzhou_extract.tables.headers import UNKNOWN, Header, read_header, stack
from jinzhou_extract.tables.stacked import names_years

_UNIT_LABEL: Final = WordPattern("tables.toml", "unit_column")


def header_rows(grid: Grid, states: Callable[[Cell], bool]) -> int:
    """Return how many rows are the header of a table that does not mark it.

    They are those at the top without figures; `states` says of a cell in words whether it states one (5.2万人), which
    a name with a number in it (前10名) does not. A table of nothing but such rows has no header.
    """
    for at, row in enumerate(grid.rows):
        figures = [cell for cell in row[1:] if cell.is_number]
        if figures and not names_years(row, grid.rows[at - 1] if at else None):
            return at
        if any(states(cell) for cell in row[1:]):
            return at
    return 0


def lift_captions(grid: Grid) -> None:
    """Move header rows that say one thing across the whole width to the lines above the table."""
    while grid.head > 1:
        said = {cell.text for cell in grid.rows[0] if cell.text}
        if len(said) != 1 or len(grid.rows[0]) == 1:
            return
        grid.captions += said
        del grid.rows[0]
        grid.head -= 1


def take_units(grid: Grid, is_unit: Callable[[str], bool]) -> list[str]:
    """Take the row that gives each column's unit (单位 | 亿元 | 万吨) off the grid and return its cells, if there is one."""
    for at, row in enumerate(grid.rows[: grid.head + 1]):
        texts = [cell.text.strip("（）()") for cell in row]
        named = [text for text in texts[1:] if text]
        if row and _UNIT_LABEL.match(row[0].text) and named and all(map(is_unit, named)):
            del grid.rows[at]
            grid.head -= at < grid.head
            return texts
    return []


def headers_of(grid: Grid, is_unit: Callable[[str], bool]) -> list[Header]:
    """Return what each column means.

    A head of several rows is read from top to bottom, a wide cell covers the blanks to its right; what stands below a name and
    is nothing but a unit is the unit of its column.
    """
    texts: list[list[str]] = [[] for _ in range(max((len(row) for row in grid.rows), default=0))]
    head = grid.rows[: grid.head]
    for row in head:
        covering = ""
        for column in range(len(texts)):
            text = row[column].text if column < len(row) else ""
            covering = text or covering
            texts[column].append(covering if row is not head[-1] else text)
    stacks = [[text for text in dict.fromkeys(column) if text.strip()] for column in texts]
    return [stack(list(_headers(column, is_unit))) if column else UNKNOWN for column in stacks]


def _headers(texts: list[str], is_unit: Callable[[str], bool]) -> Iterator[Header]:
    """Yield what the rows of a head say of one column, from top to bottom; a unit is that of what stands above it."""
    above: Header | None = None
    for text in texts:
        header = read_header(text)
        if above is not None and header.role is Role.LEVEL and is_unit(text):  # 位次 is a unit that makes a rank
            yield replace(above, name="", said="", period=None, unit=text, is_open=False)
            continue
        above = header
        yield above
