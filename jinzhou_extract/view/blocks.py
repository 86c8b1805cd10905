"""A document as the page shows it: headings, paragraphs and tables, each cut at its mentions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from jinzhou_extract.document import Document
from jinzhou_extract.document.outline import Block, BlockKind, Outline, outline
from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.view.asides import asides, is_silent, part
from jinzhou_extract.view.marks import Piece, Span, cut

Numbered = tuple[int, Span]
"""A mention by its number, with where it stands in the text."""

Pieces = tuple[Piece, ...]

_RULE_CELL = Pattern(r"\s*:?-+:?\s*\Z")
_KINDS = {
    BlockKind.TITLE: "heading",
    BlockKind.HEADING: "heading",
    BlockKind.NUMBERS: "numbers",
    BlockKind.TABLE: "table",
    BlockKind.PARAGRAPH: "paragraph",
}


@dataclass(frozen=True, slots=True)
class Line:
    """A heading, a paragraph, a row of numbers, or an aside: what stands between them and is not read.

    `level` is 1 for the outermost heading and so on, 0 for what is no heading. `place` names the page or row of the source
    that begins with it, if one does.
    """

    kind: str
    pieces: Pieces
    level: int = 0
    place: str | None = None
    is_repeat: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: rows of cells of pieces, and how many of them are its head."""

    rows: tuple[tuple[Pieces, ...], ...]
    heads: int = 0
    place: str | None = None
    kind: str = "table"


Shown = Line | Grid


@dataclass(slots=True)
class _Stretch:
    """A block in the offsets of the document, with the mentions that begin in it and what of it is not read."""

    kind: str
    start: int
    end: int
    level: int = 0
    is_repeat: bool = False
    spans: list[Numbered] = field(default_factory=list)
    asides: list[Span] = field(default_factory=list)


def shown_blocks(document: Document, spans: Sequence[Span]) -> Iterator[Shown]:
    """Yield the blocks of a document with the mentions `spans` in them, numbered as they come.

    Every mention shows in exactly one block. All of the text shows but blanks and marks of Markdown.
    """
    known: str | None = None
    stretches = list(_with_gaps(document.text, _stretches(document, spans)))
    for is_table, group in groupby(stretches, key=lambda item: item.kind == "table"):
        if is_table:
            rows = list(group)
            place = document.locator(rows[0].start)
            yield _grid(document.text, rows, _told(place, known))
            known = place
            continue
        for item in group:
            place = document.locator(item.start)
            pieces = _pieces(item, item.start, item.end)
            yield Line(item.kind, pieces, item.level, _told(place, known), item.is_repeat)
            known = place


def _told(place: str | None, known: str | None) -> str | None:
    """Return a place that is worth a line of its own: a new page is; the cells of a sheet come one after the other."""
    return place if place is not None and place != known and "!" not in place else None


def _stretches(document: Document, spans: Sequence[Span]) -> list[_Stretch]:
    """Return the blocks in the offsets of the document, widened to the mentions that begin between two of them."""
    layout = outline(document.text)
    found = [_stretch(layout, block, level) for block, level in _with_levels(layout)]
    order = sorted(enumerate(spans), key=lambda item: item[1])
    at = 0
    for stretch, following in zip(found, [*found[1:], None], strict=True):
        limit = len(document.text) if following is None else following.start
        while at < len(order) and order[at][1][0] < limit:
            start, end = order[at][1]
            stretch.start, stretch.end = min(stretch.start, start), max(stretch.end, min(end, limit))
            stretch.spans.append(order[at])
            at += 1
    return found


def _stretch(layout: Outline, block: Block, level: int) -> _Stretch:
    flow = layout.flow
    return _Stretch(
        _KINDS[block.kind],
        flow.origin(block.start),
        flow.origin_end(block.end),
        level,
        any(start <= block.start < end for start, end in layout.repeats),
        asides=list(asides(flow, block.start, block.end)),
    )


def _with_levels(layout: Outline) -> Iterator[tuple[Block, int]]:
    """Yield the blocks with their levels from 1, of which an outline gives only the order; a title is above all."""
    headings = sorted({block.level for block in layout.blocks if block.kind is BlockKind.HEADING})
    has_title = any(block.kind is BlockKind.TITLE for block in layout.blocks)
    levels = {level: at + (2 if has_title else 1) for at, level in enumerate(headings)}
    for block in layout.blocks:
        yield block, 1 if block.kind is BlockKind.TITLE else levels[block.level] if block.kind is BlockKind.HEADING else 0


def _with_gaps(text: str, stretches: Sequence[_Stretch]) -> Iterator[_Stretch]:
    """Yield the stretches, and between them what is not read and still worth showing."""
    position = 0
    for stretch in [*stretches, _Stretch("", len(text), len(text))]:
        if not is_silent(text[position : stretch.start]):
            gap = text[position : stretch.start]
            start = position + len(gap) - len(gap.lstrip())
            yield _Stretch("aside", start, position + len(gap.rstrip()), asides=[(position, stretch.start)])
        if stretch.kind:
            yield stretch
        position = max(position, stretch.end)


def _pieces(item: _Stretch, start: int, end: int) -> Pieces:
    spans = [numbered for numbered in item.spans if start <= numbered[1][0] < end]
    return tuple(part(list(cut(start, end, spans)), [span for span in item.asides if span[0] < end and span[1] > start]))


def _grid(text: str, rows: Sequence[_Stretch], place: str | None) -> Grid:
    shown: list[tuple[Pieces, ...]] = []
    heads = 0
    for row in rows:
        cells = list(_cells(text, row))
        if cells and all(_RULE_CELL.match(text[start:end]) for start, end in cells):
            heads = heads or len(shown)
            continue
        shown.append(tuple(_pieces(row, start, end) for start, end in cells))
    return Grid(tuple(shown), heads, place)


def _cells(text: str, row: _Stretch) -> Iterator[Span]:
    """Yield where the cells of a row begin and end, without the blanks around what they hold."""
    line = text[row.start : row.end]
    start = row.start + (line.index("|") + 1 if line.lstrip().startswith("|") else 0)
    for cell in text[start : row.end].rstrip().removesuffix("|").split("|"):
        yield start + len(cell) - len(cell.lstrip()), start + max(len(cell.rstrip()), len(cell) - len(cell.lstrip()))
        start += len(cell) + 1
