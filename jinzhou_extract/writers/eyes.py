"""What a person sees of a table on a sheet: which columns first, which folded away, how wide and how high."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from rich.cells import cell_len

from jinzhou_extract.exact_json import plain_decimal
from jinzhou_extract.metric import Metric, Role
from jinzhou_extract.records.columns import Column, Header, Layout, known_columns
from jinzhou_extract.records.labels import doubts_of, label
from jinzhou_extract.records.row import Cell, Row
from jinzhou_extract.records.shown import shown_cell
from jinzhou_extract.records.table import Table
from jinzhou_extract.records.wide import BETWEEN

CHANGE, CHECK = "+change", "+check"
"""Columns that a sheet has besides those of the table."""

FIRST = {
    Layout.LONG: (
        "indicator",
        "value",
        "unit",
        "role",
        CHANGE,
        "time_period",
        "region",
        "locator",
        "sentence",
        CHECK,
        "source",
    ),
    Layout.WIDE: (
        "indicator",
        "value",
        "unit",
        "change",
        "change_unit",
        "share",
        "share_unit",
        "rank",
        "time_period",
        "region",
        "locator",
        "sentence",
        CHECK,
        "source",
    ),
}
"""What stands in sight when the user names no columns; the others are folded behind."""

NARROWEST, WIDEST, SENTENCE = 8, 40, 80
"""Column widths in characters; the sentence is wrapped."""

LINE, MOST_LINES = 15, 12
"""The height of a line in points, and how many lines a row shows at most."""


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column of a sheet: that of the table at index `at`, or one of the sheet's own (`at` is None)."""

    key: str
    name: str
    meaning: str
    at: int | None
    column: Column | None = None
    is_folded: bool = False

    @property
    def is_narrow(self) -> bool:
        """Whether it is as wide as its head, whatever it holds."""
        return self.key == CHECK


def sheet_columns(table: Table, words: Mapping[str, str]) -> list[SheetColumn]:
    """Return the columns of a sheet: those that the user named as he did, else what is to be seen before what is folded."""
    named = {column.key: at for at, column in enumerate(table.columns)}
    if table.columns != tuple(known_columns(table.layout, table.header).values()):
        return [_of(table, at) for at in named.values()]
    first = [_of(table, named[key]) if key in named else _own(key, words) for key in FIRST[table.layout]]
    return [*first, *(_of(table, at, is_folded=True) for key, at in named.items() if key not in FIRST[table.layout])]


def _of(table: Table, at: int, *, is_folded: bool = False) -> SheetColumn:
    column = table.columns[at]
    return SheetColumn(column.key, column.name, column.meaning, at, column, is_folded)


def _own(key: str, words: Mapping[str, str]) -> SheetColumn:
    name = key.removeprefix("+")
    return SheetColumn(key, words[name], words[f"{name}_means"], None)


def worded(column: Column, cell: Cell, header: Header) -> str:
    """Return a cell of a table for people as a sheet shows it: under Chinese heads units, places and flags are Chinese."""
    text = shown_cell(cell)
    if header is Header.EN or not text:
        return text
    if column.takes == "unit":
        return label("unit", text, header)
    if column.takes == "locator":
        return BETWEEN.join(label("locator", part, header) for part in text.split(BETWEEN))
    if column.takes == "flags" and isinstance(cell, tuple):
        return "、".join(label("flags", flag, header) for flag in cell)
    return text


def changes_beside(rows: Iterable[Row], header: Header) -> dict[str, str]:
    """Return what is told of the change of each level among the rows of one sentence, by the level's id."""
    metrics = [metric for row in rows for metric in row.metrics]
    changes: dict[tuple[str | None, str | None], list[str]] = {}
    for metric in metrics:
        if metric.role is Role.CHANGE and metric.group is not None:
            changes.setdefault((metric.group, metric.time_period), []).append(_signed(metric, header))
    return {
        metric.id: ", ".join(changes[metric.group, metric.time_period])
        for metric in metrics
        if metric.role is Role.LEVEL and (metric.group, metric.time_period) in changes
    }


def _signed(metric: Metric, header: Header) -> str:
    if metric.value is None:
        return metric.text
    sign = "+" if metric.value > 0 else ""
    return f"{sign}{plain_decimal(metric.value)}{label('unit', metric.unit or '', header) if metric.unit else ''}"


def doubts_in(row: Row) -> tuple[str, ...]:
    """Return what is doubtful in a row, each doubt once."""
    return tuple(dict.fromkeys(doubt for metric in row.metrics for doubt in doubts_of(metric)))


def height(texts: Sequence[tuple[str, int]]) -> int:
    """Return the height of a row in points, from its wrapped texts and the widths of their columns in characters."""
    lines = max((sum(_lines(part, width) for part in text.split("\n")) for text, width in texts), default=1)
    return LINE * min(MOST_LINES, lines)


def _lines(text: str, width: int) -> int:
    """Return how many lines a text takes: a column is measured in digits, which are wider than half a Han character."""
    return max(1, ceil(cell_len(text) / (1.1 * width)))
