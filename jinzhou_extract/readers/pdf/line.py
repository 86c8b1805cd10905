"""What the steps from page to paragraph hand on."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Piece:
    """What stands between two wide gaps: its characters in the line, and from where to where it goes in points."""

    start: int
    end: int
    left: float
    right: float


@dataclass(slots=True)
class Line:
    """One line of a page, as its characters and where it stands.

    `indices` are the characters' numbers on the page, -1 for one that the reader put in. Lengths are in points, from the
    lower left corner of the page; `base` is the height of the base line, `size` of the type. `is_row` tells that wide gaps
    part it: it is a row of a table, with a piece for each of its cells. `pages` are numbered from 0.
    """

    page: int
    text: str
    indices: list[int]
    left: float
    right: float
    base: float
    size: float
    is_row: bool = False
    pieces: list[Piece] = field(default_factory=list)

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.right - self.left
