"""What a figure is called by whoever reviews it: its content, which outlives a change of the text around it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from jinzhou_extract.metric import Metric


class Key(NamedTuple):
    """A figure within its document: what it says, and its place among those that say the same, from 0."""

    indicator: str | None
    period: str | None
    region: str | None
    text: str
    nth: int


def keys_of(metrics: Iterable[Metric]) -> Iterator[Key]:
    """Yield the key of each metric of one document, in the order they stand."""
    seen: Counter[tuple[str | None, str | None, str | None, str]] = Counter()
    for metric in metrics:
        content = (metric.indicator, metric.period, metric.region, metric.text)
        yield Key(*content, seen[content])
        seen[content] += 1
