"""Grids to mentions: each bare number in a cell, and the meaning of each cell for the numbers found in it."""

from dataclasses import replace
from typing import Final

from jinzhou_extract.document.outline import Block
from jinzhou_extract.lexicon.pattern import WordPattern
from jinzhou_extract.lexicon.units import Unit
from jinzhou_extract.mentions.bounds import BoundReader
from jinzhou_extract.mentions.mention import CellPlace, Mention
from jinzhou_extract.metric import Role
from jinzhou_extract.tables.beside import beside
from jinzhou_extract.tables.bilingual import without_translations
from jinzhou_extract.tables.cell_words import in_points, is_figure, may_be_growth, own_unit, unit_of_name
from jinzhou_extract.tables.cells import Cell, Grid, worded_number
from jinzhou_extract.tables.column_kinds import (
    columns_of_figures,
    label_column,
    named_by,
    of_bare_units,
    of_codes,
    of_dates,
    of_units,
    told_of,
)
from jinzhou_extract.tables.column_places import take_places
from jinzhou_extract.tables.columns import abreast, add_margin, close_gaps, drop_margin, drop_repeats, is_card
from jinzhou_extract.tables.figure_units import FigureUnits, is_rate
from jinzhou_extract.tables.forms import unfolded
from jinzhou_extract.tables.found import FoundNumbers
from jinzhou_extract.tables.grid import grids
from jinzhou_extract.tables.head import extend_head, header_rows, headers_of, lift_captions, take_numbering, take_units
from jinzhou_extract.tables.headers import UNKNOWN, Header, behind_stroke, tells_of_column, with_unit, without_mark
from jinzhou_extract.tables.labels import Label, LabelColumns, Places, names_places
from jinzhou_extract.tables.levels_before import LevelsBefore
from jinzhou_extract.tables.periods import is_dates, is_stretch, join_periods, read_period
from jinzhou_extract.tables.points import of_points
from jinzhou_extract.tables.reckoned import parts_of_sums
from jinzhou_extract.tables.row_names import RowNames, join_names, named
from jinzhou_extract.tables.row_units import RowUnits
from jinzhou_extract.tables.settled import in_thousands, settled
from jinzhou_extract.tables.signed import MARKS, Legends, take_signs, take_totals
from jinzhou_extract.tables.stacked import stacked
from jinzhou_extract.tables.times import RowTimes
from jinzhou_extract.tables.titles import measured_by, year_of
from jinzhou_extract.tables.told import RowName, is_index, note_change, note_period, read_row
from jinzhou_extract.tables.unit_columns import UnitColumns
from jinzhou_extract.tables.unit_notes import note_unit, unit_in
from jinzhou_extract.tables.values import CellValues
from jinzhou_extract.tables.within import parts_within

GUESSED: Final = "column-meaning-guessed"
"""Flag of a number in a table without a header, whose column was taken for what it usually is."""

MOST_INDENT: Final = 40
"""How far in front of a name blanks are counted."""

CARD: Final = 2
"""How many cells a row has that tells a number or an address: what it is, and which."""

PARTS: Final = ("%", "个百分点", "百分点")
"""Units of columns of which no other column is a share."""

GROWTH: Final = Header("", Role.CHANGE, "%", None, None)
"""What the second column of numbers is in a table without a header."""

_CLASSES: Final = WordPattern("tables.toml", "class_column")
_IDENTIFIES: Final = WordPattern("tables.toml", "identifying_row")
_CONTINUED: Final = WordPattern("tables.toml", "continued")
_NUMBERS: Final = WordPattern("tables.toml", "numbering_row")
_SCHEME: Final = WordPattern("tables.toml", "scheme")
_DONE: Final = WordPattern("tables.toml", "rate_of_doing")
_SPENT: Final = WordPattern("tables.toml", "spent")


class TableReader:
    """Reads tables; built once from the units, immutable."""

    def __init__(self, aliases: dict[str, tuple[Unit, ...]], bounds: BoundReader) -> None:
        self._values = CellValues(aliases, bounds)
        self._places = Places()

    def read(self, text: str, original: str, blocks: list[Block], mentions: list[Mention]) -> tuple[list[Mention], int]:
        """Return `mentions` with the bare numbers of tables among them, in order, each cell's meaning attached.

        `text` is folded, `original` the same as it was written.
        The second value counts the figures that were left out, since no head tells what they are.
        """
        found = FoundNumbers(mentions)
        captions: list[str] = []
        legends = Legends(text)
        year = year_of(text, blocks[0] if blocks else None)
        for grid in grids(text, original, blocks, self._values.is_unit):
            found.left_out += grid.left_out
            for cell in grid.notes:
                found.forget(cell)
            if any(map(_CONTINUED.match, grid.captions)):
                grid.captions = [*captions, *grid.captions]
            captions = grid.captions
            drop_margin(grid)
            for cell in take_signs(grid, legends):
                found.forget(cell)
                found.left_out += 1
            totals = frozenset(take_totals(grid, legends))
            for table in stacked(unfolded(grid, found.states, self._values.is_unit)):
                for part in (
                    part for whole in beside(table) for part in abreast(unfolded(whole, found.states, self._values.is_unit))
                ):
                    _Reading(text, part, found, self._values, self._places, totals, year).read()
        return found.all(), found.left_out


class _Reading:
    """One table being read."""

    def __init__(
        self,
        text: str,
        grid: Grid,
        found: FoundNumbers,
        values: CellValues,
        places: Places,
        totals: frozenset[int],
        year: str | None,
    ) -> None:
        self._text, self._year = text, year
        self._totals = totals
        drop_repeats(grid)
        if not grid.is_marked:
            grid.head = header_rows(grid, found.states)
        if is_card(grid, lambda text: tells_of_column(text, values.is_unit)):
            grid.head = 0
        extend_head(grid, found.states)
        add_margin(grid)
        close_gaps(grid)
        for row in grid.rows[: grid.head]:
            for cell in row:
                found.forget(cell)
        without_translations(grid, values.is_unit)
        for cell in take_numbering(grid):
            found.forget(cell)
        self._grid, self._found, self._values = grid, found, values
        self._units = take_units(grid, values.is_unit)
        lift_captions(grid)
        self._places = take_places(grid, places)
        self._headers = [with_unit(header, values.is_unit) for header in headers_of(grid, values.is_unit)]
        if note_unit(grid.captions) is None and not self._units:
            self._headers = of_bare_units(self._headers, values.is_unit)
        self._headers = list(of_units(grid, self._headers, values))
        self._headers = list(of_dates(grid, list(of_codes(grid, self._headers))))
        self._headers = list(parts_within(self._headers))
        self._headers = list(settled(grid, self._headers, self._units))
        first = label_column(grid, self._headers)
        self._of_figures = frozenset(columns_of_figures(grid, self._headers, values))
        self._has_goals = any(header.is_target for header in self._headers)
        self._is_scheme = any(_SCHEME.search(header.name) for header in self._headers)
        self._labels = LabelColumns(grid, self._headers, first, places)
        self._headers = list(of_points(grid, self._headers, self._labels.last))
        for part, whole in list(parts_of_sums(grid, self._headers, self._labels.last)):
            self._headers[part] = replace(self._headers[part], unit=self._headers[whole].unit)
        self._unit_columns = UnitColumns(self._headers, self._labels.last)
        corner = self._headers[first] if first < len(self._headers) else UNKNOWN
        self._figure_units = FigureUnits(grid, self._headers, self._units, self._labels.last, corner, values)
        self._period = corner.period or note_period(grid.captions)
        self._change = note_change(grid.captions)
        self._entitled = measured_by(grid.captions)
        if _CLASSES.match(corner.name) or names_places(corner.name):
            self._headers = list(named_by(self._entitled, self._headers, self._labels.last))

    def read(self) -> None:
        """Add the numbers of all rows to those that were found."""
        first = self._labels.last
        names, units, outer, above = RowNames(self._values.is_unit), RowUnits(), "", ""
        group: str | None = None
        measured: str | None = None  # the unit of the last row of levels
        for row in self._grid.rows[self._grid.head :]:
            if len(row) <= first:
                continue
            label = self._labels.read(row)
            is_card = sum(bool(cell.text) for cell in row) <= CARD
            if _NUMBERS.match(label.name) or (is_card and _IDENTIFIES.match(label.name)):
                for cell in row:
                    self._found.forget(cell)
                continue
            has_figures = any(cell.is_number for cell in row[first + 1 :])
            for cell in row[: first + 1]:
                if cell.is_number or cell not in label.cells or cell in label.options:
                    self._found.forget(cell)
                elif has_figures:
                    self._found.forget_lengths(cell)
                    self._found.forget(unit_of_name(cell))
            if label.outer != outer:
                names, units, outer = RowNames(self._values.is_unit), RowUnits(), label.outer
            name = without_mark(label.name.replace("\\|", "|"))
            unit = next((cell.text for cell, head in zip(row, self._headers, strict=False) if head.is_units), None)
            if (named_unit := unit_in(name)) and self._values.is_unit(named_unit):
                unit = named_unit
            elif unit is None:
                name, unit = behind_stroke(name, self._values.is_unit)
            is_title = not any(cell.text for cell in row[first + 1 :])
            if is_title and label.period and not name:
                group = label.period  # 2021年, above the rows of that year
            own = unit
            unit = units.of(name, self._indent(row[first]), own, is_title=is_title)
            line = read_row(names.of(name, unit or own_unit(row[first + 1 :])), above)
            above = line.name
            if line.is_rate and own is None and not in_thousands(row[first + 1 :]):
                unit = "%"
            elif line.is_amount:
                unit = unit or measured
            elif line.role is None:
                measured = unit
            label = replace(label, period=join_periods(label.period, group)) if group else label
            self._add_ranks(row, label, join_names(outer, line.name))
            self._row(row, label, replace(line, name=join_names(outer, line.name), is_index=is_index(name)), unit)

    def _add_ranks(self, row: list[Cell], label: Label, name: str) -> None:
        """Add the places in an order that stand in front of the name of a row: 名次 | 球队."""
        for column, cell in enumerate(row[: self._labels.columns[0]]):
            header = self._headers[column]
            number = self._values.number(cell, self._text) if header.role is Role.RANK else None
            mention = self._values.mention(number, Role.RANK, None, counts=False) if number is not None else None
            if mention is not None:
                when = RowTimes(label.period, self._period, self._year).of(header)
                region = self._places.get(column, label.place)
                self._found.add(
                    mention, CellPlace(name + told_of(self._grid, column), Role.RANK, header.base, when, region=region)
                )

    def _indent(self, cell: Cell) -> int:
        """Return how many blanks stand before a name."""
        before = self._text[max(0, cell.start - MOST_INDENT) : cell.start]
        return len(before) - len(before.rstrip(" \t"))

    def _row(self, row: list[Cell], label: Label, line: RowName, row_unit: str | None) -> None:
        """Add the numbers of a row, given its label and the unit of all of it."""
        cells = row[self._labels.last + 1 :]
        subject, whole, times = line.name, line.name, RowTimes(label.period, self._period, self._year)
        before, levels = subject, LevelsBefore()
        beside: str | None = None
        for column, cell in enumerate(cells, self._labels.last + 1):
            header = self._headers[column] if column < len(self._headers) else UNKNOWN
            unit = self._unit_columns.of(row, column, row_unit)
            if header.is_units or header.is_condition:
                self._found.forget(cell)  # 元/500克, 35岁以下
            if header.is_skipped or header.is_units or header.is_condition:
                continue
            when = times.of(header)
            if not cell.text:
                continue
            if (header.is_dates and is_dates(cell.text)) or (not header.unit and not unit and is_stretch(cell.text)):
                self._found.forget(cell)
                continue
            flags: tuple[str, ...] = ()
            if not self._grid.head and column > self._labels.last + 1:
                flags = (GUESSED,)
                if cell.is_number:
                    if column > self._labels.last + 2 or not may_be_growth(cell.text):
                        self._found.left_out += 1
                        continue
                    header = GROWTH
            if cell.start in self._totals:
                header = self._of_total(cells, header, line)
            sign = -1 if cell.text.startswith("-") and self._text[cell.start] in MARKS and not cell.is_number else 1
            if header.role is Role.CHANGE and sign > 0:
                cell, sign = worded_number(cell)
            if header is not GROWTH:
                subject = self._subject(line, header, whole if header.role is Role.SHARE else levels.of(header, before))
            if header.role is not Role.LEVEL or any(map(str.isdigit, cell.text)):
                before = subject  # of a column of words nothing else is a share or change
            levels.add(header, subject)
            if header.role is Role.LEVEL and header.unit not in PARTS and not header.is_index:
                whole = before
            is_account = self._figure_units.is_account(header, column, subject, unit)
            number = self._values.number(cell, self._text, is_account=is_account, is_measured=header.unit not in (None, "起"))
            number = None if number is not None and number.is_scaled and self._found.states(cell) else number  # 1.2亿元
            is_percent = "%" in cell.text or (
                number is not None
                and (is_rate(line, unit, header) or (header.unit or unit or self._figure_units.note) in PARTS)
            )
            role, base, row_sign = self._role(header, line, is_percent=is_percent)
            what = subject or label.entity or self._figure_units.measured or self._entitled or header.said or None
            base = base or times.base
            way = sign * row_sign
            place = CellPlace(
                what,
                role,
                base,
                when,
                flags,
                times.is_target or (self._is_scheme and not _SPENT.search(header.name)),
                way,
                is_yearly=header.is_yearly,
                region=self._places.get(column, label.place),
                is_of_team=self._labels.is_of_teams,
                is_expected=times.is_expected,
                is_reached=header.is_reached and self._has_goals and not times.is_target,
            )
            if number is not None:
                near = levels.unit_of(header, beside)
                said, own = self._figure_units.of((column, header), (line, unit, cells), subject, role, near)
                beside = said or own if header.role is Role.LEVEL else beside
                levels.add_unit(header, beside)
                if line.is_amount or (header.is_amount and not said):
                    own, said = in_points(said or own), None  # 城镇化率（%） | 45.2, 比上年增加 | 0.6
                mention = self._values.mention(number, role, said or own, counts=not said and own == unit)
                if mention is not None:
                    self._found.add(mention, place)
            elif not self._found.mark(cell, place) and self._is_unread(column, cell):
                self._found.left_out += 1

    def _of_total(self, cells: list[Cell], header: Header, line: RowName) -> Header:
        """Return what the sum of years in a column of yearly changes is: a change by so much beside two levels, or a level."""
        levels = self._headers[self._labels.last + 1 :]
        numbers = [cell for cell, head in zip(cells, levels, strict=False) if cell.is_number and head.role is Role.LEVEL]
        is_change = line.role is None and len(numbers) > 1
        role = Role.CHANGE if is_change else Role.LEVEL
        return replace(header, name="", role=role, unit=None, is_amount=is_change, is_yearly=False, is_assumed=False)

    def _is_unread(self, column: int, cell: Cell) -> bool:
        """Say whether a cell of a column of figures holds one that is written in a way that is not known: 12.6±0.8, 7,21."""
        return column in self._of_figures and is_figure(cell.text) and read_period(cell.text) is None

    @staticmethod
    def _subject(line: RowName, header: Header, before: str) -> str:
        """Return what a column measures in a row; a change, share or rank without a name is of the level beside it."""
        if header.role is Role.LEVEL:
            own = line.name if line.role and not _DONE.search(header.name) else named(line.name, header.name)
            return own or (before if header.is_running else "")
        return before if header.name in before else named(line.name, header.name)

    def _role(self, header: Header, line: RowName, *, is_percent: bool) -> tuple[Role, str | None, int]:
        """Return the role of a cell, what it is measured against, and -1 where its row says that it goes down."""
        if header.role is Role.LEVEL and line.is_amount:
            return Role.CHANGE, line.base, line.sign
        if header.role is Role.LEVEL and line.role is Role.RANK and not is_percent:
            return Role.RANK, line.base, 1
        if header.role is Role.LEVEL and is_percent and not _DONE.search(header.name):
            if line.role:
                return line.role, line.base, line.sign
            if self._change:
                return Role.CHANGE, self._change.base, 1
        return header.role, header.base, 1
