"""Gold records for the accuracy benchmark, out of what a reader confirmed or corrected."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from jinzhou_extract.exact_json import plain_decimal
from jinzhou_extract.metric import Bound, Metric, Status
from jinzhou_extract.view.review.reading import ReviewedDocument


@dataclass(frozen=True, slots=True)
class GoldFile:
    """The records of one document as lines of JSON, and how many of its figures nobody has looked at.

    `nameless` counts figures without an indicator, which a gold record must have.
    """

    lines: list[str]
    unread: int
    nameless: int


def gold_of(document: ReviewedDocument) -> GoldFile:
    """Return the gold of a reviewed document; offsets are those of the text that was reviewed."""
    unread = sum(figure.verdict is None for figure in document.figures)
    settled = [figure.settled(figure.metric) for figure in document.figures if figure.verdict is not None]
    kept = [metric for metric in settled if metric is not None]
    named = [metric for metric in kept if metric.indicator is not None]
    return GoldFile([_line(metric) for metric in named], unread, len(kept) - len(named))


def _line(metric: Metric) -> str:
    parts = [f"{json.dumps(name)}: {value}" for name, value in _fields(metric)]
    return f"{{{', '.join(parts)}}}"


def _fields(metric: Metric) -> Iterator[tuple[str, str]]:
    """Yield the fields of a gold record as JSON; those that say the usual are left out."""

    def text(value: object) -> str:
        return json.dumps(value, ensure_ascii=False)

    yield "start", str(metric.start)
    yield "end", str(metric.end)
    yield "text", text(metric.text)
    yield "kind", text(metric.kind)
    yield "value", "null" if metric.value is None else plain_decimal(metric.value)
    yield "unit", text(metric.unit)
    yield "indicator", text([metric.indicator])
    yield "role", text([metric.role])
    if metric.bound is not Bound.EXACT:
        yield "bound", text(metric.bound)
    for name in ("lower", "upper"):
        limit = getattr(metric, name)
        if limit is not None:
            yield name, plain_decimal(limit)
    if metric.relative_to is not None:
        yield "relative_to", text([metric.relative_to])
    for name in ("per", "time_period", "region"):
        if getattr(metric, name) is not None:
            yield name, text(getattr(metric, name))
    if metric.status is not Status.ACTUAL:
        yield "status", text(metric.status)
