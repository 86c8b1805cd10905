"""Tables with several columns of units, each of which is that of the figures beside it: 数量 | 单位 | 单价 | 单位."""

from collections.abc import Sequence
from typing import Final

from jinzhou_extract.tables.cells import Cell
from jinzhou_extract.tables.headers import Header

SEVERAL: Final = 2
"""A single column of units holds for all figures of its row."""


class UnitColumns:
    """Tells the unit of each figure of a row; where figures stand right in front of each column of units, it is theirs."""

    def __init__(self, headers: Sequence[Header], last: int) -> None:
        """Take the headers of a table, and the last column that names its rows."""
        columns = [at for at, header in enumerate(headers) if header.is_units]
        is_behind = all(at - 1 > last and not headers[at - 1].is_units for at in columns)
        is_before = all(at + 1 < len(headers) and not headers[at + 1].is_units for at in columns)
        self._units: dict[int, int] = {}
        if len(columns) >= SEVERAL and (is_behind or is_before):
            self._units = {at - 1 if is_behind else at + 1: at for at in columns}

    def of(self, row: Sequence[Cell], column: int, unit: str | None) -> str | None:
        """Return the unit of a figure of a row by the column beside it, else `unit`."""
        at = self._units.get(column)
        return unit if at is None or at >= len(row) else row[at].text or None
