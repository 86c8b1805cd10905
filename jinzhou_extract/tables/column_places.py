"""Places that stand over columns: 锦州市, 朝阳市 beside 全国 and 全省, each over what was measured there."""

from collections.abc import Iterator
from typing import Final

from jinzhou_extract.lexicon.pattern import WordPattern
from jinzhou_extract.lexicon.regions import COUNTRY, Region, Regions
from jinzhou_extract.tables.cells import Cell, Grid
from jinzhou_extract.tables.labels import Places
from jinzhou_extract.tables.row_names import ALL_OF_PLACE

FEWEST_SHORT: Final = 2
"""So many places side by side may go by their short names (锦州, 朝阳)."""

NOTHING: Final = " "
"""What a cell says of its column that was taken off, and all the same of no column beside it."""

_CORNER: Final = WordPattern("tables.toml", "corner")
_UNIT_COLUMN: Final = WordPattern("tables.toml", "unit_column")
_SKIPPED: Final = WordPattern("tables.toml", "skipped")
_WHOLE: Final = WordPattern("tables.toml", "total_row")


def take_places(grid: Grid, places: Places) -> dict[int, tuple[str, str]]:
    """Take the row of places off the head of a table, and return the place of each column and its code.

    全国 is the country, 全省 the province and 全市 the prefecture that the places beside it lie in.
    """
    for at, row in enumerate(grid.rows[: grid.head]):
        named = dict(_named(row, places))
        if not named or not any(named.values()):
            continue
        beside = [region for region in named.values() if region is not None]
        found: dict[int, tuple[str, str]] = {}
        covering: Region | None = None
        is_last = at == grid.head - 1
        for column in range(max(map(len, grid.rows))):
            text = row[column].text if column < len(row) else ""
            if column in named:
                covering = named[column] or _whole(text, beside, places.regions)
                row[column] = Cell(row[column].start, row[column].start, NOTHING)
            elif text or is_last:
                covering = None
            if covering is not None:
                found[column] = (covering.name, covering.code)
        return found
    return {}


def _named(row: list[Cell], places: Places) -> Iterator[tuple[int, Region | None]]:
    """Yield the columns over which places stand in a row of a head, nothing where other names stand beside them.

    None is for a whole that they are a part of, or all of them together.
    """
    columns = [at for at, cell in enumerate(row) if at and cell.text and not _is_of_labels(cell.text)]
    others = {at for at in columns if ALL_OF_PLACE.fullmatch(_bare(row[at])) or _WHOLE.match(_bare(row[at]))}
    is_short = len({row[at].text for at in columns} - {row[at].text for at in others}) >= FEWEST_SHORT
    regions = [None if at in others else places.named(_bare(row[at]), None, frozenset(), is_short=is_short) for at in columns]
    if all(region is not None or at in others for at, region in zip(columns, regions, strict=True)):
        yield from zip(columns, regions, strict=True)


def _is_of_labels(text: str) -> bool:
    text = text.strip()
    return any(words.fullmatch(text) for words in (_CORNER, _UNIT_COLUMN, _SKIPPED))


def _bare(cell: Cell) -> str:
    return "".join(cell.text.split())


def _whole(text: str, beside: list[Region], regions: Regions) -> Region | None:
    """Return the place that 全国, 全省 or 全市 means beside places that all lie in it."""
    level = "".join(text.split())[-1:]
    if level == "国":
        return COUNTRY
    known = [region for region in beside if region.code]
    size = 2 if level in "省区" and all(region.level < 3 for region in known) else 4 if level in "市州盟" else 0
    codes = {region.code[:size] for region in known}
    if not size or len(codes) != 1:
        return None
    return regions.by_code.get(codes.pop().ljust(6, "0"))
