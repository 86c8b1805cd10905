"""Dates that a name or a line says in part, and what completes them: a month, a day without its year, the days of a review."""

from collections.abc import Iterable
from typing import Final

from jinzhou_extract.document.dates import days_told, year_in
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern
from jinzhou_extract.times.near import Now
from jinzhou_extract.times.period import days_of

LONGEST_LINE: Final = 60

_MONTH: Final = Pattern(
    r"(?<!\d)((?:19|20)\d\d) ?(?:年 ?(1[0-2]|0?[1-9]) ?月"
    r"|[-_./](1[0-2]|0[1-9])(?![\d年度期号]|[赛榨产]季|学年|(?:生产|市场)年|[-_./]\d))"
)
"""A year and a month: 2024-09, 2024年9月; 2011-12赛季 is of two years, 2021-05期 an issue."""

_COMPACT: Final = Pattern(r"(?<![\dA-Za-z一-鿿])((?:19|20)(?:1[3-9]|[2-9]\d))(1[0-2]|0[1-9])(?![\dA-Za-z年度期号])")
"""The same in six digits that stand apart: 199801, 晚报_201912; 201005 may be a day, what a name ends with any number."""

_DAYS: Final = FilledPattern(
    "profile.toml",
    r"\W*(?:{gathered}{gathered_when}[：:]\s*)?"
    r"(?P<days>(?:19|20)\d\d ?[年./-] ?\d{1,2} ?[月./-] ?\d{1,2} ?日? ?(?:[—–~～－-]{1,2}|至|到) ?"
    r"(?:(?:19|20)\d\d ?[年./-] ?)?(?:\d{1,2} ?[月./-] ?)?\d{1,2} ?日?)\W*",
)
"""A line of nothing but the days that it is of: 2024年4月8日—4月12日, 监测时间：2024.4.8—2024.4.12."""

_ISSUE: Final = Pattern(r"\W*(?:19|20)\d\d ?年 ?第 ?\d{1,3} ?[期周号]", signs="期周号")
"""How a line begins that tells which issue a text is: 2016年第11期（3月14日—18日）."""

_WEEKDAY: Final = r"(?:[\s（(，,]*(?:星期|周)[一二三四五六日天])?"
_DAY: Final = rf"(?P<month>1[0-2]|[1-9]) ?月 ?(?P<day>[12]\d|3[01]|[1-9]) ?[日号]{_WEEKDAY}[\s）)]*"
_DATED: Final = FilledPattern(
    "press.toml",
    rf"(?:[（(]?|《?[一-鿿]{{2,8}}(?:{{papers}}|{{weeklies}})》?[\s·（(]*|[（(][^（()）。；]{{2,40}}[，,\s]){_DAY}",
    signs="月",
)
"""A line that dates a text by a day without its year: 8月11日 星期五, 某某日报 8月11日, （中甲第20轮前瞻，8月11日）."""

_YEAR_AT_END: Final = Pattern(r"(?:\A|[\n。])\s*[（(]((?:19|20)\d\d) ?年[）)]\Z", signs="年")


def month_in(text: str) -> Now | None:
    """Return the first month of a year that a name says."""
    if (found := _MONTH.search(text)) is not None:
        return Now(int(found[1]), int(found[2] or found[3]))
    found = _COMPACT.search(text)
    return Now(int(found[1]), int(found[2])) if found is not None else None


def last_day_in(line: str) -> Now | None:
    """Return the last of the days of which a line says nothing else than that it, or an issue, is of them."""
    found = _DAYS.fullmatch(line)
    days = days_told(f"（{found['days']}）") if found is not None else None
    if days is None and len(line) <= LONGEST_LINE and _ISSUE.match(line):
        days = days_told(line)
    return Now(days.last.year, days.last.month, days.last.day) if days is not None else None


def completed(now: Now, lines: Iterable[str]) -> Now:
    """Return a year or a month with the day that one of the lines tells without it: 生猪周评（9月16日—20日）.

    Of several such lines each heads an item of its own.
    """
    if now.day:
        return now
    found = []
    for line in lines:
        days = days_told(line, now.year) if len(line) <= LONGEST_LINE and "。" not in line else None
        told = Now(days.last.year, days.last.month, days.last.day) if days is not None else _day_of(line, now.year)
        if told is not None and told not in found:
            found.append(told)
    is_one = len(found) == 1 and found[0].year == now.year and now.month in (0, found[0].month)
    return found[0] if is_one else now


def dated_line(lines: Iterable[str]) -> Now | None:
    """Return the day that a line tells which names the year of its season, too: （2023赛季第20轮前瞻，8月11日）."""
    for line in lines:
        year = year_in(line) if line.rstrip()[-1:] in "日号）)" else None
        told = _day_of(line, year) if year is not None else None
        if told is not None:
            return told
    return None


def year_at_end(text: str) -> int | None:
    """Return the year that stands by itself in brackets behind a text."""
    found = _YEAR_AT_END.search(text[-12:].rstrip())
    return int(found[1]) if found is not None else None


def _day_of(line: str, year: int) -> Now | None:
    found = _DATED.fullmatch(line.strip()) if len(line) <= LONGEST_LINE else None
    if found is None:
        return None
    told = Now(year, int(found["month"]), int(found["day"]))
    return told if told.day <= days_of(year, told.month) else None
