"""Rows of tables whose name takes several lines."""

from collections.abc import Sequence

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.readers.pdf.line import Line

LINE = 2.0
"""Up to this many times the type size apart, the lines of a cell follow each other."""

_FIGURES = Pattern(r"[-+−－]?\d[\d,.，]*[%％]?(?:\s+\S+)*\Z")


def name_rows(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a page, those of a row's name joined with the figures that stand beside them.

    A name that is broken in its cell comes as lines of its own in front of the figures, at whose height the name stands.
    """
    result: list[Line] = []
    for line in lines:
        name = _name(result, line) if _FIGURES.match(line.text) else []
        if name:
            del result[-len(name) :]
            line = _joined(name, line)
        result.append(line)
    return result


def _name(before: Sequence[Line], row: Line) -> list[Line]:
    """Return the lines right before a row of figures that stand left of it and reach from above it to below it."""
    name: list[Line] = []
    for line in reversed(before):
        below = name[0] if name else None
        is_left = line.right < row.left and not line.is_row
        if not is_left or abs(line.base - row.base) > 2 * LINE * line.size:
            break
        if below is not None and not 0 < line.base - below.base <= LINE * line.size:
            break
        name.insert(0, line)
    if len(name) < 2:
        return []
    slack = row.size
    return name if name[-1].base - slack <= row.base <= name[0].base + slack else []


def _joined(name: Sequence[Line], row: Line) -> Line:
    text = "".join(line.text for line in name)
    indices = [index for line in name for index in line.indices]
    return Line(
        row.page,
        f"{text} {row.text}",
        [*indices, -1, *row.indices],
        min(line.left for line in name),
        row.right,
        row.base,
        row.size,
        is_row=True,
    )
