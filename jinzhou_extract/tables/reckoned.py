"""What a column of changes is by its figures: those that are the difference of two levels are by so much."""

from collections.abc import Iterator, Sequence
from decimal import Decimal, DivisionByZero, InvalidOperation
from typing import Final

from jinzhou_extract.metric import Role
from jinzhou_extract.tables.cells import Cell, Grid
from jinzhou_extract.tables.headers import Header

FEWEST: Final = 2
"""In so many rows at least a change must be reckoned, none of which tells another tale."""

_PLAIN: Final = str.maketrans({",": None, "，": None, "+": None, "−": "-", "－": "-", "%": None})


def is_difference(grid: Grid, headers: Sequence[Header], column: int) -> bool:
    """Say whether the figures of a column are those of one column of levels less those of another, in all rows."""
    levels = [at for at in range(column) if headers[at].role is Role.LEVEL and not headers[at].is_skipped]
    for left, right in _pairs(levels):
        reckoned = list(_reckoned(grid, left, right, column))
        if len(reckoned) >= FEWEST and all(reckoned):
            return True
    return False


def _pairs(levels: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the two columns that a change may be reckoned from: the last two, or the last and one before it."""
    for at in reversed(levels[:-1]):
        yield levels[-1], at
        yield at, levels[-1]


def _reckoned(grid: Grid, left: int, right: int, column: int) -> Iterator[bool]:
    """Yield of each row with three figures whether the third is the difference, and no more percent than it is."""
    for row in grid.rows[grid.head :]:
        cells = [row[at] for at in (left, right, column) if at < len(row)]
        if len(cells) == len((left, right, column)) and all(cell.is_number and "%" not in cell.text[-1:] for cell in cells):
            one, other, change = map(_value, cells)
            if one is not None and other is not None and change is not None and (change or one != other):
                yield one - other == change and not _is_percent(one, other, change)


def _value(cell: Cell) -> Decimal | None:
    try:
        return Decimal(cell.text.translate(_PLAIN))
    except InvalidOperation:
        return None


def _is_percent(one: Decimal, other: Decimal, change: Decimal) -> bool:
    """Say whether a change is as many percent as it is units: 1 of 101 and 100."""
    try:
        return abs((one / other - 1) * 100 - change) < Decimal("0.05")
    except (DivisionByZero, InvalidOperation):
        return False


def parts_of_sums(grid: Grid, headers: Sequence[Header], last: int) -> Iterator[tuple[int, int]]:
    """Yield columns of levels without a unit that make up one with a unit in front of them, row for row, and that one.

    `last` is the last column that names rows.
    """
    open_ = [header.role is Role.LEVEL and not (header.is_skipped or header.is_units or header.is_dates) for header in headers]
    for whole in range(last + 1, len(headers)):
        if not (open_[whole] and headers[whole].unit):
            continue
        end = whole + 1
        while end < len(headers) and open_[end] and headers[end].unit is None:
            end += 1
        columns = range(whole + 1, end)
        rows = [row for row in grid.rows[grid.head :] if len(row) >= end and all(row[at].is_number for at in (whole, *columns))]
        if len(columns) < FEWEST or len(rows) < FEWEST:
            continue
        if all(_sum(row, columns) == _value(row[whole]) for row in rows):
            yield from ((at, whole) for at in columns)


def _sum(row: Sequence[Cell], columns: Sequence[int]) -> Decimal | None:
    values = [_value(row[at]) for at in columns]
    return None if None in values else sum((value for value in values if value is not None), Decimal())
