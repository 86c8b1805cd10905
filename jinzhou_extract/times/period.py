"""A stretch of time, and how ISO 8601 and SDMX write it."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Point:
    """A year, month or day; `month` and `day` are 0 where the words don't go that far."""

    year: int
    month: int = 0
    day: int = 0

    def __str__(self) -> str:
        if not self.month:
            return f"{self.year:04d}"
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}" if self.day else f"{self.year:04d}-{self.month:02d}"


@dataclass(frozen=True, slots=True)
class Period:
    """From `first` to `last`, both included; equal for a single year, month or day."""

    first: Point
    last: Point

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
    def is_years(self) -> bool:
        """Whether it is one whole year or several."""
        return not self.first.month and not self.last.month

    def shifted(self, years: int) -> "Period":
        """Return the same period some years later."""
        return Period(replace(self.first, year=self.first.year + years), replace(self.last, year=self.last.year + years))

    def earlier(self) -> "Period":
        """Return the months, or the years, right before this one, as many of them; days are left out."""
        if self.is_years:
            return self.shifted(-self.years)
        first = self.first.year * 12 + self.first.month - 1
        count = self.last.year * 12 + self.last.month - first
        points = [Point(at // 12, at % 12 + 1) for at in (first - count, first - 1)]
        return Period(points[0], points[1])

    def __str__(self) -> str:
        first, last = self.first, self.last
        if first is last or first == last:
            return str(first)
        if first.year == last.year and not first.day and last.month == first.month + 2 and first.month % 3 == 1:
            return f"{first.year:04d}-Q{(first.month + 2) // 3}"
        return f"{first}/{last}"
