"""Lines with a number in front: headings, paragraphs that open a section with their first words, items of a list."""

from typing import Final

from jinzhou_extract.document.blocks import BlockKind
from jinzhou_extract.document.lines import Candidate, Line
from jinzhou_extract.document.wording import LONGEST_BOLD, ends_sentence, has_figure, opens_list
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern

LONGEST_NUMBERED: Final = 60
LONGEST_LEAD: Final = 45

PART, CHAPTER, FIRST, SECTION, SECOND, ORDINAL, THIRD, FOURTH = range(20, 100, 10)
"""The ranks of numbered headings, the lower the higher up: 第一篇, 第一章, 一、, 第一节, （一）, 第一，, 1., （1）."""

_NUMBERED: Final = Pattern(
    r"\s*(?:第(?P<nth>[一二三四五六七八九十百\d]{1,4})(?P<what>部分|[编篇章节])"
    r"|(?P<first>[一二三四五六七八九十]{1,3})[ \u3000]?[、．.]"
    r"|[（(]?(?P<second>[一二三四五六七八九十]{1,3})[）)]"
    r"|第(?P<ordinal>[一二三四五六七八九十]{1,3})[，、,：:]"
    r"|(?P<third>\d{1,2})(?:[、.．](?!\d)|、(?=(?:19|20|１９|２０)\d\d年))"
    r"|[（(](?P<fourth>\d{1,2})[）)])"
)
_STARTS: Final = frozenset("第（( \t\u3000一二三四五六七八九十0123456789０１２３４５６７８９")
_RANKS: Final = {"first": FIRST, "second": SECOND, "ordinal": ORDINAL, "third": THIRD, "fourth": FOURTH}
_PARTS: Final = {"章": CHAPTER, "节": SECTION}
_COUNTED_OFF: Final = FilledPattern("headings.toml", r"\s*(?:[一二三四五六七八九十]{1,3}[是要]|\d{1,3}、|{counting_off})")
_VALUE: Final = Pattern(r"[：:].*\d")
_LABEL: Final = Pattern(r"[：:].")
_GAP: Final = Pattern(r"[^\s。]{2,30}?(?P<gap>\s{2,}|\u3000+)(?=[^\s][^。]*[，。])")
_DIGITS: Final = {char: number for number, char in enumerate("一二三四五六七八九", 1)}


def is_numbered(text: str) -> bool:
    """Say whether a line begins with the number of a heading or an item, 一是 and 首先 among them."""
    return _NUMBERED.match(text) is not None or _COUNTED_OFF.match(text) is not None


def read_numbered(line: Line) -> None:
    """Give a line that begins with a number its kind and, where it opens a section, its candidate."""
    text = line.text
    match = _NUMBERED.match(text) if text.lstrip()[:1] in _STARTS else None
    name = (match.lastgroup or "") if match else ""
    if match is None or (name == "ordinal" and not line.bold):
        return
    rank = _PARTS.get(match["what"], PART) if name == "what" else _RANKS[name]
    number = _number(match["nth"] if name == "what" else match[name])
    begin = match.end()
    while text[begin : begin + 1] in ("：", ":", " ", "\u3000", "\t"):
        begin += 1
    is_item = rank >= THIRD and not line.bold
    if _is_heading(line, begin, is_item=is_item):
        line.kind, line.candidate = BlockKind.HEADING, Candidate(rank, number, text.strip().rstrip("：:"))
        return
    lead = _lead(line, begin)
    if is_item or not lead or _VALUE.search(lead, begin):
        return
    is_heading = len(lead) + 1 == len(text) <= _longest(line) and not has_figure(lead[begin:])
    if is_heading or (rank <= SECOND and len(lead) <= LONGEST_LEAD):
        line.kind = BlockKind.HEADING if is_heading else BlockKind.PARAGRAPH
        line.candidate = Candidate(rank, number, lead.strip())


def _is_heading(line: Line, begin: int, *, is_item: bool) -> bool:
    """Say whether a line whose words begin at `begin` is a heading as a whole: no sentence, no label with its value."""
    text = line.text
    if begin >= len(text) or len(text) > _longest(line) or "。" in text:
        return False
    body = text[begin:]
    if ends_sentence(text):
        return not is_item and opens_list(body)
    return not (_LABEL.search(body) or has_figure(body)) if is_item else not _VALUE.search(body)


def _lead(line: Line, begin: int) -> str:
    """Return the words that open a paragraph: what is bold, or what a full stop or a gap ends; nothing where none does."""
    text = line.text
    if 0 < line.bold < len(text):
        text = text[: line.bold]
    elif gap := _GAP.match(text, begin):
        text = text[: gap.start("gap")]
    lead = text.partition("。")[0]
    return lead if len(lead) < len(line.text) else ""


def _longest(line: Line) -> int:
    return LONGEST_BOLD if line.is_bold else LONGEST_NUMBERED


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
