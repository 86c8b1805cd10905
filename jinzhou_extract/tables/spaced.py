"""Tables of plain text: rows of a name and numbers set apart by blanks, with or without lines that name the columns."""

from collections.abc import Callable, Iterator
from itertools import takewhile
from typing import Final

from jinzhou_extract.document.outline import Block, BlockKind
from jinzhou_extract.document.rows import WIDE_GAP, is_worded_row
from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.tables.cells import GROUP, Cell, Grid, unmarked
from jinzhou_extract.tables.fields import are_left, fields_of, ways_to_read
from jinzhou_extract.tables.headers import names_column
from jinzhou_extract.tables.periods import find_period, is_stretch
from jinzhou_extract.tables.placed import place
from jinzhou_extract.tables.signed import is_signed
from jinzhou_extract.tables.thousands import with_thousands

LONGEST_HEAD: Final = 300
"""A longer line names no columns."""

LONGEST_LINE: Final = 60
"""A longer line of two words names no columns."""

LONGEST_GROUP: Final = 30
"""A longer line between rows names no group of them."""

HEAD_LINES: Final = 2
"""Over how many lines a head goes that does not stand above its columns."""

LONGEST_REST: Final = 6
"""What a line of a head holds that is the rest of one name: （%）; a longer line of one piece is a title."""

MANY_NAMES: Final = 3
"""So many words in the line above a table are names of columns."""

WITH_UNITS: Final = 3
"""How many columns a table has of names, units and one number each."""

WITH_RANK: Final = 2
"""So many words open a row of its rank and a name."""

LINES_BETWEEN: Final = 2
"""How many ends of lines stand between two lines with one between them."""

_GROUP: Final = Pattern(GROUP)
_COMPARING: Final = ("比", "较", "占")
_NOTHING: Final = frozenset("-—…")
_STAYS: Final = "持平"
_SENTENCE: Final = Pattern(r"[。，；！？]")
_NOTE: Final = Pattern(r"[（(]?(?:计量|金额)?单位[：:]")
_MEASURE: Final = Pattern(r"[^\d]*(?:[数量额值率价元人户个次件宗吨%％]|比重|[（(][^（）()]*[）)])\Z")
_UNIT: Final = Pattern(r"[（(][^（）()\d]{1,8}[）)]")
_TITLED: Final = Pattern(r"(?:附?表 ?(?:[\d一二三四五六七八九十]+(?:[-－—.][\d]+)*)?|\d{1,2}(?:[-－—.]\d{1,2}){1,3})[：:]?\Z")
"""How the title of a table begins whose number a blank parts from its words: 表1　2025年保费收入, 2-1 全市人口."""
_CONTINUED: Final = WordPattern("tables.toml", "continued")
_UNITS: Final = WordPattern("tables.toml", "unit_column")
_CORNER: Final = WordPattern("tables.toml", "corner")
_PLACES: Final = WordPattern("tables.toml", "place_column")
_YEAR: Final = Pattern(r"(?:19|20)\d\d(?:\.(?:1[0-2]|0?[1-9]))?\Z")
_PAIR: Final = Pattern(r"\s*(?P<name>[^\s\d][^。，；！？\d]{0,29}?)\s+[-−－+]?\d[\d,，]*(?:\.\d+)?%?\s*\Z")
_TRIPLE: Final = Pattern(
    r"\s*[^\s\d][^。，；！？]{0,40}?\s+(?:[\u4e00-\u9fff/（）()]{1,9}|[%％‰])\s+[-−－+]?\d[\d,，]*(?:\.\d+)?%?\s*\Z"
)
_QUANTITY: Final = Pattern(r"(?P<number>[-−－+]?\d[\d,，]*(?:\.\d+)?)(?P<unit>[\u4e00-\u9fff]+)\Z")


def spaced(text: str, blocks: list[Block], heads: list[Block], is_unit: Callable[[str], bool], *, names_units: bool) -> Grid:
    """Return the rows of a table: a name, the unit behind it where the rows have one, numbers, each with its unit or bare.

    `heads` is the line above the table, if there is one; `names_units` says that it has a column of units, whatever words
    they are.
    """
    if heads and any(is_worded_row(text[block.start : block.end]) for block in blocks):
        return Grid([_wide_fields(text, block) for block in blocks], is_marked=True, is_worded=True)
    rows = with_thousands(text, [_row(text, block, is_unit) for block in blocks], heads)
    counted = [names for names, numbers in rows if numbers]
    is_worded = any(names[1:] and names[0].is_number for names in counted)  # 1  东镇  45  38
    if is_worded and names_units and all(len(names) <= WITH_RANK and not is_unit(names[-1].text) for names in counted if names):
        names_units = False  # below 名次 单位 一季度 it names who is ranked
    if not names_units and heads and _have_words(text, rows, heads[0]):
        return Grid([[*names, *numbers] for names, numbers in rows], is_marked=True)
    has_units = names_units or 2 * sum(bool(names[1:]) and is_unit(names[-1].text) for names in counted) >= len(counted)
    grid = Grid(is_marked=True, is_worded=is_worded)
    name = Cell(blocks[0].start, blocks[0].start, "")
    for names, numbers in rows:
        if names:
            first, last = names[0], names[-2] if has_units and len(names) > 1 and numbers else names[-1]
            name = Cell(first.start, last.end, text[first.start : last.end])
        units = [names[-1] if len(names) > 1 and numbers else Cell(name.end, name.end, "")] if has_units else []
        grid.rows.append([name, *units, *numbers])
    if has_units:
        start = blocks[0].start
        count = max(len(row) for row in grid.rows)
        grid.rows.insert(0, [Cell(start, start, ""), Cell(start, start, "单位"), *[Cell(start, start, "")] * (count - 2)])
        grid.head = 1
    return grid


def _wide_fields(text: str, block: Block) -> list[Cell]:
    """Return what wide blanks set apart in a row."""
    fields, start = [], block.start
    for gap in [*WIDE_GAP.finditer(text, block.start, block.end), None]:
        end = gap.start() if gap else block.end
        if end > start:
            fields.append(unmarked(Cell(start, end, text[start:end])))
        start = gap.end() if gap else end
    return fields


def _have_words(text: str, rows: list[tuple[list[Cell], list[Cell]]], head: Block) -> bool:
    """Say whether each row begins with as many words as the head names columns in front of those of the figures."""
    counts = {(len(names), len(numbers)) for names, numbers in rows}
    if len(counts) != 1 or head.end - head.start > LONGEST_HEAD:
        return False
    words, figures = counts.pop()
    line = fields_of(text, head.start, head.end)
    is_named = len(line) == words + figures and not any(cell.is_number for cell in line)
    return words > 1 and figures > 0 and is_named and not are_left(line[:words])  # 品  种 is one name


def goes_on(text: str, blocks: list[Block], at: int, is_unit: Callable[[str], bool]) -> bool:
    """Say whether a line between two rows belongs to their table: it names a group of them, or is a row that lacks a part."""
    if at + 1 >= len(blocks) or blocks[at + 1].kind is not BlockKind.NUMBERS:
        return False
    if blocks[at].kind is BlockKind.HEADING:
        is_between = text.count("\n", blocks[at - 1].end, blocks[at + 1].start) == LINES_BETWEEN
        return is_between and _is_group(text, blocks[at].start, blocks[at].end) and not mark_of(text, blocks[at])
    if blocks[at].kind is not BlockKind.PARAGRAPH:
        return False
    line = text[blocks[at].start : blocks[at].end]
    if len(line) > LONGEST_GROUP or _SENTENCE.search(line) or line.endswith(("：", ":")):
        return False
    return not any(names_column(field.text, is_unit) for field in fields_of(text, blocks[at].start, blocks[at].end))


def _is_group(text: str, start: int, end: int) -> bool:
    """Say whether a line is the numbered name of a group of rows: 二、财政（亿元）."""
    return end - start <= LONGEST_GROUP and _GROUP.match(text, start, end) is not None


def add_head(grid: Grid, text: str, original: str, heads: list[Block]) -> int:
    """Give a table the lines above it as its head, and return how many they are.

    They are so where the figures stand below them, in `original` as it was written, or where they name as many columns as
    there are. A head that is missing is looked for in the first row, where years may name the columns.
    """
    has_units = grid.head == 1
    width = max(len(row) for row in grid.rows)
    lines = [(block.start, block.end) for block in heads if block.end - block.start <= LONGEST_HEAD]
    lines = list(takewhile(lambda line: _SENTENCE.search(text, *line) is None, reversed(lines)))[::-1]
    group = lines.pop() if len(lines) > 1 and lines[-1][1] == heads[-1].end and _is_group(text, *lines[-1]) else None
    if group is not None:  # 一、人口（万人） below the head
        grid.rows.insert(grid.head, [Cell(*group, text[slice(*group)])])
        return add_head(grid, text, original, heads[:-1]) + 1
    if not lines or lines[-1][1] != heads[-1].end:
        grid.is_marked = has_units
        grid.give_up()
        return 0
    if count := _place(grid, text, original, lines):
        return count
    for count, named in _heads(text, lines[-HEAD_LINES:], width, has_units=has_units):
        grid.keep(width)  # of a shorter row no column is known
        grid.rows, grid.head = [*named, *grid.rows[grid.head :]], len(named)
        return count
    line = fields_of(text, *lines[-1])
    is_head = len(line) >= MANY_NAMES or any(names_column(field.text) for field in line[1:])
    if is_head:
        grid.keep(2 + has_units)  # there is a head, but not one of these columns: what a second number is nobody knows
    grid.is_marked = has_units
    grid.give_up()
    return int(is_head)


def _place(grid: Grid, text: str, original: str, lines: list[tuple[int, int]]) -> int:
    """Put the figures of a table below as many of the lines above it as can be its head; 0 where they stand below none."""
    named = [fields_of(text, *line) for line in lines]
    for first, line in enumerate(named):
        is_title = len(line) == 1 and len(line[0].text) > LONGEST_REST
        has_note = any(_NOTE.match(cell.text) for line in named[first:] for cell in line)
        is_title = is_title or any(map(_entitles, named[first:]))
        is_of_units = first > 0 and all(map(_is_unit_line, line))  # below a line of names
        if not is_title and not has_note and not is_of_units and place(grid, original, named[first:]):
            return len(named) - first
    return 0


def _entitles(line: list[Cell]) -> bool:
    """Say whether a line is the title of a table, or says that it goes on: 表1　2025年保费收入, 续表."""
    return bool(line) and (_TITLED.match(line[0].text) is not None or _CONTINUED.match(line[0].text) is not None)


def _heads(text: str, lines: list[tuple[int, int]], width: int, *, has_units: bool) -> Iterator[tuple[int, list[list[Cell]]]]:
    """Yield what may be the head of a table of `width` columns, and how many lines it is: two that go together, or the last."""
    if not lines:
        return
    last = fields_of(text, *lines[-1])
    lower = _head(text, last, width, has_units=has_units)
    if len(lines) > 1:
        first = fields_of(text, *lines[-2])
        upper = _head(text, first, width, has_units=has_units)
        if upper and lower and all(map(_is_unit_line, last)):
            yield 2, [upper, lower]
        if upper and (wrapped := _wrapped(upper, last)):
            yield 2, [wrapped]
        both = [*first, *last]
        is_new = len(first) > 1 and len({cell.text for cell in both}) == len(both)  # 金额 twice stands below two names
        is_new = is_new and not _entitles(first)
        if not upper and is_new and (whole := _head(text, both, width, has_units=has_units)):
            yield 2, [whole]
        if lower and (groups := _groups(first, lower, 1 + has_units)):
            yield 2, [groups, lower]
    if lower:
        yield 1, [lower]


def _is_unit_line(cell: Cell) -> bool:
    return _UNIT.fullmatch(cell.text) is not None


def _groups(upper: list[Cell], lower: list[Cell], fixed: int) -> list[Cell] | None:
    """Return names above a line in which the same names come once for each of them: 出口 进口 over 金额 同比 金额 同比."""
    names = [cell.text for cell in lower[fixed:]]
    for count in (len(upper), len(upper) - 1, len(upper) - fixed):
        size, rest = divmod(len(names), count) if count > 1 else (0, 1)
        if size > 1 and not rest and names == names[:size] * count:
            return [*lower[:fixed], *(cell for cell in upper[-count:] for _ in range(size))]
    return None


def _wrapped(upper: list[Cell], lower: list[Cell]) -> list[Cell] | None:
    """Return the names of columns that go on in the line below, those on the right: 其中城镇12月比 over 上年同月上涨％."""
    above = upper[-len(lower) :]
    if len(lower) >= len(upper) or not above[-1].text.endswith(_COMPARING):
        return None
    joined = [Cell(cell.start, cell.end, over.text + cell.text) for over, cell in zip(above, lower, strict=True)]
    return [*upper[: -len(lower)], *joined]


def _head(text: str, line: list[Cell], width: int, *, has_units: bool) -> list[Cell] | None:
    """Return a line read as the names of `width` columns, that of the rows or of their units left out or not."""
    if not line:
        return None
    for fields in ways_to_read(text, line, width):
        if len(fields) == width - 1 > 1 and (has_units or not _names_rows(fields[0].text)):
            at = fields[0].end if has_units else line[0].start
            fields.insert(1 if has_units else 0, Cell(at, at, "单位" if has_units else ""))
        if len(fields) == width and not any(cell.is_number and not _YEAR.match(cell.text) for cell in fields):
            return fields
    return None


def _names_rows(name: str) -> bool:
    """Say whether the first name of a head is that of the rows, which then is not left out: 区　县."""
    bare = "".join(name.split())
    return _CORNER.fullmatch(bare) is not None or _PLACES.fullmatch(bare) is not None


def pairs(text: str, blocks: list[Block], at: int) -> int:
    """Return of how many lines a table of names and one number each consists that begins at a block; 0 for none.

    Its first line names the two columns, the second by what is measured (信息内容 处理决定数量), or three, of which one is of
    units (指标 单位 绝对数).
    """
    block = blocks[at]
    if block.end - block.start > LONGEST_LINE or at + 1 == len(blocks) or not names_columns(text, block):
        return 0
    first = blocks[at + 1]
    if not _PAIR.match(text, first.start, first.end) and not _TRIPLE.match(text, first.start, first.end):
        return 0  # which most lines are, and is quicker to tell
    names = _names_of_pairs(text, block)
    row = _TRIPLE if len(names) == WITH_UNITS else _PAIR
    if not names or row.match(text, first.start, first.end) is None:
        return 0
    end = at + 1
    while end < len(blocks) and blocks[end].kind in (BlockKind.PARAGRAPH, BlockKind.NUMBERS):
        if row.match(text, blocks[end].start, blocks[end].end) is None:
            break
        end += 1
    return end - at


def _names_of_pairs(text: str, block: Block) -> list[Cell]:
    """Return what a line names: two columns, the second of figures, or three with one of units; nothing of any other line."""
    if _SENTENCE.search(text, block.start, block.end):
        return []
    line = fields_of(text, block.start, block.end)
    for width in (2, WITH_UNITS):
        for names in ways_to_read(text, line, width):
            is_head = len(names) == width and not _has_figure(names[0].text)
            if is_head and (_MEASURE.match(names[1].text) if width == 2 else _UNITS.match(names[1].text)):
                return names
    return []


def _has_figure(name: str) -> bool:
    """Say whether a name has a digit in it that is not of a time: 项目/2020年度 has none."""
    period = find_period(name)
    return any(char.isdigit() for char in (name.replace(period[0], "", 1) if period else name))


def paired(text: str, blocks: list[Block]) -> Grid:
    """Return the table that `pairs` found."""
    head = _names_of_pairs(text, blocks[0])
    grid = Grid([head], 1, is_marked=True)
    for block in blocks[1:]:
        words = fields_of(text, block.start, block.end)
        names, others = words[: 1 - len(head)], words[1 - len(head) :]
        grid.rows.append([Cell(names[0].start, names[-1].end, text[names[0].start : names[-1].end]), *others])
    return grid


def names_columns(text: str, block: Block, mark: str = "") -> bool:
    """Say whether a line may be the head of a table below it; one that is marked, and not as the rows are, is none."""
    is_marked = mark_of(text, block) not in ("", mark)
    return not is_marked and block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.TITLE)


def mark_of(text: str, block: Block) -> str:
    """Return what marks the line of a block as a heading or an item of a list."""
    return text[text.rfind("\n", 0, block.start) + 1 : block.start].strip()


def says_units(text: str, block: Block, is_unit: Callable[[str], bool]) -> bool:
    """Say whether a line that names columns names one of units."""
    if block.end - block.start > LONGEST_HEAD:
        return False
    line = fields_of(text, block.start, block.end)
    if len(line) > 1 and _UNITS.match(line[0].text) and all(is_unit(cell.text.strip("（）()")) for cell in line[1:]):
        return False  # 单位 万人 万吨 gives the units of columns
    return any(_UNITS.match(cell.text) for fields in ways_to_read(text, line, len(line)) for cell in fields)


def _row(text: str, block: Block, is_unit: Callable[[str], bool]) -> tuple[list[Cell], list[Cell]]:
    """Return the words in front of the numbers of a row, and its numbers."""
    fields = fields_of(text, block.start, block.end)
    if len(fields) > 1 and fields[-2].text + fields[-1].text == _STAYS:
        fields[-2:] = [Cell(fields[-2].start, fields[-1].end, _STAYS)]
    numbers: list[Cell] = []
    at = len(fields)
    while at:
        last = fields[at - 1]
        if at > 1 and (
            last.is_number
            or is_signed(last.text)
            or last.may_be_loss
            or set(last.text) <= _NOTHING
            or last.text == _STAYS
            or _has_unit(last, is_unit)
            or is_stretch(last.text)
        ):
            numbers.insert(0, last)
            at -= 1
        elif at > 1 and fields[at - 2].is_number and is_unit(last.text):
            before = fields[at - 2]
            numbers.insert(0, Cell(before.start, last.end, text[before.start : last.end]))
            at -= 2
        else:
            break
    return fields[:at], numbers


def _has_unit(cell: Cell, is_unit: Callable[[str], bool]) -> bool:
    match = _QUANTITY.match(cell.text)
    return match is not None and is_unit(match["unit"])
