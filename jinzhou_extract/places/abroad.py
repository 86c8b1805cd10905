"""What lies abroad by its names: countries, their states and cities, parts of the world."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern, words_of
from jinzhou_extract.lexicon.regions import Region
from jinzhou_extract.lexicon.toml import read_table
from jinzhou_extract.lexicon.trie import trie_pattern
from jinzhou_extract.places.finder import Place
from jinzhou_extract.places.names import WORDS

_NO_CITY: Final = FilledPattern(WORDS, "{of_exchanges}|{not_of_cities_abroad}")
_WATERS: Final = WordPattern(WORDS, "waters_of_countries")
_NO_STATE: Final = FilledPattern(WORDS, "{not_of_cities_abroad}|{not_of_states_abroad}")
_STATE: Final = FilledPattern(WORDS, "(?:(?!{of_no_name})[一-鿿]){1,7}?{ends_of_states}", signs="州省邦区县")
"""Behind a country: 墨西哥|恰帕斯州, 日本|福岛县."""

_ENDS_OF_STATES: Final = frozenset("州省邦")
_ENDING: Final = Pattern("[州省邦](?![内外里级])", signs="州省邦")
"""Behind the name of a state that is called without it, too: 魁北克|省."""

_SPELLED: Final = FilledPattern(WORDS, "{spelled_names}{2,8}?(?:州|省|邦(?<!托邦))(?![长级市委立])", signs="州省邦")
"""A state that is called by characters which spell foreign names: 恰帕斯州."""

_TOWN: Final = FilledPattern(WORDS, "{spelled_names}{2,7}?[市镇]", signs="市镇")
"""Behind a state: 恰帕斯州|切纳洛市."""

_PREFECTURE: Final = "县"
_CITY: Final = "市"


class PlacesAbroad:
    """Finds places abroad; built once, immutable."""

    def __init__(self) -> None:
        table = read_table(WORDS)
        self.cities: dict[str, str] = table["cities_abroad"]
        self.states: dict[str, str] = table["states_abroad"]
        self._parties: dict[str, str] = table["parties_abroad"]
        self._countries = frozenset(words_of(WORDS, "countries"))
        self._parts = frozenset(words_of(WORDS, "parts_of_world")) - frozenset(words_of(WORDS, "all_of_world"))
        names = sorted({*self._countries, *self.cities, *self.states, *self._parts, *self._parties})  # the same in every run
        first = "".join(sorted({name[0] for name in names}))
        self._names = Pattern(f"[{first}](?<=(?=(?P<name>{trie_pattern(names)})).)")

    def country_of(self, name: str) -> str:
        """Return the country that a place lies in, itself where it is one or nothing tells that."""
        return self.cities.get(name) or self.states.get(name, name)

    def named(self, text: str, settings: tuple[str, ...]) -> list[Place]:
        """Return the places abroad that a text names, in order, of those in a row (墨西哥|恰帕斯州) the innermost; no city
        behind one of `settings`, where only something is held or said: 欧佩克在|维也纳宣布.
        """
        return self.read(text, settings)[0]

    def read(self, text: str, settings: tuple[str, ...]) -> tuple[list[Place], list[Place]]:
        """Return the places that `named` returns, and the parts of the world that a text names."""
        found: list[Place] = []
        parts: list[Place] = []
        seats: list[str] = []  # 熊本市, where 熊本县 is told of
        done = 0
        for match in self._names.finditer(text):
            start, name = match.start(), match["name"]
            if start < done:
                continue
            done = match.end("name")
            if name in self.cities and (_NO_CITY.match(text, done) or text.endswith(settings, 0, start)):
                continue  # 伦敦|期铜, 马赛|克
            if (name in self.states or name in self._parts) and _NO_STATE.match(text, done):
                continue  # 加州|牛肉面, 非洲|猪瘟
            if name in self._countries and _WATERS.match(text, done):
                continue  # 约旦|河
            if name in self._parts:
                parts.append(Place(start, done, Region("", name), is_short=True))
                continue
            if name in self.states and name[-1] not in _ENDS_OF_STATES and (ending := _ENDING.match(text, done)) is not None:
                name, done = name + ending[0], ending.end()
            elif name in self._countries and (state := _STATE.match(text, done)) is not None:
                name, done = state[0], state.end()
            if name.endswith(_PREFECTURE):
                seats.append(name.removesuffix(_PREFECTURE) + _CITY)
            place = Place(start, done, Region("", self._parties.get(name, name)), is_short=True)
            found.append(place if name in self.cities else self._town_in(text, place))
            done = found[-1].end
        found += [
            Place(at, at + len(seat), Region("", seat), is_short=True) for seat in seats if (at := text.find(seat, done)) >= 0
        ]
        taken = {at for place in (*found, *parts) for at in range(place.start, place.end)}
        spelled = [state for state in _SPELLED.finditer(text) if taken.isdisjoint(range(*state.span()))]
        if not spelled:
            return found, parts  # as nearly always
        places = (Place(state.start(), state.end(), Region("", state[0]), is_short=True) for state in spelled)
        return sorted([*found, *(self._town_in(text, place) for place in places)], key=lambda place: place.start), parts

    def _town_in(self, text: str, state: Place) -> Place:
        """Return the town whose name stands right behind that of its state or country, else that; one that the table knows is
        called as it is there: 意大利|米兰市.
        """
        town = _TOWN.match(text, state.end)
        if town is None:
            return state
        short = town[0].removesuffix(_CITY)
        return Place(state.start, town.end(), Region("", short if short in self.cities else town[0]), is_short=True)
