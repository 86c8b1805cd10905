"""Giving a claim its time, and the times in front of it that may be that."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, WordPattern
from jinzhou_extract.meaning.governing import dating, is_name
from jinzhou_extract.meaning.reached import is_reached
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.times.expression import TimeExpression
from jinzhou_extract.times.period import Period

_SEASON: Final = WordPattern("time.toml", "seasons")
_DECADE: Final = "年代"
"""In the words for ten years, at whose end nothing was reached: 七十年代选育的."""


def settle(claim: Claim, words: str | None, period: Period | None, *, is_said: bool = False, holds: bool = False) -> bool:
    """Give a claim its time: that of the end of a stretch of years where it is a level reached then."""
    is_of_end = period is not None and period.years > 1 and period.is_years and not holds and _DECADE not in (words or "")
    if period is not None and is_of_end and is_reached(claim, is_said=is_said):
        period = _end(words or "", period)
    claim.period, claim.time_period, claim.when = words, str(period) if period else None, period
    return True


def spans_seasons(words: str) -> bool:
    """Say whether a time goes from one season to another: 2018/19榨季到2020/21榨季."""
    return len(_SEASON.findall(words)) > 1


def _end(words: str, period: Period) -> Period:
    """Return the last year of a stretch, or its last season; a season alone is its own end."""
    if not _SEASON.search(words):
        return Period.of(period.last.year)
    return Period.years_of(period.last.year - 1, period.last.year) if spans_seasons(words) else period


_SENT: Final = FilledPattern("press.toml", "{desks}?(?:专?电|讯|消息)", signs="电讯消")
_LATELY: Final = WordPattern("time.toml", "lately")


def dating_before(claim: Claim) -> list[TimeExpression]:
    """Return the time expressions in front of the number that date something, not those of a comparison or a name."""
    sentence = claim.sentence
    if not sentence.times:
        return []
    if sentence.dating is None:
        sentence.dating = dating(sentence.text, sentence.times)
    end = claim.mention.start - sentence.start
    found = [time for time in sentence.dating if time.end <= end]
    if len(found) == 1 and _SENT.match(sentence.text, found[0].end) and _LATELY.search(sentence.text, found[0].end, end):
        return []  # 本报张北1月21日|电…：日前，|20多位儿童: not of the day on which it was sent
    if claim.right.startswith("相比"):
        found = [time for time in sentence.times if time.end <= end and not is_name(sentence.text, time.start, time.end)]
    return found
