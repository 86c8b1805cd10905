"""What the name of a row says, and a line above a table."""

from dataclasses import dataclass
from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, WordPattern
from jinzhou_extract.metric import Role
from jinzhou_extract.tables.censuses import census_in
from jinzhou_extract.tables.headers import BASE, CHANGE_ROW, INDEX, INDEX_BASE, OWN_NAME
from jinzhou_extract.tables.periods import find_period, months_between, spelled

_AMOUNT_ONLY: Final = WordPattern("tables.toml", "amount_only")
_OPEN_ROW: Final = WordPattern("tables.toml", "open_row")
_CHANGE_ONLY: Final = WordPattern("tables.toml", "change_only")
_CHANGE_TITLE: Final = WordPattern("tables.toml", "change_title")
_AMOUNT_ROW: Final = WordPattern("tables.toml", "amount_row")
_RANK_ROW: Final = FilledPattern(
    "tables.toml",
    r"(?P<name>.*?)(?:[居在]?(?P<order>全[国省市县区州盟旗]|全[校班系行]业?|同类[一-鿿]{0,4}"
    r"|(?:\A|(?<=[值额量率数分入出口产积益润])|(?<=[A-Za-z]))本?(?:{own_orders})(?=[内中])"
    r"|\A(?:{own_orders})(?=排|名|位)))?(?:的|内|中)?(?:综合)?{rank_row}(?:[（(][位名][）)])?\Z",
)
_SHARE_ROW: Final = FilledPattern("tables.toml", r"(?P<part>.{2,}?)占(?P<whole>[^占]{2,}?)的?{share_words}\Z")
_SHARE_ONLY: Final = FilledPattern("tables.toml", r"(?:所?占(?P<whole>[^占]*?)的?)?(?:(?!比\Z){share_words}|占比|(?<=占)比)\Z")


@dataclass(frozen=True, slots=True)
class RowName:
    """What a row is: its name, and the role and reference that the name itself carries (生产总值增长, …占…比重).

    `is_rate` tells a change or share in percent whether or not the name says %, `is_amount` a change by so much.
    """

    name: str
    role: Role | None = None
    base: str | None = None
    sign: int = 1
    is_index: bool = False
    is_rate: bool = False
    is_amount: bool = False


def read_row(name: str, above: str) -> RowName:
    """Return what a row name says: 一般公共预算收入增长 names changes of 一般公共预算收入, 增长 those of the row above."""
    is_rate = not _OPEN_ROW.search(name)
    if above and (match := _CHANGE_ONLY.match(name)):
        sign = -1 if "降" in name else 1
        return RowName(above, Role.CHANGE, match["base"] or match["same"], sign, is_rate=is_rate)
    if above and (match := _AMOUNT_ONLY.match(name)):
        return RowName(above, Role.CHANGE, match["base"] or match["same"], is_amount=True)
    if match := _SHARE_ROW.match(name):
        return RowName(match["part"], Role.SHARE, match["whole"], is_rate=True)
    if above and (match := _SHARE_ONLY.match(name)):
        return RowName(above, Role.SHARE, match["whole"] or None, is_rate=True)
    if match := _RANK_ROW.match(name):
        return RowName(match["name"] or above or name, Role.RANK, match["order"])
    if match := _AMOUNT_ROW.match(name):
        sign = -1 if "减" in match["verb"] else 1
        return RowName(match["name"], Role.CHANGE, match["base"], sign, is_amount=True)
    if (match := CHANGE_ROW.match(name)) and not OWN_NAME.search(name):
        base = BASE.search(name)
        relative = base["base"] if base else next((word for word in ("同比", "环比") if word in name), None)
        return RowName(match["name"], Role.CHANGE, relative, -1 if "降" in match["verb"] else 1, is_rate=is_rate)
    return RowName(name)


def is_index(name: str) -> bool:
    """Say whether a row holds indices: 地区生产总值指数（上年=100）."""
    return INDEX.search(name) is not None


def note_index(captions: list[str]) -> bool:
    """Say whether the lines above a table tell that its figures are indices: 上年=100."""
    return any(map(INDEX.search, captions))


def note_change(captions: list[str]) -> RowName | None:
    """Return what a title says of all figures of a table where they are changes: 居民消费价格比上年涨跌幅度."""
    for caption in reversed(captions):
        if _CHANGE_TITLE.search(caption):
            base = BASE.search(caption)
            relative = base["base"] if base else next((word for word in ("同比", "环比") if word in caption), None)
            return RowName(caption, Role.CHANGE, relative)
    return None


def note_period(captions: list[str]) -> str | None:
    """Return the period that the lines above a table name for all of it."""
    for caption in reversed(captions):
        if between := months_between(caption):
            return between
        if match := find_period(INDEX_BASE.sub("", caption)):
            return spelled(match[0])
    return next((year for caption in reversed(captions) if (year := census_in(caption))), None)
