"""What stands in a text and not in what is read of it: marks of Markdown, tags, comments, breaks inside a sentence."""

from collections.abc import Iterator, Sequence

from jinzhou_extract.document.flow import Flow
from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.view.marks import Piece, Span

_SILENT = Pattern(r"[\s*_~`#>|=+\\\[\]!-]*\Z")


def is_silent(text: str) -> bool:
    """Say whether a text that is not read is not worth showing either: blanks, and marks that only shape the page."""
    return _SILENT.match(text) is not None


def asides(flow: Flow, start: int, end: int) -> Iterator[Span]:
    """Yield the spans of the original text that are cut out between two offsets of the flow, in order."""
    if end - start < 2:
        return
    if flow.origin(end - 1) - flow.origin(start) == end - 1 - start:
        return
    if end - start == 2:
        yield flow.origin(start) + 1, flow.origin(start + 1)
        return
    middle = (start + end) // 2
    yield from asides(flow, start, middle + 1)
    yield from asides(flow, middle, end)


def part(pieces: Sequence[Piece], found: Sequence[Span]) -> Iterator[Piece]:
    """Yield the pieces parted where what is cut out begins and ends; `found` are those spans, in order."""
    at = 0
    for piece in pieces:
        start, opens = piece.start, piece.opens
        while at < len(found) and found[at][1] <= start:
            at += 1
        ahead = at
        while ahead < len(found) and found[ahead][0] < piece.end:
            left, right = max(found[ahead][0], start), min(found[ahead][1], piece.end)
            if left > start:
                yield Piece(start, left, piece.mark, opens)
                opens = ()
            yield Piece(left, right, piece.mark, opens, is_aside=True)
            start, opens, ahead = right, (), ahead + 1
        if start < piece.end or start == piece.start:
            yield Piece(start, piece.end, piece.mark, opens)
