"""Units of prices in tables with a column of units, which tells what is priced: 大白菜 公斤 1.86 below 单位：元/公斤."""

from collections.abc import Sequence
from typing import Final

from jinzhou_extract.lexicon.pattern import WordPattern

_PRICE: Final = WordPattern("tables.toml", "price")
_MONEY: Final = WordPattern("tables.toml", "units_of_money")
_COUNTING: Final = WordPattern("tables.toml", "counting_column")


def is_money(unit: str | None) -> bool:
    """Say whether a unit is one of money: 万元."""
    return unit is not None and _MONEY.match(unit) is not None


def may_be_of_money(name: str, units: Sequence[str | None]) -> bool:
    """Say whether a figure in an account may be money, by the name of its column and the units that column and row give."""
    return all(unit is None or is_money(unit) for unit in units) and _COUNTING.search(name) is None


def names_price(name: str) -> bool:
    """Say whether a column holds prices: 均价, 价格."""
    return _PRICE.search(name) is not None


def unit_of_price(name: str, unit: str | None, note: str | None, wider: str = "") -> str | None:
    """Return the unit of a figure of a column, given that of its row and that of the note above the table.

    What stands below a price is one (价格 over 批发 | 零售).
    A price is in the money of the note for what stands in the column of units; where no note tells of money, its unit is not
    known. What is no price is in the unit of its row.
    """
    if not unit or "/" in unit or _MONEY.match(unit) or not (_PRICE.search(name) or _PRICE.search(wider)):
        return unit
    money = (note or "").partition("/")[0]
    return f"{money}/{unit}" if _MONEY.match(money) else None
