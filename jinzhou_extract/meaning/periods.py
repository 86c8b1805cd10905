"""The time that a figure is of."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern
from jinzhou_extract.lexicon.times import Times
from jinzhou_extract.meaning.apart import is_of_another, is_told_now
from jinzhou_extract.meaning.beginning import goes_on_from, since
from jinzhou_extract.meaning.compared import PREVIOUS, ComparedTimes
from jinzhou_extract.meaning.conditions import is_condition
from jinzhou_extract.meaning.counting_on import years_on
from jinzhou_extract.meaning.days import is_last_month
from jinzhou_extract.meaning.distributed import AND, HANDED_OUT, DistributedTimes
from jinzhou_extract.meaning.findings import Dated
from jinzhou_extract.meaning.governing import is_gone_by
from jinzhou_extract.meaning.holding import (
    begins_after,
    dates_later,
    does_then,
    goes_on_to_now,
    has_number,
    is_changed,
    is_changed_since,
    is_from_to,
    is_later,
    is_local,
    is_of_age,
    is_of_this_time,
    is_of_year_alone,
    is_over,
    is_resolved,
    is_so_far,
    is_soon_after,
    is_term,
    is_to_come,
    of_course,
    without_embedded,
    years_later,
)
from jinzhou_extract.meaning.hopes import WISHES
from jinzhou_extract.meaning.outlived import EXISTING, begins_before, exists_now, is_of_mean, is_outlived, of_works
from jinzhou_extract.meaning.resolving import ClaimTimes
from jinzhou_extract.meaning.resting import RestingTimes
from jinzhou_extract.meaning.rule import Need, Rule, RuleSet
from jinzhou_extract.meaning.sentence import Claim, followers, list_head
from jinzhou_extract.meaning.settling import dating_before, settle
from jinzhou_extract.meaning.time_bases import is_base
from jinzhou_extract.metric import Role
from jinzhou_extract.tables.periods import last_year
from jinzhou_extract.times.expression import TimeExpression
from jinzhou_extract.times.period import Period
from jinzhou_extract.times.reader import TimeReader
from jinzhou_extract.times.resolver import TimeResolver
from jinzhou_extract.times.words import SINCE, era

_FROM: Final = frozenset("自从")
_UP_TO: Final = frozenset("至到")
_ENDS_OF_MONTH: Final = ("末", "底")
_NEXT_YEAR: Final = "第二年"
_OF_NOW: Final = WordPattern("time.toml", "of_now")
_PRICE: Final = FilledPattern("levels.toml", "[售报现期均批牌]价|{prices_told}|[元分]/")
_IN_YEAR: Final = "年内"
_STRETCH: Final = Pattern("[一二三四五六七八九十两]+[年个周天日]")
_BEHIND: Final = WordList("time.toml", "behind_event")
_BRACKETS: Final = ("（", "(")
_AMONG: Final = "其中"
_ASIDE: Final = frozenset([Dated.COMPARED, Dated.DOCUMENT])
_INTENDS: Final = WordPattern("time.toml", "intends")
_AT_FIRST: Final = FilledPattern("time.toml", r"(?:\A|[，；]){at_first}[^，；]{0,24}(?:，[^，；]{1,12})?\Z", signs="初始时")
_LONGEST_AT_FIRST: Final = 48
_BY_MONTH: Final = "环比"
_SUMMED: Final = FilledPattern("time.toml", r"\s*[^，。；\d]{0,8}?{summed}")
_CHANGE: Final = Role.CHANGE  # the class of an Enum is slow to ask
_COMING: Final = ("未来", "今后")
_ENDS: Final = Pattern("(?:结束|截止|为?止)")
_NOT_SO_FAR: Final = frozenset("春夏秋冬前")


class PeriodRules:
    """The rules that find a period; built once, immutable."""

    def __init__(self, resolver: TimeResolver, reader: TimeReader, times: Times) -> None:
        self._times = ClaimTimes(resolver, reader, times)
        self._rest = RestingTimes()
        compared = ComparedTimes(self._times, times, self._rest)
        self._now, self._era = frozenset(times.now), Pattern(era(times))
        self.rules = RuleSet(
            Rule("period-table", self._table, in_table=True),
            Rule("period-previous", compared.previous, sees=PREVIOUS, dates=Dated.COMPARED),
            Rule("period-risen", compared.risen, roles=frozenset([_CHANGE]), needs=Need.TIME, dates=Dated.COMPARED),
            Rule("period-shifted", compared.shifted, needs=Need.TIME, dates=Dated.COMPARED),
            Rule("period-start", compared.start, needs=Need.START, dates=Dated.COMPARED),
            Rule("period-distributed", DistributedTimes(self._times).distributed, needs=Need.TIME, dates=Dated.HANDED_OUT),
            Rule("period-compared", compared.compared, needs=Need.TIME, dates=Dated.COMPARED),
            Rule("period-yearly", compared.yearly, roles=frozenset([_CHANGE])),
            Rule("period-sentence", self._sentence, needs=Need.TIME),
            Rule("period-behind", self._behind, needs=Need.TIME),
            Rule("period-among", self._among),
            Rule("period-paragraph", self._paragraph, dates=Dated.CARRIED),
            Rule("period-part", self._rest.part, dates=Dated.PART),
            Rule("period-document", self._rest.document, dates=Dated.DOCUMENT),
        )

    def _table(self, claim: Claim) -> bool:
        place = claim.mention.place
        if place is None:
            return False
        span = self._times.span(claim) or claim.sentence.paragraph.context.profile.span if place.is_yearly else None
        if span is not None and span.years > 1:
            return settle(claim, claim.sentence.part.words or None, span)
        if place.period is None:
            return False
        if last_year(place.period) and (told := claim.sentence.part.period) is not None:
            told = Period.of(told.last.year) if place.period.endswith("末") else told
            return settle(claim, place.period, told.shifted(-1))  # 上年同期, in a half-year report
        now = claim.sentence.paragraph.context.profile.now
        return settle(claim, place.period, self._times.period(claim, place.period, now.year if now else None))

    def _sentence(self, claim: Claim) -> bool:
        before = dating_before(claim)
        local = [
            time for time in before if (self._is_at_last(claim, time) or not is_local(claim, time)) and not is_over(claim, time)
        ]
        apart = local and [time for time in local if not is_of_another(claim, time)]
        if local and not apart and is_told_now(claim):
            return self._rest.at_present(claim)
        local = apart
        local = [time for time in local if claim.sentence.dated is not None or not time.text.startswith(_NEXT_YEAR)]
        local = [time for time in local if not is_of_age(claim, time) and not is_condition(claim, time)]
        if local and is_resolved(claim, local[-1]) and self._times.is_day_gone_by(claim, local[-1]):
            return self._rest.document(claim)  # 昨天，市里召开会议，提出今后新建|30个: what is wanted is of no day gone by
        local = without_embedded(claim, local) if len(local) > 1 else local
        local = local or of_course(claim, before)
        if not local:
            return False
        is_settled = claim.sentence.part.period is not None
        if is_outlived(claim.sentence.text, local[-1], claim.mention.start - claim.sentence.start, is_settled=is_settled):
            local = local[:-1]  # 2008年列入规划，次年3月开工，总投资|9000万元
            if not local:
                return self._rest.at_present(claim)  # 小区1987年建成，共有|23幢楼
        if len(local) > 1 and is_of_mean(claim.sentence.text, local[-1], claim.mention.start - claim.sentence.start):
            local = local[:-1]
        time, year = local[-1], None
        if exists_now(claim, time):
            return self._rest.at_present(claim)
        if is_changed(claim, time):
            return self._rest.at_present(claim)
        is_within, is_wish = time.text.endswith("内"), claim.mood in WISHES and not claim.sentence.part.is_plan
        if (len(local) == 1 or (is_within and is_wish)) and self._is_idle(claim, time):
            # 三年内要建成45所: neither of this year nor of another one
            return is_within and (is_wish or claim.sentence.part.period is None) and settle(claim, time.text, None)
        if time.text in self._now or (is_gone_by(time) and is_of_this_time(claim, time)):
            told = self._as_of_day(claim, local[-2]) if len(local) > 1 else self._rest.at_present(claim)
            return told or settle(claim, time.text, None)  # 如今, in a text of which nobody knows when it speaks
        is_dated = time.has_year or time.text == _IN_YEAR or self._times.is_bare_day(time)
        if not is_dated and (dated := [other for other in local if other.has_year and dates_later(claim, other, time)]):
            period = self._times.resolve(claim, dated[-1])
            year = period.last.year + years_on(claim, time) if period else None
        period = self._times.resolve(claim, time) if year is None else self._times.period(claim, time.text, year)
        if period is None and time.has_year and claim.sentence.part.period is not None:
            return self._rest.part(claim)
        if period is None and self._times.is_of_report(time):
            return False
        if claim.mood in WISHES and begins_before(claim, time, period):
            return self._rest.document(claim)
        if period is None and time.text.startswith(_COMING):
            return self._rest.document(claim)  # 未来一周, in a text of which nobody knows the day
        if period is None and time.is_point and claim.sentence.paragraph.context.profile.day is not None:
            return self._rest.document(claim)  # 今天下午, in a report of a match whose day its first line tells
        if period is not None and time.has_year and goes_on_to_now(claim, time):
            return settle(claim, time.text, since(claim, period), is_said=True)
        return settle(claim, time.text, of_works(claim, time, self._so_far(claim, local, period)), is_said=True)

    def _so_far(self, claim: Claim, local: list[TimeExpression], year: Period | None) -> Period | None:
        """截至6月30日，今年累计: the year up to that month."""
        text = claim.sentence.text
        if len(local) > 1 and year is not None and (both := self._together(claim, local[-2], local[-1], year)) is not None:
            return both
        is_joined = len(local) > 1 and is_from_to(text, *local[-2:])
        if len(local) > 1 and year is not None and (local[-1].is_stock or is_joined):
            return self._since(claim, local[-2], year, is_joined=is_joined)
        if len(local) > 1 and year is not None and _ENDS.match(text, local[-1].end) and text[local[-2].start - 1] in _FROM:
            begun = self._times.starting(claim, local[-2])
            return Period(begun, year.last) if begun is not None and str(begun) < str(year.last) else year
        is_year = year is not None and year.is_years and year.years == 1
        if not is_year or len(local) < 2 or not local[-2].is_stock or claim.mood in WISHES:
            return year
        if claim.sentence.text[local[-1].end : local[-1].end + 1] in _NOT_SO_FAR:
            return year  # 截至11月20日，今年秋季; 年底前
        until = self._times.resolve(claim, local[-2])
        is_in_year = until is not None and year is not None and until.last.year == year.last.year and until.last.month
        return Period.months(until.last.year, 1, until.last.month) if until is not None and is_in_year else year

    def _together(self, claim: Claim, first: TimeExpression, second: TimeExpression, last: Period) -> Period | None:
        """7月、8月将推出|60条线路: two months that follow one another, of which no list tells one by one."""
        text = claim.sentence.text
        is_month = last.last.month > 0 and not last.last.day
        if text[first.end : second.start] not in AND or not is_month or HANDED_OUT in text[second.end :]:
            return None
        begun = self._times.resolve(claim, first) if not followers(claim) and list_head(claim)[0] is claim else None
        if begun is None or begun.last.day or not begun.last.month or begun.first.year != last.last.year:
            return None
        return Period(begun.first, last.last) if begun.last.month + 1 == last.first.month else None

    def _since(self, claim: Claim, begun: TimeExpression, until: Period, *, is_joined: bool) -> Period:
        """6月28日运输启动以来，截至昨天: all the time up to then."""
        text = claim.sentence.text
        is_apart = not is_joined and "；" in text[begun.end : claim.mention.start - claim.sentence.start]
        is_open = begun.text.endswith(SINCE) or goes_on_from(text, begun) or text[begun.start - 1 : begun.start] in _FROM
        if is_apart or not is_open:
            return until
        start = self._times.starting(claim, begun)
        is_before = start is not None and str(start) < str(until) and bool(start.day) == bool(until.last.day)
        return Period(start, until.last) if start is not None and is_before else until

    def _is_at_last(self, claim: Claim, time: TimeExpression) -> bool:
        """由最初的3家发展到现在的47家，从业人员|6200人: say whether a change ended now, when what follows is so, too."""
        return time.text in self._now and claim.sentence.text[time.start - 1 : time.start] in _UP_TO

    def _as_of_day(self, claim: Claim, told: TimeExpression | None) -> bool:
        """截至7月9日，转移2300人，目前安置|1100人: what there is at present, where the day up to which it is told is `told`."""
        day = self._times.resolve(claim, told) if told is not None and told.is_stock else None
        now = claim.sentence.paragraph.context.profile.now
        is_near = (
            day is not None
            and now is not None
            and day.last.day > 0
            and (day.last.year, day.last.month) == (now.year, now.month)
        )
        return settle(claim, told.text, day) if told is not None and is_near else self._rest.at_present(claim)

    def _summed(self, claim: Claim, last: Period) -> Period | None:
        """“十三五”时期，…，2020年达到98亿元。累计完成投资|412亿元: the years of which the carried one is the last."""
        if _SUMMED.match(claim.sentence.text) is None:
            return None
        span = self._times.span(claim)
        return span if span is not None and span.years > 1 and span.last.year == last.last.year else None

    def _is_idle(self, claim: Claim, time: TimeExpression) -> bool:
        """Say whether 五年内, 五年新建 name a stretch that nothing around them settles."""
        return _STRETCH.match(time.text) is not None and self._times.resolve(claim, time) is None

    def _behind(self, claim: Claim) -> bool:
        """一期项目600MW于2010年完成."""
        end = claim.mention.end - claim.sentence.start
        time = next((time for time in claim.sentence.times if time.start >= end), None)
        gap = claim.sentence.text[end : time.start] if time is not None else ""
        if time is None or not (gap in _BEHIND.set or does_then(claim, time, gap)):
            return False
        if gap == "，于" and claim.sentence.carried_time is not None:
            return False
        if gap in _BRACKETS and has_number(claim, time):
            return False  # 汇兑亏损1140万元（2013年同期为收益920万元）
        return settle(claim, time.text, self._times.resolve(claim, time))

    def _among(self, claim: Claim) -> bool:
        """其中 goes on with the time of the sentence before, that of no comparison there."""
        sentence = claim.sentence
        before = sentence.before
        if before is None or before.paragraph is not sentence.paragraph or not sentence.text.startswith(_AMONG):
            return False
        told = next((other for other in reversed(before.claims) if other.dated not in _ASIDE), None)
        return told is not None and told.when is not None and settle(claim, told.period, told.when)

    def _paragraph(self, claim: Claim) -> bool:
        at = claim.mention.start - claim.sentence.start
        if _AT_FIRST.search(claim.sentence.text, max(0, at - _LONGEST_AT_FIRST), at) and (
            begun := self._times.beginning(claim)
        ):
            return settle(claim, begun.text, self._times.resolve(claim, begun))
        carried, profile = claim.sentence.carried_time, claim.sentence.paragraph.context.profile
        if carried is None and (is_later(claim) or is_soon_after(claim)) and not profile.is_contest:
            return settle(claim, None, None)  # 很快，村里又添了|4台: nobody can tell
        if carried is None or profile.is_contest:
            return False  # what was told of a player between does not date the match
        start = claim.sentence.text.rfind("。", 0, claim.mention.start - claim.sentence.start) + 1
        is_now = EXISTING.match(claim.sentence.text, start) is not None
        is_now = is_now and (claim.sentence.part.period is None or self._era.match(carried.text) is not None)
        if carried.text in self._now or is_now or is_term(claim, carried):
            return self._rest.at_present(claim)
        end = claim.mention.end - claim.sentence.start
        behind = (time for time in claim.sentence.times if time.start >= end and is_gone_by(time))
        if is_gone_by(carried) and any(not is_base(claim.sentence.text, time.start, time.end) for time in behind):
            return self._rest.at_present(claim)  # 去年歉收。价钱也跌了，每斤|14块，去年是17块
        period, now = self._times.resolve(claim, carried), profile.now
        if period is not None and (later := years_later(claim, period)) is not None:
            return settle(claim, None, later)  # 2010年办厂。三年后，厂里有|30人
        if period is not None and not period.is_years and is_of_year_alone(claim, carried, period):
            return settle(claim, None, Period.of(period.last.year))  # 7月5日接管银行。几天后，分行停业|6家
        if period is not None and period.is_years and is_later(claim):
            return settle(claim, None, None)  # 2010年办厂。后来，厂里又招了|30人: nobody can tell
        if period is not None and period.last.day and is_so_far(claim):
            return self._rest.document(claim)  # 6日降雨30毫米。入汛以来，累计降雨|900毫米
        is_wish = claim.mood in WISHES and not claim.sentence.part.is_plan
        if is_wish and carried.is_stock and self._times.is_day_gone_by(claim, carried):
            return self._rest.document(claim)  # 截至2月底，…。会议要求，落实资金|9000万元
        is_past = period is not None and now is not None and period.last.year < now.year
        is_of_now = _OF_NOW.search(claim.sentence.text) is not None or is_changed_since(claim, carried)
        if is_past and claim.sentence.part.period is None and is_of_now:
            return self._rest.document(claim)  # 2018年出台…。新办法把补助提高到|2000元; 2019年买房。调整之后，月供|7450元
        if is_past and is_gone_by(carried) and claim.mood in WISHES and _INTENDS.search(claim.sentence.text):
            return self._rest.document(claim)  # 去年买了房。他打算干到|六十岁
        if period is not None and period.is_years and period.years == 1 and (span := self._summed(claim, period)) is not None:
            return settle(claim, claim.sentence.part.words or None, span)
        is_of_part = period is not None and period.last.month > 0 and not period.last.day
        if profile.is_market and is_of_part and claim.sentence.part.period is None and _PRICE.search(claim.sentence.text):
            return self._rest.document(claim)  # 前5个月进口…。现货价79美元: a price is of the report's own time
        longer = claim.sentence.part.period or profile.told
        is_end = carried.is_stock or carried.text.endswith(_ENDS_OF_MONTH)
        if is_to_come(claim, period, now):
            return self._rest.document(claim)  # 到2020年达到1500万箱。正在建设的二期投资|82亿元
        is_month = _BY_MONTH not in claim.sentence.text
        if period is not None and longer is not None and not is_end and is_month and is_last_month(period, longer):
            return False  # 上半年…；6月份当月…。: the month holds for its own sentence
        if period is None and carried.has_year and claim.sentence.part.period is not None:
            return False  # 一年来 in a report
        if period is not None and now is not None and claim.mood not in WISHES and begins_after(period, now):
            return False  # 今年8月投产。…: what is to come then is not the time of what follows
        if period is not None and now is not None and claim.sentence.part.is_review and period.last.year > now.year:
            return False  # “十五五”是攻坚时期。…: nor is it in a part that looks back
        return settle(claim, carried.text, period)
