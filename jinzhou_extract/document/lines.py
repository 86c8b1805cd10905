"""A text to its lines, each with what its marks say of it."""

from collections.abc import Iterator
from typing import Final

from jinzhou_extract.document.blocks import BlockKind
from jinzhou_extract.document.inline import Marks
from jinzhou_extract.lexicon.pattern import Pattern

UNNUMBERED: Final = 0
"""The rank of a heading without a mark or number."""

_DRAWN: Final = "─━═—―－_┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝"
_RULE: Final = Pattern(
    rf"[ \t]*(?:(?P<double>={{3,}})|(?P<single>-{{3,}})|(?:[-*_=][ \t]*){{3,}}|[{_DRAWN}]{{5,}}[ \t]*|\+[-=+]{{3,}}\+[ \t]*)\Z"
)
_PARAGRAPH: Final[BlockKind] = BlockKind.PARAGRAPH
_RULE_MARKS: Final = frozenset("-*_=+" + _DRAWN)


class Candidate:
    """What makes a line a heading: its rank, its number among those of its rank, its words.

    The rank is the level that Markdown or HTML gives it, or tells how it is numbered, or is 0 for a line without a number,
    whose `number` then tells its class. `level` is what its place in the text makes of it; the lower holds the higher.
    """

    __slots__ = ("level", "number", "rank", "title")

    def __init__(self, rank: int, number: int, title: str) -> None:
        self.level = rank
        self.rank = rank
        self.number = number
        self.title = title


class Line:
    """A line that is not blank; offsets index the text that was split, `text` is without the blanks behind it.

    `bold` is how many of its characters from the first on are set in bold. `underlined` is 1 or 2 where a line of === or
    --- stands right below it, `tagged` the level that HTML gives it. `is_apart` tells that a rule stands above it.
    """

    __slots__ = ("bold", "candidate", "end", "is_apart", "kind", "start", "tagged", "text", "underlined")

    def __init__(self, start: int, end: int, text: str) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.bold = 0
        self.underlined = 0
        self.tagged = 0
        self.is_apart = False
        self.kind = _PARAGRAPH
        self.candidate: Candidate | None = None

    @property
    def is_bold(self) -> bool:
        """Say whether the whole line is set in bold."""
        return self.bold >= len(self.text)


def read_lines(text: str, marks: Marks) -> list[Line]:
    """Return the lines of `text`; rules are not among them."""
    lines: list[Line] = []
    is_apart = False
    for line, is_next in _split(text):
        if line.text[-1] in _RULE_MARKS and (rule := _RULE.match(line.text)):
            if lines and is_next and not is_apart and (rule["double"] or rule["single"]):
                lines[-1].underlined = 1 if rule["double"] else 2
            is_apart = True
            continue
        line.is_apart = is_apart
        is_apart = False
        if marks.bold:
            begin = line.start + len(line.text) - len(line.text.lstrip())
            line.bold = max(0, marks.bold.get(begin, -1) - line.start)
        if marks.tagged:
            line.tagged = marks.tagged.get(line.start, 0)
        lines.append(line)
    return lines


def _split(text: str) -> Iterator[tuple[Line, bool]]:
    """Yield each line that is not blank, and whether the one before it was not blank either."""
    position = 0
    is_next = False
    for raw in text.split("\n"):
        content = raw.rstrip("\r \t\u3000")
        if content and not content.isspace():
            yield Line(position, position + len(content), content), is_next
            is_next = True
        else:
            is_next = False
        position += len(raw) + 1
