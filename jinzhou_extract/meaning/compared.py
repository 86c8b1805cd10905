"""The times of figures that others are compared with: earlier levels, bases, what a yearly mean is the mean of."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern
from jinzhou_extract.lexicon.times import Times
from jinzhou_extract.meaning.governing import LAST_HELD
from jinzhou_extract.meaning.holding import begins_after, is_enclosed, is_over, starts
from jinzhou_extract.meaning.resolving import ClaimTimes
from jinzhou_extract.meaning.resting import RestingTimes
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.meaning.settling import dating_before, settle, spans_seasons
from jinzhou_extract.meaning.time_bases import is_base
from jinzhou_extract.metric import Kind, Role
from jinzhou_extract.times.expression import TimeExpression
from jinzhou_extract.times.near import Now
from jinzhou_extract.times.period import Period
from jinzhou_extract.times.words import number

_OWN: Final = FilledPattern("time.toml", r"{reckoned_level}?的?(?:约|近|大约)?")
_OF_BASE: Final = Pattern(r"(?:同期|同月|[末底])?(?:实际)?的(?:约|近)?")
_RECORD_OF_BASE: Final = FilledPattern("time.toml", r"(?:[一-鿿]{0,4}{record_of_base}[一-鿿]{0,3}(?<![低高少多差超大小])|)")
_SAME_PERIOD: Final = ("同期", "同月", "同日")
_CLAUSE_STARTS: Final = tuple("，。；：（(、而")
_OF_SAME_PERIOD: Final = Pattern(r"同[期月日](?:的|[仅只]?为|是|达到?)(?:约|近)?")
_OWN_YEAR: Final = Pattern(r"同期(?!相比|[的比水])[^，。；：\d]{0,12}")
_OF_GOAL: Final = FilledPattern("status.toml", r"(?:左右|以[内上下])?的[^，。；、\d]{0,6}{goal_behind}")
_ON_TOP_OF: Final = Pattern("的?(?:基础|基数)上", signs="基")
"""Behind a number from which another one goes on: 在去年减员|6万人基础上."""

_BY_BASE: Final = FilledPattern("levels.toml", r"(?:同期)?{went}")
PREVIOUS: Final[Pattern] = FilledPattern(
    "levels.toml", r"(?:前值|上月为)[^，。；：]{0,4}(?:由[^，。；]{2,14}{revised}为)?[^，。；：]{0,6}\Z", signs="值月"
)
_THIS_YEAR: Final = "今年"
_SAME_DAY: Final = "同日"
_LAST_MONTH: Final = "上月"
_LONGEST_PREVIOUS: Final = 30
_STANDING: Final = FilledPattern("levels.toml", r"{standing_now}的?(?:约|近)?\Z")
_OF_CONTEST: Final = Pattern(r"[一-鿿]{0,8}的(?:约|近)?")
_SAME: Final = "同"
_TOLD_OF: Final = WordList("levels.toml", "told_of_base")
_BACK_TO: Final = WordList("time.toml", "back_to")
_FORMER: Final = WordPattern("time.toml", "former_level")
_BEING: Final = WordList("levels.toml", "being")
_TWO_YEARS: Final = Pattern(r"(?:19|20)\d\d ?年[到至]")
_OF_SEASON: Final = WordPattern("time.toml", "seasons")
_OF_THEN: Final = Pattern("同期的")
_YEARLY_LEAD: Final = FilledPattern("tables.toml", r"{yearly}[^，。；]{0,8}\Z", signs="均")
_PERCENT: Final = Kind.PERCENT
_MULTIPLE: Final = Kind.MULTIPLE
_COUNTED_SPAN: Final = Pattern(r"(?<=[，；])([三四五]|[345])年(?=[一-鿿]{2})(?![^，；]{0,3}[内期以前后])")
_WITH_BASE: Final = 2
"""A level and what it is compared with, in front of how much it changed."""

_SAME_STATEMENT: Final = frozenset("；;。：")
"""What none of the marks between them are."""

_LEVEL: Final = Role.LEVEL
_CHANGE: Final = Role.CHANGE  # the class of an Enum is slow to ask


class ComparedTimes:
    """The rules for what another figure is compared with; built once, immutable."""

    def __init__(self, times: ClaimTimes, words: Times, rest: RestingTimes) -> None:
        self._times = times
        self._rest = rest
        years = (*words.relative_years.items(), *words.same_year.items())
        self._last_year = frozenset(word for word, distance in years if distance == -1)

    def previous(self, claim: Claim) -> bool:
        """前值8.8%: a month, quarter or year before the one that is told."""
        text, end = claim.sentence.text, claim.mention.start - claim.sentence.start
        if ("前值" not in text and "上月为" not in text) or not PREVIOUS.search(text, max(0, end - _LONGEST_PREVIOUS), end):
            return False
        before = [time for time in dating_before(claim) if time.text != _LAST_MONTH]
        told = self._times.resolve(claim, before[-1]) if before else claim.sentence.part.period
        if told is None or told.last.day:
            return False
        return settle(claim, None, told.earlier())

    def shifted(self, claim: Claim) -> bool:
        """由去年同期的1.9%, 上年同期为2亿元: the sentence's period one year earlier; 由去年的1.9%: all of that year."""
        if claim.mention.kind is _MULTIPLE:
            return False  # 是去年同期的5.8倍
        end = claim.mention.start - claim.sentence.start
        text = claim.sentence.text
        before = [time for time in claim.sentence.times if time.end <= end]
        if len(before) > 1 and before[-1].text == _SAME_DAY and before[-2].end == before[-1].start:
            before.pop()  # 去年同日
        last = before[-1] if before else None
        if last is None or is_enclosed(claim, last):
            return False
        if last.text not in self._last_year:
            return self._in_year(claim, last)
        is_back = claim.mention.kind is _PERCENT and text.endswith(_BACK_TO.words, 0, last.start)
        if text.endswith(_BEING.words, 0, last.start) or is_back:
            return False  # 仅为|去年同期的六成
        is_start = claim.reading.starts_from and claim.left_start >= 0 and last.start >= claim.left_start
        opens = text[last.start - 1 : last.start] in _CLAUSE_STARTS if last.start else True
        is_own = opens and text.startswith(_SAME_PERIOD, last.end) and "；" not in text[last.end : end]  # 去年同期，出口9亿元
        if not (is_start or is_own or _OF_SAME_PERIOD.fullmatch(text, last.end, end)):
            return False
        now = claim.sentence.paragraph.context.profile.now
        period = self._current(claim)
        if text.startswith(_SAME, last.end) or (period is not None and period.is_years):
            is_year = _OF_SEASON.search(last.text) is not None or _OF_THEN.match(text, last.end) is not None
            untold = self._times.resolve(claim, last) if is_year else None
            return settle(claim, last.text + "同期", period.shifted(-1) if period else untold)
        if period is None and now is not None and any(time.text == _THIS_YEAR for time in claim.sentence.times):
            return settle(claim, last.text, Period.of(now.year - 1))  # 由上年的41%降到今年的32%
        return settle(claim, last.text, Period.of(period.last.year - 1) if period else self._times.resolve(claim, last))

    def _in_year(self, claim: Claim, time: TimeExpression) -> bool:
        """（2013年同期为920万元）: the sentence's period in that year, all of it where there is none."""
        text = claim.sentence.text
        opens = time.start == 0 or text[time.start - 1] in _CLAUSE_STARTS
        if not (time.has_year and opens and text.startswith(_SAME_PERIOD, time.end)):
            return False
        year = self._times.resolve(claim, time)
        period = self._current(claim)
        if year is None or not year.is_years:
            return False
        if period is None:
            is_own = _OWN_YEAR.fullmatch(text, time.end, claim.mention.start - claim.sentence.start) is not None
            return is_own and claim.role is _LEVEL and settle(claim, f"{time.text}同期", year)
        if not text[time.end :].startswith(_TOLD_OF.words, len(_SAME) + 1):
            return False
        return settle(claim, f"{time.text}同期", period.shifted(year.last.year - period.last.year))

    def _current(self, claim: Claim) -> Period | None:
        """Return the time of what is compared with the year before: that of the sentence, the paragraph or the report."""
        sentence = claim.sentence
        aside = {*self._last_year, _SAME_DAY}
        others = [time for time in dating_before(claim) if time.text not in aside and not is_over(claim, time)]
        if not others and sentence.carried_time is not None and sentence.carried_time.text not in self._last_year:
            others = [sentence.carried_time]
        if not others:
            return sentence.part.period or sentence.paragraph.context.profile.told
        current = others[-1]
        if current.has_year or self._times.is_of_report(current):
            return self._times.resolve(claim, current)
        dated = next((period for time in others if time.has_year and (period := self._times.resolve(claim, time))), None)
        year = self._times.context_year(claim, current) if dated is None else dated.last.year
        return self._times.period(claim, current.text, year)

    def start(self, claim: Claim) -> bool:
        """由7种扩大到26种: without a time of its own the first level is of the year before that of the rise, and 由过去的7种 of
        one that nobody knows.
        """
        if _STANDING.search(claim.left):
            return self._rest.document(claim)
        end = claim.mention.start - claim.sentence.start
        if any(_OWN.fullmatch(claim.sentence.text, time.end, end) for time in claim.sentence.times if time.end <= end):
            return False
        if _FORMER.search(claim.left):
            return settle(claim, None, None)
        part, before = claim.sentence.part, dating_before(claim)
        told = self._times.resolve(claim, before[-1]) if before else part.period
        is_beside = before and starts(claim, before[-1]) and claim.sentence.text.startswith("的", before[-1].end)
        if is_beside and told is not None and told.years == 1:
            return settle(claim, before[-1].text, told)  # 由上年的2%升到3%；乙类由27%升到29%
        if not before and part.is_plan and told is not None and not told.is_years:
            return self._rest.document(claim)  # 自下月1日起，水价由2.3元调整为2.8元
        now = claim.sentence.paragraph.context.profile.now
        if before and told is not None and not told.is_years and now is not None and _is_to_begin(told, now):
            return self._rest.document(claim)
        if told is None or not told.is_years or (before and told.years == 1 and part.period is None):
            return False
        if before and spans_seasons(before[-1].text):
            return settle(claim, None, Period.years_of(told.first.year, told.first.year + 1))
        if before and told.years > 1 and starts(claim, before[-1]):
            return settle(claim, None, Period.of(told.first.year))  # 从2016年到2018年，由12%降至3%
        if before and told.years > 1 and _TWO_YEARS.match(before[-1].text):
            return settle(claim, None, Period.of(told.first.year))  # 2000年至2017年，由36%提高到58%
        span = told if told.years > 1 else part.stretch or told
        return settle(claim, None, Period.of(span.first.year - 1))

    def compared(self, claim: Claim) -> bool:
        """低于上年的3.5%, 比上年同期的16亿元: the number is of the time that another one is compared with."""
        end = claim.mention.start - claim.sentence.start
        time = next((time for time in reversed(claim.sentence.times) if time.end <= end), None)
        if time is not None and time.text.endswith(LAST_HELD) and _OF_CONTEST.fullmatch(claim.sentence.text, time.end, end):
            return settle(claim, time.text, None)  # 超过上届省运会的|4枚
        if time is None or claim.mention.kind is _MULTIPLE:
            return False
        is_being = claim.sentence.text.endswith(_BEING.words, 0, time.start)
        if is_being and claim.mention.kind is _PERCENT:
            return False  # 超过|去年的8万吨 is a level of that year, 超过去年的六成 a share of it
        is_part = claim.mention.kind is _PERCENT and claim.role is not _CHANGE
        if is_part and (claim.relative_to or "").startswith(time.text):
            return False  # 恢复到|2017年末的七成半
        if not is_base(claim.sentence.text, time.start, time.end):
            return False
        is_level = claim.role is not _CHANGE and claim.mention.kind is not _PERCENT
        is_of = _OF_BASE.fullmatch(claim.sentence.text, time.end, end) is not None or (
            is_level
            and (
                time.end == end or (not is_being and _RECORD_OF_BASE.fullmatch(claim.sentence.text, time.end, end) is not None)
            )
        )
        is_of = is_of or _ON_TOP_OF.match(claim.right) is not None
        if not is_of and _OF_GOAL.match(claim.right):
            return False  # 实现能耗比2014年下降|15%的目标
        if not is_of and not (_BY_BASE.fullmatch(claim.sentence.text, time.end, end) and claim.right.startswith("的")):
            return False
        dated = [
            period for own in dating_before(claim) if own.has_year and (period := self._times.resolve(claim, own)) is not None
        ]
        if time.text in self._last_year and dated:
            return settle(claim, time.text, dated[-1].shifted(-1))
        return settle(claim, time.text, self._times.resolve(claim, time))

    def risen(self, claim: Claim) -> bool:
        """净利润3亿元，去年为2亿元，增长|50%: how much it changed since then is of the time of the level in front of that."""
        if claim.index < _WITH_BASE:
            return False
        level, base = claim.sentence.claims[claim.index - _WITH_BASE : claim.index]
        if level.mention.unit != base.mention.unit or level.indicator != base.indicator:
            return False
        if level.reading.starts_from or base.reading.starts_from:
            return False  # 由2010年的62例降到去年的39例
        start, text = claim.sentence.start, claim.sentence.text
        begin, first, end = (other.mention.tail - start for other in (level, base, claim))
        if not _SAME_STATEMENT.isdisjoint(text[begin:end]) or any(first <= time.start < end for time in claim.sentence.times):
            return False
        told = [time.text for time in claim.sentence.times if begin <= time.start < first and time.text not in _SAME_PERIOD]
        if (
            len(told) != 1
            or told[0].removesuffix("同期") not in self._last_year
            or base.role is not _LEVEL
            or level.role is not _LEVEL
        ):
            return False
        return settle(claim, level.period, level.when)

    def yearly(self, claim: Claim) -> bool:
        """年均增长7%: growth a year is of all the years it is the mean of."""
        if not _YEARLY_LEAD.search(claim.left):
            return False
        before = [time for time in dating_before(claim) if not is_over(claim, time)]
        own = [period for time in before if (period := self._times.resolve(claim, time)) is not None and period.is_years]
        if own and own[-1].years > 1:
            return False
        if len(own) > 1 and own[-2].years == 1 and own[-2].last.year < own[-1].last.year and starts(claim, before[-2]):
            first, last = own[-2].first.year, own[-1].last.year
            between = self._times.span(claim) or claim.sentence.part.span
            if between is not None and between == Period.years_of(first + 1, last):
                return settle(claim, claim.sentence.part.words or None, between)  # 由2002年的…增加到2007年的…
            return settle(claim, before[-1].text, Period.years_of(first, last))
        if own and own[-1].years == 1 and (counted := _COUNTED_SPAN.search(claim.sentence.text, before[-1].end)):
            last = own[-1].last.year  # 预计2025年达到365亿元，五年跨过两个台阶，年均增长6.4%
            return settle(claim, before[-1].text, Period.years_of(last - number(counted[1]) + 1, last))
        part = claim.sentence.part
        span = self._times.span(claim) or part.span
        return span is not None and settle(claim, part.words or None, span)


def _is_to_begin(period: Period, now: Now) -> bool:
    """Say whether a period begins in a later month than the document's or in a later year: 明年1月1日起，由75%提高到85%."""
    return period.first.year > now.year or begins_after(period, now)
