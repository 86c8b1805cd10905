"""Feasts that are told of before their year has begun: 元旦假期, in December."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern
from jinzhou_extract.meaning.hopes import WISHES, Mood
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.times.expression import TimeExpression
from jinzhou_extract.times.near import LATE, Now
from jinzhou_extract.times.period import Period

_SOON: Final = 2
_FIRST_FEASTS: Final = ("元旦", "春节")
_NEW_YEAR: Final = "元旦"
_DRAWS_NEAR: Final = FilledPattern("time.toml", "{draws_near}|预[订售定约]")


def is_next_feast(claim: Claim, time: TimeExpression, period: Period, now: Now) -> bool:
    """Say whether a feast at the beginning of a year is told of at the end of the one before: 元旦假期, in December.

    Nothing is told ahead of 春节 but what is wanted or expected; else the last one is looked back on.
    """
    text, is_hoped = claim.sentence.text, claim.mood in WISHES or claim.mood is Mood.ESTIMATED
    is_near = now.month > LATE and time.text.startswith(_NEW_YEAR)
    if not is_near and not is_hoped and not _DRAWS_NEAR.search(text):
        return False
    is_feast = time.text.startswith(_FIRST_FEASTS) and period.last.month <= _SOON and now.month >= LATE
    return is_feast and period.last.year == now.year and claim.sentence.part.period is None
