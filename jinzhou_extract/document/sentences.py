"""Where sentences begin and end."""

from typing import Final

from jinzhou_extract.document.outline import Block
from jinzhou_extract.lexicon.found import first_of

LONGEST_SENTENCE: Final = 1200
"""A longer run without a full stop is no sentence; it is read in pieces of this length."""

_MARKS: Final = "。！？!?…"
_CLOSING: Final = frozenset("”』」’）)")
_LEAD: Final = _CLOSING.union(" \t　")


class SentenceSpan:
    """A sentence of the flow, and the index of the block it stands in."""

    __slots__ = ("block", "end", "start")

    def __init__(self, start: int, end: int, block: int) -> None:
        self.start: Final = start
        self.end: Final = end
        self.block: Final = block


def sentence_spans(text: str, blocks: list[Block], offsets: list[int]) -> list[SentenceSpan]:
    """Return the sentences that hold at least one of the ascending `offsets`, in order."""
    found: list[SentenceSpan] = []
    at, done = 0, 0
    for index, block in enumerate(blocks):
        while at < len(offsets) and offsets[at] < block.end:
            offset = offsets[at]
            start = max(block.start, done)
            for mark in _MARKS:
                if (before := text.rfind(mark, start, offset)) >= 0:
                    start = before + 1
            end = _end(text, offset, min(block.end, offset + LONGEST_SENTENCE))
            if end - start > LONGEST_SENTENCE:
                start = max(start, offset - LONGEST_SENTENCE // 2)
                end = min(end, offset + LONGEST_SENTENCE // 2)
            while start < offset and text[start] in _LEAD:
                start += 1
            found.append(SentenceSpan(start, end, index))
            done = end
            while at < len(offsets) and offsets[at] < end:
                at += 1
        if at == len(offsets):
            break
    return found


def _end(text: str, start: int, limit: int) -> int:
    """Return where the sentence ends that `start` stands in: behind its full stop and what that closes, else at `limit`."""
    at = first_of(text, _MARKS, start, limit)
    if at < 0:
        return limit
    while at < limit and text[at] in _MARKS:
        at += 1
    while at < limit and text[at] in _CLOSING:
        at += 1
    return at
