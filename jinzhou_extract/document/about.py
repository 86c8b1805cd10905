"""What is assumed of a document as a whole, and where each of it was taken from."""

from dataclasses import dataclass

from jinzhou_extract.document.home import Home
from jinzhou_extract.document.kind import DocumentKind
from jinzhou_extract.document.profile import Profile
from jinzhou_extract.document.where import Where
from jinzhou_extract.system.pickled import by_fields
from jinzhou_extract.times.near import Now


@dataclass(frozen=True, slots=True)
class About:
    """A document's title, date, kind and place; None for what nothing tells, else beside it where it was taken from.

    `date` is as exact as it is told: 2019, 2019-01, 2019-01-22. `region_words` are those that tell the place. `year` is the
    year that its figures are looked up by: that which a report plans, that of which a bulletin gives account. `reviewed` is
    the year that it looks back on, `planned` the first one that it plans.
    """

    title: str | None = None
    title_from: Where | None = None
    date: str | None = None
    date_from: Where | None = None
    kind: DocumentKind = DocumentKind.OTHER
    kind_from: Where | None = None
    region: str | None = None
    region_code: str | None = None
    region_from: Where | None = None
    region_words: str | None = None
    year: int | None = None
    reviewed: int | None = None
    planned: int | None = None

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        """Go to another process by its fields."""
        return by_fields(self)

    def lines(self) -> list[str]:
        """Return what is assumed, a line each, with where it was taken from: place: 锦州市 210700 (title: 锦州市…公报)."""
        place = " ".join(filter(None, (self.region, self.region_code)))
        words = f": {self.region_words}" if self.region_from is not None and not self.region_from.is_said else ""
        told = (
            ("title", self.title, self.title_from, ""),
            ("date", self.date, self.date_from, ""),
            ("kind", str(self.kind), self.kind_from, ""),
            ("place", place, self.region_from, words),
        )
        return [f"{name}: {value or 'unknown'}" + (f" ({where}{words})" if where else "") for name, value, where, words in told]


def about(profile: Profile, home: Home | None) -> About:
    """Return what is assumed of a document with this profile and place."""
    year, reviewed, planned = _years(profile)
    return About(
        profile.title or None,
        profile.title_from,
        _date(profile.now) if profile.now is not None else None,
        profile.now_from,
        profile.kind,
        profile.kind_from,
        home.own.name if home is not None else None,
        (home.own.code or None) if home is not None else None,
        home.where if home is not None else None,
        home.words if home is not None else None,
        year,
        reviewed,
        planned,
    )


def _years(profile: Profile) -> tuple[int | None, int | None, int | None]:
    if profile.kind is DocumentKind.ACCOUNT and profile.span is not None:  # of a year, whenever it was printed
        year = profile.span.last.year
        return year, year, year + 1
    if profile.now is None:
        return None, None, None
    now = profile.now
    return now.ahead if profile.kind is DocumentKind.REPORT else now.year, now.reviewed, now.ahead


def _date(now: Now) -> str:
    return "-".join([f"{now.year:04}", *(f"{part:02}" for part in (now.month, now.day) if part)])
