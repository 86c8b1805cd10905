"""Where the header of a table ends, and what it says of each column."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import dropwhile
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.metric import Role
from jinzhou_extract.tables.cells import Cell, Grid
from jinzhou_extract.tables.headers import UNKNOWN, Header, read_header, stack
from jinzhou_extract.tables.named_units import counts_things
from jinzhou_extract.tables.periods import read_period
from jinzhou_extract.tables.prices import is_money
from jinzhou_extract.tables.row_units import measures_other
from jinzhou_extract.tables.stacked import names_years

FEWEST_NAMES: Final = 2
"""So many names a row has at least that goes on with the head above it."""

MANY_NUMBERED: Final = 4
"""So many columns, all of them numbered from the first on, are no row of figures: 1 | 2 | 3 | 4."""

_AMONG: Final = Pattern(r"\s*(?:其\s*中|[#＃])")
_LETTER: Final = Pattern(r"[甲乙丙丁戊]\Z")
"""What stands for the number of a column that holds names."""

_SUM: Final = WordPattern("tables.toml", "measured_in_money")
_UNIT_LABEL: Final = WordPattern("tables.toml", "unit_column")


def header_rows(grid: Grid, states: Callable[[Cell], bool]) -> int:
    """Return how many rows are the header of a table that does not mark it.

    They are those at the top without figures; `states` says of a cell in words whether it states one (5.2万人), which
    a name with a number in it (前10名) does not. A table of nothing but such rows has no header.
    """
    for at, row in enumerate(grid.rows):
        if at and row and read_period(row[0].text) and not any(cell.text for cell in row[1:]):
            return at  # 2021年, above the rows of that year
        figures = [cell for cell in row[1:] if cell.is_number]
        if figures and not names_years(row, grid.rows[at - 1] if at else None):
            return at
        is_of_head = at > 0 and _is_below_itself(row, grid.rows[at - 1])  # one cell over both
        if not is_of_head and any(states(cell) for cell in row[1:]) and not (at == 0 and _names_classes(grid.rows)):
            return at
    return 0


def _is_below_itself(row: list[Cell], above: list[Cell]) -> bool:
    """Say whether the label of a row comes again from the row above, as a cell over both leaves it."""
    return bool(row and above and row[0].text) and row[0].text == above[0].text


def _names_classes(rows: list[list[Cell]]) -> bool:
    """Say whether the first row names classes with quantities in them, with bare numbers below each name: 35千伏."""
    first, *others = rows
    body = [row for row in others if len(row) == len(first)]
    is_named = len(first) > FEWEST_NAMES and all(cell.text for cell in first)
    return is_named and len(body) == len(others) > 1 and all(cell.is_number for row in body for cell in row[1:])


def lift_captions(grid: Grid) -> None:
    """Move header rows that say one thing across the whole width to the lines above the table."""
    while grid.head > 1:
        said = {cell.text for cell in grid.rows[0] if cell.text}
        if len(said) != 1 or len(grid.rows[0]) == 1:
            return
        grid.captions += said
        del grid.rows[0]
        grid.head -= 1


def take_units(grid: Grid, is_unit: Callable[[str], bool]) -> list[str]:
    """Take the row that gives each column's unit (单位 | 亿元 | 万吨) off the grid and return its cells, if there is one.

    Below the head it may have no name where it says one of each column.
    """
    for at, row in enumerate(grid.rows[: grid.head + 1]):
        texts = [cell.text.strip("（）()") for cell in row]
        named = [text for text in texts[1:] if text]
        is_full = at == grid.head > 0 and len(named) == len(texts) - 1 > 0 and not texts[0]
        if row and (is_full or _UNIT_LABEL.match(texts[0])) and named and all(map(is_unit, named)):
            del grid.rows[at]
            grid.head -= at < grid.head
            return texts
    return []


def take_numbering(grid: Grid) -> list[Cell]:
    """Take the row of a head that numbers its columns (甲 | 乙 | 1 | 2, or all of them) off the grid and return its cells."""
    for at in range(max(grid.head - 1, 1), min(grid.head + 1, len(grid.rows))):
        texts = [cell.text.strip("（）() ") for cell in grid.rows[at]]
        numbers = list(dropwhile(_LETTER.match, texts))
        is_first = any(_LETTER.match(row[0].text) for row in grid.rows[at + 1 : at + 2] if row)  # 甲 of 甲, 乙 and 丙
        is_known = len(texts) > len(numbers) > 1 or len(numbers) >= MANY_NUMBERED
        if not is_first and is_known and numbers == [str(number) for number in range(1, len(numbers) + 1)]:
            grid.head -= at < grid.head
            return grid.rows.pop(at)
    return []


def headers_of(grid: Grid, is_unit: Callable[[str], bool]) -> list[Header]:
    """Return what each column means.

    A head of several rows is read from top to bottom, a wide cell covers the blanks to its right, but for those below another
    name; what stands below a name and is nothing but a unit is the unit of its column.
    """
    texts: list[list[str]] = [[] for _ in range(max((len(row) for row in grid.rows), default=0))]
    head = grid.rows[: grid.head]
    for at, row in enumerate(head):
        covering = ""
        for column in range(len(texts)):
            text = row[column].text if column < len(row) else ""
            covering = text or ("" if _is_named_anew(head[:at], column) else covering)
            texts[column].append(covering if row is not head[-1] else text)
    stacks = [[text for text in dict.fromkeys(column) if text.strip()] for column in texts]
    headers = [stack(list(_headers(column, is_unit))) if column else UNKNOWN for column in stacks]
    return list(_of_groups(stacks, headers, is_unit))


def _is_named_anew(rows: list[list[Cell]], column: int) -> bool:
    """Say whether a row of a head says of a column what it does not say of the one before."""
    return any(0 < column < len(row) and row[column].text not in ("", row[column - 1].text) for row in rows)


def _of_groups(stacks: list[list[str]], headers: list[Header], is_unit: Callable[[str], bool]) -> Iterator[Header]:
    """Yield headers, those of parts with the unit that the whole has below its name: 企业数 over （个） and #亏损.

    So it is beside one that has it in its name: 企业数（个） | #亏损企业. What measures something else (a rate, an area) has
    not the unit of the whole, nor has what is not said to be a part.
    """
    group, unit = "", None
    for stacked, header in zip(stacks, headers, strict=True):
        is_part = len(stacked) == 1 and _AMONG.match(stacked[0]) is not None
        if not is_part and (len(stacked) < 2 or stacked[0] != group):
            group = stacked[0] if stacked else ""
            is_whole = (len(stacked) == 2 and is_unit(stacked[1].strip("（）() "))) or _has_own_unit(stacked, header, is_unit)
            unit = header.unit if is_whole and header.role is Role.LEVEL else None
        elif unit and header.unit is None and _AMONG.match(stacked[-1]) and _may_be_part(header.name, unit):
            header = replace(header, unit=unit) if header.role is Role.LEVEL else header
        yield header


def _may_be_part(name: str, unit: str) -> bool:
    """Say whether a part may be in the unit of the whole: no rate is, no sum of money of what is counted, no count of a sum."""
    return not measures_other(name) and not (counts_things(name) if is_money(unit) else _SUM.search(name))


def _has_own_unit(stacked: list[str], header: Header, is_unit: Callable[[str], bool]) -> bool:
    """Say whether a head of one row names its unit."""
    return len(stacked) == 1 and header.unit is not None and is_unit(header.unit)


def extend_head(grid: Grid, states: Callable[[Cell], bool]) -> None:
    """Take rows below the rule of a head that go on with it: names below names that stand over several columns.

    A table that was made of one with merged cells has them as rows: | | 2023年 | | 2022年 | |, and 数量 | 金额 below the rule.
    """
    while grid.is_marked and 0 < grid.head < len(grid.rows) - 1 and _goes_on(grid, states):
        grid.head += 1


def _goes_on(grid: Grid, states: Callable[[Cell], bool]) -> bool:
    above, row, below = grid.rows[grid.head - 1 : grid.head + 2]
    named = [cell.text for cell in above[1:]]
    is_wide = "" in named[1:] or len(set(named)) < len(named)
    is_label = not row[0].text or row[0].text == above[0].text
    filled = [cell for cell in row[1:] if cell.text]
    if not is_wide or not is_label or len(filled) < FEWEST_NAMES or any(cell.is_number or states(cell) for cell in filled):
        return False
    return bool(below[0].text) and any(cell.is_number for cell in below[1:])


def _headers(texts: list[str], is_unit: Callable[[str], bool]) -> Iterator[Header]:
    """Yield what the rows of a head say of one column, from top to bottom; a unit is that of what stands above it."""
    above: Header | None = None
    for text in texts:
        header = read_header(text)
        if above is not None and header.role is Role.LEVEL and is_unit(text):  # 位次 is a unit that makes a rank
            yield replace(above, name="", said="", period=None, unit=text, is_open=False)
            continue
        above = header
        yield above
