"""Lists of entries below an article, told by how they are built: comments with what was thought of them, teasers of links."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.readers.html_blocks import BlockKind, Box, Page, PageBlock
from jinzhou_extract.readers.html_cards import REACTION

LEAST_ENTRIES = 2
LARGEST_ENTRY = 10
"""How many blocks an entry of a list of comments has at most."""

MOST_OTHERS = 0.4
"""The share of a list's entries of which nobody has thought anything yet."""

SMALLEST_TEASER, LARGEST_TEASER = 2, 4
SHORTEST_HEADLINE = 8
MOST_TEASERS = 0.5
"""The share of a page's text up to which teasers are beside its article: of a digest they are the text."""

LONGEST_REACTION = 40

_SENTENCE = Pattern(r".*[，。；！？]")


def entries(page: Page, sums: Sequence[int], at_title: int | None) -> Iterator[tuple[int, int]]:
    """Yield the blocks of comments and teasers behind the article; `sums` are the running sums of the weights of blocks."""
    start = at_title or 0
    teasers: dict[tuple[int, int], None] = {}  # boxes in boxes hold the same blocks
    waiting: list[Box] = [page.root]
    while waiting:
        box = waiting.pop()
        waiting += box.inner
        if _is_teaser(page.blocks[box.first : min(box.last, box.first + LARGEST_TEASER + 1)]) and box.first > start:
            teasers[box.first, box.last] = None
        for _, group in groupby(box.inner, key=lambda part: part.look):
            parts = list(group)
            first, last = parts[0].first, parts[-1].last
            before = sums[first] - sums[start]
            if (
                first > start
                and _are_comments(page, parts)
                and before >= max(sums[part.last] - sums[part.first] for part in parts)
            ):
                yield first, last
    if sum(sums[last] - sums[first] for first, last in teasers) <= MOST_TEASERS * (sums[-1] - sums[start]):
        yield from teasers


def _are_comments(page: Page, parts: Sequence[Box]) -> bool:
    """Say whether elements of one look are comments: most of them tell what others thought, or how long ago it was."""
    if len(parts) < LEAST_ENTRIES or any(part.last - part.first > LARGEST_ENTRY for part in parts):
        return False
    answered = sum(any(map(_is_reaction, page.blocks[part.first : part.last])) for part in parts)
    return answered >= LEAST_ENTRIES and len(parts) - answered <= MOST_OTHERS * len(parts)


def _is_reaction(block: PageBlock) -> bool:
    """Say whether a line tells who wrote something how long ago, or how many liked it: 吉林网友 3小时前, 赞(33) 回复."""
    if block.kind is BlockKind.TABLE or len(block.text) > LONGEST_REACTION:
        return False
    return REACTION.search(block.text) is not None and not _SENTENCE.match(block.text)


def _is_teaser(blocks: Sequence[PageBlock]) -> bool:
    """Say whether blocks are a headline that leads to another page and what that says."""
    if not SMALLEST_TEASER <= len(blocks) <= LARGEST_TEASER:
        return False
    first, *others = blocks
    is_headline = first.is_link and first.kind is not BlockKind.TABLE and len(first.text) >= SHORTEST_HEADLINE
    return is_headline and all(block.kind is BlockKind.PARAGRAPH for block in others)
