"""The figures found as a table."""

from collections.abc import Iterable
from decimal import Decimal

from jinzhou_extract.find.ranking import Hit
from jinzhou_extract.records.columns import CellType, Column
from jinzhou_extract.records.table import Table, typed_table

_COLUMNS = {
    "score": (CellType.DECIMAL, "How well it answers the description."),
    "indicator": (CellType.TEXT, "What is measured."),
    "text": (CellType.TEXT, "The figure as it stands in the document."),
    "value": (CellType.DECIMAL, "The number in `unit`."),
    "unit": (CellType.TEXT, "Canonical unit."),
    "time_period": (CellType.TEXT, "The time that it is of."),
    "region": (CellType.TEXT, "The place that it is of."),
    "status": (CellType.TEXT, "Actual or target."),
    "source": (CellType.TEXT, "The document."),
    "start": (CellType.INTEGER, "Where it stands in the document."),
    "matched": (CellType.LIST, "What of the description it answers."),
    "sentence": (CellType.TEXT, "The sentence that holds it."),
}


def hits_table(hits: Iterable[Hit]) -> Table:
    """Return hits as a table, in their order."""
    columns = tuple(Column(key, key, type_, means, key, None) for key, (type_, means) in _COLUMNS.items())
    return typed_table(
        columns,
        (
            (
                Decimal(str(hit.score)),
                *(hit.metric.indicator, hit.metric.text, hit.metric.value, hit.metric.unit),
                *(hit.metric.time_period, hit.metric.region, hit.metric.status, hit.metric.source, hit.metric.start),
                *(hit.matched, hit.metric.sentence),
            )
            for hit in hits
        ),
    )
