"""Figures ranked for a query: how much each answers of it, and what of it each answers."""

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from heapq import nsmallest

from jinzhou_extract.find.index import Index, grams
from jinzhou_extract.find.query import Place, Query, QueryReader
from jinzhou_extract.metric import Metric, Role
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

ROLE, STATUS, YEAR, PLACE, PLAIN, UNIT, QUALIFIER = 0.25, 0.2, 0.35, 0.5, 0.04, 0.1, -0.15
"""What a full answer to each part of a query is worth beside the name, which is worth 1; what a plain level is, unasked."""

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


class Finder:
    """Finds figures by descriptions; `names` are a catalogue's, by which GDP finds 地区生产总值."""

    def __init__(self, metrics: Iterable[Metric], names: Mapping[str, Names] | None = None) -> None:
        self._index = Index(metrics, names)
        self._reader = QueryReader()
        self._weight = lru_cache(4096)(self._index.labels.weight)

    def __len__(self) -> int:
        """The number of figures."""
        return len(self._index.metrics)

    def find(self, text: str, count: int = 10) -> list[Hit]:
        """Return the best figures for a description, at most `count`, the best first.

        A query of one or two characters finds every figure whose name or sentence holds it.
        """
        query = self._reader.read(text)
        least = max(CLOSE, count)
        groups = self._groups(query, max(MANY, count))
        found = self._taken(query, groups, self._answering(query), max(MANY, count))
        if len(found) < least:
            found |= self._taken(query, groups, None, max(MANY, count))
        rough = [(score + _facets(query, self._index.metrics[at])[0], at) for at, score in found.items()]
        asked = [self._index.labels_of(self._index.concepts_in(part)) for part in query.names]
        near = nsmallest(least, rough, key=lambda item: (-item[0], item[1]))
        hits = [(self._hit(query, asked, at), at) for _, at in near]
        hits.sort(key=lambda item: (-item[0].score, item[1]))
        return [hit for hit, _ in hits[:count]]

    def _answering(self, query: Query) -> Set[int] | None:
        """Return the figures that answer every part of the query but its name; None where it has no such part."""
        facets, nothing = self._index.facets, set[int]()
        parts: list[list[tuple[str, str]]] = [
            [("role", str(role)) for role in query.roles],
            [("status", str(status)) for status in query.statuses],
            [("year", year) for year in query.years],
            [facet for place in query.places for facet in (("place", place.name), *(("code", code) for code in place.codes))],
        ]
        sets = [set[int]().union(*(facets.get(facet, nothing) for facet in part)) for part in parts if part]
        return set.intersection(*sorted(sets, key=len)) if sets else None

    def _taken(
        self, query: Query, groups: Sequence[tuple[float, Sequence[int]]], allowed: Set[int] | None, most: int
    ) -> dict[int, float]:
        """Return the first figures of the best groups that meet the conditions, with the scores of their groups."""
        metrics, found = self._index.metrics, dict[int, float]()
        for score, figures in groups:
            for at in figures:
                if at in found or (allowed is not None and at not in allowed):
                    continue
                if all(condition.holds(metrics[at]) for condition in query.conditions):
                    found[at] = score
                    if len(found) == most:
                        return found
        return found

    def _groups(self, query: Query, most: int) -> list[tuple[float, Sequence[int]]]:
        """Return the figures that may answer a query, those of one name or sentence together, the likeliest first.

        Where the names give `most` already, a short query is not looked for in all sentences as well.
        """
        index = self._index
        if not query.name:
            return [(0.0, range(len(index.metrics)))]
        wanted = grams(query.name)
        total = sum(map(self._weight, wanted)) or 1.0
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
            groups.append((0.9 if at in same else self._likeness(at, wanted, total), index.labels.figures[at]))
        for at in sentences:
            told = sum(map(self._weight, wanted & grams(index.sentences.texts[at]))) / total
            groups.append((0.5 * told, index.sentences.figures[at]))
        return sorted(groups, key=lambda group: (-group[0], group[1][0]))

    def _likeness(self, label: int, wanted: set[str], total: float) -> float:
        """Return how much of the wanted name a name says, and how little else, from 0 to 1."""
        weight = self._weight
        shared = sum(map(weight, wanted & self._index.grams[label]))
        return 0.75 * shared / total + 0.25 * shared / (sum(map(weight, self._index.grams[label])) or 1.0)

    def _hit(self, query: Query, asked: list[frozenset[int]], at: int) -> Hit:
        """Return the hit of a figure, after asking its name and what stands around it for each part of the query."""
        metric, label, weight = self._index.metrics[at], self._index.label_of[at], self._weight
        own = self._index.grams[label]
        clause, reach = _around(metric)
        circles = ((reach, IN_REACH), (clause, IN_CLAUSE), (grams(f"{metric.sentence}{metric.section}"), IN_SENTENCE))
        matched: list[str] = []
        score = importance = 0.0
        for number, (part, labels) in enumerate(zip(query.names, asked, strict=True)):
            wanted = grams(part)
            total = sum(map(weight, wanted)) or 1.0
            told = 1.0 if label in labels else sum(map(weight, wanted & own)) / total
            around = max(worth * sum(map(weight, wanted & circle)) / total for circle, worth in circles)
            importance += LATER**number * total
            score += LATER**number * total * max(told, around)
            if told >= 0.5:
                matched.append(f"indicator {part}")
            elif around:
                matched.append(f"sentence {part}")
        wanted = grams(query.name)
        precise = sum(map(weight, own & wanted)) / (sum(map(weight, own)) or 1.0)
        facets, answered = _facets(query, metric)
        return Hit(metric, round(0.8 * score / (importance or 1.0) + 0.2 * precise + facets, 4), (*matched, *answered))


def _facets(query: Query, metric: Metric) -> tuple[float, list[str]]:
    """Return what the role, status, time and place of a figure are worth for a query, and which of them answer it."""
    score = PLAIN if metric.role is Role.LEVEL and not query.roles else 0.0
    matched = []
    if metric.role is Role.QUALIFIER:
        score += QUALIFIER
    if query.roles and metric.role in query.roles:
        score += ROLE
        matched.append(f"role {metric.role}")
    if metric.unit in query.units:
        score += UNIT
        matched.append(f"unit {metric.unit}")
    if query.statuses and metric.status in query.statuses:
        score += STATUS
        matched.append(f"status {metric.status}")
    if query.years and (year := _year_fit(query.years, metric)):
        score += YEAR * year
        matched.append(f"period {metric.time_period or metric.period}")
    if query.places and (place := max(_place_fit(item, metric) for item in query.places)):
        score += PLACE * place
        matched.append(f"region {metric.region or metric.source}")
    matched += [f"value {condition.text}" for condition in query.conditions]
    return score, matched


def _around(metric: Metric) -> tuple[set[str], set[str]]:
    """Return the grams of the clause of a figure, and of what stands right at it, the figure itself with it."""
    at = metric.sentence.find(metric.text)
    if at < 0:
        return set(), set()
    clause = _CLAUSE_END.split(metric.sentence[:at])[-1]
    after = _REACH_END.split(metric.sentence[at + len(metric.text) :])[0]
    return grams(f"{clause}{metric.text}{after}"), grams(f"{clause[-REACH:]}{metric.text}{after[:REACH]}")


def _year_fit(years: tuple[str, ...], metric: Metric) -> float:
    period = metric.time_period or ""
    if period in years:
        return 1.0
    first, _, last = period.partition("/")
    if any(first[:4] <= year <= (last or first)[:4] for year in years if first):
        return 0.7
    return 0.4 if any(year in (metric.period or "") for year in years) else 0.0


def _place_fit(place: Place, metric: Metric) -> float:
    """Return whether a figure is of a place (1) or of one that lies in it, or its document has the name of the place (0.6)."""
    if metric.region and (metric.region == place.name or metric.region.startswith(place.name)):
        return 1.0
    if metric.region_code and any(code and metric.region_code.startswith(code) for code in place.codes):
        return 0.6
    return 0.6 if place.name in metric.source else 0.0
