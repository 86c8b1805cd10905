"""The unit of each figure of a table: from the head of its column, its row, the note above, its name, or the column beside."""

from collections.abc import Sequence
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.metric import Role
from jinzhou_extract.tables import name_units
from jinzhou_extract.tables.cell_words import PERCENT
from jinzhou_extract.tables.cells import Cell, Grid
from jinzhou_extract.tables.headers import PLACES, Header
from jinzhou_extract.tables.listed import ListedUnits, is_measured_otherwise, is_no_amount, unit_of_days
from jinzhou_extract.tables.named_units import NamedUnits
from jinzhou_extract.tables.prices import is_money, may_be_of_money, unit_of_price
from jinzhou_extract.tables.row_units import measures_other
from jinzhou_extract.tables.told import RowName
from jinzhou_extract.tables.unit_notes import note_unit, notes_one_kind
from jinzhou_extract.tables.values import CellValues

RATES: Final = (*PERCENT, "‰")
"""Units of what changes by points and by percent, as its head says."""

_POINTS: Final = WordPattern("tables.toml", "points")
_SCALED: Final = Pattern(r"\d[\d.,，]*\s*[万亿]人?\Z")


class FigureUnits:
    """Tells units of one table; `units` is its row of them, `last` the last column that names rows."""

    def __init__(
        self, grid: Grid, headers: list[Header], units: list[str], last: int, corner: Header, values: CellValues
    ) -> None:
        self._grid, self._headers, self._units, self._last, self._values = grid, headers, units, last, values
        unit = corner.unit if corner.unit and values.is_unit(corner.unit) else None
        self.measured = corner.name if unit else ""  # 地区生产总值（亿元）, over the names of places
        note = unit or note_unit(grid.captions)
        self._several = ListedUnits(note, values.is_unit, is_of_one=unit is None and notes_one_kind(grid.captions))
        self._listed = self._in_order()
        self._by_name = NamedUnits(grid.captions, values.is_unit)
        self.note = None if self._several.units else note
        self._is_account = is_money(self.note)
        self._is_unnoted = not (note or self._by_name.has_any or any(units) or any(header.is_units for header in headers))

    def is_account(self, header: Header, column: int, subject: str, unit: str | None) -> bool:
        """Say whether (128) is less than nothing, as money is in a table or column of it, and changes whose head gives a unit.

        `unit` is that of the row; what is no money is none, as 数量（件）, nor is a rate: (12) below 增长（%） may be a note.
        """
        own = self._units[column] if column < len(self._units) else None
        if (
            header.role is Role.CHANGE
            and header.unit
            and not header.is_assumed
            and header.unit != PLACES
            and header.unit not in RATES
        ):
            return True
        is_of_money = self._is_account or is_money(header.unit or own or self._by_name.of(header.name or subject))
        return is_of_money and may_be_of_money(header.name or header.said, (header.unit, own or None, unit))

    def of(
        self,
        place: tuple[int, Header],
        row: tuple[RowName, str | None, Sequence[Cell]],
        subject: str,
        role: Role,
        beside: str | None,
    ) -> tuple[str | None, str | None]:
        """Return the unit that the column of a figure says, and the one that it has otherwise.

        `place` is the column and its head, `row` the name, unit and cells of the row, `beside` the unit of the level before.
        """
        (column, header), (line, unit, cells) = place, row
        said = header.unit or (self._units[column] if column < len(self._units) else None)
        is_bare = header.is_index or (line.is_index and header.role is Role.LEVEL)  # 上年=100 has no unit
        said = None if line.is_index and is_bare else said
        said = None if header.is_assumed and said == "%" and beside in RATES else said  # 失业率 5.2% | 比上年提高 0.3
        said = unit if is_rate(line, unit, header) else self._values.unscaled(said, unit)
        is_own = (
            not _POINTS.search(header.name)
            and (role is Role.LEVEL or header.role is Role.LEVEL or header.is_amount)
            and not header.is_dates
        )
        if not is_own:
            return said, None
        own = unit_of_price(header.name, unit, self.note, header.wider)
        own = own or (None if is_bare else self._noted(column, header, line, subject)) or (beside if header.is_amount else None)
        if not (said or own or is_bare) and role is Role.LEVEL and self._is_unnoted:
            at = column - self._last - 1
            is_told = any(self._values.is_unit(cell.text) for cell in cells)  # 常住人口 | 320 | 万人
            own = (
                None
                if is_told or self._may_be_scaled(column, cells[at], cells)
                else self._by_its_name(column, header, line, cells)
            )
        return said, own

    def _in_order(self) -> dict[int, str | None]:
        """Return the unit of each column of levels where a note lists as many (个、张、人).

        Columns that differ in time alone (2020年, 2021年) do not differ in unit.
        """
        columns = [at for at in range(self._last + 1, len(self._headers)) if self._headers[at].role is Role.LEVEL]
        return dict(zip(columns, self._several.in_order([self._headers[at].name for at in columns]), strict=True))

    def _noted(self, column: int, header: Header, line: RowName, subject: str) -> str | None:
        """Return the unit that the note above the table gives a figure; 女性 below 就业人员 has that of 就业人员.

        恩格尔系数 is no amount in the column of whomever.
        """
        if named_unit := self._by_name.of(header.name or subject):
            return named_unit
        if not self._is_unnoted and (days := unit_of_days(header.name or subject, self.note)):
            return days
        if is_measured_otherwise(subject, self.note) or is_measured_otherwise(line.name, self.note):
            return None
        if self._several.units and is_no_amount(line.name):
            return self._several.of_rate(line.name)
        return self.note or self._several.of(subject, header.wider) or self._listed.get(column)

    def _may_be_scaled(self, column: int, cell: Cell, cells: Sequence[Cell]) -> bool:
        """Say whether a bare figure may lack a scale that another one of its row or column has: 25, below 32万."""
        below = [row[column] for row in self._grid.rows[self._grid.head :] if column < len(row)]
        return cell.is_number and any(_SCALED.match(other.text) for other in (*below, *cells))

    def _by_its_name(self, column: int, header: Header, line: RowName, cells: Sequence[Cell]) -> str | None:
        """Return the unit that the name of a column ends with, or that of the row where its column has none."""
        below = [row[column] for row in self._grid.rows[self._grid.head :] if column < len(row)]
        is_of_group = bool(header.wider) and not measures_other(header.name.removeprefix(header.wider))
        if own := name_units.unit_of_name(header.name, below, header.wider if is_of_group else ""):
            return own
        levels = zip(cells, self._headers[self._last + 1 :], strict=False)
        beside = [cell for cell, head in levels if head.role is Role.LEVEL]
        return None if name_units.measures(header.name) else name_units.unit_of_name(line.name, beside)


def is_rate(line: RowName, unit: str | None, header: Header) -> bool:
    """Say whether a row of rates gives its unit to the figure of a column: 失业率（%）, but not below 得分."""
    return line.is_rate and unit in RATES and header.role is Role.LEVEL and not _POINTS.search(header.name)
