"""The numbers that Word sets before paragraphs without writing them into the text: 一、 （一） 1."""

from dataclasses import dataclass, field, replace
from re import Match

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.readers.docx_xml import W, child, value
from jinzhou_extract.readers.element import Element
from jinzhou_extract.readers.list_numbers import written

BULLET = "bullet"

MOST = 32767
"""Word counts no further."""

_PLACEHOLDER = Pattern(r"%([1-9])")


@dataclass(slots=True)
class Level:
    """How one level of a list counts: its first number, how it is written, what stands around it."""

    first: int = 1
    form: str = "decimal"
    text: str = ""


@dataclass(slots=True)
class _List:
    """One numbered list: the lists that share their counts share `counts`."""

    levels: dict[int, Level]
    counts: dict[int, int]


@dataclass(slots=True)
class Numbering:
    """Counts the numbered paragraphs of a document in order."""

    _lists: dict[str, _List] = field(default_factory=dict)

    @classmethod
    def of(cls, root: Element) -> "Numbering":
        """Return the numbering that the root of numbering.xml defines."""
        abstract = {}
        for element in root.findall(W + "abstractNum"):
            levels = {_depth(level): _level(level) for level in element.findall(W + "lvl")}
            abstract[element.get(W + "abstractNumId") or ""] = _List(levels, {})
        lists = {}
        for element in root.findall(W + "num"):
            base = abstract.get(value(element, "abstractNumId") or "")
            if base is None:
                continue
            overrides = element.findall(W + "lvlOverride")
            lists[element.get(W + "numId") or ""] = _overridden(base, overrides) if overrides else base
        return cls(lists)

    def label(self, number: str, depth: int) -> str | None:
        """Count a paragraph of list `number` and return what stands before it, `BULLET`, or None where nothing does."""
        found = self._lists.get(number)
        if found is None or depth not in found.levels:
            return None
        counts = found.counts
        level = found.levels[depth]
        counts[depth] = counts.get(depth, level.first - 1) + 1
        for deeper in [other for other in counts if other > depth]:
            del counts[deeper]
        if level.form == BULLET:
            return BULLET

        def write(at: Match[str]) -> str:
            index = int(at[1]) - 1
            shown = found.levels.get(index, level)
            return written(counts.get(index, shown.first), shown.form)

        return _PLACEHOLDER.sub(write, level.text) or None


def _depth(element: Element) -> int:
    return int(element.get(W + "ilvl") or "0")


def _level(element: Element) -> Level:
    return Level(_count(value(element, "start")), value(element, "numFmt") or "decimal", value(element, "lvlText") or "")


def _overridden(base: _List, overrides: list[Element]) -> _List:
    levels = dict(base.levels)
    for override in overrides:
        depth = _depth(override)
        if (level := child(override, "lvl")) is not None:
            levels[depth] = _level(level)
        if (start := value(override, "startOverride")) is not None and depth in levels:
            levels[depth] = replace(levels[depth], first=_count(start))
    return _List(levels, {})


def _count(digits: str | None) -> int:
    return min(int(digits or "1"), MOST)
