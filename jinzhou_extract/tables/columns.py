"""Columns set right before they are read: figures that stand beside their head, tables that stand side by side."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.tables.cells import Cell, Grid

MOST_HEADS: Final = 3
"""How many rows at the top are looked at for the head of a second table beside the first."""

_TOTAL: Final = WordPattern("tables.toml", "total_row")
_YEAR: Final = Pattern(r"(?:19|20)\d\d\Z")

CARD: Final = 2
FEWEST_WORDS: Final = 2
"""So many columns a card has, and so many rows of words at its top, which else would be a head."""

NARROWEST: Final = 2
"""How many columns a table has at least that stands beside another: names and figures."""


def drop_margin(grid: Grid) -> None:
    """Take off the columns on the left in which nothing stands (sheets leave column A blank), save where figures without a
    head have no names but these.
    """
    filled = (next((at for at, cell in enumerate(row) if cell.text), len(row)) for row in grid.rows)
    margin = min(filled, default=0)
    if margin and (grid.head or not all(row[margin].is_number for row in grid.rows if len(row) > margin)):
        grid.rows = [row[margin:] for row in grid.rows]


def add_margin(grid: Grid) -> None:
    """Put a blank column of names before a table that begins with the sum of the others: 合计 | 购置费 | 运行费."""
    heads = [row[0] for row in grid.rows[: grid.head] if row and row[0].text]
    body = [row[0] for row in grid.rows[grid.head :] if row]
    if heads and body and all(cell.is_number for cell in body) and all(_TOTAL.match(_bare(cell)) for cell in heads):
        grid.rows = [[Cell(row[0].start, row[0].start, ""), *row] if row else row for row in grid.rows]


def close_gaps(grid: Grid) -> None:
    """Put figures under their head where a blank parts them: a column has a head and no figures, the next figures and no head.

    Pages that set a number to the right of a blank for its looks come out so.
    """
    column = 1
    while column + 1 < max(map(len, grid.rows), default=0):
        head, body = grid.rows[: grid.head], grid.rows[grid.head :]
        is_gap = (
            head
            and _is_filled(head, column)
            and not _is_filled(head, column + 1)
            and not _is_filled(body, column)
            and _is_filled(body, column + 1)
        )
        if is_gap:
            for at, row in enumerate(grid.rows):
                del row[column + (at < grid.head) : column + (at < grid.head) + 1]
        column += 1


def drop_repeats(grid: Grid) -> None:
    """Take off columns that say nothing but what stands to their left, as a cell over two columns leaves one behind."""
    for column in reversed(range(1, max(map(len, grid.rows), default=0))):
        beside = [(row[column - 1].text, row[column].text) for row in grid.rows if column < len(row)]
        if any(text for _, text in beside) and all(text in ("", left) and left for left, text in beside):
            for row in grid.rows:
                del row[column : column + 1]


def is_card(grid: Grid, is_told: Callable[[str], bool]) -> bool:
    """Say whether a table tells one thing in rows of a name and what it is, and has no head: 项目名称 | …, 预算 | 3.2.

    Several of its rows at the top hold words, and what stands beside the names tells nothing of a column, as `is_told` says.
    """
    names = [row[0].text for row in grid.rows if row]
    if grid.is_marked or grid.head < FEWEST_WORDS or any(len(row) != CARD for row in grid.rows):
        return False
    return all(names) and len(set(names)) == len(names) and not any(is_told(row[1].text) for row in grid.rows[: grid.head])


def abreast(grid: Grid) -> Iterator[Grid]:
    """Yield the tables that stand side by side in one grid: the head of its names comes again further to the right."""
    starts = [0, *_starts(grid)]
    if len(starts) == 1:
        yield grid
        return
    for start, end in zip(starts, [*starts[1:], None], strict=True):
        part = Grid(is_marked=grid.is_marked, captions=list(grid.captions))
        for at, row in enumerate(grid.rows):
            cells = row[start:end]
            if at < grid.head or any(cell.text for cell in cells):
                part.rows.append(cells)
                part.head += at < grid.head
        yield part


def _starts(grid: Grid) -> list[int]:
    """Return the columns right of the first at which another table begins: its head says the same, and names stand below."""
    for at, row in enumerate(grid.rows[: grid.head or MOST_HEADS]):
        first = _bare(row[0]) if row else ""
        if not first or row[0].is_number:
            continue
        same = [column for column, cell in enumerate(row) if column and _bare(cell) == first] or _mirrored(row)
        wide = [column for before, column in zip([0, *same], same, strict=False) if column - before >= NARROWEST]
        if same and wide == same and len(row) - same[-1] >= NARROWEST:
            return same if all(_holds_names(grid.rows[at + 1 :], column) for column in same) else []
    return []


def _mirrored(row: list[Cell]) -> list[int]:
    """Return the column in the middle of a head where what stands behind it says the same as what stands behind the first."""
    half, odd = divmod(len(row), 2)
    heads = [_bare(cell) for cell in row]
    is_mirrored = (
        not odd and half >= NARROWEST and all(heads) and heads[half] != heads[1] and heads[1:half] == heads[half + 1 :]
    )
    return [half] if is_mirrored else []


def _holds_names(rows: list[list[Cell]], column: int) -> bool:
    cells = [row[column] for row in rows if column < len(row) and row[column].text]
    return bool(cells) and not any(cell.is_number and _YEAR.match(cell.text) is None for cell in cells)


def _is_filled(rows: list[list[Cell]], column: int) -> bool:
    return any(column < len(row) and row[column].text for row in rows)


def _bare(cell: Cell) -> str:
    return re.sub(r"\s+", "", cell.text)
