"""What the rest of a table settles of its columns: whether changes are by percent, of which year a month is."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.metric import Role
from jinzhou_extract.tables.cells import Cell, Grid
from jinzhou_extract.tables.headers import PLACES, Header
from jinzhou_extract.tables.listed import is_count, is_no_amount
from jinzhou_extract.tables.periods import earlier_of, join_periods, last_year, only_year
from jinzhou_extract.tables.prices import is_money, names_price
from jinzhou_extract.tables.reckoned import is_difference
from jinzhou_extract.tables.row_names import is_scope
from jinzhou_extract.tables.told import note_change, note_index, note_period
from jinzhou_extract.tables.unit_notes import note_unit

PAIR: Final = 2
"""Of so many columns one may be of the year before."""

DAYS: Final = ("日", "天")

_MONTH: Final = Pattern(r"(1?\d)月")
_AT_END: Final = Pattern(r"[年期]末(?:账面)?(?:余额|金额)")
_OF_YEAR: Final = Pattern(r"(?:19|20)\d\d年")
_POINTS: Final = WordPattern("tables.toml", "points")
_BY_AMOUNT: Final = WordPattern("tables.toml", "compared_by_amount")
_GROUPED: Final = Pattern(r"\d[,，]\d{3}|\d{5}")


def settled(grid: Grid, headers: list[Header], units: list[str]) -> Iterator[Header]:
    """Yield the headers of a table with what their own words leave open; `units` is its row of units.

    A change whose head says no percent is none in a table of indices (上年=100), and none where it may be an amount and the
    column beside has it in percent, or where its figures go into the thousands; it has no unit where nothing speaks of
    percent, or where other figures of its column are the ones that say %, or those of other columns alone. So it is behind
    points (得分 | 比上年提高), and beside a price where its head only says what it differs from and a column gives the units
    of the goods: 单位 | 价格 | 比上月. A month is of the year that the other columns are of; of 1月3日 and 12月27日 in a table
    of 2022 the second is of 2021.
    """
    headers = list(_of_levels(_of_title(grid, _across_years(grid, _beside_before(headers)))))
    is_index = note_index(grid.captions) or any(header.is_index for header in headers)
    is_percent = _says_percent(grid, units)
    is_told = _says_percent(_words_of(grid), units)
    is_of_prices = any(names_price(header.name) for header in headers) and any(header.is_units for header in headers)
    is_of_prices = is_of_prices and not _says_percent(_figures_of(grid), units)
    year = only_year([header.period for header in headers])
    level = ""
    for column, header in enumerate(headers):
        level = header.name if header.role is Role.LEVEL else level
        period = join_periods(header.period, year) if header.period else year if header.is_of_year else None
        period = _same_part(period, headers, grid.captions) if period and header.is_same_part else period
        if header.role is Role.LEVEL and header.unit is None and is_no_amount(header.name) and _is_mixed(grid, column):
            yield replace(header, unit="%", period=period)  # 自付比例: 10%, 0
        elif header.is_assumed and is_index:
            yield replace(header, role=Role.LEVEL, unit=None, base=None, period=period)
        elif header.is_open and column and headers[column - 1].role is Role.RANK and not _places(grid, column):
            yield replace(header, unit=PLACES, is_assumed=False, period=period)  # 名次 | 进退
        elif _is_by_amount(grid, headers, column) or (is_of_prices and _is_of_day(header) and _is_priced(grid, headers)):
            yield replace(header, unit=None, is_amount=True, period=period)
        elif header.is_assumed and (
            ((header.is_open or _POINTS.search(level) is not None) and not is_percent)
            or (header.is_compared and is_of_prices)
            or (header.is_open and not is_told and not _says_percent(_column_of(grid, column), []))
            or _is_mixed(grid, column)
        ):
            yield replace(header, unit=None, period=period)
        else:
            yield replace(header, period=period)


def _beside_before(headers: list[Header]) -> list[Header]:
    """Return headers, that of what there is at the end as one that names nothing beside what there was at first.

    期末余额 is a name where it stands alone, and only a time beside 期初余额.
    """
    if not any(not header.name and last_year(header.period or "") for header in headers):
        return headers
    return [replace(header, name="") if _AT_END.fullmatch(header.name) else header for header in headers]


def _of_title(grid: Grid, headers: Iterable[Header]) -> list[Header]:
    """Return headers, those of whom a figure is (城市, 农村) like the one of changes in percent, below a title of changes."""
    headers = list(headers)
    changes = [header for header in headers if header.role is Role.CHANGE and header.unit == "%"]
    if len(changes) != 1 or note_change(grid.captions) is None:
        return headers
    [told] = changes
    return [
        replace(header, role=told.role, unit=told.unit, base=told.base)
        if header.role is Role.LEVEL and header.unit is None and is_scope(header.name)
        else header
        for header in headers
    ]


def _of_levels(headers: list[Header]) -> Iterator[Header]:
    """Yield headers, those of an earlier time alone (上年同期) as one of the level before that has a name and a unit."""
    level: Header | None = None
    for header in headers:
        is_earlier = header.is_earlier or header.is_of_last_month or last_year(header.period or "") is not None
        is_bare = header.role is Role.LEVEL and not (header.name or header.said or header.unit or header.wider)
        if is_bare and is_earlier and level is not None and level.unit:
            header = replace(header, name=level.name, unit=level.unit, is_index=level.is_index)
        elif header.role is Role.LEVEL and not header.is_units:
            level = header if header.name and not header.wider else None
        yield header


def _same_part(period: str, headers: list[Header], captions: list[str]) -> str:
    """Return the part of a year that another column or the title names of another one: 2022年同期 is 2022年上半年."""
    told = [header.period for header in headers if header.role is Role.LEVEL and not header.is_same_part]
    parts = [time[5:] for time in (*told, note_period(captions)) if time and _OF_YEAR.match(time)]
    return period[:4] + "年" + next(iter(parts), "") if _OF_YEAR.match(period) else period


def _across_years(grid: Grid, headers: list[Header]) -> Iterator[Header]:
    """Yield headers, two that name months or days without a year with those of the table and of the year before it."""
    times = [header.period for header in headers if header.role is Role.LEVEL and header.period]
    earlier = earlier_of(*times) if len(times) == PAIR else None
    months = sorted(times, key=_month) if earlier else []
    year = only_year([note_period(grid.captions)]) if months and _month(months[0]) < _month(months[1]) else None
    if year is None or earlier != months[1]:
        yield from headers
        return
    years = {earlier: f"{int(year[:4]) - 1}年", months[0]: year}
    for header in headers:
        yield replace(header, period=f"{years[header.period]}{header.period}") if header.period in years else header


def _month(period: str) -> int:
    match = _MONTH.match(period)
    return int(match[1]) if match else 0


def _says_percent(grid: Grid, units: list[str]) -> bool:
    """Say whether anything in a table or above it tells of percent."""
    said = [*grid.captions, *units, *(cell.text for row in grid.rows for cell in row)]
    return any("%" in text or "％" in text or "百分" in text for text in said)


def _figures_of(grid: Grid) -> Grid:
    """Return a table without the words in its rows, of which one may say of a thing how much of it is what: 含氮46%."""
    body = [[cell for cell in row if cell.is_number] for row in grid.rows[grid.head :]]
    return Grid([*grid.rows[: grid.head], *body], captions=grid.captions)


def _words_of(grid: Grid) -> Grid:
    """Return a table without its figures."""
    body = [[cell for cell in row if not cell.is_number] for row in grid.rows[grid.head :]]
    return Grid([*grid.rows[: grid.head], *body], captions=grid.captions)


def _column_of(grid: Grid, column: int) -> Grid:
    return Grid([row[column : column + 1] for row in grid.rows[grid.head :]])


def _is_by_amount(grid: Grid, headers: list[Header], column: int) -> bool:
    """Say whether a change is by so much, as its table tells."""
    header = headers[column]
    if header.is_assumed and is_difference(grid, headers, column):
        return True
    if header.is_compared and _is_of_part(grid, header, column):
        return True
    if header.is_open and is_count(note_unit(grid.captions)) and _is_whole(grid, column):
        return True
    if header.is_open and (_is_told_in_percent_beside(headers, column) or _may_be_by_amount(grid, headers, column)):
        return True
    return (header.is_open and _is_among_sums(grid, headers, header)) or (header.is_assumed and _is_large(grid, column))


def _is_of_part(grid: Grid, header: Header, column: int) -> bool:
    """Say whether a change is since a part of the year or what there was before a measure, and nothing says percent of it.

    It is in the unit of its row or table, as 较一季度 behind 营收（亿元） is.
    """
    said = Grid(_column_of(grid, column).rows, captions=grid.captions)
    return _BY_AMOUNT.fullmatch(header.base or "") is not None and not _says_percent(said, [])


def _is_among_sums(grid: Grid, headers: list[Header], own: Header) -> bool:
    """Say whether a change in a table of money is beside one by so much, and its head lacks the % that another one says.

    单位：亿元, 余额 | 比上月增减 | 比年初增减 | 同比%: what is held against another time may be told in another way.
    """
    others = [header for header in headers if header.role is Role.CHANGE and header is not own]
    is_said = any(header.unit == "%" and not header.is_assumed and header.base != own.base for header in others)
    return is_said and any(header.is_amount for header in others) and is_money(note_unit(grid.captions))


def _is_whole(grid: Grid, column: int) -> bool:
    """Say whether a table says nothing of percent, and all figures of a column are whole, as what is counted is."""
    return not _says_percent(grid, []) and _places(grid, column) == 0


def _is_of_day(header: Header) -> bool:
    """Say whether a head says no more of a change than that it is one since the day before: 较昨日."""
    return header.is_compared and header.base is not None and header.base.endswith(DAYS)


def _is_priced(grid: Grid, headers: list[Header]) -> bool:
    """Say whether a column of units has those of prices: 元/公斤."""
    columns = [at for at, header in enumerate(headers) if header.is_units]
    units = [row[at].text.partition("/") for row in grid.rows[grid.head :] for at in columns if at < len(row)]
    return any(is_money(money) and stroke for money, stroke, _ in units)


def _is_told_in_percent_beside(headers: list[Header], column: int) -> bool:
    """Say whether the column beside holds the same change in percent: 涨跌, 涨跌幅."""
    own = headers[column]
    beside = [headers[at] for at in (column - 1, column + 1) if 0 <= at < len(headers)]
    changes = [header for header in beside if header.role is Role.CHANGE and header.unit == "%" and not header.is_open]
    return any(own.base is None or header.base in (None, own.base) for header in changes)


def _may_be_by_amount(grid: Grid, headers: list[Header], column: int) -> bool:
    """Say whether a change is by so much where others say percent, below other names: 总产量|比上年增减%, 单产|比上年增减.

    It has no more places behind its point than the level beside it.
    """
    own = headers[column]
    if column == 0 or _places(grid, column) > _places(grid, column - 1):
        return False
    return bool(own.wider) and any(
        header.role is Role.CHANGE and header.unit == "%" and not header.is_assumed and header.base == own.base
        for header in headers
        if header.wider and header.wider != own.wider
    )


def _places(grid: Grid, column: int) -> int:
    """Return how many places behind the point the figures of a column have at most."""
    cells = [row[column] for row in grid.rows[grid.head :] if column < len(row) and row[column].is_number]
    return max((len(cell.text.partition(".")[2].rstrip("%")) for cell in cells), default=0)


def _is_large(grid: Grid, column: int) -> bool:
    """Say whether figures of a column are too large for percent."""
    return in_thousands([row[column] for row in grid.rows[grid.head :] if column < len(row)])


def in_thousands(cells: Sequence[Cell]) -> bool:
    """Say whether figures are written in thousands, as no percent is: -2,000,000."""
    return any(cell.is_number and _GROUPED.search(cell.text) for cell in cells)


def _is_mixed(grid: Grid, column: int) -> bool:
    """Say whether some figures of a column have a % of their own and others have nothing."""
    numbers = [row[column].text for row in grid.rows[grid.head :] if column < len(row) and row[column].is_number]
    own = sum(text.endswith("%") for text in numbers)
    return 0 < own < len(numbers)
