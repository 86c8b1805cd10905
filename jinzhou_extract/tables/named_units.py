"""Units that a line above a table gives by names: （面积：亩，产量：吨）, in brackets or not, 面积单位：亩；产量单位：吨."""

from collections.abc import Callable
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.tables.unit_notes import SCALES

_BRACKET: Final = Pattern(r"[（(](?P<said>[^（）()]*[：:][^（）()]*)[）)]")
_NOTE: Final = Pattern(r"\A[（(]?\s*(?:计量)?单位\s*[：:]\s*(?=[\u4e00-\u9fff]{1,8}\s*[：:])")
_EDGES: Final = " \u3000;；。"
_PARTS: Final = Pattern(r"\s*[，,；;、]\s*")
_UNIT_OF: Final = Pattern(r"(?P<name>[\u4e00-\u9fff]{1,8})(?<!单位)\s*[：:]\s*(?P<unit>[^\s：:]{1,8})\Z")
_UNITS_OF: Final = Pattern(r"(?P<name>[\u4e00-\u9fff]{2,8})单位\s*[：:]\s*(?P<unit>[^\s：:，,；;、。]{1,8})")
_COUNTED: Final = WordPattern("tables.toml", "counted_things")
_SCALES: Final = "".join(SCALES)

_BUT: Final = Pattern(
    r"单位\s*[：:][^，,；;）)]{1,12}[，,；;](?:其中)?(?P<name>[^，,；;：:]{1,8}?)(?:单位)?为(?P<unit>[^，,；;。）)]{1,8})"
)
"""The unit of one measure behind that of all others: 单位：亿元，人均收入为元."""

FEWEST: Final = 2
"""So many notes stand beside each other that each tell the unit of one measure; a single one may be meant for all."""


class NamedUnits:
    """Tells the unit of a figure whose name ends like one of those that a bracket names."""

    def __init__(self, captions: list[str], is_unit: Callable[[str], bool]) -> None:
        """Take the nearest bracket or line each part of which gives what is measured and a known unit, or as many notes."""
        self._units: dict[str, str] = {}
        for caption in reversed(captions):
            if self._units or ("：" not in caption and ":" not in caption):
                continue
            noted = {but["name"]: but["unit"] for but in _BUT.finditer(caption) if is_unit(but["unit"])}
            if noted:
                self._units = noted
                return
            noted = {note["name"]: note["unit"] for note in _UNITS_OF.finditer(caption)}
            if len(noted) >= FEWEST and all(map(is_unit, noted.values())):
                self._units = noted
                return
            said = [bracket["said"] for bracket in _BRACKET.finditer(caption)]
            for text in said or [_NOTE.sub("", caption.strip())]:
                parts = [_UNIT_OF.match(part) for part in _PARTS.split(text.strip(_EDGES))]
                found = {part["name"]: part["unit"] for part in parts if part is not None}
                is_list = bool(said) or len(found) > 1
                if is_list and len(found) == len(parts) and all(map(is_unit, found.values())):
                    self._units = found

    @property
    def has_any(self) -> bool:
        """Say whether a line gave any."""
        return bool(self._units)

    def of(self, name: str) -> str | None:
        """Return the unit of what has this name, by the longest of the names that it ends with, or what it is counted in."""
        fitting = [known for known in self._units if name.endswith(known)]
        if fitting:
            return self._units[max(fitting, key=len)]
        counted = _COUNTED.search(name)
        units = self._units.values() if counted else ()
        return next((unit for unit in units if counted and unit.lstrip(_SCALES) == counted["unit"]), None)


def counts_things(name: str) -> bool:
    """Say whether a name ends with what its things are counted in, which are no money: 省外件, 出境人次."""
    return _COUNTED.search(name) is not None
