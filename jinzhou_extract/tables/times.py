"""The time of each number in a row."""

from jinzhou_extract.metric import Role
from jinzhou_extract.tables.headers import Header
from jinzhou_extract.tables.periods import join_periods, latest_period


class RowTimes:
    """Tells the time of one column after the other, from left to right.

    A column's own period is completed by that of the row and that of the caption. A share or rank without one is of the time
    of the level beside it, a change of the latest of the levels beside it.
    """

    def __init__(self, row: str | None, caption: str | None) -> None:
        self._row = row
        self._caption = caption
        self._levels: list[str | None] = []
        self._last = join_periods(row, caption)
        self._is_level = False

    def of(self, header: Header) -> str | None:
        """Return the time of the next column."""
        if header.role is Role.LEVEL and not self._is_level:
            self._levels = []
        self._is_level = header.role is Role.LEVEL
        if header.period or self._is_level:
            self._last = join_periods(join_periods(header.period, self._row), self._caption)
            self._levels.append(self._last)
        elif header.role is Role.CHANGE:
            self._last = latest_period(self._levels) or self._last
        return self._last
