"""Dates that a line, a title or a name says."""

import datetime as dt
import re
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.times.near import Now
from jinzhou_extract.times.period import Period, Point
from jinzhou_extract.times.words import DAY, MONTH, SPELLED_YEAR, number, year_number

_DATE: Final = Pattern(r"(?<![\d.])((?:19|20)\d\d) ?[年\-/.] ?(1[0-2]|0?[1-9]) ?[月\-/.] ?([12]\d|3[01]|0?[1-9])(?![\d月])")
_SPELLED: Final = Pattern(rf"({SPELLED_YEAR})年(十[一二]?|[一二三四五六七八九])月([一二三四五六七八九十]{{1,3}})日", signs="日")
_COMPACT: Final = Pattern(r"(?<!\d)((?:19|20)\d\d)(1[0-2]|0[1-9])([12]\d|3[01]|0[1-9])(?!\d)")
_YEAR: Final = Pattern(r"(?<!\d)((?:19|20)\d\d)(?!\d|[—\-~至到/]\d)")
_SPELLED_YEAR: Final = Pattern(rf"({SPELLED_YEAR})年")
_OF_A_YEAR: Final = Pattern("[12１２年]")
"""One of these stands in every year."""

_WIDE_DIGITS: Final = "０１２３４５６７８９"
_WIDE: Final = str.maketrans(_WIDE_DIGITS, "0123456789")
_SIGNS: Final = ("年", "19", "20", "１９", "２０")
"""One of these stands in every date."""

_DAYS_TOLD: Final = Pattern(
    r"(?:[（(]|(?P<issued>(?:19|20)\d\d) ?年 ?第 ?\d{1,3} ?[期周号][\s\u3000]*[（(]?)"
    r"(?:(?P<year>(?:19|20)\d\d) ?[年./-] ?(?:第 ?\d{1,3} ?[期周号][\s\u3000，,]*)?)?"
    r"(?P<month>1[0-2]|0?[1-9]) ?(?:(?P<written>月)|[./-]) ?"
    r"(?P<day>[12]\d|3[01]|0?[1-9])日?"
    r" ?(?:[—–~～－-]{1,2}|至|到) ?(?:(?P<last_year>(?:19|20)\d\d) ?[年./-] ?)?"
    r"(?(written)(?:(?P<last_month>1[0-2]|0?[1-9]) ?月 ?)?|(?P<dotted_month>1[0-2]|0?[1-9]) ?[./-] ?)"
    r"(?P<last_day>[12]\d|3[01]|0?[1-9])日?(?:[）)]|\Z)",
    signs="（(期周号",
)
"""The days that a review is of: （3月14日—18日）, （2016.3.14-3.18）, 2016年第11期（3月14日—18日）."""

LONGEST_REVIEW: Final = 31
"""How many days a review in brackets tells of at most."""

_WRITTEN: Final = Pattern(rf"(?:\d{{4}}|{SPELLED_YEAR}) ?[年./\-] ?{MONTH} ?(?:[月./\-](?: ?{DAY} ?[日号]?)?)?")
_BESIDE_DATE: Final = " \t\u3000，,·|（）()于摄写记"
"""What may stand between the date of a story and where it was written: 2019年5月　于婺源."""

_GAPS: Final = Pattern(r"(?<=\d) (?=\d)")


def date_in(text: str) -> Now | None:
    """Return the first whole date that `text` says: 2022-03-08, 2022年3月8日, 二〇二三年一月十五日, 20220308."""
    if not any(sign in text for sign in _SIGNS):
        return None  # as most lines
    text = plain(text)
    if days := days_told(text):
        return Now(days.last.year, days.last.month, days.last.day)
    if match := _DATE.search(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _SPELLED.search(text):
        return _day(year_number(match[1]), number(match[2]), number(match[3]))
    if match := _COMPACT.search(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    return None


def days_told(text: str, year: int = 0) -> Period | None:
    """Return the days that a review says in brackets it is of; in `year` where it names none: （3月14日—18日）."""
    told = _DAYS_TOLD.search(text)
    if told is None or not (told["year"] or told["issued"] or year):
        return None
    first_month = int(told["month"])
    last_month = int(told["last_month"] or told["dotted_month"] or first_month)
    turns = last_month < first_month  # 12月29日—1月2日
    first_year = int(told["year"]) if told["year"] else int(told["issued"] or year) - turns
    first = Point(first_year, first_month, int(told["day"]))
    last = Point(int(told["last_year"] or first_year + turns), last_month, int(told["last_day"]))
    days = Period(first, last)
    is_review = days.exists and 0 < (_date(last) - _date(first)).days < LONGEST_REVIEW
    return days if is_review else None


def _date(point: Point) -> dt.date:
    return dt.date(point.year, point.month, point.day)


def year_in(text: str) -> int | None:
    """Return the first year that `text` names and that is no end of a span: 2022年, 2 0 2 2 年, 二〇二二年, report-2022."""
    if _OF_A_YEAR.search(text) is None:
        return None  # as most lines
    text = _GAPS.sub("", plain(text))
    if match := _YEAR.search(text):
        return int(match[1])
    spelled = _SPELLED_YEAR.search(text)
    return year_number(spelled[1]) if spelled else None


def parse_date(text: str) -> dt.date | None:
    """Return the date that `text` says (2022-03-08, 2022年3月8日, 2022-03 or 2022), or None."""
    if match := _DATE.search(text):
        try:
            return dt.date(int(match[1]), int(match[2]), int(match[3]))
        except ValueError:
            return None
    if match := re.fullmatch(r"\s*((?:19|20)\d\d)(?: ?[年\-/.] ?(1[0-2]|0?[1-9])月?)?年?\s*", text):
        return dt.date(int(match[1]), int(match[2] or 1), 1)
    return None


def plain(text: str) -> str:
    """Return `text` with plain digits; to translate a text costs more than to see that it has no wide ones."""
    return text.translate(_WIDE) if any(digit in text for digit in _WIDE_DIGITS) else text


def _day(year: int, month: int, day: int) -> Now | None:
    try:
        dt.date(year, month, day)
    except ValueError:
        return None
    return Now(year, month, day)


def beside_date(line: str) -> str:
    """Return what a line says beside a date, nothing where it holds none: 2019年5月6日　婺源."""
    date = _WRITTEN.search(line)
    return f"{line[: date.start()]} {line[date.end() :]}".strip(_BESIDE_DATE) if date else ""
