"""The tables that a page draws with lines: where their cells are."""

import ctypes
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

SNAP = 3.0
"""Points up to which two lines are one, or meet."""

THIN = 3.0
"""Points up to which a drawn area is a line."""

SHORTEST = 5.0

MOST_PATHS = 20_000
"""A page with more is a drawing."""

MOST_LINES = 1_500
MOST_SEGMENTS = 400

MOST_PLACES = 20_000
"""A finer grid is a drawing."""

FEWEST = 3
"""So many lines in each direction make a table: two rows and two columns."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A line: its place across, and from where to where it goes; all in points from the lower left corner."""

    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Region:
    """A cell: its first row and column and those behind its last, and its left, bottom, right and top in points."""

    row: int
    column: int
    end_row: int
    end_column: int
    box: tuple[float, float, float, float]


@dataclass(slots=True)
class Ruled:
    """A table: how many rows and columns of places it has, and its cells from the upper left on."""

    rows: int
    columns: int
    cells: list[Region] = field(default_factory=list)


def ruled_tables(page: Any) -> list[Ruled]:  # noqa: ANN401 - the library has no types
    """Return the tables of a PDFium page whose cells are told apart by lines; none where the lines are a drawing."""
    across: list[Rule] = []
    down: list[Rule] = []
    for is_across, rule in _rules(page):
        (across if is_across else down).append(rule)
    across, down = _joined(across), _joined(down)
    if len(across) + len(down) > MOST_LINES:
        return []
    found = (_table(rows, columns) for rows, columns in _connected(across, down))
    return [table for table in found if table is not None]


def _rules(page: Any) -> Iterator[tuple[bool, Rule]]:  # noqa: ANN401 - the library has no types
    from pypdfium2 import raw

    fill, stroke = ctypes.c_int(), ctypes.c_int()
    for count, item in enumerate(page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH])):
        if count > MOST_PATHS:
            return
        raw.FPDFPath_GetDrawMode(item, fill, stroke)
        left, bottom, right, top = item.get_bounds()
        if not fill.value and not stroke.value:
            continue
        if top - bottom <= THIN and right - left >= SHORTEST:
            yield True, Rule((top + bottom) / 2, left, right)
        elif right - left <= THIN and top - bottom >= SHORTEST:
            yield False, Rule((left + right) / 2, bottom, top)
        elif stroke.value:
            yield from _sides(item)


def _sides(path: Any) -> Iterator[tuple[bool, Rule]]:  # noqa: ANN401 - the library has no types
    """Yield the straight pieces of a path that is drawn: the sides of a frame, a whole grid."""
    from pypdfium2 import raw

    matrix, x, y = raw.FS_MATRIX(), ctypes.c_float(), ctypes.c_float()
    count = raw.FPDFPath_CountSegments(path)
    if count > MOST_SEGMENTS or not raw.FPDFPageObj_GetMatrix(path, matrix):
        return
    start = last = (0.0, 0.0)
    for at in range(count):
        segment = raw.FPDFPath_GetPathSegment(path, at)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        point = (
            matrix.a * x.value + matrix.c * y.value + matrix.e,
            matrix.b * x.value + matrix.d * y.value + matrix.f,
        )
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == raw.FPDF_SEGMENT_MOVETO:
            start = point
        elif kind == raw.FPDF_SEGMENT_LINETO:
            yield from _straight(last, point)
        if raw.FPDFPathSegment_GetClose(segment):
            yield from _straight(point, start)
        last = point


def _straight(one: tuple[float, float], two: tuple[float, float]) -> Iterator[tuple[bool, Rule]]:
    width, height = abs(one[0] - two[0]), abs(one[1] - two[1])
    if height <= 1 and width >= SHORTEST:
        yield True, Rule((one[1] + two[1]) / 2, min(one[0], two[0]), max(one[0], two[0]))
    elif width <= 1 and height >= SHORTEST:
        yield False, Rule((one[0] + two[0]) / 2, min(one[1], two[1]), max(one[1], two[1]))


def _joined(rules: Iterable[Rule]) -> list[Rule]:
    """Return lines whose pieces are put together: the sides of cells that stand side by side."""
    result: list[Rule] = []
    for at, group in _snapped(sorted(rules, key=lambda rule: rule.at)):
        start, end = group[0].start, group[0].end
        for rule in group[1:]:
            if rule.start > end + SNAP:
                result.append(Rule(at, start, end))
                start = rule.start
            end = max(end, rule.end)
        result.append(Rule(at, start, end))
    return result


def _snapped(rules: Sequence[Rule]) -> Iterator[tuple[float, list[Rule]]]:
    group: list[Rule] = []
    for rule in [*rules, None]:
        if group and (rule is None or rule.at > group[-1].at + SNAP):
            yield sum(item.at for item in group) / len(group), sorted(group, key=lambda item: item.start)
            group = []
        if rule is not None:
            group.append(rule)


def _connected(across: Sequence[Rule], down: Sequence[Rule]) -> Iterator[tuple[list[Rule], list[Rule]]]:
    """Yield the lines that meet, those across and those down, of each table."""
    owner = list(range(len(across) + len(down)))

    def root(at: int) -> int:
        while owner[at] != at:
            owner[at] = at = owner[owner[at]]
        return at

    for one, row in enumerate(across):
        for two, column in enumerate(down, len(across)):
            if _meets(row, column.at) and _meets(column, row.at):
                owner[root(one)] = root(two)
    groups: dict[int, tuple[list[Rule], list[Rule]]] = defaultdict(lambda: ([], []))
    for at, rule in enumerate([*across, *down]):
        groups[root(at)][at >= len(across)].append(rule)
    yield from (group for group in groups.values() if min(map(len, group)) >= FEWEST)


def _meets(rule: Rule, at: float) -> bool:
    return rule.start - SNAP <= at <= rule.end + SNAP


def _table(across: Sequence[Rule], down: Sequence[Rule]) -> Ruled | None:
    """Return the cells between lines, those without a line between them as one; None where one is no rectangle."""
    ys = sorted({rule.at for rule in across}, reverse=True)
    xs = sorted({rule.at for rule in down})
    height, width = len(ys) - 1, len(xs) - 1
    if height < FEWEST - 1 or width < FEWEST - 1 or height * width > MOST_PLACES:
        return None
    table = Ruled(height, width)
    taken: set[tuple[int, int]] = set()
    for row in range(height):
        for column in range(width):
            if (row, column) in taken:
                continue
            end_column = column + 1
            while end_column < width and not _lies(down, xs[end_column], (ys[row] + ys[row + 1]) / 2):
                end_column += 1
            end_row = row + 1
            while end_row < height and not _lies(across, ys[end_row], (xs[column] + xs[column + 1]) / 2):
                end_row += 1
            places = {(y, x) for y in range(row, end_row) for x in range(column, end_column)}
            if places & taken:
                return None
            taken |= places
            box = (xs[column], ys[end_row], xs[end_column], ys[row])
            table.cells.append(Region(row, column, end_row, end_column, box))
    return table


def _lies(rules: Sequence[Rule], at: float, middle: float) -> bool:
    """Say whether a line lies at a place across, and passes the middle of a cell."""
    return any(abs(rule.at - at) <= SNAP and rule.start <= middle <= rule.end for rule in rules)
