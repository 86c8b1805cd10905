"""A stretch of time, and how ISO 8601 and SDMX write it."""

import calendar
from typing import Final

MONTHS: Final = 12
MOST_DAYS: Final = 31
LAST_YEAR: Final = 9999


def days_of(year: int, month: int) -> int:
    """Return how many days a month has; none where there is no month."""
    return calendar.monthrange(year, month)[1] if 0 < month <= MONTHS and 0 < year <= LAST_YEAR else 0


class Point:
    """A year, month or day, a value; `month` and `day` are 0 where the words don't go that far."""

    __slots__ = ("day", "month", "year")

    def __init__(self, year: int, month: int = 0, day: int = 0) -> None:
        self.year: Final = year
        self.month: Final = month
        self.day: Final = day

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Point) and (self.year, self.month, self.day) == (other.year, other.month, other.day)

    def __hash__(self) -> int:
        return hash((self.year, self.month, self.day))

    def __repr__(self) -> str:
        return f"Point({self})"

    def __str__(self) -> str:
        year = str(self.year).rjust(4, "0")
        if not self.month:
            return year
        return f"{year}-{self.month:02d}-{self.day:02d}" if self.day else f"{year}-{self.month:02d}"

    def moved(self, years: int) -> "Point":
        """Return the same point some years later; of a 29 February where that year has none, the 28th."""
        return Point(self.year + years, self.month, min(self.day, days_of(self.year + years, self.month)))

    @property
    def exists(self) -> bool:
        """Whether the calendar has it: no 30 February."""
        return 0 < self.year <= LAST_YEAR and self.month <= MONTHS and self.day <= days_of(self.year, self.month)


class Period:
    """From `first` to `last`, both included, a value; equal for a single year, month or day."""

    __slots__ = ("_written", "first", "last")

    def __init__(self, first: Point, last: Point) -> None:
        self.first: Final = first
        self.last: Final = last
        self._written = ""  # until asked

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Period) and self.first == other.first and self.last == other.last

    def __hash__(self) -> int:
        return hash((self.first, self.last))

    def __repr__(self) -> str:
        return f"Period({self.first!r}, {self.last!r})"

    @classmethod
    def of(cls, year: int, month: int = 0, day: int = 0) -> "Period":
        """Return the period of one year, month or day."""
        point = Point(year, month, day)
        return cls(point, point)

    @classmethod
    def months(cls, year: int, first: int, last: int) -> "Period":
        """Return the months `first` to `last` of a year; all twelve are the year itself."""
        if (first, last) == (1, 12):
            return cls.of(year)
        return cls(Point(year, first), Point(year, last))

    @classmethod
    def years_of(cls, first: int, last: int) -> "Period":
        """Return the years `first` to `last`."""
        return cls(Point(first), Point(last))

    @property
    def years(self) -> int:
        """How many calendar years it touches."""
        return self.last.year - self.first.year + 1

    @property
    def exists(self) -> bool:
        """Whether the calendar has its ends, the first not behind the last."""
        first, last = self.first, self.last
        is_in_order = (first.year, first.month, first.day) <= (last.year, last.month or MONTHS, last.day or MOST_DAYS)
        return is_in_order and first.exists and last.exists

    @property
    def is_years(self) -> bool:
        """Whether it is one whole year or several."""
        return not self.first.month and not self.last.month

    def shifted(self, years: int) -> "Period":
        """Return the same period some years later."""
        return Period(self.first.moved(years), self.last.moved(years))

    def earlier(self) -> "Period":
        """Return the months, or the years, right before this one, as many of them; days are left out."""
        if self.is_years:
            return self.shifted(-self.years)
        first = self.first.year * 12 + self.first.month - 1
        count = self.last.year * 12 + self.last.month - first
        points = [Point(at // 12, at % 12 + 1) for at in (first - count, first - 1)]
        return Period(points[0], points[1])

    def __str__(self) -> str:
        if not self._written:
            self._written = self._write()
        return self._written

    def _write(self) -> str:
        first, last = self.first, self.last
        if first is last or first == last:
            return str(first)
        if first.year == last.year and not first.day and last.month == first.month + 2 and first.month % 3 == 1:
            return f"{first.year:04d}-Q{(first.month + 2) // 3}"
        return f"{first}/{last}"


def months_up_to(end: Period | None, count: int) -> Period | None:
    """Return the months that a day ends: six up to the 30th of June."""
    if end is None or not end.last.month:
        return None
    if count == end.last.month:
        return Period.months(end.last.year, 1, count)
    first = end.last.year * 12 + end.last.month - count
    return Period(Point(first // 12, first % 12 + 1), Point(end.last.year, end.last.month))


def season_of(begins: int, ends: str) -> Period | None:
    """Return the years of a season: 2017 and 18."""
    last = int(ends) if len(ends) > 2 else begins // 100 * 100 + int(ends) + (100 if int(ends) < begins % 100 else 0)
    return Period.years_of(begins, last) if begins < last else None


def in_years(period: Period) -> Period:
    """Return the years that a period from a first of January to a last of December is."""
    begins, ends = period.first, period.last
    is_whole = (begins.month, begins.day, ends.month, ends.day) == (1, 1, 12, 31)
    return Period.years_of(begins.year, ends.year) if is_whole else period
