"""The characters of a page to lines, through PDFium."""

import ctypes
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.readers.pdf.line import Line, Piece
from jinzhou_extract.readers.pdf.order import in_lines, reading_order
from jinzhou_extract.readers.pdf.rows import name_rows
from jinzhou_extract.readers.pdf.ruled import in_order, table_lines
from jinzhou_extract.readers.pdf.rules import ruled_tables
from jinzhou_extract.readers.pdf.run import Char, Run

WIDE = 0.75
"""From this many times the type size on, a gap parts two cells; a narrower one is what typesetting leaves."""

CLOSE = 0.35
"""From this many times the type size on, a gap in a row that has wider ones parts two cells."""

SAME = 0.35
"""Up to this many times the type size apart, two base lines are one."""

SMALLER = 0.87
"""Up to this many times the type size of its line, a raised digit is a superscript."""

SMALLEST = 1.0
"""Points; a smaller size is a mistake of the program that wrote the file."""

_CHINESE = Pattern(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’—…·]")
_SPACED_OUT = Pattern(r"(?<!\S)(?:[\u3400-\u9fff] ){2,}[\u3400-\u9fff](?!\S)")
_PROSE = Pattern(r"[，。；]")
_BREAKS = "\r\n"
_NOTHING = frozenset("\x02\xad\ufffe\uffff\ufeff\u200b")
"""What PDFium gives for hyphens at line ends, and marks of no width."""

_UNKNOWN = "\ufffd"
"""Stands for a glyph of which the font does not tell the character."""

_GAP = -2
"""Stands for a blank put in where a wide gap is."""

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def read_lines(page: Any, number: int) -> list[Line]:  # noqa: ANN401 - the library has no types
    """Return the lines of a PDFium page in the order of its content; pieces side by side are one line.

    A row of a table that is drawn with lines is one of | cells |.
    """
    textpage = page.get_textpage()
    try:
        runs = [run for run in _runs(textpage) if not run.is_blank]
    finally:
        textpage.close()
    tables, runs = table_lines(ruled_tables(page), runs, number)
    lines = name_rows([line_of(run, number) for run in _side_by_side(reading_order(list(in_lines(runs))))])
    return in_order(lines, tables)


def _runs(textpage: Any) -> list[Run]:  # noqa: ANN401 - the library has no types
    from pypdfium2 import raw

    matrix, box = raw.FS_MATRIX(), raw.FS_RECTF()
    runs = [Run()]
    height = size = 0.0
    units = [raw.FPDFText_GetUnicode(textpage, index) for index in range(textpage.count_chars())]
    for index, char in characters(units):
        if char in _NOTHING:
            continue
        if char in _BREAKS:
            runs.append(Run())
            continue
        run = runs[-1]
        if char == " " and raw.FPDFText_IsGenerated(textpage, index) == 1:
            run.gaps.add(len(run.chars))
            continue
        raw.FPDFText_GetLooseCharBox(textpage, index, ctypes.byref(box))
        if not run.chars or abs(box.top - box.bottom - height) > 0.01:
            height = box.top - box.bottom
            raw.FPDFText_GetMatrix(textpage, index, ctypes.byref(matrix))
            size = max(SMALLEST, raw.FPDFText_GetFontSize(textpage, index) * (matrix.c**2 + matrix.d**2) ** 0.5)
        if run.chars and run.chars[-1].text == " " and box.left - run.chars[-1].right >= WIDE * size:
            run.gaps.add(len(run.chars))  # a blank at the end of a cell
        run.chars.append(Char(index, _repaired(char), box.left, box.right, box.bottom, size))
    return runs


def characters(units: Sequence[int]) -> Iterator[tuple[int, str]]:
    """Yield the characters that UTF-16 code units make, each with the number of its first unit."""
    for index, unit in enumerate(units):
        is_high, is_low = 0xD800 <= unit < 0xDC00, 0xDC00 <= unit < 0xE000
        if is_high and index + 1 < len(units) and 0xDC00 <= units[index + 1] < 0xE000:
            yield index, chr(0x10000 + ((unit - 0xD800) << 10) + units[index + 1] - 0xDC00)
        elif not (is_low and index and 0xD800 <= units[index - 1] < 0xDC00):
            yield index, _UNKNOWN if is_high or is_low or not unit else chr(unit)


def _repaired(char: str) -> str:
    """Return the character for one that a font's table of glyphs gives in its stead: ⽉ (a radical) for 月."""
    if "\u2e80" <= char <= "\u2fdf" or "\uf900" <= char <= "\ufaff":
        plain = unicodedata.normalize("NFKC", char)
        return plain if len(plain) == 1 else char
    return char


def _side_by_side(runs: Iterable[Run]) -> Iterator[Run]:
    """Yield the runs, those joined that stand one beside the other: the cells of a row may come one by one."""
    last: Run | None = None
    for run in runs:
        if last is not None and _goes_on(last, run):
            last.gaps.add(len(last.chars))
            last.gaps.update(place + len(last.chars) for place in run.gaps)
            last.chars.extend(run.chars)
            continue
        if last is not None:
            yield last
        last = run
    if last is not None:
        yield last


def _goes_on(left: Run, right: Run) -> bool:
    size = max(left.size, right.size)
    return abs(left.bottom - right.bottom) <= SAME * size and right.chars[0].left >= left.chars[-1].right - SAME * size


def line_of(run: Run, page: int) -> Line:
    """Return a run as a line of page number `page`: blanks where gaps part words or cells, raised digits as exponents."""
    size, bottom = run.size, run.bottom
    texts: list[str] = []
    indices: list[int] = []
    gaps = {place: run.chars[place].left - run.chars[place - 1].right for place in run.gaps if 0 < place < len(run.chars)}
    wide = sum(gap >= WIDE * size for gap in gaps.values())
    is_row = wide > 1 or (wide == 1 and not _PROSE.search("".join(char.text for char in run.chars)))
    parted = (CLOSE if is_row else WIDE) * size  # one gap in prose is a glyph that could not be drawn
    for place, char in enumerate(run.chars):
        is_chinese = bool(texts) and any(map(_CHINESE.match, (char.text, texts[-1])))
        if texts and place in gaps and (gaps[place] >= parted or not is_chinese):
            texts.append(" ")
            indices.append(_GAP if gaps[place] >= parted else -1)
        is_raised = char.size <= SMALLER * size and char.bottom > bottom + 0.1 * size
        texts.append(char.text.translate(_RAISED) if is_raised else char.text)
        indices.append(char.index)
    _close_up(texts, indices)
    left, right = _trimmed(run.chars)
    pieces = list(_pieces(run.chars, texts, indices)) if is_row else []
    indices = [max(index, -1) for index in indices]
    return Line(page, "".join(texts), indices, left.left, right.right, bottom, size, is_row, pieces)


def _pieces(chars: list[Char], texts: list[str], indices: list[int]) -> Iterator[Piece]:
    """Yield what stands between the wide gaps of a line; `indices` mark those."""
    places = {char.index: char for char in chars}
    gaps = [at for at, index in enumerate(indices) if index == _GAP]
    for start, end in zip([0, *(at + 1 for at in gaps)], [*gaps, len(texts)], strict=True):
        seen = [places[indices[at]] for at in range(start, end) if indices[at] >= 0 and not texts[at].isspace()]
        if seen:
            yield Piece(start, end, seen[0].left, seen[-1].right)


def _trimmed(chars: list[Char]) -> tuple[Char, Char]:
    """Return the first and last character that is no blank."""
    seen = [char for char in chars if not char.text.isspace()]
    return seen[0], seen[-1]


def _close_up(texts: list[str], indices: list[int]) -> None:
    """Take the blanks out of words that are spaced out for looks: 政 府 工 作 报 告."""
    line = "".join(texts)
    blanks = [match.start() + at for match in _SPACED_OUT.finditer(line) for at, char in enumerate(match[0]) if char == " "]
    for at in reversed(blanks):
        del texts[at], indices[at]
    while texts and texts[-1].isspace():
        texts.pop()
        indices.pop()
