"""Text to structure: headings and the sections they open, paragraphs, table lines, repeats."""

from itertools import pairwise
from typing import Final

from jinzhou_extract.document.blocks import Block, BlockKind, Heading, Outline
from jinzhou_extract.document.flow import Cut, Flow
from jinzhou_extract.document.front_matter import read_front_matter
from jinzhou_extract.document.headings import classify, find_open_tables
from jinzhou_extract.document.hidden import hidden
from jinzhou_extract.document.inline import read_marks
from jinzhou_extract.document.labelled import labelled
from jinzhou_extract.document.levels import set_levels
from jinzhou_extract.document.lines import Line, read_lines
from jinzhou_extract.document.plain import ends_line, ends_loose, is_loose, is_prose, read_between
from jinzhou_extract.document.titles import read_title
from jinzhou_extract.document.wrapped import wrapped
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern

__all__ = ["Block", "BlockKind", "Outline", "outline"]

MIN_REPEAT: Final = 16
"""A shorter paragraph that stands twice is a coincidence (a table label, a byline) and no repeat."""

_MARK: Final = Pattern(r"\s*(?:#{1,6}\s*|[-*]\s+)(?=[^\s#])", signs="#-*")
_OPENS_BLOCK: Final = Pattern(
    r"\s*(?:#|\||[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十]{1,3}[）)]|\d{1,2}[）)](?=[^\W\d]))|第[一二三四五六七八九十百]+[章节篇]|\d{1,2}[、.．](?!\d)|[-*—●•■◆▲])"
)

_NUMBER_ENDS: Final = Pattern(r"(?<!\d)(?!(?:19|20)\d\d\Z)(?:\d+(?:[,，]\d{3})*)(?:[.．]\d+)?[万亿]?\Z")
_RATED: Final = Pattern(r"(?:\d|^\s*)[百千万亿]*[吨元亩人米克升度户]\Z")
_SLASH: Final = Pattern(r"\s*/\s*\Z", signs="/")
_SCALES: Final = frozenset("万亿")
_UNIT_OPENS: Final = FilledPattern(
    "headings.toml",
    r"\s*(?:[%％‰]|[百千万亿]+(?:{openings_of_units}|[，。；、])"
    r"|[余多][百千万亿]{0,2}(?:{units_of_counts_alone}|{units_in_full})"
    r"|(?:{units_of_counts_alone}(?=[，。；、以的和及]|\s*\Z)|{units_of_counts}|{units_in_full}))",
)
"""How a line goes on that breaks off between a number and its unit."""


def outline(text: str) -> Outline:
    """Return the structure of `text`; linear in its length."""
    shown = Flow(text, hidden(text))
    marks = read_marks(shown.text)
    plain = shown.cut(marks.cuts)
    lines = read_lines(plain.text, marks)
    find_open_tables(plain.text, lines)
    for line in lines:
        classify(line)
    read_between(lines)
    title = read_title(lines)
    set_levels([line.candidate for line in lines if line.candidate is not None])
    breaks = _breaks(plain.text, lines)
    result = Outline(plain.cut(breaks), title=title, front_matter=read_front_matter(text))
    _Builder(result, breaks).build(lines)
    return result


class _Builder:
    """Puts lines together to blocks and notes the sections they stand in."""

    def __init__(self, result: Outline, breaks: list[Cut]) -> None:
        self._result = result
        self._widths = {start: end - start for start, end, _ in breaks}
        self._path: tuple[Heading, ...] = ()
        self._section = ""
        self._loose = 0  # the level of a heading that only the lines around it tell, 0 where none is open

    def build(self, lines: list[Line]) -> None:
        """Add the blocks and repeats of `lines` to the outline."""
        seen: set[str] = set()
        removed, block = 0, None
        for line in lines:
            start, end = line.start - removed, line.end - removed
            if block is None:
                block = self._open(line, start, end)
                start = block.start
            else:
                block.end = end
            if block.kind is BlockKind.PARAGRAPH and len(line.text) >= MIN_REPEAT:
                stripped = line.text.strip()
                if stripped in seen:
                    self._result.repeats.append((start, end))
                seen.add(stripped)
            if line.end in self._widths:
                removed += self._widths[line.end]
            else:
                block = None

    def _open(self, line: Line, start: int, end: int) -> Block:
        level = 0
        if mark := _MARK.match(line.text):
            start += mark.end()
        if line.candidate is not None:
            level = line.candidate.level
            self._close(level, Heading(level, line.candidate.title, start))
            self._loose = level if is_loose(line.candidate) else 0 if level <= self._loose else self._loose
        elif self._loose and ends_loose(line):
            self._close(self._loose)
            self._loose = 0
        block = Block(line.kind, start, end, self._section, level if line.kind is BlockKind.HEADING else 0, self._path)
        self._result.blocks.append(block)
        return block

    def _close(self, level: int, *opened: Heading) -> None:
        """End the sections of `level` and below, and begin that of the heading, if one is given."""
        held = len(self._path)
        while held and self._path[held - 1].level >= level:
            held -= 1
        self._path = (*self._path[:held], *opened)
        self._section = " > ".join([heading.title for heading in self._path])


def _breaks(text: str, lines: list[Line]) -> list[Cut]:
    """Return the gaps between two lines that are one sentence broken in two."""
    cuts = []
    full, labels = wrapped(text, lines), labelled(lines)
    for line, following in pairwise(lines):
        if line.end in labels or (line.end in full and not _OPENS_BLOCK.match(following.text)) or _is_broken(line, following):
            indent = len(following.text) - len(following.text.lstrip())
            cuts.append(Cut(line.end, following.start + indent))
    return cuts


def _is_broken(line: Line, following: Line) -> bool:
    """Say whether a line stops in the middle of a sentence that the next one carries on.

    Titles, labels and table rows do not end in a full stop either; only a line that reads like prose is broken.
    """
    text, after = line.text, following.text
    if (_SLASH.match(after) and _RATED.search(text)) or (text.endswith("/") and len(text.strip()) == 1):
        return True  # a rate that stands on three lines
    if (text[-1].isdigit() or text[-1] in _SCALES) and _UNIT_OPENS.match(after) and _NUMBER_ENDS.search(text) and not line.bold:
        return True
    if ends_line(text) or line.kind is not BlockKind.PARAGRAPH or not is_prose(text):
        return False
    if following.kind is not BlockKind.PARAGRAPH or following.bold or following.is_apart or _OPENS_BLOCK.match(after):
        return False
    return not after.startswith(("\u3000\u3000", "    ")) or text.endswith(("，", "、"))
