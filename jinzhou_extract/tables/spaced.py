"""Tables of plain text: rows of a name and numbers set apart by blanks, with or without a line that names the columns."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from jinzhou_extract.document.outline import Block, BlockKind
from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.tables.cells import Cell, Grid
from jinzhou_extract.tables.headers import names_column

LONGEST_HEAD: Final = 300
"""A longer line names no columns."""

LONGEST_LINE: Final = 60
"""A longer line of two words names no columns."""

JOINS: Final = (frozenset[str](), frozenset("d"), frozenset("dw"), frozenset("dwy"), frozenset("dy"))
"""Which blanks inside a name are taken back, tried in order until the names are as many as the columns.

d: between a number and 年 or 月; w: between characters that stand alone (项 目); y: between 年 and a month (2006年 1-6月).
"""

MANY_NAMES: Final = 3
"""So many words in the line above a table are names of columns."""

_NOTHING: Final = frozenset("-—…")
_ENDS_IN_DIGIT: Final = Pattern(r".*\d\Z")
_UNIT_OF_TIME: Final = Pattern(r"[年月日季]")
_BRACKETED: Final = Pattern(r"[^（(]+[（(][^（）()]*[）)](?=[^\s）)，、/])")
_HAN: Final = Pattern(r"[\u4e00-\u9fff]\Z")
_MONTH: Final = Pattern(r"\d{1,2}(?:[-—–~～至月]|\Z)")
_SENTENCE: Final = Pattern(r"[。，；！？]")
_MEASURE: Final = Pattern(r"[^\d]*(?:[数量额值率价元人户个次件宗吨%％]|比重|[（(][^（）()]*[）)])\Z")
_UNITS: Final = WordPattern("tables.toml", "unit_column")
_PAIR: Final = Pattern(r"\s*(?P<name>[^\s\d][^。，；！？\d]{0,29}?)\s+[-−－+]?\d[\d,，]*(?:\.\d+)?%?\s*\Z")


def spaced(text: str, blocks: list[Block], is_unit: Callable[[str], bool], *, names_units: bool) -> Grid:
    """Return the rows of a table: a name, the unit behind it where the rows have one, numbers, each with its unit or bare.

    `names_units` says that the line above the table has a column of units, whatever words they are.
    """
    rows = [_row(text, block, is_unit) for block in blocks]
    has_units = names_units or 2 * sum(bool(names[1:]) and is_unit(names[-1].text) for names, _ in rows) >= len(rows)
    grid = Grid(is_marked=True)
    for names, numbers in rows:
        first, last = names[0], names[-2] if has_units and len(names) > 1 else names[-1]
        name = Cell(first.start, last.end, text[first.start : last.end])
        units = [names[-1] if len(names) > 1 else Cell(name.end, name.end, "")] if has_units else []
        grid.rows.append([name, *units, *numbers])
    if has_units:
        start = blocks[0].start
        count = max(len(row) for row in grid.rows)
        grid.rows.insert(0, [Cell(start, start, ""), Cell(start, start, "单位"), *[Cell(start, start, "")] * (count - 2)])
        grid.head = 1
    return grid


def add_head(grid: Grid, text: str, block: Block) -> None:
    """Give a table the line above it as its head, where it names as many columns as there are.

    A head that is missing is looked for in the first row, where years may name the columns.
    """
    has_units = grid.head == 1
    width = max(len(row) for row in grid.rows)
    is_head = block.end - block.start <= LONGEST_HEAD and _SENTENCE.search(text, block.start, block.end) is None
    if is_head:
        line = _fields(text, block)
        for words, joins in ((words, joins) for words in (line, list(_parted(line))) for joins in JOINS):
            fields = list(_joined(text, words, joins))
            if len(fields) == width - 1 > 1:
                at = fields[0].end if has_units else block.start
                fields.insert(1 if has_units else 0, Cell(at, at, "单位" if has_units else ""))
            if len(fields) == width and not any(cell.is_number for cell in fields):
                _keep(grid, width)  # of a shorter row no column is known
                grid.rows, grid.head = [fields, *grid.rows[grid.head :]], 1
                return
        if len(line) >= MANY_NAMES or any(names_column(field.text) for field in line[1:]):
            _keep(grid, 2 + has_units)  # there is a head, but not one of these columns: what a second number is nobody knows
    grid.is_marked = has_units


def _keep(grid: Grid, width: int) -> None:
    """Keep the rows of `width` cells below the head, and count the figures of the others."""
    head, body = grid.rows[: grid.head], grid.rows[grid.head :]
    grid.left_out += sum(cell.is_number for row in body if len(row) != width for cell in row[1:])
    grid.rows = [*(row[:width] for row in head), *(row for row in body if len(row) == width)]


def pairs(text: str, blocks: list[Block], at: int) -> int:
    """Return of how many lines a table of names and one number each consists that begins at a block; 0 for none.

    Its first line names the two columns, the second by what is measured (信息内容 处理决定数量).
    """
    block = blocks[at]
    if not names_columns(text, block) or block.end - block.start > LONGEST_LINE or at + 1 == len(blocks):
        return 0
    if _PAIR.match(text, blocks[at + 1].start, blocks[at + 1].end) is None:
        return 0
    names = list(_joined(text, _fields(text, block), JOINS[-2]))
    is_head = len(names) == 2 and _MEASURE.match(names[1].text) and not any(char.isdigit() for char in names[0].text)
    if not is_head or _SENTENCE.search(text, block.start, block.end):
        return 0
    end = at + 1
    while end < len(blocks) and blocks[end].kind in (BlockKind.PARAGRAPH, BlockKind.NUMBERS):
        if _PAIR.match(text, blocks[end].start, blocks[end].end) is None:
            break
        end += 1
    return end - at


def paired(text: str, blocks: list[Block]) -> Grid:
    """Return the table that `pairs` found."""
    grid = Grid([list(_joined(text, _fields(text, blocks[0]), JOINS[-2]))], 1, is_marked=True)
    for block in blocks[1:]:
        *names, number = _fields(text, block)
        grid.rows.append([Cell(names[0].start, names[-1].end, text[names[0].start : names[-1].end]), number])
    return grid


def names_columns(text: str, block: Block) -> bool:
    """Say whether a line may be the head of a table below it; one that is marked as a heading is none."""
    is_marked = text[text.rfind("\n", 0, block.start) + 1 : block.start].strip() != ""
    return not is_marked and block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.TITLE)


def says_units(text: str, block: Block) -> bool:
    """Say whether a line that names columns names one of units."""
    is_short = block.end - block.start <= LONGEST_HEAD
    return is_short and any(_UNITS.match(cell.text) for cell in _joined(text, _fields(text, block), JOINS[2]))


def _row(text: str, block: Block, is_unit: Callable[[str], bool]) -> tuple[list[Cell], list[Cell]]:
    """Return the words in front of the numbers of a row, and its numbers."""
    fields = _fields(text, block)
    numbers: list[Cell] = []
    at = len(fields)
    while at > 1:
        last = fields[at - 1]
        if last.is_number or set(last.text) <= _NOTHING:
            numbers.insert(0, last)
            at -= 1
        elif at > 2 and fields[at - 2].is_number and is_unit(last.text):
            before = fields[at - 2]
            numbers.insert(0, Cell(before.start, last.end, text[before.start : last.end]))
            at -= 2
        else:
            break
    return fields[:at], numbers


def _fields(text: str, block: Block) -> list[Cell]:
    return [Cell(match.start(), match.end(), match[0]) for match in re.compile(r"\S+").finditer(text, block.start, block.end)]


def _parted(fields: list[Cell]) -> Iterator[Cell]:
    """Yield fields, those parted that run into each other behind a bracket: 2021年（万元）2020年（万元）."""
    for field in fields:
        start = 0
        for end in [*(match.end() for match in _BRACKETED.finditer(field.text)), len(field.text)]:
            if end > start:
                yield Cell(field.start + start, field.start + end, field.text[start:end])
            start = end


def _joined(text: str, fields: list[Cell], joins: frozenset[str]) -> Iterator[Cell]:
    last: Cell | None = None
    for cell in fields:
        if last is not None and _belongs(last.text, cell.text, joins):
            last = Cell(last.start, cell.end, text[last.start : cell.end])
            continue
        if last is not None:
            yield last
        last = cell
    if last is not None:
        yield last


def _belongs(before: str, text: str, joins: frozenset[str]) -> bool:
    """Say whether a blank between two fields is one inside a name."""
    if "d" in joins and _ENDS_IN_DIGIT.match(before) and _UNIT_OF_TIME.match(text):
        return True
    if "w" in joins and _HAN.match(before.replace(" ", "")[-1:]) and len(text) == 1 and _HAN.match(text):
        return all(len(part) == 1 for part in before.split())
    return "y" in joins and before.endswith("年") and _MONTH.match(text) is not None
