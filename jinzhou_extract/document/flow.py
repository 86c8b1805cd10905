"""The text as one reads it: without the marks of Markdown, and sentences that a press page breaks are whole again."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import NamedTuple


class Cut(NamedTuple):
    """A half-open span that is taken out of a text, and the one character or none that stands in its place."""

    start: int
    end: int
    left: str = ""


class Flow:
    """A text from which spans are cut out, and the way back to the original offsets.

    A flow may be cut again: its offsets then lead through `base`, the flow whose text was cut, to the original.
    """

    __slots__ = ("_base", "_cuts", "_is_left", "_removed", "text")

    def __init__(self, text: str, cuts: Iterable[Cut] = (), base: "Flow | None" = None) -> None:
        """Cut `cuts`, which do not overlap and stand in order, out of `text`."""
        self._base = base
        self._cuts: list[int] = []  # offset in the flow from which each cut counts
        self._removed: list[int] = []  # characters removed up to there
        self._is_left: list[bool] = []  # whether a character stands there in place of the cut
        pieces, position, removed = [], 0, 0
        for start, end, left in cuts:
            pieces.append(text[position:start])
            pieces.append(left)
            self._cuts.append(start - removed + len(left))
            removed += end - start - len(left)
            self._removed.append(removed)
            self._is_left.append(left != "")
            position = end
        self.text = "".join([*pieces, text[position:]]) if pieces else text

    def cut(self, cuts: list[Cut]) -> "Flow":
        """Return the flow without `cuts`, whose offsets index its text."""
        return Flow(self.text, cuts, self if self._cuts else self._base) if cuts else self

    def origin(self, offset: int) -> int:
        """Return the offset in the original text of the character at `offset` of the flow."""
        flow: Flow | None = self
        while flow is not None:
            at = bisect_right(flow._cuts, offset)
            offset += flow._removed[at - 1] if at else 0
            flow = flow._base
        return offset

    def origin_end(self, offset: int) -> int:
        """Return the original offset behind the character that ends at `offset` of the flow."""
        flow: Flow | None = self if offset else None
        while flow is not None:
            at = bisect_right(flow._cuts, offset - 1)
            if at < len(flow._cuts) and flow._cuts[at] == offset and flow._is_left[at]:
                at += 1  # what stands for a cut ends where the cut does
            offset += flow._removed[at - 1] if at else 0
            flow = flow._base
        return offset
