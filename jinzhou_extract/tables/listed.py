"""The units of a note that lists several (单位：万人、亿元): each for what can be measured in it alone."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from jinzhou_extract.lexicon.pattern import WordPattern

_NO_AMOUNT: Final = WordPattern("tables.toml", "no_amount")
_NO_MONEY: Final = WordPattern("tables.toml", "no_money")
_KINDS: Final = ("money", "people", "households", "weight", "area", "length", "pieces", "rates")
_MEASURES: Final = tuple(WordPattern("tables.toml", f"measured_in_{kind}") for kind in _KINDS)
_UNITS: Final = tuple(WordPattern("tables.toml", f"units_of_{kind}") for kind in _KINDS)
_OTHER: Final = WordPattern("tables.toml", "other_measure")
_A_HEAD: Final = WordPattern("tables.toml", "a_head")
_RATES: Final = _UNITS[-1]
_COUNTS: Final = tuple(WordPattern("tables.toml", f"units_of_{kind}") for kind in ("people", "households", "pieces"))
_SCALES: Final = frozenset("十百千万亿")

_DAYS: Final = WordPattern("tables.toml", "counted_in_days")
_UNITS_OF_DAYS: Final = WordPattern("tables.toml", "units_of_days")

DAY: Final = "天"

INDEX: Final = "指数"
"""What has no unit, whatever its table lists."""


def is_measured_otherwise(name: str, unit: str | None) -> bool:
    """Say whether what has this name cannot be in the unit that a note gives a whole table: a rate, people in 万元."""
    if unit is None or _RATES.match(unit):
        return False
    return _NO_AMOUNT.search(name) is not None or (_UNITS[0].match(unit) is not None and _NO_MONEY.search(name) is not None)


def unit_of_days(name: str, unit: str | None) -> str | None:
    """Return the unit of what counts days below the note of a table that is in another one: 平均审理天数 below 单位：件."""
    return DAY if _DAYS.search(name) is not None and not (unit and _UNITS_OF_DAYS.match(unit)) else None


def is_no_amount(name: str) -> bool:
    """Say whether what has this name is measured in no amount of anything: 恩格尔系数, 失业率, 物价指数."""
    return _NO_AMOUNT.search(name) is not None


def is_count(unit: str | None) -> bool:
    """Say whether a unit is one in which people, households or things are counted one by one: 人, 户, 家."""
    return unit is not None and unit[0] not in _SCALES and any(units.match(unit) for units in _COUNTS)


class ListedUnits:
    """Tells the unit of a figure by the name of what it measures, or by the place of its column where that says nothing."""

    def __init__(self, note: str | None, is_unit: Callable[[str], bool], *, is_of_one: bool = False) -> None:
        """Take the units that a note lists; a single one that `is_of_one` measure; words that are no units are no list."""
        listed = [word for word in re.split("[、,，]", note or "") if word]
        self.units = tuple(listed) if (is_of_one or len(listed) > 1) and all(map(is_unit, listed)) else ()
        self._others = [unit for unit in self.units if not _RATES.match(unit)]
        self._known: dict[str, str | None] = {}

    def of_rate(self, name: str) -> str | None:
        """Return the only unit of rates, for what is measured in no amount and is no index."""
        rates = [unit for unit in self.units if _RATES.match(unit)]
        return rates[0] if len(rates) == 1 and not name.endswith(INDEX) else None

    def of(self, name: str, wider: str = "") -> str | None:
        """Return the only one of the units in which what has this name can be measured; % is for rates alone.

        What names no measure of its own is a part of what stands over it in the head.
        """
        if not self.units:
            return None
        if name not in self._known:
            self._known[name] = self._fitting(name)
        if self._known[name] is None and wider and not any(_kinds(name)) and not _OTHER.search(name.rpartition(wider)[2]):
            return self.of(wider)
        return self._known[name]

    def _fitting(self, name: str) -> str | None:
        if len(self._others) < len(self.units) > 1 and not _MEASURES[-1].search(name) and len(self._others) == 1:
            return self._others[0]
        fitting = [unit for unit in self.units if _fits(name, unit)]
        return fitting[0] if len(fitting) == 1 else None

    def in_order(self, names: Sequence[str]) -> list[str | None]:
        """Return the units of columns: one after the other where they are as many and none is measured in another one."""
        is_matching = len(names) == len(self.units) and all(names)
        if is_matching and not any(_is_other(name, unit) for name, unit in zip(names, self.units, strict=True)):
            return list(self.units)
        return [None] * len(names)


def _fits(name: str, unit: str) -> bool:
    if _A_HEAD.search(name) and unit[0] in _SCALES and _UNITS[0].match(unit):
        return False
    return any(measures.search(name) and units.match(unit) for measures, units in zip(_MEASURES, _UNITS, strict=True))


def _is_other(name: str, unit: str) -> bool:
    """Say whether what has this name is measured in units of another kind than this one."""
    kinds = _kinds(name)
    return any(kinds) and not any(is_kind and units.match(unit) for is_kind, units in zip(kinds, _UNITS, strict=True))


def _kinds(name: str) -> list[bool]:
    """Return of each kind of measure whether a name ends like one."""
    return [bool(measures.search(name)) for measures in _MEASURES]
