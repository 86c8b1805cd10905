"""What a line by itself is: a heading by its mark or number, a table row, a paragraph."""

from typing import Final

from jinzhou_extract.document.blocks import BlockKind
from jinzhou_extract.document.lines import UNNUMBERED, Candidate, Line
from jinzhou_extract.document.numbered import is_numbered, read_numbered
from jinzhou_extract.document.rows import (
    BORDERS,
    bars,
    ends_in_figures,
    is_number_row,
    is_open_rule,
    is_table_row,
    is_worded_row,
)
from jinzhou_extract.document.wording import (
    LONGEST_BOLD,
    NOT_PLAIN,
    STOPS,
    ends_sentence,
    is_caption,
    names_speaker,
    opens_list,
    states,
    unspaced,
)
from jinzhou_extract.lexicon.pattern import Pattern

LONGEST_MARKED: Final = 150
"""What is marked as a heading and longer is a paragraph set as one for its looks."""

_ATX: Final = Pattern(r"[ \t]{0,3}(#{1,6})([ \t\u3000]*)(.*?)[ \t]*#*\Z")
_TAGGED: Final = Pattern(r"[^#\d].*|\d+[年、.．].*")


def find_open_tables(text: str, lines: list[Line]) -> None:
    """Take for rows of tables the lines of Markdown that have bars between their cells alone, around a rule of such: a | b."""
    if "|" not in text:
        return
    end = 0
    for at, line in enumerate(lines):
        if at <= end or not is_open_rule(line.text) or bars(lines[at - 1].text) != bars(line.text):
            continue
        if not _follows(text, lines, at):
            continue
        end = at + 1
        while end < len(lines) and "|" in lines[end].text and _follows(text, lines, end):
            end += 1
        for row in lines[at - 1 : end]:
            row.kind = BlockKind.TABLE


def _follows(text: str, lines: list[Line], at: int) -> bool:
    """Say whether no blank line stands in front of a line."""
    return text.count("\n", lines[at - 1].end, lines[at].start) == 1


def classify(line: Line) -> None:
    """Give a line its kind and, where its marks or number make it a heading, its candidate."""
    if line.kind is BlockKind.TABLE:
        return
    text = line.text
    first = text.lstrip()[:1]
    if line.tagged or line.underlined or first == "#":
        if _read_marked(line):
            return
    elif first in BORDERS:
        if is_table_row(text):
            line.kind = BlockKind.TABLE
        return
    if ends_in_figures(text):
        line.kind = BlockKind.NUMBERS
        return
    read_numbered(line)
    if line.candidate is None and line.is_bold and _is_bold_heading(text):
        line.kind, line.candidate = BlockKind.HEADING, Candidate(UNNUMBERED, 0, unspaced(text).rstrip("：:"))
    if line.candidate is None and (is_number_row(text) or is_worded_row(text)):
        line.kind = BlockKind.NUMBERS


def _is_bold_heading(text: str) -> bool:
    """Say whether a line that is set in bold is a heading: not a sentence, a caption, a name or a date."""
    if len(text) > LONGEST_BOLD or (ends_sentence(text) and not opens_list(text)):
        return False
    return text.lstrip()[0] not in NOT_PLAIN and not (
        is_numbered(text) or names_speaker(text) or is_caption(text) or states(text)
    )


def _read_marked(line: Line) -> bool:
    """Read what Markdown or HTML marks as a heading; say whether it is one."""
    text = line.text
    match = _ATX.match(text) if not line.tagged else None
    level, title = (line.tagged or line.underlined), text.strip()
    if match is not None:
        level, title = len(match[1]), match[3]
        if title and (ends_in_figures(title) or (not match[2] and is_number_row(title))):
            return False  # #工业  14.87  15.02, a part of the row above
        if not match[2] and not ("#" not in title and _TAGGED.match(title)):
            return False  # #话题#, #2机组
    elif not line.tagged and (title[-1] in STOPS or title[0] in "-*+|" or is_number_row(text)):
        return False  # a paragraph above a rule, the last row of a table
    if len(text) > LONGEST_MARKED:
        return False
    line.kind, line.candidate = BlockKind.HEADING, Candidate(level, 0, title)
    return True
