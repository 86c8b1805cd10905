"""Tables of the text as grids of cells, with what stands above them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from jinzhou_extract.document.outline import Block, BlockKind
from jinzhou_extract.lexicon.pattern import Pattern, WordPattern

CAPTION_BLOCKS = 3
"""How many lines above a table may say its title and unit."""

LONGEST_CAPTION = 60
_RULE = Pattern(r"[\s|:\-－—]*\Z")
_RISEN = WordPattern("tables.toml", "risen")
_FALLEN = WordPattern("tables.toml", "fallen")
_NUMBER = Pattern(r"[-−－+]?\d[\d,，]*(?:\.\d+)?%?\Z")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell; the offsets index the folded flow and leave out the blanks around it."""

    start: int
    end: int
    text: str

    @property
    def is_number(self) -> bool:
        """Say whether the cell holds a bare number and nothing else."""
        return _NUMBER.match(self.text) is not None


@dataclass(slots=True)
class Grid:
    """A table: rows of cells, the rows of the head first, and the lines above it, nearest last.

    `is_marked` tells a head that a rule or its own line sets off from one that is yet to be found.
    """

    rows: list[list[Cell]] = field(default_factory=list)
    head: int = 0
    is_marked: bool = False
    captions: list[str] = field(default_factory=list)


def grids(text: str, blocks: list[Block]) -> Iterator[Grid]:
    """Yield the tables of a folded text."""
    at = 0
    while at < len(blocks):
        kind = blocks[at].kind
        if kind not in (BlockKind.TABLE, BlockKind.NUMBERS):
            at += 1
            continue
        end = at + 1
        while end < len(blocks) and blocks[end].kind is kind and not _begins_table(text, blocks, end):
            end += 1
        grid = _piped(text, blocks[at:end]) if kind is BlockKind.TABLE else _spaced(text, blocks[at:end])
        captions = [text[block.start : block.end].strip("* #") for block in blocks[max(0, at - CAPTION_BLOCKS) : at]]
        grid.captions = _nearest(captions)
        if kind is BlockKind.NUMBERS:
            grid.is_marked = True
            above = blocks[at - 1] if grid.captions else None
            if above and above.kind is BlockKind.PARAGRAPH and (head := _head_line(text, above, grid)):
                grid.rows.insert(0, head)
                grid.head = 1
        yield grid
        at = end


def worded_number(cell: Cell) -> tuple[Cell, int]:
    """Return the bare number in a cell that says in words which way it goes (下降3.1, ↓3.1), and -1 where that is down.

    Any other cell is returned as it is.
    """
    match = _RISEN.match(cell.text) or _FALLEN.match(cell.text)
    number = cell.text[match.end() :].lstrip() if match else ""
    if match is None or not _NUMBER.match(number):
        return cell, 1
    return Cell(cell.end - len(number), cell.end, number), -1 if match.re is _FALLEN.compiled else 1


def _begins_table(text: str, blocks: list[Block], at: int) -> bool:
    """Say whether a table row behind a blank line opens another table: a rule follows it, or it has other columns."""
    before, row = blocks[at - 1], blocks[at]
    if row.kind is not BlockKind.TABLE or text.count("\n", before.end, row.start) < 2:
        return False
    following = blocks[at + 1] if at + 1 < len(blocks) else None
    if following is not None and following.kind is BlockKind.TABLE and _RULE.match(text, following.start, following.end):
        return True
    return text.count("|", before.start, before.end) != text.count("|", row.start, row.end)


def _nearest(captions: list[str]) -> list[str]:
    """Keep the lines right above the table that read like a title or a note of units."""
    kept: list[str] = []
    for caption in reversed(captions):
        if len(caption) > LONGEST_CAPTION or caption.endswith(("。", "；", "！")):
            break
        kept.insert(0, caption)
    return kept


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
    start = line.index("|") + 1
    end = line.rindex("|")
    while start <= end:
        stop = line.find("|", start)
        while line[stop - 1] == "\\" and stop < end:
            stop = line.find("|", stop + 1)  # Markdown writes \| for a bar in a cell
        raw = line[start:stop]
        content = raw.strip()
        lead = len(raw) - len(raw.lstrip())
        yield Cell(offset + start + lead, offset + start + lead + len(content), content)
        start = stop + 1
        if stop == end:
            break


def _spaced(text: str, blocks: list[Block]) -> Grid:
    grid = Grid()
    for block in blocks:
        line = text[block.start : block.end]
        fields = [Cell(block.start + match.start(), block.start + match.end(), match[0]) for match in re.finditer(r"\S+", line)]
        numbers = 0
        while numbers < len(fields) - 1 and (fields[-1 - numbers].is_number or set(fields[-1 - numbers].text) <= set("-—…")):
            numbers += 1
        label_end = fields[-1 - numbers].end
        label = Cell(fields[0].start, label_end, text[fields[0].start : label_end])
        grid.rows.append([label, *fields[len(fields) - numbers :]])
    return grid


def _head_line(text: str, block: Block, grid: Grid) -> list[Cell] | None:
    """Return the line above a plain-text table as its head, where it has as many fields as the rows."""
    line = text[block.start : block.end]
    fields = [Cell(block.start + match.start(), block.start + match.end(), match[0]) for match in re.finditer(r"\S+", line)]
    widths = {len(row) for row in grid.rows}
    if any(cell.is_number for cell in fields) or "。" in line or "，" in line:
        return None
    if len(fields) in widths:
        return fields
    if len(fields) + 1 in widths and len(fields) > 1:
        return [Cell(block.start, block.start, ""), *fields]
    return None
