"""A label on a line of its own and its value on the next: 经营期限： ⏎ 20年, 注册资本 ⏎ 1000万元."""

from typing import Final

from jinzhou_extract.document.blocks import BlockKind
from jinzhou_extract.document.lines import Line
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList

_LONGEST: Final = 16
"""How many characters such a line has at most."""

_COLONS: Final = ("：", ":")
_LABEL: Final = Pattern(r"\s*[一-鿿]{2,8}[：:]?\Z")
_NUMBER: Final = Pattern(r"\s*[约近超]?\d[\d,，]*(?:\.\d+)?\Z")
_VALUE: Final = Pattern(
    r"\s*[约近超]?(?!(?:19|20)\d\d年)\d[\d,，]*(?:\.\d+)?[余多]?(?![月日号时点期届])[一-鿿%％]{1,5}(?<!前)\Z"
)
_UNIT: Final = FilledPattern("headings.toml", r"\s*[百千万亿]*(?:{units_of_counts_alone}|{units_of_counts}|{units_in_full})\Z")
_MEASURES: Final = WordList("headings.toml", "measures")
_GOES_ON: Final = ("，", "。", "；", "、", "）", ")", "（", "(")
"""How a line begins with which a sentence goes on that is broken in front of it."""


def labelled(lines: list[Line]) -> frozenset[int]:
    """Return where the lines end that are a label of the value on the line behind them.

    A label without a colon names what is measured, unless the unit has a line of its own, too. It stands in front of its value
    where none stands in front of it (35亩 ⏎ 占地面积 ⏎ 12万元 ⏎ 投资总额 begins with a value), and where no label stands behind
    the last value.
    """
    ends: set[int] = set()
    run: list[int] = []  # labels without a colon, each with its value behind it, and nothing between
    is_free = True  # whether the line before is no value that may belong to this one
    at = 0
    while at < len(lines):
        line = lines[at]
        if size := _size_of_value(lines, at):
            if line.text.endswith(_COLONS):
                ends.add(line.end)
                is_free = True
            elif is_free:
                run.append(line.end)
            at += size
        else:
            if run and not _is_last_label(lines, at):
                ends.update(run)
            run.clear()
            is_free = len(line.text) > _LONGEST or (_VALUE.match(line.text) is None and _NUMBER.match(line.text) is None)
        at += 1
    return frozenset(ends.union(run))


def _size_of_value(lines: list[Line], at: int) -> int:
    """Return how many lines behind a label are its value: two where the unit has one of its own, none behind no label."""
    line = lines[at]
    if len(line.text) > _LONGEST or at + 1 == len(lines) or not _is_plain(line) or line.bold:
        return 0
    value, behind = lines[at + 1], lines[at + 2].text if at + 2 < len(lines) else ""
    if _LABEL.match(line.text) is None or not _is_plain(value) or behind.startswith(_GOES_ON):
        return 0
    is_marked, is_number = line.text.endswith(_COLONS), behind != "" and _NUMBER.match(value.text) is not None
    if is_number and _UNIT.match(behind) is not None:
        return 2
    is_label = is_marked or line.text.endswith(_MEASURES.words)
    return int(is_label and ((is_number and is_marked) or _VALUE.match(value.text) is not None))


def _is_last_label(lines: list[Line], at: int) -> bool:
    """Say whether a line names what is measured and nothing but prose stands behind it: 收入 ⏎ 12万元 ⏎ |投资总额."""
    text = lines[at].text
    is_end = at + 1 == len(lines) or len(lines[at + 1].text) > _LONGEST
    return is_end and _LABEL.match(text) is not None and text.endswith(_MEASURES.words)


def _is_plain(line: Line) -> bool:
    return line.kind is BlockKind.PARAGRAPH and line.candidate is None
