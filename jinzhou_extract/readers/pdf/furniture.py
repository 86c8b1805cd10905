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

NEAR = 12
"""Among how many lines of the same words before and behind a line its twin is looked for."""

NEXT_ROW = 3.0
"""Up to this many times the type size apart, two lines are of one table."""

_NUMBER = Pattern(r"\d{1,9}")
_ALONE = Pattern(r"(?<![^\s\-—–－·•~/／第])\d{1,9}(?![^\s\-—–－·•~/／页])")
_PAGE_NUMBER = Pattern(
    r"[\s\-—–－·•~]*(?:第\s*(?P<one>\d{1,9})\s*页.{0,12}|(?P<two>\d{1,9})(?:\s*[/／]\s*\d{1,9})?)[\s\-—–－·•~]*\Z"
)


@dataclass(frozen=True, slots=True)
class _Edge:
    """A line near the top or the bottom of a page: its numbers, and which of them may be the page's."""

    line: Line
    numbers: tuple[int, ...]
    may_count: tuple[bool, ...]


def body_lines(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """Return the lines of each page without its furniture.

    That is, from the edge inwards, each line that another page has in the same place with the same words, its numbers
    equal or counting with the pages; and a number alone that is the page's own. What tops a table that goes on over pages
    stays where it stands first.
    """
    repeated = set(map(id, _repeated(pages)))
    furniture: set[int] = set()
    for lines in pages:
        ordered = sorted(lines, key=lambda line: -line.base)
        for side in (ordered[:EDGE], ordered[: -EDGE - 1 : -1]):
            for line in side:
                if id(line) not in repeated and not _is_page_number(line):
                    break
                furniture.add(id(line))
    return [[line for line in lines if id(line) not in furniture] for lines in pages]


def _repeated(pages: Sequence[Sequence[Line]]) -> Iterator[Line]:
    groups: dict[str, list[_Edge]] = defaultdict(list)
    in_tables: set[int] = set()
    for lines in pages:
        ordered = sorted(lines, key=lambda line: -line.base)
        tabular = set(map(id, _in_tables(ordered)))
        in_tables |= tabular
        for line in ordered if len(ordered) <= 2 * EDGE else ordered[:EDGE] + ordered[-EDGE:]:
            groups[_NUMBER.sub("#", "".join(line.text.split()))].append(_edge(line, is_in_table=id(line) in tabular))
    for group in groups.values():
        for index, edge in enumerate(group):
            stands_before = any(_is_twin(edge, other) for other in group[max(0, index - NEAR) : index])
            is_first = not stands_before and any(_is_twin(edge, other) for other in group[index + 1 : index + 1 + NEAR])
            if stands_before or (is_first and id(edge.line) not in in_tables):
                yield edge.line


def _edge(line: Line, *, is_in_table: bool) -> _Edge:
    alone = set() if is_in_table else {match.start() for match in _ALONE.finditer(line.text)}
    found = list(_NUMBER.finditer(line.text))
    return _Edge(line, tuple(int(match[0]) for match in found), tuple(match.start() in alone for match in found))


def _is_twin(edge: _Edge, other: _Edge) -> bool:
    """Say whether two lines of the same words are one piece of furniture on two pages."""
    step = other.line.page - edge.line.page
    return (
        step != 0
        and abs(edge.line.base - other.line.base) <= SAME_PLACE
        and all(
            two == one or (may_count and two - one == step)
            for one, two, may_count in zip(edge.numbers, other.numbers, edge.may_count, strict=True)
        )
    )


def _in_tables(ordered: Sequence[Line]) -> Iterator[Line]:
    """Yield the rows that have a row right above or below, and the line, a title or a unit, above the first."""
    for line, below in pairwise(ordered):
        if below.is_row and line.base - below.base < NEXT_ROW * line.size:
            yield line
            if line.is_row:
                yield below


def _is_page_number(line: Line) -> bool:
    match = _PAGE_NUMBER.match(line.text)
    return match is not None and int(match["one"] or match["two"]) == line.page + 1
