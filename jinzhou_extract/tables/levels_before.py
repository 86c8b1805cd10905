"""The level that a change tells of: the one before it, or the last one in its unit: 出口量（万辆） of 比上年增减（辆）."""

from typing import Final

from jinzhou_extract.metric import Role
from jinzhou_extract.tables.headers import Header
from jinzhou_extract.tables.unit_notes import SCALES

_SCALES: Final = "".join(SCALES)


class LevelsBefore:
    """Keeps what the levels of a row were called, by the units that their heads give."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}

    def add(self, header: Header, subject: str) -> None:
        """Keep the name of a level."""
        if header.unit and header.role is Role.LEVEL:
            self._names[header.unit.lstrip(_SCALES)] = subject

    def of(self, header: Header, before: str) -> str:
        """Return which of the levels a column without a name is a change of, `before` where its unit tells of none."""
        if header.role is not Role.CHANGE or header.name or not header.unit:
            return before
        return self._names.get(header.unit.lstrip(_SCALES), before)
