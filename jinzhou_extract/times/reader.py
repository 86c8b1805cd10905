"""Finding time expressions, and what each says on its own."""

import re
import sys
from collections.abc import Iterator
from typing import NamedTuple

from jinzhou_extract.lexicon.times import Times
from jinzhou_extract.lexicon.trie import any_of
from jinzhou_extract.times.period import Period, Point

SPELLED_DIGITS = {char: str(index) for index, char in enumerate("〇一二三四五六七八九")} | {"零": "0", "○": "0"}

TO = r" ?(?:至|到|—{1,2}|-{1,2}|–|~|－) ?"
SINCE = "以来"
_CHINESE = "〇零○一二三四五六七八九十"
_WITH_YEAR = ("年度", "年底", "年末", "年初", "截至", "截止")
_SMALL = {char: number for number, char in enumerate("一二三四五六七八九十", 1)} | {"两": 2, "十一": 11, "十二": 12}


class TimeExpression(NamedTuple):
    """A time expression of a sentence; offsets index the sentence.

    `is_point` says that it names a day, which dates an event and not a figure of the following sentences; `is_stock`
    that it begins with 截至, so that the figure is the state at its end.
    """

    start: int
    end: int
    text: str
    is_point: bool
    is_stock: bool
    has_year: bool

    def moved(self, by: int) -> "TimeExpression":
        """Return the same expression with its offsets moved."""
        return self._replace(start=self.start + by, end=self.end + by)


class TimeReader:
    """Finds and resolves time expressions; built once, immutable."""

    def __init__(self, times: Times) -> None:
        self._times = times
        relative = rf"(?!(?<=[成产工用营业网])后年){any_of(times.relative_years)}"  # 达产后|年销售收入
        chinese_year = r"[一二][〇零○一二三四五六七八九]{3}"
        short_year = r"(?<!\d)(?:[89]\d(?= ?年)|\d\d(?= ?年 ?(?:1[0-2]|[1-9]) ?月))"
        year = rf"(?:(?:\d{{4}}|{chinese_year}|{short_year}) ?年度?|(?:{relative}))"
        month_number = r"(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
        months = rf"{month_number} ?(?:月份?)?{TO}{month_number} ?月份?|(?<![\d个十]){month_number} ?月份?"
        day = r" ?\d{1,2} ?[日号]"
        part = rf"{any_of(times.parts)}|前(?:\d{{1,2}}|[一二三四五六七八九十]{{1,2}}|两)个?月|半年"
        tail = r" ?(?:底|末|初|年底|年末|中旬|上旬|下旬)"
        in_year = rf"(?:{months})(?:{day}|{tail})?"
        end_of_year = r"(?<!大)年[底末初](?![一二三四五六])"
        days = any_of(times.days)
        dated = rf"(?:{year}(?: ?{in_year}|的?(?:{part})末?|{tail})?|{in_year})(?:{SINCE})?"
        single = rf"(?:{days}|{dated}|(?:{part})末?|{end_of_year})"
        plan = rf"[“\"‘]?(?:{any_of(times.plans)})[”\"’]?(?:计划|规划)?(?:期间|时期|以来|末期?|期末|收官|初期?|开局)"
        long_years = rf"(?:\d{{4}}|{chinese_year}) ?年?"
        self._find = re.compile(
            rf"{_openings(times)}(?<=(?=(?P<words>(?P<stock>截[至止]到?)?"
            rf"(?:{long_years}{TO}{long_years}(?=年|(?<=年))年?|{single}(?:{TO}(?:{single}|\d{{1,2}} ?日))?|{plan})))..)"
        ).finditer
        self._year = re.compile(
            rf"(?P<digits>\d{{4}}|{chinese_year}|[089]\d(?= ?年)|\d\d(?= ?年 ?\d{{1,2}} ?月))|(?P<relative>{relative})"
        )
        self._month = re.compile(rf"({month_number})(?= ?月|{TO})")
        self._day = re.compile(r"(\d{1,2}) ?[日号]")
        self._part = re.compile(any_of(times.parts))
        self._first_months = re.compile(r"前(\d{1,2}|[一二三四五六七八九十两]{1,2})个?月")
        self._plan = re.compile(any_of(times.plans))
        self._split = re.compile(TO)

    def find(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[TimeExpression]:
        """Yield the time expressions of folded `text` from `start` to `end`; their offsets index `text`."""
        done = start
        for match in self._find(text, start, end):
            if match.start() < done:
                continue
            words, done = match["words"], match.end("words")
            yield TimeExpression(
                match.start(),
                done,
                words,
                is_point=words.endswith(("日", "号", "旬")),
                is_stock=match["stock"] is not None,
                has_year=self._year.search(words) is not None or self._plan.match(words.lstrip('“"‘')) is not None,
            )

    def resolve(self, words: str, this_year: int | None, context_year: int | None) -> Period | None:
        """Return the period that a time expression names, or None.

        `this_year` is what 今年 means; `context_year` the year that 上半年 or 3月 without a year belongs to.
        """
        if plan := self._plan.match(words.lstrip('“"‘截至止到')):
            first = self._times.plans[plan[0]]
            return Period.of(first + 4) if "末" in words or "收官" in words else Period(Point(first), Point(first + 4))
        parts = self._split.split(words)
        if len(parts) == 2 and (ends := self._resolve_ends(parts, this_year, context_year)):
            return ends
        period = self._resolve_one(words, this_year, context_year)
        if period is None or not words.endswith(SINCE) or period.first.year == this_year:
            return period
        return Period(period.first, Point(this_year)) if this_year is not None else None

    def _resolve_ends(self, parts: list[str], this_year: int | None, context_year: int | None) -> Period | None:
        """2018年至2020年, 1至2月份, 2018年1月1日—2020年12月31日, 3月5日至8日."""
        left, right = parts
        if "日" in right and "月" not in right:
            start = self._resolve_one(left, this_year, context_year)
            day = self._day.search(right)
            return Period(start.first, Point(start.first.year, start.first.month, int(day[1]))) if start and day else None
        year = self._year_of(left, this_year)
        end = self._resolve_one(right, this_year, context_year if year is None else year)
        if end is None:
            return None
        if year is None and "月" not in left:
            month = re.search(r"(\d{1,2}|[一二三四五六七八九十]{1,2})\Z", left.strip())
            if not month or not end.last.month:
                return None
            return Period.months(end.last.year, _number(month[1]), end.last.month)
        if year is not None and end.last.month and "月" not in left and not self._year.search(right):
            month = re.search(r"(\d{1,2}|[一二三四五六七八九十]{1,2})\Z", left.strip())
            return Period.months(year, _number(month[1]), end.last.month) if month else None
        start = self._resolve_one(left, this_year, year or context_year)
        return Period(start.first, end.last) if start and end else None

    def _resolve_one(self, words: str, this_year: int | None, context_year: int | None) -> Period | None:
        if words in self._times.days:
            return None
        year = self._year_of(words, this_year)
        if year is None:
            year = context_year
        if year is None:
            return None
        if part := self._part.search(words):
            first, last = self._times.parts[part[0]]
            return Period.months(year, first, last)
        if ahead := self._first_months.search(words):
            return Period.months(year, 1, min(12, _number(ahead[1])))
        month = self._month.search(words.partition("年")[2] if "年" in words else words)
        if month:
            number = _number(month[1])
            day = self._day.search(words)
            return Period.of(year, number, int(day[1]) if day else 0)
        if words.rstrip().endswith("半年"):
            return Period.months(year, 1, 6)
        if (match := self._split.search(words)) and words[: match.start()].strip().isdigit():
            return Period(Point(int(words[: match.start()])), Point(year))
        return Period.of(year)

    def _year_of(self, words: str, this_year: int | None) -> int | None:
        match = self._year.search(words)
        if match is None:
            return None
        if match["relative"]:
            return None if this_year is None else this_year + self._times.relative_years[match["relative"]]
        digits = "".join(SPELLED_DIGITS.get(char, char) for char in match["digits"])
        if len(digits) == 2:
            return int(digits) + (1900 if int(digits) > 40 else 2000)
        return int(digits)


def _openings(times: Times) -> str:
    """Return two classes of characters that every time expression begins with.

    The search runs through the text at the speed of a character test, and most of what begins like a time (上升, 一个) is
    none by its second character. Behind a digit no time begins.
    """
    words = (*times.days, *times.relative_years, *times.parts, *times.plans, *_WITH_YEAR)
    firsts = "".join(dict.fromkeys([*_CHINESE, *(word[0] for word in words)]))
    seconds = "".join(dict.fromkeys([*firsts, *(word[1] for word in words), *"两月季至到—–~－ "]))
    return rf"[\d{firsts}“\"‘](?<!\d\d)[\d{seconds}\-]"


def _number(words: str) -> int:
    return int(words) if words.isdigit() else _SMALL.get(words, 0)
