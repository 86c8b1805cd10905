"""Units that the name of a row or column ends with, where nothing else in its table gives one: 门急诊人次, 最高分."""

from collections.abc import Sequence
from typing import Final

from jinzhou_extract.lexicon.pattern import WordPattern
from jinzhou_extract.tables.cells import Cell

POINT: Final = "分"
PERSON: Final = "人"

_COUNTED: Final = WordPattern("tables.toml", "counted_in_its_name")
_PEOPLE: Final = WordPattern("tables.toml", "people_in_its_name")
_MEASURED: Final = WordPattern("function_words.toml", "measured_ends")
_POINTS: Final = WordPattern("tables.toml", "points_in_its_name")


def unit_of_name(name: str, cells: Sequence[Cell], wider: str = "") -> str | None:
    """Return the unit in which what has this name is counted, or what stands over it: 门诊 below 诊疗人次.

    What is counted has no places behind a point: then it is rather told in ten thousands.
    """
    if _POINTS.search(name):
        return POINT
    match = _COUNTED.search(name) or _COUNTED.search(wider)
    is_of_people = match is None and _PEOPLE.search(name) is not None
    if not (match or is_of_people) or any("." in cell.text and "%" not in cell.text for cell in cells if cell.is_number):
        return None
    return (match["unit"] or match["times"]) if match else PERSON


def measures(name: str) -> bool:
    """Say whether what has this name measures something itself: 基金收入, beside the row 参保人数."""
    return _MEASURED.search(name) is not None
