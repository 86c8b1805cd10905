"""A table of metrics as notebooks show it."""

from collections.abc import Sequence
from html import escape
from itertools import islice

from jinzhou_extract.metric import Metric
from jinzhou_extract.records.columns import CellType, Layout
from jinzhou_extract.records.shown import SHOWN, grouped_cell
from jinzhou_extract.records.table import TableOptions, make_table
from jinzhou_extract.records.visible import visible

ROWS = 50
"""Rows that a notebook shows of a long list."""


def html_table(metrics: Sequence[Metric]) -> str:
    """Return the first metrics as an HTML table, with a line that says how many more there are."""
    table = make_table(islice(metrics, ROWS), TableOptions(columns=SHOWN[Layout.LONG]))
    head = "".join(f"<th>{escape(name)}</th>" for name in table.names)
    alignment = [' style="text-align: right"' if column.type is CellType.DECIMAL else "" for column in table.columns]
    body = "".join(
        "<tr>"
        + "".join(
            f"<td{align}>{escape(visible(grouped_cell(cell)))}</td>" for align, cell in zip(alignment, row.cells, strict=True)
        )
        + "</tr>"
        for row in table.rows
    )
    more = f"<p>… and {len(metrics) - ROWS} more</p>" if len(metrics) > ROWS else ""
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{more}"
