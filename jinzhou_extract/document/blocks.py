"""What an outline is made of."""

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import NamedTuple

from jinzhou_extract.document.flow import Flow
from jinzhou_extract.document.front_matter import NONE, FrontMatter


class BlockKind(Enum):
    """What a line or a run of joined lines is."""

    TITLE = auto()  # a line at the top that names the document
    HEADING = auto()
    PARAGRAPH = auto()
    TABLE = auto()  # a row of | cells |
    NUMBERS = auto()  # a row of a plain-text table: a label, then numbers


class Heading(NamedTuple):
    """A heading that is open: its level, of which only the order counts (the lower holds the higher), and its words.

    `start` is the offset in the flow of the block that is the heading, or that it opens.
    """

    level: int
    title: str
    start: int


class Block:
    """A title, heading, paragraph or table row; offsets index the flow and leave out the marks of Markdown in front.

    `path` are the headings that hold the block, the outermost first, its own last where it is one; `section` is the same
    in one string. All blocks of a section share them. `level` is that of a heading, 0 for any other block.
    """

    __slots__ = ("end", "kind", "level", "path", "section", "start")

    def __init__(
        self, kind: BlockKind, start: int, end: int, section: str, level: int = 0, path: tuple[Heading, ...] = ()
    ) -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.section = section
        self.level = level
        self.path = path

    @property
    def heading(self) -> str:
        """The words of the innermost heading, or nothing."""
        return self.path[-1].title if self.path else ""


@dataclass(slots=True)
class Outline:
    """The structure of one text.

    `blocks` cover the flow in order. `repeats` are the spans of the flow whose paragraph stood in the text before.
    `title` is what the lines at the top name the document, in one line, or nothing; `front_matter` what stands above them.
    """

    flow: Flow
    blocks: list[Block] = field(default_factory=list)
    repeats: list[tuple[int, int]] = field(default_factory=list)
    title: str = ""
    front_matter: FrontMatter = NONE
