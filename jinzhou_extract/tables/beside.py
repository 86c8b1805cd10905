"""Tables of their own that stand side by side in one grid: each has its title or its length, a blank column parts them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern
from jinzhou_extract.tables.cells import Cell, Grid

MOST_TITLES: Final = 3
"""How many rows at the top are looked at for the titles of tables that stand side by side."""

NARROWEST: Final = 2
"""How many columns each of them has at least: names and figures."""

_NUMBERED: Final = FilledPattern("tables.toml", r"{numbered_tables}\s*[\d一二三四五六七八九十]{1,3}")
"""What tells the title of a table from the head of several columns: 表1, 附表二."""


def beside(grid: Grid) -> Iterator[Grid]:
    """Yield the tables that stand side by side in a grid, each with its own title above it."""
    width = max(map(len, grid.rows), default=0)
    blank = [not any(at < len(row) and row[at].text for row in grid.rows[_top(grid) :]) for at in range(width)]
    starts = [at for at in range(width) if not blank[at] and (at == 0 or blank[at - 1])]
    title = next((at for at, row in enumerate(grid.rows[:MOST_TITLES]) if _entitles(row, starts, grid.rows[at + 1 :])), None)
    if title is not None:
        starts = _filled(grid.rows[title])
    is_headless = grid.is_marked and title is not None and title >= grid.head - 1
    if is_headless or not _are_tables(grid, starts, title):
        yield grid
        return
    for start, end in zip(starts, [*starts[1:], width], strict=True):
        part = Grid(is_marked=grid.is_marked, captions=list(grid.captions))
        for at, row in enumerate(grid.rows):
            texts = [cell.text for cell in row[start:end] if cell.text]
            if title is not None and at <= title:
                part.captions += texts[:1]
            elif texts:
                part.rows.append([cell for column, cell in enumerate(row[start:end], start) if not blank[column]])
                part.head += at < grid.head
        yield part


def _top(grid: Grid) -> int:
    """Return the first row that says more than one thing; those above it entitle all of the grid."""
    return next((at for at, row in enumerate(grid.rows) if len({cell.text for cell in row if cell.text}) > 1), 0)


def _entitles(row: list[Cell], starts: list[int], below: Sequence[list[Cell]]) -> bool:
    """Say whether a row holds a title over each of the tables and nothing else: behind blank columns, or numbered."""
    filled = _filled(row)
    if len(filled) < NARROWEST or filled[0] or any(row[at].is_number for at in filled):
        return False
    if not below or any(at >= len(below[0]) or not below[0][at].text or below[0][at].text == row[at].text for at in filled):
        return False
    return filled == starts or all(_NUMBERED.match(row[at].text) for at in filled)


def _filled(row: list[Cell]) -> list[int]:
    """Return the columns in which a row says something that is not what it says to the left of it."""
    return [at for at, cell in enumerate(row) if cell.text and (not at or cell.text != row[at - 1].text)]


def _are_tables(grid: Grid, starts: list[int], title: int | None) -> bool:
    """Say whether a table begins at each of these columns: heads, names below the first, figures below others.

    Where no row gives them titles, one of them is shorter than the others, and none has gaps.
    """
    width = max(map(len, grid.rows), default=0)
    if len(starts) < NARROWEST or any(end - start < NARROWEST for start, end in pairwise([*starts, width])):
        return False
    top = _top(grid) if title is None else title + 1
    parts = [
        [row[start:end] for row in grid.rows[top:] if any(cell.text for cell in row[start:end])]
        for start, end in pairwise([*starts, width])
    ]
    if not all(map(_is_table, parts)):
        return False
    return title is not None or (len(set(map(len, parts))) > 1 and all(map(_is_full, parts)))


def _is_table(rows: list[list[Cell]]) -> bool:
    """Say whether rows are a head of words, names in the first column, and figures behind some of them."""
    if len(rows) < NARROWEST or any(cell.is_number for cell in rows[0]) or any(row[0].is_number for row in rows):
        return False
    return bool(rows[0][0].text) and any(cell.is_number for row in rows[1:] for cell in row[1:])


def _is_full(rows: list[list[Cell]]) -> bool:
    """Say whether each row fills as many columns as the head."""
    return len({sum(bool(cell.text) for cell in row) for row in rows}) == 1
