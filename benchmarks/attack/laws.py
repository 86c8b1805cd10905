"""What holds of the records of every text, whatever it says."""

import datetime as dt
import json
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from jinzhou_extract import Document, Metric

QUARTER = re.compile(r"-Q[1-4]")


def broken_laws(document: Document, metrics: Sequence[Metric]) -> Iterator[str]:
    """Yield what is wrong with the records of a document; nothing where all laws hold."""
    before = 0
    for metric in metrics:
        if document.text[metric.start : metric.end] != metric.text or not metric.text:
            yield f"span {metric.start}-{metric.end} is not {metric.text!r}"
        if metric.start < before:
            yield f"{metric.text!r} at {metric.start} begins inside the record before it"
        before = metric.end
        yield from _broken_numbers(metric)
        if metric.time_period is not None and not _exists(metric.time_period):
            yield f"{metric.time_period} is no time of the calendar"
        if metric.indicator is not None and not any(char.isalnum() for char in metric.indicator):
            yield f"indicator {metric.indicator!r} names nothing"
        again = Metric.model_validate(json.loads(metric.to_json(), parse_float=Decimal, parse_int=Decimal))
        if again.model_dump() != metric.model_dump():
            yield f"{metric.text!r} does not come back from JSON"
    if len({metric.id for metric in metrics}) != len(metrics):
        yield "two records have one id"


def _exists(period: str) -> bool:
    """Say whether the days of a period are days of the calendar, in order."""
    days = []
    for end in period.split("/"):
        year, month, day = (*map(int, QUARTER.sub("-01", end).split("-")), 1, 1)[:3]
        try:
            days.append(dt.date(year, month, day))
        except ValueError:
            return False
    return len(days) == 1 or days[0] <= days[1] or period.startswith(period.split("/")[1])


def _broken_numbers(metric: Metric) -> Iterator[str]:
    numbers = [value for value in (metric.value, metric.lower, metric.upper) if value is not None]
    if any(not value.is_finite() for value in numbers):
        yield f"{metric.text!r} has a number that is none"
    if metric.lower is not None and metric.upper is not None and metric.lower > metric.upper:
        yield f"{metric.text!r} has its lower limit above its upper"
    if metric.role == "rank" and metric.kind == "rank" and any(value < 1 for value in numbers):
        yield f"{metric.text!r} is a place before the first"
