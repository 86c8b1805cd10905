"""Figures ranked for a query: how much each answers of it, and what of it each answers."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from heapq import heappush, heappushpop, nlargest
from typing import NamedTuple

from jinzhou_extract.find.facets import facet_score, facets_answered, facets_possible
from jinzhou_extract.find.index import Index, Wanted, plain
from jinzhou_extract.find.query import Query, QueryReader
from jinzhou_extract.metric import Metric
from jinzhou_extract.panels.catalogue import Names

SHORT = 2
"""Characters up to which a query is looked for as it stands, in names and in sentences, so that no hit is lost."""

MOST_LABELS, MOST_SENTENCES = 300, 60
"""How many names and sentences are looked at for a query."""

CLOSE = 150
"""How many figures are compared with the query part by part."""

MANY = 2_000
"""How many figures are looked at roughly before the closest are compared."""

_CLAUSE_END = re.compile(r"[，,；;：:]")
_REACH_END = re.compile(r"[，,；;：:、。（\d]")

IN_REACH, IN_CLAUSE, IN_SENTENCE = 0.85, 0.6, 0.35
"""What a part of the name is worth that stands right at the figure, in its clause, elsewhere in its sentence."""

LATER = 1.25
"""How much more each part of a query tells than the one before: 重点项目 年度完成投资 is the investment."""

REACH = 8
"""Characters in front of a figure and behind it that stand right at it."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A figure with its score, and what it answers of the query: `indicator 工业增加值`, `role change`, …."""

    metric: Metric
    score: float
    matched: tuple[str, ...]


class _Part(NamedTuple):
    """A part of the name that is asked for: its text, its grams, and the names that a catalogue says are the same."""

    text: str
    wanted: Wanted
    labels: frozenset[int]


class Finder:
    """Finds figures by descriptions; `names` are a catalogue's, by which GDP finds 地区生产总值."""

    def __init__(self, metrics: Iterable[Metric], names: Mapping[str, Names] | None = None) -> None:
        self._index = Index(metrics, names)
        self._reader = QueryReader()

    def __len__(self) -> int:
        """The number of figures."""
        return len(self._index.metrics)

    def find(self, text: str, count: int = 10) -> list[Hit]:
        """Return the best figures for a description, at most `count`, the best first.

        A query of one or two characters finds every figure whose name or sentence holds it.
        """
        query, index = self._reader.read(text), self._index
        least, most = max(CLOSE, count), max(MANY, count)
        groups = self._groups(query, most)
        meeting = [index.amounts.meeting(condition) for condition in query.conditions]
        found = _taken(groups, _common([*meeting, *self._answering(query)]), most)
        if len(found) < least:
            found |= _taken(groups, _common(meeting), most)
        asked = [_Part(part, index.wanted(part), index.labels_of(index.concepts_in(part))) for part in query.names]
        whole = index.wanted(query.name)
        scored = [(self._score(query, asked, whole, at), -at) for at in self._closest(query, found, least)]
        return [self._hit(query, asked, -at, score) for score, at in nlargest(count, scored)]

    def _closest(self, query: Query, found: Mapping[int, float], most: int) -> list[int]:
        """Return the figures that come closest by the scores of their groups, which fall, and by their own facets."""
        best: list[tuple[float, int]] = []
        possible = facets_possible(query)
        for at, score in found.items():
            if len(best) == most and score + possible < best[0][0]:
                break
            item = (score + facet_score(query, self._index.metrics[at]), -at)
            if len(best) < most:
                heappush(best, item)
            else:
                heappushpop(best, item)
        return [-at for _, at in best]

    def _answering(self, query: Query) -> Iterator[Set[int]]:
        """Yield for each part of the query but its name the figures that answer it."""
        parts: list[list[tuple[str, str]]] = [
            [("role", str(role)) for role in query.roles],
            [("status", str(status)) for status in query.statuses],
            [("year", year) for year in query.years],
            [facet for place in query.places for facet in (("place", place.name), *(("code", code) for code in place.codes))],
        ]
        for part in filter(None, parts):
            sets = [self._index.facets.get(facet, set()) for facet in part]
            yield sets[0] if len(sets) == 1 else set[int]().union(*sets)

    def _groups(self, query: Query, most: int) -> list[tuple[float, Sequence[int]]]:
        """Return the figures that may answer a query, those of one name or sentence together, the likeliest first.

        Where the names give `most` already, a short query is not looked for in all sentences as well.
        """
        index = self._index
        if not query.name:
            return [(0.0, range(len(index.metrics)))]
        wanted = index.wanted(query.name)
        concepts = {concept for part in (query.name, *query.names) for concept in index.concepts_in(part)}
        same = index.labels_of(concepts)
        labels = {*index.labels.near(wanted, MOST_LABELS), *same}
        sentences = index.sentences.near(wanted, MOST_SENTENCES)
        groups: list[tuple[float, Sequence[int]]] = []
        if len(query.name) <= SHORT:
            labels |= set(index.labels.holding(query.name))
        if len(query.name) <= SHORT and sum(len(index.labels.figures[at]) for at in labels) < most:
            holding = [figure for at in index.sentences.holding(query.name) for figure in index.sentences.figures[at]]
            groups += [(0.4, holding)] if holding else []
        for at in labels:
            groups.append((0.9 if at in same else self._likeness(at, wanted), index.labels.figures[at]))
        for at in sentences:
            groups.append((0.5 * wanted.in_text(plain(index.sentences.texts[at])), index.sentences.figures[at]))
        return sorted(groups, key=lambda group: (-group[0], group[1][0]))

    def _likeness(self, label: int, wanted: Wanted) -> float:
        """Return how much of the wanted name a name says, and how little else, from 0 to 1."""
        shared = wanted.in_text(self._index.bare_labels[label])
        return 0.75 * shared + 0.25 * shared * wanted.total / self._index.label_weights[label]

    def _score(self, query: Query, asked: Sequence[_Part], whole: Wanted, at: int) -> float:
        """Return how well a figure answers, after asking its name and what stands around it for each part of the query."""
        label = self._index.label_of[at]
        score = importance = 0.0
        for number, (part, told) in enumerate(zip(asked, self._told(asked, at), strict=True)):
            importance += LATER**number * part.wanted.total
            score += LATER**number * part.wanted.total * max(told)
        precise = whole.in_text(self._index.bare_labels[label]) * whole.total / self._index.label_weights[label]
        return round(0.8 * score / (importance or 1.0) + 0.2 * precise + facet_score(query, self._index.metrics[at]), 4)

    def _told(self, asked: Sequence[_Part], at: int) -> Iterator[tuple[float, float]]:
        """Yield how much of each part of the query the name of a figure tells, and how much more what stands around it."""
        label = self._index.label_of[at]
        circles: tuple[tuple[str, float], ...] = ()
        for part in asked:
            told = 1.0 if label in part.labels else part.wanted.in_text(self._index.bare_labels[label])
            if told < IN_REACH and not circles:
                circles = _around(self._index.metrics[at])
            around = max(worth * part.wanted.in_text(circle) for circle, worth in circles) if told < IN_REACH else 0.0
            yield told, around

    def _hit(self, query: Query, asked: Sequence[_Part], at: int, score: float) -> Hit:
        metric = self._index.metrics[at]
        told = zip(asked, self._told(asked, at), strict=True)
        parts = [(part.text, "indicator" if name >= 0.5 else "sentence") for part, (name, around) in told if max(name, around)]
        named = [f"{where} {text}" for text, where in parts]
        return Hit(metric, score, (*named, *facets_answered(query, metric)))


def _common(sets: Sequence[Set[int]]) -> Set[int] | None:
    """Return what all of the sets hold; None where there are none."""
    if not sets:
        return None
    smallest, *others = sorted(sets, key=len)
    return frozenset(smallest).intersection(*others)


def _taken(groups: Sequence[tuple[float, Sequence[int]]], allowed: Set[int] | None, most: int) -> dict[int, float]:
    """Return the first of the allowed figures of the best groups, with the scores of their groups; None allows all."""
    found: dict[int, float] = {}
    for score, figures in groups:
        for at in figures:
            if (allowed is None or at in allowed) and at not in found:
                found[at] = score
                if len(found) == most:
                    return found
    return found


def _around(metric: Metric) -> tuple[tuple[str, float], ...]:
    """Return what stands right at a figure, its clause, and its sentence, without signs, each with what it is worth."""
    sentence = plain(f"{metric.sentence}{metric.section}")
    at = metric.sentence.find(metric.text)
    if at < 0:
        return ((sentence, IN_SENTENCE),)
    clause = _CLAUSE_END.split(metric.sentence[:at])[-1]
    after = _REACH_END.split(metric.sentence[at + len(metric.text) :])[0]
    reach = plain(f"{clause[-REACH:]}{metric.text}{after[:REACH]}")
    return (reach, IN_REACH), (plain(f"{clause}{metric.text}{after}"), IN_CLAUSE), (sentence, IN_SENTENCE)
