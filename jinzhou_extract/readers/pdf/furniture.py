"""What stands on every page and belongs to none: running heads, feet and page numbers."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.readers.pdf.line import Line

EDGE = 3
"""How many lines at the top and at the bottom of a page may be furniture."""

SAME_PLACE = 3.0
"""Points up to which two lines on two pages stand in one place."""

_NUMBER = Pattern(r"\d+")
_PAGE_NUMBER = Pattern(r"[\s\-—–－·•~]*(?:第\s*(?P<one>\d+)\s*页.{0,12}|(?P<two>\d+)(?:\s*[/／]\s*\d+)?)[\s\-—–－·•~]*\Z")


@dataclass(frozen=True, slots=True)
class _Edge:
    """A line near the top or the bottom of a page, with the numbers in it."""

    line: Line
    numbers: tuple[int, ...]


def body_lines(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """Return the lines of each page without its furniture.

    That is a line near the top or bottom which other pages have in the same place with the same words, its numbers equal
    or counting with the pages; and a number alone at the edge that is the page's own. A row at the top of a table that
    goes on over pages stays where it stands first.
    """
    dropped = set(map(id, _repeated(pages)))
    for lines in pages:
        dropped.update(id(line) for line in (_ends(lines)) if _is_page_number(line))
    return [[line for line in lines if id(line) not in dropped] for lines in pages]


def _repeated(pages: Sequence[Sequence[Line]]) -> Iterator[Line]:
    groups: dict[str, list[_Edge]] = defaultdict(list)
    rows: set[int] = set()
    for lines in pages:
        for line in _edges(lines):
            numbers = tuple(int(number) for number in _NUMBER.findall(line.text))
            groups[_NUMBER.sub("#", "".join(line.text.split()))].append(_Edge(line, numbers))
        rows.update(id(line) for line in _heads_of_tables(lines))
    for group in groups.values():
        for index, edge in enumerate(group):
            stands_before = any(_is_twin(edge, other) for other in group[:index])
            if stands_before or (id(edge.line) not in rows and any(_is_twin(edge, other) for other in group[index + 1 :])):
                yield edge.line


def _edges(lines: Sequence[Line]) -> list[Line]:
    ordered = sorted(lines, key=lambda line: -line.base)
    return ordered if len(ordered) <= 2 * EDGE else ordered[:EDGE] + ordered[-EDGE:]


def _ends(lines: Sequence[Line]) -> list[Line]:
    """Return the highest and the lowest line."""
    ordered = sorted(lines, key=lambda line: -line.base)
    return [ordered[0], ordered[-1]] if ordered else []


def _is_twin(edge: _Edge, other: _Edge) -> bool:
    """Say whether two lines of the same words are one piece of furniture on two pages."""
    step = other.line.page - edge.line.page
    return (
        step != 0
        and abs(edge.line.base - other.line.base) <= SAME_PLACE
        and all(two - one in (0, step) for one, two in zip(edge.numbers, other.numbers, strict=True))
    )


def _heads_of_tables(lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the rows that have another row right below them."""
    ordered = sorted(lines, key=lambda line: -line.base)
    for line, below in pairwise(ordered):
        if line.is_row and below.is_row and line.base - below.base < 3 * line.size:
            yield line


def _is_page_number(line: Line) -> bool:
    match = _PAGE_NUMBER.match(line.text)
    return match is not None and int(match["one"] or match["two"]) == line.page + 1
