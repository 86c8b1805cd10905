"""What a line by itself is: a heading by its mark or number, a table row, a paragraph."""

import re

from jinzhou_extract.document.blocks import BlockKind
from jinzhou_extract.document.lines import Candidate, Line
from jinzhou_extract.document.rows import is_number_row, is_table_row
from jinzhou_extract.lexicon.pattern import Pattern, WordPattern

LONGEST_MARKED = 150
"""What is marked as a heading and longer is a paragraph set as one for its looks."""

LONGEST_BOLD = 70
LONGEST_NUMBERED = 60
LONGEST_LEAD = 45
CLOSERS = "”’」』）)"
STOPS = frozenset("。！？!?…；;：:，,、")
"""What no heading ends with."""

UNNUMBERED = 0
PART, CHAPTER, FIRST, SECTION, SECOND, ORDINAL, THIRD, FOURTH = range(20, 100, 10)
"""The ranks of numbered headings, the lower the higher up: 第一篇, 第一章, 一、, 第一节, （一）, 第一，, 1., （1）."""

_ATX = Pattern(r"[ \t]{0,3}(#{1,6})([ \t\u3000]*)(.*?)[ \t]*#*\Z")
_TAGGED = Pattern(r"[^#\d].*|\d+[年、.．].*")
_NUMBERED = Pattern(
    r"\s*(?:第(?P<nth>[一二三四五六七八九十百\d]{1,4})(?P<what>部分|[编篇章节])"
    r"|(?P<first>[一二三四五六七八九十]{1,3})[ \u3000]?[、．.]"
    r"|[（(]?(?P<second>[一二三四五六七八九十]{1,3})[）)]"
    r"|第(?P<ordinal>[一二三四五六七八九十]{1,3})[，、,：:]"
    r"|(?P<third>\d{1,2})[、.．](?!\d)"
    r"|[（(](?P<fourth>\d{1,2})[）)])"
)
_COUNTED_OFF = Pattern(r"\s*(?:[一二三四五六七八九十]{1,3}[是要]|首先|其次|再次|最后)")
_NUMBERS = frozenset("第（( \t\u3000一二三四五六七八九十0123456789０１２３４５６７８９")
_RANKS = {"first": FIRST, "second": SECOND, "ordinal": ORDINAL, "third": THIRD, "fourth": FOURTH}
_PARTS = {"章": CHAPTER, "节": SECTION}
_VALUE = Pattern(r"[：:].*\d")
_LABEL = Pattern(r"[：:].")
_FIGURE = Pattern(r"\d[\d.,，]*\s*(?:[%％‰]|[十百千万亿]|[一-鿿a-zA-Z℃](?<![年月日届次号期级类大季世“]))")
_CAPTION = Pattern(r"\s*(?:附?[表图]|专栏)\s*[\d一二三四五六七八九十]")
_DATELINE = WordPattern("headings.toml", "dateline")
_OFFICE = WordPattern("headings.toml", "office")
_DIGITS = {char: number for number, char in enumerate("一二三四五六七八九", 1)}


def classify(line: Line) -> None:
    """Give a line its kind and, where its marks or number make it a heading, its candidate."""
    text = line.text
    first = text.lstrip()[:1]
    if line.tagged or line.underlined or first == "#":
        if _read_marked(line):
            return
    elif first == "|":
        if is_table_row(text):
            line.kind = BlockKind.TABLE
        return
    if first in _NUMBERS and (match := _NUMBERED.match(text)):
        _read_numbered(line, match)
    elif line.is_bold and _is_bold_heading(text):
        line.kind, line.candidate = BlockKind.HEADING, Candidate(UNNUMBERED, 0, text.strip())
    if line.candidate is None and is_number_row(text):
        line.kind = BlockKind.NUMBERS


def is_numbered(text: str) -> bool:
    """Say whether a line begins with the number of a heading or an item, 一是 and 首先 among them."""
    return _NUMBERED.match(text) is not None or _COUNTED_OFF.match(text) is not None


def names_speaker(text: str) -> bool:
    """Say whether a line tells who speaks, or when and where: 市长 张三, ——2021年1月12日在…会议上."""
    return _DATELINE.match(text) is not None or _OFFICE.match(text.strip()) is not None


def has_figure(text: str) -> bool:
    """Say whether a line holds a figure; years, days and ordinals are none."""
    return _FIGURE.search(text) is not None


def is_caption(text: str) -> bool:
    """Say whether a line names a table or figure: 表1 主要产品产量."""
    return _CAPTION.match(text) is not None


def _is_bold_heading(text: str) -> bool:
    """Say whether a line that is set in bold is a heading: not a sentence, a caption, a name or a date."""
    if len(text) > LONGEST_BOLD or ends_sentence(text):
        return False
    return not (names_speaker(text) or is_caption(text) or states(text))


def states(text: str) -> bool:
    """Say whether a line without a full stop is a sentence all the same: 2015年，全县新建卫生院12所."""
    return ("，" in text or "," in text) and has_figure(text)


def _read_marked(line: Line) -> bool:
    """Read what Markdown or HTML marks as a heading; say whether it is one."""
    text = line.text
    match = _ATX.match(text) if not line.tagged else None
    level, title = (line.tagged or line.underlined), text.strip()
    if match is not None:
        level, title = len(match[1]), match[3]
        if not match[2] and not ("#" not in title and _TAGGED.match(title)):
            return False  # #话题#, #2机组
    elif not line.tagged and (title[-1] in STOPS or title[0] in "-*+|"):
        return False  # a paragraph above a rule
    if len(text) > LONGEST_MARKED:
        return False
    line.kind, line.candidate = BlockKind.HEADING, Candidate(level, 0, title)
    return True


def _read_numbered(line: Line, match: re.Match[str]) -> None:
    """Read a line with a number: a heading, a paragraph that opens a section with its first words, or an item."""
    text, name = line.text, match.lastgroup or ""
    rank = _PARTS.get(match["what"], PART) if name == "what" else _RANKS[name]
    if rank == ORDINAL and not line.bold:
        return
    number = _number(match["nth"] if name == "what" else match[name])
    body = text[match.end() :]
    is_item = rank >= THIRD and not line.bold
    if not ends_sentence(text):
        is_named = not _LABEL.search(body) and not has_figure(body) if is_item else not _VALUE.search(body)
        if is_named and body.strip() and "。" not in body and len(text) <= _longest(line):
            line.kind, line.candidate = BlockKind.HEADING, Candidate(rank, number, text.strip())
            return
    lead = text[: line.bold] if 0 < line.bold < len(text) else text
    lead = lead.partition("。")[0]
    if is_item or len(lead) == len(text) or _VALUE.search(lead, match.end()):
        return
    is_heading = len(lead) + 1 == len(text) <= _longest(line) and not has_figure(lead[match.end() :])
    if is_heading or (rank <= SECOND and len(lead) <= LONGEST_LEAD):
        line.kind = BlockKind.HEADING if is_heading else BlockKind.PARAGRAPH
        line.candidate = Candidate(rank, number, lead.strip())


def _longest(line: Line) -> int:
    return LONGEST_BOLD if line.is_bold else LONGEST_NUMBERED


def ends_sentence(text: str) -> bool:
    """Say whether a line ends with the mark of a sentence or of its part, quotes and brackets aside."""
    return text.rstrip(CLOSERS)[-1:] in STOPS


def _number(written: str) -> int:
    """Return a number up to 199 that is written in digits or in Chinese."""
    if written.isdigit():
        return int(written)
    total = digit = 0
    for char in written:
        if char in _DIGITS:
            digit = _DIGITS[char]
        else:
            total += (digit or 1) * (10 if char == "十" else 100)
            digit = 0
    return total + digit
