"""The place of the thing that a sentence points back at: 古丈县境内的排若公路。这条公路|全长34公里."""

from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.lexicon.regions import Region
from jinzhou_extract.meaning.sentence import Sentence
from jinzhou_extract.places.finder import Place, PlaceFinder

_POINTS: Final = Pattern(r"[\s\u3000“]*(?:[一-鿿]{1,6}，)?[这该此]")
_HERE: Final = Pattern("里|地(?![块段方])")
_COUNTED: Final = (1, 0, 2)
"""How many characters may stand between 这 and the thing: 这|条|公路, 该|公路, 这|一条|公路."""

_THING: Final = 2
_NO_THINGS: Final = frozenset("年月天日时次回种样点些里边面")
"""What stands behind 这一 and the like and is no thing with a name of one character: 这一年, 这两天."""

_BEFORE: Final = 200
"""How many characters in front of a sentence the one before it is looked for."""

_MARKS: Final = " \u3000\n”』」"
_ENDS: Final = "。！？\n"
_CLAUSES: Final = "，；：,;:"


class PointedThings:
    """Finds where things are that are pointed back at; built once, immutable."""

    def __init__(self, finder: PlaceFinder) -> None:
        self._finder = finder

    def place_of(self, sentence: Sentence) -> Region | None:
        """Return the one place in that of the document in which the sentence before has what this one opens with: 这条公路.

        It has no other place in the clause of the thing, and none where something comes from or goes to.
        """
        home = sentence.paragraph.home_region
        points = _POINTS.match(sentence.text) if home is not None and home.code else None
        if points is None or home is None:
            return None
        text = sentence.paragraph.context.text
        end = sentence.start
        before = text[max(sentence.paragraph.block.start, end - _BEFORE) : end].rstrip(_MARKS).rstrip(_ENDS)
        before = before[max(before.rfind(mark) for mark in _ENDS) + 1 :]
        clause = before if _HERE.match(sentence.text, points.end()) else _clause_of(sentence.text, points.end(), before)
        places = self._finder.chains(clause, home)
        if len(places) != 1 or not self._is_there(clause, places[0]):
            return None
        region = places[0].region
        return region if home.holds(region) and region != home else None

    def _is_there(self, text: str, place: Place) -> bool:
        return self._finder.means_itself(text, place) or self._finder.houses(text, place)


def _clause_of(text: str, at: int, before: str) -> str:
    """Return the clause of the sentence before up to the thing that `text` names at `at`, nothing where it names none.

    A thing with a name of one character is what that sentence ends with: 石川渠。这条|渠.
    """
    found = -1
    for counted in _COUNTED:
        thing = text[at + counted : at + counted + _THING]
        found = max(found, before.rfind(thing) if len(thing) == _THING else -1)
    short = text[at + 1 : at + 2]
    if found < 0 and short and short not in _NO_THINGS and before.endswith(short):
        found = len(before) - 1
    return before[max(before.rfind(mark, 0, found) for mark in _CLAUSES) + 1 : found] if found > 0 else ""
