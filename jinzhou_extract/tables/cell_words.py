"""What single cells of a table say of the figures in them and beside them."""

from collections.abc import Sequence
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.tables.cells import Cell
from jinzhou_extract.tables.unit_notes import unit_in

PERCENT: Final = ("%", "％")

_WITH_UNIT: Final = Pattern(r"[\d,，.]+\s*(?P<unit>[\u4e00-\u9fff]+)\Z")
_FIGURE: Final = Pattern(r"[-−－+<>≤≥＜＞（(]?\d[\d.,，]*[）)]?(?:\s*[±*/;；,，、(（\[a-d].*)?\Z")
_GROWTH: Final = Pattern(r"[-−－+]?\d{1,3}(?:\.\d{1,2})?%?")


def is_figure(text: str) -> bool:
    """Say whether a cell holds a figure, written in a way that is known or not: 12.6±0.8, 7,21."""
    return _FIGURE.match(text) is not None


def in_points(unit: str | None) -> str | None:
    """Return the unit of a change by so much: of what is in percent that is points."""
    return "个百分点" if unit in PERCENT else unit


def unit_of_name(cell: Cell) -> Cell:
    """Return the unit in the name of a row, which is no figure: the words of 营业收入(百万元)."""
    unit = unit_in(cell.text) or ""
    at = cell.start + cell.text.rfind(unit)
    return Cell(at, at + len(unit), unit)


def own_unit(cells: Sequence[Cell]) -> str | None:
    """Return the unit in the first of a row's cells that holds a figure with one: 6180 亿千瓦小时."""
    return next((match["unit"] for cell in cells if (match := _WITH_UNIT.match(cell.text))), None)


def may_be_growth(text: str) -> bool:
    """Say whether a number without a head can be a rate of growth: small, with a place or two behind its point."""
    return _GROWTH.fullmatch(text) is not None
