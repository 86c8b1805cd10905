"""What a person is shown of a table where there is little room."""

from decimal import Decimal

from jinzhou_extract.exact_json import plain_decimal
from jinzhou_extract.records.columns import Layout
from jinzhou_extract.records.row import Cell

SHOWN = {
    Layout.LONG: ("indicator", "value", "unit", "bound", "role", "relative_to", "period", "text"),
    Layout.WIDE: (
        "indicator",
        "period",
        "value",
        "unit",
        "change",
        "change_unit",
        "change_relative_to",
        "share",
        "share_of",
        "rank",
        "rank_scope",
        "text",
    ),
}
"""Columns that a screen has room for, when the user names none."""


LEAVES_FIRST = (
    *("id", "group", "start", "end", "flags", "locator", "section", "sentence", "source", "region_code"),
    *("change_bound", "share_bound", "rank_bound", "rank_scope", "share_of", "change_relative_to"),
    *("lower", "upper", "kind", "per", "status", "bound", "region", "relative_to", "text", "role", "period", "time_period"),
)
"""Columns in the order in which they leave a screen that has no room for all; those that are not named stay longest."""


def grouped_cell(cell: Cell) -> str:
    """Return a cell as text for eyes: the digits before the point of a number stand in groups of three."""
    return f"{cell:,f}" if isinstance(cell, Decimal) else shown_cell(cell)


def shown_cell(cell: Cell) -> str:
    """Return a cell as text: a number in plain digits, a list with spaces, nothing for what is not known."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return str(cell)
    if isinstance(cell, Decimal):
        return plain_decimal(cell)
    return str(cell) if isinstance(cell, int) else " ".join(cell)
