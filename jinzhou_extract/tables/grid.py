"""Tables of the text as grids of cells, with what stands above them."""

from collections.abc import Callable, Iterator
from itertools import pairwise, takewhile
from typing import Final

from jinzhou_extract.document.outline import Block, BlockKind
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.tables.cells import Cell, Grid, unmarked
from jinzhou_extract.tables.periods import find_period
from jinzhou_extract.tables.spaced import add_head, goes_on, mark_of, names_columns, paired, pairs, says_units, spaced
from jinzhou_extract.tables.stacked import says_units as notes_unit
from jinzhou_extract.tables.titles import names_things
from jinzhou_extract.tables.unit_notes import note_unit, unit_noted
from jinzhou_extract.times.period import days_of

CAPTION_BLOCKS: Final = 3
"""How many lines above a table may say its title and unit."""

NOTE_BLOCKS: Final = 2
"""How many lines below a table may give its unit."""

HEAD_LINES: Final = 3
"""Over how many lines the head of a plain-text table may go."""

LONGEST_CAPTION: Final = 60
ROWS: Final = (BlockKind.TABLE, BlockKind.NUMBERS)
_PUBLISHED: Final = WordPattern("tables.toml", "published")
_SIGNED: Final = FilledPattern(
    "tables.toml",
    r"\A[\s（(]*(?:[^\d，。；：]{2,24}{signing}\s*)?(\d{4})\s*[年/.-]\s*(\d{1,2})\s*[月/.-]\s*(\d{1,2})\s*日?[\s）)]*{signed}?\Z",
)
_QUOTED: Final = WordPattern("tables.toml", "quoted")
_DAY: Final = Pattern(r"\d{4}\s*[年/.-]\s*\d{1,2}\s*[月/.-]\s*\d{1,2}")
_FOREIGN: Final = Pattern(r"[^\u3400-\u9fff]*[A-Za-z]{3}[^\u3400-\u9fff]*\Z")
_NOTE: Final = FilledPattern("tables.toml", r"[\s*※（(]*(?:{note_openers}\s*\d?\s*[：:]|{note_subjects})")
_BAR: Final = Pattern(r"(?<!\\)\|", signs="|")
"""What parts cells; Markdown writes \\| for a bar in one."""

_RULE: Final = Pattern(r"[\s|:\-－—]*[\-－—][\s|:\-－—]*\Z")


def grids(text: str, original: str, blocks: list[Block], is_unit: Callable[[str], bool]) -> Iterator[Grid]:
    """Yield the tables of a folded text, which is `original` as it was written.

    `is_unit` says of a word whether it can stand behind a number.
    """
    at = 0
    last: tuple[int, list[str], list[str]] = (0, [], [])
    while at < len(blocks):
        end, grid = _grid(text, blocks, at, is_unit)
        if grid is not None:
            is_spaced = blocks[at].kind is BlockKind.NUMBERS
            used = add_head(grid, text, original, _heads(text, blocks, at)) if is_spaced else 0
            above = _lines_above(blocks, at - used, CAPTION_BLOCKS)
            grid.captions = _nearest([text[block.start : block.end].strip("* #-") for block in above])
            lines = (Cell(block.start, block.end, text[block.start : block.end]) for block in above)
            cells = (cell for row in grid.rows for cell in row if "单位" in cell.text)
            grid.notes = [cell for cell in (*lines, *cells) if notes_unit(cell)]
            grid.notes += filter(_names_things, _titles(text, grid, above))
            names = [cell.text for row in grid.rows[: grid.head or 1] for cell in row]
            if last[:2] == (at - used, names):
                grid.captions = last[2]  # the head comes again on the next page
            elif last[0] == at - used and not grid.captions and _goes_with(names, last[1], text, blocks, at - used):
                grid.captions = [caption for caption in last[2] if note_unit([caption])]  # other columns
            last = end, names, grid.captions
            if note_unit(grid.captions) is None and (note := _note_below(text, blocks, end)) is not None:
                grid.captions = [f"单位：{note.text}", *grid.captions]
                grid.notes.append(note)
            yield grid
        at = end


def _titles(text: str, grid: Grid, above: list[Block]) -> Iterator[Cell]:
    """Yield what may be the title of a table: the lines above it, what stands alone in its first row."""
    yield from (Cell(block.start, block.end, text[block.start : block.end].strip("* #-")) for block in above)
    first = [cell for cell in grid.rows[0] if cell.text] if grid.rows else []
    yield from first if len({cell.text for cell in first}) == 1 else []


def _names_things(cell: Cell) -> bool:
    return names_things(cell.text)


def _note_below(text: str, blocks: list[Block], at: int) -> Cell | None:
    """Return the unit that one of the lines right below a table gives for it: 注：表中金额单位均为万元.

    A line that says no more than the unit is of this table where no other one follows.
    """
    rest = blocks[at : at + NOTE_BLOCKS + CAPTION_BLOCKS]
    is_last = not any(block.kind in ROWS for block in rest)
    for block in takewhile(lambda block: block.kind is BlockKind.PARAGRAPH, blocks[at : at + NOTE_BLOCKS]):
        line = Cell(block.start, block.end, text[block.start : block.end])
        is_note = _NOTE.match(line.text) is not None or (is_last and (notes_unit(line) or "金额单位：" in line.text))
        if block.end - block.start <= LONGEST_CAPTION and is_note:
            start, end = unit_noted(text, block.start, block.end)
            if start < end:
                return Cell(start, end, text[start:end])
    return None


def _grid(text: str, blocks: list[Block], at: int, is_unit: Callable[[str], bool]) -> tuple[int, Grid | None]:
    """Return the table that begins at a block, or None, and the block behind it."""
    kind = blocks[at].kind
    if count := pairs(text, blocks, at):
        return at + count, paired(text, blocks[at : at + count])
    if kind not in ROWS:
        return at + 1, None
    end = at + 1
    while end < len(blocks) and _is_row(text, blocks, end, kind, is_unit):
        end += 1
    if kind is BlockKind.TABLE:
        return end, _piped(text, blocks[at:end])
    heads = _heads(text, blocks, at)
    names_units = any(says_units(text, block, is_unit) for block in heads)
    return end, spaced(text, blocks[at:end], heads[-1:], is_unit, names_units=names_units)


def _is_row(text: str, blocks: list[Block], at: int, kind: BlockKind, is_unit: Callable[[str], bool]) -> bool:
    """Say whether a block is the next row of a table of this kind."""
    if blocks[at].kind is kind:
        return not _begins_table(text, blocks, at)
    return kind is BlockKind.NUMBERS and goes_on(text, blocks, at, is_unit)


def _heads(text: str, blocks: list[Block], at: int) -> list[Block]:
    """Return the lines above the first row of a plain-text table that may name its columns, three at most."""
    mark = mark_of(text, blocks[at])
    above = takewhile(lambda block: names_columns(text, block, mark), reversed(blocks[max(0, at - HEAD_LINES) : at]))
    return list(above)[::-1]


def _is_right_below(text: str, blocks: list[Block], at: int) -> bool:
    """Say whether no blank line stands in front of a block."""
    return at > 0 and text.count("\n", blocks[at - 1].end, blocks[at].start) < 2


def _goes_with(names: list[str], above: list[str], text: str, blocks: list[Block], at: int) -> bool:
    """Say whether a table goes on with the one above: no blank line between, or as many columns, all of them of times."""
    of_times = all(find_period(name) is not None for name in (*names[1:], *above[1:]))
    return (len(names) == len(above) > 1 and of_times) or _is_right_below(text, blocks, at)


def _begins_table(text: str, blocks: list[Block], at: int) -> bool:
    """Say whether a table row behind a blank line opens another table: a rule follows it, or it has other columns."""
    before, row = blocks[at - 1], blocks[at]
    if row.kind is not BlockKind.TABLE or text.count("\n", before.end, row.start) < 2:
        return False
    following = blocks[at + 1] if at + 1 < len(blocks) else None
    if following is not None and following.kind is BlockKind.TABLE and _RULE.match(text, following.start, following.end):
        return True
    return text.count("|", before.start, before.end) != text.count("|", row.start, row.end)


def _lines_above(blocks: list[Block], at: int, count: int) -> list[Block]:
    """Return the `count` lines right above a block, without those of another table."""
    above = takewhile(lambda block: block.kind not in ROWS, reversed(blocks[max(0, at - count) : at]))
    return list(above)[::-1]


def _nearest(captions: list[str]) -> list[str]:
    """Keep the lines right above the table that read like a title or a note of units.

    Those that tell of the page, or say the title in another language, are passed over; the day is that of what is quoted.
    """
    kept: list[str] = []
    is_quoted = any(map(_QUOTED.search, captions))
    for caption in reversed(captions):
        is_of_page = _PUBLISHED.match(caption) is not None or _is_signed(caption)
        if _FOREIGN.match(caption) or (is_of_page and not (is_quoted and _DAY.search(caption))):
            continue
        if len(caption) > LONGEST_CAPTION or caption.endswith(("。", "；", "！")):
            break
        kept.insert(0, caption)
    return kept


def _is_signed(caption: str) -> bool:
    """Say whether a line is a day, perhaps with who signs; the last one of a month is rather what the table is of."""
    signed = _SIGNED.match(caption)
    return signed is not None and 0 < int(signed[3]) < days_of(int(signed[1]), int(signed[2]))


def _piped(text: str, blocks: list[Block]) -> Grid:
    grid = Grid()
    for block in blocks:
        line = text[block.start : block.end]
        if _RULE.match(line):
            if not grid.is_marked and grid.rows:
                grid.head, grid.is_marked = len(grid.rows), True
            continue
        grid.rows.append(list(_cells(line, block.start)))
    return grid


def _cells(line: str, offset: int) -> Iterator[Cell]:
    bars = [match.start() for match in _BAR.finditer(line)]
    body = line.rstrip()
    if not bars or line[: bars[0]].strip():
        bars.insert(0, -1)  # Markdown may leave out the bars at both ends
    if bars[-1] != len(body) - 1:
        bars.append(len(body))
    for left, right in pairwise(bars):
        raw = line[left + 1 : right]
        content = raw.strip()
        start = offset + left + 1 + len(raw) - len(raw.lstrip())
        yield unmarked(Cell(start, start + len(content), content))
