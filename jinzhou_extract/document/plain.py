"""Headings that only the lines around them tell: short lines of their own, titles, lists that are no headings."""

from jinzhou_extract.document.blocks import BlockKind
from jinzhou_extract.document.headings import (
    CLOSERS,
    STOPS,
    UNNUMBERED,
    ends_sentence,
    has_figure,
    is_caption,
    is_numbered,
    names_speaker,
    states,
)
from jinzhou_extract.document.lines import Candidate, Line
from jinzhou_extract.lexicon.pattern import Pattern, WordPattern

ANNEX, DATED, NAMED, OTHER = range(4)
"""The classes of unnumbered headings, the higher first: what stands behind a document, one with a time, one that is bold
or ends with what headings end with, a short line of its own."""

PROSE_LENGTH = 40
LONGEST_PLAIN = 36
LONGEST_TITLE = 70
SHORTEST_TITLE = 5
LONG_HEADLINE = 14
LONGEST_HEAD = 30
"""How many lines at the top may be a head: title, date, who speaks."""

_LINE_ENDS = frozenset("。！？!?…；;：:" + CLOSERS)
_BULLET = Pattern(r"\s*(?:[-*+•●■◆▲★·] ?|[①-⑳]|[—─-]{2})")
_LABEL = Pattern(r"[：:|｜\t/\\@]|\S\s{2,}\S")
_HEADLINE = Pattern(r"[^：:\s\d]{2,12}[：:][^\s\d：:]+\Z")
_ABOUT = Pattern(r"关于")
_NOT_PLAIN = frozenset("#（(<[—─-")
_WHOLLY_QUOTED = Pattern(r"[“《【][^”》】]*[”》】]\Z")
_FULL_STOPS = frozenset("。！？!?…")
_NOUN = WordPattern("headings.toml", "noun")
_TIME = WordPattern("headings.toml", "time")
_ANNEX = WordPattern("headings.toml", "annex")
_GENRE = WordPattern("headings.toml", "genre")
_GREETING = WordPattern("headings.toml", "greeting")


def read_between(lines: list[Line]) -> str:
    """Find the headings and titles that `classify` left open, in place; return the document's title, or nothing."""
    _drop_items(lines)
    for at, line in enumerate(lines):
        if line.candidate is not None:
            if line.candidate.rank == UNNUMBERED:
                line.candidate.number = _class_of(line.candidate.title, NAMED)
        elif line.kind is BlockKind.PARAGRAPH and len(line.text) <= LONGEST_PLAIN + 4:
            before = lines[at - 1] if at else None
            after = lines[at + 1] if at + 1 < len(lines) else None
            if (name := _plain_class(line, before, after)) is not None:
                line.kind, line.candidate = BlockKind.HEADING, Candidate(UNNUMBERED, name, line.text.strip())
    return _read_head(lines)


def ends_line(text: str) -> bool:
    """Say whether a line ends with a mark behind which no sentence goes on."""
    return text[-1] in _LINE_ENDS


def is_loose(candidate: Candidate) -> bool:
    """Say whether only the lines around a heading tell that it is one."""
    return candidate.rank == UNNUMBERED and candidate.number == OTHER


def ends_loose(line: Line) -> bool:
    """Say whether a line may be the next headline of a page whose headlines nothing marks, so that the last one is over."""
    if line.kind is not BlockKind.PARAGRAPH or not SHORTEST_TITLE <= len(line.text) <= LONGEST_PLAIN + 4:
        return False
    return not (ends_line(line.text) or is_prose(line.text) or _BULLET.match(line.text))


def is_prose(text: str) -> bool:
    """Say whether a line reads like running text and not like a title, a label or a row."""
    return "。" in text or (len(text) >= PROSE_LENGTH and ("，" in text or "、" in text))


def _class_of(title: str, other: int) -> int:
    if _ANNEX.match(title):
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
    text = line.text.strip()
    if len(text) < 2 or len(text) > LONGEST_PLAIN or text[-1] in STOPS or _BULLET.match(line.text) or is_numbered(text):
        return None
    if _ANNEX.match(text):
        return ANNEX if after is not None and (before is None or not _is_open(before)) else None
    if after is None or (text[0] in _NOT_PLAIN and not _TIME.match(text)) or _LABEL.search(text) or line.bold:
        return None
    if ends_sentence(text) or names_speaker(text) or is_caption(text) or _WHOLLY_QUOTED.match(text):
        return None
    if _NOUN.search(text) and not has_figure(text):
        if (before is not None and _is_open(before)) or not _goes_on(after):
            return None
        return _class_of(text, NAMED)
    return OTHER if _stands_alone(text, before, after) else None


def _is_open(line: Line) -> bool:
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
    return len(before.text) >= PROSE_LENGTH and before.text.rstrip(CLOSERS)[-1:] in _FULL_STOPS


def _read_head(lines: list[Line]) -> str:
    """Find the title among the lines above the first paragraph; return it, or nothing."""
    end = next((at for at, line in enumerate(lines[:LONGEST_HEAD]) if _ends_head(line)), min(len(lines), LONGEST_HEAD))
    head = lines[:end]
    for line in head:
        if line.candidate is not None and 1 <= line.candidate.rank < 20:
            return line.candidate.title
    return _read_title(lines, head)


def _read_title(lines: list[Line], head: list[Line]) -> str:
    parts: list[str] = []
    is_whole = False
    for at, line in enumerate(head):
        following = lines[at + 1] if at + 1 < len(lines) else None
        if _names_document(line, following, is_first=at == 0):
            if not parts and at and _ABOUT.search(head[at - 1].text) and _may_name(head[at - 1].text.strip()):
                head[at - 1].kind = BlockKind.TITLE  # 某公司关于某项目 | 中标结果的公告
                parts.append(head[at - 1].text.strip())
            line.kind, line.candidate = BlockKind.TITLE, None
            if not is_whole:
                parts.append(line.text.strip())
            is_whole = is_whole or _GENRE.search(parts[-1]) is not None
        elif parts:
            break
    return "".join(parts)


def _ends_head(line: Line) -> bool:
    text = line.text.strip()
    if line.kind is BlockKind.PARAGRAPH:
        return line.candidate is not None or text[-1] in _FULL_STOPS or len(text) > LONGEST_TITLE or bool(_GREETING.match(text))
    return line.candidate is None or line.candidate.rank >= 20


def _may_name(text: str) -> bool:
    return (
        SHORTEST_TITLE <= len(text) <= LONGEST_TITLE
        and text[0] not in _NOT_PLAIN
        and text[-1] not in STOPS
        and not (names_speaker(text) or is_caption(text))
    )


def _names_document(line: Line, following: Line | None, *, is_first: bool) -> bool:
    """Say whether a line of the head is the document's title."""
    text = line.text.strip()
    if not _may_name(text):
        return False
    opens = following is not None and (_is_numbered(following) or is_prose(following.text))
    if _GENRE.search(text):
        return not _LABEL.search(text)
    if line.candidate is not None:
        return not opens
    if not is_first or following is None or _is_open(line):
        return False
    return not _LABEL.search(text) or (len(text) >= LONG_HEADLINE and _HEADLINE.match(text) is not None)


def _is_numbered(line: Line) -> bool:
    return line.candidate is not None and line.candidate.rank != UNNUMBERED
