"""Paragraphs that print or a mail program broke into lines of one width."""

import unicodedata
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from jinzhou_extract.document.blocks import BlockKind
from jinzhou_extract.document.lines import Line
from jinzhou_extract.document.plain import ends_line
from jinzhou_extract.lexicon.pattern import Pattern

NARROWEST: Final = 30
WIDEST: Final = 110
"""Columns of a line of such a text: a Chinese character takes two, a letter or digit one."""

RAGGED: Final = 8
"""How many columns a line may be wider or narrower than most, for no mark of punctuation begins the next."""

LEAST: Final = 4
"""How many lines must break off in mid-sentence, for fewer are rows of a list."""

MOST_OTHERS: Final = 0.2
"""Which share of them may be of another width."""

_SET_APART: Final = Pattern(r"\S(?: {2,}|[\u3000\t])\S")
"""A gap inside of a line: a row of a table."""

_MARKS: Final = frozenset("，。、；")


def wrapped(text: str, lines: Sequence[Line]) -> set[int]:
    """Return where the lines of `text` end that the next one goes on from, because all are broken at one width and each run
    of them comes to the end of a sentence.

    `lines` are those that are not blank; what a blank line parts is never one.
    """
    widths: dict[int, int] = {}
    run: list[Line] = []
    for line, following in pairwise(lines):
        if not _may_go_on(text, line, following):
            run = []
            continue
        run.append(line)
        if ends_line(following.text):
            widths.update((broken.end, _width(broken.text)) for broken in run)
    if len(widths) < LEAST:
        return set()
    column = sorted(widths.values())[len(widths) // 2]
    full = {end for end, width in widths.items() if abs(width - column) <= RAGGED}
    is_set = NARROWEST <= column <= WIDEST and len(full) >= len(widths) * (1 - MOST_OTHERS)
    return full if is_set else set()


def _may_go_on(text: str, line: Line, following: Line) -> bool:
    if line.kind is not BlockKind.PARAGRAPH or following.kind is not BlockKind.PARAGRAPH or line.bold or following.bold:
        return False
    if ends_line(line.text) or following.text[0].isspace() or text.count("\n", line.end, following.start) > 1:
        return False
    return not _MARKS.isdisjoint(line.text) and not _SET_APART.search(line.text) and not _SET_APART.search(following.text)


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WFA" else 1 for char in text)
