"""What the head of a column says."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.metric import Role
from jinzhou_extract.tables.cells import LONGEST_NAME, MARKS
from jinzhou_extract.tables.periods import find_period, join_periods, last_year, spelled, without_period
from jinzhou_extract.tables.unit_notes import UNIT_NOTE, unit_bracket, unit_in

_CHANGE: Final = WordPattern("tables.toml", "change")
OWN_NAME: Final = WordPattern("tables.toml", "own_name")
_AMOUNT: Final = WordPattern("tables.toml", "amount_of_change")
_OPEN: Final = WordPattern("tables.toml", "open_change")
_COMPARED: Final = WordPattern("tables.toml", "compared")
_AUDITED: Final = WordPattern("tables.toml", "state_of_account")
BASE: Final = WordPattern("tables.toml", "base")
_SHARE: Final = FilledPattern("tables.toml", r"{share}|占[^比]*%|占.{2,10}比例|{share_of}[一-鿿]{1,8}\Z")
INDEX: Final = Pattern(r"[=＝]\s*100(?![\d.])|[以按][^以为按，,。]{2,8}为\s*100(?![\d.])")
INDEX_BASE: Final = Pattern(
    r"[（(][^（）()]*(?:[=＝]|为)\s*100[）)]|[以按]?(?:\d{4}年?|[上去]年(?:同[期月]|末)?|上月|上季度?|基期)?(?:[=＝]|为)\s*100"
)
"""What an index is measured against: （上年=100）, 以1978年为100."""

_EMPTY_BRACKET: Final = Pattern(r"[（(]\s*[±+＋]?[/、]?[-－]?\s*[）)]")
FOOTNOTE: Final = Pattern(rf"\s*(?:[\[［【]\d{{1,3}}[\]］】]|〔\d{{1,2}}〕\Z|{MARKS}+\Z)")
PLACES: Final = "位"
"""What a rank goes up or down by."""

_ORDER: Final = WordPattern("tables.toml", "order")
_RANK: Final = WordPattern("tables.toml", "rank")
_PLAIN: Final = WordPattern("tables.toml", "plain")
_SKIPPED: Final = WordPattern("tables.toml", "skipped")
_TARGET: Final = WordPattern("tables.toml", "target")
_EXPECTED: Final = WordPattern("tables.toml", "expected")
_COMPLETION: Final = WordPattern("tables.toml", "completion")
_RUNNING: Final = WordPattern("tables.toml", "running")
CHANGE_ROW: Final = WordPattern("tables.toml", "change_row")
_CHANGE_HEAD: Final = WordPattern("tables.toml", "change_head")
_NAME_COMPARED: Final = Pattern(r"(?P<name>(?!同|环)[一-鿿]{2,}?)[比较][前上去昨][日天周旬月季年](?:同期|末)?\Z")
"""What a head says that changes, and only what it differs from: 均价较前日."""

_NO_NAME: Final = WordPattern("tables.toml", "no_name_of_change")
_SHARE_OF: Final = FilledPattern("tables.toml", r"占(?P<whole>[^占（(%]{2,}?)的?(?:{share_words}|[（(%]|\Z)")
_SHARE_NAMED: Final = Pattern(r"(?!所?占|其中|各)(?P<part>(?:\d+岁)?[^占（(%\d]{2,}?)(?:所?占)?(?:比重|占比|份额)[%％]?\Z")
_AMONG: Final = Pattern(r"\A其中[：:]?")
_SHARE_ITSELF: Final = Pattern(r"(?![所其各总约])[一-鿿](?:占比|比重)\Z|市场(?:份额|占比)\Z")
_RANK_ITSELF: Final = FilledPattern("tables.toml", r"(?:综合|总体?|整体)(?:评分|得分|实力)?{rank}\Z")
"""A place in an order of all that the columns before tell, and of none of them."""

_CLOCK: Final = Pattern(r"(?<=[日号])(?:[上下]午)?\d{1,2}(?:[时点](?:\d{1,2}分?|整)?|[:：]\d\d)")
"""The hour of a day: 2023年8月16日8时."""

_OF_RATES: Final = Pattern(r"[%％‰]|[百千]分")
"""Units of shares; a column in another one holds the parts themselves: 年龄构成（人）."""

_TIMES: Final = ("小时", "天数", "天")
_RATIO: Final = Pattern(r"[为是](?P<base>(?:(?:19|20)\d\d年?|[上去]年)(?:同期)?)的?[（(]?[%％]")
"""How many percent of an earlier year a year is: 2023年为2019年%."""

_YEARLY: Final = WordPattern("tables.toml", "yearly")
_DATES: Final = WordPattern("tables.toml", "dates_column")
_UNIT_COLUMN: Final = WordPattern("tables.toml", "unit_column")
_OF_MONTH: Final = WordPattern("tables.toml", "of_month")
_LAST_MONTH: Final = WordPattern("tables.toml", "last_month")
_EARLIER: Final = WordPattern("tables.toml", "earlier")
_OF_NOW: Final = FilledPattern("tables.toml", r"\A{of_now}(?=[一-鿿]{2}|\Z)")
_REACHED: Final = WordPattern("tables.toml", "reached")
_OF_YEAR: Final = WordPattern("tables.toml", "goal_of_year")
_CONDITIONS: Final = WordPattern("tables.toml", "conditions_column")
_IS_OF_BEFORE: Final = Pattern(r"[上去]年")
"""What a figure is so many percent of is no whole of it where it is of the year before: 为上年执行数的%."""

_THEN: Final = Pattern(r"(?<=\d{4}年)(?:上年)?同期[末数]?")
"""The same part of another year as the table tells of: 2022年同期."""


@dataclass(frozen=True, slots=True)
class Header:
    """What a column is: its name without unit and period, its role, and what changes in it are measured against.

    `is_expected` tells a column of estimates (预计), which are goals as long as their time is not over. `is_amount` tells
    a change by so much, in the unit of the level, from one by so many percent; `is_yearly` one that is the mean of years;
    `is_running` sums since the beginning of the year; `is_done` which part of a plan is done; `is_assumed` changes whose
    percent the head does not say, and `is_open` those that may as well be by an amount, `is_compared` those that only say
    of what they differ (比上月); `is_index` indices (上年=100), `is_dates` when a thing is built, or how long;
    `is_reached` what was reached of a plan (完成), `is_of_year` goals of a year, `is_of_month` the last month of a span,
    `is_of_last_month` the one before it, `is_same_part` the part of its year that the table tells of (2022年同期),
    `is_earlier` a time before that of the table of which no more is told (上期), `before` the words of either.
    `is_condition` tells what is asked of people, which measures nothing. `said` is what the head says where that is no
    name (数量), for a row that has none either, `wider` the names of its upper rows.
    """

    name: str
    role: Role
    unit: str | None
    base: str | None
    period: str | None
    is_skipped: bool = False
    is_units: bool = False
    is_target: bool = False
    is_amount: bool = False
    is_yearly: bool = False
    is_expected: bool = False
    is_running: bool = False
    is_done: bool = False
    is_assumed: bool = False
    is_open: bool = False
    is_compared: bool = False
    is_index: bool = False
    is_dates: bool = False
    is_reached: bool = False
    is_of_year: bool = False
    is_of_month: bool = False
    is_of_last_month: bool = False
    is_earlier: bool = False
    is_same_part: bool = False
    is_condition: bool = False
    before: str = ""
    said: str = ""
    wider: str = ""


UNKNOWN: Final = Header("", Role.LEVEL, None, None, None)
"""The header of a column that has none."""


def without_mark(name: str) -> str:
    """Return a name without the marks of footnotes: 锦州市①, 产量[1]; one that is too long for a name as it is."""
    return FOOTNOTE.sub("", name) if len(name) <= LONGEST_NAME else name


def read_header(text: str) -> Header:
    """Return what a column header says."""
    text = without_mark(re.sub(r"\s+", "", text.replace("*", "").lstrip("#＃ ")))  # #城镇 is a part of what is before it
    if len(text) > LONGEST_NAME:
        return UNKNOWN
    text = _CLOCK.sub("", _AUDITED.sub("", text) or text)
    text = _EMPTY_BRACKET.sub("", text) or text  # 增减（±）
    is_index = INDEX.search(text) is not None  # 上月=100
    text = INDEX_BASE.sub("", text) if is_index else text
    completion = _COMPLETION.search(text)
    text, against = _without_ratio(text, completion)
    unit = "%" if against else unit_in(text)
    is_same_part = _THEN.search(text) is not None
    name = _THEN.sub("", _without_unit(text))
    base = BASE.search(text)
    telling = OWN_NAME.sub("", text)  # 自然增长率 is no growth
    role = Role.LEVEL if against else Role.SHARE if completion else _role_in(telling)
    role = Role.LEVEL if role is Role.SHARE and unit and not _OF_RATES.search(unit) else role
    is_amount = role is Role.CHANGE and _AMOUNT.search(telling) is not None
    role = Role.LEVEL if is_index else role
    is_assumed = role is Role.CHANGE and unit is None and not is_amount
    if role is Role.CHANGE and unit is None and _RANK.search(telling):
        unit, is_assumed = PLACES, False
    if role in (Role.CHANGE, Role.SHARE) and unit is None and not is_amount:
        unit = "%" if "百分点" not in text else "个百分点"
    found = find_period(name) if base is None else None
    period = found[0] if found else last_year(name) if role in (Role.LEVEL, Role.RANK) else None
    before = _LAST_MONTH.match(name) if role is Role.LEVEL else None
    earlier = _EARLIER.match(name) if role is Role.LEVEL and period is None else None
    told = before or earlier or (_OF_NOW.match(name) if role is Role.LEVEL else None)
    name = name[told.end() :] if told else name
    bare = without_period(name, period).strip("%％‰（）() ：:至") if period and role is Role.LEVEL else name
    said = (
        _changing(name) if role is Role.CHANGE else _part_in(name) if role is Role.SHARE else bare.strip("%％‰ ：:").rstrip("/")
    )
    said = said if role is not Role.RANK else text if _RANK_ITSELF.match(text) else ""
    return Header(
        name="" if _PLAIN.fullmatch(said) else said,
        role=role,
        unit=unit,
        base=against or _against(text, role, base),
        period=spelled(period) if period else None,
        is_skipped=_SKIPPED.search(text) is not None,
        is_units=_UNIT_COLUMN.match(text) is not None,
        is_target=completion is None and _TARGET.search(text) is not None,
        is_amount=is_amount,
        is_expected=_EXPECTED.search(text) is not None,
        is_yearly=role is Role.CHANGE and _YEARLY.search(text) is not None,
        is_running=_RUNNING.search(text) is not None,
        is_done=completion is not None,
        is_assumed=is_assumed,
        is_open=is_assumed and _OPEN.search(telling) is not None,
        is_compared=is_assumed and _COMPARED.match(telling) is not None,
        is_index=is_index,
        is_dates=unit is None and _DATES.search(text) is not None,
        is_reached=_REACHED.search(text) is not None and _TARGET.search(telling) is None,
        is_of_year=period is None and _OF_YEAR.search(text) is not None,
        is_of_month=_OF_MONTH.search(text) is not None,
        is_of_last_month=before is not None,
        is_earlier=earlier is not None,
        is_same_part=is_same_part and role is Role.LEVEL,
        is_condition=_CONDITIONS.match(text) is not None,
        before=told[0] if told and (before or earlier) else "",
        said=said if role is Role.LEVEL else "",
    )


def _without_ratio(text: str, completion: re.Match[str] | None) -> tuple[str, str | None]:
    """Return a head without the words that make it so many percent of an earlier time, and that: 2023年 of 2023年为2019年%.

    Of what was planned for this year it is a share that is done.
    """
    if ratio := _RATIO.search(text):
        return text[: ratio.start()] + text[ratio.end() :].lstrip("）)"), ratio["base"]
    if completion and _IS_OF_BEFORE.match(completion["plan"]):
        return text[: completion.start()], completion["plan"]
    return text, None


def _changing(name: str) -> str:
    """Return what a head says that changes: GDP of GDP增速, nothing of 同比增长."""
    name = name.strip("%％ ：:")
    match = CHANGE_ROW.match(name) or _CHANGE_HEAD.match(name) or _NAME_COMPARED.match(name)
    if match is None:
        return ""
    name = match["name"].removeprefix("其中").lstrip("：:")
    period = find_period(name)
    return _NO_NAME.sub("", name.replace(period[0], "", 1) if period else name)


def _part_in(name: str) -> str:
    """Return what a head of shares says that they are: 城镇人口 of 城镇人口比重, nothing of 占比; 药占比 is one."""
    if _SHARE_ITSELF.match(name):
        return name
    match = _SHARE_NAMED.match(_AMONG.sub("", name))
    return match["part"] if match else ""


def with_unit(header: Header, is_unit: Callable[[str], bool]) -> Header:
    """Return what a head says whose unit stands behind a stroke: 耕地面积/亩; 单价元/吨 names a price by its unit."""
    name, unit = behind_stroke(header.name, is_unit)
    return header if header.unit or unit is None else replace(header, name=name, unit=unit)


def behind_stroke(name: str, is_unit: Callable[[str], bool]) -> tuple[str, str | None]:
    """Return a name without the unit behind its stroke, and that unit, if it has one: 耕地面积/亩; 单价元/吨 has none.

    A comma does as well: 粮食产量，万吨.
    """
    own, _, unit = name.replace("／", "/").replace("，", "/").replace(",", "/").rpartition("/")
    is_priced = own.endswith(_TIMES) is False and (is_unit(own[-1:]) or is_unit(own[-2:]))
    if not own or not is_unit(unit) or is_priced:
        return name, None
    return own, unit


def _role_in(text: str) -> Role:
    rank = _RANK.search(text)
    if rank is not None and not _CHANGE.search(text, rank.end()):
        return Role.RANK  # 增速排名, but 排名变化
    for words, role in ((_CHANGE, Role.CHANGE), (_SHARE, Role.SHARE), (_RANK, Role.RANK)):
        if words.search(text):
            return role
    return Role.LEVEL


def names_column(text: str, is_unit: Callable[[str], bool] = bool) -> bool:
    """Say whether a text says of a column what stands in a head: a time, a unit, a change or share.

    What stands in a bracket is taken for a unit unless `is_unit` knows better.
    """
    header = read_header(text)
    has_unit = header.unit is not None and is_unit(header.unit)
    return header.period is not None or has_unit or header.role is not Role.LEVEL


def tells_of_column(text: str, is_unit: Callable[[str], bool]) -> bool:
    """Say whether a text is nothing but what tells of a column: a time, a unit; a code with a year in it is none."""
    header = read_header(text)
    return is_unit(text) or (names_column(text, is_unit) and (header.period is None or not header.name))


def _against(text: str, role: Role, base: re.Match[str] | None) -> str | None:
    """Return what the numbers below a head are held against: the base of changes, the whole of shares, the order of places."""
    if role is Role.CHANGE:
        return _base_of(text, base)
    if role is Role.SHARE:
        return _whole_of(text)
    order = _ORDER.search(text) if role is Role.RANK else None
    return order["order"] if order else None


def _base_of(text: str, base: re.Match[str] | None) -> str | None:
    """Return what a change is measured against."""
    return base["base"] if base else next((word for word in ("同比", "环比") if word in text), None)


def _without_unit(text: str) -> str:
    """Return a name without the bracket that gives its unit; other brackets are part of it: 中心(站)平均住院日."""
    found = unit_bracket(text)
    text = text[: found.start()] + text[found.end() :] if found else text
    return _EMPTY_BRACKET.sub("", UNIT_NOTE.sub("", text))


def _whole_of(text: str) -> str | None:
    """Return what a share is a part of: 占全省比重 → 全省; 完成年计划% → 年计划."""
    if completion := _COMPLETION.search(text):
        return completion["plan"]
    match = _SHARE_OF.search(text)
    return match["whole"] if match else None


def _told_once(names: Sequence[str]) -> str:
    """Return names as one, without those that the next one begins with: 降水 over 降水量 is 降水量."""
    told = list(dict.fromkeys(filter(None, names)))
    return "".join(name for at, name in enumerate(told) if not any(map(str.startswith, told[at + 1 : at + 2], [name])))


def stack(headers: Sequence[Header]) -> Header:
    """Return what a column is whose head has several rows, given what each of them says, from top to bottom.

    A lower row tells more exactly than the one above it: 生产总值（亿元） over 增长% is a change in percent, and the unit
    of the level above it is not its own.
    """
    telling = next((header for header in reversed(headers) if header.role is not Role.LEVEL), headers[-1])
    alike = [header for header in headers if header.role is telling.role]
    units = [header.unit for header in alike if header.unit and not (header.is_assumed and telling.is_amount)]
    if telling.is_open and any(header.role is Role.LEVEL and header.unit not in (None, "%", "％") for header in headers):
        units = []  # PM2.5（微克/立方米） over 同比变化 may be by so much or by so many percent
    return Header(
        name=_told_once([header.name for header in headers]),
        role=telling.role,
        unit=units[-1] if units else None,
        base=telling.base or next((header.base for header in alike if header.base), None),
        period=reduce(join_periods, (header.period for header in reversed(headers))),
        is_skipped=any(header.is_skipped for header in headers),
        is_units=headers[-1].is_units,
        is_target=any(header.is_target for header in headers),
        is_amount=telling.is_amount,
        is_expected=any(header.is_expected for header in headers),
        is_yearly=telling.is_yearly,
        is_running=any(header.is_running for header in headers),
        is_done=telling.is_done,
        is_assumed=telling.is_assumed,
        is_open=telling.is_open,
        is_compared=telling.is_compared and all(header.is_open for header in alike if header is not telling),
        is_index=any(header.is_index for header in headers),
        is_dates=headers[-1].is_dates,
        is_reached=any(header.is_reached for header in headers),
        is_of_year=any(header.is_of_year for header in headers),
        is_of_month=any(header.is_of_month for header in headers) and not any(header.is_running for header in headers),
        is_of_last_month=any(header.is_of_last_month for header in headers),
        is_earlier=any(header.is_earlier for header in headers),
        is_same_part=any(header.is_same_part for header in headers),
        is_condition=headers[-1].is_condition,
        before=next((header.before for header in headers if header.before), ""),
        said="".join(dict.fromkeys(header.said for header in headers)),
        wider="".join(dict.fromkeys(header.name for header in headers[:-1])),
    )
