"""What the columns of a table are: of numbers of rows, of their names, of units, of figures."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.metric import Role
from jinzhou_extract.tables.cells import Grid
from jinzhou_extract.tables.headers import UNKNOWN, Header
from jinzhou_extract.tables.periods import read_period
from jinzhou_extract.tables.row_names import is_amount
from jinzhou_extract.tables.values import CellValues

MOST_NUMBERING_COLUMNS: Final = 4
"""How many columns in front of the names may number the rows."""

LONGEST_CLASSIFIER: Final = 3
"""A longer word that is no unit is none of a column of units."""

FEWEST_BARE: Final = 2
"""So many heads at least that are nothing but units are no names: 艘 | 千瓦."""

_NUMBERED: Final = FilledPattern("tables.toml", r".{0,6}{numbers_of_rows}\Z")
_NAMED: Final = Pattern(r".{0,6}名称\Z")
_CODE: Final = Pattern(r"0\d+\Z")
_NAME_OR_UNIT: Final = WordPattern("tables.toml", "name_or_unit")
_DATED: Final = Pattern(r"(?:日期|出现日)\s*\Z")
_DAYS: Final = ("日", "号")
_COUNTED_OFF: Final = Pattern(r"第?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[.、]|[号项]|分?[标包]段?)?\Z")


def named_by(title: str, headers: list[Header], last: int) -> Iterator[Header]:
    """Yield what the columns are of a table whose rows are classes (行业), with what its title says they measure.

    A column that has a name keeps it; one of changes without a name is of the level beside it, where there is one.
    """
    has_levels = any(header.role is Role.LEVEL and not header.is_units for header in headers[last + 1 :])
    for column, header in enumerate(headers):
        is_unnamed = not header.name or is_amount(header.name)
        if column > last and is_unnamed and not header.is_units and (header.role is Role.LEVEL or not has_levels):
            yield replace(header, name=title or header.name)
        else:
            yield header


def label_column(grid: Grid, headers: list[Header]) -> int:
    """Return the column that names the rows: the first, or the one behind 序号, 项目编号 and 1分标, 2分标, …."""
    body = grid.rows[grid.head :]
    for column in range(min(len(headers), MOST_NUMBERING_COLUMNS)):
        cells = [row[column].text for row in body if len(row) > column and row[column].text]
        if any(map(read_period, cells)):
            return column
        if _NUMBERED.match(told_of(grid, column)) and _NAMED.match(told_of(grid, column + 1)):
            continue
        is_rank = headers[column].role is Role.RANK and any(map(_COUNTED_OFF.match, cells))  # some are 并列, or none
        is_numbering = headers[column].is_skipped or is_rank
        if not is_numbering and not (cells and all(map(_COUNTED_OFF.match, cells))):
            return column
        if is_numbering and column + 2 < len(headers) and headers[column + 1].is_skipped:
            continue  # 序号 | 学号 | 姓名, 名次 | 道次 | 姓名
        following = [row[column + 1] for row in body if len(row) > column + 1]
        if not following or any(cell.is_number for cell in following):
            return column
    return 0


def of_units(grid: Grid, headers: list[Header], values: CellValues) -> Iterator[Header]:
    """Yield headers, that of 单位 as one of names where no unit stands below it but who the rows are about: 机关, 学校.

    So it is behind nothing but ranks: 名次 | 单位 | 一季度. One without a head that holds nothing but units is one.
    """
    for column, header in enumerate(headers):
        texts = [row[column].text for row in grid.rows[grid.head :] if column < len(row) and row[column].text]
        is_known = any(values.is_unit(text.lstrip("0123456789.")) for text in texts) or not texts  # 500克
        is_behind = any(_names_rows(grid, before) for before in range(column))  # no rank, no number of the row
        is_short = is_behind and all(len(text.partition("/")[0]) <= LONGEST_CLASSIFIER for text in texts)
        if header == UNKNOWN and column and texts and all(map(values.is_unit, texts)):
            yield replace(header, is_units=not any(map(_NAME_OR_UNIT.match, texts)))
        else:
            yield header if not header.is_units or is_known or is_short else replace(header, is_units=False)


def of_bare_units(headers: Sequence[Header], is_unit: Callable[[str], bool]) -> list[Header]:
    """Return headers, those that are nothing but units where several are: 指标 | 艘 | 千瓦; 米 may be rice."""
    bare = [
        at > 0 and _is_open(header) and _NAME_OR_UNIT.match(header.name) is None and is_unit(header.name)
        for at, header in enumerate(headers)
    ]
    if sum(bare) < FEWEST_BARE:
        return list(headers)
    return [
        replace(header, name="", said="", unit=header.name) if is_bare else header
        for header, is_bare in zip(headers, bare, strict=True)
    ]


def _is_open(header: Header) -> bool:
    """Say whether a column holds levels of which the head gives no unit and no time."""
    return header.role is Role.LEVEL and header.unit is None and header.period is None


def of_codes(grid: Grid, headers: list[Header]) -> Iterator[Header]:
    """Yield headers, those of codes as ones of no figures: one of them begins with a nought that no figure has, 01, 007."""
    for column, header in enumerate(headers):
        is_code = any(_CODE.match(row[column].text) for row in grid.rows[grid.head :] if column < len(row))
        yield replace(header, is_skipped=True) if is_code else header


def of_dates(grid: Grid, headers: list[Header]) -> Iterator[Header]:
    """Yield headers, those of dates that stand as bare numbers behind the names of rows as ones of no figures: 7.21.

    So are those of days of a month, though 日 stands below 出现日.
    """
    for column, header in enumerate(headers):
        cells = [row[column] for row in grid.rows[grid.head :] if column < len(row) and row[column].text]
        is_dated = _DATED.search(told_of(grid, column)) is not None or _DATED.search(header.name) is not None
        is_date = is_dated and (header.unit is None or header.unit in _DAYS) and any(cell.is_number for cell in cells)
        yield replace(header, is_skipped=True) if column and is_date else header


def _names_rows(grid: Grid, column: int) -> bool:
    """Say whether words stand in a column, and not the ranks or numbers of the rows alone."""
    texts = [row[column].text for row in grid.rows[grid.head :] if column < len(row) and row[column].text]
    return any(not _COUNTED_OFF.match(text) for text in texts)


def columns_of_figures(grid: Grid, headers: list[Header], values: CellValues) -> Iterator[int]:
    """Yield the columns whose head names a unit, or that hold bare numbers."""
    for column, header in enumerate(headers):
        numbers = any(row[column].is_number for row in grid.rows[grid.head :] if column < len(row))
        if not header.is_dates and (numbers or header.role is not Role.LEVEL or (header.unit and values.is_unit(header.unit))):
            yield column


def told_of(grid: Grid, column: int) -> str:
    """Return what stands lowest in the head of a column."""
    return next((row[column].text for row in reversed(grid.rows[: grid.head]) if column < len(row) and row[column].text), "")
