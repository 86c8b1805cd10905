"""What a time expression says, seen from where the document speaks."""

import datetime as dt
import re
from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern
from jinzhou_extract.lexicon.times import Times
from jinzhou_extract.lexicon.trie import any_of
from jinzhou_extract.times import words as w
from jinzhou_extract.times.near import Now, day_near, days_from, days_up_to, part_of_plan, ten_years, today
from jinzhou_extract.times.period import Period, Point, in_years, months_up_to, season_of

_SATURDAY: Final = 5
"""How many days it is behind a Monday."""

HOURS: Final = 24
WEEK: Final = 7
HALF: Final = 6
LONG: Final = 3
"""So many years that end now are whole ones, said in the first half of the next."""

_ENDS_PLAN: Final = ("末", "收官")
_CLOCK_BEHIND: Final = FilledPattern("time.toml", rf" ?{w.PART_OF_DAY}?(?: ?{w.HOUR}[点时](?:{w.MINUTE}分?|[整半])?)?\Z")
_CLOCK: Final = Pattern(rf" ?{w.HOUR}[点时](?:{w.MINUTE}分?|[整半])?\Z", signs="点时")
_PLAIN_YEAR: Final = Pattern("(?:19|20)[0-9]{2}年")
_LAST_NUMBER: Final = Pattern(r"(\d{1,2}|[一二三四五六七八九十]{1,2})\Z")


class TimeResolver:
    """Resolves time expressions; built once, immutable."""

    def __init__(self, times: Times) -> None:
        self._times = times
        self._year = Pattern(rf"(?P<digits>{w.YEAR_DIGITS})|(?P<relative>{w.relative_year(times)})")
        self._short = Pattern(rf"({w.SHORT_YEAR}) ?年")
        self._same = Pattern(any_of(times.same_year))
        self._named = {*times.now, *times.days, *times.weeks, *times.months, *times.quarters, *times.centuries}
        self._month = Pattern(rf"({w.MONTH})(?= ?月|{w.TO})")
        self._day = Pattern(rf"(?:\A|月|[ 截至到]) ?({w.DAY}) ?[日号]", signs="日号")
        self._day_of_month = Pattern(rf"(\w+月) ?({w.DAY}) ?[日号]", signs="日号")
        self._part = Pattern(any_of(times.parts))
        self._quarters = Pattern(w.QUARTERS, signs="季")
        self._quarter = Pattern(r"Q([1-4])", signs="Q")
        self._half = Pattern(r"H([12])", signs="H")
        self._first_months = Pattern(r"[前头](\d{1,2}|[一二三四五六七八九十两]{1,2})个?月", signs="月")
        self._plan = Pattern(f"{any_of(times.plans)}(?!年)")  # 三五年之内 is no plan
        self.quoted_plan = Pattern(rf"[“\"‘]{any_of(times.plans)}[”\"’]")  # “九五”奋斗目标
        self._until = Pattern(r"\A截[至止]到? ?", signs="截")
        self._ordinal = Pattern(r"第([一二三四五六七八九十]{1,3})个五年", signs="第")
        self._split = Pattern(w.TO)
        self._stretches = w.Stretches(times)
        self._back = Pattern(any_of((*times.back, *times.terms)))
        self._ahead = Pattern(any_of(times.ahead))
        self._vague = frozenset(times.vague)
        self._ended = Pattern(w.months_ended(), signs="截")
        self._clock = Pattern(w.UP_TO_CLOCK, signs="截")
        self._dynasty = Pattern(w.dynasty(times), signs=w.DYNASTY_SIGNS)
        self._decade = Pattern(w.DECADE, signs=w.DECADE_SIGNS)
        self._era = Pattern(w.era(times).replace("(?:", "(", 1), signs=w.ERA_SIGNS)
        self._reign = Pattern(w.reign(times), signs=w.REIGN_SIGNS)
        self._ago = Pattern(rf"({w.YEARS})年前", signs="前")
        self._days_ahead = Pattern(
            rf"(?:未来|今后)(?:(?P<days>{w.YEARS})[天日]|(?P<hours>\d\d)小时|(?P<weeks>[一两])周)|(?P<next>明后两?[天日])",
            signs=w.DAYS_AHEAD_SIGNS,
        )
        self._days_back = Pattern(rf"({w.YEARS})[天日]来", signs="来")
        self._weekday = FilledPattern("time.toml", w.weekday(times), signs=w.WEEKDAY_SIGNS)
        self._season = Pattern(w.season(times), signs="/至到—-–~－")
        self._within = Pattern(rf"{any_of(times.within)}\Z", signs="内")
        self._years = Pattern(rf"({w.YEARS})年")

    def resolve(self, words: str, now: Now | None, year: int | None, span: Period | None = None) -> Period | None:
        """Return the period that a time expression names, or None where nothing tells it or the calendar has no such day.

        `now` settles 今年 and 过去五年; `year` is the year that 上半年 or 3月 without a year belongs to; `span` the stretch of
        years that is spoken of, which 五年中 without more means.
        """
        if _PLAIN_YEAR.fullmatch(words):
            return Period.of(int(words[:4]))  # as most are
        if self._clock.fullmatch(words):
            return Period.of(now.year, now.month, now.day) if now is not None and now.day else None
        if (ended := self._ended.fullmatch(words)) is not None:
            return months_up_to(self._resolve_one(ended["up_to"], now, year), w.number(ended["ended"] or "12"))
        period = self._resolve(self._until.sub("", words), now, year, span)
        return in_years(period) if period is not None and period.exists else None

    def names_era(self, words: str) -> bool:
        """Say whether words name a time of history, which is told of but not gone on from: 抗战时期."""
        return self._era.fullmatch(words) is not None

    def _resolve(self, words: str, now: Now | None, year: int | None, span: Period | None) -> Period | None:
        if ago := self._ago.fullmatch(words):
            return Period.of(now.year - w.number(ago[1])) if now is not None else None
        if short := self._short.fullmatch(words):
            return Period.of(w.year_number(short[1]))  # 98年 is no stretch of 98 years, 六五年 no plan
        if self._season.match(words):
            return self._seasons(words)
        if plan := self._plan.match(words.lstrip('“"‘')):
            first, last = self._times.plans[plan[0]], self._times.plans[plan[0]] + 4
            if words.endswith(w.SINCE) and now is not None:
                last = max(first, now.reviewed if now.is_early else now.year)
            return Period.of(last) if any(word in words for word in _ENDS_PLAN) else part_of_plan(words, first, last)
        if ordinal := self._ordinal.match(words):
            opens = self._times.plans.get(f"{ordinal[1]}五")
            return Period.years_of(opens, opens + 4) if opens else None
        if words in self._vague or words in w.FORMER or self._dynasty.fullmatch(words):
            return None
        if reign := self._reign.fullmatch(words):
            return Period.of(self._times.reigns[reign["reign"]] + (w.number(reign["count"]) or 1))
        if decade := self._decade.fullmatch(words):
            return ten_years(decade, now)
        if era := self._era.fullmatch(words):
            return Period.years_of(*self._times.eras[era[1]])
        if (days := self._days_back.fullmatch(words)) or (days := self._days_ahead.fullmatch(words)):
            return self._days_of(days, now)
        if self._stretches.has(words):
            return self._stretch_of(words, now, span)
        if near := self._near(words, now):
            return near
        parts = self._split.split(words)
        if len(parts) == 2 and not self._quarters.search(words) and (ends := self._resolve_ends(parts, now, year)):
            return ends
        if words.endswith(w.AFTER):
            return None
        period = self._resolve_one(words, now, year)
        if period is None or not words.endswith(w.SINCE):
            return period
        if now is None:
            return None  # nobody knows up to when
        if str(period) == str(now.year):
            return period
        is_ahead = now.month > 0 and (period.first.year, period.first.month) > (now.year, now.month)
        if is_ahead and self._year_of(words, now) is None:
            period = period.shifted(-1)  # 9月以来, in January
        begun = period.first if now.day else Point(period.first.year, period.first.month)
        return Period(begun, Point(now.year, now.month if begun.month else 0, now.day if begun.day else 0))

    def _seasons(self, words: str) -> Period | None:
        """Return the years of a season, or from one to another: 2015/16年榨季至2018/19年榨季."""
        found = [season_of(int(season["begins"]), season["ends"]) for season in self._season.finditer(words)]
        told = [season for season in found if season is not None]
        return Period(told[0].first, told[-1].last) if len(told) == len(found) else None

    @staticmethod
    def _days_of(found: re.Match[str], now: Now | None) -> Period | None:
        """Return the days of 两天来, 未来三天, 未来48小时 or 明后两天."""
        told = found.groupdict()
        if not told:
            return days_up_to(now, w.number(found[1]))
        if told["next"]:
            return days_from(now, 2, 1)
        if told["weeks"]:
            return days_from(now, WEEK * w.number(told["weeks"]))
        return days_from(now, w.number(told["days"]) if told["days"] else -(-int(told["hours"]) // HOURS))

    def _stretch_of(self, words: str, now: Now | None, span: Period | None) -> Period | None:
        """Return the years of 过去五年, 五年来, 今后五年, 五年内 or 本届政府.

        What looks back ends with the last year that is over when the document speaks in the winter, three years and more
        also when it speaks in spring; later in a year nobody can tell. Without a direction it is the span spoken of.
        """
        counted = self._years.search(words)
        size = w.number(counted[1]) if counted else 5
        if span is not None and not self._ahead.match(words) and span.years == size:
            return span
        if now is None or size == 0:
            return None
        if self._ahead.match(words):
            return Period.years_of(now.ahead, now.ahead + size - 1)
        is_back = self._back.match(words) is not None
        if not is_back and (self._within.search(words) or (size == 1 and not now.month)):
            return None
        if not (now.is_early or now.is_late) and not (size >= LONG and now.month <= HALF):
            return None
        return Period.years_of(now.reviewed - size + 1, now.reviewed)

    def _near(self, words: str, now: Now | None) -> Period | None:
        """Return the day, week, month, quarter or year that 昨天, 上周, 本月, 上一季度, 本世纪末 name."""
        if now is not None and (years := self._times.centuries.get(words)) is not None:
            return Period.of((now.year - 1) // 100 * 100 + years)
        if now is None or not now.month:
            return None
        if (quarters := self._times.quarters.get(words)) is not None:
            at = now.year * 4 + (now.month - 1) // 3 + quarters
            return Period.months(at // 4, at % 4 * 3 + 1, at % 4 * 3 + 3)
        dated = self._day_of_month.fullmatch(words)
        if (months := self._times.months.get(dated[1] if dated else words.rstrip(w.MONTH_ENDS))) is not None:
            at = now.year * 12 + now.month - 1 + months
            return Period.of(at // 12, at % 12 + 1, w.number(dated[2]) if dated else 0)
        weekday = self._weekday.fullmatch(words)
        if not now.day or not (words in self._times.days or words in self._times.weeks or weekday):
            return None
        this_day = today(now)
        if weekday:
            away, of_week = self._times.weeks.get(weekday["week"] or "", 0), min(w.WEEKDAYS.index(weekday["day"]), 6)
            day = this_day + dt.timedelta(days=7 * away + of_week - this_day.weekday())
            return Period.of(day.year, day.month, day.day)
        if (days := self._times.days.get(words)) is not None:
            day = this_day + dt.timedelta(days=days)
            return Period.of(day.year, day.month, day.day)
        if (weeks := self._times.weeks.get(words)) is not None:
            first = this_day + dt.timedelta(days=7 * weeks - this_day.weekday() + (_SATURDAY if words.endswith("末") else 0))
            sunday = this_day + dt.timedelta(days=7 * weeks - this_day.weekday() + 6)
            return Period(Point(first.year, first.month, first.day), Point(sunday.year, sunday.month, sunday.day))
        return None

    def _resolve_ends(self, parts: list[str], now: Now | None, year_without: int | None) -> Period | None:
        """2018年至2020年, 1至2月份, 2018年1月1日—2020年12月31日, 3月5日至8日."""
        day, right = _CLOCK.sub("", parts[0]), parts[1]
        left = day if day in self._times.days else _CLOCK_BEHIND.sub("", parts[0])  # 昨晚|8时
        if left in self._times.days and right in self._times.days:
            begun, ended = self._near(left, now), self._near(right, now)
            return Period(begun.first, ended.last) if begun is not None and ended is not None else None
        if "日" in right and "月" not in right:
            start = self._near(left, now) or self._resolve_one(left, now, year_without)
            ends = self._day.search(right)
            return (
                Period(start.first, Point(start.first.year, start.first.month, w.number(ends[1]))) if start and ends else None
            )
        year = self._year_of(left, now)
        end = self._resolve_one(right, now, year_without if year is None else year)
        if end is None:
            return None
        if year is None and "月" not in left:
            month = _LAST_NUMBER.search(left.strip())
            if not month or not end.last.month:
                return None
            return Period.months(end.last.year, w.number(month[1]), end.last.month)
        if year is not None and end.last.month and "月" not in left and not self._year.search(right):
            month = _LAST_NUMBER.search(left.strip())
            return Period.months(year, w.number(month[1]), end.last.month) if month else None
        start = self._resolve_one(left, now, year or year_without)
        return Period(start.first, end.last) if start and end else None

    def _resolve_one(self, words: str, now: Now | None, year_without: int | None) -> Period | None:
        if (
            words in self._times.days
            or words in self._times.weeks
            or words in self._times.months
            or words in self._times.quarters
        ):
            return None
        year = self._year_of(words, now)
        if year is None:
            year = year_without
        if year is None:
            return None
        if same := self._same.search(words):
            year += self._times.same_year[same[0]]
        if quarters := self._quarters.search(words):
            return Period.months(year, 3 * w.number(quarters["from"]) - 2, 3 * w.number(quarters["to"]))
        if part := self._part.search(words):
            first, last = self._times.parts[part[0]]
            festival = 1 if year in self._times.early_festivals else 2
            return Period.months(year, first or festival, last or festival)
        if quarter := self._quarter.search(words):
            return Period.months(year, 3 * int(quarter[1]) - 2, 3 * int(quarter[1]))
        if half := self._half.search(words):
            return Period.months(year, 6 * int(half[1]) - 5, 6 * int(half[1]))
        if ahead := self._first_months.search(words):
            return Period.months(year, 1, min(12, w.number(ahead[1])))
        month = self._month.search(words.partition("年")[2] if "年" in words else words)
        day = self._day.search(words)
        if month:
            return Period.of(year, w.number(month[1]), w.number(day[1]) if day else 0)
        if day:
            return day_near(now, w.number(day[1]))
        if words.rstrip().endswith(("半年", "半年度")):
            return Period.months(year, 1, 6)
        if (match := self._split.search(words)) and words[: match.start()].strip().isdigit():
            return Period(Point(int(words[: match.start()])), Point(year))
        return Period.of(year)

    def _year_of(self, words: str, now: Now | None) -> int | None:
        match = self._year.search(words)
        if match is None:
            return None
        if match["relative"]:
            return None if now is None else now.year + self._times.relative_years[match["relative"]]
        return w.year_number(match["digits"])
