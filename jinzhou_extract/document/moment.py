"""When a document speaks, and what tells it."""

import datetime as dt
from collections.abc import Iterator
from typing import Final, NamedTuple

from jinzhou_extract.document.completing import completed, dated_line, last_day_in, month_in, year_at_end
from jinzhou_extract.document.dates import date_in, year_in
from jinzhou_extract.document.document import Document
from jinzhou_extract.document.front_matter import FrontMatter
from jinzhou_extract.document.kind import LONGEST_TITLE, DocumentKind, said_kind
from jinzhou_extract.document.told_when import told_when
from jinzhou_extract.document.where import Where
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.times.near import Now
from jinzhou_extract.times.period import Period, days_of
from jinzhou_extract.times.words import DAY, MONTH, SPELLED_YEAR, number, year_number

LONGEST_DATELINE: Final = 90

PRINTED_WITHIN: Final = 4
"""How many days behind the one on which it was sent a report may be printed."""

SENT: Final = FilledPattern("press.toml", r"(?<!\d)(\d{1,2})月(\d{1,2})日{desks}?(?:专?电|讯)")
"""The day on which a report was sent, in digits of either width: 本报沈阳10月18日讯."""

_WHOLE_DAY: Final = rf"(?:(?:19|20)\d\d ?年|{SPELLED_YEAR}年) ?{MONTH} ?月 ?{DAY} ?日?"
_OPENS: Final = FilledPattern(
    "press.toml",
    rf"(?:[^\d，。；：]{{1,24}}?)?{_WHOLE_DAY}{{desks}}?(?:专?电|讯|消息)"
    rf"|(?:[一-鿿]{{2,8}}[，,、\s]{{1,2}})?{_WHOLE_DAY}(?:[，,、\s]{{1,2}}[一-鿿]{{2,8}})?[）)】\]]",
    signs="电讯息）)】]",
)
"""How a paragraph opens that was sent on a day of a year: 新华社太原2011年1月22日电, （2014年8月26日，香港）."""

SHORT: Final = 30
"""A line this short that holds a date and is no sentence tells of the document."""

TAIL: Final = 400
TAIL_LINES: Final = 4

_MASTHEAD: Final = FilledPattern(
    "press.toml",
    r"《?[一-鿿]{2,8}(?:{papers}|{weeklies})》?[\s·]*(?:(?:记者|版)[\s一-鿿]{0,12})?(?:19|20)\d\d ?[年.\-/]",
)
"""A newspaper and its day: 衡阳日报 2019年9月16日 第3版."""

_DATELINE: Final = WordPattern("profile.toml", "dateline")
_AGENCY: Final = FilledPattern(
    "press.toml",
    r"(?:电|讯|[）)】])\s*\Z|(?:[社报网台]|记者)[一-鿿]{0,10}\d{0,4}年?\d{1,2}月\d{1,2}日?(?:{desks}?(?:专?电|讯))",
)
_CREDITS: Final = FilledPattern("press.toml", r"(?:来源|{writers})[：:]")
_ISSUE: Final = Pattern(
    rf"\W*(?:[《“]?[一-鿿]{{2,8}}[》”]?\s*)?(?:(?P<year>(?:19|20)\d\d)|(?P<spelled>{SPELLED_YEAR}))年(?P<month>{MONTH})月"
    r"(?:[号刊]|下旬|中旬|上旬)?(?:[\s　]*[于《》|/·（(）)]|\W*\Z)",
    signs="月",
)
"""The issue of a monthly, and the month in which something was written: 2008年5月号, 2019年5月 于婺源."""

_CELL: Final = Pattern(r"[|｜]\s*(?:19|20)\d\d ?[年.\-/] ?\d{1,2} ?[月.\-/] ?\d{1,2} ?日?\s*(?:\Z|[|｜])")
"""A day between bars, in the line that names a report, who wrote it and when."""

_SIGNED: Final = Pattern(r"((?:19|20)\d\d年\d{1,2}月)(?:[，,、\s\u3000]*写?于[一-鿿]{2,12}|[，,、\s\u3000]+[一-鿿]{2,12})")
"""When and where a story was written, at its end: （2024年2月，延吉）."""

_FROM_TO: Final = r"\d ?[日号]?(?:起?至|到|—{1,2}|－|-{2}|~|止)\s*(?:\d|长期)|[自从](?:19|20)\d\d年"
_TERM: Final = Pattern(_FROM_TO + "|期[限为间]")
_LABELLED_TERM: Final = Pattern(rf"(?:[（(]?\d{{1,2}}[)）.．、]\s*)?[^\d：:]{{1,12}}[：:].*(?:{_FROM_TO})")
"""A line that is no title: 5、租赁期：自2015年1月1日起至2024年12月31日止."""

_LABEL: Final = Pattern(r"(?:[（(]?\d{1,2}[)）.．、]\s*)?[^\d：:]{1,12}[：:]\s*(?:19|20)\d\d ?[年.\-/]")
_NUMBER_OF_DOCUMENT: Final = Pattern(
    r"[〔\[【（(]((?:19|20)\d\d)[〕\]】）)]\s*\d+\s*号|编号[：:]\s*临?((?:19|20)\d\d)\s*[－\-—]\s*\d",
    signs="号",
)
_ISSUE_OF_YEAR: Final = Pattern(r"\W*((?:19|20)\d\d) ?年度? ?第 ?\d{1,3} ?期\W*", signs="第")
_CONGRESS: Final = WordPattern("profile.toml", "congress")
_DATE_LEADS: Final = Pattern(rf"\W*(?:(?:19|20)\d\d ?[年\-/.]|{SPELLED_YEAR}年)")
_OF_A_PLAN: Final = "(?:(?![和及与暨结])[一-鿿]){0,8}(?:目标|计划|预算)(?!的?{carried_out})"
CLOSED: Final = FilledPattern("profile.toml", rf"(?:19|20)\d\d ?年?(?:度(?!目标|计划|预算|{_OF_A_PLAN})|全年)")
"""A year that is closed when it is told of, and not one that a plan is of: 2020年度|投资计划."""

_MONTH: Final = Pattern(r"((?:19|20)\d\d) ?年 ?(1[0-2]|[1-9]) ?月")
"""A line that is nothing but a month, in brackets at the top or at the end: （2008年1月）."""


_PRINTED: Final = FilledPattern("press.toml", r"((?:19|20)\d\d) ?年{printed}[）)]?\Z")
"""When a book was printed from which a text is taken, in its last line."""

_TODAY_IS: Final = Pattern(r"今[天日]是((?:19|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日)")
_EXECUTED: Final = FilledPattern(
    "profile.toml",
    r"(?<!\d)(?P<year>(?:19|20)\d\d) ?年[^年]{0,40}{executed}[^年]{0,12}"
    r"(?<!\d)(?P<next>(?:19|20)\d\d) ?年[^年]{0,30}{planned}",
)
"""A report on how a plan or a budget was carried out and on the next one, which is told when the next year has begun."""


_MONTHS: Final = 12
_LATE: Final = 24
"""Behind this day of a month what was sent may be printed in the next one."""

_MONTHLY: Final = "月报"
TOP_LINES: Final = 8
"""How many lines at the top may tell the day of a document whose name tells the year or the month."""

_NAMES_ALONE: Final = frozenset([Where.FILE_NAME, Where.FOLDER])
_YEARS_ALONE: Final = frozenset([Where.DATELINE, Where.FILE_NAME, Where.FOLDER])
"""Where a year by itself is that in which a text was printed; one of a title may be told of in the next."""


class Moment(NamedTuple):
    """When a document speaks, and where that was found."""

    now: Now
    where: Where


class Head(NamedTuple):
    """What the top of a document says of it: its lines, its title, its front matter, and the text from there on."""

    lines: list[str]
    title: str
    front: FrontMatter
    text: str


def moment_of(document: Document, head: Head, span: Period | None, *, is_account: bool, is_plan: bool) -> Moment | None:
    """Return when a document speaks: what the user says, a dateline, its title, its file name, its folder or its lead.

    Year, month and day come from one and the same place. The day on which a report was read to its congress wins over a
    title that names the year looked back on; `span`, the years that a title says an account or a plan is of, dates an
    account only. A year that the text merely mentions dates nothing.
    """
    if document.date is not None:
        date = document.date
        whole = (date.month, date.day) != (1, 1)  # the first of January may stand for a year alone
        return Moment(Now(date.year, date.month if whole else 0, date.day if whole else 0), document.date_from)
    if head.front.date and (said := _date_or_year(head.front.date)):
        return Moment(said, Where.FRONT_MATTER)
    last = list(_last_lines(document.text))
    for line in (*head.lines, *last):
        if (days := last_day_in(line)) is not None:
            return Moment(days, Where.DATELINE)
        cell = _CELL.search(line)
        if (day := date_in(cell[0] if cell else line)) and _is_dateline(line):
            return _as_sent(Moment(day, Where.DATELINE), head.text)
    for line in head.lines:
        if (sent := _OPENS.match(line)) and (day := date_in(sent[0])):
            return Moment(day, Where.DATELINE)
    if (today := _TODAY_IS.search(head.text)) and (day := date_in(today[1])):
        return Moment(day, Where.LEAD)  # 今天是2014年7月3日，欢迎收看
    for line in (*(line for line in head.lines if f"（{line}）" in head.text), *last):
        if (month := _MONTH.fullmatch(line)) is not None:
            return _as_sent(Moment(Now(int(month[1]), int(month[2])), Where.DATELINE), head.text)
    signed = [found[1] for line in last if (found := _SIGNED.fullmatch(line))]
    for line in (*head.lines, *last, *signed):
        if issue := _ISSUE.match(line):
            year = int(issue["year"]) if issue["year"] else year_number(issue["spelled"])
            return Moment(Now(year, number(issue["month"])), Where.DATELINE)
    if (printed := _PRINTED.search(document.text[-SHORT:].rstrip())) is not None:
        return Moment(Now(int(printed[1])), Where.DATELINE)
    named = list(_names(document, head, span, is_account=is_account, is_plan=is_plan))
    if named and not named[0].now.month and not is_account:  # a title of 2019, a file name of 20190916
        printed_on = [other for other in named if other.now.month and _looks_back(other.now, named[0].now.year)]
        first = next((other for other in printed_on if other.now.day), printed_on[0] if printed_on else named[0])
        return _as_sent(_completed(first, document, head), head.text) if printed_on else _completed(first, document, head)
    if named:
        return _as_sent(named[0] if is_account else _completed(named[0], document, head), head.text)
    told = told_when(head.title, head.text, document.text)
    return Moment(told, Where.LEAD) if told is not None else _told_apart(document, head)


def _looks_back(day: Now, year: int) -> bool:
    """Say whether what was printed on a day may have a title that names a year: its own, or the one just over."""
    return day.year == year or (day.year == year + 1 and day.is_early)


def _completed(named: Moment, document: Document, head: Head) -> Moment:
    """Return a year or a month that a name tells with the day that a line at the top or at the end tells without it."""
    if named.now.day or named.where not in _NAMES_ALONE or SENT.search(head.text):
        return named  # of a report that was sent on a day, or of several
    return Moment(completed(named.now, _lines(document, head)), named.where)


def _told_apart(document: Document, head: Head) -> Moment | None:
    """Return the day that a line tells with the year of its season, or with the one in brackets behind the text."""
    if (day := dated_line(_lines(document, head))) is not None:
        return Moment(day, Where.DATELINE)
    if (year := year_at_end(document.text)) is None:
        return None
    return _as_sent(Moment(completed(Now(year), _lines(document, head)), Where.DATELINE), head.text)


def _lines(document: Document, head: Head) -> list[str]:
    """Return the lines at the top and at the end that may tell a day."""
    top = [line for line in head.text.splitlines() if line.strip()][:TOP_LINES]
    return [*top, *document.text[-TAIL:].splitlines()[-TAIL_LINES:]]


def _is_month_before(now: Now, month: int, day: int) -> bool:
    """Say whether a day is one of the last of the month before, from which a paper still prints what was sent."""
    return month == (now.month - 2) % _MONTHS + 1 and day > _LATE


def _as_sent(named: Moment, text: str) -> Moment:
    """Return a moment that a name tells, or the day before it on which the text was sent, which is its 今天: 10月7日讯."""
    now, sent = named.now, SENT.search(text)
    is_late = sent is not None and now.month > 0 and _is_month_before(now, int(sent[1]), int(sent[2]))
    is_whole = sent is not None and not now.day and (is_late or now.month in (0, int(sent[1])))
    if sent is not None and is_whole and named.where in _YEARS_ALONE and not SENT.search(text, sent.end()):
        year = now.year - (is_late and now.month == 1)  # 199801 in the name of the file, 12月30日电 in the lead
        told = Now(year, int(sent[1]), int(sent[2]))  # 2018年 in the name of the folder, 1月27日讯 in the lead
        is_day = 1 <= told.month <= _MONTHS and 1 <= told.day <= days_of(told.year, told.month)
        return Moment(told, named.where) if is_day else named
    if sent is None or not now.day or SENT.search(text, sent.end()):
        return named  # each of several items has its own day
    try:
        days = (dt.date(now.year, now.month, now.day) - dt.date(now.year, int(sent[1]), int(sent[2]))).days
    except ValueError:
        return named
    return Moment(Now(now.year, int(sent[1]), int(sent[2])), Where.DATELINE) if 0 < days <= PRINTED_WITHIN else named


def _names(document: Document, head: Head, span: Period | None, *, is_account: bool, is_plan: bool) -> Iterator[Moment]:
    """Yield what title, number, file name and folders say."""
    if (day := date_in(head.title)) and not _LABELLED_TERM.match(head.title):
        yield Moment(day, Where.TITLE)
    elif _MONTHLY in head.title and (month := month_in(head.title)) is not None:
        yield Moment(month, Where.TITLE)  # 钢材市场月报（2023年9月）
    if is_account and span is not None:
        yield Moment(Now(span.last.year, span.last.month) if span.last.month else Now(span.last.year + 1), Where.TITLE)
    reports = (line for line in head.lines[:3] if _EXECUTED.search(line) and said_kind(line) is DocumentKind.REPORT)
    for line in (head.title, *reports):
        if (both := _EXECUTED.search(line)) and int(both["next"]) == int(both["year"]) + 1:
            yield Moment(Now(int(both["next"])), Where.TITLE)
    if not is_plan or span is None:
        titles = (line for line in head.lines[:3] if len(line) <= LONGEST_TITLE and said_kind(line) is not None)
        for line in (head.title, *titles):
            if len(line) <= LONGEST_TITLE and not _tells_more(line) and (year := year_in(line)) is not None:
                yield Moment(Now(year + (CLOSED.search(line) is not None)), Where.TITLE)
    for line in head.lines:
        if number := _NUMBER_OF_DOCUMENT.search(line):
            yield Moment(Now(int(number[1] or number[2])), Where.DATELINE)
        elif issue := _ISSUE_OF_YEAR.fullmatch(line):
            yield Moment(Now(int(issue[1])), Where.DATELINE)
    *folders, name = document.source.split("/")
    if said := _date_or_year(name):
        is_closed = not said.month and CLOSED.search(name) is not None
        yield Moment(Now(said.year + 1) if is_closed else said, Where.FILE_NAME)
    for folder in reversed(folders):
        if said := _date_or_year(folder):
            yield Moment(said, Where.FOLDER)
    if is_plan and span is not None:
        yield Moment(Now(span.first.year), Where.TITLE)


def _date_or_year(text: str) -> Now | None:
    if day := date_in(text) or month_in(text):
        return day
    year = year_in(text)
    return Now(year) if year is not None else None


def _is_dateline(line: str) -> bool:
    """Say whether the date in a line is that of the document: it stands alone, behind 发布时间 or an agency, or is the day
    of a congress; a sentence or a term (自…至…) that begins with a date is none.
    """
    if len(line) > LONGEST_DATELINE or _TERM.search(line):
        return False
    if _DATELINE.match(line) or _AGENCY.search(line) or _MASTHEAD.match(line) or _CELL.search(line):
        return True
    if _tells_more(line):
        return False
    if _CREDITS.search(line):
        return True
    return bool(len(line) <= SHORT or _DATE_LEADS.match(line) or _CONGRESS.search(line))


def _tells_more(line: str) -> bool:
    """Say whether a line is a sentence, a term or the value of a label (成立时间：2010年): its date is about something else."""
    return any(mark in line for mark in "，。；") or _TERM.search(line) is not None or _LABEL.match(line) is not None


def _last_lines(text: str) -> Iterator[str]:
    """Yield the last lines, where a letter or a notice is dated, if they are short."""
    for raw in text[-TAIL:].splitlines()[-TAIL_LINES:]:
        line = raw.strip(" \t\u3000*_#（）()")
        if line and len(line) <= SHORT and _DATE_LEADS.match(line):
            yield line
