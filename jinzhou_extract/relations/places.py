"""The places of a sentence that a figure may be of, and how far each holds."""

from bisect import bisect_right
from typing import NamedTuple

from jinzhou_extract.lexicon.pattern import WordPattern
from jinzhou_extract.lexicon.regions import Region
from jinzhou_extract.places.finder import Place, PlaceFinder
from jinzhou_extract.places.names import WORDS
from jinzhou_extract.places.own import OwnPlaces
from jinzhou_extract.relations.sentence import Sentence

_LEAD_IN = WordPattern(WORDS, "lead_in")
_SETTING = ("在", "位于", "由")
"""What makes of a place the setting of a clause, and not its subject."""

LONGEST_LEAD_IN = 40


class Named(NamedTuple):
    """A place of a sentence: where its name stands, whether it opens its clause, and whether it is said by 全市 or 我省."""

    start: int
    end: int
    region: Region
    opens: bool
    is_own: bool = False


class SentencePlaces:
    """Finds the places of sentences; built once, immutable."""

    def __init__(self, finder: PlaceFinder) -> None:
        self._finder = finder
        self._own = OwnPlaces(finder.regions)

    def of(self, sentence: Sentence) -> list[Named]:
        """Return the places of a sentence that figures may be of, in order."""
        text, home = sentence.text, sentence.paragraph.context.home_region
        starts = [0, *(end for _, end in sentence.boundaries)]
        found = [
            Named(own.start(), own.end(), region, opens=True, is_own=True)
            for own in self._own.words.finditer(text)
            if self._opens(text, starts, own.start()) and (region := self._own.meaning(own[0], home)) is not None
        ]
        for place in self._finder.chains(text, home):
            self._add(found, sentence, place, self._opens(text, starts, place.start), home)
        for short in self._finder.shorts(text):
            if self._opens(text, starts, short.start):
                self._add(found, sentence, self._finder.innermost(text, short), opens=True, home=home)
        return sorted(found) if len(found) > 1 else found

    def _add(self, found: list[Named], sentence: Sentence, place: Place, opens: bool, home: Region | None) -> None:
        """Add a place, unless it only is part of a name or elsewhere: in a document about `home` a strange place counts
        as the subject of its clause alone.
        """
        text = sentence.text
        if not self._finder.means_itself(text, place):
            return
        is_strange = home is not None and home.level > 0 and not (home.holds(place.region) or place.region.holds(home))
        if is_strange and (not opens or text.endswith(_SETTING, 0, place.start)):
            return
        found.append(Named(place.start, place.end, place.region, opens))

    @staticmethod
    def _opens(text: str, starts: list[int], at: int) -> bool:
        """Say whether nothing but a time or a link stands between the beginning of the clause and `at`."""
        position = starts[bisect_right(starts, at) - 1]
        if at - position > LONGEST_LEAD_IN:
            return False
        while position < at and (word := _LEAD_IN.match(text, position, at)):
            position = word.end()
        return position == at
