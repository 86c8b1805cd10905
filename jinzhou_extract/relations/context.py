"""What the rules know of the document as a whole."""

from dataclasses import dataclass, field

from jinzhou_extract.document.home import Home
from jinzhou_extract.document.profile import Profile
from jinzhou_extract.lexicon.regions import Region
from jinzhou_extract.times.period import Period
from jinzhou_extract.times.resolver import Now


@dataclass(slots=True)
class Context:
    """What is known of a document, the place it is about, its folded text, and what was worked out once.

    `headings` and `periods` remember what headings and time words mean, because a document asks for the same ones many times.
    """

    profile: Profile = field(default_factory=Profile)
    home: Home | None = None
    text: str = ""
    headings: dict[str, Region | None] = field(default_factory=dict)
    periods: dict[tuple[str, int | None, Period | None, Now | None], Period | None] = field(default_factory=dict)

    @property
    def home_region(self) -> Region | None:
        """The place that the document is about."""
        return None if self.home is None else self.home.region
