"""Rows of tables that are drawn with lines: the characters of each cell together, whatever order they come in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.readers.pdf.line import Line
from jinzhou_extract.readers.pdf.rules import Region, Ruled
from jinzhou_extract.readers.pdf.run import Char, Run
from jinzhou_extract.readers.sheet import spread

SAME = 0.35
"""Up to this many times the type size apart, two base lines are one."""

FILLED = 0.4
"""The share of the cells that must hold something; an empty grid is a form or a drawing."""

_FIGURE = Pattern(r"\s*[-+−－]?\d[\d,，.]*[%％]?\s*\Z")
_LATIN = Pattern(r"[A-Za-z\d.,;:)%]")


@dataclass(slots=True)
class _Cell:
    """The text of a cell line by line, with the number on the page of each character, -1 for one that is put in."""

    lines: list[str] = field(default_factory=list)
    text: str = ""
    indices: list[int] = field(default_factory=list)
    bottom: float | None = None
    size: float = 0.0


def table_lines(tables: Sequence[Ruled], runs: Sequence[Run], page: int) -> tuple[list[Line], list[Run]]:
    """Return the rows of the tables as lines, and the runs that stand in none of them.

    A table of which a cell holds figures one below the other lacks lines between its rows and is left as it stands.
    """
    lines: list[Line] = []
    rest = list(runs)
    for table in tables:
        inside = [run for run in rest if _lies_in(run, table)]
        cells = [_Cell() for _ in table.cells]
        for run in inside:
            for place, char in enumerate(run.chars):
                at = next((at for at, region in enumerate(table.cells) if _holds(region, char)), None)
                if at is not None:
                    _add(cells[at], char, after_gap=place in run.gaps)
        is_whole = all(sum(_FIGURE.match(line) is not None for line in cell.lines) < 2 for cell in cells)
        if not is_whole or sum(bool(cell.text) for cell in cells) < FILLED * len(cells):
            continue
        lines += _rows(table, cells, page)
        rest = [run for run in rest if not any(run is other for other in inside)]
    return lines, rest


def in_order(lines: Sequence[Line], rows: Sequence[Line]) -> list[Line]:
    """Return the lines of a page with the rows of its tables among them, where their first characters come."""
    if not rows:
        return list(lines)
    firsts = [min((index for index in line.indices if index >= 0), default=0) for line in (*lines, *rows)]
    for at in range(len(lines) + 1, len(firsts)):
        if rows[at - len(lines)].base < rows[at - len(lines) - 1].base:
            firsts[at] = max(firsts[at], firsts[at - 1])  # a table keeps its rows in their order
    order = sorted(range(len(firsts)), key=lambda at: firsts[at])
    return [(*lines, *rows)[at] for at in order]


def _lies_in(run: Run, table: Ruled) -> bool:
    inside = sum(any(_holds(region, char) for region in table.cells) for char in run.chars)
    return 2 * inside > len(run.chars)


def _holds(region: Region, char: Char) -> bool:
    left, bottom, right, top = region.box
    return left <= (char.left + char.right) / 2 <= right and bottom <= char.bottom + char.size / 2 <= top


def _add(cell: _Cell, char: Char, *, after_gap: bool) -> None:
    is_below = cell.bottom is None or abs(char.bottom - cell.bottom) > SAME * max(char.size, cell.size)
    if is_below:
        cell.lines.append("")
    is_latin = bool(cell.text) and _LATIN.match(cell.text[-1]) is not None and _LATIN.match(char.text) is not None
    if cell.text and is_latin and (is_below or after_gap):
        cell.text += " "
        cell.indices.append(-1)
    cell.lines[-1] += char.text
    cell.text += char.text
    cell.indices.append(char.index)
    cell.bottom, cell.size = char.bottom, char.size


def _origins(cell: _Cell | None, name: str) -> list[int]:
    """Return the numbers on the page of the characters of a name, -1 where it stands for what a merged cell says."""
    if cell is None or cell.text.strip() != name:
        return [-1] * len(name)
    lead = len(cell.text) - len(cell.text.lstrip())
    return cell.indices[lead : lead + len(name)]


def _rows(table: Ruled, cells: Sequence[_Cell], page: int) -> Iterator[Line]:
    """Yield the rows: a name in merged cells stands at each place that they cover, a figure once."""
    grid = [[""] * table.columns for _ in range(table.rows)]
    origins: dict[tuple[int, int], _Cell] = {}
    for region, cell in zip(table.cells, cells, strict=True):
        grid[region.row][region.column] = cell.text.strip()
        origins[region.row, region.column] = cell
    merged = [region for region in table.cells if region.end_row - region.row > 1 or region.end_column - region.column > 1]
    areas = [(region.row, region.column, region.end_row, region.end_column) for region in merged]
    for at, row in enumerate(spread(grid, areas)):
        if not any(row):
            continue
        text, indices = "|", [-1]
        for column, name in enumerate(row):
            text += f" {name.replace('|', '｜')} |"
            indices += [-1, *_origins(origins.get((at, column)), name), -1, -1]
        regions = [region for region in table.cells if region.row <= at < region.end_row]
        top = min(region.box[3] for region in regions)
        size = max((cell.size for cell in cells if cell.size), default=10.0)
        left, right = min(region.box[0] for region in regions), max(region.box[2] for region in regions)
        yield Line(page, text, indices, left, right, top - size, size, is_row=True)
