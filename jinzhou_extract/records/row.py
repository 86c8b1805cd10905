"""A row of a table, with the metrics that it was made from."""

from dataclasses import dataclass
from decimal import Decimal

from jinzhou_extract.metric import Metric
from jinzhou_extract.records.columns import Column, slot_of

Cell = str | Decimal | int | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a row, one for each column, and its metrics: one in the long layout, one or more in the wide."""

    cells: tuple[Cell, ...]
    metrics: tuple[Metric, ...]

    def metric_of(self, column: Column) -> Metric | None:
        """Return the metric that the cell of a column was taken from, or None where the cell is empty."""
        return next((metric for metric in self.metrics if column.slot in (None, slot_of(metric))), None)
