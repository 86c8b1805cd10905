"""Where a contest is held that a report of sport tells of."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, WordPattern
from jinzhou_extract.lexicon.regions import Region
from jinzhou_extract.places.finder import Place, PlaceFinder
from jinzhou_extract.places.names import WORDS

OPENING: Final = 500
"""How much of a report is read for where its contest is held."""

_OWN_CONTEST: Final = WordPattern(WORDS, "own_contest")
_AT: Final = FilledPattern(WORDS, r"(?:在|于|{held_at})(?:[^，。；]{0,4}的)?\Z")
_VENUE: Final = WordPattern(WORDS, "venues")
_LONGEST_AT: Final = 8


class VenueReader:
    """Finds where contests are held; built once, immutable."""

    def __init__(self, finder: PlaceFinder) -> None:
        self._finder = finder

    def venue_of(self, title: str, text: str) -> tuple[Region, str] | None:
        """Return the place whose own contest a title names (泰州城市足球联赛), else the one in whose stadium or city the
        opening says that it is held, if it says one alone; with the words that tell it.
        """
        owns = [place for place in self._places(title, with_counties=True) if _OWN_CONTEST.match(title, place.end)]
        if owns:
            return owns[0].region, title
        opening = text[:OPENING]
        held = [
            place
            for place in self._places(opening)
            if _AT.search(opening, max(0, place.start - _LONGEST_AT), place.start) and _VENUE.match(opening, place.end)
        ]
        outer = min((place.region for place in held), key=lambda region: region.level, default=None)
        if outer is None or not all(outer.holds(place.region) for place in held):
            return None
        inner = max(held, key=lambda place: place.region.level)
        return inner.region, opening[inner.start : inner.end]

    def _places(self, text: str, *, with_counties: bool = False) -> list[Place]:
        places = self._finder.chains(text, None)
        for short in (*self._finder.shorts(text), *(self._finder.counties_alone(text) if with_counties else ())):
            if not any(place.start < short.end and short.start < place.end for place in places):
                places.append(self._finder.innermost(text, short))
        return sorted(places, key=lambda place: place.start)
