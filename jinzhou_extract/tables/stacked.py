"""Tables that stand one below the other in one grid: each has titles, a note of units and a head of its own."""

from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.tables.cells import Cell, Grid
from jinzhou_extract.tables.headers import names_column
from jinzhou_extract.tables.periods import read_period
from jinzhou_extract.tables.unit_notes import ALONE_IN_TITLES

FEW_YEARS: Final = 2
"""So many years in a row are its columns' periods; a single one may be a figure of that size."""

FEW_BESIDE_UNIT: Final = 3
"""How many cells a row has at most that says the unit of a table: its title, the word 单位, the unit."""

_YEAR: Final = Pattern(r"(?:19|20)\d\d\Z")
_MONTH: Final = Pattern(r"(?:19|20)\d\d\.(?:1[0-2]|0?[1-9])\Z")
"""2021.10, which may as well be a figure where it stands alone."""

_CORNER: Final = WordPattern("tables.toml", "corner")
_UNITS: Final = Pattern(r"[（(]?\s*(?:计量|金额)?单位\s*[：:]")
_FORM: Final = Pattern(r"[^：:]{2,8}[：:]|(?:计量|金额)?单位\Z")
"""What a form says of itself beside its unit: 编制单位：市财政局, 制表日期：."""

_UNIT_LABEL: Final = Pattern(r"(?:计量|金额)?单位\s*[：:]?\Z")
_FOOTNOTE: Final = FilledPattern("tables.toml", r"\s*(?:{footnotes}|\*)")


def stacked(grid: Grid) -> Iterator[Grid]:
    """Yield the tables in a grid, each with the lines above it as its captions."""
    starts = [0, *_starts(grid)]
    captions: list[str] = []
    names: list[str] = []
    for start, end in zip(starts, [*starts[1:], len(grid.rows)], strict=True):
        part = Grid(grid.rows[start:end])
        if not start:
            part.head, part.is_marked, part.captions = grid.head, grid.is_marked, grid.captions
            _unmark(part)
        _lift_titles(part)
        if start and not part.captions and part.rows and _texts(part.rows[0]) == names:
            part.captions = captions  # the head comes again on the next page
        captions, names = part.captions, _texts(part.rows[0]) if part.rows else []
        part.rows = [row for row in part.rows if any(cell.text for cell in row)]
        part.head = min(part.head, len(part.rows))
        yield part


def names_years(row: list[Cell], above: list[Cell] | None) -> bool:
    """Say whether the bare numbers of a row are years that name columns.

    They do in the first row, or below the corner cell of the first. So do several months: 2021.10, 2021.9.
    """
    figures = [cell for cell in row[1:] if cell.is_number]
    if len(figures) >= FEW_YEARS and all(_MONTH.match(cell.text) for cell in figures):
        return above is None or _CORNER.fullmatch(row[0].text) is not None
    if not all(_YEAR.match(cell.text) for cell in figures):
        return False
    corner = row[0].text
    if not corner or _CORNER.fullmatch(corner):
        return True
    return len(figures) >= FEW_YEARS if above is None else bool(above) and corner == above[0].text


def says_units(cell: Cell) -> bool:
    """Say whether a cell is a note of units: 单位：亿元."""
    return _UNITS.match(cell.text) is not None


def _starts(grid: Grid) -> Iterator[int]:
    """Yield the rows below the first head at which another table begins."""
    rows, at, has_figures = grid.rows, grid.head, False
    while at < len(rows):
        if _has_figures(rows, at):
            has_figures = True
            at += 1
            continue
        end = next((below for below in range(at, len(rows)) if _has_figures(rows, below)), len(rows))
        if has_figures and end < len(rows) and _opens(rows[at:end], rows[0]):
            blank = [place for place in range(at, end) if not any(cell.text for cell in rows[place])]
            first = blank[-1] + 1 if blank and blank[-1] + 1 < end else at
            yield next((place for place in range(first, end) if not _FOOTNOTE.match(_first_text(rows[place]))), first)
            has_figures = False
        at = end


def _has_figures(rows: list[list[Cell]], at: int) -> bool:
    """Say whether a row holds a figure beside its name; years in the row of a head name columns."""
    row = rows[at]
    return any(cell.is_number for cell in row[1:]) and not names_years(row, rows[at - 1] if at else None)


def _opens(run: list[list[Cell]], first: list[Cell]) -> bool:
    """Say whether rows without figures open a table: a note of units is among them, or the last of them names columns."""
    if any(says_units(cell) for row in run for cell in row):
        return True
    named = [cell.text for cell in run[-1] if cell.text]
    if len(named) < 2:
        return False
    corner = run[-1][0].text
    is_same = named == [cell.text for cell in first if cell.text]
    return is_same or bool(_CORNER.fullmatch(corner)) or (not corner and any(map(names_column, named)))


def _lift_titles(grid: Grid) -> None:
    """Move the rows at the top that only name the table or its unit to the lines above it."""
    most = grid.head - 1 if grid.is_marked else len(grid.rows) - 1
    titles = list(takewhile(_is_title, grid.rows[: max(most, 0)]))
    grid.captions = [*grid.captions, *(text for row in titles for text in _told(row))]
    grid.rows = grid.rows[len(titles) :]
    grid.head = max(grid.head - len(titles), 0)


def _unmark(grid: Grid) -> None:
    """Look for the head anew where what is marked as one only names the table, and no figures follow at once."""
    head = grid.rows[: grid.head]
    if not (
        head and grid.is_marked and grid.head < len(grid.rows) and all(_is_title(row) and _entitles(row[0]) for row in head)
    ):
        return
    if not any(cell.is_number for cell in grid.rows[grid.head][1:]):
        grid.head, grid.is_marked = 0, False


def _entitles(cell: Cell) -> bool:
    return bool(cell.text) and not _CORNER.fullmatch(cell.text)


def _is_title(row: list[Cell]) -> bool:
    """Say whether a row only names the table, in its first cell or all of them, or its unit, or both: 表一 … 单位：万元.

    A note of units in the corner stands above the names of rows, and what is beside it names columns.
    """
    filled = [cell for cell in row if cell.text]
    if any(cell.is_number for cell in filled) or (filled and len(row) == 1):
        return False
    notes = [cell for cell in filled if says_units(cell) or _is_note(cell, filled)]
    is_one = len({cell.text for cell in filled}) == 1 and filled[0] is row[0] and filled[-1] is row[-1]
    if not filled or len(notes) == len(filled) or (len(filled) == 1 and filled[0] is row[0]) or is_one:
        return True
    first, *others = filled
    is_beside = bool(notes) and notes[0] is not first and not _CORNER.fullmatch(first.text)
    return is_beside and all(cell in notes or _FORM.match(cell.text) or read_period(cell.text) for cell in others)


def _is_note(cell: Cell, filled: list[Cell]) -> bool:
    """Say whether a cell is a unit that holds for a table, though no word says so: the last of a row, 表一 … 万元."""
    return (
        cell is filled[-1]
        and ALONE_IN_TITLES.fullmatch(cell.text.strip("（）()")) is not None
        and len(filled) <= FEW_BESIDE_UNIT
    )


def _told(row: list[Cell]) -> Iterator[str]:
    """Yield what a row above the head says, a unit alone as a note of it."""
    filled = [cell for at, cell in enumerate(row) if cell.text and (not at or cell.text != row[at - 1].text)]
    for cell in filled:
        if _is_note(cell, filled):
            yield f"单位：{cell.text.strip('（）()')}"
        elif not _UNIT_LABEL.match(cell.text):
            yield cell.text


def _texts(row: list[Cell]) -> list[str]:
    return [cell.text for cell in row]


def _first_text(row: list[Cell]) -> str:
    return next((cell.text for cell in row if cell.text), "")
