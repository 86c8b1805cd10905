"""Which column each piece of a table stands in, told by where it stands across: of plain text, and of pages without lines."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, islice, pairwise
from typing import Final

CLOSE: Final = 1.0
"""How many characters apart two edges are at most that stand one below the other."""

REACH: Final = 0.5
"""How many characters a name may reach beyond its column."""

MOST_WAYS: Final = 500
"""In more ways a head of groups is not tried."""

CLEARLY: Final = 1.5
"""How many times as far off the next best way to read a head of groups must be."""

ASTRAY: Final = 4.0
"""How many characters on average a name may stand off the place above its group."""

Span = tuple[float, float]
"""Where a piece of a line begins and ends."""

Place = tuple[int, int]
"""The line of the head that a piece is in, and its place there."""

Covered = tuple[int, int]
"""The first and the last column that a piece of the head stands over."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """The columns of a table from left to right: that of each piece of each row, those that each piece of the head covers."""

    columns: int
    rows: list[list[int]]
    heads: list[list[Covered]]


def aligned(rows: Sequence[Sequence[Span]], heads: Sequence[Sequence[Span]], fixed: int, width: float) -> Aligned | None:
    """Return the columns of a table whose pieces stand one below the other; None where they do not, or a head is unclear.

    `rows` hold a name each and what stands behind it, `heads` are the lines above them from top to bottom, `fixed` tells how
    many columns on the left name rows and units, `width` how wide a character is.
    """
    columns = _columns(rows)
    if columns is None or not heads or not fixed < len(columns) == max(map(len, rows)):
        return None
    pieces = [(line, at) for line, spans in enumerate(heads) for at in range(len(spans))]
    below: dict[Place, int] | None = None
    for blank in range(fixed + 1):  # columns of names may have no head
        below = below or _best(columns, heads, list(_lowest(columns, heads, pieces, blank, width * REACH)), width)
    if below is None:
        return None
    covered: list[list[Covered]] = []
    for line, spans in enumerate(heads):
        groups = [at for at in range(len(spans)) if (line, at) not in below]
        over: list[Covered] | None = [] if not groups else None
        for least in (len(heads) - 1, line + 1):  # the pieces between may stand beside a group, or below it
            under = {column: heads[low][at] for (low, at), column in below.items() if low >= least > line}
            over = over if over is not None else _grouped(under, [spans[at] for at in groups], fixed, len(columns), width)
        if over is None:
            return None
        told = {at: (column, column) for (own, at), column in below.items() if own == line}
        told |= dict(zip(groups, over, strict=True))
        covered.append([told[at] for at in range(len(spans))])
    return Aligned(len(columns), [[_over(columns, span)[0] for span in row] for row in rows], covered)


def _best(
    columns: Sequence[Span], heads: Sequence[Sequence[Span]], ways: Sequence[dict[Place, int]], width: float
) -> dict[Place, int] | None:
    """Return the way in which the lowest pieces stand nearest to their columns; None where another is as good."""

    def distance(way: dict[Place, int]) -> tuple[int, float]:
        apart = (_apart(columns[column], heads[line][at]) for (line, at), column in way.items())
        return -sum(line for line, _ in way), sum(apart)

    best = sorted(ways, key=distance)
    if len(best) > 1:
        (line, near), (other, far) = distance(best[0]), distance(best[1])
        if line == other and far < near + width:
            return None
    return best[0] if best else None


def _apart(one: Span, other: Span) -> float:
    return max(one[0] - other[1], other[0] - one[1], 0.0)


def _lowest(
    columns: Sequence[Span], heads: Sequence[Sequence[Span]], pieces: Sequence[Place], blank: int, slack: float
) -> Iterator[dict[Place, int]]:
    """Yield which pieces of the head may be the lowest above each column, behind `blank` ones that have none.

    The pieces of the last line are, and as many of the others as there are columns left, so that all stand side by side.
    """
    last = [piece for piece in pieces if piece[0] == len(heads) - 1]
    others = [piece for piece in pieces if piece[0] < len(heads) - 1]
    count = len(columns) - blank - len(last)
    if count < 0 or count > len(others):
        return
    for chosen in islice(combinations(others, count), MOST_WAYS):
        lowest = sorted([*last, *chosen], key=lambda piece: heads[piece[0]][piece[1]])
        spans = [heads[line][at] for line, at in lowest]
        if all(one[1] <= two[0] for one, two in pairwise(spans)) and all(
            _stands_over(columns, at, span, slack) for at, span in enumerate(spans, blank)
        ):
            yield dict(zip(lowest, range(blank, len(columns)), strict=True))


def _stands_over(columns: Sequence[Span], at: int, span: Span, slack: float) -> bool:
    """Say whether a piece can be the head of a column: it reaches into no other, and stands between those beside it."""
    inner = (span[0] + slack, max(span[1] - slack, span[0] + slack))
    over = _over(columns, inner)
    if over:
        return over == [at]
    return (not at or inner[0] >= columns[at - 1][1]) and (at + 1 == len(columns) or inner[1] <= columns[at + 1][0])


def _columns(rows: Sequence[Sequence[Span]]) -> list[Span] | None:
    """Return from where to where the columns go: pieces that stand below each other, of each row one at most."""
    columns: list[Span] = []
    for left, right in sorted(span for row in rows for span in row):
        if columns and left < columns[-1][1]:
            columns[-1] = (columns[-1][0], max(columns[-1][1], right))
        else:
            columns.append((left, right))
    for row in rows:
        taken = [_over(columns, span)[0] for span in row]
        if len(set(taken)) < len(taken):
            return None
    return columns


def _over(columns: Sequence[Span], span: Span) -> list[int]:
    """Return the columns that a piece reaches into."""
    return [at for at, (left, right) in enumerate(columns) if span[0] < right and left < span[1]]


def _grouped(under: dict[int, Span], groups: Sequence[Span], fixed: int, count: int, width: float) -> list[Covered] | None:
    """Return the columns that each piece of an upper line covers, given what stands below it in the head.

    It is the way in which they stand best above the names below. One name over all columns is rather the title of the table.
    """
    wrapped = _wrapped(under, groups, width)
    columns = sorted(column for column in under if column >= fixed)
    if len(groups) > len(columns) or (len(groups) == 1 and len(columns) == count - fixed):
        return wrapped
    ways: list[list[Covered]] = []
    for cuts in islice(combinations(range(1, len(columns)), len(groups) - 1), MOST_WAYS):
        parts = [columns[start:end] for start, end in pairwise([0, *cuts, len(columns)])]
        if all(part[-1] - part[0] == len(part) - 1 for part in parts):
            ways.append([(part[0], part[-1]) for part in parts])
    best = sorted((_distance(under, groups, way), way) for way in ways)
    if best and (best[0][0] <= CLOSE * width * len(groups) or wrapped is None):
        is_clear = len(best) == 1 or best[1][0] >= CLEARLY * best[0][0]
        return best[0][1] if is_clear and best[0][0] <= ASTRAY * width * len(groups) else None
    return wrapped


def _wrapped(under: dict[int, Span], line: Sequence[Span], width: float) -> list[Covered] | None:
    """Return the one column of each piece that goes on in the line below: an edge or the middle stands above its rest."""
    result: list[Covered] = []
    for span in line:
        over = [at for at, below in under.items() if span[0] < below[1] and below[0] < span[1] and _meet(below, span, width)]
        if len(over) != 1 or (result and over[0] <= result[-1][0]):
            return None
        result.append((over[0], over[0]))
    return result


def _meet(one: Span, other: Span, width: float) -> bool:
    middles = abs(one[0] + one[1] - other[0] - other[1]) / 2
    return min(abs(one[0] - other[0]), abs(one[1] - other[1]), middles) <= CLOSE * width


def _distance(under: dict[int, Span], groups: Sequence[Span], way: Sequence[Covered]) -> float:
    """Return how far the pieces of a line stand from the middle, or all from the left edge, of what they cover."""
    covered = [(under[first][0], under[last][1]) for first, last in way]
    middles = sum(abs(one[0] + one[1] - other[0] - other[1]) / 2 for one, other in zip(groups, covered, strict=True))
    lefts = sum(abs(one[0] - other[0]) for one, other in zip(groups, covered, strict=True))
    return min(middles, lefts)
