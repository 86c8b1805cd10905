"""Text to structure: headings and the sections they open, paragraphs, table lines, repeats."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import pairwise

from jinzhou_extract.document.flow import Flow
from jinzhou_extract.lexicon.pattern import Pattern

MIN_REPEAT = 16
"""A shorter paragraph that stands twice is a coincidence (a table label, a byline) and no repeat."""

LONGEST_HEADING = 45
PROSE_LENGTH = 40

_MARKDOWN = Pattern(r"(#{1,6})\s*(.*?)\s*#*\s*\Z")
_NUMBERED = Pattern(
    r"\s*(?:(?P<one>第[一二三四五六七八九十百\d]+[章篇编部]分?|[一二三四五六七八九十]{1,3}、)|(?P<two>[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]+节)|(?P<three>\d{1,2}[、.．](?!\d)))"
)
_MARK = Pattern(r"\s*(?:#{1,6}\s*|[-*]\s+)(?=[^\s#])")
_TABLE_ROW = Pattern(r"\s*\|.*\|\s*\Z")
_FIELD = Pattern(r"[^\s|]+")
_SENTENCE_ENDS = frozenset("。！？!?…；;：:”’」』）)")
_OPENS_HEADING = Pattern(
    r"\s*(?:#|\||[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百]+[章节篇]|\d{1,2}[、.．](?!\d)|[-*—•●■◆▲]|!\[|\*\*)"
)


class BlockKind(Enum):
    """What a line or a run of joined lines is."""

    HEADING = auto()
    PARAGRAPH = auto()
    TABLE = auto()  # a row of | cells |
    NUMBERS = auto()  # a row of a plain-text table: a label, then numbers


@dataclass(slots=True)
class Block:
    """A paragraph, heading or table row; offsets index the flow and leave out the marks of Markdown in front."""

    kind: BlockKind
    start: int
    end: int
    section: str
    level: int = 0


@dataclass(slots=True)
class Outline:
    """The structure of one text.

    `blocks` cover the flow in order. `repeats` are the spans of the flow whose paragraph stood in the text before.
    """

    flow: Flow
    blocks: list[Block] = field(default_factory=list)
    repeats: list[tuple[int, int]] = field(default_factory=list)


@dataclass(slots=True)
class _Line:
    start: int
    end: int
    text: str


def outline(text: str) -> Outline:
    """Return the structure of `text`; linear in its length."""
    lines = list(_lines(text))
    cuts = _breaks(lines)
    flow = Flow(text, cuts)
    result = Outline(flow)
    starts_of_cuts = {start for start, _ in cuts}
    seen: set[str] = set()
    headings: list[tuple[int, str]] = []
    section, removed, open_block = "", 0, None
    widths = {start: end - start for start, end in cuts}
    for line in lines:
        start, end = line.start - removed, line.end - removed
        if open_block is None:
            kind, level, name = _classify(line.text)
            if level:
                while headings and headings[-1][0] >= level:
                    headings.pop()
                headings.append((level, name))
                section = " > ".join(title for _, title in headings)
            if mark := _MARK.match(line.text):
                start += mark.end()
            open_block = Block(kind, start, end, section, level if kind is BlockKind.HEADING else 0)
            result.blocks.append(open_block)
        else:
            open_block.end = end
        if open_block.kind is BlockKind.PARAGRAPH and len(line.text) >= MIN_REPEAT:
            stripped = line.text.strip()
            if stripped in seen:
                result.repeats.append((start, end))
            seen.add(stripped)
        if line.end in starts_of_cuts:
            removed += widths[line.end]
        else:
            open_block = None
    return result


def _lines(text: str) -> Iterator[_Line]:
    position = 0
    for raw in text.split("\n"):
        content = raw.rstrip("\r \t\u3000")
        if content.strip():
            yield _Line(position, position + len(content), content)
        position += len(raw) + 1


def _classify(text: str) -> tuple[BlockKind, int, str]:
    """Return what a line is and, where it opens a section, the section's level and name."""
    first = text.lstrip()[:1]
    if first == "#" and (match := _MARKDOWN.match(text)):
        return BlockKind.HEADING, len(match[1]), match[2]
    if first == "|" and _TABLE_ROW.match(text):
        return BlockKind.TABLE, 0, ""
    if match := _NUMBERED.match(text):
        level = 7 + (match["two"] is not None) + 2 * (match["three"] is not None)
        if len(text) <= LONGEST_HEADING and text[-1] not in _SENTENCE_ENDS:
            return BlockKind.HEADING, level, text.strip()
        lead, stop, _ = text.partition("。")
        if stop and len(lead) <= LONGEST_HEADING and not match["three"]:
            return BlockKind.PARAGRAPH, level, lead.strip()
    if len(text) < 200 and text[-1] in "0123456789０１２３４５６７８９%％" and is_number_row(text):
        return BlockKind.NUMBERS, 0, ""
    return BlockKind.PARAGRAPH, 0, ""


def is_number_row(text: str) -> bool:
    """Say whether a line is a row of a plain-text table: a label, then one number or more, set apart by blanks."""
    if any(mark in text for mark in "，。；！？"):
        return False
    fields = _FIELD.findall(text)
    numbers = 0
    for item in reversed(fields):
        if not re.fullmatch(r"[-−－+]?\d[\d,，]*(?:[.．]\d+)?[%％]?|[-—]+", item):
            break
        numbers += 1
    return len(fields) > numbers and (numbers > 1 or (numbers == 1 and ("（" in text or "(" in text)))


def _breaks(lines: list[_Line]) -> list[tuple[int, int]]:
    """Return the gaps between two lines that are one sentence broken in two."""
    cuts = []
    for line, following in pairwise(lines):
        if _is_broken(line.text, following.text):
            indent = len(following.text) - len(following.text.lstrip())
            cuts.append((line.end, following.start + indent))
    return cuts


def _is_broken(text: str, following: str) -> bool:
    """Say whether a line stops in the middle of a sentence that the next one carries on.

    Titles, labels and table rows do not end in a full stop either; only a line that reads like prose is broken.
    """
    if text[-1] in _SENTENCE_ENDS or _OPENS_HEADING.match(following) or _classify(text)[0] is not BlockKind.PARAGRAPH:
        return False
    is_prose = "。" in text or (len(text) >= PROSE_LENGTH and ("，" in text or "、" in text))
    if not is_prose:
        return False
    return not following.startswith(("\u3000\u3000", "    ")) or text.endswith(("，", "、"))
