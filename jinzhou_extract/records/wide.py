"""One row a statement: level, change, share and rank of one indicator beside each other."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter

from jinzhou_extract.metric import Metric, Role
from jinzhou_extract.records.columns import Column, Slot, slot_of
from jinzhou_extract.records.row import Cell, Row

BETWEEN = " | "
"""What stands between the mentions, and between the sentences, of one row."""

Slots = dict[Slot, Metric]
"""The mentions of one row."""

_circumstances = attrgetter("section", "indicator", "period", "time_period", "region", "region_code", "status")


def wide_rows(metrics: Iterable[Metric], columns: tuple[Column, ...]) -> Iterator[Row]:
    """Yield a row for each statement, in the order in which the statements begin.

    Every mention stands in one cell of one row: a statement with several levels (由8%降到6%), changes, times or places
    makes as many rows as it needs. The mentions of a document come one after another; one document is held at a time.
    """
    for _, document in groupby(metrics, key=lambda metric: metric.source):
        statements: dict[str, list[Metric]] = {}
        for metric in document:
            statements.setdefault(metric.group or metric.id, []).append(metric)
        for mentions in statements.values():
            for slots in _rows_of(mentions):
                yield _row(slots, columns)


def _rows_of(mentions: list[Metric]) -> list[Slots]:
    """Return the rows of one statement, in the order in which they begin in the text."""
    if len(mentions) == 1:
        return [{slot_of(mentions[0]): mentions[0]}]
    rows: list[Slots] = []
    alike: dict[object, list[Metric]] = {}
    for metric in mentions:
        if metric.role is Role.QUALIFIER:  # a change in its row would seem to be a change of it
            rows.append({Slot.VALUE: metric})
        else:
            alike.setdefault(_circumstances(metric), []).append(metric)
    for metrics in alike.values():
        rows += _side_by_side(metrics)
    return sorted(rows, key=_start)


def _side_by_side(metrics: list[Metric]) -> list[Slots]:
    """Put the mentions of one indicator, time and place beside the levels that they belong to."""
    found = {slot: [metric for metric in metrics if slot_of(metric) is slot] for slot in Slot}
    rows: list[Slots] = [{Slot.VALUE: level} for level in found[Slot.VALUE]]
    for slot in (Slot.CHANGE, Slot.SHARE, Slot.RANK):
        if len(found[slot]) == len(rows):  # 分别为…，分别增长…: item by item
            for row, metric in zip(rows, found[slot], strict=True):
                row[slot] = metric
        elif slot is not Slot.CHANGE and len(found[slot]) > 1:  # 由14%提高到15.5%: which one goes with a level is not said
            rows += [{slot: metric} for metric in found[slot]]
        else:
            for metric in found[slot]:
                _join(rows, slot, metric)
    return rows


def _join(rows: list[Slots], slot: Slot, metric: Metric) -> None:
    """Put a mention beside the latest one before it, or into a row of its own where that place is taken."""
    before = [row for row in rows if _start(row) < metric.start] or rows[:1]
    latest = max(before, key=_start, default=None)
    if latest is None or slot in latest:
        rows.append({slot: metric})
    else:
        latest[slot] = metric


def _start(slots: Slots) -> int:
    return min(metric.start for metric in slots.values())


def _row(slots: Slots, columns: tuple[Column, ...]) -> Row:
    metrics = tuple(sorted(slots.values(), key=lambda metric: metric.start))
    return Row(tuple([_cell(column, slots, metrics) for column in columns]), metrics)


def _cell(column: Column, slots: Slots, metrics: tuple[Metric, ...]) -> Cell:
    cell: Cell
    if column.is_of_document:
        cell = None  # to be filled in from what is known of the document
    elif column.slot is not None:
        metric = slots.get(column.slot)
        cell = None if metric is None else getattr(metric, column.takes)
    elif column.key == "text":
        cell = BETWEEN.join(metric.text for metric in metrics)
    elif column.key == "sentence":
        cell = BETWEEN.join(dict.fromkeys(metric.sentence for metric in metrics))
    elif column.key == "locator":
        cell = BETWEEN.join(dict.fromkeys(metric.locator for metric in metrics if metric.locator)) or None
    elif column.key == "flags":
        cell = tuple(dict.fromkeys(flag for metric in metrics for flag in metric.flags))
    else:
        cell = getattr(metrics[0], column.takes)
    return cell
