"""Numbers of plain-text tables whose thousands a blank sets apart: 48 120, below as many columns as the head names."""

from collections.abc import Iterator, Sequence
from typing import Final

from jinzhou_extract.document.outline import Block
from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.tables.cells import Cell
from jinzhou_extract.tables.fields import fields_of, ways_to_read

Row = tuple[list[Cell], list[Cell]]
"""The words in front of the numbers of a row, and its numbers."""

_LEAD: Final = Pattern(r"[-−－+]?[1-9]\d{0,2}\Z")
_REST: Final = Pattern(r"\d{3}(?:\.\d+)?\Z")


def with_thousands(text: str, rows: list[Row], heads: Sequence[Block]) -> list[Row]:
    """Return rows, those numbers joined that a single blank parts and no other number is so near to.

    All rows have as many numbers then as the line above names columns, with or without that of the names, and others before.
    """
    joined = [(names, list(_joined(numbers))) for names, numbers in rows]
    widths = {len(numbers) for _, numbers in joined if numbers}
    if joined == rows or len(widths) != 1 or not heads:
        return rows
    width = 1 + widths.pop()
    line = fields_of(text, heads[-1].start, heads[-1].end)
    return joined if any(len(fields) in (width, width - 1) for fields in ways_to_read(text, line, width)) else rows


def _joined(numbers: list[Cell]) -> Iterator[Cell]:
    last: Cell | None = None
    for cell in numbers:
        if last is None:
            last = cell
        elif cell.start - last.end == 1 and _is_open(last) and _REST.match(cell.text):
            last = Cell(last.start, cell.end, f"{last.text} {cell.text}")
        else:
            yield last
            last = cell
    if last is not None:
        yield last


def _is_open(cell: Cell) -> bool:
    """Say whether a number may go on with three digits more."""
    first, *others = cell.text.split(" ")
    return _LEAD.match(first) is not None and all(part.isdigit() for part in others)
