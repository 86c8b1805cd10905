"""Stata: a .dta file of version 118, labels in Chinese; R and pandas read it too."""

import datetime as dt
import re
import tomllib
from decimal import Decimal
from importlib.resources import files
from typing import TYPE_CHECKING, BinaryIO

from jinzhou_extract.metric import Bound
from jinzhou_extract.panels.cells import Confidence, State
from jinzhou_extract.records.columns import CellType, Column
from jinzhou_extract.records.row import Cell
from jinzhou_extract.records.table import Table

if TYPE_CHECKING:
    import pandas as pd

LONGEST_NAME, LONGEST_LABEL = 32, 80
"""Characters that Stata has for the name of a variable and for its label."""

MOST_NAMED = 5
"""How many names of variables that had to be changed are told."""

LONGEST_EXACT = 2**53
"""The largest integer up to which a double holds all."""

WRITTEN = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - the same file for the same panel, whenever it is written

VALUE_LABELS: dict[str, dict[str, str]] = {
    "state": {State.FOUND: "已述", State.NOT_STATED: "未述", State.CONFLICT: "冲突", State.OTHER_SCOPE: "其他口径"},
    "confidence": {Confidence.HIGH: "高", Confidence.MEDIUM: "中", Confidence.LOW: "低"},
    "bound": {
        Bound.EXACT: "确数",
        Bound.APPROX: "左右",
        Bound.NEARLY: "近",
        Bound.MORE_THAN: "超过",
        Bound.AT_LEAST: "以上",
        Bound.LESS_THAN: "不足",
        Bound.AT_MOST: "以内",
        Bound.RANGE: "区间",
    },
}
"""What the coded variables say."""


def write_stata(table: Table, stream: BinaryIO) -> list[str]:
    """Write a table; return a line for each thing that Stata could not hold as it is."""
    import pandas as pd

    names = _variable_names(table.columns)
    columns = list(zip(*(row.cells for row in table.rows), strict=True)) or [()] * len(table.columns)
    inexact = sum(isinstance(cell, Decimal) and abs(cell) > LONGEST_EXACT for cells in columns for cell in cells)
    series = {names[column.key]: _series(column, cells) for column, cells in zip(table.columns, columns, strict=True)}
    long = [names[column.key] for column in table.columns if column.type is CellType.TEXT and _coding(column) is None]
    pd.DataFrame(series).to_stata(
        stream,
        write_index=False,
        version=118,
        time_stamp=WRITTEN,
        variable_labels={names[column.key]: column.takes[:LONGEST_LABEL] for column in table.columns},
        convert_strl=long if len(series[names["document"]]) else [],
    )
    changed = [f"{key} is {name}" for key, name in names.items() if name != key]
    more = f" and {len(changed) - MOST_NAMED} more; its label says what a variable is" if len(changed) > MOST_NAMED else ""
    notes = [f"names that Stata cannot have, changed: {', '.join(changed[:MOST_NAMED])}{more}"] if changed else []
    return notes + ([f"numbers beyond 2^53, which a double rounds: {inexact}"] if inexact else [])


def _series(column: Column, cells: tuple[Cell, ...]) -> "pd.Series[object]":
    import pandas as pd

    coding = _coding(column)
    if coding is not None:
        words = [None if cell is None else coding[str(cell)] for cell in cells]
        return pd.Series(pd.Categorical(words, categories=list(coding.values()), ordered=True))
    if column.type is CellType.TEXT:
        return pd.Series(["" if cell is None else str(cell) for cell in cells], dtype="object")
    if column.type is CellType.INTEGER and None not in cells:
        return pd.Series(cells, dtype="int64")
    return pd.Series([float("nan") if cell is None else float(cell) for cell in cells], dtype="float64")  # type: ignore[arg-type]


def _coding(column: Column) -> dict[str, str] | None:
    """Return what the values of a coded column are called: bound, state, gdp_growth_target_bound."""
    return next((words for key, words in VALUE_LABELS.items() if re.search(rf"(?:^|_){key}$", column.key)), None)


def _variable_names(columns: tuple[Column, ...]) -> dict[str, str]:
    """Return the name of each variable: that of the column, or a similar one that is not reserved and that no other has."""
    reserved = tomllib.loads((files(__package__) / "stata.toml").read_text(encoding="utf-8"))["reserved"]
    taken: set[str] = {column.key for column in columns if len(column.key) <= LONGEST_NAME}
    names: dict[str, str] = {}
    for column in columns:
        name, number = f"{column.key}_" if column.key in reserved else column.key, 1
        while len(name) > LONGEST_NAME or (name != column.key and name in taken):
            number += 1
            stem, _, end = column.key.rpartition("_")
            tail = f"{number}_{end}"
            name = stem[: LONGEST_NAME - len(tail)] + tail
        taken.add(name)
        names[column.key] = name
    return names
