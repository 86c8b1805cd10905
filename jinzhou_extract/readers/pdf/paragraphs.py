"""Lines to paragraphs and headings: the line breaks that typesetting made are taken back."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.readers.pdf.line import Line

HEADING = 1.15
"""From this many times the size of the body text on, a short line is a heading."""

LONGEST_HEADING = 60
DEEPEST = 6

INDENT = 1.2
"""From this many times the type size on, a line that begins further right than the one above begins a paragraph."""

WIDEST_INDENT = 2.5
"""How many times the size of the body text the first line of a paragraph may be indented."""

FEW = 30
"""A sign that parts paragraphs (indents, gaps) is one where at least one line in so many shows it."""

ALIKE = 0.1
"""The share by which sizes of type may differ in a paragraph: recognised scans measure each line anew."""

PITCH = 1.2
"""From this many times the usual distance between lines on, a gap parts paragraphs."""

NARROW = 10
"""A column with fewer characters a line is no column of prose."""

SPACING = 0.3
"""How many times the type size programs set between Han and Latin characters."""

LONGEST_WORD = 30

_HAN = r"\u3400-\u9fff\uf900-\ufaff"
_FIRST_WORD = Pattern(rf"[^{_HAN}\s]*[{_HAN}]?[^{_HAN}\s\w“‘（(《【]*")
_LATIN_END = Pattern(r"[A-Za-z][A-Za-z\d.,;:)'-]*\Z|[,;:.)]\Z")
_LATIN_START = Pattern(r"[A-Za-z(]")
_SENTENCE_END = Pattern(r"[。！？!?；;：:…][”’」』）)]*\Z")
_HANGING = Pattern(r"[，。、；：！？,.;:!?”’」』）)》】]\Z")
"""Marks that some programs set beyond the margin."""

_NO_HEADING = Pattern(r"[。；，、！;,]\Z")


@dataclass(slots=True)
class Paragraph:
    """Lines that are one paragraph, or one heading of `level` 1 to 6."""

    lines: list[Line] = field(default_factory=list)
    level: int = 0


def paragraphs(pages: Sequence[Sequence[Line]]) -> list[Paragraph]:
    """Return the paragraphs of all pages in order; one may begin on one page and end on the next."""
    lines = [line for page in pages for line in page]
    if not lines:
        return []
    style = _Style(lines)
    found: list[Paragraph] = []
    for line in lines:
        level = style.level(line)
        last = found[-1] if found else None
        if last is not None and last.level == level and style.carries_on(last.lines[-1], line, is_heading=level > 0):
            last.lines.append(line)
        else:
            found.append(Paragraph([line], level))
    return found


def glue(line: Line, following: Line) -> str:
    """Return what stands between two lines of a paragraph: a blank between Latin words, else nothing."""
    return " " if _LATIN_END.search(line.text[-LONGEST_WORD:]) and _LATIN_START.match(following.text.lstrip()) else ""


@dataclass(frozen=True, slots=True)
class _Column:
    """Where the lines of a column begin and how far right they go."""

    left: float
    right: float


class _Style:
    """How a document is set: the size of its text, the distance of its lines, its margins."""

    def __init__(self, lines: Sequence[Line]) -> None:
        lengths: Counter[float] = Counter()
        for line in lines:
            lengths[_size(line)] += len(line.text)
        self._body = max(lengths, key=lambda size: (lengths[size], size))
        larger = sorted({size for line in lines if (size := _size(line)) >= HEADING * self._body}, reverse=True)
        self._levels = {size: min(level, DEEPEST) for level, size in enumerate(larger, 1)}
        self._columns = self._find_columns(lines)
        prose = [pair for pair in pairwise(lines) if self._is_prose(pair)]
        distances = sorted(one.base - two.base for one, two in prose if one.base > two.base)
        self._pitch = distances[len(distances) // 4] if distances else 2 * self._body
        self._has_gaps = FEW * sum(distance > PITCH * self._pitch for distance in distances) > len(distances)
        self._has_indents = FEW * sum(self._is_indented(two) for _, two in prose) > len(prose)

    def level(self, line: Line) -> int:
        """Return the level of a line that is a heading by its size, else 0."""
        if line.is_row or len(line.text) > LONGEST_HEADING or _NO_HEADING.search(line.text):
            return 0
        return self._levels.get(_size(line), 0)

    def carries_on(self, last: Line, line: Line, *, is_heading: bool) -> bool:
        """Say whether `line` goes on with the paragraph or heading that `last` is in."""
        if last.is_row or line.is_row or abs(last.size - line.size) > ALIKE * last.size:
            return False
        is_below = last.page == line.page and last.base > line.base  # else it stands on another page, in another column
        if is_heading:
            is_centred = abs(last.left + last.right - line.left - line.right) < 2 * line.size
            return is_below and last.base - line.base < 2 * line.size and is_centred
        if (is_below and last.base - line.base > PITCH * self._pitch) or self._is_indented(line):
            return False
        if line.left > last.left + INDENT * line.size:
            return False
        if _SENTENCE_END.search(last.text) and not (self._has_indents or (self._has_gaps and is_below)):
            return False  # nothing here tells the end of a paragraph from a full line
        return self._is_full(last, line)

    def _is_prose(self, pair: tuple[Line, Line]) -> bool:
        return all(self._is_body(line) for line in pair) and pair[0].page == pair[1].page

    def _is_body(self, line: Line) -> bool:
        return not line.is_row and abs(line.size - self._body) <= ALIKE * self._body

    def _is_indented(self, line: Line) -> bool:
        lead = len(line.text) - len(line.text.lstrip("\u3000"))
        return lead > 0 or line.left > self._column(line).left + INDENT * line.size

    def _is_full(self, last: Line, line: Line) -> bool:
        """Say whether the first word of `line` had no room behind `last`, so that the break between them means nothing."""
        column = self._column(last)
        if column.right - column.left < NARROW * last.size:
            return False
        word = _FIRST_WORD.match(line.text.lstrip())
        ems = sum(0.6 if char < "\u0300" else 1.0 for char in word[0]) if word else 0.0
        return column.right - last.right < (max(ems, 1.0) + SPACING) * last.size

    def _find_columns(self, lines: Sequence[Line]) -> dict[int, _Column]:
        """Return the columns by where their lines begin, in steps of the widest indent."""
        steps: dict[int, list[Line]] = defaultdict(list)
        for line in lines:
            if self._is_body(line):
                steps[self._step(line)].append(line)
        columns = {}
        for step in steps:
            near = [line for at in (step - 1, step, step + 1) for line in steps.get(at, ())]
            lefts = Counter(round(line.left) for line in near)
            # lines that begin a paragraph are fewer than those that go on; of as many, the first column is the margin
            left = min(lefts, key=lambda at: (-lefts[at], at))
            within = [line for line in near if not _HANGING.search(line.text)] or near
            columns[step] = _Column(left, max(line.right for line in within))
        return columns

    def _column(self, line: Line) -> _Column:
        return self._columns.get(self._step(line), _Column(line.left, line.right))

    def _step(self, line: Line) -> int:
        return int(line.left // (WIDEST_INDENT * self._body))


def _size(line: Line) -> float:
    """Return the type size of a line in half points: what differs by less is one size."""
    return round(2 * line.size) / 2
