"""Which blocks of a web page stand beside its article: comments, teasers of other pages, counts of readers."""

from collections.abc import Iterator, Sequence
from itertools import accumulate

from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.readers.html_blocks import BlockKind, Page, PageBlock

MOST = 0.5
"""The share of a page's sentences up to which what is called comments, or follows such a heading, is beside the article."""

SEVERAL = 2
"""So many times of writing make a list of comments."""

MOST_OF_BOX = 0.75
"""The share of a page's sentences up to which an element that a heading of teasers opens is beside the article."""

LONGEST_OPENER = 20
LONGEST_CHROME = 60
LONGEST_BYLINE = 120

_BETWEEN = Pattern(r"[\s|·/]+")
_OPENER = WordPattern("pages.toml", "opener")
_CHROME = WordPattern("pages.toml", "chrome")
_WRITTEN = WordPattern("pages.toml", "written")
_TEASER = WordPattern("pages.toml", "teaser")
_COUNTS = WordPattern("pages.toml", "counts")
_BYLINE = WordPattern("pages.toml", "byline")
_PROMOTION = WordPattern("pages.toml", "promotion")
_SENTENCE_ENDS = ("。", "！", "？", "；", "”")


def stands_beside(page: Page, texts: Sequence[int]) -> list[bool]:
    """Say of each block whether it is no part of the article; `texts` are the lengths of sentences in them.

    That are the blocks of elements that are named so, those behind a heading such as 相关阅读, lists of comments by the
    times of their writing, and lines such as 254条回复. Where most of the page's sentences would go, the name is not meant.
    """
    blocks = page.blocks
    sums = [0, *accumulate(texts)]
    beside = [block.is_beside for block in blocks]
    if sum(length for length, is_beside in zip(texts, beside, strict=True) if is_beside) > MOST * sums[-1]:
        beside = [False] * len(blocks)
    for first, last in (*_behind_openers(page, sums), *_comments(page, sums)):
        beside[first:last] = [True] * (last - first)
    for at, block in enumerate(blocks):
        if block.kind is not BlockKind.TABLE and (_is_chrome(block.text) or _leads_on(block)):
            beside[at] = True
    return beside


def _behind_openers(page: Page, sums: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the blocks from a heading of teasers on: to the end of the element that it opens behind the article, to the end
    of the page, or to the next sentences of the article.

    They go to the end of the page where less is said behind the heading than before it.
    """
    blocks = page.blocks
    for at, block in enumerate(blocks):
        if len(block.text) > LONGEST_OPENER or not _OPENER.match(block.text):
            continue
        if sums[at] and sums[-1] - sums[at] <= MOST * sums[-1]:
            yield at, len(blocks)
            return
        box = min((last for first, last in page.ranges if first == at and last > at + 1), default=at)
        if sums[at] and sums[box] - sums[at] <= MOST_OF_BOX * sums[-1]:
            yield at, box
        end = next((below for below in range(at + 1, len(blocks)) if not _is_teaser(blocks[below])), len(blocks))
        yield at, end


def _comments(page: Page, sums: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the blocks of the smallest element that holds all times of writing, where it does not hold the article."""
    written = [at for at, block in enumerate(page.blocks) if block.kind is not BlockKind.TABLE and _WRITTEN.match(block.text)]
    if len(written) < SEVERAL:
        return
    first, last = written[0], written[-1] + 1
    around = [span for span in page.ranges if span[0] <= first and last <= span[1]]
    span = min(around, key=lambda span: span[1] - span[0], default=(first, last))
    said = sums[span[1]] - sums[span[0]]
    yield span if said <= MOST * sums[-1] else (first, last)


def _is_teaser(block: PageBlock) -> bool:
    return block.is_link or _leads_on(block) or _is_chrome(block.text)


def _is_chrome(text: str) -> bool:
    """Say whether a line, or each field of it, tells of readers and not of the subject: 254条回复 | 3小时前."""
    if len(text) > LONGEST_CHROME:
        return False
    if _PROMOTION.search(text) and not text.rstrip().endswith(_SENTENCE_ENDS):
        return True
    return _CHROME.match(text) is not None or all(_CHROME.match(field) for field in _BETWEEN.split(text.strip()))


def without_counts(text: str) -> str:
    """Return a line of origin and time without what it says of its readers; any other line as it is."""
    if len(text) > LONGEST_BYLINE or text.rstrip().endswith(_SENTENCE_ENDS) or not _BYLINE.search(text):
        return text
    return _COUNTS.sub("", text).strip()


def _leads_on(block: PageBlock) -> bool:
    return block.linked > 0 and _TEASER.search(block.text) is not None
