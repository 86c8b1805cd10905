"""A label on a line of its own and its value on the next: 经营期限： ⏎ 20年, 注册资本 ⏎ 1000万元."""

from typing import Final

from jinzhou_extract.document.blocks import BlockKind
from jinzhou_extract.document.lines import Line
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern

_LONGEST: Final = 16
"""How many characters such a line has at most."""

_COLONS: Final = ("：", ":")
_LABEL: Final = Pattern(r"\s*[一-鿿]{2,8}[：:]?\Z")
_NUMBER: Final = Pattern(r"\s*[约近超]?\d[\d,，]*(?:\.\d+)?\Z")
_VALUE: Final = Pattern(r"\s*[约近超]?(?!(?:19|20)\d\d年)\d[\d,，]*(?:\.\d+)?[余多]?(?![月日号时点期届])[一-鿿%％]{1,5}\Z")
_UNIT: Final = FilledPattern("headings.toml", r"\s*[百千万亿]*(?:{units_of_counts_alone}|{units_of_counts}|{units_in_full})\Z")


def labelled(lines: list[Line]) -> frozenset[int]:
    """Return where the lines end that are a label of the value on the line behind them.

    A label without a colon stands in front of its value where none stands in front of it: 35亩 ⏎ 占地面积 ⏎ 12万元 ⏎ 投资额
    begins with a value.
    """
    ends: set[int] = set()
    is_free = True  # whether the line before is no value that may belong to this one
    for at in range(len(lines) - 1):
        line, following = lines[at], lines[at + 1]
        if len(line.text) > _LONGEST or line.candidate is not None or line.kind is not BlockKind.PARAGRAPH or line.bold:
            is_free = True
            continue
        if _LABEL.match(line.text) is None:
            is_free = at > 0 and lines[at - 1].end in ends if _VALUE.match(line.text) else True
            continue
        is_marked = line.text.endswith(_COLONS)
        is_number = at + 2 < len(lines) and _NUMBER.match(following.text) is not None
        is_number = is_number and (is_marked or _UNIT.match(lines[at + 2].text) is not None)
        is_plain = following.kind is BlockKind.PARAGRAPH and following.candidate is None
        if is_plain and (is_marked or is_free) and (is_number or _VALUE.match(following.text) is not None):
            ends.add(line.end)
        is_free = True
    return frozenset(ends)
