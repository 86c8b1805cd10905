"""The text as one reads it: sentences that a press page breaks across paragraphs are whole again."""

from bisect import bisect_right


class Flow:
    """A text from which line breaks inside sentences are cut out, and the way back to the original offsets."""

    __slots__ = ("_cuts", "_removed", "text")

    def __init__(self, text: str, cuts: list[tuple[int, int]]) -> None:
        """Cut the half-open spans `cuts`, in order, out of `text`."""
        self._cuts: list[int] = []  # offset in the flow at which each cut was made
        self._removed: list[int] = []  # characters removed up to there
        if not cuts:
            self.text = text
            return
        pieces, position, removed = [], 0, 0
        for start, end in cuts:
            pieces.append(text[position:start])
            self._cuts.append(start - removed)
            removed += end - start
            self._removed.append(removed)
            position = end
        pieces.append(text[position:])
        self.text = "".join(pieces)

    def origin(self, offset: int) -> int:
        """Return the offset in the original text of the character at `offset` of the flow."""
        if not self._cuts:
            return offset
        at = bisect_right(self._cuts, offset)
        return offset + self._removed[at - 1] if at else offset

    def origin_end(self, offset: int) -> int:
        """Return the original offset behind the character that ends at `offset` of the flow."""
        return self.origin(offset - 1) + 1 if offset and self._cuts else offset
