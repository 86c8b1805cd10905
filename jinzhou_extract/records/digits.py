"""Exact numbers in the decimal type of Arrow and Parquet, which has room for so many digits and no more."""

from collections.abc import Iterator
from decimal import ROUND_HALF_EVEN, Context, Decimal

from jinzhou_extract.records.columns import CellType, Numbers
from jinzhou_extract.records.row import Cell
from jinzhou_extract.records.table import Table

PRECISION = 38
"""Digits of a decimal128, the widest that DuckDB, Polars and Spark read too."""

SCALE = 12
"""Digits behind the point; so 26 stand before it."""


class DecimalFit:
    """The rows of a table with every number fitted into decimal128(38, 12).

    What has more decimals is rounded half to even, what has more than 26 digits before the point is left out. The row's
    flags say so (`value-rounded`, `value-left-out`), and `notes` counts both.
    """

    def __init__(self, table: Table) -> None:
        self._table = table
        self._rounded = self._left_out = 0

    def rows(self) -> Iterator[list[Cell]]:
        """Yield the cells of each row."""
        columns = self._table.columns
        decimals = [at for at, column in enumerate(columns) if column.type is CellType.DECIMAL]
        flags = next((at for at, column in enumerate(columns) if column.key == "flags"), None)
        for row in self._table.rows:
            cells = list(row.cells)
            for at in decimals:
                value = cells[at]
                if not isinstance(value, Decimal) or _fits(value):
                    continue
                cells[at] = fitted = _fitted(value)
                self._left_out += fitted is None
                self._rounded += fitted is not None
                said = cells[flags] if flags is not None else None
                if flags is not None and isinstance(said, tuple):
                    cells[flags] = (*said, f"{columns[at].key}-{'left-out' if fitted is None else 'rounded'}")
            yield cells

    def notes(self) -> list[str]:
        """Return a line for each sort of number that did not fit, when all rows have come."""
        notes = []
        if self._rounded:
            notes.append(f"numbers of more than {SCALE} decimals, rounded and flagged: {self._rounded}")
        if self._left_out:
            digits = PRECISION - SCALE
            notes.append(f"numbers of more than {digits} digits before the point, left out and flagged: {self._left_out}")
        return notes


class FloatFit:
    """The rows of a table with every number as a double; what is too large for one is left out, flagged and counted."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._near = self._left_out = 0

    def rows(self) -> Iterator[list[Cell | float]]:
        """Yield the cells of each row."""
        columns = self._table.columns
        decimals = [at for at, column in enumerate(columns) if column.type is CellType.DECIMAL]
        flags = next((at for at, column in enumerate(columns) if column.key == "flags"), None)
        for row in self._table.rows:
            cells: list[Cell | float] = list(row.cells)
            for at in decimals:
                value = row.cells[at]
                if not isinstance(value, Decimal):
                    continue
                near = float(value)
                is_left_out = abs(near) == float("inf")
                cells[at] = None if is_left_out else near
                self._left_out += is_left_out
                self._near += not is_left_out and Decimal(repr(near)) != value
                if is_left_out and flags is not None:
                    cells[flags] = (*(row.cells[flags] or ()), f"{columns[at].key}-left-out")  # type: ignore[misc]
            yield cells

    def notes(self) -> list[str]:
        """Return a line for each sort of number that a double does not hold, when all rows have come."""
        notes = []
        if self._near:
            notes.append(f"numbers that a double holds only nearly: {self._near}")
        if self._left_out:
            notes.append(f"numbers too large for a double, left out and flagged: {self._left_out}")
        return notes


Fit = DecimalFit | FloatFit


def fit_of(table: Table) -> Fit:
    """Return the rows of a table with the numbers that it asks for."""
    return FloatFit(table) if table.numbers is Numbers.FLOAT else DecimalFit(table)


def _fits(value: Decimal) -> bool:
    exponent = value.as_tuple().exponent
    return isinstance(exponent, int) and exponent >= -SCALE and value.adjusted() < PRECISION - SCALE


def _fitted(value: Decimal) -> Decimal | None:
    if value.adjusted() >= PRECISION - SCALE:
        return None
    rounded = value.quantize(Decimal(1).scaleb(-SCALE), ROUND_HALF_EVEN, Context(prec=PRECISION + 1))
    return rounded if _fits(rounded) else None
