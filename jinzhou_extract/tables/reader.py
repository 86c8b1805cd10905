"""Grids to mentions: each bare number in a cell, and the meaning of each cell for the numbers found in it."""

import re
from bisect import bisect_left
from dataclasses import replace
from decimal import Decimal

from jinzhou_extract.document.outline import Block, BlockKind
from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.lexicon.units import Unit
from jinzhou_extract.mentions.decimals import shift, times
from jinzhou_extract.mentions.mention import CellPlace, Mention
from jinzhou_extract.metric import Bound, Kind, Role
from jinzhou_extract.tables.grid import Cell, Grid, grids, worded_number
from jinzhou_extract.tables.head import header_rows, headers_of, lift_captions, take_units
from jinzhou_extract.tables.headers import (
    UNKNOWN,
    Header,
    note_change,
    note_period,
    note_unit,
    read_period,
    read_row,
    read_unit,
    unit_in,
)
from jinzhou_extract.tables.labels import LabelColumns
from jinzhou_extract.tables.times import RowTimes

GUESSED = "column-meaning-guessed"
"""Flag of a number in a table without a header, whose column was taken for what it usually is."""

_AMONG = Pattern(r"\A\s*(?:其\s*中|#)\s*[：:]?\s*")
_NUMBERING = Pattern(r"\A(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.、．](?!\d))\s*")
_TOP_LEVEL = Pattern(r"[额值量数入出率口产积林计]\Z")
_COUNTED_OFF = Pattern(r"第?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[.、]|[号项]|分?[标包]段?)?\Z")
_BRACKET = Pattern(r"[（(][^（）()]*[）)]")


MOST_NUMBERING_COLUMNS = 3
"""How many columns in front of the names may number the rows."""


class TableReader:
    """Reads tables; built once from the units, immutable."""

    def __init__(self, aliases: dict[str, tuple[Unit, ...]]) -> None:
        self._aliases = aliases
        self._percent = aliases["%"][0]
        self._rank = aliases["位次"][0]

    def read(self, text: str, blocks: list[Block], mentions: list[Mention]) -> list[Mention]:
        """Return `mentions` with the bare numbers of tables among them, in order, each cell's meaning attached."""
        if not any(block.kind in (BlockKind.TABLE, BlockKind.NUMBERS) for block in blocks):
            return mentions
        found = _Found(mentions)
        for grid in grids(text, blocks):
            self._read_grid(grid, found)
        return found.all()

    def _read_grid(self, grid: Grid, found: "_Found") -> None:
        if not grid.is_marked:
            grid.head = header_rows(grid, found.states)
        for row in grid.rows[: grid.head]:
            for cell in row:
                found.forget(cell)
        units = take_units(grid, lambda text: read_unit(text, self._aliases) is not None)
        lift_captions(grid)
        headers = headers_of(grid)
        note, period, tells_change = note_unit(grid.captions), note_period(grid.captions), note_change(grid.captions)
        labels = LabelColumns(grid, headers, _label_column(grid, headers))
        first = labels.last
        names, outer, above = _RowNames(), "", ""
        for row in grid.rows[grid.head :]:
            if len(row) <= first:
                continue
            read = labels.read(row)
            for cell in row[: first + 1]:
                if cell.is_number or cell not in read.cells:
                    found.forget(cell)
            if read.outer != outer:
                names, outer = _RowNames(), read.outer
            label = read.name.replace("\\|", "|")
            unit = next((cell.text for cell, head in zip(row, headers, strict=False) if head.is_units), None)
            if (own := unit_in(label)) and read_unit(own, self._aliases):
                unit = own
            line = read_row(names.of(label, unit), above)
            above = line.name
            line = replace(line, name=_join(outer, line.name))
            subject, row_times = line.name, RowTimes(read.period, period)
            for column, cell in enumerate(row[first + 1 :], first + 1):
                header = headers[column] if column < len(headers) else UNKNOWN
                if header.is_skipped or header.is_units or not cell.text:
                    continue
                when = row_times.of(header)
                role, base, sign, guessed = header.role, header.base, 1, not grid.head and column > first + 1
                if role is Role.CHANGE:
                    cell, sign = worded_number(cell)
                if header.role is not Role.LEVEL and header.name not in subject:
                    subject = _join(line.name, header.name)
                if role is Role.LEVEL:
                    subject = line.name if line.role else _join(line.name, header.name)
                    if line.role and _is_percent(cell, header.unit or unit or note):
                        role, base, sign = line.role, line.base, line.sign
                if role is Role.LEVEL and tells_change and _is_percent(cell, header.unit or unit or note):
                    role, base = Role.CHANGE, tells_change.base
                if guessed and column == first + 2 and cell.is_number:
                    role, header = Role.CHANGE, GROWTH  # without a header the second column is the growth rate
                place = CellPlace(
                    subject or None,
                    role,
                    base,
                    when,
                    (GUESSED,) if guessed else (),
                    header.is_target,
                    sign,
                )
                if cell.is_number:
                    is_own = role is Role.LEVEL or header.role is Role.LEVEL
                    said = header.unit or (units[column] if column < len(units) else None)
                    found.add(self._mention(cell, role, said or (unit or note if is_own else None)), place)
                else:
                    found.mark(cell, place)

    def _mention(self, cell: Cell, role: Role, unit_text: str | None) -> Mention:
        text = cell.text.replace(",", "").replace("，", "").replace("−", "-").replace("－", "-")
        value = Decimal(text.rstrip("%"))
        sign = -1 if value.is_signed() else 0
        value = value.copy_abs()  # abs() would round it as the caller's decimal context says
        per = ""
        if text.endswith("%"):
            power, unit = 0, self._percent
        elif role is Role.RANK:
            power, unit = 0, self._rank
        else:
            unit_text, _, per = (unit_text or "").partition("/")
            found = read_unit(unit_text, self._aliases)
            if found is None:
                return Mention(
                    cell.start,
                    cell.end,
                    cell.start,
                    cell.end,
                    Kind.MEASURE,
                    None,
                    value,
                    None,
                    None,
                    Bound.EXACT,
                    explicit_sign=sign,
                )
            power, unit = found
        value = times(shift(value, power), unit.factor)
        mention = Mention(
            cell.start,
            cell.end,
            cell.start,
            cell.end,
            unit.kind,
            unit.canonical,
            value,
            None,
            None,
            Bound.EXACT,
            explicit_sign=sign,
        )
        mention.per = per or None
        return mention


GROWTH = Header("", Role.CHANGE, "%", None, None)


class _Found:
    """The mentions of a text, to which those of its tables are added."""

    def __init__(self, mentions: list[Mention]) -> None:
        self._starts = [mention.start for mention in mentions]
        self._mentions: dict[int, Mention] = {mention.start: mention for mention in mentions}

    def _inside(self, cell: Cell | Mention) -> list[int]:
        return self._starts[bisect_left(self._starts, cell.start) : bisect_left(self._starts, cell.end)]

    def _before(self, mention: Mention) -> list[int]:
        """Return the start of what reaches into a mention from before it."""
        at = bisect_left(self._starts, mention.start)
        starts = self._starts[max(0, at - 1) : at]
        return [start for start in starts if start in self._mentions and self._mentions[start].end > mention.start]

    def add(self, mention: Mention, place: CellPlace) -> None:
        """Add a number that the scanner could not know for one."""
        for start in [*self._inside(mention), *self._before(mention)]:
            self._mentions.pop(start, None)  # a part of the number that the scanner took for one
        mention.place = place
        self._mentions[mention.start] = mention

    def mark(self, cell: Cell, place: CellPlace) -> None:
        """Give the numbers in a cell their meaning."""
        for start in self._inside(cell):
            if mention := self._mentions.get(start):
                is_whole = (mention.start, mention.end) == (cell.start, cell.end)
                mention.place = place if is_whole else replace(place, is_whole=False)

    def states(self, cell: Cell) -> bool:
        """Say whether a cell holds a quantity and nothing else; a place in an order (前10名) may be a name."""
        inside = [self._mentions[start] for start in self._inside(cell)]
        return any((item.start, item.end) == (cell.start, cell.end) and item.kind is not Kind.RANK for item in inside)

    def forget(self, cell: Cell) -> None:
        """Take out what the scanner found in a header: 2021年, 前10名."""
        for start in self._inside(cell):
            self._mentions.pop(start, None)

    def all(self) -> list[Mention]:
        """Return the mentions in the order they stand."""
        return [self._mentions[start] for start in sorted(self._mentions)]


class _RowNames:
    """Names rows: one under 其中 belongs to the row above it (其中：一般贸易 → 一般贸易出口额)."""

    def __init__(self) -> None:
        self._whole = ""
        self._unit: str | None = None
        self._in_parts = False

    def of(self, label: str, unit: str | None) -> str:
        """Return the full name of the next row; a row in another unit is no part of the one above."""
        is_part = _AMONG.match(label) is not None
        name = _NUMBERING.sub("", _AMONG.sub("", label).replace("*", "").strip())
        name = re.sub(r"\s+", "", _BRACKET.sub("", name) if unit_in(name) else name)
        self._in_parts = is_part or (self._in_parts and unit == self._unit and not _TOP_LEVEL.search(name))
        if self._in_parts and self._whole:
            return _join(name, self._whole)
        self._whole, self._unit = name, unit
        return name


def _label_column(grid: Grid, headers: list[Header]) -> int:
    """Return the column that names the rows: the first, or the one behind 序号 and 1分标, 2分标, …."""
    body = grid.rows[grid.head :]
    for column in range(min(len(headers), MOST_NUMBERING_COLUMNS)):
        cells = [row[column].text for row in body if len(row) > column and row[column].text]
        if any(map(read_period, cells)):
            return column
        if not headers[column].is_skipped and not (cells and all(_COUNTED_OFF.match(text) for text in cells)):
            return column
        following = [row[column + 1] for row in body if len(row) > column + 1]
        if not following or any(cell.is_number for cell in following):
            return column
    return 0


def _is_percent(cell: Cell, unit: str | None) -> bool:
    return "%" in cell.text or (cell.is_number and unit == "%")


def _join(first: str, second: str) -> str:
    """Return a name with what it is a part of, unless it says so already: 一般贸易 + 出口额; 税收收入 of 一般公共预算收入."""
    return first if not second or second in first or first[-2:] == second[-2:] else first + second
