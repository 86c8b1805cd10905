"""What the rules know of the document as a whole."""

from bisect import bisect_right
from dataclasses import dataclass, field

from jinzhou_extract.document.home import Home
from jinzhou_extract.document.profile import Profile
from jinzhou_extract.document.where import Where
from jinzhou_extract.lexicon.regions import Region
from jinzhou_extract.times.near import Now
from jinzhou_extract.times.period import Period


@dataclass(slots=True)
class Context:
    """What is known of a document, the place it is about, its folded text, and what was worked out once.

    `item_homes` are the places of the items of a page, which begin at `item_starts`; None for one that nothing tells.

    `spoken_of` holds by the level that a word names (县) how far the text was read for it, where the last place of that level
    was named there, and the place.

    `headings` and `periods` remember what headings and time words mean, because a document asks for the same ones many times,
    `speaks` of what the text speaks,
    `offer` what its title offers, `proposals` which headings are those of what its title proposes, `demands` whether it
    asks for something anew, `drafts` whether it lays down a draft, `sent` where items begin that were sent and on
    which day; None until asked.
    """

    profile: Profile = field(default_factory=Profile)
    home: Home | None = None
    text: str = ""
    headings: dict[str, Region | None] = field(default_factory=dict)
    spoken_of: dict[str, tuple[int, int, Region | None]] = field(default_factory=dict)
    periods: dict[tuple[str, int | None, Period | None, Now | None], Period | None] = field(default_factory=dict)
    speaks: dict[str, bool] = field(default_factory=dict)
    offer: str | None = None
    proposals: dict[str, bool] | None = None
    demands: bool | None = None
    drafts: bool | None = None
    sent: list[tuple[int, Now | None]] | None = None
    item_starts: list[int] = field(default_factory=list)
    item_homes: list[Home | None] = field(default_factory=list)

    def speaks_of(self, what: str, words: tuple[str, ...]) -> bool:
        """Say whether the text has one of the words that tell of something: what was found once is remembered."""
        if what not in self.speaks:
            self.speaks[what] = any(word in self.text for word in words)
        return self.speaks[what]

    def item_start(self, offset: int) -> int:
        """Return where the item of a page begins that is told at an offset; the beginning of the text where it is no page."""
        at = bisect_right(self.item_starts, offset) - 1 if self.item_starts else -1
        return self.item_starts[at] if at >= 0 else 0

    def home_at(self, offset: int) -> Home | None:
        """Return the place that is told of at an offset: that of the item of a page, else the document's."""
        at = bisect_right(self.item_starts, offset) - 1 if self.item_starts else -1
        return (self.item_homes[at] if at >= 0 else None) or self.home

    @property
    def home_region(self) -> Region | None:
        """The place that the document is about."""
        return None if self.home is None else self.home.region

    @property
    def is_unsettled(self) -> bool:
        """Whether nothing gives the document a place, or only the opening of its story does."""
        return self.home is None or self.home.where is Where.LEAD
