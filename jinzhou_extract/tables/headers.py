"""What a column header, a row name or a line above a table says."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce

from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.lexicon.units import Unit
from jinzhou_extract.metric import Role

SCALES = {"十": 1, "百": 2, "千": 3, "万": 4, "亿": 8}

_UNIT_NOTE = Pattern(r"(?:计量)?单位\s*[：:]\s*(?P<unit>[^\s）)，。;；|]+)")
_BRACKET = Pattern(r"[（(]\s*(?P<unit>[^（）()]*)\s*[）)]")
_CHANGE = WordPattern("tables.toml", "change")
_BASE = WordPattern("tables.toml", "base")
_SHARE = WordPattern("tables.toml", "share")
_RANK = WordPattern("tables.toml", "rank")
_PLAIN = WordPattern("tables.toml", "plain")
_SKIPPED = WordPattern("tables.toml", "skipped")
_TARGET = WordPattern("tables.toml", "target")
_CHANGE_ROW = WordPattern("tables.toml", "change_row")
_CHANGE_ONLY = WordPattern("tables.toml", "change_only")
_CHANGE_TITLE = WordPattern("tables.toml", "change_title")
_SHARE_OF = Pattern(r"占(?P<whole>[^占（(%]{2,}?)的?(?:比重|比例|份额|比|[（(%]|\Z)")
_SHARE_ROW = Pattern(r"(?P<part>.{2,}?)占(?P<whole>[^占]{2,}?)的?(?:比重|比例|份额|比)\Z")
_UNIT_COLUMN = WordPattern("tables.toml", "unit_column")
_PERIOD = Pattern(
    r"(?:19|20)\d\d年?(?:(?:1[0-2]|[1-9])月|[一二三四]季度|上半年|前三季度|(?:1[0-2]|[1-9])[-—至](?:1[0-2]|[1-9])月)?|(?:1[0-2]|[1-9])[-—至](?:1[0-2]|[1-9])月|上半年|下半年|[一二三四]季度|前三季度"
)
_YEAR = Pattern(r"(?:19|20)\d\d年?")


@dataclass(frozen=True, slots=True)
class Header:
    """What a column is: its name without unit and period, its role, and what changes in it are measured against."""

    name: str
    role: Role
    unit: str | None
    base: str | None
    period: str | None
    is_skipped: bool = False
    is_units: bool = False
    is_target: bool = False


UNKNOWN = Header("", Role.LEVEL, None, None, None)
"""The header of a column that has none."""


@dataclass(frozen=True, slots=True)
class RowName:
    """What a row is: its name, and the role and reference that the name itself carries (生产总值增长, …占…比重)."""

    name: str
    role: Role | None = None
    base: str | None = None
    sign: int = 1


def read_header(text: str) -> Header:
    """Return what a column header says."""
    text = re.sub(r"\s+", "", text.replace("*", ""))
    unit = unit_in(text)
    name = _BRACKET.sub("", text) if unit or _BRACKET.search(text) else text
    period_match = _PERIOD.search(name)
    base = _BASE.search(text)
    role = Role.LEVEL
    if _CHANGE.search(text):
        role = Role.CHANGE
    elif _SHARE.search(text):
        role = Role.SHARE
    elif _RANK.search(text):
        role = Role.RANK
    relative = base["base"] if base else next((word for word in ("同比", "环比") if word in text), None)
    if role is not Role.LEVEL and unit is None and role is not Role.RANK:
        unit = "%" if "百分点" not in text else "个百分点"
    period = period_match[0] if period_match and not base else None
    bare = _PERIOD.sub("", name) if period else name
    bare = bare.removeprefix("年" if period else "").strip("%％（）() ：:") if role is Role.LEVEL else bare
    return Header(
        name="" if _PLAIN.fullmatch(bare) or role is not Role.LEVEL else bare,
        role=role,
        unit=unit,
        base=relative if role is Role.CHANGE else _whole_of(text) if role is Role.SHARE else None,
        period=period,
        is_skipped=_SKIPPED.search(text) is not None,
        is_units=_UNIT_COLUMN.match(text) is not None,
        is_target=_TARGET.search(text) is not None,
    )


def _whole_of(text: str) -> str | None:
    """Return what a share is a part of: 占全省比重 → 全省."""
    match = _SHARE_OF.search(text)
    return match["whole"] if match else None


def read_row(name: str, above: str) -> RowName:
    """Return what a row name says: 一般公共预算收入增长 names changes of 一般公共预算收入, 增长 those of the row above."""
    if above and (match := _CHANGE_ONLY.match(name)):
        return RowName(above, Role.CHANGE, match["base"] or match["same"], -1 if "降" in name else 1)
    if match := _SHARE_ROW.match(name):
        return RowName(match["part"], Role.SHARE, match["whole"])
    if match := _CHANGE_ROW.match(name):
        base = _BASE.search(name)
        relative = base["base"] if base else next((word for word in ("同比", "环比") if word in name), None)
        return RowName(match["name"], Role.CHANGE, relative, -1 if "降" in match["verb"] else 1)
    return RowName(name)


def stack(headers: Sequence[Header]) -> Header:
    """Return what a column is whose head has several rows, given what each of them says, from top to bottom.

    A lower row tells more exactly than the one above it: 生产总值（亿元） over 增长% is a change in percent, and the unit
    of the level above it is not its own.
    """
    telling = next((header for header in reversed(headers) if header.role is not Role.LEVEL), headers[-1])
    units = [header.unit for header in headers if header.unit and header.role is telling.role]
    return Header(
        name="".join(dict.fromkeys(header.name for header in headers)),
        role=telling.role,
        unit=units[-1] if units else None,
        base=telling.base,
        period=reduce(join_periods, (header.period for header in reversed(headers))),
        is_skipped=any(header.is_skipped for header in headers),
        is_units=headers[-1].is_units,
        is_target=any(header.is_target for header in headers),
    )


def unit_in(text: str) -> str | None:
    """Return the unit that a header or row name carries: 发行总额（亿）, 增长%, 吞吐量（万吨）."""
    if match := _UNIT_NOTE.search(text):
        return match["unit"]
    for match in _BRACKET.finditer(text):
        unit = match["unit"].removeprefix("单位").lstrip("：:")
        if unit and (unit in ("%", "‰", "亿", "万") or len(unit) <= 6):
            return unit
    return "%" if text.rstrip().endswith("%") else None


def read_period(text: str) -> str | None:
    """Return a text that is nothing but a period, without blanks: 2021, 2021 年 1-6 月, 一季度."""
    text = re.sub(r"\s+", "", text)
    return text if _PERIOD.fullmatch(text) else None


def join_periods(one: str | None, other: str | None) -> str | None:
    """Return the period that two parts of a table give together: 一季度 in a column of 2021年 is 2021年一季度.

    Where they do not complete each other it is the first.
    """
    if not one or not other:
        return one or other
    for year, part in ((one, other), (other, one)):
        if _YEAR.fullmatch(year) and not _YEAR.match(part):
            return f"{year.removesuffix('年')}年{part}"
    return one


def latest_period(periods: Sequence[str | None]) -> str | None:
    """Return the one of the latest year, of equals the last: a change beside 2021年 and 2020年 is of 2021."""
    dated = [period for period in periods if period and _YEAR.match(period)]
    return max(reversed(dated), key=lambda period: period[:4], default=None)


def note_unit(captions: list[str]) -> str | None:
    """Return the unit that the lines above a table name for all of it."""
    for caption in reversed(captions):
        if match := _UNIT_NOTE.search(caption):
            return match["unit"]
    for caption in reversed(captions):
        if (match := _BRACKET.search(caption)) and match["unit"] in ("%", "亿元", "万元", "元", "万人", "亿美元", "万美元"):
            return match["unit"]
    return None


def note_change(captions: list[str]) -> RowName | None:
    """Return what a title says of all figures of a table where they are changes: 居民消费价格比上年涨跌幅度."""
    for caption in reversed(captions):
        if _CHANGE_TITLE.search(caption):
            base = _BASE.search(caption)
            relative = base["base"] if base else next((word for word in ("同比", "环比") if word in caption), None)
            return RowName(caption, Role.CHANGE, relative)
    return None


def note_period(captions: list[str]) -> str | None:
    """Return the period that the lines above a table name for all of it."""
    for caption in reversed(captions):
        if match := _PERIOD.search(caption):
            return match[0]
    return None


def read_unit(text: str | None, aliases: dict[str, tuple[Unit, ...]]) -> tuple[int, Unit] | None:
    """Return the power of ten and the unit that a unit note means: 亿美元, 万吨, 亿 (yuan)."""
    if not text:
        return None
    text = text.strip().removeprefix("人民币")
    text = re.split(r"[、,，/或]", text)[0] if text not in aliases else text
    power = 0
    for index, char in enumerate(text):
        if text[index:] in aliases:
            return power, aliases[text[index:]][0]
        if char not in SCALES:
            return None
        power += SCALES[char]
    return (power, aliases["元"][0]) if power >= 4 else None
