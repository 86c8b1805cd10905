"""Which blocks of a web page are its main content."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.readers.html_beside import is_list_of_words, opens_teasers, stands_beside, without_counts, without_quotes
from jinzhou_extract.readers.html_blocks import BlockKind, Box, Page, PageBlock, member_label
from jinzhou_extract.tables.unit_notes import UNIT_NOTE

OWN = 0.3
"""The share of an element's text from which on paragraphs right in it make it the one that holds the article."""

SMALL = 2
"""An element with so many blocks is a paragraph."""

BYLINE = 8
"""How many blocks above the main content may be its title, date and origin."""

MANY_LINKS = 2
"""So many links in a row lead to other pages."""

LABELS = 5
"""So many characters of lines without a sentence, which state figures, weigh as much as one of a sentence."""

CELLS = 2
"""So many characters of a table weigh as much as one of a sentence."""

MOST_FLOATING = 0.3
"""The share of an article's text up to which what floats beside its paragraphs is no part of it."""

LABELS_OF_MEMBER = 2
"""So many lines that count something else of a member of the site (等级, 积分) tell of who wrote a post."""

NAMED = 2
"""How much more an element weighs that is named as an article's text is."""

TITLED = 3
"""How much more an element weighs that holds the page's title and several paragraphs."""

SHOWN = 0.3
"""The share of a page's text that must be shown for what is not to be none of it."""

AROUND_TITLE = 2
BEHIND_TITLE = 4
"""How many times as long as the name of the page a line may be that is its title, with more around or behind it."""

SHORTEST_TITLE = 5
SHORTEST_HEADING = 2
MOST_BEFORE_TITLE = 0.7
"""Where more of the text stands above what reads like the title, it is not the title."""

MOST_BEHIND_END = 0.5
"""The share of the article's text that must stand above a line for it to be its last."""

_SENTENCE = Pattern(r".*[，。；！？]")
_FIGURE = Pattern(r".*[\d一二三四五六七八九十百千万亿]")
_LEADS_ELSEWHERE = FilledPattern("pages.toml", r"\s*(?:[上下]一?[篇条页则]|相关{related}|延伸阅读|热点推荐)")
_NO_TITLE = Pattern(r"\W+")
_BULLETS = frozenset("·•●▪■◆○◎▲")
_END = WordPattern("pages.toml", "end")
_POSTED = WordPattern("pages.toml", "posted")


def main_blocks(page: Page, title: str | None) -> Iterator[PageBlock]:
    """Yield the blocks that are the page's article, in order; `title` is what the page calls itself.

    They are what stands in the element that holds most of the text as paragraphs of its own, and what stands between that
    and the title above it; without runs of links, and without what stands beside the article. Where nothing on the page
    is a sentence or states a figure, all of it is.
    """
    blocks = page.blocks
    linked = _navigation(blocks)
    raw = [0 if is_linked else _weight(block) for block, is_linked in zip(blocks, linked, strict=True)]
    hidden = _hidden(page, raw)
    raw = [0 if is_hidden else weight for weight, is_hidden in zip(raw, hidden, strict=True)]
    at_title = _title(blocks, raw, title)
    beside = stands_beside(page, raw, at_title)
    left_out = [any(reasons) for reasons in zip(linked, hidden, beside, strict=True)]
    weights = [0 if out or at < (at_title or 0) else weight for at, (weight, out) in enumerate(zip(raw, left_out, strict=True))]
    kept = list(_with_notes(blocks, _kept(page, weights, at_title) if any(weights) else range(len(blocks))))
    for at in kept:
        block = blocks[at]
        if not left_out[at]:
            if block.kind is not BlockKind.TABLE:
                block.text = without_quotes(without_counts(block.text))
            yield block


def _with_notes(blocks: Sequence[PageBlock], kept: Sequence[int]) -> Iterator[int]:
    """Yield the blocks that are kept, and the note of units right above a table, which may be in a box of its own."""
    last = -1
    for at in kept:
        above = at - 1
        if blocks[at].kind is BlockKind.TABLE and last < above and UNIT_NOTE.match(blocks[above].text.lstrip("（( ")):
            yield above
        yield at
        last = at


def _weight(block: PageBlock) -> int:
    """Return how much a block says of what makes an article."""
    if block.is_link or is_list_of_words(block.text):
        return 0
    if block.kind is BlockKind.TABLE:
        return len(block.text) // CELLS if _FIGURE.match(block.text) else 0
    if _SENTENCE.match(block.text):
        return len(block.text)
    return len(block.text) // LABELS if _FIGURE.match(block.text) else 0


def _hidden(page: Page, weights: Sequence[int]) -> list[bool]:
    """Say of each block whether it is not shown; a page whose text a script was to show was saved before it ran."""
    hidden = [False] * len(page.blocks)
    for first, last in page.hidden:
        hidden[first:last] = [True] * (last - first)
    shown = sum(weight for weight, is_hidden in zip(weights, hidden, strict=True) if not is_hidden)
    return hidden if shown >= SHOWN * sum(weights) else [False] * len(hidden)


def _title(blocks: Sequence[PageBlock], weights: Sequence[int], title: str | None) -> int | None:
    """Return the block that is the article's title: what the page calls itself, or its first heading of the first level."""
    named = _NO_TITLE.sub("", title or "")
    found: int | None = None
    best = (0, False, 0)
    for at, block in enumerate(blocks):
        text = _NO_TITLE.sub("", block.text)
        leads_on = block.is_link and block.kind is not BlockKind.HEADING
        is_first = block.kind is BlockKind.HEADING and block.level == 1
        shortest = SHORTEST_HEADING if is_first else SHORTEST_TITLE
        if len(text) < shortest or block.kind is BlockKind.TABLE or leads_on:
            continue
        is_named = bool(named) and (text in named or _goes_on(named, text))
        if (is_named or is_first) and (rank := _rank(block, len(text), is_named=is_named, is_first=is_first)) > best:
            found, best = at, rank
    if found is None or sum(weights[:found]) > MOST_BEFORE_TITLE * sum(weights):
        return None
    return found


def _rank(block: PageBlock, length: int, *, is_named: bool, is_first: bool) -> tuple[int, bool, int]:
    """Return how likely a block is the title: one of a list is rather one of the titles of many pages."""
    is_listed = block.kind is BlockKind.ITEM or block.text.lstrip()[:1] in _BULLETS
    return is_named + 2 * is_first, not is_listed, length if is_named else 0


def _goes_on(title: str, line: str) -> bool:
    """Say whether a line is what the page calls itself with a little around it, or more behind it."""
    most = AROUND_TITLE if not line.startswith(title) else BEHIND_TITLE
    return title in line and len(line) < most * len(title)


def _kept(page: Page, weights: Sequence[int], at_title: int | None) -> list[int]:
    """Return the blocks of the article, given the weight of each block."""
    texts = _Texts(page.blocks, weights, at_title)
    parents, parts = _article(page, texts)
    holder = parents[-1]
    inside = {at for part in parts for at in range(part.first, part.last)}
    if len(parts) > 1:
        inside |= set(range(holder.first, holder.last)).difference(*_apart(holder, parts))
    for part in parts:
        for box in part.inner:
            if box.floats and texts.of(box) <= MOST_FLOATING * texts.of(part):
                inside -= set(range(box.first, box.last))
    inside |= set(_tables_below(page, parents, max(inside), at_title))
    first = parts[0].first
    begins = _above(page, parents, first) if at_title is None else at_title
    inside |= set(range(begins, first))
    return _up_to_end(page, sorted(at for at in inside if at >= (at_title or 0)), weights)


def _tables_below(page: Page, parents: Sequence[Box], last: int, at_title: int | None) -> Iterator[int]:
    """Yield the tables behind the article's text in the element that holds its title and its text apart from each other."""
    around = next((box for box in reversed(parents) if at_title is not None and box.first <= at_title), None)
    if around is None or around is parents[-1]:
        return
    for at in range(last + 1, around.last):
        block = page.blocks[at]
        if block.kind is not BlockKind.TABLE and (_END.match(block.text) or opens_teasers(block)):
            return
        if block.kind is BlockKind.TABLE and _FIGURE.match(block.text):
            yield at


def _apart(holder: Box, parts: Sequence[Box]) -> Iterator[range]:
    """Yield the blocks of the elements beside several parts of an article that are no paragraphs between these."""
    first, last = parts[0].first, parts[-1].last
    for box in holder.inner:
        is_between = first < box.first < last and box.last - box.first <= SMALL
        if _is_large(box) and not is_between and not any(box is part for part in parts):
            yield range(box.first, box.last)


class _Texts:
    """How much text there is in elements, and of what kind; from running sums, since elements nest."""

    def __init__(self, blocks: Sequence[PageBlock], weights: Sequence[int], at_title: int | None) -> None:
        self._blocks = blocks
        self._sums = [0, *accumulate(weights)]
        self._counts = [0, *accumulate(weight > 0 for weight in weights)]
        self._posted = [0, *accumulate(_POSTED.search(block.text) is not None for block in blocks)]
        labels = [member_label(block.text) for block in blocks]
        told = [at for at, label in enumerate(labels) if label]
        others = {*told[:1], *(at for before, at in pairwise(told) if labels[at] != labels[before])}
        self._members = [0, *accumulate(at in others for at in range(len(blocks)))]
        self._title = at_title

    def of(self, box: Box) -> int:
        """Return the weight of an element."""
        return self._sums[box.last] - self._sums[box.first]

    def together(self, boxes: Sequence[Box]) -> int:
        """Return the weight of elements, more where they are named as an article's text is, or hold its title and text."""
        return sum(self.of(box) * (NAMED if box.is_article else 1) * (TITLED if self._is_titled(box) else 1) for box in boxes)

    def are_thread(self, boxes: Sequence[Box]) -> bool:
        """Say whether elements are posts of several people, by the lines that say when each was written, or by whom."""
        posted = sum(map(self._is_post, boxes))
        return posted > 1 and 2 * posted >= len(boxes)

    def _is_post(self, box: Box) -> bool:
        is_dated = self._posted[box.last] > self._posted[box.first]
        return is_dated or self._members[box.last] - self._members[box.first] >= LABELS_OF_MEMBER

    def named(self, boxes: Sequence[Box]) -> Box | None:
        """Return the element that the page's title opens, where the others open with titles of that level of their own."""
        if self._title is None:
            return None
        opening = [self._blocks[box.first] for box in boxes]
        are_titles = all(block.kind is BlockKind.HEADING and block.level == opening[0].level for block in opening)
        return next((box for box in boxes if are_titles and box.first == self._title), None)

    def _is_titled(self, box: Box) -> bool:
        holds = self._title is not None and box.first <= self._title < box.last
        return holds and self._counts[box.last] - self._counts[box.first] > 1


def _article(page: Page, texts: _Texts) -> tuple[list[Box], list[Box]]:
    """Return the elements from the page down to the one that holds the article, and in it those that are the article.

    From the page as a whole on, the way leads into the element that holds most of the text, until that has paragraphs of its
    own, or several elements of one look, which are parts of the article or the posts of a thread, of which the first counts.
    """
    box, parents = page.root, [page.root]
    while True:
        groups: dict[str, list[Box]] = {}
        for part in box.inner:
            groups.setdefault(part.look, []).append(part)
        posts = [parts for parts in groups.values() if texts.are_thread(parts)]
        large = [parts for parts in groups.values() if any(map(_is_large, parts))]
        own = texts.of(box) - sum(texts.of(part) for parts in large for part in parts if _is_large(part))
        heaviest = max([*posts, *large], key=texts.together, default=[])
        saying = [part for part in heaviest if texts.of(part)]
        inside = sum(map(texts.of, saying))
        is_thread = any(heaviest is parts for parts in posts)
        if not inside or (own >= OWN * (own + inside) and not is_thread):
            return parents, [box]
        named = texts.named(saying)
        if len(saying) > 1 and not is_thread and named is None:
            return parents, saying
        box = named or saying[0]
        parents.append(box)


def _is_large(box: Box) -> bool:
    """Say whether an element is more than a paragraph."""
    return box.is_named or box.last - box.first > SMALL


def _above(page: Page, parents: Sequence[Box], first: int) -> int:
    """Return where the lines begin that stand right above the article: its title, date and origin.

    They begin with a heading, or below any table and any sentence of another element.
    """
    around = next((box for box in reversed(parents) if box.first < first), None)
    if around is None or first - around.first > BYLINE or around.look.startswith("tr "):
        return first
    apart = {at for box in around.inner if box.is_named for at in range(box.first, min(box.last, first))}
    above = range(around.first, first)
    headings = [at for at in above if at not in apart and page.blocks[at].kind is BlockKind.HEADING]
    if headings:
        return headings[0]
    ends = [
        at for at in above if page.blocks[at].kind is BlockKind.TABLE or (at in apart and _SENTENCE.match(page.blocks[at].text))
    ]
    return ends[-1] + 1 if ends else around.first


def _up_to_end(page: Page, kept: list[int], weights: Sequence[int]) -> list[int]:
    """Leave out what stands behind the last line of an article: who edited it, what the site says of its rights."""
    most, said = sum(weights[at] for at in kept), 0
    for place, at in enumerate(kept):
        if said >= MOST_BEHIND_END * most and _END.match(page.blocks[at].text):
            return kept[:place]
        said += weights[at]
    return kept


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
