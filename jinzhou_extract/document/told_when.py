"""When a document speaks by what its text tells, where neither a date nor a name says it."""

import re
from typing import Final

from jinzhou_extract.document.dates import year_in
from jinzhou_extract.document.reporting import reporting
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.times.near import EARLY, Now
from jinzhou_extract.times.period import days_of

_TOLD: Final = WordPattern("profile.toml", "told")
_DAY: Final = Pattern(r"(?<![\d年至到—-])(1[0-2]|[1-9]) ?月 ?([12]\d|3[01]|[1-9]) ?[日號号]")
_YEAR_TOLD: Final = Pattern(
    r"(?<![\d到至])((?:19|20)\d\d) ?年?(?:(?:度|全年)|(1[0-2]|[1-9]) ?月(?!\d)|(?=[上前一二三四第1-4]|[一-鿿]{2}))"
)


_TASKS: Final = FilledPattern(
    "profile.toml",
    r"\n[#*\s\u3000一二三四五六七八九十、（）()]{0,12}((?:19|20)\d\d) ?年[^，。；：\n]{0,12}{tasks}[*\s\u3000]*\n",
)
"""A heading that says for which year tasks are set."""

_VISIT: Final = FilledPattern(
    "profile.toml",
    r"(?<![\d到至])((?:19|20)\d\d) ?年(?: ?(1[0-2]|[1-9]) ?月(?: ?\d{1,2} ?日)?|[春夏秋冬][天季日]?|[初末底])"
    r"[^，。；\d]{0,6}，?(?:(?:本报|当)?记者|笔者)(?![^，。；\d]{0,8}过)[^，。；\d]{0,8}?{visiting}(?![^。\n]{0,24}(?:当时|那[是时]))",
)
"""When a reporter was where a story is told of, by a season or a month of a year."""

_YEAR: Final = Pattern(r"(?<![\d到至])((?:19|20)\d\d) ?年()")
_PART_OF_YEAR: Final = Pattern(r"(?:1[0-2]|[1-9])月|[一二三四]季度|[上下]半年|前[一二三四五六七八九十]+个?(?:月|季度)")
_FORCE: Final = FilledPattern(
    "tellings.toml", r"本{paper_names}[^，。；\d]{0,6}自((?:19|20)\d\d) ?年 ?\d{1,2} ?月 ?\d{1,2} ?日起，?(?:正式)?{in_force}"
)
"""From when on a paper is in force by its own words."""


def told_when(title: str, top: str, text: str) -> Now | None:
    """Return when a document speaks by its opening, `top`, or by all of its `text`, or None where they do not tell."""
    told = reporting(top) or _lead(top) or _opening(title, top) or _visit(top)
    return told or _in_force(text) or _tasks(text)


def _lead(text: str) -> Now | None:
    """Return the day of news whose first sentences tell the day, and the year of what they report: 5月18日获悉，2023年….

    The year is the last one named there; of a month that comes after the day, or of a whole year, the news is of the next.
    """
    day = _DAY.search(text)
    if day is None or not _TOLD.search(text, max(0, day.start() - 20), day.end() + 12):
        return None
    start = text.rfind("\n", 0, day.start()) + 1
    end = text.find("\n", day.end())
    told = list(_YEAR_TOLD.finditer(text, start, end if end >= 0 else len(text)))
    is_only = not told
    told = told or _only_year(text)
    if not told:
        return None
    last = max(told, key=lambda match: int(match[1]))
    month = int(last[2]) if last[2] else 12 if re.search(r"度\Z|全年\Z", last[0]) else 0
    is_early = int(day[1]) <= EARLY or not is_only  # 10月24日披露三季报，预计2020年全年…
    year = int(last[1]) + (is_early and month > int(day[1]))
    now = Now(year, int(day[1]), int(day[2]))
    return now if now.day <= days_of(year, now.month) else None


def _visit(text: str) -> Now | None:
    """Return when a reporter was last at the place that a story is told of: 2022年5月，记者在某村见到他时."""
    found = list(_VISIT.finditer(text))
    if not found:
        return None
    return max((Now(int(visit[1]), int(visit[2] or 0)) for visit in found), key=lambda now: (now.year, now.month))


def _only_year(text: str) -> list[re.Match[str]]:
    """Return where the top of a text names the only year that it names at all."""
    named = list(_YEAR.finditer(text))
    return [_YEAR_TOLD.match(text, named[0].start()) or named[0]] if len({match[1] for match in named}) == 1 else []


def _opening(title: str, text: str) -> Now | None:
    """Return the year of a report on a part of it, which its title names and its first sentence tells of which year:
    楼市月报：8月成交下降 | 2014年8月，…. No later year is named there.
    """
    part = _PART_OF_YEAR.search(title)
    if part is None or year_in(title) is not None:
        return None
    start = text.rfind("\n", 0, text.find("。") + 1) + 1
    told = _YEAR.search(text, start, text.find("。") + 1)
    if told is None or any(match[1] > told[1] for match in _YEAR.finditer(text)):
        return None
    return Now(int(told[1])) if text.startswith(part[0], told.end()) else None


def _in_force(text: str) -> Now | None:
    """Return the year in which a paper comes into force by its own words: 本措施自2021年7月1日起施行."""
    found = _FORCE.search(text)
    return Now(int(found[1])) if found is not None else None


def _tasks(text: str) -> Now | None:
    """Return the year for which a heading of a text without a date sets tasks: 二、2008年主要任务."""
    found = _TASKS.search(text)
    return Now(int(found[1])) if found is not None else None
