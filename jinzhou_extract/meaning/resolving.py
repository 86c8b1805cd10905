"""What the time words of a sentence mean, from where the document, the paragraph and the sentence speak."""

from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter
from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.lexicon.times import Times
from jinzhou_extract.meaning.apart import is_asked_now
from jinzhou_extract.meaning.beginning import FROM_ON, came_since, counted_from, counted_on, goes_on_from, since, starts_in
from jinzhou_extract.meaning.counting_on import counted_back, years_on
from jinzhou_extract.meaning.days import at_month_end, comes_later, day_behind, so_far, to_friday, was_over
from jinzhou_extract.meaning.feasts import is_next_feast
from jinzhou_extract.meaning.governing import DELIVERED, begins_in
from jinzhou_extract.meaning.hopes import WISHES, Mood
from jinzhou_extract.meaning.paragraph import Paragraph
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.meaning.then import ThenReader
from jinzhou_extract.meaning.time_bases import is_base
from jinzhou_extract.meaning.written import day_of_part, end_of_account, sent_on, written_before
from jinzhou_extract.times.expression import TimeExpression
from jinzhou_extract.times.near import Now
from jinzhou_extract.times.period import Period, Point
from jinzhou_extract.times.reader import TimeReader
from jinzhou_extract.times.resolver import TimeResolver
from jinzhou_extract.times.words import SINCE

_IS_EXPECTED: Final = Pattern("预[计报测警]")
_DUE: Final = WordPattern("time.toml", "due_behind")
_FORECAST: Final = WordPattern("tellings.toml", "forecasts")
_CLOCK: Final = Pattern(r" ?\d{1,2}[时点](?:\d{1,2}分?|[整半])?")
_UP_TO: Final = r"(?:\Z|{parts_of_day}?(?: ?\d{1,2}[点时])?[至到—~－-])"
_BARE_DAY: Final = FilledPattern("time.toml", r"(?:截[至止]到?)?[\d一二三十]{1,3}[日号]" + _UP_TO)
_NAMES_MONTH: Final = Pattern(r"(?<![当本同上个下])月")
_SOON: Final = 2
_THEN_WILL: Final = ("，将", "，均将", "，全部将")
_MOST_BEFORE: Final = 12
"""How many times in front of 当日 or a bare day are asked for the day or month that it is of."""

_AS_OF: Final = Pattern(r"\A截[至止]到? ?")
_WHOLE_REPORT: Final = "report"
_PAPER: Final = "paper"
_NEXT_DAY: Final = "next day"
_OF_REPORT: Final = frozenset(["so far", "end", _WHOLE_REPORT])
_UNTOLD: Final = _OF_REPORT | {_NEXT_DAY}
_LUNAR_DAY: Final = Pattern(r"(?:初[一二三四五六七八九十]|除夕|元宵)\Z", signs="初夕宵")
_LAST_DAY: Final = 31
_SPRING: Final = 3
_QUARTER: Final = 2  # months behind its first one in which a quarter ends
_YEAR_ENDS: Final = ("年底", "年末", "年初")
_STOCK_LEADS: Final = ("", "截至", "截止", "截至到", "截止到")
_WHOLE_YEAR: Final = "全年"
_IN_YEAR: Final = "年内"
"""What is said of the year that runs, never of one gone by."""

_CLOSED: Final = WordPattern("time.toml", "closed_years")
"""What is told beside 年内 early in a year of the one that is closed: 全年接待300万人次，年内新建景区3个."""

_BEGINNING_OF_YEAR: Final = "年初"


class ClaimTimes:
    """Resolves the times of claims; built once, immutable."""

    def __init__(self, resolver: TimeResolver, reader: TimeReader, times: Times) -> None:
        self._resolver = resolver
        self._reader = reader
        self._then = ThenReader(reader, times)
        self._same = {f"{lead}{word}": what for word, what in times.same_point.items() for lead in _STOCK_LEADS}
        self._days = frozenset(times.days)
        self._months = tuple(word for word in times.months if "月" in word)
        self._quarters = frozenset(times.quarters)
        self._weeks = frozenset(word for word in times.weeks if not word.endswith("末"))

    def resolve(self, claim: Claim, time: TimeExpression) -> Period | None:
        """Return the period that a time of the claim's sentence, or the one carried into it, names.

        What holds from a day on (自8月1日起) is of its month, for it is no figure of that day.
        """
        period, text = self._named(claim, time), claim.sentence.text
        if time.text in self._weeks and text.startswith(SINCE, time.end):
            return so_far(period, claim.sentence.paragraph.context.profile.now)
        if period is None or not period.last.day or period.first != period.last or not FROM_ON.match(text, time.end):
            return period
        if _IS_EXPECTED.search(text, 0, time.start):
            return period  # 预计13日起又有降雨: what comes on that day
        return Period.of(period.first.year, period.first.month)

    def starting(self, claim: Claim, time: TimeExpression) -> Point | None:
        """Return when something began that goes on: 6月28日 of 6月28日以来."""
        begun = self.period(claim, time.text.removesuffix(SINCE), None if time.has_year else self.context_year(claim, time))
        return begun.first if begun is not None else None

    def beginning(self, claim: Claim) -> TimeExpression | None:
        """Return the last time in front of a figure in its paragraph in which something began: 成立于1992年, 从去年三月开始."""
        sentence, end = claim.sentence, len(claim.sentence.text)
        text, begin = sentence.paragraph.text, sentence.paragraph.block.start
        for time in reversed(sentence.paragraph.times):
            start, stop = time.start - begin, time.end - begin
            if time.end <= claim.mention.start and (begins_in(text, start, stop) or (starts_in(text, start, stop))):
                return time._replace(start=end, end=end)
        return None

    def _named(self, claim: Claim, time: TimeExpression) -> Period | None:
        if self.points_back(time):
            return self._same_point(claim, time)
        if self._then.means(time):
            return self._gone_by(claim, time)
        if (back := counted_back(claim, time)) is not None and (of := self.period(claim, back[0].text, None)) is not None:
            return Period.of(of.last.year - back[1])
        if time.has_year:
            period = self.period(claim, (time := counted_from(claim, time) or time).text, None)
            if (written := written_before(claim, time, period)) is not None:
                return self.period(claim, time.text, None, written)  # 今年8月建成投产, in January
            is_rule = period is not None and period.last.day > 0 and FROM_ON.match(claim.sentence.text, time.end) is not None
            is_going_on = not is_rule and goes_on_from(claim.sentence.text, time)
            return counted_on(claim, time, period) or (since(claim, period) if is_going_on else period)
        paragraph, year = claim.sentence.paragraph, self.context_year(claim, time)
        if self.is_bare_day(time):
            return self.period(claim, time.text, year, self._month_spoken_of(claim, time))
        period, now = self.period(claim, time.text, year), paragraph.context.profile.now
        part = claim.sentence.part
        if period is not None and now is not None and is_next_feast(claim, time, period, now):
            return self.period(claim, time.text, now.year + 1)
        is_hoped = part.period is None and (claim.mood in WISHES or claim.mood is Mood.ESTIMATED)
        is_hoped = is_hoped or is_asked_now(claim, time)
        if is_hoped and year is not None and now is not None and year < now.year and not part.is_plan:
            return self.period(claim, time.text, now.year)  # 2018年底最低。我们预计全年增长16%
        if year is None or period is None or now is None or year != now.year:
            return period
        if came_since(claim.sentence.text, time) and (period.first.month or 12) < now.month:
            return since(claim, period)  # 自4月1日开赛以来
        if claim.mood is Mood.ESTIMATED and now.month >= _SPRING and period.is_years:
            return period  # 预计全年惠及3万人, in March: no report estimates then how last year ended
        begun = part.period is not None and part.period.first.year < now.year and part.period.years > 1 and not part.is_plan
        if begun and claim.mood not in WISHES and period.first.month > now.month:
            return self.period(claim, time.text, year - 1)  # 9月, in January, in an account of a school year
        if claim.mood in WISHES or part.period is not None or part.is_plan:
            return period
        if claim.sentence.dated is not None and claim.sentence.dated.text.startswith(str(now.year)):
            return period  # 展望2019年，…。一季度将开工6个, in January of it
        ahead = period.first.month - now.month
        will = claim.sentence.text.startswith(_THEN_WILL, claim.mention.tail - claim.sentence.start)
        if 0 < ahead <= _SOON and (claim.mood is Mood.ESTIMATED or period.first.day or will):
            return period  # 8月29日报到, said in July: nobody says so of a day of the year before
        if (
            was_over(period, now)
            or (time.text == _IN_YEAR and paragraph.context.profile.span is None and not _CLOSED.search(claim.sentence.text))
            or (time.text == _BEGINNING_OF_YEAR and now.month >= _SPRING)
            or (time.text != _WHOLE_YEAR and _DUE.match(claim.sentence.text, time.end))
        ):
            return period
        return self.period(claim, time.text, year - 1)  # what is told of 1—11月 in January was last year

    def _gone_by(self, claim: Claim, time: TimeExpression) -> Period | None:
        """Return the last time gone by that was told before 那年, 当时; of one without a year it is that told before it."""
        now = claim.sentence.paragraph.context.profile.now
        told = [other for other in self._then.told(claim, time) if not self.points_back(other)]
        dated = (self.period(claim, other.text, None) for other in told if other.has_year)
        year = next((period.last.year for period in dated if period is not None), now.year if now else None)
        for other in told:
            period = self.period(claim, other.text, None if other.has_year else year)
            if period is not None and (held := self._then.held(time, period, now)) is not None:
                return held
        return None

    @staticmethod
    def is_bare_day(time: TimeExpression) -> bool:
        """Say whether a time is a day without its month: 15日."""
        return _BARE_DAY.match(time.text) is not None

    def points_back(self, time: TimeExpression) -> bool:
        """Say whether a time means one that was named before: 当日, 当月."""
        return _words(time) in self._same

    def context_year(self, claim: Claim, time: TimeExpression) -> int | None:
        """Return the year that a time without a year belongs to."""
        paragraph = claim.sentence.paragraph
        now, carried, told = paragraph.context.profile.now, claim.sentence.dated, claim.sentence.part.period
        if carried is not None and self._then.is_year(carried):
            period = self._gone_by(claim, carried)  # 1994年…。那年冬天…。第二年夏天…
        else:
            period = self.period(claim, carried.text, now.year if now else None) if carried is not None else None
        if period is not None and not (period.years > 1 and told is not None and told.years == 1):
            year = period.last.year + years_on(claim, time)
            # 计划2013年完工。4月30日…: a plan's year does not date what follows
            return year if now is None or claim.sentence.part.is_plan else min(year, now.year)
        if told is not None:
            return told.last.year  # “九五”时期的良好开局。全年…, in an account of 1996
        return now.year if now else None

    def period(self, claim: Claim, words: str, year: int | None, at: Now | None = None) -> Period | None:
        """Return what `words` name, a part of a year being one of `year`, seen from `at` or from where the document speaks."""
        context, span = claim.sentence.paragraph.context, self.span(claim)
        told = context.profile.told
        if at is None and told is not None and self._is_of_told(words, told):
            at = Now(told.last.year, told.last.month, _LAST_DAY)  # 本月, in an account of a month that is over
        if at is None:
            at = end_of_account(context, words)
        if at is None:
            is_day = _AS_OF.off_start(words) in self._days
            at = (sent_on(claim.sentence.paragraph) if is_day else None) or day_of_part(claim)
        key = words, year, span, at
        if key not in context.periods:
            found = self._resolver.resolve(words, at or context.profile.now, year, span)
            is_traded = found is not None and context.profile.is_market and words in self._weeks
            context.periods[key] = to_friday(found) if found is not None and is_traded else found
        return context.periods[key]

    def _is_of_told(self, words: str, told: Period) -> bool:
        """Say whether words mean a month or a quarter as seen from the one that all is told of."""
        if words in self._quarters:
            return told.last.month - told.first.month == _QUARTER
        return words.startswith(self._months) and told.last.month > 0 and told.first == told.last

    def span(self, claim: Claim) -> Period | None:
        """Return the stretch of years spoken of, which 五年中 means: the paragraph's, else its part's."""
        paragraph = claim.sentence.paragraph
        if paragraph.stretches is None:
            paragraph.stretches = self._stretches(paragraph)
        for start, period in paragraph.stretches:
            if start < claim.mention.start:
                return period
        return claim.sentence.part.stretch

    def _stretches(self, paragraph: Paragraph) -> list[tuple[int, Period]]:
        """Return the first stretch of years that a paragraph speaks of, and where; nothing where it names none.

        One that serves as base alone (是“十一五”时期的2倍) is not spoken of.
        """
        text, begin = paragraph.text, paragraph.block.start
        for time in paragraph.times:
            period = self._resolver.resolve(time.text, paragraph.context.profile.now, None) if time.has_year else None
            if period is not None and period.years > 1 and not is_base(text, time.start - begin, time.end - begin):
                return [(time.start, period)]
        return []

    def _same_point(self, claim: Claim, time: TimeExpression) -> Period | None:
        """Return the day or month that 当日 or 当月 means: the one named before in the paragraph, else the document's.

        报告期末 is the end of the time that a report is of.
        """
        meant = self._same[_words(time)]
        if meant in _OF_REPORT:
            told = claim.sentence.part.period or self._of_title(claim)
            if told is not None and meant == _WHOLE_REPORT:
                return told
            begin = 1 if meant == "so far" else told.last.month if told is not None else 0
            return Period.months(told.last.year, begin or 1, told.last.month or 12) if told is not None else None
        if meant == _PAPER:
            now = claim.sentence.paragraph.context.profile.now
            return Period.of(now.year, now.month, now.day) if now is not None and now.day else None
        if meant == _NEXT_DAY:
            before = next(self._named_before(claim, time), None)
            return day_behind(before) if before is not None and before.last.day else None
        is_day = meant == "day"
        if is_day and _LUNAR_DAY.search(claim.sentence.text, max(0, time.start - 4), time.start):
            return claim.sentence.paragraph.context.profile.told  # 初三当天, in a report of the holidays
        for period in self._named_before(claim, time, of_day=is_day):
            if not is_day:
                return Period.of(period.last.year, period.last.month)
            if period.last.day:
                return period
        profile, part = claim.sentence.paragraph.context.profile, claim.sentence.part
        last = self._then.day_before(claim, time) if is_day and not profile.is_market else None
        if last is not None and not self._leans_on_another(last):
            day = self.resolve(claim, last)
            if day is None or profile.now is None or not comes_later(day, profile.now):
                return day
        now, told = (day_of_part(claim) if is_day else None) or profile.now, profile.told
        if not is_day and told is not None and told.last.month and told.first == told.last:
            return Period.of(told.last.year, told.last.month)
        if now is None or not (now.day if is_day else now.month) or part.is_plan or part.is_review:
            return None
        return Period.of(now.year, now.month, now.day if is_day else 0)

    def is_of_report(self, time: TimeExpression) -> bool:
        """Say whether a time is that which a report is of, or the next day, which nothing may tell: 报告期内, 次日."""
        return self._same.get(_words(time)) in _UNTOLD

    def _of_title(self, claim: Claim) -> Period | None:
        """Return the time gone by that the title of a paper names: 2022年度利润分配预案."""
        profile = claim.sentence.paragraph.context.profile
        named = (time for time in self._reader.find(profile.title) if time.has_year)
        period = next((self.period(claim, time.text, None) for time in named), None)
        return period if period is not None and profile.now is not None and period.last.year <= profile.now.year else None

    def _month_spoken_of(self, claim: Claim, time: TimeExpression) -> Now | None:
        """Return where a day without a month (9日, 12日至14日) is seen from: the end of the month named before it.

        What is wanted or due on a later day than the document's is of the document's own month, or of the next at its end.
        """
        for period in self._named_before(claim, time):
            if period.last.month:
                return Now(period.last.year, period.last.month, _LAST_DAY)
        now = claim.sentence.paragraph.context.profile.now
        clock = _CLOCK.match(claim.sentence.text, time.end)
        is_due = _DUE.match(claim.sentence.text, clock.end() if clock else time.end) is not None
        is_ahead = (
            claim.mood in WISHES
            or claim.mood is Mood.ESTIMATED
            or is_due
            or _FORECAST.search(claim.sentence.paragraph.context.profile.title) is not None
        )
        return at_month_end(now, time.text) if now is not None and now.day and is_ahead else now

    def _named_before(self, claim: Claim, time: TimeExpression, *, of_day: bool = False) -> Iterator[Period]:
        """Yield what the times with a month in front of `time` in the paragraph name, the nearest first; not those far back.

        Where a day is asked for (`of_day`), one without its month counts, and none that something is compared with does.
        """
        sentence = claim.sentence
        start = sentence.start + time.start if time in sentence.times else sentence.start
        times = sentence.paragraph.times
        at = bisect_left(times, start, key=attrgetter("start"))
        end = len(sentence.text)  # what stands behind a time of another sentence says nothing here
        for other in reversed(times[max(0, at - _MOST_BEFORE) : at]):
            is_bare = of_day and self.is_bare_day(other)
            if not of_day and other.has_year and other.text.endswith(_YEAR_ENDS):
                year = self.resolve(claim, other._replace(start=end, end=end))
                yield from () if year is None else (year,)  # 2022年底，…，工资当月少了: in a month of it
                return
            if is_bare or (_NAMES_MONTH.search(other.text) and not self._leans_on_another(other)):
                if is_base(sentence.paragraph.context.text, other.start, other.end):
                    continue
                if DELIVERED.match(sentence.paragraph.context.text, other.end):
                    continue  # 8月|交割的期货20日跌至12元
                period = self.resolve(claim, other._replace(start=end, end=end))
                if period is not None:
                    yield period

    def is_day_gone_by(self, claim: Claim, time: TimeExpression) -> bool:
        """Say whether a time is a day before the document's own, or the end up to which something was counted."""
        now = claim.sentence.paragraph.context.profile.now
        period = self.resolve(claim, time) if now is not None and now.day and (time.is_point or time.is_stock) else None
        if period is None or now is None or (not period.last.day and not time.is_stock):
            return False
        return period.last.year == now.year and (period.last.month or 12, period.last.day or _LAST_DAY) < (now.month, now.day)

    def _leans_on_another(self, time: TimeExpression) -> bool:
        """Say whether a time means nothing without one before it (当月, 三日-3月): it would ask for itself, on and on."""
        return self.points_back(time) or self.is_bare_day(time)


def _words(time: TimeExpression) -> str:
    """Return a time without the 截至 in front of it."""
    return _AS_OF.off_start(time.text) if time.is_stock else time.text
