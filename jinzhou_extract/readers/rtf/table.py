"""Tables of RTF: rows with the places where their cells end, which say what each cell covers."""

from bisect import bisect_left
from dataclasses import dataclass, field, replace

from jinzhou_extract.readers.merged import TableCell

SAME = 40
"""Twips up to which two borders are one; programs write them a little apart from row to row."""

MOST_COLUMNS = 63
"""Word makes no more."""


@dataclass(slots=True)
class CellPlace:
    """What the definition of a row says of a cell: where it ends, and whether it goes on from the left or from above."""

    right: int = 0
    from_left: bool = False
    from_above: bool = False
    opens_down: bool = False


@dataclass(slots=True)
class Row:
    """The cells of a row, each a list of paragraphs and of tables in it; their places; whether it is the header."""

    cells: list[list["str | Table"]] = field(default_factory=list)
    places: list[CellPlace] = field(default_factory=list)
    is_head: bool = False


@dataclass(slots=True)
class Table:
    """The rows of a table."""

    rows: list[Row] = field(default_factory=list)


def grid(table: Table) -> list[list[TableCell]]:
    """Return the cells of a table with what each covers."""
    borders = _borders(table)
    result: list[list[TableCell]] = []
    open_at: dict[int, tuple[int, int]] = {}  # by column: row and place of the cell that goes on downwards there
    for at, row in enumerate(table.rows):
        line: list[TableCell] = []
        column = 0
        for place, content in enumerate(row.cells):
            where = row.places[place] if place < len(row.places) else CellPlace()
            end = bisect_left(borders, where.right - SAME) + 1 if where.right else column + 1
            width = min(max(end - column, 1), MOST_COLUMNS)
            text = " ".join(item for item in content if isinstance(item, str))
            if where.from_left and line:
                line[-1] = replace(line[-1], columns=line[-1].columns + width)
            elif where.from_above and column in open_at:
                above, inside = open_at[column]
                result[above][inside] = replace(result[above][inside], rows=at - above + 1)
            else:
                open_at.pop(column, None)
                if where.opens_down:
                    open_at[column] = at, len(line)
                line.append(TableCell(text, width, 1, row.is_head))
            column += width
        result.append(line)
    return result


def _borders(table: Table) -> list[int]:
    """Return where the columns of a table end, from left to right."""
    borders: list[int] = []
    for right in sorted({place.right for row in table.rows for place in row.places}):
        if not borders or right - borders[-1] > SAME:
            borders.append(right)
    return borders
