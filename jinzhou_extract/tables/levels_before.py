"""The level that a change tells of: the one before it, the last one in its unit, or the one of its name.

出口量（万辆） of 比上年增减（辆）, 降水（毫米） of 降水距平 behind 日照（小时）.
"""

from typing import Final

from jinzhou_extract.metric import Role
from jinzhou_extract.tables.headers import Header
from jinzhou_extract.tables.unit_notes import SCALES

SEVERAL: Final = 2
"""In so many units at least are levels of which a change is not just of the last one."""

_SCALES: Final = "".join(SCALES)


class LevelsBefore:
    """Keeps what the levels of a row were called, by the units that their heads give."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._units: dict[str, str | None] = {}

    def add(self, header: Header, subject: str) -> None:
        """Keep the name of a level."""
        if header.unit and header.role is Role.LEVEL:
            self._names[header.unit.lstrip(_SCALES)] = subject

    def of(self, header: Header, before: str) -> str:
        """Return which of the levels a column without a name is a change of, `before` where its unit tells of none."""
        if header.role is not Role.CHANGE or header.name or not header.unit:
            return before
        return self._names.get(header.unit.lstrip(_SCALES), before)

    def add_unit(self, header: Header, unit: str | None) -> None:
        """Keep the unit of a level that its head names."""
        if header.name and header.role is Role.LEVEL:
            self._units[header.name] = unit

    def unit_of(self, header: Header, before: str | None) -> str | None:
        """Return the unit of the level that has the name of a change, `before` where no name or but one unit is told.

        A change of something else than any of the levels is in the unit of none of them.
        """
        if not header.name or header.role is not Role.CHANGE or len(set(self._units.values())) < SEVERAL:
            return before
        alike = [unit for name, unit in self._units.items() if name.endswith(header.name) or header.name.endswith(name)]
        return alike[-1] if alike else None
