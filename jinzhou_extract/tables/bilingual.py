"""Names in two languages, as yearbooks have them: 粮食产量 Grain Output, 亿元 100 million yuan."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.tables.cells import LONGEST_NAME, Cell, Grid

FEWEST: Final = 2
"""So many cells with the same in another language tell that it is a translation; in one it may be a part of the name."""

_BRACKETS: Final = " （()）"
_HAN: Final = Pattern(r"[\u3400-\u9fff]")
_LATIN: Final = Pattern(r"[A-Za-z]{2}")
_GLOSS: Final = Pattern(
    r"(?P<own>[^a-z]*[\u3400-\u9fff）)%％〉》】\]])(?:\s|(?<=[\u3400-\u9fff）)])(?=[A-Z][a-z]|[(（]))"
    r"(?=[^\u3400-\u9fff]*[A-Za-z]{2})[^\u3400-\u9fff]*\Z"
)
"""What is Chinese, and behind it what is not: set apart by a blank, a bracket, or a capital that small letters follow."""

_UNIT_BEHIND: Final = Pattern(
    r"(?P<own>[^a-z]*[\u3400-\u9fff）)])\s(?=[^\u3400-\u9fff]*[A-Za-z]{2})[^\u3400-\u9fff（()）]*(?P<unit>[（(][^（）()]*[\u3400-\u9fff%℃][^（）()]*[）)])\Z"
)
"""A unit in Chinese that stands behind the translation: 户籍人口 Registered Population (万人)."""


def without_translations(grid: Grid, is_unit: Callable[[str], bool]) -> None:
    """Take the second language out of the names of a table: rows of the head, and the ends of cells, where it is the rule.

    What stands in brackets and is a unit is none: 产量(kg).
    """
    head, is_bilingual = grid.rows[: grid.head], False
    for at in reversed(range(1, len(head))):
        if _is_translated(_own(head, at)) and any(_HAN.search(cell.text) for cell in head[at - 1]):
            del grid.rows[at]
            grid.head -= 1
            is_bilingual = True
    columns = max(map(len, grid.rows), default=0)
    groups: list[list[tuple[int, int]]] = [[(at, column) for at in range(grid.head) for column in range(len(grid.rows[at]))]]
    body = range(grid.head, len(grid.rows))
    groups += [[(at, column) for at in body if column < len(grid.rows[at])] for column in range(columns)]
    for places in groups:
        for (at, column), own in _translated(grid, places, 1 if is_bilingual else FEWEST, is_unit):
            grid.rows[at][column] = own


def _translated(
    grid: Grid, places: Sequence[tuple[int, int]], fewest: int, is_unit: Callable[[str], bool]
) -> Iterator[tuple[tuple[int, int], Cell]]:
    """Yield the cells of a head or of a column without their translation, where most that are Chinese have one.

    Where a row of the head is in another language, one is enough (`fewest`).
    """
    named = [place for place in places if _HAN.search(grid.rows[place[0]][place[1]].text)]
    found: list[tuple[tuple[int, int], Cell]] = []
    for at, column in named:
        cell = grid.rows[at][column]
        match = _GLOSS.match(cell.text) if len(cell.text) <= LONGEST_NAME else None
        behind = _UNIT_BEHIND.match(cell.text) if match is None and len(cell.text) <= LONGEST_NAME else None
        if behind:
            found.append(((at, column), Cell(cell.start, cell.end, behind["own"] + behind["unit"])))
        elif match and (is_unit(match["own"]) or not is_unit(cell.text[match.end("own") :].strip(_BRACKETS))):
            found.append(((at, column), Cell(cell.start, cell.start + match.end("own"), match["own"])))
    if len(found) >= fewest and (fewest == 1 or 2 * len(found) > len(named)):
        yield from found


def _own(head: Sequence[Sequence[Cell]], at: int) -> list[Cell]:
    """Return the cells of a row of a head that do not go on with the one above, as a corner over several rows does."""
    above = head[at - 1]
    return [cell for column, cell in enumerate(head[at]) if column >= len(above) or cell.text != above[column].text]


def _is_translated(row: Sequence[Cell]) -> bool:
    """Say whether the cells of a row are all in another language."""
    named = [cell.text for cell in row if cell.text]
    return len(named) >= FEWEST and all(_LATIN.search(text) and not _HAN.search(text) for text in named)
