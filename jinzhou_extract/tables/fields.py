"""The words of a line of a plain-text table, and which blanks between them are inside a name."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.lexicon.prepared import compiled
from jinzhou_extract.tables.cells import Cell, unmarked

_ENDS_IN_DIGIT: Final = Pattern(r".*\d\Z")
_UNIT_OF_TIME: Final = Pattern(r"[年月日季]")
_BRACKETED: Final = Pattern(r"[^（(]+[（(][^（）()]*[）)](?=[^\s）)，、/])")
_HAN: Final = Pattern(r"[\u4e00-\u9fff](?:[（(][^（）()]*[）)])?\Z")
_MONTH: Final = Pattern(r"\d{1,2}(?:[-—–~～至月]|\Z)")


def fields_of(text: str, start: int, end: int) -> list[Cell]:
    """Return what blanks set apart in a line."""
    return [unmarked(Cell(match.start(), match.end(), match[0])) for match in compiled(r"\S+").finditer(text, start, end)]


def ways_to_read(text: str, line: list[Cell], width: int) -> Iterator[list[Cell]]:
    """Yield what a line that names `width` columns may name, the likeliest first: some blanks stand inside its names.

    The blanks are those between a number and 年 or 月, between 年 and a month, and between characters that stand alone: all of
    them (项 目), in twos (指 标 全 国), or the narrowest ones (指  标      单  位).
    """
    for words in (line, list(_parted(line))):
        dated = list(_joined(text, words, _in_month))
        narrow = _by_gaps(text, dated, width)
        if _is_clear(dated, narrow):
            yield narrow
        ways = [list(words), _by_gaps(text, dated, width), list(_in_twos(text, dated))]
        ways += [list(_joined(text, words, is_inside)) for is_inside in (_in_date, _alone, _alone_or_month, _in_month)]
        yield from (fields for fields in ways if not are_left(fields))


def _in_date(before: str, word: str) -> bool:
    return _ENDS_IN_DIGIT.match(before) is not None and _UNIT_OF_TIME.match(word) is not None


def _in_month(before: str, word: str) -> bool:
    return _in_date(before, word) or (before.endswith("年") and _MONTH.match(word) is not None)


def _alone(before: str, word: str) -> bool:
    return _in_date(before, word) or (_is_alone(word) and all(map(_is_alone, before.split())))


def _alone_or_month(before: str, word: str) -> bool:
    return _alone(before, word) or _in_month(before, word)


def _is_alone(word: str) -> bool:
    return _HAN.match(word) is not None


def _parted(fields: list[Cell]) -> Iterator[Cell]:
    """Yield fields, those parted that run into each other behind a bracket: 2021年（万元）2020年（万元）."""
    for field in fields:
        start = 0
        for end in [*(match.end() for match in _BRACKETED.finditer(field.text)), len(field.text)]:
            if end > start:
                yield Cell(field.start + start, field.start + end, field.text[start:end])
            start = end


def _joined(text: str, fields: list[Cell], is_inside: Callable[[str, str], bool]) -> Iterator[Cell]:
    last: Cell | None = None
    for cell in fields:
        if last is not None and is_inside(last.text, cell.text):
            last = _over(text, last, cell)
            continue
        if last is not None:
            yield last
        last = cell
    if last is not None:
        yield last


def _in_twos(text: str, fields: list[Cell]) -> Iterator[Cell]:
    """Yield fields, two characters that stand alone side by side as one."""
    at = 0
    while at < len(fields):
        is_pair = at + 1 < len(fields) and len(fields[at].text) == 1 and _is_alone(fields[at].text)
        if is_pair and _is_alone(fields[at + 1].text):
            yield _over(text, fields[at], fields[at + 1])
            at += 2
        else:
            yield fields[at]
            at += 1


def _by_gaps(text: str, fields: list[Cell], width: int) -> list[Cell]:
    """Return `width` fields, those joined that stand alone and nearest to each other."""
    fields = list(fields)
    while len(fields) > width:
        gaps = [
            (right.start - left.end, at)
            for at, (left, right) in enumerate(pairwise(fields))
            if _is_alone(right.text) and all(map(_is_alone, left.text.split()))
        ]
        if not gaps:
            break
        _, at = min(gaps)
        fields[at : at + 2] = [_over(text, fields[at], fields[at + 1])]
    return fields


def are_left(fields: list[Cell]) -> bool:
    """Say whether characters stand alone side by side, which are rather one word."""
    return any(_is_alone(left.text) and _is_alone(right.text) for left, right in pairwise(fields))


def _is_clear(fields: list[Cell], joined: list[Cell]) -> bool:
    """Say whether the blanks inside names are narrower by half than any between them: 区　县　　总人口　　男　　女."""
    ends = {cell.end for cell in joined}
    inside = [right.start - left.end for left, right in pairwise(fields) if left.end not in ends]
    between = [right.start - left.end for left, right in pairwise(joined)]
    return bool(inside) and len(joined) > 1 and 2 * max(inside) <= min(between)


def _over(text: str, first: Cell, last: Cell) -> Cell:
    return Cell(first.start, last.end, text[first.start : last.end])
