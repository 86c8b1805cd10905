"""The day of what is told as it goes on: a text whose items open with the hour."""

from collections.abc import Iterable
from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.times.expression import TimeExpression
from jinzhou_extract.times.near import Now
from jinzhou_extract.times.period import Period
from jinzhou_extract.times.resolver import TimeResolver

READ: Final = 6000
"""How far a text is read for the hours with which its items open."""

LEAST_ITEMS: Final = 3

_HOUR: Final = r"(?:[01]?\d|2[0-4]|[二两]?十?[零一二两三四五六七八九十])"
_MINUTE: Final = r"(?:[0-5]?\d|[二三四五]?十?[零一二三四五六七八九])"
_BY_THE_HOUR: Final = FilledPattern(
    "profile.toml",
    rf"(?m)^[^\w\n]{{0,6}}{{parts_of_day}}?(?:{_HOUR}[时點点](?:{_MINUTE}分?|[半整许])?|{_HOUR}[:：][0-5]\d)(?=[^\w.:：]|$)",
)
"""How an item of what is told of one day opens: **6时30分**　, 【21:05】."""

_DAY: Final = r"(?:(?:1[0-2]|\d)月)?(?:[12]\d|3[01]|\d)[日号]"
_BY_THE_DAY: Final = Pattern(rf"(?m)^[^\w\n]{{0,6}}{_DAY}(?=\W|{_HOUR}[时點点])")
"""How an item of what is told of several days opens: 13日8时."""

_AS_IT_GOES_ON: Final = WordPattern("profile.toml", "as_it_goes_on")


def rolled_day(title: str, text: str, now: Now, times: Iterable[TimeExpression], resolver: TimeResolver) -> Period | None:
    """Return the day that a text tells of hour by hour: the one that its title names, `times` being those of that, or else
    its own, where the title says that it is told so.
    """
    if sum(1 for _ in _BY_THE_HOUR.finditer(text, 0, READ)) < LEAST_ITEMS or _BY_THE_DAY.search(text, 0, READ):
        return None
    for time in times:
        period = resolver.resolve(time.text, now, now.year) if time.is_point else None
        if period is not None and period.first == period.last and period.last.day:
            return period
    return Period.of(now.year, now.month, now.day) if now.day and _AS_IT_GOES_ON.search(title) else None
