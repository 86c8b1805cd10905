"""The characters of a page between two line breaks."""

from dataclasses import dataclass, field
from statistics import median


@dataclass(slots=True)
class Char:
    """One character: its number on the page, where it stands in points, the size of its type."""

    index: int
    text: str
    left: float
    right: float
    bottom: float
    size: float


@dataclass(slots=True)
class Run:
    """The characters between two line breaks; `gaps` are the places at which PDFium saw a blank and there is none."""

    chars: list[Char] = field(default_factory=list)
    gaps: set[int] = field(default_factory=set)

    @property
    def size(self) -> float:
        """The size of most of its type."""
        return median(char.size for char in self.chars)

    @property
    def bottom(self) -> float:
        """Where most of its characters stand."""
        return median(char.bottom for char in self.chars)

    @property
    def is_blank(self) -> bool:
        """Whether it holds nothing but blanks."""
        return all(char.text.isspace() for char in self.chars)
