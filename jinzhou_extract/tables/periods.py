"""Times in the cells of tables: what is one, what two of them say together."""

import re
from collections.abc import Sequence
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordPattern

_MONTH: Final = r"(?:1[0-2]|0?[1-9])"
_DASH: Final = r"[-—–~～至到]"
_DAY_OF_YEAR: Final = rf"{_MONTH}月(?:3[01]|[12]\d|0?[1-9])日(?!{_DASH}+\d)"
"""6月17日; the first of 6月13日-17日 is none."""

_PART: Final = (
    rf"(?:{_DAY_OF_YEAR}|{_MONTH}月?份?{_DASH}{_MONTH}月份?|{_MONTH}月(?:份|末|底)?|第?[一二三四](?:季度|季)末?|前三季度|[上下]半年末?|半年度?"
    r"|(?:十[一二]?|[一二三四五六七八九])月(?:份|末|底)?|(?<![A-Za-z])[Qq][1-4](?![\dA-Za-z]))"
)
_LETTERED: Final = Pattern(r"(?P<part>[QqHh])(?P<number>[1-4])\Z")
_PARTS: Final = {"q": ("一季度", "二季度", "三季度", "四季度"), "h": ("上半年", "下半年")}
"""What Q1 and H2 stand for."""

_DATE: Final = rf"(?:19|20)\d\d(?P<mark>[-/.]){_MONTH}(?P=mark)(?:3[01]|[12]\d|0?[1-9])(?!\d)"
_YEAR_MONTH: Final = r"(?:19|20)\d\d(?:[-/]0[1-9](?![\d年/.-])|\.(?:1[0-2]|0?[1-9])(?![\d%/.\-\u4e00-\u9fff]))"
"""2023-01, 2021.9; 2011-12 may be two years."""

_FROM_TO: Final = (
    rf"(?:(?:19|20)\d\d年)?{_MONTH}月(?:3[01]|[12]\d|0?[1-9])日?{_DASH}{{1,2}}"
    rf"(?:(?:(?:19|20)\d\d年)?{_MONTH}月)?(?:3[01]|[12]\d|0?[1-9])日"
)
"""6月13日-17日, 2022年6月27日—7月1日."""

_DAY: Final = rf"(?:19|20)\d\d年{_MONTH}月(?:3[01]|[12]\d|0?[1-9])日"
_SPELLED: Final = r"(?:一九|二[〇○零O])[〇○零O一二三四五六七八九]{2}年(?:[度末底]|全年)?"
_SPAN: Final = rf"(?:19|20)\d\d年?{_DASH}{{1,2}}(?:19|20)\d\d年(?![度末底])"
_PERIOD: Final = Pattern(
    rf"{_SPAN}|(?<!\d){_FROM_TO}|{_DATE}|{_YEAR_MONTH}|{_DAY}|{_SPELLED}|(?:19|20)\d\d年?(?:{_PART}|[QqHh][12](?![\dA-Za-z])|[Qq][34](?![\dA-Za-z]))|(?:19|20)\d\d(?:年(?:[度末底]|全年)?(?!产(?![值量出业品]))|(?!\d))|(?<![\d.第近每隔过]){_PART}"
)
MONTHS: Final = 12
_BETWEEN: Final = Pattern(
    rf"(?P<year>(?:19|20)\d\d)年(?P<first>{_MONTH})月0?1日?{_DASH}{{1,2}}(?:(?P=year)年)?(?P<last>{_MONTH})月(?:3[01]|2[89])日"
)
"""From the first day of a month to the last of another one."""
_ALONE: Final = Pattern(
    rf"{_FROM_TO}|{_DATE}|{_YEAR_MONTH}|{_DAY}|(?:19|20)\d\d年?(?:{_PART}|[QqHh][12]|[Qq][34])?|(?:19|20)\d\d年(?:[度末底]|全年)|{_SPELLED}|{_PART}"
)
_DAYS: Final = Pattern(rf"[自从]?{_DAY}起?{_DASH}{{1,2}}(?:(?:19|20)\d\d年)?{_MONTH}月(?:3[01]|[12]\d|0?[1-9])日止?")
_YEAR: Final = Pattern(r"(?:19|20)\d\d年?(?:[度末底]|全年)?")
_QUARTERS: Final = "一二三四1234"
_QUARTER_ALONE: Final = Pattern(r"(?P<year>(?:19|20)\d\d年)第?(?P<quarter>[一二三四1-4])季度", signs="季")
_MONTH_ALONE: Final = Pattern(rf"(?P<year>(?:19|20)\d\d年)?(?P<month>{_MONTH})月(?:份|末|底)?")
_IN_MONTH: Final = Pattern(rf"(?P<year>(?:19|20)\d\d年)?(?P<month>{_MONTH})月(?:份|末|底|(?:3[01]|[12]\d|0?[1-9])日)?")
_MONTHS: Final = Pattern(rf"(?P<year>(?:19|20)\d\d年)?{_MONTH}月?份?{_DASH}(?P<last>{_MONTH})月(?:份)?")
_MOMENT: Final = rf"(?:19|20)\d\d(?:[年./-]{_MONTH}(?:月份?)?|年(?:度|末|底)?)?"
_STRETCH: Final = Pattern(rf"{_MOMENT}(?:[-—–~～至到]+(?:{_MOMENT}|{_MONTH}月?))?")
_YEARS: Final = Pattern(rf"{_MOMENT}[-—–~～至到]+{_MOMENT}")
_POINT: Final = Pattern(rf"(?:(?P<year>(?:19|20)\d\d)年)?(?P<month>{_MONTH})月(?:份|末|底|(?P<day>\d{{1,2}})日)?\Z")
_AT_ITS_END: Final = Pattern(r"\A[年期]初|末(?:余额|数)?\Z")
_UP_TO: Final = Pattern(r"截[至止]到?\Z")
_SUMMED: Final = Pattern(rf"({_MONTH}月?份?{_DASH}{_MONTH}月)份?(?:累计|合计|止)\Z")
_SINCE: Final = Pattern(r"\A(?:[之以]前|前(?!期)|以来|起)")
_LAST: Final = WordPattern("tables.toml", "last_year")


def find_period(text: str) -> re.Match[str] | None:
    """Return the first time in a text without blanks."""
    return _PERIOD.search(text)


def months_between(text: str) -> str | None:
    """Return the months from the first day of one to the last of another: 2021年1月1日至6月30日 is 2021年1-6月."""
    match = _BETWEEN.search(text)
    if match is None:
        return None
    year, first, last = match["year"], int(match["first"]), int(match["last"])
    return f"{year}年" if (first, last) == (1, MONTHS) else f"{year}年{first}-{last}月"


def without_period(name: str, period: str) -> str:
    """Return a name without its time and the words around this: 累计接种 of 截至6月17日累计接种, 投资 of 6月30日前投资."""
    before, _, behind = name.partition(period)
    return _UP_TO.sub("", before) + (_SINCE.sub("", behind) if period.endswith("日") else behind)


def last_year(text: str) -> str | None:
    """Return the words of a head that mean the year before that of the table: 上年同期, 去年."""
    match = _LAST.match(text)
    return match[0] if match else None


def read_period(text: str) -> str | None:
    """Return a text that is nothing but a time, without blanks: 2021, 2021 年 1-6 月, 一季度; a date as 2020年1月25日.

    So are the days from one to another: 2021年3月16日至2022年3月15日.
    """
    text = _SUMMED.sub(r"\1", re.sub(r"\s+", "", text))
    return spelled(text) if _ALONE.fullmatch(text) or _DAYS.fullmatch(text) else None


def spelled(period: str) -> str:
    """Return a time with a date by its numbers in words: 2020-01-25 is 2020年1月25日, 2020Q1 2020年一季度."""
    if lettered := _LETTERED.search(period):
        part = _PARTS[lettered["part"].lower()][int(lettered["number"]) - 1]
        return f"{period[:4]}年{part}" if period[:1].isdigit() else part
    if re.fullmatch(_YEAR_MONTH, period):
        return f"{period[:4]}年{int(period[5:])}月"
    if re.fullmatch(_DATE, period) is None:
        return period
    year, month, day = re.split(r"[-/.]", period)
    return f"{year}年{int(month)}月{int(day)}日"


def is_dates(text: str) -> bool:
    """Say whether a cell says from when to when, or only when: 2023—2026, 2024.3-2025.12, 2024年3月."""
    return _STRETCH.fullmatch(re.sub(r"\s+", "", text)) is not None


def is_stretch(text: str) -> bool:
    """Say whether a cell says from which year to which: 2023—2026, 2024.3-2025.12."""
    return _YEARS.fullmatch(re.sub(r"\s+", "", text)) is not None


def join_periods(one: str | None, other: str | None) -> str | None:
    """Return the time that two parts of a table give together: 一季度 in a column of 2021年 is 2021年一季度.

    Where they do not complete each other it is the first. 上年同期 is of the year before, 年初 of its end.
    """
    if not one or not other:
        return one or other
    for words, time in ((one, other), (other, one)):
        if last_year(words) and (year := re.match(r"(?:19|20)\d\d", time)):
            return f"{int(year[0]) - 1}{'年' if _AT_ITS_END.search(words) else time[4:]}"
    for year_words, part in ((one, other), (other, one)):
        if _YEAR.fullmatch(year_words) and not _YEAR.match(part) and not last_year(part):
            return f"{year_words[:4]}年{part}"
    if _YEAR.match(other) and not _YEAR.match(one) and not last_year(one):
        return f"{other[:4]}年{one}"  # 1-8月 in a table of 2021年1-8月
    return one


def only_year(periods: Sequence[str | None]) -> str | None:
    """Return the year of which all times are that name one."""
    years = {period[:4] for period in periods if period and _YEAR.match(period)}
    return f"{years.pop()}年" if len(years) == 1 else None


def latest_period(periods: Sequence[str | None]) -> str | None:
    """Return the one of the latest year, of equals the last: a change beside 2021年 and 2020年 is of 2021.

    Where all are months or days, it is the latest of them: 6月17日, beside 6月10日.
    """
    if len(periods) > 1 and all(map(_moment, periods)):
        return max(reversed(periods), key=lambda period: _moment(period) or ())
    dated = [period for period in periods if period and _YEAR.match(period)]
    return max(reversed(dated), key=lambda period: period[:4], default=None)


def _moment(period: str | None) -> tuple[int, int, int] | None:
    """Return year, month and day of a time that is a month or a day, 0 for those that it does not say."""
    match = _POINT.match(period or "")
    return (int(match["year"] or 0), int(match["month"]), int(match["day"] or 0)) if match else None


def earlier_of(one: str | None, other: str | None) -> str | None:
    """Return the earlier of two times of one kind: 6月10日 of 6月17日 and 6月10日, 2020年; nothing of 1-8月 and 8月.

    Of days and months without a year, the one of more than half a year later is of the year before: 12月27日 of 1月3日.
    """
    if not one or not other:
        return None
    if _YEAR.fullmatch(one) and _YEAR.fullmatch(other):
        return min(one, other) if one[:4] != other[:4] else None
    first, second = _moment(one), _moment(other)
    if not first or not second or first == second or (bool(first[0]), bool(first[2])) != (bool(second[0]), bool(second[2])):
        return None
    is_first = (first < second) != (not first[0] and abs(first[1] - second[1]) > MONTHS // 2)
    return one if is_first else other


def whole_year(period: str | None) -> str | None:
    """Return the year that a part of it lies in: 2020年前三季度 becomes 2020年; a time that names no year as it is."""
    return f"{period[:4]}年" if period and _YEAR.match(period) else period


def last_month(period: str | None) -> str | None:
    """Return the month that a span of months ends with: 2020年1-6月 becomes 2020年6月; any other time as it is."""
    match = _MONTHS.fullmatch(period or "")
    return f"{match['year'] or ''}{match['last']}月" if match else period


def month_before(period: str | None) -> str | None:
    """Return the month before the one that a time is or ends with: 2025年1-4月 becomes 2025年3月; any other time as it is."""
    match = _IN_MONTH.fullmatch(last_month(period) or "")
    if match is None:
        return period
    month = int(match["month"])
    if month > 1:
        return f"{match['year'] or ''}{month - 1}月"
    return f"{int(match['year'][:4]) - 1}年{MONTHS}月" if match["year"] else period


def is_of_months(period: str | None) -> bool:
    """Say whether a time is a month or a span of months of a year: 2020年3月, 2020年1-3月."""
    return _MONTH_ALONE.fullmatch(period or "") is not None or _MONTHS.fullmatch(period or "") is not None


def since_january(period: str | None) -> str | None:
    """Return the time from January to the end of a month or a quarter, 2020年1-3月 for 2020年3月; any other as it is."""
    if (quarter := _QUARTER_ALONE.fullmatch(period or "")) is not None:
        nth = (_QUARTERS.index(quarter["quarter"]) % 4) + 1
        return f"{quarter['year']}1-{3 * nth}月"
    match = _MONTH_ALONE.fullmatch(period or "")
    if match is None or int(match["month"]) == 1:
        return period
    return f"{match['year'] or ''}1-{match['month']}月"
