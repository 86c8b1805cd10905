"""The country or the city abroad that a document is of."""

from collections import Counter
from typing import Final

from jinzhou_extract.document.story import LONGEST_LEAD
from jinzhou_extract.lexicon.pattern import FilledPattern, WordPattern, words_of
from jinzhou_extract.lexicon.toml import read_table
from jinzhou_extract.lexicon.trie import trie_pattern
from jinzhou_extract.places.finder import PlaceFinder
from jinzhou_extract.places.names import WORDS

FAR_WITHIN: Final = 1500
"""How far a story is read for the country that it tells of."""

LEAST_NAMED: Final = 3
MOST_OF_OTHERS: Final = 3
"""How often a story names its country, and how many times as often as all others together."""

LEAST_FROM_THERE: Final = 2
"""How often a report that was sent from a country names that beside its dateline."""

_AT_HOME: Final = WordPattern(WORDS, "at_home")
_PARTS_OF_WORLD: Final = WordPattern(WORDS, "parts_of_world")
_OF_ANY_LAND: Final = frozenset(["全国", "国内"])
"""What a story abroad says of its own country, too."""

_SENT: Final = FilledPattern(
    "press.toml",
    r"驻(?P<seat>[^，。；\s\d]{2,6}?)(?:特[派约])?记者"
    r"|(?:{own_papers}|{agencies})(?P<sent>[^，。；\s\d]{2,6}?)\d{1,2}月\d{1,2}日{desks}?(?:专?电|讯)",
    signs="驻电讯",
)
_ELSEWHERE_TOO: Final = FilledPattern(WORDS, r"[\s；;]|{beside_abroad}")


class AbroadReader:
    """Finds what lies abroad; built once, immutable."""

    def __init__(self, finder: PlaceFinder) -> None:
        self._finder = finder
        table = read_table(WORDS)
        self._cities: dict[str, str] = table["cities_abroad"] | table["states_abroad"]
        self._states = frozenset(table["states_abroad"])
        cities, countries = trie_pattern(tuple(self._cities)), trie_pattern(words_of(WORDS, "countries"))
        names = f"(?:{cities})(?!{{of_exchanges}}|{{not_of_cities_abroad}})|(?:{countries})"
        self._names = FilledPattern(WORDS, names)
        self._begin = frozenset(name[0] for name in (*self._cities, *words_of(WORDS, "countries")))
        self._titled = FilledPattern(WORDS, f"({names})(?!{{of_a_country}})")

    def titled(self, title: str) -> str | None:
        """Return the country or city abroad that a title opens with, if it speaks of nothing else beside that."""
        if title[:1] not in self._begin or _ELSEWHERE_TOO.search(title):
            return None
        abroad = self._titled.match(title)
        return abroad[1] if abroad is not None else None

    def told(self, text: str) -> str | None:
        """Return the one country that a story tells of from its opening on, if it tells of China nowhere, or the city there
        that it names more often than all else in that but its states.
        """
        text = text[:FAR_WITHIN]
        named = Counter([match[0] for match in self._names.finditer(text)])
        if named.total() < LEAST_NAMED or any(own[0] not in _OF_ANY_LAND for own in _AT_HOME.finditer(text)):
            return None
        lands: Counter[str] = Counter()
        for name, times in named.items():
            lands[self._cities.get(name, name)] += times
        land, times = lands.most_common(1)[0]
        if times < LEAST_NAMED or times <= MOST_OF_OTHERS * (lands.total() - times):
            return None
        if times <= sum(1 for _ in _PARTS_OF_WORLD.finditer(text)):
            return None
        inside = {name: count for name, count in named.items() if self._cities.get(name, name) == land}
        name = max(inside, key=lambda name: inside[name])
        states = 0 if name in self._states else sum(inside[state] for state in self._states.intersection(inside))
        if 2 * inside[name] <= times - states:
            name = land
        lead = text[:LONGEST_LEAD]
        return name if name in lead or (name == land and any(part in lead for part in inside)) else None

    def sent_from(self, text: str) -> str | None:
        """Return the country that a report tells of which was sent from there or written by a correspondent there, if neither
        China and what lies there nor another one nor a part of the world is named half as often: 本报驻法国记者,
        （本报莫斯科1月4日电）.
        """
        sent = _SENT.search(text)
        name = sent["seat"] or sent["sent"] if sent is not None else ""
        if sent is None or self._names.fullmatch(name) is None:
            return None
        land = self._cities.get(name, name)
        named = Counter(
            self._cities.get(match[0], match[0])
            for match in self._names.finditer(text[:FAR_WITHIN])
            if not sent.start() <= match.start() < sent.end()
        )
        times = named.pop(land, 0)
        text = text[:FAR_WITHIN]
        at_home, of_world = (sum(1 for _ in words.finditer(text)) for words in (_AT_HOME, _PARTS_OF_WORLD))
        others = max([*named.values(), at_home + len(self._finder.shorts(text)), of_world])
        return land if times >= max(LEAST_FROM_THERE, 2 * others) else None
