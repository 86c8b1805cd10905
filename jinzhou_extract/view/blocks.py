"""A document as the page shows it: headings, paragraphs and tables, each cut at its mentions."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from jinzhou_extract.document import Document
from jinzhou_extract.document.outline import BlockKind, outline
from jinzhou_extract.view.marks import Piece, Span, cut

Numbered = tuple[int, Span]
"""A mention by its number, with where it stands in the text."""

_RULE_CELL = re.compile(r"\s*:?-+:?\s*\Z")
DEEPEST = 6
"""Levels of headings that HTML has."""


@dataclass(frozen=True, slots=True)
class Line:
    """A heading, paragraph or row of numbers; `level` is 1 to 6 for a heading, else 0.

    `place` names the page or row of the source that begins with it, if one does.
    """

    kind: str
    pieces: tuple[Piece, ...]
    level: int = 0
    place: str | None = None
    is_repeat: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: rows of cells of pieces, and how many of them are its head."""

    kind = "table"
    rows: tuple[tuple[tuple[Piece, ...], ...], ...]
    heads: int = 0
    place: str | None = None


Shown = Line | Grid


@dataclass(slots=True)
class _Stretch:
    kind: BlockKind
    start: int
    end: int
    level: int
    is_repeat: bool
    spans: list[Numbered] = field(default_factory=list)


def shown_blocks(document: Document, spans: Sequence[Span]) -> Iterator[Shown]:
    """Yield the blocks of a document with the mentions `spans` in them, numbered as they come.

    Every mention shows in exactly one block; blank lines and the marks of Markdown do not show.
    """
    known: str | None = None
    for is_table, group in groupby(_stretches(document, spans), key=lambda item: item.kind is BlockKind.TABLE):
        stretches = list(group)
        if is_table:
            place = document.locator(stretches[0].start)
            yield _grid(document.text, stretches, place if place != known and _is_page(place) else None)
            known = place
            continue
        for item in stretches:
            place = document.locator(item.start)
            kind = {BlockKind.HEADING: "heading", BlockKind.NUMBERS: "numbers"}.get(item.kind, "paragraph")
            level = min(max(item.level, 1), DEEPEST) if kind == "heading" else 0
            told = place if place != known and _is_page(place) else None
            yield Line(kind, tuple(cut(item.start, item.end, item.spans)), level, told, item.is_repeat)
            known = place


def _is_page(place: str | None) -> bool:
    """Say whether a place is worth a line of its own: a page is; the cells of a sheet come one after the other."""
    return place is not None and "!" not in place


def _stretches(document: Document, spans: Sequence[Span]) -> list[_Stretch]:
    """Return the blocks in the offsets of the document, widened to the mentions that begin between two of them."""
    layout = outline(document.text)
    flow = layout.flow
    repeats = {start for start, _ in layout.repeats}
    found = [
        _Stretch(block.kind, flow.origin(block.start), flow.origin_end(block.end), block.level, block.start in repeats)
        for block in layout.blocks
    ]
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


def _grid(text: str, rows: Sequence[_Stretch], place: str | None) -> Grid:
    shown: list[tuple[tuple[Piece, ...], ...]] = []
    heads = 0
    for row in rows:
        cells = list(_cells(text, row))
        if cells and all(_RULE_CELL.match(text[start:end]) for start, end in cells):
            heads = heads or len(shown)
            continue
        shown.append(tuple(tuple(cut(start, end, _within(row.spans, start, end))) for start, end in cells))
    return Grid(tuple(shown), heads, place)


def _cells(text: str, row: _Stretch) -> Iterator[Span]:
    """Yield where the cells of a row begin and end, without the blanks around what they hold."""
    line = text[row.start : row.end]
    start = row.start + (line.index("|") + 1 if line.lstrip().startswith("|") else 0)
    for cell in text[start : row.end].rstrip().removesuffix("|").split("|"):
        yield start + len(cell) - len(cell.lstrip()), start + max(len(cell.rstrip()), len(cell) - len(cell.lstrip()))
        start += len(cell) + 1


def _within(spans: Sequence[Numbered], start: int, end: int) -> list[Numbered]:
    return [item for item in spans if start <= item[1][0] < end]
