"""The time that a figure is of."""

from itertools import pairwise
from typing import Final

from jinzhou_extract.document.part import DOCUMENT, WHOLE
from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.lexicon.times import Times
from jinzhou_extract.meaning.governing import dating, is_base, is_name, is_of_mean, is_outlived
from jinzhou_extract.meaning.holding import begins_after, is_local, is_over, of_course, starts, without_embedded
from jinzhou_extract.meaning.hopes import WISHES, Mood
from jinzhou_extract.meaning.reached import is_reached
from jinzhou_extract.meaning.resolving import ClaimTimes
from jinzhou_extract.meaning.rule import Need, Rule, RuleSet
from jinzhou_extract.meaning.sentence import Claim, followers, list_head
from jinzhou_extract.meaning.standing import stands
from jinzhou_extract.metric import Kind, Role
from jinzhou_extract.tables.periods import last_year
from jinzhou_extract.times.expression import TimeExpression
from jinzhou_extract.times.period import Period
from jinzhou_extract.times.reader import TimeReader
from jinzhou_extract.times.resolver import TimeResolver

_OWN: Final = Pattern(r"的?(?:约|近|大约)?")
_HANDED_OUT: Final = "分别"
_IN_YEAR: Final = "年内"
_STRETCH: Final = Pattern("[一二三四五六七八九十两]+[年个周天日]")
_OF_BASE: Final = Pattern(r"(?:同期|同月|末|底)?(?:实际)?的(?:约|近)?")
_SAME_PERIOD: Final = ("同期", "同月")
_CLAUSE_STARTS: Final = tuple("，。；：（(、而")
_OF_SAME_PERIOD: Final = Pattern(r"同[期月](?:的|[仅只]?为|是|达到?)(?:约|近)?")
_BY_BASE: Final = Pattern(r"(?:同期)?(?:上涨|上升|增长|下降|下跌|回落|提高)")
_BEHIND: Final = ("于", "在", "，于", "（", "(", "已于", "将于", "拟于", "须于")
_AMONG: Final = "其中"
_ASIDE: Final = frozenset(["period-compared", "period-shifted", "period-start", "period-previous", "period-document"])
_PREVIOUS: Final = Pattern(r"(?:前值|上月为)[^，。；：]{0,4}(?:由[^，。；]{2,14}(?:修正|上修|下修|调整)为)?[^，。；：]{0,6}\Z")
_LAST_MONTH: Final = "上月"
_LONGEST_PREVIOUS: Final = 30
_STANDING: Final = Pattern(r"(?:现有|目前|当前|现行)的?(?:约|近)?\Z")
_BEING: Final = ("为", "是", "相当于", "不到", "不足", "超过", "只有", "仅有", "达到")
_EXISTING: Final = Pattern(r"[^，。；\d]{0,6}现(?:共|已)?有")
_YEARLY_LEAD: Final = Pattern(r"(?:年均|年平均|每年平均|平均每年)[^，。；]{0,8}\Z", signs="均")
_OF_MORE: Final = WordPattern("time.toml", "of_more")
_OF_A_DAY: Final = WordPattern("time.toml", "of_a_day")
_MULTIPLE: Final = Kind.MULTIPLE
_CHANGE: Final = Role.CHANGE  # the class of an Enum is slow to ask


_SEASONS: Final = frozenset("春夏秋冬")


class PeriodRules:
    """The rules that find a period; built once, immutable."""

    def __init__(self, resolver: TimeResolver, reader: TimeReader, times: Times) -> None:
        self._times = ClaimTimes(resolver, reader, times)
        self._now = frozenset(times.now)
        years = (*times.relative_years.items(), *times.same_year.items())
        self._last_year = frozenset(word for word, distance in years if distance == -1)
        self.rules = RuleSet(
            Rule("period-table", self._table, in_table=True),
            Rule("period-previous", self._previous),
            Rule("period-shifted", self._shifted, needs=Need.TIME),
            Rule("period-start", self._start, needs=Need.START),
            Rule("period-distributed", self._distributed, needs=Need.TIME),
            Rule("period-compared", self._compared, needs=Need.TIME),
            Rule("period-yearly", self._yearly, roles=frozenset([_CHANGE])),
            Rule("period-sentence", self._sentence, needs=Need.TIME),
            Rule("period-behind", self._behind, needs=Need.TIME),
            Rule("period-among", self._among),
            Rule("period-paragraph", self._paragraph),
            Rule("period-part", self._part),
            Rule("period-document", self._document),
        )

    @staticmethod
    def _set(claim: Claim, words: str | None, period: Period | None, *, is_said: bool = False, holds: bool = False) -> bool:
        is_of_end = period is not None and period.years > 1 and period.is_years and not holds
        if period is not None and is_of_end and is_reached(claim, is_said=is_said):
            period = Period.of(period.last.year)
        claim.period, claim.time_period, claim.when = words, str(period) if period else None, period
        return True

    def _table(self, claim: Claim) -> bool:
        place = claim.mention.place
        if place is None:
            return False
        span = self._times.span(claim) or claim.sentence.paragraph.context.profile.span if place.is_yearly else None
        if span is not None and span.years > 1:
            return self._set(claim, claim.sentence.part.words or None, span)
        if place.period is None:
            return False
        if last_year(place.period) and (told := claim.sentence.part.period) is not None:
            told = Period.of(told.last.year) if place.period.endswith("末") else told
            return self._set(claim, place.period, told.shifted(-1))  # 上年同期, in a half-year report
        now = claim.sentence.paragraph.context.profile.now
        return self._set(claim, place.period, self._times.period(claim, place.period, now.year if now else None))

    def _before(self, claim: Claim) -> list[TimeExpression]:
        """Return the time expressions in front of the number that date something, not those of a comparison or a name."""
        sentence = claim.sentence
        if not sentence.times:
            return []
        if sentence.dating is None:
            sentence.dating = dating(sentence.text, sentence.times)
        end = claim.mention.start - sentence.start
        found = [time for time in sentence.dating if time.end <= end]
        if claim.right.startswith("相比"):
            found = [time for time in sentence.times if time.end <= end and not is_name(sentence.text, time.start, time.end)]
        return found

    def _previous(self, claim: Claim) -> bool:
        """前值8.8%: a month, quarter or year before the one that is told."""
        text, end = claim.sentence.text, claim.mention.start - claim.sentence.start
        if ("前值" not in text and "上月为" not in text) or not _PREVIOUS.search(text, max(0, end - _LONGEST_PREVIOUS), end):
            return False
        before = [time for time in self._before(claim) if time.text != _LAST_MONTH]
        told = self._times.resolve(claim, before[-1]) if before else claim.sentence.part.period
        if told is None or told.last.day:
            return False
        return self._set(claim, None, told.earlier())

    def _shifted(self, claim: Claim) -> bool:
        """由去年同期的1.9%, 上年同期为2亿元: the sentence's period one year earlier."""
        if claim.mention.kind is _MULTIPLE:
            return False  # 是去年同期的5.8倍
        end = claim.mention.start - claim.sentence.start
        last = next((time for time in reversed(claim.sentence.times) if time.end <= end), None)
        if last is None or last.text not in self._last_year:
            return False
        if claim.sentence.text.endswith(_BEING, 0, last.start):
            return False  # 仅为|去年同期的六成
        is_start = claim.reading.starts_from and claim.left_start >= 0 and last.start >= claim.left_start
        text = claim.sentence.text
        opens = text[last.start - 1 : last.start] in _CLAUSE_STARTS if last.start else True
        is_own = opens and text.startswith(_SAME_PERIOD, last.end) and "；" not in text[last.end : end]  # 去年同期，出口9亿元
        if not (is_start or is_own or _OF_SAME_PERIOD.fullmatch(text, last.end, end)):
            return False
        others = [time for time in self._before(claim) if time.text not in self._last_year]
        current = others[-1] if others else claim.sentence.carried_time
        if current is None:
            part = claim.sentence.part.period
            return self._set(claim, last.text + "同期", part.shifted(-1) if part else None)
        period = self._times.period(claim, current.text, None if current.has_year else self._times.context_year(claim))
        return self._set(claim, last.text + "同期", period.shifted(-1) if period else None)

    def _start(self, claim: Claim) -> bool:
        """由7种扩大到26种: without a time of its own the first level is of the year before that of the rise."""
        if _STANDING.search(claim.left):
            return self._document(claim)
        end = claim.mention.start - claim.sentence.start
        if any(_OWN.fullmatch(claim.sentence.text, time.end, end) for time in claim.sentence.times if time.end <= end):
            return False
        part, before = claim.sentence.part, self._before(claim)
        told = self._times.resolve(claim, before[-1]) if before else part.period
        if told is None or not told.is_years or (before and told.years == 1 and part.period is None):
            return False
        if before and told.years > 1 and starts(claim, before[-1]):
            return self._set(claim, None, Period.of(told.first.year))  # 从2016年到2018年，由12%降至3%
        span = told if told.years > 1 else part.stretch or told
        return self._set(claim, None, Period.of(span.first.year - 1))

    def _distributed(self, claim: Claim) -> bool:
        if len(claim.sentence.times) < 2:
            return False
        head, position = list_head(claim)
        times = [time for time in self._before(head) if not self._times.points_back(time)]
        text = claim.sentence.text
        if not head.reading.distributes and not (
            times and _HANDED_OUT in text[times[-1].end : head.mention.start - claim.sentence.start]
        ):
            return self._with_subject(claim, position)
        size = position + 1 + followers(claim)
        joined = list(times[-size:])
        gaps = [text[first.end : second.start] for first, second in pairwise(joined)]
        if len(joined) != size or size < 2 or any(gap not in ("和", "、", "与", "及") for gap in gaps):
            return False
        return self._set(claim, joined[position].text, self._times.resolve(claim, joined[position]))

    def _with_subject(self, claim: Claim, position: int) -> bool:
        """同比增长18.2%和18.6% behind two dated levels: each has the date of its level."""
        first = claim
        for _ in range(position):
            first = first.previous or first
        size = position + 1 + followers(claim)
        before = claim.sentence.claims[first.index - size : first.index] if first.index >= size > 1 else []
        if len(before) != size or "period-distributed" not in before[position].trace:
            return False
        return self._set(claim, before[position].period or "", before[position].when)

    def _compared(self, claim: Claim) -> bool:
        """低于上年的3.5%, 比上年同期的16亿元: the number is of the time that another one is compared with."""
        end = claim.mention.start - claim.sentence.start
        time = next((time for time in reversed(claim.sentence.times) if time.end <= end), None)
        if time is None or claim.mention.kind is _MULTIPLE or claim.sentence.text.endswith(_BEING, 0, time.start):
            return False
        is_part = claim.mention.kind is Kind.PERCENT and claim.role is not _CHANGE
        if is_part and (claim.relative_to or "").startswith(time.text):
            return False  # 恢复到|2017年末的七成半
        if not is_base(claim.sentence.text, time.start, time.end):
            return False
        is_of = _OF_BASE.fullmatch(claim.sentence.text, time.end, end)
        if not is_of and not (_BY_BASE.fullmatch(claim.sentence.text, time.end, end) and claim.right.startswith("的")):
            return False
        dated = [
            period for own in self._before(claim) if own.has_year and (period := self._times.resolve(claim, own)) is not None
        ]
        if time.text in self._last_year and dated:
            return self._set(claim, time.text, dated[-1].shifted(-1))
        return self._set(claim, time.text, self._times.resolve(claim, time))

    def _yearly(self, claim: Claim) -> bool:
        """年均增长7%: growth a year is of all the years it is the mean of."""
        if not _YEARLY_LEAD.search(claim.left):
            return False
        before = [time for time in self._before(claim) if not is_over(claim, time)]
        own = [period for time in before if (period := self._times.resolve(claim, time)) is not None and period.is_years]
        if own and own[-1].years > 1:
            return False
        if len(own) > 1 and own[-2].years == 1 and own[-2].last.year < own[-1].last.year and starts(claim, before[-2]):
            first, last = own[-2].first.year, own[-1].last.year
            between = self._times.span(claim) or claim.sentence.part.span
            if between is not None and between == Period.years_of(first + 1, last):
                return self._set(claim, claim.sentence.part.words or None, between)  # 由2002年的…增加到2007年的…
            return self._set(claim, before[-1].text, Period.years_of(first, last))
        part = claim.sentence.part
        span = self._times.span(claim) or part.span
        return span is not None and self._set(claim, part.words or None, span)

    def _sentence(self, claim: Claim) -> bool:
        before = self._before(claim)
        local = [time for time in before if not is_local(claim, time) and not is_over(claim, time)]
        local = without_embedded(claim, local) if len(local) > 1 else local
        local = local or of_course(claim, before)
        if not local:
            return False
        if is_outlived(claim.sentence.text, local[-1], claim.mention.start - claim.sentence.start):
            local = local[:-1]  # 2008年列入规划，次年3月开工，总投资|9000万元
            if not local:
                return self._at_present(claim)  # 小区1987年建成，共有|23幢楼
        if len(local) > 1 and is_of_mean(claim.sentence.text, local[-1], claim.mention.start - claim.sentence.start):
            local = local[:-1]
        time, year = local[-1], None
        if len(local) == 1 and self._is_idle(claim, time):  # 三年内要建成45所: neither of this year nor of another one
            is_within = time.text.endswith("内") and claim.sentence.part.period is None
            return is_within and self._set(claim, time.text, None)
        if time.text in self._now:
            return self._at_present(claim)
        is_dated = time.has_year or time.text == _IN_YEAR or self._times.is_bare_day(time)
        if not is_dated and (dated := [other for other in local if other.has_year]):
            period = self._times.resolve(claim, dated[-1])
            year = period.last.year if period else None
        period = self._times.resolve(claim, time) if year is None else self._times.period(claim, time.text, year)
        if period is None and time.has_year and claim.sentence.part.period is not None:
            return self._part(claim)
        if period is None and time.is_point and claim.sentence.paragraph.context.profile.day is not None:
            return self._document(claim)  # 今天下午, in a report of a match whose day its first line tells
        return self._set(claim, time.text, self._so_far(claim, local, period), is_said=True)

    def _so_far(self, claim: Claim, local: list[TimeExpression], year: Period | None) -> Period | None:
        """截至6月30日，今年累计: the year up to that month."""
        is_year = year is not None and year.is_years and year.years == 1
        if not is_year or len(local) < 2 or not local[-2].is_stock or claim.mood in WISHES:
            return year
        if claim.sentence.text[local[-1].end : local[-1].end + 1] in _SEASONS:
            return year  # 截至11月20日，今年秋季
        until = self._times.resolve(claim, local[-2])
        is_in_year = until is not None and year is not None and until.last.year == year.last.year and until.last.month
        return Period.months(until.last.year, 1, until.last.month) if until is not None and is_in_year else year

    def _at_present(self, claim: Claim) -> bool:
        """目前: in news and the like at the document's own time, whatever their heading says; in a review at its end."""
        paragraph, part = claim.sentence.paragraph, claim.sentence.part
        is_whole = paragraph.context.profile.kind in WHOLE
        return (
            (not is_whole and part.period is not None and self._document(claim)) or self._part(claim) or self._document(claim)
        )

    def _is_idle(self, claim: Claim, time: TimeExpression) -> bool:
        """Say whether 五年内, 五年新建 name a stretch that nothing around them settles."""
        return _STRETCH.match(time.text) is not None and self._times.resolve(claim, time) is None

    def _behind(self, claim: Claim) -> bool:
        """一期项目600MW于2010年完成."""
        end = claim.mention.end - claim.sentence.start
        time = next((time for time in claim.sentence.times if time.start >= end), None)
        gap = claim.sentence.text[end : time.start] if time is not None else ""
        if time is None or gap not in _BEHIND or (gap == "，于" and claim.sentence.carried_time is not None):
            return False
        return self._set(claim, time.text, self._times.resolve(claim, time))

    def _among(self, claim: Claim) -> bool:
        """其中 goes on with the time of the sentence before, that of no comparison there."""
        sentence = claim.sentence
        before = sentence.before
        if before is None or before.paragraph is not sentence.paragraph or not sentence.text.startswith(_AMONG):
            return False
        told = next((other for other in reversed(before.claims) if not _ASIDE.intersection(other.trace)), None)
        return told is not None and told.when is not None and self._set(claim, told.period, told.when)

    def _paragraph(self, claim: Claim) -> bool:
        carried, profile = claim.sentence.carried_time, claim.sentence.paragraph.context.profile
        if carried is None or profile.is_contest:
            return False  # what was told of a player between does not date the match
        start = claim.sentence.text.rfind("。", 0, claim.mention.start - claim.sentence.start) + 1
        is_now = claim.sentence.part.period is None and _EXISTING.match(claim.sentence.text, start) is not None
        if carried.text in self._now or is_now:
            return self._at_present(claim)
        period, now = self._times.resolve(claim, carried), profile.now
        if period is None and carried.has_year and claim.sentence.part.period is not None:
            return False  # 一年来 in a report
        if period is not None and now is not None and claim.mood not in WISHES and begins_after(period, now):
            return False  # 今年8月投产。…: what is to come then is not the time of what follows
        if period is not None and now is not None and claim.sentence.part.is_review and period.last.year > now.year:
            return False  # “十五五”是攻坚时期。…: nor is it in a part that looks back
        return self._set(claim, carried.text, period)

    def _part(self, claim: Claim) -> bool:
        """The heading, the opening or the kind of document says when."""
        part = claim.sentence.part
        if part.period is None:
            return False
        if claim.mood is Mood.AHEAD and not part.is_plan and not part.is_review and self._is_past(claim, part.period):
            return False  # 拟派现: no wish is of a time that is over
        if claim.mood in WISHES and part.period_from == DOCUMENT and part.period.last.month and not part.is_plan:
            return False  # 上半年经济运行情况: what is planned there is of no half that is over
        claim.flags += (f"period-from-{part.period_from}",)
        return self._set(claim, part.words or None, part.period, holds=stands(claim))

    @staticmethod
    def _is_past(claim: Claim, period: Period) -> bool:
        now = claim.sentence.paragraph.context.profile.now
        return now is not None and (period.last.year, period.last.month or 12) < (now.year, now.month or 12)

    @staticmethod
    def _document(claim: Claim) -> bool:
        """Else it is of the year in which the document speaks, or of the day that all of it is told of."""
        profile = claim.sentence.paragraph.context.profile
        now = profile.now
        if now is None or claim.sentence.part.is_timeless:
            return False
        claim.flags += ("period-from-document",)
        is_of_day = now.day > 0 and _OF_A_DAY.search(claim.sentence.text) is not None
        is_ahead = claim.mood in WISHES or claim.sentence.part.is_plan
        usual = profile.told if profile.told is not None and not is_ahead else Period.of(now.year)
        told = Period.of(now.year, now.month, now.day) if is_of_day else usual
        if profile.day is not None and not is_ahead and not _OF_MORE.search(claim.sentence.text):
            told = profile.day
        claim.period, claim.when = None, told
        claim.time_period = str(claim.when)
        return True
