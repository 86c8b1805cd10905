"""Years that a story counts on from one that it names: 1985年…。次年三月…，同年冬…, which is the winter of 1986."""

from bisect import bisect_left
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordList
from jinzhou_extract.meaning.governing import is_name
from jinzhou_extract.meaning.opening_times import SENTENCE_STARTS
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.meaning.time_bases import MARKS_OF_CLAUSES, is_base
from jinzhou_extract.times.expression import TimeExpression
from jinzhou_extract.times.words import YEARS, number

_MOST_BEFORE: Final = 12
"""How many times in front of one without its year are asked for the year that it is of."""

_OPENS: Final = SENTENCE_STARTS | MARKS_OF_CLAUSES
_FROM: Final = frozenset("由从")
_AGO: Final = Pattern(rf"({YEARS})年前", signs="前")
_NEXT: Final = WordList("time.toml", "next_year")


def counted_back(claim: Claim, time: TimeExpression) -> tuple[TimeExpression, int] | None:
    """2020年，耗时由五年前的10天缩短到8天: return the year from which the first level is so many years back, and how many."""
    text, ago = claim.sentence.text, _AGO.fullmatch(time.text)
    if ago is None or text[time.start - 1 : time.start] not in _FROM:
        return None
    before = [other for other in claim.sentence.times if other.end <= time.start and other.has_year]
    return (before[-1], number(ago[1])) if before and not is_base(text, *before[-1][:2]) else None


def years_on(claim: Claim, time: TimeExpression) -> int:
    """Return how many years the words between the last year named and a time count on; one that stands twice is one."""
    paragraph = claim.sentence.paragraph
    if not any(word in paragraph.text for word in _NEXT.words):
        return 0
    start = claim.sentence.start + time.start if time in claim.sentence.times else time.start
    at, text = bisect_left(paragraph.times, start, key=lambda other: other.start), paragraph.context.text
    seen = {word for word in _NEXT.words if time.text.startswith(word)}
    own = len(seen)
    for other in reversed(paragraph.times[max(0, at - _MOST_BEFORE) : at]):
        if is_base(text, *other[:2]) or is_name(text, *other[:2]):
            continue
        if other.has_year:
            break
        if other.text.startswith(_NEXT.words) and (not other.start or text[other.start - 1] in _OPENS):
            seen.update(word for word in _NEXT.words if other.text.startswith(word))
    return len(seen) - own
