"""Cards and lists right among the paragraphs of an article that are none of it: polls, offers, authors, what readers say."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby, pairwise

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.readers.html_blocks import BlockKind, Box, Page, PageBlock

LEAST_SAID = 0.5
"""The share of a page's text that stands before what is told of its author."""

MOST_OF_CARD = 0.3
"""The share of a page's text up to which a card is one."""

LARGEST_OFFER, LARGEST_AUTHOR = 8, 5
"""How many blocks a card of a seller and one of an author have at most."""

LEAST_ANSWERS, LEAST_SPEAKERS, LEAST_HEADLINES = 2, 2, 2

MOST_SPOKEN = 6
"""How many lines one of those says at most who speak in comments."""

LONGEST_NAME = 12
LONGEST_LINE = 80

PARAGRAPH = 2
"""An element with so many blocks is a paragraph."""

_AUTHOR = WordPattern("pages.toml", "author")
_POLL_TOTAL = WordPattern("pages.toml", "poll_total")
_POLL_RUNS = WordPattern("pages.toml", "poll_runs")
_POLL_QUESTION = WordPattern("pages.toml", "poll_question")
_POLL_ANSWER = FilledPattern(
    "pages.toml",
    r"\A[^。！？，；：\d]{1,20}?(?<!{no_answer})\s*[（(]?\d{1,3}(?:\.\d+)?\s*[%％][）)]?(?:\s*[（(]?\d[\d,]*\s*[票人][）)]?)?\s*\Z",
)
_PRICE = WordPattern("pages.toml", "seller_price")
_CALLED = r"(?<!\d)400[-\s]?\d{3,4}[-\s]?\d{3,4}(?!\d)"
_CONTACT = FilledPattern("pages.toml", "{seller_contact}|" + _CALLED)
_VOICE = FilledPattern("pages.toml", "{seller_voice}|" + _CALLED)
_PRICED = WordPattern("pages.toml", "priced")
_NOTICE = WordPattern("pages.toml", "notice")
_SPEAKER = WordPattern("pages.toml", "speaker")
_SPEAKER_OR_GROUP = WordPattern("pages.toml", "speaker_or_group")
_SPEAKER_AT = WordPattern("pages.toml", "speaker_at")
_HEADLINE = WordPattern("pages.toml", "headline")
_WRITTEN = WordPattern("pages.toml", "written")
REACTION = FilledPattern(
    "pages.toml",
    r"{reaction}|(?<![\u4e00-\u9fff])(?:{thought}\s*\d*|{answered}\s*(?:[（(\[]\s*\d*\s*[）)\]])?)\s*\Z",
)
_HAN = Pattern(r"[\u4e00-\u9fff]{2}")
_STOP = Pattern(r".*。")
_MARK = Pattern(r".*[\d，。；：！？、]")


def cards(page: Page, sums: Sequence[int], at_title: int | None) -> Iterator[tuple[int, int]]:
    """Yield the blocks of cards and lists behind a page's title; `sums` are the running sums of the weights of blocks."""
    start = at_title or 0
    yield from _polls(page.blocks)
    yield from _of_boxes(page, sums, start)
    yield from _headlines(page, sums, start)
    for pattern in (_SPEAKER, _SPEAKER_AT, _SPEAKER_OR_GROUP):
        yield from _comments(page, sums, start, pattern)


def _polls(blocks: Sequence[PageBlock]) -> Iterator[tuple[int, int]]:
    """Yield polls, by how many voted: their question, the share of each answer, that line.

    Without a question above its answers that line must be one that no election has: 1250人已投票.
    """
    for at, block in enumerate(blocks):
        if block.kind is BlockKind.TABLE or len(block.text) > LONGEST_LINE or not _POLL_TOTAL.match(block.text):
            continue
        first = at
        while first and _is_answer(blocks[first - 1]):
            first -= 1
        if at - first >= LEAST_ANSWERS:
            asks = first > 0 and blocks[first - 1].kind is not BlockKind.TABLE and _POLL_QUESTION.match(blocks[first - 1].text)
            if asks or _POLL_RUNS.match(block.text):
                yield first - bool(asks), at + 1


def _is_answer(block: PageBlock) -> bool:
    return block.kind is not BlockKind.TABLE and len(block.text) <= LONGEST_LINE and _POLL_ANSWER.match(block.text) is not None


def _of_boxes(page: Page, sums: Sequence[int], start: int) -> Iterator[tuple[int, int]]:
    """Yield small elements in which a seller offers something, or in which it is told who wrote the article."""
    said = [0, *accumulate(map(_says, page.blocks))]
    for first, last in page.ranges:
        if first <= start or not 1 < last - first <= LARGEST_OFFER or sums[last] - sums[first] > MOST_OF_CARD * sums[-1]:
            continue
        blocks = page.blocks[first:last]
        if any(block.kind is BlockKind.TABLE for block in blocks):
            continue
        is_offer = (
            said[first] == said[last]
            and any(_PRICE.search(block.text) for block in blocks)
            and any(_CONTACT.search(block.text) for block in blocks)
            and not _is_of_article(page, sums, start, (first, last))
        )
        is_of_author = (
            len(blocks) <= LARGEST_AUTHOR
            and sums[first] - sums[start] >= LEAST_SAID * (sums[-1] - sums[start])
            and len(blocks[0].text) <= LONGEST_LINE
            and _AUTHOR.match(blocks[0].text) is not None
        )
        if is_offer or is_of_author:
            yield first, last


def _is_of_article(page: Page, sums: Sequence[int], start: int, card: tuple[int, int]) -> bool:
    """Say whether a card of prices belongs to the article: it holds fees or tickets, a word of the title, or nothing that
    only a seller says, or the article tells of prices itself.
    """
    first, last = card
    offered = [block.text for block in page.blocks[first:last]]
    title = page.blocks[start].text if first > start else ""
    pairs = {title[at : at + 2] for at in range(len(title) - 1) if _HAN.match(title, at)}
    if not any(_VOICE.search(text) for text in offered):
        return True
    if any(_NOTICE.search(text) or any(pair in text for pair in pairs) for text in offered):
        return True
    told = [at for at in range(start, len(page.blocks)) if not first <= at < last and (at == start or sums[at + 1] > sums[at])]
    return any(_PRICED.search(page.blocks[at].text) for at in told)


def _headlines(page: Page, sums: Sequence[int], start: int) -> Iterator[tuple[int, int]]:
    """Yield lists of headlines, each with its day in figures, behind which nothing of the article stands in their element.

    One of them leads to its page at the least: without a link they may be the works of the article, day by day.
    """
    blocks = page.blocks
    others = [0, *accumulate(not _is_headline(block) for block in blocks)]

    def is_list(first: int, last: int, end: int) -> bool:
        is_behind = first > start and sums[first] > sums[start] and last - first >= LEAST_HEADLINES
        is_behind = is_behind and any(block.linked for block in blocks[first:last])
        is_behind = is_behind and not blocks[first - 1].text.endswith(("：", ":"))  # which says what it is a list of
        return is_behind and others[first] == others[last] and not any(map(_says, blocks[last : min(end, last + MOST_SPOKEN)]))

    for parent, box in _boxes(page.root):
        if is_list(box.first, box.last, parent.last):
            yield box.first, box.last
    for is_item, group in groupby(range(len(blocks)), key=lambda at: blocks[at].kind is BlockKind.ITEM):
        run = list(group)
        if is_item and is_list(run[0], run[-1] + 1, len(blocks)):
            yield run[0], run[-1] + 1


def _says(block: PageBlock) -> bool:
    return _STOP.match(block.text) is not None


def _is_headline(block: PageBlock) -> bool:
    return block.kind is not BlockKind.TABLE and len(block.text) <= LONGEST_LINE and _HEADLINE.match(block.text) is not None


def _boxes(root: Box) -> Iterator[tuple[Box, Box]]:
    """Yield each element that lays the page out, behind the one around it."""
    waiting = [root]
    while waiting:
        box = waiting.pop()
        waiting += box.inner
        for part in box.inner:
            yield box, part


def _comments(page: Page, sums: Sequence[int], start: int, pattern: WordPattern) -> Iterator[tuple[int, int]]:
    """Yield what readers say behind an article, from the first line that names one of them on.

    Between two of these lines stand a few that say something, and no other name: in an interview others speak, too. What may
    be the heading of a part (居民用户) names who speaks only where marks of comments stand below it: 3小时前, 赞(3).
    """
    blocks = page.blocks
    names = [at for at, block in enumerate(blocks) if at > start and _is_name(block, pattern)]
    if len(names) < LEAST_SPEAKERS or sums[names[0]] == sums[start]:
        return
    spoken = [below - above for above, below in pairwise(names)]
    others = any(
        len(block.text) <= LONGEST_NAME and not _MARK.match(block.text)
        for above, below in pairwise(names)
        for block in blocks[above + 1 : below]
    )
    is_said = pattern is not _SPEAKER_OR_GROUP or all(
        any(_WRITTEN.match(block.text) or REACTION.search(block.text) for block in blocks[at + 1 : at + 1 + min(spoken)])
        for at in names
    )
    if min(spoken) > 1 and max(spoken) <= MOST_SPOKEN and not others and is_said:
        yield names[0], min(names[-1] + min(spoken), len(blocks))


def _is_name(block: PageBlock, pattern: WordPattern) -> bool:
    return block.kind is BlockKind.PARAGRAPH and len(block.text) <= LONGEST_LINE and pattern.match(block.text) is not None
