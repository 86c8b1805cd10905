"""The units that names of columns and rows, and the notes around a table, give to its figures: （亿元）, 单位：万吨."""

import re
from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.lexicon.units import Unit
from jinzhou_extract.tables.periods import find_period, read_period

LONGEST_UNIT: Final = 6
"""A longer text in brackets explains and is no unit."""
ALONE_IN_TITLES: Final[Pattern] = FilledPattern(
    "tables.toml", "{alone_in_titles}|[万亿]?{counted_in_titles}|{scales_of_sums}?{money_in_titles}"
)
"""Units that a bracket in a title can hold without the word 单位."""
_RATE: Final = FilledPattern(
    "tables.toml", r"{amounts_of_rates}{unit_of_what}?/(?:10*|[十百千万])?{wholes_of_rates}(?:·{wholes_of_rates})?"
)
"""What is in a bracket of a title for how much of what: 元/吨, 公斤/亩, 元/100外币, 吨标准煤/万元."""
SCALES: Final = {"十": 1, "百": 2, "千": 3, "万": 4, "亿": 8}
UNIT_NOTE: Final = FilledPattern(
    "tables.toml",
    r"(?<![制报送管告])(?:计量)?单位\s*(?:[：:]|[均都]?[为是](?=(?:人民币)?[十百千万亿]*(?:[美港欧日]?元|{units_noted}|公[里顷]|平方公?[米里]|[%％])(?:/[^\s，。；（）()]{1,4})?(?:[\s）)，。;；]|\Z)))\s*"
    r"(?P<unit>(?:(?!币种)[^\s）)，。;；|：:])+)",
)
_LONG_RATE: Final = FilledPattern("tables.toml", r"[百千万亿]*{amounts_of_rates}{unit_of_what}?/[^/、，,；;：:]{1,8}")
"""What is longer than other units, since it says for one of what: 元/千伏安·月, 万人次/公里·日."""

_OF_ONE: Final = FilledPattern("tables.toml", r"{measures_one}\Z")
"""What stands in front of 单位 in a note that holds for that alone: 面积单位：亩."""
_OF_SUMS: Final = "金额"
"""What says in front of 单位 that a note is of a unit, beside one of who reports: 单位：第二中学　金额单位：万元."""

_BRACKET: Final = Pattern(r"[（(]\s*(?P<unit>[^（）()]*(?:dB[（(]A[）)])?)\s*[）)]")
_PART: Final = Pattern(r"[，,；;]?[^，,；;]+")
_YUAN: Final = Pattern(r"\A人民币(?=/)")
"""The currency that stands for its unit where a rate is said for one of what: 人民币/100外币."""
_SIGNS: Final = Pattern(r"\A(?:±|[+＋][/、,，]?[-－—])(?=.)")
"""What says of changes that they go up or down, in front of their unit: ±%, +、-百分点."""

_EXCEPT: Final = FilledPattern("tables.toml", r"(?:\A|[，,；;])[^，,；;]*(?:{excepting}|百分[比数])[^，,；;]*{excepted}")
_EXPRESSED: Final = FilledPattern(
    "tables.toml", r"\A[，,；;]?(?:除外[，,])?(?:金额)?(?:单位)?(?:均)?[以为按]?(?:人民币)?|{expressed}\Z"
)
_OF_WHAT: Final = WordPattern("tables.toml", "unit_of_what")
_PER_CENT: Final = WordPattern("tables.toml", "per_cent")
_OF_PERCENT: Final = WordPattern("tables.toml", "rate_of_percent")
_PER_MILLE: Final = WordPattern("tables.toml", "per_mille")
_REMARK: Final = WordPattern("tables.toml", "unit_remark")
_FULL_MARKS: Final = WordPattern("tables.toml", "full_marks")
_OR_ANOTHER: Final = Pattern(r"(?<=.)[（(][一-鿿][）)]\Z", signs="）)")
"""Another classifier that part of the things may be counted by: 万台|（套）."""
_COUNTED_NAME: Final = FilledPattern("mentions.toml", r"({visits}|[人户])[数口]?\s*\Z")
"""What the name of a column says is counted, in front of a scale alone: 入境人次（万）, 户数（万）."""


def unit_in(text: str) -> str | None:
    """Return the unit that a header or row name carries: 发行总额（亿）, 增长%, 吞吐量（万吨）."""
    if match := UNIT_NOTE.search(text):
        return match["unit"]
    if found := unit_bracket(text):
        unit = _bare_unit(found["unit"])
        counted = _COUNTED_NAME.search(text, 0, found.start()) if unit in ("万", "亿") else None
        return unit + counted[1] if counted else unit
    return "‰" if text.rstrip().endswith("‰") else "%" if text.rstrip().endswith(("%", "％")) else None


def unit_bracket(text: str) -> re.Match[str] | None:
    """Return the last bracket that can hold a unit and no time; one in the middle of a name holds more than a classifier."""
    for match in reversed(list(_BRACKET.finditer(text))):
        unit = _bare_unit(match["unit"])
        behind = text[match.end() :].strip()
        is_last = not behind or read_period(behind) is not None  # 产量（吨）2023年
        is_short = (
            (len(unit) <= LONGEST_UNIT or _LONG_RATE.fullmatch(unit) is not None)
            and (is_last or len(unit) > 1)
            and not unit.isdigit()  # 1—10（20）千伏
            and read_period(unit) is None
        )
        if unit and (unit in ("%", "％", "‰", "亿", "万", "元") or is_short):
            return match
    return None


def _bare_unit(bracket: str) -> str:
    """Return what a bracket says but for the word 单位 and how an amount is reckoned: 含税，元 is 元; 满分150 is 分."""
    unit = _SIGNS.sub("", _REMARK.sub("", bracket).removeprefix("单位").lstrip("：:"))
    return "分" if _FULL_MARKS.match(unit) else unit


def note_unit(captions: list[str]) -> str | None:
    """Return the unit that the lines above a table name for all of it."""
    for caption in reversed(captions):
        found = list(UNIT_NOTE.finditer(caption))
        of_sums = [match for match in found if caption.endswith(_OF_SUMS, 0, match.start())]
        if noted := dict.fromkeys(_OF_PERCENT.sub("", match["unit"]) for match in of_sums or found):
            return "、".join(noted)
    for caption in reversed(captions):
        for match in _BRACKET.finditer(caption):
            unit = _EXCEPT.sub("", _timeless(re.sub(r"\s+", "", match["unit"])))
            unit = _OF_PERCENT.sub("", _EXPRESSED.sub("", unit))
            if unit and all(map(_may_be_alone, re.split("[、，,]", unit))):
                return unit
    return None


def _timeless(bracket: str) -> str:
    """Return what a bracket says but for the parts that say a time: 年利率%，2021年3月1日起执行 is 年利率%."""
    parts = [part for part in _PART.findall(bracket) if find_period(part) is None]
    return "".join(parts).strip("，,；;")


def _may_be_alone(word: str) -> bool:
    """Say whether a bracket in a title can hold a unit without the word 单位: 万元, 公斤/亩."""
    return ALONE_IN_TITLES.fullmatch(word) is not None or _RATE.fullmatch(word) is not None


def unit_noted(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where in a stretch of text a note gives a unit; nowhere where it gives none."""
    match = UNIT_NOTE.search(text, start, end)
    return match.span("unit") if match else (end, end)


def notes_one_kind(captions: list[str]) -> bool:
    """Say whether the unit that the lines above a table name is that of one measure alone: 面积单位：亩."""
    for caption in reversed(captions):
        if match := UNIT_NOTE.search(caption):
            return _OF_ONE.search(caption[: match.start()]) is not None
    return False


def measured_and_per(unit: str) -> tuple[str, str]:
    """Return what a unit measures, and for one of what: 元 and 100外币 of 人民币/100外币."""
    words, _, per = _YUAN.sub("元", unit).partition("/")
    return words, per


def read_unit(text: str | None, aliases: dict[str, tuple[Unit, ...]]) -> tuple[int, Unit] | None:
    """Return the power of ten and the unit that a unit note means: 亿美元, 万吨, 亿 (yuan)."""
    if not text:
        return None
    text = _OF_PERCENT.sub("", _YUAN.sub("元", text))
    text = _OF_WHAT.sub("", re.sub(r"\s+", "", text).removeprefix("人民币"))
    text = _PER_MILLE.sub("‰", _PER_CENT.sub("%", text))
    text = re.split(r"[、,，/或]", text)[0] if text not in aliases else text
    text = _OR_ANOTHER.sub("", text)
    power = 0
    for index, char in enumerate(text):
        if text[index:] in aliases:
            return power, aliases[text[index:]][0]
        if char not in SCALES:
            return None
        power += SCALES[char]
    return (power, aliases["元"][0]) if power >= 4 else None
