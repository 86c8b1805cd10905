"""A web page as a row of blocks: headings, paragraphs, list items, tables of figures."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import islice
from typing import Any

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.readers.element import Element
from jinzhou_extract.readers.layout import LONGEST_CELL, raised, tidy
from jinzhou_extract.readers.merged import TableCell

MOST_COLUMNS = 1000
"""HTML reads a larger colspan as 1000."""

MOST_ROWS = 65534
"""HTML reads a larger rowspan as 65534."""

PARAGRAPHS = 3
"""So many blocks in a cell, with sentences in them, are no figure of a table."""

AROUND_LINKS = "[]【】|"
"""What pages set around links, which is no text of its own."""

LINK = 0.8
"""The share of a block's characters that are links from which on it is one; the rest are dates and marks of lists."""

_UNREAD = Pattern(
    "script|style|noscript|template|head|nav|footer|aside|menu|marquee|svg|math|canvas|iframe|object|embed|audio|video|map"
    "|select|option|datalist|button|textarea|input|del|s|strike|rt|rp|dialog|frameset"
)
"""What is not shown, what leads to other pages, what was struck out, what a visitor fills in."""

_BLOCK = Pattern(
    "address|article|blockquote|body|caption|center|d[dlt]|details|dir|div|fieldset|figcaption|figure|form|h[1-6]|header|hr"
    "|html|legend|li|main|[ou]l|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr"
)
_BOX = Pattern(
    "article|body|center|details|dialog|dir|div|fieldset|form|header|html|main|section|table|tbody|td|tfoot|th|thead|tr"
)
"""What lays a page out; the other blocks are paragraphs, lists and what stands in them."""

MOST_LOOKED_THROUGH = 8
"""How many elements in one of a page's own making are looked at for what it is."""

_HEADING = Pattern("h[1-6]")
_BESIDE = FilledPattern("pages.toml", r"(?i)(?:\A|[\s_-]|(?-i:(?<=[a-z])(?=[A-Z]))){beside}(?:\Z|[\s_-])")
_ARTICLE = WordPattern("pages.toml", "article")
_MEMBER = WordPattern("pages.toml", "member")
_WHOLE = Pattern("html|body|main|article|form")
"""What holds the article whatever it is called."""

_PLACED = Pattern(r"(?i)(?:left|right|width|float|(?<![-\w])flex(?:-basis|-grow)?|grid-(?:area|column))\s*:[^;]+")
_FLOATS = Pattern(r"(?i)float\s*:\s*(?:left|right)|\b(?:pic|img|box|ads?)[-_]?(?:left|right)\b|\bfloat[-_]?(?:left|right)\b")
_DIGITS = Pattern(r"\d+")
_COUNTED = Pattern(r"(?<=[A-Za-z])\d+")
"""WordSection1 and WordSection2 are of one kind, col-md-8 and col-md-4 are not."""

_NUMBER = Pattern(r"[-+−－]?\d[\d,.]*[%％]?")
_HIDDEN = Pattern(r"(?i)(?:display\s*:\s*none|visibility\s*:\s*hidden)")
_NOT_DISPLAYED = Pattern(r"(?i)display\s*:\s*none")


class BlockKind(Enum):
    """What a block is."""

    HEADING = auto()
    PARAGRAPH = auto()
    ITEM = auto()
    TABLE = auto()


@dataclass(slots=True)
class PageBlock:
    """One block: of its characters `linked` are in its `links`; `rows` are those of a table."""

    kind: BlockKind
    text: str
    level: int = 0
    linked: int = 0
    links: int = 0
    rows: list[list[TableCell]] = field(default_factory=list)

    @property
    def is_link(self) -> bool:
        """Say whether it is there to be clicked on."""
        return self.linked > 0 and self.linked >= LINK * (len(self.text) - sum(map(self.text.count, AROUND_LINKS)))


@dataclass(slots=True)
class Box:
    """An element that lays the page out: the half-open range of blocks in it, and such elements right in it.

    `look` is what it has in common with others of its kind: its class, its name without digits, its place and width; one that
    has none of these is not `is_named`. `is_article` says that it is named as an article's text is, `floats` that the text
    around it runs past it.
    """

    first: int
    last: int = 0
    look: str = ""
    is_named: bool = False
    is_article: bool = False
    floats: bool = False
    inner: list["Box"] = field(default_factory=list)


@dataclass(slots=True)
class Page:
    """The blocks of a page, the elements that lay it out, and ranges of blocks.

    `ranges` are those of each element, inner elements first; `beside` those of elements that are named as ones beside the
    article (comments, teasers, navigation); `hidden` those of elements that are not shown before a script has run.
    """

    blocks: list[PageBlock] = field(default_factory=list)
    root: Box = field(default_factory=lambda: Box(0))
    ranges: list[tuple[int, int]] = field(default_factory=list)
    beside: list[tuple[int, int]] = field(default_factory=list)
    hidden: list[tuple[int, int]] = field(default_factory=list)


def read_blocks(tree: Element) -> Page:
    """Return the blocks of an lxml element; linear in its size, whatever its depth."""
    return _Walk(tree).page


class _Walk:
    """One walk over the elements; text runs on until a block begins or ends."""

    def __init__(self, tree: Element) -> None:
        from lxml import etree

        self.page = Page()
        self._parts: list[str] = []
        self._linked = self._begun = 0
        self._levels: list[int] = []  # of the headings around
        self._open: list[int] = []  # how many blocks there were where each element began
        self._boxes = [self.page.root]
        self._links = self._verbatim = 0
        self._is_item = False
        events: Any = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
        unread = None
        for event, element in events:
            if event == "start":
                if not self._begin(element):
                    unread = element
                    events.skip_subtree()
            elif event == "end":
                self._end(element, was_read=element is not unread)
            if event != "start" and element is not tree:
                self._add(element.tail)
        self._flush()
        self.page.root.last = len(self.page.blocks)
        self.page.ranges.append((0, len(self.page.blocks)))

    def _begin(self, element: Element) -> bool:
        """Begin an element and say whether what is in it is still to be read."""
        tag = element.tag
        if tag == "br" and self._levels:
            self._parts.append(" ")
        elif _BLOCK.fullmatch(tag) or tag == "br" or _is_own_box(element):
            self._flush()
        self._open.append(len(self.page.blocks))
        if is_unread(element) and not (_BOX.fullmatch(tag) and is_hidden(element)):
            return False
        if tag == "table" and (table := read_table(element)):
            self.page.blocks += table
            return False
        if tag == "sup":
            self._add(raised("".join(element.itertext()), "".join(self._parts[-2:])))
            return False
        if _HEADING.fullmatch(tag):
            self._levels.append(int(tag[1]))
        if _BOX.fullmatch(tag) or _is_own_box(element):
            self._boxes.append(_box(element, len(self.page.blocks)))
        self._links += tag == "a"
        self._begun += tag == "a"
        self._verbatim += tag == "pre"
        self._is_item = self._is_item or tag == "li"
        self._add(element.text)
        return True

    def _end(self, element: Element, *, was_read: bool) -> None:
        tag = element.tag
        first = self._open.pop()
        if was_read:
            is_own = _is_own_box(element)
            if is_own or _BLOCK.fullmatch(tag):
                self._flush()
            if _HEADING.fullmatch(tag):
                self._levels.pop()
            if is_own or _BOX.fullmatch(tag):
                box = self._boxes.pop()
                box.last = len(self.page.blocks)
                if box.last > first:
                    self._boxes[-1].inner.append(box)
            self._links -= tag == "a"
            self._verbatim -= tag == "pre"
        span = (first, len(self.page.blocks))
        if span[1] == first:
            return
        self.page.ranges.append(span)
        if _stands_beside(element):
            self.page.beside.append(span)
        if is_hidden(element) and not _is_to_be_shown(element):
            self.page.hidden.append(span)

    def _add(self, text: str | None) -> None:
        if not text:
            return
        for at, line in enumerate(text.split("\n") if self._verbatim else (text,)):
            if at:
                self._flush()
            self._parts.append(line)
            if self._links:
                self._linked += len(line.strip())

    def _flush(self) -> None:
        if not self._parts:
            return
        text, linked, links = tidy("".join(self._parts)), self._linked, self._begun
        self._parts, self._linked, self._begun = [], 0, self._links
        if not text:
            return
        kind = BlockKind.HEADING if self._levels else BlockKind.ITEM if self._is_item else BlockKind.PARAGRAPH
        self._is_item = False
        level = self._levels[-1] if self._levels else 0
        self.page.blocks.append(PageBlock(kind, text, level, linked, links))


def _is_own_box(element: Element) -> bool:
    """Say whether an element of a page's own making (<news-card>) lays the page out: where blocks stand in it."""
    if "-" not in element.tag:
        return False
    inner = islice(element.iter(), MOST_LOOKED_THROUGH)
    return any(isinstance(part.tag, str) and _BLOCK.fullmatch(part.tag) for part in inner)


def _box(element: Element, first: int) -> Box:
    """Return an element that lays the page out. Each row and cell of such a table has a look of its own."""
    kind, name = element.get("class") or "", element.get("id") or ""
    own = element.tag if "-" in element.tag else ""
    names, style = f"{kind} {name} {own}", element.get("style") or ""
    look = " ".join(
        [_COUNTED.sub("", kind), _DIGITS.sub("", name), element.get("width") or "", *_PLACED.findall(style)]
    ).strip()
    is_article = element.tag == "article" or element.get("itemprop") == "articleBody" or _ARTICLE.search(names) is not None
    floats = element.get("align") in ("left", "right") or _FLOATS.search(f"{style} {names}") is not None
    is_one = element.tag in ("tr", "td", "th")
    return Box(first, 0, f"{element.tag} {look}{first if is_one else ''}", look != "" or own != "", is_article, floats)


def is_unread(element: Element) -> bool:
    """Say whether what an element holds is not part of what a visitor reads."""
    return _UNREAD.fullmatch(element.tag) is not None or is_hidden(element)


def is_hidden(element: Element) -> bool:
    """Say whether an element is not shown until a script shows it."""
    if element.get("hidden") is not None:
        return True
    style = element.get("style")
    return style is not None and _HIDDEN.search(style) is not None


def _is_to_be_shown(element: Element) -> bool:
    """Say whether an element that is not shown keeps its room on the page and is named as an article's text is."""
    is_named = any(_ARTICLE.search(element.get(name) or "") for name in ("class", "id"))
    return is_named and element.get("hidden") is None and not _NOT_DISPLAYED.search(element.get("style") or "")


def _stands_beside(element: Element) -> bool:
    """Say whether an element is named as one of comments, teasers or navigation.

    What holds the page as a whole is not, nor is what its one name says to be the text of the article.
    """
    name = element.get("id") or ""
    is_text = (named := _ARTICLE.search(name)) is not None and named[0] == name
    if is_text or _WHOLE.fullmatch(element.tag):
        return False
    own = element.tag if "-" in element.tag else None
    names = (element.get("class"), name, element.get("role"), element.get("aria-label"), own)
    return any(_BESIDE.search(name) for name in names if name)


def read_table(table: Element) -> list[PageBlock]:
    """Return a table of figures with its caption; nothing where the table only lays the page out."""
    if table.get("role") in ("presentation", "none") or table.find(".//table") is not None:
        return []
    rows: list[list[TableCell]] = []
    linked = 0
    has_paragraphs = False
    for row, in_head in _rows(table):
        cells = []
        for cell in row:
            if cell.tag not in ("td", "th") or is_unread(cell):
                continue
            blocks = read_blocks(cell).blocks
            text = " ".join(block.text.strip() for block in blocks)
            text = blocks[0].text[: blocks[0].text.find(text[:1])] + text if text else text  # its indent
            if len(text) > LONGEST_CELL or _tells_of_member(blocks):
                return []  # what lays out an article, or a post beside who wrote it
            linked += sum(block.linked for block in blocks)
            has_paragraphs = has_paragraphs or (len(blocks) >= PARAGRAPHS and "。" in text)
            columns, down = _span(cell, "colspan", MOST_COLUMNS), _span(cell, "rowspan", MOST_ROWS)
            cells.append(TableCell(text, columns, down, in_head or cell.tag == "th"))
        if cells:
            rows.append(cells)
    text = " ".join(cell.text for row in rows for cell in row)
    if max((len(row) for row in rows), default=0) < 2 or (len(rows) == 1 and not re.search(r"\d", text)):
        return []
    wide = [row for row in rows if len(row) > 1]
    if len(rows) > len(wide) == 1 and not any(_NUMBER.fullmatch(cell.text) for cell in wide[0]):
        return []  # a title below a date and a link
    if len(rows) == 1 and has_paragraphs:
        return []  # an article beside a menu
    height = len(rows)
    rows = [
        [TableCell(cell.text, cell.columns, min(cell.rows, height - at), cell.is_head) for cell in row]
        for at, row in enumerate(rows)
    ]
    captions = [block for caption in table.findall("caption") for block in read_blocks(caption).blocks]
    return [*captions, PageBlock(BlockKind.TABLE, text, linked=linked, rows=rows)]


def _tells_of_member(blocks: list[PageBlock]) -> bool:
    return len(blocks) > 1 and len({label for block in blocks if (label := member_label(block.text))}) > 1


def member_label(line: str) -> str:
    """Return what a line counts of a member of the site (积分, 在线时间), nothing where it says something else."""
    found = _MEMBER.match(line)
    return found[0].strip("\t\xa0\u3000 |：:0123456789,.") if found else ""


def _rows(table: Element) -> Iterator[tuple[Element, bool]]:
    """Yield the rows of a table and whether each is marked as header."""
    for part in table:
        if part.tag == "tr":
            yield part, False
        elif part.tag in ("thead", "tbody", "tfoot"):
            yield from ((row, part.tag == "thead") for row in part if row.tag == "tr")


def _span(cell: Element, name: str, most: int) -> int:
    digits = re.match(r"\s*\d{1,9}", cell.get(name) or "")
    return min(max(int(digits[0]), 1), most) if digits else 1
