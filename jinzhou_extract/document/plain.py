"""Headings that only the lines around them tell: short lines of their own, and lists that are no headings."""

from itertools import pairwise
from typing import Final

from jinzhou_extract.document.blocks import BlockKind
from jinzhou_extract.document.lines import UNNUMBERED, Candidate, Line
from jinzhou_extract.document.numbered import is_numbered
from jinzhou_extract.document.wording import (
    CLOSERS,
    NOT_PLAIN,
    STOPS,
    ends_sentence,
    has_figure,
    is_caption,
    is_label,
    names_section,
    names_speaker,
    states,
    unspaced,
)
from jinzhou_extract.lexicon.pattern import Pattern, WordPattern

ANNEX, DATED, NAMED, OTHER = range(4)
"""The classes of unnumbered headings, the higher first: what stands behind a document, one with a time, one that is bold
or ends with what headings end with, a short line of its own."""

PROSE_LENGTH: Final = 40
LONGEST_PLAIN: Final = 36
SHORTEST_HEADLINE: Final = 5

_LINE_ENDS: Final = frozenset("。！？!?…；;：:" + CLOSERS)
_BULLET: Final = Pattern(r"\s*(?:[-*+•●■◆▲★·] ?|[①-⑳]|[—─-]{2})")
_QUOTED: Final = Pattern(r"[“《][^”》]*[”》]\Z")
_COLON: Final = Pattern(r"[：:]")
FULL_STOPS: Final = frozenset("。！？!?…")
_ANNEX_TITLE: Final = Pattern(r"附[件录表]?[\d一二三四五六七八九十]{0,3}[：:]")
_DAY: Final = Pattern(
    r"[\s\u3000]*(?:[【\[（(]|\*\*)?(?:(?:19|20)\d\d年)?(?:1[0-2]|[1-9])月(?:[12]\d|3[01]|[1-9])[日号]"
    r"(?:[\s\u3000，,（(/|·]+[一-鿿](?:[一-鿿\s\u3000]{0,10}[一-鿿])?[）)]?)?(?:[】\]）)]|\*\*)?[\s\u3000]*"
)
"""A line that is a day, with that of the week and the weather where they are told: 【7月4日　星期一】."""

_LEAST_DAYS: Final = 2
"""How many such lines make a text one that is told day by day; one may be the day of the document."""

_TIME: Final = WordPattern("headings.toml", "time")
_ANNEX: Final = WordPattern("headings.toml", "annex")


def read_between(lines: list[Line]) -> None:
    """Find the headings that `classify` left open, in place, and take those for items that are."""
    _drop_items(lines)
    for at, line in enumerate(lines):
        if line.candidate is not None:
            if line.candidate.rank == UNNUMBERED:
                line.candidate.number = _class_of(line.candidate.title, NAMED)
        elif line.kind is BlockKind.PARAGRAPH and len(line.text) <= LONGEST_PLAIN + 4:
            before = lines[at - 1] if at else None
            after = lines[at + 1] if at + 1 < len(lines) else None
            if (name := _plain_class(line, before, after)) is not None:
                line.kind, line.candidate = BlockKind.HEADING, Candidate(UNNUMBERED, name, unspaced(line.text).rstrip("：:"))
    _read_days(lines)


def _read_days(lines: list[Line]) -> None:
    """Take the days of a text that is told day by day for the headings of what each tells."""
    told = [
        line
        for line, after in pairwise(lines)
        if len(line.text) <= LONGEST_PLAIN and "月" in line.text and _is_prose_below(after) and _DAY.fullmatch(line.text)
    ]
    for line in told if len(told) >= _LEAST_DAYS else ():
        if line.candidate is None:
            line.kind, line.candidate = BlockKind.HEADING, Candidate(UNNUMBERED, OTHER, unspaced(line.text))


def _is_prose_below(line: Line) -> bool:
    return line.kind is BlockKind.PARAGRAPH and "。" in line.text


def ends_line(text: str) -> bool:
    """Say whether a line ends with a mark behind which no sentence goes on."""
    return text[-1] in _LINE_ENDS


def is_loose(candidate: Candidate) -> bool:
    """Say whether only the lines around a heading tell that it is one."""
    return candidate.rank == UNNUMBERED and candidate.number == OTHER


def ends_loose(line: Line) -> bool:
    """Say whether a line may be the next headline of a page whose headlines nothing marks, so that the last one is over."""
    if line.kind is not BlockKind.PARAGRAPH or not SHORTEST_HEADLINE <= len(line.text) <= LONGEST_PLAIN + 4:
        return False
    return not (ends_line(line.text) or is_prose(line.text) or _BULLET.match(line.text))


def is_prose(text: str) -> bool:
    """Say whether a line reads like running text and not like a title, a label or a row."""
    return "。" in text or (len(text) >= PROSE_LENGTH and ("，" in text or "、" in text) and len(text.strip()) >= PROSE_LENGTH)


def _class_of(title: str, other: int) -> int:
    if _ANNEX.match(title) or _ANNEX_TITLE.match(title):
        return ANNEX
    return DATED if _TIME.search(title) else other


def _drop_items(lines: list[Line]) -> None:
    """Take for items of a list what follows an item, or one another by number with nothing between."""
    at = 0
    while at < len(lines):
        end = at + 1
        while end < len(lines) and _counts_on(lines[end - 1], lines[end]):
            end += 1
        kept = 1 if end - at == 2 else 0  # the second of two may be a heading with its text
        if end - at > 1 or _follows_item(lines, at):
            for line in lines[at : end - kept]:
                line.kind, line.candidate = BlockKind.PARAGRAPH, None
        at = end


def _follows_item(lines: list[Line], at: int) -> bool:
    """Say whether a numbered line is the last of a list whose items end with a semicolon."""
    candidate = lines[at].candidate
    return candidate is not None and candidate.rank >= 20 and at > 0 and lines[at - 1].text[-1] in "；;"


def _counts_on(line: Line, following: Line) -> bool:
    first, second = line.candidate, following.candidate
    if first is None or second is None or line.kind is not BlockKind.HEADING or following.kind is not BlockKind.HEADING:
        return False
    return first.rank >= 20 and first.rank == second.rank and second.number == first.number + 1


def _plain_class(line: Line, before: Line | None, after: Line | None) -> int | None:
    """Return the class of a short line of its own that is a heading, or None where it is none."""
    text = unspaced(line.text)
    if _ANNEX.match(text.rstrip("：:")):
        return ANNEX if after is not None and (before is None or not is_open(before)) else None
    if len(text) < 2 or len(text) > LONGEST_PLAIN or text[-1] in STOPS or _BULLET.match(line.text) or is_numbered(text):
        return None
    if after is None or (text[0] in NOT_PLAIN and not _TIME.match(text)) or is_label(text) or line.bold:
        return None
    if ends_sentence(text) or names_speaker(text) or is_caption(text) or _QUOTED.match(text):
        return None
    if names_section(text.strip("【】")) and not (has_figure(text) or _COLON.search(text)):
        if (before is not None and is_open(before)) or not _goes_on(after):
            return None
        return _class_of(text, NAMED)
    return OTHER if _stands_alone(text, before, after) else None


def is_open(line: Line) -> bool:
    """Say whether a line is running text that stops in the middle of a sentence."""
    return line.kind is BlockKind.PARAGRAPH and not ends_line(line.text) and is_prose(line.text)


def _goes_on(line: Line) -> bool:
    """Say whether a line is what a heading opens: a sentence, or another heading."""
    if line.candidate is not None:
        return True
    return line.kind is BlockKind.PARAGRAPH and (ends_line(line.text) or len(line.text) >= PROSE_LENGTH)


def _stands_alone(text: str, before: Line | None, after: Line) -> bool:
    """Say whether a line of any words stands between the end of one paragraph and the whole sentences of another."""
    if before is None or after.kind is not BlockKind.PARAGRAPH or after.candidate is not None or states(text):
        return False
    if text.count("，") > 2 or len(after.text) < PROSE_LENGTH or "。" not in after.text:
        return False
    if before.candidate is not None and before.kind is BlockKind.HEADING:
        return before.candidate.rank != UNNUMBERED or before.candidate.number < OTHER
    if before.text[-1] in "：:":
        return not has_figure(text)
    return len(before.text) >= PROSE_LENGTH and before.text.rstrip(CLOSERS)[-1:] in FULL_STOPS
