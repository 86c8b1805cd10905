"""Columns of points, whose unit no head says: 语文（满分150）, 得分, 商务 and 技术 below 评审得分, 技能 beside its 总分."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.metric import Role
from jinzhou_extract.tables.cells import Grid
from jinzhou_extract.tables.headers import Header
from jinzhou_extract.tables.name_units import POINT
from jinzhou_extract.tables.row_units import measures_other
from jinzhou_extract.tables.unit_notes import note_unit

FEWEST_SUMS: Final = 2
"""In so many rows at least the parts must make up the total."""

_NAMED: Final = FilledPattern("tables.toml", r"{named_points}\Z")
_SURE: Final = FilledPattern("tables.toml", r"{named_points}(?<![总合]成绩)\Z")
"""Those that are points wherever they stand: 总成绩 of a lift or a race is none."""

_SAYS_POINTS: Final = Pattern(r"分[数值]?\Z")
_TOTAL: Final = FilledPattern("tables.toml", r"{total_points}\Z")
_TOLD: Final = WordPattern("tables.toml", "title_of_points")
_EXAMINATION: Final = WordPattern("tables.toml", "examination")
_MEAN: Final = WordPattern("tables.toml", "mean_of_points")
_TAUGHT: Final = FilledPattern("tables.toml", r"\A{taught}\Z")
_WEIGHED: Final = FilledPattern("tables.toml", r"{weights}\Z")
_WEIGHT: Final = Pattern(r"\d{1,2}[%％]\Z")
"""How much of the whole a part counts for: 笔试成绩（40%）."""


def of_points(grid: Grid, headers: Sequence[Header], last: int) -> Iterator[Header]:
    """Yield headers, those of points with that unit; `last` is the last column that names rows.

    Points are what its own name says to be (得分), or the group that it stands below; what is taught at school, where the
    title or another column tells of points; and all that a column of the total is the sum of. What counts or weighs
    something (人数, 权重) is none, and so it is with what has a unit of its own. A change against another examination is one of
    the mean.
    """
    own = _named(grid, headers, last)
    is_free = note_unit(grid.captions) in (None, POINT)
    has_any = is_free and (any(own) or any(map(_TOLD.search, grid.captions)))
    summed = set(_summed(grid, headers, last)) if is_free and any(own) else set()
    means = [header.name for header in headers[last + 1 :] if header.role is Role.LEVEL and _MEAN.search(header.name)]
    for column, header in enumerate(headers):
        if column <= last:
            yield header
            continue
        is_below = bool(header.wider) and _NAMED.search(header.wider) is not None and not _is_other(header.name)
        is_taught = has_any and _TAUGHT.match(header.name) is not None
        if own[column] or column in summed or (_is_open(header) and (is_below or is_taught)):
            yield replace(header, unit=POINT)
        elif len(means) == 1 and header.is_open and header.unit is None and _EXAMINATION.match(header.base or ""):
            yield replace(header, unit=POINT, name=header.name or means[0])  # 平均分 | 名次 | 比期中增减
        else:
            yield header


def _named(grid: Grid, headers: Sequence[Header], last: int) -> list[bool]:
    """Say of each column whether its name says that it has points. A note that gives all figures another unit holds for what
    is no more than a 成绩, and a 总成绩 is in points beside others that are or beside what is taught.
    """
    named = [at > last and _is_open(header) and _NAMED.search(header.name) is not None for at, header in enumerate(headers)]
    if note_unit(grid.captions) not in (None, POINT):
        return [is_named and _SAYS_POINTS.search(head.name) is not None for is_named, head in zip(named, headers, strict=True)]
    sure = (is_named and _SURE.search(head.name) for is_named, head in zip(named, headers, strict=True))
    return named if any(sure) or any(_TAUGHT.match(header.name) for header in headers) else [False] * len(named)


def _is_open(header: Header) -> bool:
    """Say whether a column holds figures whose unit its head does not say."""
    is_level = header.role is Role.LEVEL and not (header.is_units or header.is_skipped or header.is_dates or header.is_index)
    return is_level and (header.unit is None or _WEIGHT.match(header.unit) is not None)


def _is_other(name: str) -> bool:
    return measures_other(name) or _WEIGHED.search(name) is not None


def _summed(grid: Grid, headers: Sequence[Header], last: int) -> Iterator[int]:
    """Yield the columns whose figures make up a column of the total, row for row."""
    totals = [at for at, header in enumerate(headers) if _is_open(header) and _TOTAL.search(header.name)]
    if len(totals) != 1:
        return
    body = [row for row in grid.rows[grid.head :] if len(row) > totals[0]]
    parts = [
        at
        for at in range(last + 1, totals[0])
        if _is_open(headers[at]) and headers[at].name and any(row[at].is_number for row in body)
    ]
    full = [row for row in body if row[totals[0]].is_number and all(row[at].is_number for at in parts)]
    if len(parts) < 2 or len(full) < FEWEST_SUMS:
        return
    if all(sum(_value(row[at].text) for at in parts) == _value(row[totals[0]].text) for row in full):
        yield from parts


def _value(text: str) -> Decimal:
    """Return a bare number as it stands; one that is written in another way is none that is summed here."""
    return Decimal(text) if text.replace(".", "", 1).isdigit() else Decimal("NaN")
