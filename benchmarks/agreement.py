"""Where a record agrees with the gold mention that it answers."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from types import MappingProxyType

from benchmarks.gold import Gold
from jinzhou_extract.metric import Metric

LIKE_INDICATOR = 0.8
LIKE_REFERENCE = 0.6
WHOLE = ("value", "unit", "kind", "bound", "role", "indicator", "relative_to")
"""Fields that must all agree for a record to be right as a whole; one that the gold leaves open does not count."""

_IGNORED = dict.fromkeys(map(ord, " \t\r\n\u3000“”\"'‘’「」『』《》()（）、，,。的"))

_HALF = re.compile(r"(?P<year>\d{4})-H(?P<half>[12])")
_MONTHS_OF_HALVES = MappingProxyType({"1": ("01", "06"), "2": ("07", "12")})

Check = Callable[[Gold, Metric], bool | None]


@dataclass(frozen=True, slots=True)
class Agreement:
    """A mention with its record, the fields that the gold settles with whether they agree, and how alike the indicators are."""

    gold: Gold
    metric: Metric
    fields: dict[str, bool]
    likeness: float

    @property
    def whole(self) -> bool:
        """Whether the record is right as a whole."""
        return all(self.fields.get(name, True) for name in WHOLE)

    @property
    def complete(self) -> bool:
        """Whether it is right as a whole, and says when, where and whether it is done."""
        return all(self.fields.get(name, True) for name in ALL)

    @property
    def wrong(self) -> list[str]:
        """The fields that disagree."""
        return [name for name, right in self.fields.items() if not right]


def compare(gold: Gold, metric: Metric) -> Agreement:
    """Return where `metric` agrees with `gold`."""
    verdicts = {name: check(gold, metric) for name, check in CHECKS.items()}
    return Agreement(
        gold,
        metric,
        {name: verdict for name, verdict in verdicts.items() if verdict is not None},
        best_likeness(metric.indicator, gold.indicator),
    )


def likeness(one: str | None, other: str | None) -> float:
    """Return how alike two phrases are, 0 to 1: the F1 of their characters without quotes, brackets, commas and 的."""
    a, b = _bare(one), _bare(other)
    if not a or not b:
        return 1.0 if a == b else 0.0
    return 2 * (Counter(a) & Counter(b)).total() / (len(a) + len(b))


def best_likeness(answer: str | None, accepted: Iterable[str]) -> float:
    """Return how alike `answer` is to the nearest of the accepted phrases."""
    return max((likeness(answer, phrase) for phrase in accepted), default=0.0)


def _bare(phrase: str | None) -> str:
    return (phrase or "").translate(_IGNORED)


def _same_value(gold: Gold, metric: Metric) -> bool:
    if gold.value is not None:
        return gold.value == metric.value
    return (gold.lower, gold.upper) == (metric.lower, metric.upper)


def _same_reference(gold: Gold, metric: Metric) -> bool | None:
    return best_likeness(metric.relative_to, gold.relative_to) >= LIKE_REFERENCE if gold.relative_to else None


def _same_time(gold: Gold, metric: Metric) -> bool | None:
    """Half a year is the same time as its six months: 2023-H1, 2023-01/2023-06."""
    return _in_months(metric.time_period) in map(_in_months, gold.time_period) if gold.time_period else None


def _in_months(time: str | None) -> str | None:
    half = _HALF.fullmatch(time or "")
    return time if half is None else "{0}-{1}/{0}-{2}".format(half["year"], *_MONTHS_OF_HALVES[half["half"]])


ALL = (*WHOLE, "per", "status", "time_period", "region")
"""Fields that must agree, too, for a record to be complete."""

CHECKS: MappingProxyType[str, Check] = MappingProxyType(
    {
        "span": lambda gold, metric: (gold.start, gold.end) == (metric.start, metric.end),
        "value": _same_value,
        "unit": lambda gold, metric: gold.unit == metric.unit,
        "kind": lambda gold, metric: gold.kind == metric.kind,
        "bound": lambda gold, metric: gold.bound == metric.bound,
        "role": lambda gold, metric: metric.role in gold.role,
        "indicator": lambda gold, metric: best_likeness(metric.indicator, gold.indicator) >= LIKE_INDICATOR,
        "relative_to": _same_reference,
        "status": lambda gold, metric: metric.status in gold.status,
        "time_period": _same_time,
        "region": lambda gold, metric: metric.region in gold.region if gold.region else None,
        "per": lambda gold, metric: _bare(metric.per) in map(_bare, gold.per) if gold.per else None,
    }
)
"""A field's name with how to compare it; None where the gold does not settle it."""
