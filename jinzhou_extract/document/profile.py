"""What is known of a document as a whole: its title, its date, its kind, and what each was taken from."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from jinzhou_extract.document.blocks import Outline
from jinzhou_extract.document.dates import days_told, plain, year_in
from jinzhou_extract.document.document import Document
from jinzhou_extract.document.head import close
from jinzhou_extract.document.kind import LONGEST_TITLE, STORIES, TITLE_LINES, DocumentKind, kind_of
from jinzhou_extract.document.moment import CLOSED, SENT, Head, moment_of
from jinzhou_extract.document.rolling import rolled_day
from jinzhou_extract.document.where import Where
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern
from jinzhou_extract.lexicon.times import Times
from jinzhou_extract.lexicon.trie import any_of
from jinzhou_extract.times.expression import TimeExpression
from jinzhou_extract.times.near import NEW, Now
from jinzhou_extract.times.period import Period
from jinzhou_extract.times.reader import TimeReader
from jinzhou_extract.times.resolver import TimeResolver

HEAD_LINES: Final = 8
"""How many lines at the top may hold title and dateline."""

HEAD: Final = 1500
"""How many characters at the top they may take."""

PLAYED: Final = 600
"""How many characters at the top of a report of a match are asked for its day."""

CONTEST: Final = 3000
"""How many characters at the top are asked for words of a match or of a market."""

_LEAST_OF_CONTEST: Final = 4
"""How many different words of a match, or of a market, tell a report of one."""

_LEAST_OF_EVENT: Final = 5
"""How many different words tell a report of a disaster or a rescue."""

_AFTER_EVENT: Final = 15
"""How many days behind what happened such a report may be made."""

_HAPPENED: Final = FilledPattern("profile.toml", r"[^。\n]{0,40}月[^。\n]{1,30}?{struck}")
"""What tells, in the opening of a report of a disaster, when that struck."""

_OF_A_DAY: Final = FilledPattern(
    "profile.toml",
    r"{of_a_day}|(?:{of_a_day_told}|{goods}价){told_in_short}?(?=[（(\s]*20\d\d ?[年.\-/] ?\d{1,2} ?[月.\-/] ?\d)"
    r"|\d ?日[（(\s]*(?:星期[一二三四五六日])?[）)\s]*[一-鿿]{0,4}(?:{goods}价|{priced_that_day})$",
)
_CONTEST: Final = WordPattern("profile.toml", "contest")
_SPORT: Final = WordPattern("profile.toml", "sport")
_DAILY: Final = FilledPattern(
    "profile.toml",
    r"^[\s#]*[一-鿿]{2,8}{daily}\s*[（(【]?\s*(?:19|20)\d\d ?[年/.-] ?\d{1,2} ?[月/.-] ?\d{1,2}日?[）)】]?\s*(?:星期|周|\Z)",
)
"""A title that is no more than the name of a report of each day and the day: 豆粕日报 2019年5月22日 星期三."""

_MARKET: Final = WordPattern("profile.toml", "market")
_WEEKEND: Final = 3
_FRIDAY: Final = 4
_OF_A_WEEK: Final = WordPattern("profile.toml", "of_a_week")
_OPENS_WITH_DAY: Final = Pattern(r"(?m)^[\s\u3000]*(?:去年|(?P<year>(?:19|20)\d\d)年)\d{1,2}月\d{1,2}日")
_OF_NOW: Final = WordPattern("profile.toml", "told_of_now")
_BARE_DAY: Final = Pattern(r"\d{1,2}日")
_OPENS_WITH_YEAR: Final = Pattern(r"\W*(?:(?:19|20)\d\d ?|[一二][〇零○一二三四五六七八九]{3})年(?!度?[款级届]|[^\n]{0,10}的)")
_GIVES_ACCOUNT: Final = WordList("profile.toml", "gives_account")
_EVENT: Final = WordPattern("profile.toml", "event")
_WHOLE_DAY: Final = Pattern(r"(?<!\d)(\d{1,2})月(\d{1,2})日 ?[0零]时?[至到—–~－-]{1,2}24时", signs="时")
"""The whole of a day, of which a bulletin is that opens with it."""

_OPENS_CLAUSE: Final = frozenset("\n\u3000 。，")
_MARKS: Final = Pattern(r"\A[#>*_\s\-—─（(《\[【]+")
_YEAR_SPAN: Final = Pattern(r"((?:19|20)\d\d) ?年?(?:[—–~－-]{1,2}|至|到)((?:19|20)\d\d) ?年?")
_ORDINAL_PLAN: Final = Pattern(r"第([一二三四五六七八九十]{1,3})个五年")
_NAMES_DAY: Final = Pattern(r"月 ?\d{1,2} ?[日号]")
_OF_PART: Final = WordPattern("profile.toml", "of_part")
_ACCOUNTS: Final = WordPattern("profile.toml", "of_years")
_HOLIDAY: Final = WordPattern("profile.toml", "holidays")
_MOVING: Final = FilledPattern("profile.toml", "{moving_feasts}(?:{holidays}|期间)")
HOLIDAY: Final = 120
"""How many characters at the top of a report are asked for the holidays that it tells of."""

_PART_OF_YEAR: Final = Pattern(
    r"[上下]半年|半年度|中期(?=业绩|报告)|[一二三四1-4]季度|前[一二三四五六七八九十\d]+个?(?:月|季)|\d{1,2}月"
)


@dataclass(frozen=True, slots=True)
class Profile:
    """A document's title, date and kind; `span` is the years that an account tells of or a plan is made for.

    `day` is the one that all of it is told of: a bulletin's own, that of a match (`is_contest`).
    """

    title: str = ""
    title_from: Where | None = None
    now: Now | None = None
    now_from: Where | None = None
    kind: DocumentKind = DocumentKind.OTHER
    kind_from: Where | None = None
    span: Period | None = None
    day: Period | None = None
    told: Period | None = None  # the part of its own year that a story's title tells of: 上半年生产总值增长6.1%
    is_contest: bool = False
    is_market: bool = False  # it comments on markets, whose week ends on a Friday


class Profiler:
    """Finds out what a document is; built once, immutable."""

    def __init__(self, times: Times) -> None:
        self._plans, self._days = times.plans, times.days
        self._reader = TimeReader(times)
        self._resolver = TimeResolver(times)
        self._plan = FilledPattern(
            "profile.toml",
            rf"(?<![〇零○一二三四五六七八九十\d])[“\"‘]?({any_of(times.plans)})[”\"’]?"
            r"(?={of_a_plan}|[一-鿿]{0,20}(?:计划|规划|纲要))",
        )

    def profile(self, document: Document, layout: Outline) -> Profile:
        """Return what is known of a document."""
        front, text = layout.front_matter, layout.flow.text[:HEAD]
        title, title_from = document.title or front.title or layout.title, None
        if title:
            title_from = document.title_from if document.title else Where.FRONT_MATTER if front.title else Where.TITLE
        lines = list(_head_lines(text))
        kind, kind_from = kind_of(title, title_from, lines, document.source.rsplit("/", 1)[-1])
        is_account, is_plan = kind is DocumentKind.ACCOUNT, kind is DocumentKind.PLAN
        span = self._span(title, lines) if is_account or is_plan else None
        head = Head(lines, title, front, text)
        moment = moment_of(document, head, span, is_account=is_account, is_plan=is_plan)
        now, now_from = moment if moment is not None else (None, None)
        if kind is DocumentKind.REPORT and now is not None and not now.month and (part := self._part_of_own_year(title, now)):
            now, span = Now(part.last.year, part.last.month), part  # 2022年上半年工作总结和下半年打算
        if is_account and now is not None and (span is None or (span.years == 1 and span.first.year == now.year)):
            span = self._part_of_own_year(title, now) or span
        contest = is_contest(layout.flow.text)
        day = self._day(title, lines, layout.flow.text, now, contest=contest)
        least = 1 if _DAILY.search(title) else _LEAST_OF_CONTEST
        market, told = _tells_of(_MARKET, layout.flow.text, least), None
        if kind in STORIES and now is not None:
            headlines = (title, *(line for line in lines[:TITLE_LINES] if len(line) <= LONGEST_TITLE and _OF_PART.search(line)))
            parts = (part for line in headlines if (part := self._told(line, now)) and (line == title or not part.last.day))
            rolled = None if contest else rolled_day(title, layout.flow.text, now, self._times_in(title), self._resolver)
            day = day or rolled
            tops = (line for line in (title, *lines[:TITLE_LINES]) if len(line) <= LONGEST_TITLE)
            reviewed = next((days for line in tops if (days := days_told(line, now.year))), None)
            day = day or (reviewed if market else None)
            told = rolled or reviewed or next(parts, None)
            told = told or self._of_event(layout.flow.text, now) or self._of_holiday(title, layout.flow.text, now)
            told = told or self._of_years(title, layout.flow.text, now) or _of_closed_year(title, now)
            told = told or _of_story(layout.flow.text, now)
            if market and now.day and told is None:
                is_of_week = any(
                    _OF_A_WEEK.search(line) for line in (title, *lines[:TITLE_LINES]) if len(line) <= LONGEST_TITLE
                )
                day = day or (Period.of(now.year, now.month) if is_of_week else self._traded(layout.flow.text, now))
        return Profile(title, title_from, now, now_from, kind, kind_from, span, day, told, contest, market)

    def _times_in(self, text: str) -> Iterator[TimeExpression]:
        """Yield the time expressions of a text as it was written, with digits of either width."""
        return self._reader.find(plain(text))

    def _told(self, title: str, now: Now) -> Period | None:
        """Return the part of the document's own year that a title tells of and that is over."""
        part = self._part_of_own_year(title, now)
        if part is None or (part.last.month, part.last.day) == (now.month, now.day):
            return None  # the line that names a newspaper and its day
        if part.last.day and year_in(title) is not None:
            return None  # the same, of a newspaper whose report was sent the day before
        return part if now.month and (part.last.year, part.last.month) <= (now.year, now.month) else None

    def _traded(self, text: str, now: Now) -> Period:
        """Return the day of a market that a comment on it opens with, if it was the last before; else the document's own."""
        own = Period.of(now.year, now.month, now.day)
        for time in self._times_in(text[:PLAYED]):
            period = self._resolver.resolve(time.text, now, now.year) if time.is_point else None
            if period is None or not period.last.day or text[time.start - 1 : time.start] not in _OPENS_CLAUSE:
                continue
            if time.text in self._days or str(period) != str(own):
                return period if _is_last_of_market(period, own) else own
        return own

    def _of_event(self, text: str, now: Now) -> Period | None:
        """Return the month that a report of a disaster or a rescue is told of, whose opening tells the day it happened."""
        if not now.day or not _tells_of(_EVENT, text, _LEAST_OF_EVENT):
            return None
        own = Period.of(now.year, now.month, now.day)
        for time in self._times_in(text[:PLAYED]):
            period = self._resolver.resolve(time.text, now, now.year) if time.is_point else None
            if period is not None and period.last.day and 0 <= _days_between(period, own) <= _AFTER_EVENT:
                return Period.of(now.year, now.month)
        return None

    def _of_years(self, title: str, text: str, now: Now) -> Period | None:
        """Return the years gone by that a paper which looks back on several gives account of in its opening."""
        if not _ACCOUNTS.search(title):
            return None
        for time in self._times_in(text[:PLAYED]):
            period = self._resolver.resolve(time.text, now, now.year)
            if period is not None and period.is_years and period.years > 1 and period.last.year < now.year:
                return period
        return None

    def _of_holiday(self, title: str, text: str, now: Now) -> Period | None:
        """Return the month of the holidays that a report made in them or right behind tells of in its title or opening."""
        if not now.day:
            return None
        for told in (title, text[:HOLIDAY]):
            for time in self._times_in(told) if _HOLIDAY.search(told) else ():
                period = self._resolver.resolve(time.text, now, now.year) if _HOLIDAY.search(time.text) else None
                if period is not None and period.first == period.last and period.last.month:
                    is_near = (
                        0 <= (now.year - period.last.year) * 12 + now.month - period.last.month <= (now.day <= _AFTER_EVENT)
                    )
                    return period if is_near and not period.last.day else None
        return self._of_feast(title, text[:HOLIDAY], now)

    def _of_feast(self, title: str, opening: str, now: Now) -> Period | None:
        """Return the month of the holidays of a feast that the moon's calendar sets: that of the day gone by which the sentence
        that tells of them opens with, or the document's own where its headlines name them.
        """
        if not (_MOVING.search(title) or _MOVING.search(opening)):
            return None  # as nearly always
        own = Period.of(now.year, now.month, now.day)
        for time in self._times_in(opening):
            period = self._resolver.resolve(time.text, now, now.year) if time.is_point else None
            if period is None or not period.last.day or not 0 <= _days_between(period, own) <= _AFTER_EVENT:
                continue
            sentence = opening[time.end :].partition("。")[0]
            if _MOVING.search(sentence):
                return Period.of(period.last.year, period.last.month)
        is_told = any(_MOVING.search(line) for line in (title, *opening.splitlines()[:2]) if "。" not in line)
        return Period.of(now.year, now.month) if is_told else None

    def _day(self, title: str, lines: list[str], text: str, now: Now | None, *, contest: bool) -> Period | None:
        """Return the day that all of a document is told of."""
        if now is None:
            return None
        if contest and (sent := SENT.search(text, 0, PLAYED)):
            told = Period.of(now.year, int(sent[1]), int(sent[2]))
            played = self._played(text, Now(now.year, int(sent[1]), int(sent[2]))) if told.exists else None
            return played or (told if told.exists else None)
        if not now.day:
            return None
        if (whole := _WHOLE_DAY.search(text, 0, PLAYED)) is not None:  # 2月9日0时至24时，新增病例7例
            told = Period.of(now.year - (int(whole[1]) > now.month), int(whole[1]), int(whole[2]))
            if told.exists and 0 <= _days_between(told, Period.of(now.year, now.month, now.day)) <= _WEEKEND:
                return told
        if contest:
            return self._played(text, now)
        if any(_OF_A_DAY.search(line) for line in (title, *lines[:TITLE_LINES]) if len(line) <= LONGEST_TITLE):
            return self._struck(title, text, now) or Period.of(now.year, now.month, now.day)
        return None

    def _played(self, text: str, now: Now) -> Period | None:
        """Return the day of a match that its report opens with, seen from the day on which that was sent: 昨晚."""
        times = self._times_in(text[:PLAYED])
        played = next((time for time in times if time.text in self._days or _BARE_DAY.fullmatch(time.text)), None)
        period = self._resolver.resolve(played.text, now, now.year) if played is not None else None
        return period if period is not None and period.last.day else None

    def _struck(self, title: str, text: str, now: Now) -> Period | None:
        """Return the day on which what a report of a disaster tells of happened: the one that its title or opening names."""
        for told in (title, *_HAPPENED.findall(text, 0, PLAYED)):
            time = next((time for time in self._times_in(told) if time.is_point), None)
            period = self._resolver.resolve(time.text, now, now.year) if time is not None else None
            if (
                period is not None
                and period.first == period.last
                and str(period) < f"{now.year:04}-{now.month:02}-{now.day:02}"
            ):
                return period
        return None

    def _part_of_year(self, line: str) -> Period | None:
        """Return the part of a year that a title names: 2022年第三季度报告."""
        time = next((time for time in self._times_in(line) if time.has_year), None)
        return self._resolver.resolve(time.text, None, None) if time is not None else None

    def _part_of_own_year(self, title: str, now: Now) -> Period | None:
        """Return the part of its own year that a title names: 上半年经济稳中有进."""
        part = _PART_OF_YEAR.search(title)
        if part is None:
            return None
        time = next((time for time in self._times_in(title) if time.start <= part.start() < time.end), None)
        period = self._resolver.resolve(time.text, now, now.year) if time is not None else None
        return period if period is not None and period.last.month else None

    def _span(self, title: str, lines: list[str]) -> Period | None:
        """Return the years that the title of an account or a plan names."""
        for line in (title, *(line for line in lines[:TITLE_LINES] if len(line) <= LONGEST_TITLE)):
            if years := _YEAR_SPAN.search(line):
                return Period.years_of(int(years[1]), int(years[2]))
            if (ordinal := _ORDINAL_PLAN.search(line)) and (first := self._plans.get(f"{ordinal[1]}五")):
                return Period.years_of(first, first + 4)
            if named := self._plan.search(line):
                return Period.years_of(self._plans[named[1]], self._plans[named[1]] + 4)
            if (year := year_in(line)) is not None and not _NAMES_DAY.search(line):
                return self._part_of_year(line) if _PART_OF_YEAR.search(line) else Period.of(year)
        return None


def _of_closed_year(title: str, now: Now) -> Period | None:
    """Return the year that a title says is closed, 2017年度校务公开, or that it opens with when that has just ended:
    1997年十大科技进展, in a paper of January.
    """
    is_account = CLOSED.search(title) is not None and title.endswith(_GIVES_ACCOUNT.words)
    year = year_in(title) if is_account or (now.is_early and now.month and _OPENS_WITH_YEAR.match(plain(title))) else None
    return Period.of(year) if year is not None and (year < now.year if is_account else year + 1 == now.year) else None


def _of_story(text: str, now: Now) -> Period | None:
    """Return the year before of a story that is printed early in the next one, opens with a day of that and tells nothing of
    what is now: 去年12月30日上午，我们去了市场.
    """
    opening = _OPENS_WITH_DAY.search(plain(text[:PLAYED])) if 0 < now.month <= NEW else None
    if opening is None or SENT.search(text, 0, PLAYED) is not None or _OF_NOW.search(text) is not None:
        return None
    return Period.of(now.year - 1) if opening["year"] in (None, str(now.year - 1)) else None


def is_contest(text: str) -> bool:
    """Say whether a text reports of a match: in most of its paragraphs, not in one of its items alone."""
    return _tells_of(_CONTEST, text) and 2 * _told_in(text, _CONTEST) >= 1


def tells_of_sport(text: str) -> bool:
    """Say whether a text reports of matches, some of its paragraphs by medals, teams and those who compete alone."""
    return _tells_of(_CONTEST, text) and 3 * _told_in(text, _CONTEST, _SPORT) >= 2


def _told_in(text: str, *words: Pattern) -> float:
    """Return the share of the paragraphs at the top in which one of the words stands."""
    prose = [line for line in text[:CONTEST].splitlines() if "。" in line]
    return sum(any(word.search(line) for word in words) for line in prose) / max(len(prose), 1)


def _tells_of(words: Pattern, text: str, least: int = _LEAST_OF_CONTEST) -> bool:
    return len({match[0] for match in words.finditer(text, 0, CONTEST)}) >= least


def _days_between(first: Period, last: Period) -> int:
    """Return how many days lie between the ends of two periods that name their day."""
    return (_date(last) - _date(first)).days


def _is_last_of_market(day: Period, own: Period) -> bool:
    """Say whether markets were closed between two days: from Friday to Monday."""
    gap = _days_between(day, own)
    return gap == 1 or (1 < gap <= _WEEKEND and _date(day).weekday() == _FRIDAY)


def _date(period: Period) -> dt.date:
    return dt.date(period.last.year, period.last.month, period.last.day)


def _head_lines(text: str) -> Iterator[str]:
    """Yield the first lines that hold text, without the marks in front."""
    count = 0
    for raw in text.splitlines():
        line = close(_MARKS.sub("", raw, count=1).strip(" \t\u3000*_#"))
        if line:
            yield line
            count += 1
            if count == HEAD_LINES:
                return
