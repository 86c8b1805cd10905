"""The lines at the top of a text that name it."""

from typing import Final

from jinzhou_extract.document.blocks import BlockKind
from jinzhou_extract.document.lines import UNNUMBERED, Line
from jinzhou_extract.document.plain import FULL_STOPS, is_open, is_prose
from jinzhou_extract.document.wording import NOT_PLAIN, STOPS, is_caption, is_label, names_speaker
from jinzhou_extract.lexicon.pattern import Pattern, WordPattern

LONGEST_TITLE: Final = 70
SHORTEST_TITLE: Final = 5
LONGEST_HEAD: Final = 30
"""How many lines at the top may be a head: title, date, who speaks."""

_COLON: Final = Pattern(r"[：:]")
_ABOUT: Final = Pattern(r"关于")
_GENRE: Final = WordPattern("headings.toml", "genre")
_GREETING: Final = WordPattern("headings.toml", "greeting")


def read_title(lines: list[Line]) -> str:
    """Find the title among the lines above the first paragraph; return it, or nothing."""
    end = next((at for at, line in enumerate(lines[:LONGEST_HEAD]) if _ends_head(line)), min(len(lines), LONGEST_HEAD))
    head = lines[:end]
    for line in head:
        if line.candidate is not None and 1 <= line.candidate.rank < 20:
            return line.candidate.title
    return _join(lines, head)


def _join(lines: list[Line], head: list[Line]) -> str:
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
        return line.candidate is not None or text[-1] in FULL_STOPS or len(text) > LONGEST_TITLE or bool(_GREETING.match(text))
    return line.candidate is None or line.candidate.rank >= 20


def _may_name(text: str) -> bool:
    return (
        SHORTEST_TITLE <= len(text) <= LONGEST_TITLE
        and text[0] not in NOT_PLAIN
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
        return not is_label(text) and not _COLON.search(text)
    if line.candidate is not None:
        return not opens
    if not is_first or following is None or is_open(line):
        return False
    return not is_label(text)


def _is_numbered(line: Line) -> bool:
    return line.candidate is not None and line.candidate.rank != UNNUMBERED
