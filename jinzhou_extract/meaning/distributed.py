"""The times that 分别 hands out, one to each number: those of a list, or the years of a stretch."""

from itertools import pairwise
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.meaning.findings import Dated
from jinzhou_extract.meaning.resolving import ClaimTimes
from jinzhou_extract.meaning.sentence import Claim, followers, list_head
from jinzhou_extract.meaning.settling import dating_before, settle
from jinzhou_extract.times.expression import TimeExpression
from jinzhou_extract.times.period import Period
from jinzhou_extract.times.words import number

AND: Final = frozenset(["和", "、", "与", "及"])
HANDED_OUT: Final = "分别"
_IN_ORDER: Final = (HANDED_OUT, "依次")
_YEARS_BEFORE: Final = Pattern(r"(?:(?<!\d)(?:19|20)\d\d ?年?[、和与及])+\Z")
"""Years that stand in a list in front of its last, without their 年: 2014、2015、|2016年."""

_YEAR: Final = Pattern(r"(?:19|20)\d\d")
_ONE_MORE: Final = Pattern("[、和与及]")
_COUNTED: Final = Pattern(r"(?<![第\d.])[两二三四五六七八九\d](?![\d.年月季])")
_LONGEST_LIST: Final = 60
_CLAUSE: Final = "，。；：\n"
_SENTENCE: Final = "。；！？\n"
_EACH_YEAR: Final = "年均"
_SO_MANY: Final = Pattern(r"(?<![第\d.])([两二三四五六七八九\d])[大个种类项家县市镇村省区地厂](?!月)")
_BOTH: Final = WordPattern("tellings.toml", "two_in_a_word")
"""Two things that one word names: |城乡居民收入分别增长6%和8%."""

_PAIR: Final = 2
_BREAK: Final = Pattern("[，。：\n]")
_NAMES: Final = Pattern(r"(?<=[一-鿿])[、和与及](?=[一-鿿])")
_CAUSE: Final = WordPattern("tellings.toml", "opening_causes")
"""Opens a clause that lists causes: 受|原料、运费上涨影响，两年分别下降."""

_LONGEST_SENTENCE: Final = 120


class DistributedTimes:
    """The rule that hands out times; immutable."""

    def __init__(self, times: ClaimTimes) -> None:
        self._times = times

    def distributed(self, claim: Claim) -> bool:
        """2014年和2015年分别增长8%和|9%, 2016年至2018年分别为3亿元、|4亿元、5亿元: each number has a time of its own."""
        text = claim.sentence.text
        if len(claim.sentence.times) < 2 and not any(word in text for word in _IN_ORDER):
            return False
        head, position = list_head(claim)
        times = [time for time in dating_before(head) if not self._times.points_back(time)]
        is_handed_out = head.reading.distributes or (
            times and HANDED_OUT in text[times[-1].end : head.mention.start - claim.sentence.start]
        )
        if not is_handed_out:
            return self._with_subject(claim, position)
        size = position + 1 + followers(claim)
        joined = list(times[-size:])
        gaps = [text[first.end : second.start] for first, second in pairwise(joined)]
        if len(joined) == size >= 2 and all(gap in AND for gap in gaps):
            return settle(claim, joined[position].text, self._times.resolve(claim, joined[position]))
        periods = self._held(claim, head, times[-1], size) if times and size >= 2 else []
        return bool(periods) and settle(claim, times[-1].text, periods[position])

    def _held(self, claim: Claim, head: Claim, time: TimeExpression, size: int) -> list[Period]:
        """Return the years or months of a stretch, or of a list whose last is `time`, if they are as many as the numbers and
        the numbers are not handed out to things: 2016年至2018年，甲、乙、丙三县分别为.
        """
        text, start = claim.sentence.text, time.start
        period = self._times.resolve(claim, time)
        if period is None:
            return []
        listed = _YEARS_BEFORE.search(text, max(0, start - _LONGEST_LIST), start)
        if listed is not None and period.years == 1:
            start = listed.start()
            periods = [Period.of(int(year)) for year in _YEAR.findall(listed[0])] + [period]
        else:
            periods = _parts(period)
        if len(periods) != size:
            return []
        begin = max(text.rfind(mark, 0, start) for mark in _CLAUSE) + 1
        told, end = time.end, head.mention.lead - claim.sentence.start
        if _EACH_YEAR in text[told:end] or self._were_listed(
            claim, text[text.rfind("；", 0, begin) + 1 : begin], text[told:end], size
        ):
            return []
        if head.index and list_head(before := claim.sentence.claims[head.index - 1])[1] == size - 1:
            told = max(told, before.mention.tail - claim.sentence.start)  # 收入分别为3亿元、4亿元，|利润分别为
        return [] if _names_things(text[begin:start], size) or _names_things(text[told:end], size) else periods

    @staticmethod
    def _were_listed(claim: Claim, before: str, told: str, size: int) -> bool:
        """Say whether what stands in front of the clause lists as many things, in the sentence or, where the clause names
        nothing of its own, in the one before: 三大产业稳步发展。2017—2019年|分别增长.
        """
        if told.lstrip("间，").startswith(_IN_ORDER):
            paragraph, start = claim.sentence.paragraph, claim.sentence.start
            first = max(paragraph.block.start, start - _LONGEST_SENTENCE)
            above = paragraph.context.text[first:start].rstrip().rstrip(_SENTENCE)
            before = above[max(above.rfind(mark) for mark in _SENTENCE) + 1 :] + "，" + before
        return any(_lists(clause, size) for clause in _BREAK.split(before))

    def _with_subject(self, claim: Claim, position: int) -> bool:
        """同比增长18.2%和18.6% behind two dated levels: each has the date of its level."""
        first = claim
        for _ in range(position):
            first = first.previous or first
        size = position + 1 + followers(claim)
        before = claim.sentence.claims[first.index - size : first.index] if first.index >= size > 1 else []
        if len(before) != size or before[position].dated is not Dated.HANDED_OUT:
            return False
        return settle(claim, before[position].period or "", before[position].when)


def _names_things(text: str, size: int) -> bool:
    """Say whether a text names so many things: 甲、乙和丙, 三县."""
    counted = any(number(count[0]) == size for count in _COUNTED.finditer(text))
    return counted or len(_ONE_MORE.findall(text)) >= size - 1


def _lists(clause: str, size: int) -> bool:
    """Say whether a clause in front lists exactly so many things: 粮食、棉花和油料全面增产, 三大产业稳步发展, 从城乡看."""
    if any(number(count[1]) == size for count in _SO_MANY.finditer(clause)) or (size == _PAIR and _BOTH.search(clause)):
        return True
    return len(_NAMES.findall(clause)) == size - 1 and _CAUSE.match(clause) is None


def _parts(period: Period) -> list[Period]:
    """Return the years that a stretch of several is of, or the months of one within a year."""
    first, last = period.first, period.last
    if period.is_years and period.years > 1:
        return [Period.of(year) for year in range(first.year, last.year + 1)]
    if first.month and last.month and not last.day and first.year == last.year:
        return [Period.of(last.year, month) for month in range(first.month, last.month + 1)]
    return []
