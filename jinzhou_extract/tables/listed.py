"""The units of a note that lists several (单位：万人、亿元): each for what can be measured in it alone."""

from collections.abc import Callable, Sequence
from typing import Final

from jinzhou_extract.lexicon.pattern import WordPattern

_MEASURES: Final = tuple(
    WordPattern("tables.toml", f"measured_in_{what}") for what in ("money", "people", "households", "weight", "area", "length")
)
_UNITS: Final = tuple(
    WordPattern("tables.toml", f"units_of_{what}") for what in ("money", "people", "households", "weight", "area", "length")
)
_A_HEAD: Final = WordPattern("tables.toml", "a_head")


class ListedUnits:
    """Tells the unit of a figure by the name of what it measures, or by the place of its column where that says nothing."""

    def __init__(self, listed: Sequence[str], is_unit: Callable[[str], bool]) -> None:
        """Take the units that a note lists; fewer than two, or words that are no units, are no list."""
        self.units = tuple(listed) if len(listed) > 1 and all(map(is_unit, listed)) else ()
        self._known: dict[str, str | None] = {}

    def of(self, name: str) -> str | None:
        """Return the only one of the units in which what has this name can be measured."""
        if not self.units:
            return None
        if name not in self._known:
            fitting = [unit for unit in self.units if _fits(name, unit)]
            self._known[name] = fitting[0] if len(fitting) == 1 else None
        return self._known[name]

    def in_order(self, names: Sequence[str]) -> list[str | None]:
        """Return the units of columns: one after the other where they are as many and none is measured in another one."""
        is_matching = len(names) == len(self.units) and all(names)
        if is_matching and not any(_is_other(name, unit) for name, unit in zip(names, self.units, strict=True)):
            return list(self.units)
        return [None] * len(names)


def _fits(name: str, unit: str) -> bool:
    if _A_HEAD.search(name):
        return False
    return any(measures.search(name) and units.match(unit) for measures, units in zip(_MEASURES, _UNITS, strict=True))


def _is_other(name: str, unit: str) -> bool:
    """Say whether what has this name is measured in units of another kind than this one."""
    kinds = [bool(measures.search(name)) for measures in _MEASURES]
    return any(kinds) and not any(is_kind and units.match(unit) for is_kind, units in zip(kinds, _UNITS, strict=True))
