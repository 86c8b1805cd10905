"""The country or the city abroad that a document is of."""

from collections import Counter
from typing import Final

from jinzhou_extract.document.story import LONGEST_LEAD
from jinzhou_extract.lexicon.pattern import FilledPattern, WordPattern, words_of
from jinzhou_extract.lexicon.toml import read_table
from jinzhou_extract.lexicon.trie import trie_pattern
from jinzhou_extract.places.names import WORDS

FAR_WITHIN: Final = 1500
"""How far a story is read for the country that it tells of."""

LEAST_NAMED: Final = 3
MOST_OF_OTHERS: Final = 3
"""How often a story names its country, and how many times as often as all others together."""

_AT_HOME: Final = WordPattern(WORDS, "at_home")
_ELSEWHERE_TOO: Final = FilledPattern(WORDS, r"[\s；;]|{beside_abroad}")


class AbroadReader:
    """Finds what lies abroad; built once, immutable."""

    def __init__(self) -> None:
        self._cities: dict[str, str] = read_table(WORDS)["cities_abroad"]
        cities, countries = trie_pattern(tuple(self._cities)), trie_pattern(words_of(WORDS, "countries"))
        names = f"(?:{cities})(?!{{of_exchanges}}|{{not_of_cities_abroad}})|(?:{countries})"
        self._names = FilledPattern(WORDS, names)
        self._titled = FilledPattern(WORDS, f"({names})(?!{{of_a_country}})")

    def titled(self, title: str) -> str | None:
        """Return the country or city abroad that a title opens with, if it speaks of nothing else beside that."""
        abroad = self._titled.match(title) if not _ELSEWHERE_TOO.search(title) else None
        return abroad[1] if abroad is not None else None

    def told(self, text: str) -> str | None:
        """Return the one country that a story tells of from its opening on, if it tells of China nowhere, or the city there
        that it names more often than all else in that.
        """
        text = text[:FAR_WITHIN]
        if _AT_HOME.search(text):
            return None
        named = Counter(match[0] for match in self._names.finditer(text))
        if not named:
            return None
        lands: Counter[str] = Counter()
        for name, times in named.items():
            lands[self._cities.get(name, name)] += times
        land, times = lands.most_common(1)[0]
        if times < LEAST_NAMED or times <= MOST_OF_OTHERS * (lands.total() - times):
            return None
        inside = {name: count for name, count in named.items() if self._cities.get(name, name) == land}
        name = max(inside, key=lambda name: inside[name])
        if 2 * inside[name] <= times:
            name = land
        lead = text[:LONGEST_LEAD]
        return name if name in lead or (name == land and any(part in lead for part in inside)) else None
