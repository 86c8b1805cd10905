"""Units that a line above a table gives by the names of what is measured: （面积：万亩，总产量：万吨）."""

from collections.abc import Callable
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern

_BRACKET: Final = Pattern(r"[（(](?P<said>[^（）()]*[：:][^（）()]*)[）)]")
_PARTS: Final = Pattern(r"\s*[，,；;、]\s*")
_UNIT_OF: Final = Pattern(r"(?P<name>[\u4e00-\u9fff]{1,8})(?<!单位)\s*[：:]\s*(?P<unit>[^\s：:]{1,8})\Z")


class NamedUnits:
    """Tells the unit of a figure whose name ends like one of those that a bracket names."""

    def __init__(self, captions: list[str], is_unit: Callable[[str], bool]) -> None:
        """Take the nearest bracket each part of which gives what is measured and a known unit."""
        self._units: dict[str, str] = {}
        for caption in reversed(captions):
            if self._units or ("：" not in caption and ":" not in caption):
                continue
            for bracket in _BRACKET.finditer(caption):
                parts = [_UNIT_OF.match(part) for part in _PARTS.split(bracket["said"].strip())]
                found = {part["name"]: part["unit"] for part in parts if part is not None}
                if len(found) == len(parts) and all(map(is_unit, found.values())):
                    self._units = found

    @property
    def has_any(self) -> bool:
        """Say whether a bracket gave any."""
        return bool(self._units)

    def of(self, name: str) -> str | None:
        """Return the unit of what has this name, by the longest of the names that it ends with."""
        fitting = [known for known in self._units if name.endswith(known)]
        return self._units[max(fitting, key=len)] if fitting else None
