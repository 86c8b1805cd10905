"""Which time 那年, 当时 and 那时候 mean: the last one gone by that was told before them."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.lexicon.times import Times
from jinzhou_extract.meaning.governing import begins_in, is_name
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.meaning.time_bases import is_base
from jinzhou_extract.times.expression import TimeExpression
from jinzhou_extract.times.near import Now
from jinzhou_extract.times.period import Period
from jinzhou_extract.times.reader import TimeReader

_REACH: Final = 600
"""How many characters in front of the paragraph a story's time may have been told."""

_MOST: Final = 12
"""How many times in front of the word are asked."""

_INDENT: Final = 6
_LINE_BEGINS: Final = Pattern(r"(?:\A|\n)[\s\u3000]*\Z")
_STANDS_ALONE: Final = Pattern("[^，。；：、的起前止\n]{0,6}，", signs="，")
_OTHER_DAY: Final = Pattern(r"[今昨明前当同][天日]|近日|日前|[日节式会]上?，?\Z")
"""In front of 当天: a day of its own, be it one that nobody can tell."""

_BORN: Final = "生于"
_BIRTH: Final = "出生"
_OF_YEAR: Final = "年"
_AT_THE_TIME: Final = "当时"
"""The one of the words that may mean a day as near as yesterday."""


class ThenReader:
    """Finds the time that a word for a time gone by means; built once, immutable."""

    def __init__(self, reader: TimeReader, times: Times) -> None:
        self._reader = reader
        self._words = frozenset(times.then)
        self._vague = frozenset(times.vague)
        self._days = frozenset(times.days)
        self._long_ago = self._words - {_AT_THE_TIME}

    def means(self, time: TimeExpression) -> bool:
        """Say whether a time is one gone by that was told before: 那年."""
        return time.text in self._words

    def is_year(self, time: TimeExpression) -> bool:
        """Say whether it is a year that was told before: 那年冬天."""
        return time.text in self._long_ago and time.text.endswith(_OF_YEAR)

    def told(self, claim: Claim, time: TimeExpression) -> Iterator[TimeExpression]:
        """Yield the times in front of one that `means` another, the nearest first, their offsets behind all of the text: those
        of its paragraph, then those of the paragraphs before that name their year.
        """
        sentence, end = claim.sentence, len(claim.sentence.text)
        paragraph = sentence.paragraph
        start = sentence.start + time.start if time in sentence.times else time.start
        before = [other for other in paragraph.times if other.end <= start]
        text = paragraph.context.text
        for other in (*reversed(before[-_MOST:]), *islice(self._earlier(text, paragraph.block.start), _MOST)):
            if other.text in self._vague:
                if other.text in self._words:
                    continue
                return  # 前些年…，那时候: nobody can tell
            is_meant = other.text not in self._days or time.text not in self._long_ago
            is_near = sentence.start <= other.start and time in sentence.times  # 比2019年的雨大，那年只有171毫米
            is_of_birth = text.endswith(_BORN, 0, other.start) or text.startswith(_BIRTH, other.end)
            begins = begins_in(text, *other[:2]) and not is_of_birth  # 建于1609年。当时…
            is_named = is_name(text, *other[:2]) and not begins
            if is_meant and (is_near or not is_base(text, *other[:2])) and not is_named:
                yield other._replace(start=end, end=end)

    def day_before(self, claim: Claim, time: TimeExpression) -> TimeExpression | None:
        """Return the last day that the paragraphs before a figure's name, if one of them opens with it, its offsets behind all
        of the text: 当天; nothing where its own names another day in front of that: 今天是植树节，当日, 开放日当天.
        """
        paragraph, end = claim.sentence.paragraph, len(claim.sentence.text)
        text, start = paragraph.context.text, paragraph.block.start
        at = claim.sentence.start + time.start if time in claim.sentence.times else time.start
        if _OTHER_DAY.search(text, start, at) is not None or any(other.end <= at for other in paragraph.times):
            return None
        days = [day for day in self._reader.find(text, max(0, start - _REACH), start) if day.is_point]
        if not days or "日" not in days[-1].text:
            return None
        day = days[-1]
        is_opening = _LINE_BEGINS.search(text, max(0, day.start - _INDENT), day.start) and _STANDS_ALONE.match(text, day.end)
        return day._replace(start=end, end=end) if is_opening else None

    def _earlier(self, text: str, end: int) -> Iterator[TimeExpression]:
        found = list(self._reader.find(text, max(0, end - _REACH), end))
        return (time for time in reversed(found) if time.has_year)

    @staticmethod
    def held(time: TimeExpression, period: Period, now: Now | None) -> Period | None:
        """Return what `time` means if `period` was told before it; nothing of one that is not gone by. 那年 is of the year."""
        first, last = period.first, period.last
        if now is not None and (last.year, last.month or 12, last.day or 31) >= (now.year, now.month or 1, now.day or 1):
            return None
        if time.text.endswith(_OF_YEAR) and not period.is_years:
            return Period.of(last.year) if first.year == last.year else None
        return period
