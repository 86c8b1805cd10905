"""Where one of several characters stands in a text."""

from collections.abc import Iterable
from typing import Final

TO_THE_END: Final = 1_000_000_000_000
"""More characters than a text has."""

_LAST_SLOT: Final = 1023


class Characters:
    """A quick look for one of several characters at a place: compiled, it cuts no text out and asks no set for one.

    It is never wrong to say that none of them stands there. Of the others a few share a slot with one of them.
    """

    def __init__(self, characters: Iterable[str]) -> None:
        slots = bytearray(_LAST_SLOT + 1)
        for char in characters:
            slots[ord(char) & _LAST_SLOT] = 1
        self._slots = bytes(slots)

    def may_stand(self, text: str, at: int) -> bool:
        """Say whether one of the characters may stand at a place; nothing stands in front of a text or behind it."""
        return 0 <= at < len(text) and self._slots[ord(text[at]) & _LAST_SLOT] != 0


def first_of(text: str, marks: str, start: int = 0, end: int = TO_THE_END) -> int:
    """Return where the first of the characters `marks` stands between `start` and `end`, -1 where none does."""
    first = -1
    for mark in marks:
        at = text.find(mark, start, end)
        if at >= 0:
            first = end = at
    return first


def last_of(text: str, marks: str, start: int = 0, end: int = TO_THE_END) -> int:
    """Return where the last of the characters `marks` stands between `start` and `end`, -1 where none does."""
    last = -1
    for mark in marks:
        at = text.rfind(mark, start, end)
        if at >= 0:
            last, start = at, at + 1
    return last
