"""A stretch of text cut where mentions begin and end."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Piece:
    """A slice of the text between two boundaries.

    `mark` is the number of the mention that it is shown as part of, or None; `opens` are the mentions that begin with it.
    `is_aside` says that the extractor does not read it.
    """

    start: int
    end: int
    mark: int | None = None
    opens: tuple[int, ...] = ()
    is_aside: bool = False


def cut(start: int, end: int, spans: Sequence[tuple[int, Span]]) -> Iterable[Piece]:
    """Yield the pieces of the text from `start` to `end`, in order and without a gap.

    `spans` are the numbered mentions that overlap it, by where they begin. Where two overlap, the shorter one shows.
    Every mention opens in exactly one piece, its first.
    """
    points = sorted({start, end, *(max(start, at) for _, (at, _) in spans), *(min(end, at) for _, (_, at) in spans)})
    open_spans: list[tuple[int, Span]] = []
    coming = 0
    for left, right in pairwise(points):
        open_spans = [item for item in open_spans if item[1][1] > left]
        opens = []
        while coming < len(spans) and spans[coming][1][0] <= left:
            if spans[coming][1][0] == left:
                opens.append(spans[coming][0])
            open_spans.append(spans[coming])
            coming += 1
        shown = min(open_spans, key=lambda item: item[1][1] - item[1][0], default=None)
        yield Piece(left, right, None if shown is None else shown[0], tuple(opens))
