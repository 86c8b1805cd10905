"""Which blocks of a web page are its main content."""

from collections.abc import Iterator
from itertools import accumulate

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.readers.element import Element
from jinzhou_extract.readers.html_beside import stands_beside, without_counts
from jinzhou_extract.readers.html_blocks import BlockKind, Page, PageBlock

ENOUGH = 0.95
"""The share of the content that the element chosen as the page's main one must hold."""

BYLINE = 8
"""How many blocks between the title and the main content may be its date and origin."""

MANY_LINKS = 2
"""So many links in a row lead to other pages."""

DEEPEST = 200
"""Deeper pages are made by programs or against them; their main text is found without trafilatura."""

CAPTIONS = 2
"""How many blocks above a table may say its title and unit."""

SHORTEST_STATEMENT = 12
"""A shorter line with a figure is a label: 共20页, 第3版."""

_BLANKS = Pattern(r"\s+")
_SENTENCE = Pattern(r".*[，。；！？]")
_FIGURE = Pattern(r".*[\d一二三四五六七八九十百千万亿]")
_LEADS_ELSEWHERE = Pattern(r"\s*(?:[上下]一?[篇条页则]|相关(?:新闻|阅读|链接|推荐|文章)|延伸阅读|热点推荐)")


def main_blocks(page: Page, tree: Element) -> Iterator[PageBlock]:
    """Yield the blocks that are content, in order.

    They are all that stands in the element which holds the main text (what trafilatura finds, and sentences and tables
    that state figures), the title and byline above it, and statements with figures that stand elsewhere: a figure too
    many can be left out later, one that is lost cannot be found. Runs of links are left out.
    """
    blocks = page.blocks
    found = _found(tree) if page.depth <= DEEPEST else frozenset()
    texts = [
        len(block.text) if block.kind is not BlockKind.TABLE and _SENTENCE.match(block.text) and not block.is_link else 0
        for block in blocks
    ]
    beside = stands_beside(page, texts)
    linked = [is_linked or beside[at] for at, is_linked in enumerate(_navigation(blocks))]
    stated = [not is_linked and _states(block) for block, is_linked in zip(blocks, linked, strict=True)]
    weights = [
        len(block.text) if states or (not is_linked and _SENTENCE.match(block.text) and _bare(block.text) in found) else 0
        for block, is_linked, states in zip(blocks, linked, stated, strict=True)
    ]
    first, last = _smallest(page.ranges, [0, *accumulate(weights)])
    kept = set(range(_with_title(blocks, first), last))
    for at, block in enumerate(blocks):
        if stated[at]:
            kept.update(range(max(0, at - CAPTIONS) if block.kind is BlockKind.TABLE else at, at + 1))
    for at, block in enumerate(blocks):
        if at in kept and not linked[at]:
            if block.kind is not BlockKind.TABLE:
                block.text = without_counts(block.text)
            yield block


def _found(tree: Element) -> frozenset[str]:
    """Return the lines that trafilatura takes for main text.

    Merged cells, of which it makes as many as the page asks for, are taken apart in `tree` first.
    """
    from trafilatura import bare_extraction

    for cell in tree.iter("td", "th"):
        for name in ("rowspan", "colspan"):
            cell.attrib.pop(name, None)
    document = bare_extraction(tree, include_comments=False, favor_recall=True, fast=True)
    lines = document.text.split("\n") if document is not None and not isinstance(document, dict) and document.text else ()
    return frozenset(map(_bare, lines))


def _bare(text: str) -> str:
    return _BLANKS.sub("", text.lstrip("#-|"))


def _states(block: PageBlock) -> bool:
    if block.kind is BlockKind.TABLE:
        return not block.is_link and _FIGURE.match(block.text) is not None
    if len(block.text) < SHORTEST_STATEMENT or 2 * block.linked > len(block.text):
        return False
    return _SENTENCE.match(block.text) is not None and _FIGURE.match(block.text) is not None


def _navigation(blocks: list[PageBlock]) -> list[bool]:
    """Say of each block whether it is one of a run of links."""
    is_navigation = [
        block.linked > 0 and (_LEADS_ELSEWHERE.match(block.text) is not None or (block.is_link and block.links > MANY_LINKS))
        for block in blocks
    ]
    run = 0
    for at, block in enumerate([*blocks, None]):
        if block is not None and block.is_link:
            run += 1
            continue
        if run >= MANY_LINKS:
            is_navigation[at - run : at] = [True] * run
        run = 0
    return is_navigation if not all(is_navigation) else [False] * len(blocks)


def _smallest(ranges: list[tuple[int, int]], sums: list[int]) -> tuple[int, int]:
    """Return the smallest range that holds enough of the weight; `sums` are running sums."""
    enough = ENOUGH * sums[-1]
    if not enough:
        return 0, len(sums) - 1
    return min((span for span in ranges if sums[span[1]] - sums[span[0]] >= enough), key=lambda span: span[1] - span[0])


def _with_title(blocks: list[PageBlock], first: int) -> int:
    """Return where the content begins with the title and byline above it."""
    for at in range(first, max(first - BYLINE, 0) - 1, -1):
        if at < len(blocks) and blocks[at].kind is BlockKind.HEADING and blocks[at].level == 1:
            return at
    return first
