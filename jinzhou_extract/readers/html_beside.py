"""Which blocks of a web page stand beside its article: comments, teasers of other pages, counts of readers."""

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.readers.html_blocks import BlockKind, Box, Page, PageBlock, member_label
from jinzhou_extract.readers.html_cards import cards
from jinzhou_extract.readers.html_entries import entries

LEAST = 0.1
"""The share of a page's text that must be left as the article, for what is called comments or teasers to be that."""

MOST = 0.5
"""The share of the text up to which what follows a heading of teasers, or holds times of writing, is beside the article."""

MOST_OF_BOX = 0.6
"""The share of a page's text up to which an element that a heading of teasers opens is beside the article."""

SEVERAL = 2
"""So many times of writing make a list of comments."""

LONGEST_OPENER = 20
SMALLEST_CARD, LARGEST_CARD = 3, 4
"""How many blocks a card has: its heading, what it says, the link."""

LEAST_QUOTED, MOST_QUOTED = 3, 8
"""How many names of a panel of quotes make one, and how many are looked for."""

LEAST_RANKED, SHORTEST_RANKED = 3, 7
"""How many rows a ranking has at least, and how many characters each of its headlines."""

PARAGRAPH = 2
"""An element with so many blocks is a paragraph."""

LEAST_WORDS = 30
"""So many words set apart by blanks are no sentence: a site's list of what was looked for."""

LEAST_LENGTH, MOST_LENGTH = 3.5, 12
"""How long those words are on average; names of people are shorter."""

MOST_NUMBERS, MOST_MARKS = 0.2, 0.1
"""The shares of such words up to which they may be numbers, as in the rows of a table, or have marks of sentences."""

SHORTEST_LINK = 8
LONGEST_CHROME = 60
LONGEST_BYLINE = 120

_BETWEEN = Pattern(r"[\s|·/]+")
_PARTS = Pattern(r"\s*[|｜·]\s*")
_DAY = Pattern(r"(?:19|20)\d\d[-.年]\d{1,2}[-.月]\d{1,2}日?|\d{1,2}:\d\d(?::\d\d)?")
_CAPTION = FilledPattern("pages.toml", r"[△▲▼↑↓（(\s]*{captions}")
_OPENER = WordPattern("pages.toml", "opener")
_BOX_OPENER = WordPattern("pages.toml", "box_opener")
_CHROME = FilledPattern(
    "pages.toml",
    r"\A[\s·|/（(\[【]*(?:{chrome}|(?!{days_of_forecasts}|\d)[^。！？，；]{0,12}{skies}[^。！？，；]{0,8}"
    r"-?\d+\s*(?:℃|°C?)?\s*[~～/至-]\s*-?\d+\s*(?:℃|°C?)[^。！？，；]{0,20})[\s）)\]|·]*\Z",
)
_WRITTEN = WordPattern("pages.toml", "written")
_TEASER = WordPattern("pages.toml", "teaser")
_COUNTS = FilledPattern(
    "pages.toml",
    r"[\s　|]*(?:{looks}(?:次数|量|数)?[\s：:]*(?:[\[【（(]\s*)?(?:\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)|\d[\d.,]*+)"
    r"(?:\s*[万kKwW](?![a-zA-Z]))?(?:\s*[次人条])?(?:跟[帖贴])?(?:\s*[\]】）)])?|{counts}"
    r"|(?:(?:(?<![\d:：.,/-])|(?<=\d:[0-5]\d))\d[\d.,]*\s*[万kKwW]?\s*[次人条]?\s*{looked_at}"
    r"|{reading}?\s*约?需?\s*\d+\s*(?:分钟|min(?:utes?)?(?:\s*read)?))(?=[\s　|）)\]】\d]|时长|\Z)"
    r"|(?:本文|全文)?[共约]?\s*\d[\d,]*\s*字(?=[\s　|）)\]】，,]|\Z)[，,]?)",
)
_LONE_COUNTS = Pattern(r"(?<=[\s　|（(])\d[\d.,]*\s*万?\s*[人次条](?=[\s　|）)]|\Z)")
"""A count of nothing that is named, in a line with the hour of writing: 10:42 县报 826人, 我有话说（0条）."""

_ABOUT_PAGE = WordPattern("pages.toml", "about_page")
_SENTENCE = Pattern(r".*[。！？；]")
_MARKS = Pattern(r"[，。；！？：、]")
_NUMBER = Pattern(r"[-+]?[\d.,]+[%％]?")
_DIGIT = Pattern(r".*\d")
_QUOTED_WITHIN = WordPattern("pages.toml", "quoted_within")
_QUOTED = WordPattern("pages.toml", "quoted")
_WRITTEN_ON = r"(?<!\d)(?:19|20)\d\d[-/.年]\s*\d{1,2}[-/.月]"
_MOMENT = Pattern(_WRITTEN_ON + r"\s*\d{1,2}日?\s*\d{1,2}:\d\d")
_HOUR_OF_DAY = r"(?<!\d)(?:1[0-2]|0?[1-9])-[0-3]?\d\s+\d{1,2}:\d\d"
_BYLINE = FilledPattern("pages.toml", "{byline}|" + _WRITTEN_ON + "|" + _HOUR_OF_DAY)
_ADVERTISEMENT = FilledPattern("pages.toml", r"{advertisement}|{called_at}[^。]{0,10}(?<!\d)1[3-9]\d{9}(?!\d)")
_PROMOTION = WordPattern("pages.toml", "promotion")
_SENTENCE_ENDS = ("。", "！", "？", "；", "”")


def stands_beside(page: Page, weights: Sequence[int], at_title: int | None) -> list[bool]:
    """Say of each block whether it is no part of the article; `weights` say how much text is in each.

    That are the blocks of elements that are named so or that a heading such as 相关阅读 opens, those behind such a heading,
    lists of comments by the times of their writing, and lines such as 254条回复. What would leave next to nothing of the page,
    and what holds the title, is no comment and no teaser, whatever it is called.
    """
    blocks = page.blocks
    sums = [0, *accumulate(weights)]
    boxes = [*page.beside, *_opened_boxes(page, sums, at_title), *_cards(page, sums), *_members(page)]
    beside = _named([*boxes, *entries(page, sums, at_title), *cards(page, sums, at_title)], sums, at_title)
    for first, last in (*_behind_openers(page, sums), *_comments(page, sums)):
        beside[first:last] = [True] * (last - first)
    for at, block in enumerate(blocks):
        if block.kind is BlockKind.TABLE:
            is_other = _ABOUT_PAGE.match(block.text) is not None or _quotes(block.text) or _ranks(block) or _lists_others(block)
            beside[at] = beside[at] or is_other
        elif _is_chrome(block.text) or _leads_on(block) or (sums[at] and is_list_of_words(block.text)):
            beside[at] = True
        is_behind_title = at_title is not None and at > at_title and sums[at] > sums[at_title + 1]
        if is_behind_title and block.kind is not BlockKind.HEADING and _is_other_page(block):
            beside[at] = True
    return beside


def _named(boxes: Sequence[tuple[int, int]], sums: Sequence[int], at_title: int | None) -> list[bool]:
    """Mark the blocks of boxes, those with less text first, as long as enough of the text is left.

    A box that holds one which could not be spared cannot be spared either.
    """
    unmarked = list(range(len(sums)))  # of each block the next one that is not marked, itself where it is not
    total = left = sums[-1]
    needed: list[int] = []
    for first, last in sorted(boxes, key=lambda span: (sums[span[1]] - sums[span[0]], span[1] - span[0])):
        holds_title = at_title is not None and first <= at_title < last and last - first > 1
        at = bisect_left(needed, first)
        if holds_title or (at < len(needed) and needed[at] < last):
            continue
        inside = list(_unmarked(unmarked, first, last))
        text = sum(sums[at + 1] - sums[at] for at in inside)
        if text and left - text < LEAST * total:
            insort(needed, first)
            continue
        left -= text
        for at in inside:
            unmarked[at] = at + 1
    return [following != at for at, following in enumerate(unmarked[:-1])]


def _unmarked(following: list[int], first: int, last: int) -> Iterator[int]:
    """Yield the blocks of a range that are not marked, and shorten the way over those that are."""
    at = first
    while at < last:
        end = at
        while following[end] != end:
            end = following[end]
        while following[at] != at:
            following[at], at = end, following[at]
        at = end
        if at < last:
            yield at
        at += 1


def _opened_boxes(page: Page, sums: Sequence[int], at_title: int | None) -> Iterator[tuple[int, int]]:
    """Yield the elements that begin with a heading of what is no article: 热点来信, 今日天气, 为你推荐.

    Of those that begin there it is the smallest that says something, where it is no column with the article in it: where the
    title is not known, that is told by its size.
    """
    most = MOST_OF_BOX * sums[-1] if at_title is None else sums[-1]
    opened: set[int] = set()
    for first, last in page.ranges:
        if last - first < 2 or first in opened or not opens_teasers(page.blocks[first]) or sums[last] - sums[first + 1] == 0:
            continue
        opened.add(first)
        if sums[last] - sums[first] <= most:
            yield first, last


def opens_teasers(block: PageBlock) -> bool:
    """Say whether a block is a heading of what is no article, or begins with one, behind which nothing but links stands."""
    label = block.text[: -block.linked] if 0 < block.linked < len(block.text) else block.text
    return len(label) <= LONGEST_OPENER and bool(_BOX_OPENER.match(label) or _OPENER.match(label))


def _cards(page: Page, sums: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield small elements that begin with a heading and end with a link: what the site has to offer on another page."""
    for first, last in page.ranges:
        blocks = page.blocks[first:last]
        is_small = SMALLEST_CARD <= len(blocks) <= LARGEST_CARD and sums[last] - sums[first] <= LEAST * sums[-1]
        if is_small and blocks[0].kind is BlockKind.HEADING and blocks[-1].is_link and not blocks[0].linked:
            yield first, last


def _members(page: Page) -> Iterator[tuple[int, int]]:
    """Yield the elements without a sentence that tell of who wrote it: 等级：元老 积分：18244 注册：2003年."""
    labels = [member_label(block.text) for block in page.blocks]
    said = [0, *accumulate(_SENTENCE.match(block.text) is not None for block in page.blocks)]
    places = [at for at, label in enumerate(labels) if label]
    others = [0, *accumulate(at > 0 and labels[place] != labels[places[at - 1]] for at, place in enumerate(places))]
    for first, last in page.ranges:
        if said[first] == said[last]:
            begin, end = bisect_left(places, first), bisect_left(places, last)
            if begin < end and others[end] > others[begin + 1]:
                yield first, last


def _behind_openers(page: Page, sums: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the blocks from a heading of teasers on: to the end of the page, or to the next sentences of the article.

    They go to the end of the page where less is said behind the heading than before it.
    """
    blocks = page.blocks
    boxes, owners = _laid_out(page)
    end = 0
    for at, block in enumerate(blocks):
        if at < end or len(block.text) > LONGEST_OPENER or not _OPENER.match(block.text):
            continue
        if (box := boxes.get(at)) is not None and _is_inserted(page, owners, box):
            end = box.last
            continue
        if sums[at] and sums[-1] - sums[at] <= MOST * sums[-1]:
            yield at, len(blocks)
            return
        end = next((below for below in range(at + 1, len(blocks)) if not _is_teaser(blocks[below])), len(blocks))
        yield at, end


def _laid_out(page: Page) -> tuple[dict[int, Box], list[Box]]:
    """Return the elements of several blocks by the block that they begin with, the largest that is in a larger one, and of
    each block the element that it stands in, which is more than a paragraph.
    """
    boxes: dict[int, Box] = {}
    owners = [page.root] * len(page.blocks)
    waiting = [page.root]
    while waiting:
        box = waiting.pop()
        for part in box.inner:
            if part.last - part.first > PARAGRAPH:
                owners[part.first : part.last] = [part] * (part.last - part.first)
                waiting.append(part)
            if part.last - part.first > 1 and part.first > box.first:
                boxes[part.first] = part
    return boxes, owners


def _is_inserted(page: Page, owners: Sequence[Box], box: Box) -> bool:
    """Say whether paragraphs of one element stand before and behind an element, with sentences in them."""
    if box.last >= len(page.blocks) or owners[box.first - 1] is not owners[box.last]:
        return False
    return all(_SENTENCE.match(page.blocks[at].text) for at in (box.first - 1, box.last))


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


def _is_other_page(block: PageBlock) -> bool:
    """Say whether a line between paragraphs is a link as a whole: to another page, and no caption of a picture."""
    return block.is_link and len(block.text) >= SHORTEST_LINK and not _CAPTION.match(block.text)


def _is_chrome(text: str) -> bool:
    """Say whether a line, or each field of it, tells of readers and not of the subject: 254条回复 | 3小时前."""
    if len(text) > LONGEST_CHROME:
        return _ADVERTISEMENT.search(text) is not None
    if _ADVERTISEMENT.search(text):
        return True
    if _PROMOTION.search(text) and not text.rstrip().endswith(_SENTENCE_ENDS):
        return True
    if _CHROME.match(text):
        return True
    fields = [field for field in _BETWEEN.split(text.strip()) if not _DAY.fullmatch(field)]
    parts = _PARTS.split(text.strip())
    return (bool(fields) and all(map(_CHROME.match, fields))) or (len(parts) > 1 and all(map(_CHROME.match, parts)))


def without_counts(text: str) -> str:
    """Return a line of origin and time without what it says of its readers; any other line as it is."""
    if len(text) > LONGEST_BYLINE or text.rstrip().endswith(_SENTENCE_ENDS) or not _BYLINE.search(text):
        return text
    left = _COUNTS.sub("", text)
    return (_LONE_COUNTS.sub("", left) if _MOMENT.search(left) else left).strip()


def without_quotes(text: str) -> str:
    """Return a line without what its page says that the shares named in it stand at; it is no part of what was written."""
    return _QUOTED_WITHIN.sub("", text)


def is_list_of_words(text: str) -> bool:
    """Say whether a line is words set apart by blanks, some with figures: what visitors looked for, which are no sentence."""
    words = text.split()
    if len(words) < LEAST_WORDS or not _DIGIT.match(text):
        return False
    numbers = sum(_NUMBER.fullmatch(word) is not None for word in words)
    is_long = LEAST_LENGTH <= sum(map(len, words)) / len(words) <= MOST_LENGTH
    return is_long and numbers <= MOST_NUMBERS * len(words) and len(_MARKS.findall(text)) <= MOST_MARKS * len(words)


def _quotes(text: str) -> bool:
    """Say whether a table is a panel of quotes, in which each figure stands behind its name and a colon."""
    return len({match[0] for match in islice(_QUOTED.finditer(text), MOST_QUOTED)}) >= LEAST_QUOTED


def _ranks(block: PageBlock) -> bool:
    """Say whether a table without a head counts off headlines, with or without how many read each."""
    texts = [[cell.text for cell in row] for row in block.rows]
    is_listed = len(texts) >= LEAST_RANKED and all(len(row) in (2, 3) for row in texts)
    return is_listed and all(
        row[0].rstrip(".、") == str(at) and len(row[1]) >= SHORTEST_RANKED and all(map(str.isdigit, row[2:]))
        for at, row in enumerate(texts, 1)
    )


def _lists_others(block: PageBlock) -> bool:
    """Say whether a table lists other pages, by what its first cell says: 相关新闻 | 日期."""
    first = block.rows[0][0].text if block.rows and block.rows[0] else ""
    return len(first) <= LONGEST_OPENER and _OPENER.match(first) is not None


def _leads_on(block: PageBlock) -> bool:
    return block.linked > 0 and (_TEASER.search(block.text) is not None or opens_teasers(block))
