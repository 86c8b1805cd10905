"""Where one of several characters stands in a text."""

from typing import Final

TO_THE_END: Final = 1_000_000_000_000
"""More characters than a text has."""


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
