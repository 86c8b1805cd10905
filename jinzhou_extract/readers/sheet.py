"""A spreadsheet's table of figures as a document: the lines above it, its header, a line of | cells | for each row."""

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import median

from jinzhou_extract.document import Document
from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.readers.layout import indented, width_of
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.told import Told, make_document
from jinzhou_extract.tables.cells import LOSS

PROSE = 40
"""Characters that half of the filled cells of a column must have for it to be a column of texts, not of names."""

SHORT = 12
"""Characters up to which the cells of a column are names of rows rather than sentences."""

AS_TABLE = "was taken for a table of figures; --as corpus reads a document in each row"
AS_CORPUS = "was taken for a corpus, a document in each row; --as table reads it as a table of figures"

SAMPLE = 50
"""How many rows tell what a column holds."""

MOST_CELLS = 100_000
"""Cells that merged ones may cover in any case."""

_UNNAMED = WordPattern("tables.toml", "unnamed_sheet")
_FIGURE = Pattern(rf"(?:[-+−－△▲▽▼]?[\d,，]*\d(?:[.．]\d+)?[%％]?|{LOSS})\Z")
_QUANTITY = Pattern(r"[-+−－]?\d[\d,，]*(?:[.．]\d+[万亿]*|[万亿]+)(?!.*[以及])(?:[\u4e00-\u9fff℃]{1,4}|[%％])?")
"""A figure with its unit, which a head has none of: 1256.3亿元; 10亿元以上 may be a class."""

_YEAR = Pattern(r"(?:19|20)\d\d(?:年|\Z)")


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row of cells as they are shown, and its number in the sheet."""

    number: int
    cells: list[str]

    @property
    def filled(self) -> int:
        """How many cells are not blank."""
        return sum(1 for cell in self.cells if cell.strip())


def prose_column(rows: Sequence[SheetRow]) -> str | None:
    """Return the name of the first column whose cells are texts, or None: then the rows are a table of figures."""
    for at, name in enumerate(rows[0].cells if rows else ()):
        lengths = [len(row.cells[at].strip()) for row in rows[1 : SAMPLE + 1] if at < len(row.cells)]
        lengths = [length for length in lengths if length]
        if lengths and median(lengths) >= PROSE:
            return name
    return None


def is_table(header: Sequence[str], text: str, named: Container[str | None], rows: Sequence[Sequence[str]]) -> bool | None:
    """Say whether rows with a column `text` are a table of figures all the same, or None where nothing speaks for it.

    They could be where the texts are short and another column, none of those `named` as that of the id or date, holds
    figures alone; they are where the texts are names without a figure of their own. `rows` are the first ones.
    """
    at = list(header).index(text)
    texts = [row[at].strip() for row in rows if at < len(row) and row[at].strip()]
    if not texts or median(map(len, texts)) >= PROSE:
        return None
    others = (place for place, name in enumerate(header) if place != at and name not in named)
    columns = [[row[place] for row in rows if place < len(row) and row[place].strip()] for place in others]
    if not any(cells and all(map(_is_figure, cells)) for cells in columns):
        return None
    return median(map(len, texts)) < SHORT and not any(char.isdigit() for text in texts for char in text)


def spread(rows: Sequence[Sequence[str]], areas: Iterable[tuple[int, int, int, int]]) -> list[list[str]]:
    """Return the cells of a sheet with the name in each merged area at each place that the area covers.

    An area is the first row and column and those behind the last. A figure stays in one place, so that it is counted
    once; so does what fills a row alone from the first column on, a title, and a name in the header that reaches down
    over several rows of it. What a merged cell covers is not shown and not read. Areas that together cover far more than
    there is are a mistake or an attack; the cells are then as if they were not merged.
    """
    result = [list(row) for row in rows]
    width = max(map(len, result), default=0)
    areas = [(top, left, min(bottom, len(rows)), min(right, width)) for top, left, bottom, right in areas]
    if sum((bottom - top) * (right - left) for top, left, bottom, right in areas) > MOST_CELLS + 4 * sum(map(len, result)):
        return result
    for top, left, bottom, right in areas:
        text = result[top][left] if left < len(result[top]) else ""
        for at in range(top, bottom):
            row = result[at]
            row[left:right] = [""] * (min(right, len(row)) - left)
        result[top][left:right] = [text, *[""] * (right - left - 1)]
        if not text.strip() or _is_figure(text):
            continue
        for at in range(top, bottom):
            row = result[at]
            beside = [cell for column, cell in enumerate(row) if not left <= column < right and cell.strip()]
            if (beside or left) and (at == top or any(_is_figure(cell) for cell in beside)):
                row[:] = [*row[:left], *[""] * (left - len(row)), *[text] * (right - left), *row[right:]]
    return result


def sheet_document(
    rows: Sequence[SheetRow],
    source: str,
    options: ReadOptions,
    place: Callable[[int, int], str],
    title: str | None = None,
) -> Document:
    """Return the document of a sheet; `place` names a cell by row number and column index.

    `title` becomes its heading where someone gave it one: Sheet1 would hide what the first line says of the whole.
    Blank rows part tables, each with its own header. Rows of a single cell above a header, and below the last row of
    several cells, are lines of their own: titles, notes of units, footnotes.
    """
    text = _Text(place)
    if title and _UNNAMED.fullmatch(title):
        title = None
    if title:
        text.line(f"# {title}")
    for table in _tables(rows):
        _write(table, text)
    return make_document(text.text(), source, options, Told(title=title or None), places=tuple(text.places))


class _Text:
    """The text of a sheet, built line by line; knows where each cell begins."""

    def __init__(self, place: Callable[[int, int], str]) -> None:
        self._place = place
        self._parts: list[str] = []
        self._length = 0
        self.places: list[tuple[int, str]] = []

    def line(self, line: str) -> None:
        """Write a line that is in no cell."""
        self._add(line + "\n")

    def row(self, row: SheetRow, width: int) -> None:
        """Write a row of a table, at least `width` cells long."""
        for at, cell in enumerate([*row.cells, *[""] * (width - len(row.cells))]):
            self._add("| ")
            self._cell(row.number, at, _named(cell).replace("|", "｜"))
            self._add(" ")
        self._add("|\n")

    def caption(self, row: SheetRow) -> None:
        """Write the one filled cell of a row."""
        at = next(at for at, cell in enumerate(row.cells) if cell.strip())
        self._cell(row.number, at, _one_line(row.cells[at]))
        self._add("\n")

    def text(self) -> str:
        """Return what was written."""
        return "".join(self._parts)

    def _cell(self, number: int, at: int, text: str) -> None:
        name = self._place(number, at)
        if not self.places or self.places[-1][1] != name:
            self.places.append((self._length, name))
        self._add(text)

    def _add(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)


def _tables(rows: Sequence[SheetRow]) -> list[list[SheetRow]]:
    """Part the rows where blank ones do; rows that begin without a header carry the table above on."""
    tables: list[list[SheetRow]] = []
    for is_filled, group in groupby(rows, key=lambda row: row.filled > 0):
        if not is_filled:
            continue
        part = list(group)
        opening = next((row for row in part if row.filled > 1), None)
        if tables and opening is not None and part[0].filled > 1 and _has_figures(opening):
            tables[-1].extend(part)
        else:
            tables.append(part)
    return tables


def _write(rows: list[SheetRow], text: _Text) -> None:
    first = next((at for at, row in enumerate(rows) if row.filled > 1), len(rows))
    last = next((at for at in range(len(rows), 0, -1) if rows[at - 1].filled > 1), first)
    body = rows[first:last]
    for row in rows[:first]:
        text.caption(row)
    width = width_of([row.cells for row in body])
    head = _head(body)
    text.line("")
    for at, row in enumerate(body):
        text.row(row, width)
        if at + 1 == head:
            text.line("|" + " --- |" * max(width, len(row.cells)))
    text.line("")
    for row in rows[last:]:
        text.caption(row)


def titles_of(rows: Sequence[SheetRow]) -> list[SheetRow]:
    """Return the rows of one cell each above the first of several: titles and notes of units."""
    filled = [row for row in rows if row.filled]
    first = next((at for at, row in enumerate(filled) if row.filled > 1), 0)
    return filled[:first]


def _head(rows: Sequence[SheetRow]) -> int:
    """Return how many rows at the top name the columns; none where no row holds a figure."""
    for at, row in enumerate(rows):
        if _has_figures(row) or (at and row.filled == 1):
            return at
    return 0


def _has_figures(row: SheetRow) -> bool:
    """Say whether a row holds a figure or a quantity beside its name; a year names a column."""
    return any(_is_figure(cell) or _QUANTITY.fullmatch(cell.strip()) for cell in row.cells[1:])


def _is_figure(cell: str) -> bool:
    text = cell.strip()
    return _FIGURE.match(text) is not None and not _YEAR.match(text)


def _named(cell: str) -> str:
    """Return the text of a cell in one line, behind its indent."""
    return indented(_one_line(cell), cell[: len(cell) - len(cell.lstrip(" \u3000\u00a0"))])


def _one_line(text: str) -> str:
    return " ".join(text.split())
