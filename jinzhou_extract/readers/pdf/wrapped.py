"""The heads of columns that no lines part, whose names go on in the lines below: cells that a program writes one by one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.readers.pdf.line import Line, Piece

NEXT_LINE = 1.7
"""Up to this many times the type size apart, the lines of a cell follow each other."""

SAME = 0.35
"""Up to this many times the type size apart, two base lines are one."""

ALIKE = 0.1
"""The share by which sizes of type may differ in a cell."""

MOST_LINES = 40
"""In how many lines the cells of a head are looked for."""

NEAR = 12.0
"""Up to this many times the type size above the first row of figures a head begins."""

_NO_HEAD = Pattern(r"\||.*[。；！？]")


@dataclass(slots=True)
class _Cell:
    """The pieces of a cell from top to bottom, each with its line."""

    parts: list[tuple[Line, Piece]] = field(default_factory=list)

    @property
    def left(self) -> float:
        return min(piece.left for _, piece in self.parts)

    @property
    def right(self) -> float:
        return max(piece.right for _, piece in self.parts)

    @property
    def top(self) -> float:
        return self.parts[0][0].base

    @property
    def bottom(self) -> float:
        return self.parts[-1][0].base

    def goes_on(self, line: Line, piece: Piece) -> bool:
        """Say whether a piece stands right below the cell, and is in its type."""
        last, above = self.parts[-1]
        is_below = SAME * line.size < last.base - line.base <= NEXT_LINE * line.size
        is_under = piece.left < above.right and above.left < piece.right
        return last.page == line.page and is_below and is_under and abs(last.size - line.size) <= ALIKE * line.size


def rows_of_cells(above: Sequence[Line], row: Line) -> list[tuple[Line, int]]:
    """Return the rows of cells at the end of the lines above a row of figures, with how many of those lines each is made of.

    None where no cell begins higher than the one before it ends: that is a head written line by line.
    """
    lines: list[Line] = []
    for line in reversed(above[-MOST_LINES:]):
        is_near = line.page == row.page and 0 < line.base - row.base <= NEAR * max(line.size, row.size)
        if not is_near or _NO_HEAD.match(line.text):
            break
        lines.insert(0, line)
    if not any(below.base > line.base + SAME * line.size for line, below in pairwise(lines)):
        return []
    return [(_row(cells), count) for cells, count in _rows(lines)]


def _rows(lines: Sequence[Line]) -> Iterator[tuple[list[_Cell], int]]:
    """Yield the cells that stand side by side, and how many lines they are; one further left begins another row."""
    cells: list[_Cell] = []
    count = 0
    for line in lines:
        for piece in line.pieces or [Piece(0, len(line.text), line.left, line.right)]:
            if cells and cells[-1].goes_on(line, piece):
                cells[-1].parts.append((line, piece))
                continue
            if cells and piece.left < cells[-1].right:
                yield cells, count
                cells, count = [], 0
            cells.append(_Cell([(line, piece)]))
        count += 1
    if cells:
        yield cells, count


def _row(cells: Sequence[_Cell]) -> Line:
    """Return the cells of a row as one line, at the height at which it begins."""
    text, indices, pieces = "", list[int](), list[Piece]()
    for cell in cells:
        if text:
            text, indices = f"{text} ", [*indices, -1]
        start = len(text)
        for line, piece in cell.parts:
            text += line.text[piece.start : piece.end]
            indices += line.indices[piece.start : piece.end]
        pieces.append(Piece(start, len(text), cell.left, cell.right))
    first = cells[0].parts[0][0]
    top = max(cell.top for cell in cells)
    return Line(
        first.page,
        text,
        indices,
        pieces[0].left,
        pieces[-1].right,
        top,
        first.size,
        is_row=len(pieces) > 1,
        pieces=pieces if len(pieces) > 1 else [],
    )
