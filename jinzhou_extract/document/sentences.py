"""Where sentences begin and end."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from jinzhou_extract.document.outline import Block

_END = re.compile(r"[。！？!?…]+[”』」’）)]*")


@dataclass(frozen=True, slots=True)
class SentenceSpan:
    """A sentence of the flow, and the index of the block it stands in."""

    start: int
    end: int
    block: int


def sentence_spans(text: str, blocks: list[Block], offsets: list[int]) -> Iterator[SentenceSpan]:
    """Yield the sentences that hold at least one of the ascending `offsets`, in order."""
    at = 0
    for index, block in enumerate(blocks):
        while at < len(offsets) and offsets[at] < block.end:
            start, end = _around(text, block, offsets[at])
            yield SentenceSpan(start, end, index)
            while at < len(offsets) and offsets[at] < end:
                at += 1
        if at == len(offsets):
            return


def _around(text: str, block: Block, offset: int) -> tuple[int, int]:
    start = block.start
    for mark in "。！？!?…":
        found = text.rfind(mark, start, offset)
        if found >= 0:
            start = max(start, found + 1)
    while start < offset and text[start] in "”』」’）) \t　":
        start += 1
    match = _END.search(text, offset, block.end)
    return start, match.end() if match else block.end
