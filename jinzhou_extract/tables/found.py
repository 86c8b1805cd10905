"""The numbers of a text, to which those of its tables are added."""

from bisect import bisect_left
from dataclasses import replace
from typing import Final

from jinzhou_extract.mentions.mention import CellPlace, Mention
from jinzhou_extract.metric import Kind
from jinzhou_extract.tables.cells import Cell

_YEAR: Final = "年"
_SIGNS: Final = frozenset("+＋±")


class FoundNumbers:
    """The mentions of a text, to which those of its tables are added."""

    def __init__(self, mentions: list[Mention]) -> None:
        self.left_out = 0
        self._starts = [mention.start for mention in mentions]
        self._mentions: dict[int, Mention] = {mention.start: mention for mention in mentions}

    def _inside(self, cell: Cell | Mention) -> list[int]:
        starts = self._starts[bisect_left(self._starts, cell.start) : bisect_left(self._starts, cell.end)]
        return [start for start in starts if start in self._mentions]  # without those that were taken out

    def _before(self, mention: Mention) -> list[int]:
        """Return the start of what reaches into a mention from before it."""
        at = bisect_left(self._starts, mention.start)
        starts = self._starts[max(0, at - 1) : at]
        return [start for start in starts if start in self._mentions and self._mentions[start].end > mention.start]

    def add(self, mention: Mention, place: CellPlace) -> None:
        """Add a number that the scanner could not know for one."""
        for start in [*self._inside(mention), *self._before(mention)]:
            self._mentions.pop(start, None)  # a part of the number that the scanner took for one
        _put(mention, place)
        self._mentions[mention.start] = mention

    def mark(self, cell: Cell, place: CellPlace) -> bool:
        """Give the numbers in a cell their meaning, and say whether there are any; +2年 of 3+2年 is none."""
        for start in self._inside(cell):
            if start > cell.start and _is_piece(cell.text[start - cell.start - 1 :]):
                del self._mentions[start]
        mentions = [self._mentions[start] for start in self._inside(cell)]
        for mention in mentions:
            is_whole = (mention.start, mention.end) == (cell.start, cell.end)
            _put(mention, place if is_whole else replace(place, is_whole=False))
        return bool(mentions)

    def states(self, cell: Cell) -> bool:
        """Say whether a cell holds a quantity and nothing else; a place in an order (前10名) may be a name."""
        inside = [self._mentions[start] for start in self._inside(cell)]
        return any((item.start, item.end) == (cell.start, cell.end) and item.kind is not Kind.RANK for item in inside)

    def forget(self, cell: Cell) -> None:
        """Take out what the scanner found in a header: 2021年, 前10名."""
        for start in self._inside(cell):
            del self._mentions[start]

    def forget_lengths(self, cell: Cell) -> None:
        """Take out what names a row of figures: 一年内到期的负债, 60岁以上; a quantity that is the whole name: 三班."""
        for start in self._inside(cell):
            mention = self._mentions[start]
            if mention.kind in (Kind.DURATION, Kind.AGE) or (mention.start, mention.end) == (cell.start, cell.end):
                del self._mentions[start]

    def all(self) -> list[Mention]:
        """Return the mentions in the order they stand."""
        return [self._mentions[start] for start in sorted(self._mentions)]


def _is_piece(text: str) -> bool:
    """Say whether a number whose text is given with the character before it goes on with a digit that stands there."""
    return text[0].isdigit() and text[1:2] in _SIGNS


def _put(mention: Mention, place: CellPlace) -> None:
    mention.place = place
    if place.is_yearly:
        mention.per = mention.per or _YEAR
