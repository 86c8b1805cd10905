"""Finding time expressions."""

import re
import sys
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, filled
from jinzhou_extract.lexicon.prepared import compiled
from jinzhou_extract.lexicon.times import Times
from jinzhou_extract.lexicon.trie import any_of
from jinzhou_extract.times import words as w
from jinzhou_extract.times.expression import TimeExpression

_WITH_YEAR: Final = WordList("time.toml", "with_year")
_QUOTES: Final = '“"‘'
_DIGITS: Final = "0-9０-９"
"""Digits of either width, for headings are read as they are written."""

_NUMERAL: Final = rf"\d{w.SPELLED}两"
_NUMERALS: Final = frozenset(f"0123456789０１２３４５６７８９{w.SPELLED}两")
"""What a time that is told by a number begins with."""

_TO_SIGNS: Final = "至到—-–~－"
_TO_CHARS: Final = frozenset(_TO_SIGNS)
_LONGEST_TO: Final = 14
"""How far behind the first of two days the sign of the second may stand: 3日|中午 12点30分 至."""

REMEMBERED: Final = 64
"""Expressions of which it is kept whether they have a year: a document says 今年 and 2023年 again and again."""


_UNITS: Final = "{counted_in}"
"""What stands in front of 以上 behind a number: 5户以上|年销售收入, but 均以|上年为基数."""


class TimeReader:
    """Finds time expressions; built once, immutable but for what it remembers of their words."""

    def __init__(self, times: Times) -> None:
        relative = w.relative_year(times)
        numbered = rf"(?:\d{{4}}/\d\d(?=年度)|\d{{4}}|{w.SPELLED_YEAR}|{w.SHORT_YEAR}) ?(?:年度?|{w.CLASS})|{w.CODED_YEAR}"
        year = rf"(?:{numbered}|{relative}|(?<!{_UNITS}以){any_of(times.same_year)}(?!级))"
        months = rf"(?<![往每]年){w.MONTH} ?(?:月份?)?{w.TO}{w.MONTH} ?月份?|(?<![\d个一二三四五六七八九十]){w.MONTH} ?月份?"
        months = rf"(?!{w.FEAST})(?:{months})"
        day = rf" ?{w.DAY} ?[日号]"
        ahead = r"(?!头[一1])(?<!提)[前头](?:\d{1,2}|[一二三四五六七八九十]{1,2}|两)个?月"  # 头一个月 of what has just begun
        quarters = w.QUARTERS.replace("?P<from>", "?:").replace("?P<to>", "?:")
        part = rf"(?<=[^\s#]){quarters}|(?<!半)(?<!提(?=前.个月))(?!{w.NO_INTERIM}){any_of(times.parts)}|{w.CODED}|{ahead}|半年"
        tail = r" ?{points_in_time}"
        in_year = rf"(?:{months})(?:{day}|{tail})?"
        end_of_month = r"[底末初]|[上中下]旬"
        end_of_year = r"(?<!大)年[底末初](?![一二三四五六])"
        weekday = w.weekday(times).replace("?P<week>", "?:").replace("?P<day>", "?:")
        of_month = rf"(?<=月)(?:{day}|{end_of_month})"
        no_day = r"[次翌]日达|(?<=[一-鿿])(?<![至到于在])[次翌]日"  # 次日达, 缴费次日
        other_sky = "[今昨明]天(?:津|然(?![后而])|文台)"  # 如今|天津, 探明|天然气
        no_now = "(?<=[出呈体发表实涌浮显重再])现在|(?<=[项栏科课题节])目前期(?!货)"  # 展|现在, 项|目前期
        no_near = rf"(?!{no_day}|{other_sky})(?!{no_now})(?<!{w.LUNAR})"
        near = rf"(?:{weekday}|{no_near}{any_of(_near_words(times))}(?:{of_month})?)"
        ended = w.months_ended().replace("?P<up_to>", "?:").replace("?P<ended>", "?:")
        since = rf"{w.SINCE}|{'|'.join(w.AFTER)}"
        dated = rf"(?:{year}(?: ?{in_year}|的?(?:{part})末?|{tail})?|{in_year}|整个{w.MONTH} ?月份?)(?:{since})?"
        traded = "(?:[也又]|再次|继续)?[上下重暴大先又再也续][涨跌扬挫升劲止]|收[于报]"
        hours = r"[上下午]午?|[晚夜]|凌晨|[一清大]?早|中午|傍晚"
        told = rf"单日|{traded}|{hours}|{{takes_place}}|[，,在电讯报至到起前]|\d{{1,2}} ?[时点:]"
        opens = r"(?:(?<=[，。；：\n]..日)|(?<=[，。；：\n].日)|(?<=\A..日)|(?<=\A.日))(?![内游均龄线后程元起])"
        this_day = (
            rf"(?<![\d月年—~\-/.期共第每时前后])(?<![日号]到)(?<!(?<!截)至)(?<!程为)(?<!期限为){w.DAY}日(?:(?={told})|{opens})"
        )
        clock = rf"(?:{w.PART_OF_DAY})?{w.HOUR}[点时](?:整(?![治改理顿合修体])|半(?![点年])|许(?![多可诺]))"
        single = rf"(?:{clock}|{near}|{dated}|(?:{part})末?|{end_of_year}|{this_day})"
        long_years = rf"(?:\d{{4}}|{w.SPELLED_YEAR}) ?年?"
        to_day = rf"(?: ?{w.PART_OF_DAY}?(?: ?{w.HOUR}[点时](?:{w.MINUTE}分?|[整半])?)?)?{w.TO}"
        self._to_day = FilledPattern("time.toml", _in_digits(to_day), signs=_TO_SIGNS)
        self._other_day = FilledPattern("time.toml", _in_digits(rf"{single}|{w.DAY} ?日"))
        season = w.season(times).replace("?P<begins>", "?:").replace("?P<ends>", "?:")
        season = rf"{season}(?:{w.TO}{season})?"
        seconds = _seconds(times)
        openings = _in_digits(_openings(seconds))
        self._now = frozenset(times.now)
        self._weekday = FilledPattern("time.toml", weekday, signs=w.WEEKDAY_SIGNS)
        self._days = frozenset([*times.days, *times.same_point])
        self._may_begin = compiled(f"[{re.escape(''.join(sorted(_NUMERALS.union(seconds))))}]").finditer
        found = filled(
            "time.toml",
            _in_digits(
                rf"{_goes_on(times)}(?P<words>{w.DECADE}|{season}|{w.stretch(times)}|{w.ago()}|{w.days_back()}|{w.days_ahead()}|{any_of(times.vague)}|{w.FORMERLY}|{w.dynasty(times)}|{w.reign(times)}|{w.era(times)}"
                rf"|{w.UP_TO_CLOCK}|{ended}|(?P<stock>截[至止]到? ?)?"
                rf"(?:{long_years}{w.TO}{long_years}(?=年|(?<=年))年?|{single}(?P<day>)|{w.plan(times)}))"
            ),
        )
        expression = compiled(f"{openings}(?<=(?={found})..)")
        self._find = expression.finditer
        self._match = expression.match
        self._year = Pattern(rf"{w.YEAR_DIGITS}|{relative}")
        self._plan = Pattern(any_of(times.plans))
        self._stretches = w.Stretches(times)
        self._ordinal = Pattern(r"第[一二三四五六七八九十]{1,3}个五年", signs="第")
        self._said = (*_near_words(times), *times.vague)
        self._others = (
            self._weekday,
            Pattern(rf"{w.YEARS}(?:年前|[天日]来)", signs="前来"),
            Pattern(w.days_ahead(), signs=w.DAYS_AHEAD_SIGNS),
            Pattern(w.dynasty(times), signs=w.DYNASTY_SIGNS),
            Pattern(w.reign(times), signs=w.REIGN_SIGNS),
            Pattern(w.DECADE, signs=w.DECADE_SIGNS),
            Pattern(w.era(times), signs=w.ERA_SIGNS),
        )
        self._same = Pattern(any_of(times.same_year))
        self._names_year: Callable[[str], bool] = lru_cache(REMEMBERED)(self._has_year)

    def find(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[TimeExpression]:
        """Yield the time expressions of folded `text` from `start` to `end`; their offsets index `text`."""
        done = start
        for match in self._find(text, start, end):
            if match.start() < done:
                continue
            time = self._read(match, text, end)
            done = time.end
            yield time

    def first(self, text: str, start: int, last: int, end: int) -> TimeExpression | None:
        """Return the first of the expressions that `find` yields where it begins at `last` at the latest."""
        for begin in self._may_begin(text, start, min(last + 1, end - 1)):
            if (match := self._match(text, begin.start(), end)) is not None:
                return self._read(match, text, end)
        return None

    def _read(self, match: re.Match[str], text: str, end: int) -> TimeExpression:
        start, stop = match.span("words")
        if match["day"] is not None:
            stop = self._up_to(text, stop, end)
        words = text[start:stop]
        return TimeExpression(
            start,
            stop,
            words,
            is_point=words.endswith(("日", "号", "旬")) or words in self._days or self._weekday.fullmatch(words) is not None,
            is_stock=match["stock"] is not None,
            has_year=self._names_year(words),
        )

    def _up_to(self, text: str, at: int, end: int) -> int:
        """Return where a time ends of which one end stands before `at`: 5月3日|至8日."""
        if _TO_CHARS.isdisjoint(text[at : at + _LONGEST_TO]) or (to_day := self._to_day.match(text, at, end)) is None:
            return at
        other = self._other_day.match(text, to_day.end(), end)
        return at if other is None else other.end()

    def says_now(self, words: str) -> bool:
        """Say whether words mean the time at which the document speaks: 目前."""
        return words in self._now

    def _has_year(self, words: str) -> bool:
        return self._same.match(words) is None and (
            self._year.search(words) is not None
            or self._plan.match(words.lstrip(_QUOTES)) is not None
            or words.startswith(self._said)
            or self._stretches.begins(words)
            or self._ordinal.match(words) is not None
            or any(pattern.match(words) is not None for pattern in self._others)
            or words in w.FORMER
        )


def _near_words(times: Times) -> tuple[str, ...]:
    return (*times.now, *times.days, *times.same_point, *times.months, *times.quarters, *times.weeks, *times.centuries)


def _quoted(times: Times) -> list[str]:
    """Return the names of holidays that stand in quotes, without the first: “五一”假期."""
    return [word[1:] for word in times.parts if word[0] in _QUOTES]


def _seconds(times: Times) -> dict[str, str]:
    """Return the characters that stand second in a time expression, by those that it begins with beside numerals."""
    words = (
        *_near_words(times),
        *(*times.relative_years, *times.same_year, *times.vague, *times.parts),
        *(*times.back, *times.ahead, *times.terms, *times.reigns, *times.eras, *_WITH_YEAR.words),
    )
    seconds = {"Q": r"\d", "H": r"\d", "周": w.WEEKDAYS, "第": _NUMERAL, "前": _NUMERAL}
    seconds |= {"夜": "里间", "早": "晨上", "晚": "上" + _NUMERAL, "凌": "晨", "傍": "晚", "中": "午", "上": "午", "下": "午"}
    quoted = "".join(word[0] for word in (*times.plans, *_quoted(times), *times.eras))
    seconds["以"] = "前"
    seconds |= dict.fromkeys(w.DYNASTIES, "朝代") | dict.fromkeys(_QUOTES, quoted)
    seconds["清"] += "晨"
    seconds["明"] += "后"  # 明后两天
    seconds["元"] += "月"
    for word in words:
        if word[0] not in w.SPELLED and not word[0].isdigit() and word[0] not in _QUOTES:
            seconds[word[0]] = seconds.get(word[0], "") + (word[1:2] or _NUMERAL)
    return seconds


def _openings(seconds: dict[str, str]) -> str:
    """Return the pattern of the two characters that a time expression begins with.

    The search runs through the text at the speed of a test of one character, and most of what begins like a time (上升, 一个)
    is none by its second, which is asked for first by itself and then behind the first. Behind a digit no time begins.
    """
    pairs = "|".join(f"{first}[{''.join(dict.fromkeys(second))}]" for first, second in seconds.items())
    behind_number = rf"{_NUMERAL}{''.join(map(chr, w.ZEROS))}年月日号季天时点届世至到—–~－、几 \-"
    second = "".join(dict.fromkeys("".join(seconds.values()).replace(_NUMERAL, "").replace(r"\d", ""))) + behind_number
    return rf"[{_NUMERAL}{''.join(seconds)}](?=[{second}])(?<!\d\d)(?<=(?=[{_NUMERAL}][{behind_number}]|{pairs}).)."


def _goes_on(times: Times) -> str:
    """Return what must follow digits and quotes to make a time of them; most of what begins so is a number or a name."""
    quoted = any_of([*times.plans, *_quoted(times), *times.eras])
    return rf"(?:(?=\d{{1,4}} ?[年月日号点时季天届世/至到—\-–~－QH])|(?=[{_QUOTES}]{quoted})|(?![\d{_QUOTES}]))"


def _in_digits(pattern: str) -> str:
    """Return a pattern in which a digit is one of `_DIGITS`: whether a character is any digit of Unicode is slow to tell."""
    digit = r"\d"
    plain = re.sub(r"\[[^\]]*\]", lambda found: found[0].replace(digit, _DIGITS), pattern)
    return plain.replace(digit, f"[{_DIGITS}]")
