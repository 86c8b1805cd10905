"""When a document speaks, and the days, years and decades that words name by how they lie to that."""

import datetime as dt
import re
from dataclasses import dataclass
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.times.period import Period, Point, days_of
from jinzhou_extract.times.words import number

EARLY: Final = 4
"""The last month in which a document looks back on the whole year before its own."""

NEW: Final = 2
"""The last month in which a story of the year before may be printed as it was written."""

LATE: Final = 11
"""The first month in which it looks back on its own year as a whole."""

CLASS: Final = "届"
_PART_OF_PLAN: Final = Pattern(r"(?P<end>[前后])(?P<years>[两二三四])年\Z")


@dataclass(frozen=True, slots=True)
class Now:
    """The time at which a document speaks; `month` and `day` are 0 where nothing tells them."""

    year: int
    month: int = 0
    day: int = 0

    @property
    def is_early(self) -> bool:
        """Whether it looks back on the year before its own: in January to April, or where only the year is known."""
        return self.month <= EARLY

    @property
    def is_late(self) -> bool:
        """Whether its own year is all but over."""
        return self.month >= LATE

    @property
    def reviewed(self) -> int:
        """The last year that it can look back on as a whole."""
        return self.year if self.is_late else self.year - 1

    @property
    def ahead(self) -> int:
        """The first year that plans made at this time are for."""
        return self.year + 1 if self.is_late else self.year


def today(now: Now) -> dt.date:
    """Return the day on which a document speaks; the last of the month where it has none of that number."""
    return dt.date(now.year, now.month, min(now.day, days_of(now.year, now.month)))


def leaves_later(words: str, now: Now | None) -> bool:
    """Say whether words are the year of a class still at school, which names people and dates nothing: 2026届, in 2025."""
    return now is not None and words[-1:] == CLASS and words[:-1].isdecimal() and int(words[:-1]) > now.year


def ten_years(decade: re.Match[str], now: Now | None) -> Period:
    """Return the ten years that words tell, of a century by number, of the last one, or the last such years that have begun."""
    tens = number(decade["decade"] or decade["tens"] or "") or 10 * number(decade["some"] or "")
    century = number(decade["century"] or "") or (int(decade["hundreds"]) + 1 if decade["hundreds"] else 0)
    if century:
        first = 100 * (century - 1)
    elif now is None:
        first = 1900
    else:
        first = now.year // 100 * 100 - 100 * ("上" in decade[0] or now.year // 100 * 100 + tens > now.year)
    return Period.years_of(first + tens, first + tens + 9)


def days_up_to(now: Now | None, count: int) -> Period | None:
    """Return the last `count` days up to the document's: 两天来."""
    if now is None or not now.day or count < 1:
        return None
    last = today(now)
    first = last - dt.timedelta(days=count - 1)
    return Period(Point(first.year, first.month, first.day), Point(last.year, last.month, last.day))


def days_from(now: Now | None, count: int, skipped: int = 0) -> Period | None:
    """Return the `count` days that begin with the document's: 未来三天; behind those that are `skipped`: 明后两天.

    Where nobody knows its day they are of its month.
    """
    if now is None or not now.month or count < 1:
        return None
    if not now.day:
        return Period.of(now.year, now.month)
    first = today(now) + dt.timedelta(days=skipped)
    last = today(now) + dt.timedelta(days=count)
    return Period(Point(first.year, first.month, first.day), Point(last.year, last.month, last.day))


def day_near(now: Now | None, day: int) -> Period | None:
    """Return the last day of that number that was not after the document's: 截至9日."""
    if now is None or not now.day:
        return None
    at = now.year * 12 + now.month - 1 - (day > now.day)
    return Period.of(at // 12, at % 12 + 1, day)


def part_of_plan(words: str, first: int, last: int) -> Period:
    """Return the years of a plan, from its `first` to its `last`, or those at one of its ends: “十四五”前三年."""
    part = _PART_OF_PLAN.search(words)
    if part is None:
        return Period.years_of(first, last)
    years = number(part["years"])
    return Period.years_of(first, first + years - 1) if part["end"] == "前" else Period.years_of(last - years + 1, last)
