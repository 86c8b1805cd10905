"""One row a statement: level, change, share and rank of one indicator beside each other."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from jinzhou_extract.metric import Metric, Role

WIDE_FIELDS = (
    "source",
    "section",
    "indicator",
    "period",
    "time_period",
    "region",
    "region_code",
    "status",
    "value",
    "unit",
    "bound",
    "lower",
    "upper",
    "change",
    "change_unit",
    "change_relative_to",
    "share",
    "share_of",
    "rank",
    "rank_scope",
    "text",
    "sentence",
    "group",
)

_COMMON = ("source", "section", "indicator", "period", "time_period", "region", "region_code", "status", "group")


def wide_rows(metrics: Iterable[Metric]) -> Iterator[dict[str, Any]]:
    """Yield a row for each statement, in the order in which the statements begin.

    A statement with several levels (由8%降到6%) or several changes makes as many rows as it needs; nothing is dropped.
    Mentions of a document come one after another, so that only one document is held at a time.
    """
    for _, document in groupby(metrics, key=lambda metric: metric.source):
        rows: dict[str, list[dict[str, Any]]] = {}
        for metric in document:
            _place(rows.setdefault(metric.group or metric.id, []), metric)
        for statement in rows.values():
            yield from statement


def _place(rows: list[dict[str, Any]], metric: Metric) -> None:
    """Put a mention into the last row of its statement that has room for it, or into a new one."""
    cells = _cells(metric)
    taken = next(iter(cells))
    if (
        not rows
        or taken in rows[-1]
        or (metric.role is Role.LEVEL and len(rows[-1]) > len(_COMMON) + 2 and "value" in rows[-1])
    ):
        rows.append({name: getattr(metric, name) for name in _COMMON} | {"text": metric.text, "sentence": metric.sentence})
    elif metric.text not in rows[-1]["text"]:
        rows[-1]["text"] += f" | {metric.text}"
    rows[-1] |= cells


def _cells(metric: Metric) -> dict[str, Any]:
    """Return the cells that a mention fills, the one that it takes for itself first."""
    value = metric.value if metric.value is not None else _limits(metric)
    if metric.role is Role.CHANGE:
        return {"change": value, "change_unit": metric.unit, "change_relative_to": metric.relative_to}
    if metric.role is Role.SHARE:
        return {"share": value, "share_of": metric.relative_to}
    if metric.role is Role.RANK:
        return {"rank": value, "rank_scope": metric.relative_to}
    return {
        "value": metric.value,
        "unit": metric.unit,
        "bound": metric.bound,
        "lower": metric.lower,
        "upper": metric.upper,
    }


def _limits(metric: Metric) -> str:
    low = "" if metric.lower is None else format(metric.lower, "f")
    high = "" if metric.upper is None else format(metric.upper, "f")
    return f"{low}–{high}"
