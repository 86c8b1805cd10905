"""Which column each piece of a table stands in, told by where it stands across: of plain text, and of pages without lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Final

CLOSE: Final = 1.0
"""How many characters apart two edges are at most that stand one below the other."""

MOST_WAYS: Final = 500
"""In more ways a head of groups is not tried."""

CLEARLY: Final = 1.5
"""How many times as far off the next best way to read a head of groups must be."""

ASTRAY: Final = 4.0
"""How many characters on average a name may stand off the place above its group."""

Span = tuple[float, float]
"""Where a piece of a line begins and ends."""

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
    if columns is None or not fixed < len(columns) == max(map(len, rows)):
        return None
    placed = [[_over(columns, span)[0] for span in row] for row in rows]
    covered: list[list[Covered]] = []
    named: list[Span] = list(columns)
    for line in reversed(heads):
        found = _singly(named, line) if not covered or len(line) == len(columns) else _wrapped(named, line, width)
        if found is None and covered:
            found = _grouped(named, line, fixed, width)
        if found is None:
            return None
        covered.insert(0, found)
        for span, (first, last) in zip(line, found, strict=True):
            if first == last:
                named[first] = (min(named[first][0], span[0]), max(named[first][1], span[1]))
    told = {at for line in covered for first, last in line if first == last for at in range(first, last + 1)}
    if any(at not in told for at in range(fixed, len(columns))):
        return None
    return Aligned(len(columns), placed, covered)


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


def _singly(columns: Sequence[Span], line: Sequence[Span]) -> list[Covered] | None:
    """Return the one column of each piece of a line; a piece over none stands over the next one that is left."""
    over = [_over(columns, span) for span in line]
    if any(len(found) > 1 for found in over):
        return None
    result = [found[0] if found else -1 for found in over]
    if any(right != -1 and left > right for left, right in pairwise(result)):
        return None
    for at, found in enumerate(result):
        if found == -1:
            low = result[at - 1] if at else -1
            high = next((right for right in result[at + 1 :] if right != -1), len(columns))
            free = range(low + 1, high)
            waiting = next((count for count, right in enumerate(result[at:]) if right != -1), len(result) - at)
            if len(free) != waiting:
                return None
            result[at] = free[0]
    return [(at, at) for at in result]


def _wrapped(columns: Sequence[Span], line: Sequence[Span], width: float) -> list[Covered] | None:
    """Return the one column of each piece that goes on in the line below: an edge or the middle stands above its rest."""
    result: list[Covered] = []
    for span in line:
        over = [at for at in _over(columns, span) if _meet(columns[at], span, width)]
        if len(over) != 1 or (result and over[0] <= result[-1][0]):
            return None
        result.append((over[0], over[0]))
    return result


def _meet(one: Span, other: Span, width: float) -> bool:
    middles = abs(one[0] + one[1] - other[0] - other[1]) / 2
    return min(abs(one[0] - other[0]), abs(one[1] - other[1]), middles) <= CLOSE * width


def _grouped(columns: Sequence[Span], line: Sequence[Span], fixed: int, width: float) -> list[Covered] | None:
    """Return the columns that each piece of a line of groups covers: the way in which they stand best above their columns.

    One name over all columns is rather the title of the table.
    """
    names = [span for span in line if any(at < fixed for at in _over(columns, span))]
    groups = line[len(names) :]
    count = len(columns) - fixed
    if not 1 < len(groups) <= count or any(len(_over(columns[:fixed], span)) != 1 for span in names):
        return None
    ways: list[list[Covered]] = []
    for cuts in combinations(range(fixed + 1, len(columns)), len(groups) - 1):
        if len(ways) >= MOST_WAYS:
            return None
        edges = [fixed, *cuts, len(columns)]
        ways.append([(first, end - 1) for first, end in pairwise(edges)])
    best = sorted((_distance(columns, groups, way), way) for way in ways)
    if best[0][0] > ASTRAY * width * len(groups) or (len(best) > 1 and best[1][0] < CLEARLY * best[0][0]):
        return None
    return [*((at, at) for span in names for at in _over(columns, span)), *best[0][1]]


def _distance(columns: Sequence[Span], groups: Sequence[Span], way: Sequence[Covered]) -> float:
    """Return how far the pieces of a line stand from the middle, or all from the left edge, of what they cover."""
    covered = [(columns[first][0], columns[last][1]) for first, last in way]
    middles = sum(abs(one[0] + one[1] - other[0] - other[1]) / 2 for one, other in zip(groups, covered, strict=True))
    lefts = sum(abs(one[0] - other[0]) for one, other in zip(groups, covered, strict=True))
    return min(middles, lefts)
