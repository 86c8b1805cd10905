"""An index of figures: from the characters of a query to the figures whose names or sentences share them."""

import math
import re
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from heapq import nlargest
from itertools import islice

from jinzhou_extract.find.amounts import Amounts
from jinzhou_extract.metric import Metric
from jinzhou_extract.panels.catalogue import Names
from jinzhou_extract.panels.names import Pattern, plain_name

_SIGNS = re.compile(r"[\s，,、；;。：:“”\"'（）()]+")


def plain(text: str) -> str:
    """Return a text in small letters, without signs: what holds a gram as it stands has it."""
    return _SIGNS.sub("", text.lower())


def grams(text: str) -> set[str]:
    """Return the characters of a text and the pairs of neighbours."""
    bare = plain(text)
    return set(bare) | {bare[at : at + 2] for at in range(len(bare) - 1)}


class Wanted:
    """The grams of a part of a query, in a fixed order, with what each tells among some texts, and what all do."""

    def __init__(self, text: str, texts: "Texts") -> None:
        self.grams = sorted(grams(text))
        self.weights = [(gram, texts.weight(gram)) for gram in self.grams]
        self.total = sum(weight for _, weight in self.weights) or 1.0

    def in_text(self, bare: str) -> float:
        """Return how much of it a text without signs holds, from 0 to 1."""
        return sum([weight for gram, weight in self.weights if gram in bare]) / self.total


class Texts:
    """Texts, each once, with the pairs of characters that they hold and the figures that they are of."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.figures: list[array[int]] = []
        self._places: dict[str, int] = {}
        self._postings: dict[str, array[int]] = defaultdict(lambda: array("I"))

    def add(self, text: str, figure: int) -> int:
        """Note that a figure is of a text, and return the place of the text."""
        at = self._places.get(text)
        if at is None:
            at = self._places[text] = len(self.texts)
            self.texts.append(text)
            self.figures.append(array("I"))
            for gram in grams(text):
                self._postings[gram].append(at)
        self.figures[at].append(figure)
        return at

    def weight(self, gram: str) -> float:
        """Return how much a gram tells: the rarer, the more; a pair more than a character."""
        count = len(self._postings.get(gram, ()))
        return math.log(1 + (len(self.texts) - count + 0.5) / (count + 0.5)) * (1.0 if len(gram) > 1 else 0.35)

    def near(self, wanted: "Wanted", most: int) -> list[int]:
        """Return the texts that share the most with the wanted grams.

        Pairs are asked first, since they tell more; where no text has one, characters are.
        """
        scores = self._scores([gram for gram in wanted.grams if len(gram) > 1]) or self._scores(wanted.grams)
        least = nlargest(most, scores.values())[-1] if scores else 0.0
        best = [at for at, score in scores.items() if score > least]
        tied = islice((at for at, score in scores.items() if score == least), most - len(best))
        return sorted([*best, *tied], key=lambda at: (-scores[at], at))

    def _scores(self, wanted: Iterable[str]) -> dict[int, float]:
        scores: dict[int, float] = {}
        for gram in wanted:
            weight, before = self.weight(gram), scores.get
            for at in self._postings.get(gram, ()):
                scores[at] = before(at, 0.0) + weight
        return scores

    def holding(self, text: str) -> list[int]:
        """Return the texts that hold another one, of one or two characters, as it stands."""
        places = self._postings.get(plain(text), ())
        return [at for at in places if text.lower() in self.texts[at].lower()]


class Index:
    """Figures by their names and by their sentences.

    `names` are entries of a catalogue: two names of one thing share an entry. `facets` are the figures of each role, status,
    year and place, by which many can be told apart at once.
    """

    def __init__(self, metrics: Iterable[Metric], names: Mapping[str, Names] | None = None) -> None:
        self.metrics: list[Metric] = []
        self.labels, self.sentences = Texts(), Texts()
        self.label_of = array("I")
        self.facets: dict[tuple[str, str], set[int]] = defaultdict(set)
        for at, metric in enumerate(metrics):
            self.metrics.append(metric)
            self.label_of.append(self.labels.add(metric.indicator or "", at))
            self.sentences.add(metric.sentence, at)
            for facet in _facets_of(metric):
                self.facets[facet].add(at)
        self.amounts = Amounts(self.metrics)
        self.bare_labels = [plain(label) for label in self.labels.texts]
        self.label_weights = [sum(map(self.labels.weight, sorted(grams(label)))) or 1.0 for label in self.bare_labels]
        self._names = {key: [Pattern(source) for source in entry.names] for key, entry in (names or {}).items()}
        self._labels_of: dict[str, list[int]] = {}
        known = Pattern.any_of(source for entry in (names or {}).values() for source in entry.names)
        for at, label in enumerate(self.labels.texts):
            if known is None or any(map(known.is_whole, plain_name(label))):
                for concept in self.concepts_in(label):
                    self._labels_of.setdefault(concept, []).append(at)

    def wanted(self, text: str) -> Wanted:
        """Return the grams of a part of a query, with what each tells among the names."""
        return Wanted(text, self.labels)

    def labels_of(self, concepts: Iterable[str]) -> frozenset[int]:
        """Return the names that are those of one of these entries."""
        return frozenset(at for concept in concepts for at in self._labels_of.get(concept, ()))

    def concepts_in(self, name: str) -> frozenset[str]:
        """Return the keys of the entries that a phrase is a name of: GDP, 地区生产总值."""
        called = plain_name(name) if name else ()
        return frozenset(
            key for key, patterns in self._names.items() if any(pattern.is_whole(one) for one in called for pattern in patterns)
        )


def _facets_of(metric: Metric) -> Iterator[tuple[str, str]]:
    yield "role", metric.role
    yield "status", metric.status
    for year in _years_of(metric.time_period or ""):
        yield "year", str(year)
    if metric.region:
        yield "place", metric.region
    for length in (2, 4, 6):
        if metric.region_code:
            yield "code", metric.region_code[:length]


def _years_of(period: str) -> range:
    """Return the years that a period touches: 2021/2025, 2025-03."""
    first, _, last = period.partition("/")
    if not first[:4].isdigit():
        return range(0)
    return range(int(first[:4]), int(last[:4] if last[:4].isdigit() else first[:4]) + 1)
