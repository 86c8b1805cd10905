"""The time of each number in a row, and whether its column holds what is wanted."""

from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.metric import Role
from jinzhou_extract.tables.headers import Header
from jinzhou_extract.tables.periods import (
    earlier_of,
    is_of_months,
    join_periods,
    last_month,
    last_year,
    latest_period,
    month_before,
    since_january,
    whole_year,
)

_PART: Final = Pattern(r"(?:\d{1,2}月?[-—–~～至])?\d{1,2}月份?|第?[一二三四1-4]季度|[上下]半年")
"""What is a part of a year and does not say of which."""

_OF_LAST_YEAR: Final = ("上年", "去年")

PAIR: Final = 2
"""Between so many levels a change is."""


class RowTimes:
    """Tells of one column after the other, from left to right, of what time it is and whether it holds goals.

    A column's own period is completed by that of the row and that of the caption. A share or rank without one is of the time
    of the level beside it, a change of the latest of the levels beside it, none of 上年同期; it is a goal where that level is
    one. A change between two levels of the same (6月17日, 6月10日) is against the earlier, which is its `base`. Every column
    is told, also one whose cell is empty in this row: 增长% behind 2025年目标 is of 2025. 累计 of a month begins with January.
    """

    def __init__(self, row: str | None, caption: str | None, titled: str | None = None) -> None:
        """Take the times of the row and of the table, and the year in the title of the document, which completes a month."""
        self._row = row
        self._caption = caption
        self._titled = titled
        self._levels: list[tuple[str | None, Header]] = []
        self._changes: list[Header] = []
        self._before: tuple[list[tuple[str | None, Header]], list[Header]] = ([], [])
        self._last = self._in_year(join_periods(row, caption))
        self._is_level = False
        self.is_target = self.is_expected = False
        self.base: str | None = None

    def of(self, header: Header) -> str | None:
        """Return the time of the next column; `is_target`, `is_expected` and `base` are those of this column then."""
        self.base = None
        is_level = header.role is Role.LEVEL and not header.is_done
        if is_level and not self._is_level:
            self._before = self._levels, self._changes
            self._levels, self._changes = [], []
        self._is_level = is_level
        if header.role is Role.RANK and (header.period or header.is_of_month):
            self.is_target = self.is_expected = False
            own = join_periods(join_periods(header.period, self._row), self._caption)  # 上年位次 tells of no other column
            return _as_the_head_says(header, own)
        if header.role is Role.CHANGE:
            self._changes.append(header)
        told = header
        if header.period or self._is_level:
            self._last = self._in_year(join_periods(join_periods(header.period, self._row), self._caption))
            self._last = _as_the_head_says(header, self._last)
            if header.is_of_year:
                self._last = whole_year(self._last)
            self._levels.append((self._last, header))
        else:
            beside = self._levels
            if header.role is Role.CHANGE:
                beside = [*self._of_now(header), *beside]
                later, earlier = _between(beside)
                self.base = None if header.base or header.is_yearly else earlier
                levels = [period for period, level in beside if not (level.is_of_last_month or level.is_earlier)]
                now = next((period for period in levels if not last_year(period or "")), self._last)
                self._last = self._as_itself_says(header) or later or latest_period(levels) or now
            told = next((level for period, level in reversed(beside) if period == self._last), header)
        self.is_target = not header.is_done and (header.is_target or told.is_target)
        self.is_expected = header.is_expected or told.is_expected
        return self._last

    def _in_year(self, period: str | None) -> str | None:
        """Return a month or quarter in the year that the title tells, where nothing nearer tells one."""
        is_part = period is not None and self._titled is not None and _PART.fullmatch(period) is not None
        return join_periods(period, self._titled) if is_part else period

    def _as_itself_says(self, header: Header) -> str | None:
        """Return the time of a change that says whether it is of the month or of all months so far: 当月同比, 累计同比."""
        if not header.is_running and not header.is_of_month:
            return None
        kind = (header.is_running, header.is_of_month)
        alike = [period for period, level in self._levels if (level.is_running, level.is_of_month) == kind]
        if alike:
            return latest_period(alike)
        whole = join_periods(self._row, self._caption)
        return _as_the_head_says(header, whole) if is_of_months(whole) else None

    def _of_now(self, header: Header) -> list[tuple[str | None, Header]]:
        """Return the levels before those beside a change where it is between both: 一季度 同比% 去年同期 增减额.

        The same change once for each of them (2021年 增长% 2020年 增长%) is of each, and other names are other things.
        """
        levels, changes = self._before
        kinds = [(change.name, change.unit, change.base, change.is_amount) for change in changes]
        names = {level.name for _, level in self._levels if level.name}
        is_same = not names or {level.name for _, level in levels} == names
        if not changes and header.base in _OF_LAST_YEAR:
            return levels  # 2022年 完成% 2021年 与上年比
        if not changes or not is_same or (header.name, header.unit, header.base, header.is_amount) in kinds:
            return []
        return levels


def _between(beside: list[tuple[str | None, Header]]) -> tuple[str | None, str | None]:
    """Return the later time of two columns of the same, and the earlier as its head says it: 6月10日, 8月末, 上周."""
    levels = [level for _, level in beside]
    if len(levels) != PAIR or len({(level.name, level.unit, level.is_target, level.is_running) for level in levels}) > 1:
        return None, None
    one, other = levels
    earlier = one.before or other.before if bool(one.before) != bool(other.before) else earlier_of(one.period, other.period)
    later = next((period for period, level in beside if earlier not in (level.before, level.period)), None)
    return (later, earlier) if earlier else (None, None)


def _as_the_head_says(header: Header, period: str | None) -> str | None:
    """Return what a column's head makes of the time of its table: 本月 the last month; 上期 is some time in its year.

    上周 is what it says, where the table tells no time.
    """
    if header.is_earlier:
        return header.before if period is None and "周" in header.before else whole_year(period)
    if header.is_running:
        return since_january(period)
    if header.is_of_last_month:
        return month_before(period)
    return last_month(period) if header.is_of_month else period
