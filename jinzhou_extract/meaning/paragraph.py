"""A paragraph as the rules read it."""

from typing import Final

from jinzhou_extract.document.home import Home
from jinzhou_extract.document.outline import Block
from jinzhou_extract.document.part import Placed
from jinzhou_extract.lexicon.regions import Region
from jinzhou_extract.meaning.context import Context
from jinzhou_extract.times.expression import TimeExpression
from jinzhou_extract.times.period import Period


class Paragraph:
    """A block of the flow with its time expressions and the parts of the document that it stands in.

    From `works_at` on, an offset of the flow, it lists works that are to be done: 今年将办好十件实事。一是….
    """

    __slots__ = ("block", "context", "item", "parts", "spoken_of", "stretches", "text", "times", "works_at")

    def __init__(
        self, context: Context, block: Block, text: str, times: list[TimeExpression], parts: Placed, works_at: int | None = None
    ) -> None:
        self.context: Final = context
        self.block: Final = block
        self.text: Final = text
        self.times: Final = times
        self.parts: Final = parts
        self.works_at: Final = works_at
        self.stretches: list[tuple[int, Period]] | None = None  # of years, that it names, and where; None until asked
        self.spoken_of: tuple[int, Region | None] = (0, None)  # how far it was read for the last place named, and that place
        self.item: tuple[int, Region | None] = (0, None)  # the same for a place inside the document's own that opens an item

    @property
    def home(self) -> Home | None:
        """The place that the item it stands in is about, else the document."""
        return self.context.home_at(self.block.start)

    @property
    def home_region(self) -> Region | None:
        """The same, as a place alone."""
        home = self.home
        return None if home is None else home.region

    @property
    def section(self) -> str:
        """The heading path that the paragraph stands under."""
        return self.block.section
