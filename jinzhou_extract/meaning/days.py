"""Days and weeks around a period, and whether it is over."""

import datetime as dt

from jinzhou_extract.times.near import Now
from jinzhou_extract.times.period import Period, Point


def day_behind(period: Period) -> Period:
    """Return the day behind the last one of a period: 次日."""
    last = period.last
    day = dt.date(last.year, last.month, last.day) + dt.timedelta(days=1)
    return Period.of(day.year, day.month, day.day)


def to_friday(week: Period) -> Period:
    """Return the days of a week on which markets trade."""
    friday = dt.date(week.last.year, week.last.month, week.last.day) - dt.timedelta(days=2)
    return Period(week.first, Point(friday.year, friday.month, friday.day))


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
