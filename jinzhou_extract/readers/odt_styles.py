"""The styles of an OpenDocument text: what a paragraph, a piece of text or a list is by its style."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from jinzhou_extract.readers.list_numbers import written

_SPACE = "{urn:oasis:names:tc:opendocument:xmlns:"
OFFICE, STYLE, TEXT, TABLE, DRAW, FO = (
    *(f"{_SPACE}office:1.0}}", f"{_SPACE}style:1.0}}", f"{_SPACE}text:1.0}}", f"{_SPACE}table:1.0}}"),
    *(f"{_SPACE}drawing:1.0}}", f"{_SPACE}xsl-fo-compatible:1.0}}"),
)
"""The namespaces of OpenDocument 1.0 to 1.3."""

FORMS = {"一": "chineseCounting", "壹": "chineseLegalSimplified", "1": "decimal", "a": "lowerLetter", "A": "upperLetter"}
FORMS |= {"i": "lowerRoman", "I": "upperRoman"}
"""How a list counts, by the first number of it, in the words of Word."""

BULLET = "-"


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list: how it counts, nothing for bullets; what stands around the number; how many levels are shown."""

    form: str | None
    prefix: str
    suffix: str
    shown: int
    start: int


@dataclass(slots=True)
class Counter:
    """Counts the items of one list, by depth from 1."""

    levels: dict[int, Level]
    counts: dict[int, int] = field(default_factory=dict)

    def label(self, depth: int) -> str:
        """Count an item and return what stands before it; `BULLET` for a mark."""
        level = self.levels.get(depth)
        if level is None or level.form is None:
            return BULLET
        self.counts = {at: count for at, count in self.counts.items() if at <= depth}
        self.counts[depth] = self.counts.get(depth, level.start - 1) + 1
        first = max(1, depth - level.shown + 1)
        numbers = [self._number(at) for at in range(first, depth + 1)]
        return f"{level.prefix}{'.'.join(numbers)}{level.suffix}"

    def _number(self, depth: int) -> str:
        level = self.levels.get(depth)
        return written(self.counts.get(depth, 1), level.form if level and level.form else "decimal")


class OdtStyles:
    """What the styles of a document say, those of its own and those that they build on."""

    def __init__(self, roots: Iterable[ET.Element]) -> None:
        """Take the roots of styles.xml and content.xml."""
        self._styles: dict[str, ET.Element] = {}
        self._lists: dict[str, dict[int, Level]] = {}
        self._outline: dict[int, Level] = {}
        for root in roots:
            for style in root.iter(f"{STYLE}style"):
                self._styles[style.get(f"{STYLE}name") or ""] = style
            for found in root.iter(f"{TEXT}list-style"):
                self._lists[found.get(f"{STYLE}name") or ""] = dict(_levels(found))
            for found in root.iter(f"{TEXT}outline-style"):
                self._outline = dict(_levels(found))

    def names(self, style: str | None) -> list[str]:
        """Return the name of a style and of those that it builds on, nearest first."""
        names: list[str] = []
        while style is not None and style not in names:
            names.append(style)
            found = self._styles.get(style)
            style = None if found is None else found.get(f"{STYLE}parent-style-name")
        return names

    def is_raised(self, style: str | None) -> bool:
        """Say whether text of this style stands above the line."""
        position = self._property(style, f"{STYLE}text-position") or ""
        return position.startswith("super") or (position[:1].isdigit() and not position.startswith("0"))

    def is_unseen(self, style: str | None) -> bool:
        """Say whether text of this style is hidden or struck out."""
        struck = self._property(style, f"{STYLE}text-line-through-style") or "none"
        return self._property(style, f"{TEXT}display") == "none" or struck != "none"

    def counter(self, style: str | None) -> Counter:
        """Return what counts the items of a list of this style."""
        return Counter(self._lists.get(style or "", {}))

    def outline(self) -> Counter:
        """Return what counts the headings."""
        return Counter({depth: level for depth, level in self._outline.items() if level.form is not None})

    def _property(self, style: str | None, name: str) -> str | None:
        for found in self.names(style):
            element = self._styles.get(found)
            properties = None if element is None else element.find(f"{STYLE}text-properties")
            if properties is not None and (value := properties.get(name)) is not None:
                return value
        return None


def _levels(style: ET.Element) -> Iterator[tuple[int, Level]]:
    for element in style:
        depth = element.get(f"{TEXT}level")
        if depth is None or not depth.isdigit():
            continue
        form = element.get(f"{STYLE}num-format") or ""
        prefix, suffix = element.get(f"{STYLE}num-prefix") or "", element.get(f"{STYLE}num-suffix") or ""
        shown, start = element.get(f"{TEXT}display-levels") or "1", element.get(f"{TEXT}start-value") or "1"
        yield (
            int(depth),
            Level(
                FORMS.get(form[:1]),
                prefix,
                suffix,
                int(shown) if shown.isdigit() else 1,
                int(start) if start.isdigit() else 1,
            ),
        )
