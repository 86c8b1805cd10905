"""Days and weeks around a period, and whether it is over."""

import datetime as dt
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.times.near import Now
from jinzhou_extract.times.period import MONTHS, MOST_DAYS, Period, Point
from jinzhou_extract.times.words import DAY, number

_DAY: Final = Pattern(DAY)
_FAR: Final = 15
"""A day so many days before the document's is none of its month, where it is ahead."""


def day_behind(period: Period) -> Period:
    """Return the day behind the last one of a period: 次日."""
    last = period.last
    day = dt.date(last.year, last.month, last.day) + dt.timedelta(days=1)
    return Period.of(day.year, day.month, day.day)


def to_friday(week: Period) -> Period:
    """Return the days of a week on which markets trade."""
    friday = dt.date(week.last.year, week.last.month, week.last.day) - dt.timedelta(days=2)
    return Period(week.first, Point(friday.year, friday.month, friday.day))


def so_far(period: Period | None, now: Now | None) -> Period | None:
    """Return the days of a week up to the document's own: 本周以来."""
    if period is None or now is None or not now.day:
        return period
    first, last = period.first, period.last
    is_in = (first.year, first.month, first.day) < (now.year, now.month, now.day) < (last.year, last.month, last.day)
    return Period(first, Point(now.year, now.month, now.day)) if is_in else period


def at_month_end(now: Now, words: str) -> Now:
    """Return from where a day ahead that names no month is seen: the end of the document's month, or of the next one where the
    day is one of its first and the document speaks in its last days: 预计2日至4日有雨, on the 29th.
    """
    day = _DAY.search(words)
    if day is None or now.day - number(day[0]) < _FAR:
        return Now(now.year, now.month, MOST_DAYS)
    return Now(now.year + now.month // MONTHS, now.month % MONTHS + 1, MOST_DAYS)


def was_over(period: Period, now: Now) -> bool:
    """Say whether a period had ended when the document speaks, or was going on."""
    first, last = period.first, period.last
    if last.year != now.year or not now.month:
        return last.year <= now.year
    if not last.month:
        return not now.is_early
    return last.month <= now.month or 1 < first.month <= now.month


def comes_later(period: Period, now: Now) -> bool:
    """Say whether a day was still to come when the document speaks."""
    last = period.last
    return (last.year, last.month, last.day) > (now.year, now.month or 12, now.day or 31)


def is_last_month(period: Period, longer: Period) -> bool:
    """Say whether a period is the one month with which a longer one of the same year ends."""
    is_month = period.first == period.last and period.last.month > 0 and not period.last.day
    return is_month and longer.first.month > 0 and longer.first.month < period.last.month and longer.last == period.last
