"""The names of rows: without numbers in front, with what they are a part of."""

import re
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.tables.cells import LONGEST_NAME
from jinzhou_extract.tables.headers import unit_in

_AMONG: Final = Pattern(r"\A\s*(?:其\s*中|#)\s*[：:]?\s*")
_NUMBERING: Final = Pattern(r"\A(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.、．](?!\d))\s*")
_TOP_LEVEL: Final = Pattern(r"[额值量数入出率口产积林计]\Z")
_BRACKET: Final = Pattern(r"[（(][^（）()]*[）)]")


class RowNames:
    """Names rows: one under 其中 belongs to the row above it (其中：一般贸易 → 一般贸易出口额)."""

    def __init__(self) -> None:
        self._whole = ""
        self._unit: str | None = None
        self._in_parts = False

    def of(self, label: str, unit: str | None) -> str:
        """Return the full name of the next row; a row in another unit is no part of the one above."""
        if len(label) > LONGEST_NAME:
            label = ""
        is_part = _AMONG.match(label) is not None
        name = _NUMBERING.sub("", _AMONG.sub("", label).replace("*", "").strip())
        name = re.sub(r"\s+", "", _BRACKET.sub("", name) if unit_in(name) else name)
        self._in_parts = is_part or (self._in_parts and unit == self._unit and not _TOP_LEVEL.search(name))
        if self._in_parts and self._whole:
            return join_names(name, self._whole)
        self._whole, self._unit = name, unit
        return name


def join_names(first: str, second: str) -> str:
    """Return a name with what it is a part of, unless it says so already: 一般贸易 + 出口额; 税收收入 of 一般公共预算收入."""
    return first if not second or second in first or first[-2:] == second[-2:] else first + second
