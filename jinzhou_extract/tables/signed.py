"""Figures whose sign or sense a mark beside them gives: △4.0 and ▲4.0 for what goes down, ［4.65］ for the sum of years."""

from collections.abc import Iterator
from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.tables.cells import Cell, Grid
from jinzhou_extract.tables.prices import is_money
from jinzhou_extract.tables.unit_notes import note_unit

UP: Final = frozenset("△▲Δ∆")
DOWN: Final = frozenset("▽▼")
MARKS: Final = UP | DOWN

_MARKED: Final = Pattern(r"[△▲Δ∆▽▼]\s*(?P<number>\d[\d,，]*(?:\.\d+)?(?P<unit>.*))\Z", signs="△▲Δ∆▽▼")
_LEGEND: Final = FilledPattern(
    "tables.toml",
    r"(?P<marks>[△▲Δ∆▽▼])[”\"’'」』》]?(?:[、，,和][^。；;]{1,3})?(?:{legend_mark})?(?:{legend_says}|[=＝：:])"
    r"[^。；;，,、△▲Δ∆▽▼\n]{0,6}?(?:(?P<down>{legend_down})|(?P<up>{legend_up})(?![率速幅长]{0,2}[为是]?负))",
)
_LEGEND_BEHIND: Final = FilledPattern(
    "tables.toml",
    r"(?:(?P<down>{legend_down})|(?P<up>{legend_up}))(?:长|的)?[数值额者]?(?:均|前面?)?{legend_uses}[“\"‘'「『《]?(?P<marks>[△▲Δ∆▽▼])",
)
_TOTAL: Final = Pattern(r"[\[［〔【]\s*(?P<number>[-−－+]?\d[\d,，]*(?:\.\d+)?%?)\s*[\]］〕】]\Z", signs="]］〕】")
_TOTALS_TOLD: Final = FilledPattern(
    "tables.toml", r"[\[［〔【(（]{summed}(?:数|值)?[\]］〕】)）]|[\[［〔【]\s*[\]］〕】][^。；;\n]{0,12}{summed}"
)
_CHANGE: Final = WordPattern("tables.toml", "change")


def is_signed(text: str) -> bool:
    """Say whether a text is a figure behind a mark of what goes up or down: △4.0."""
    return text[:1] in MARKS and _MARKED.match(text) is not None


class Legends:
    """Tells what the marks of a text say; it looks for its legends when a table first asks."""

    def __init__(self, text: str) -> None:
        """Take the folded text."""
        self._text = text
        self._ways: dict[str, int] | None = None
        self._has_totals: bool | None = None

    def way(self, mark: str) -> int | None:
        """Return -1 for a mark that the text says is of what goes down, 1 for one of what rises: △为下降."""
        if self._ways is None:
            found = (match for legend in (_LEGEND_BEHIND, _LEGEND) for match in legend.finditer(self._text))
            self._ways = {match["marks"]: -1 if match["down"] else 1 for match in found}
        return self._ways.get(mark)

    @property
    def has_totals(self) -> bool:
        """Say whether the text tells that what stands in brackets is a sum of years: ［］内为五年累计数, 年均增长［累计］."""
        if self._has_totals is None:
            self._has_totals = _TOTALS_TOLD.search(self._text) is not None
        return self._has_totals


def take_totals(grid: Grid, legends: Legends) -> Iterator[int]:
    """Take the brackets off the sums of years in a table, and yield where these stand."""
    for row in grid.rows:
        for at, cell in enumerate(row):
            if at and cell.text[-1:] in "]］〕】" and (match := _TOTAL.match(cell.text)) and legends.has_totals:
                start = cell.start + match.start("number")
                row[at] = Cell(start, cell.start + match.end("number"), match["number"])
                yield start


def take_signs(grid: Grid, legends: Legends) -> Iterator[Cell]:
    """Write - and + for the marks of figures that go down and up, and yield those of which nothing tells which they do.

    Where no legend tells it, ▲ beside ▼ is of what rises; alone it is of what goes down, among changes and sums of money of
    which others have no mark: these are the ones that rise.
    """
    marked = [(row, at) for row in grid.rows for at, cell in enumerate(row) if at and cell.text[:1] in MARKS]
    marked = [(row, at) for row, at in marked if is_signed(row[at].text)]
    has_down = any(row[at].text[0] in DOWN for row, at in marked)
    is_account = is_money(note_unit(grid.captions)) if marked else False
    for row, at in marked:
        cell = row[at]
        mark = cell.text[0]
        way = legends.way(mark) or (-1 if mark in DOWN else 1 if has_down else None)
        if way is None and (is_account or _is_change(grid, row, at)) and _has_bare(grid, row, at):
            way = -1
        match = _MARKED.match(cell.text)
        if way is None or match is None:
            row[at] = Cell(cell.end, cell.end, "")
            yield cell
        else:
            row[at] = Cell(cell.start, cell.end, ("-" if way < 0 else "+") + match["number"])


def _is_change(grid: Grid, row: list[Cell], at: int) -> bool:
    """Say whether the head of a column or the name of a row speaks of changes."""
    above = [line[at].text for line in grid.rows[: grid.rows.index(row)] if at < len(line) and not line[at].is_number]
    return any(map(_CHANGE.search, (*above, *(cell.text for cell in row[:at] if not cell.is_number))))


def _has_bare(grid: Grid, row: list[Cell], at: int) -> bool:
    """Say whether another figure of the column has no mark, or one of changes beside it."""
    if any(line is not row and at < len(line) and line[at].is_number for line in grid.rows):
        return True
    return any(cell.is_number and place != at and _is_change(grid, row, place) for place, cell in enumerate(row) if place)
