"""The columns that a table of metrics can have: their names, types and meanings, in English and Chinese."""

import tomllib
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from jinzhou_extract.metric import FIELDS, Metric, Role

KEPT = "kept:"
"""What stands in front of the name of a column that was kept of a corpus, among what is known of a document."""


class Layout(StrEnum):
    """One row a mention, or one row a statement with its change, share and rank beside the level."""

    LONG = "long"
    WIDE = "wide"


class Header(StrEnum):
    """The language of the column names."""

    EN = "en"
    ZH = "zh"


class Names(StrEnum):
    """Names of columns in Parquet, SQLite and data frames: safe ones, or those that version 0.1 wrote."""

    SAFE = "safe"
    OLD = "old"


class Numbers(StrEnum):
    """Numbers in Parquet and data frames: exact decimals, or doubles for what cannot take them."""

    DECIMAL = "decimal"
    FLOAT = "float"


class CellType(StrEnum):
    """What the cells of a column hold; each may be empty besides."""

    TEXT = "text"
    DECIMAL = "decimal"
    INTEGER = "integer"
    LIST = "list"


class Slot(StrEnum):
    """The places of a wide row; each holds one mention."""

    VALUE = "value"
    CHANGE = "change"
    SHARE = "share"
    RANK = "rank"


def slot_of(metric: Metric) -> Slot:
    """Return the place that a mention takes in a wide row."""
    match metric.role:
        case Role.CHANGE:
            return Slot.CHANGE
        case Role.SHARE:
            return Slot.SHARE
        case Role.RANK:
            return Slot.RANK
        case Role.LEVEL | Role.QUALIFIER:
            return Slot.VALUE


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    `key` is its name in English, `name` what stands at its head, `safe` what stands there where a name may not be a word of
    SQL or a method of a frame, if that is another one. A wide column with a `slot` shows the field `takes`
    of the mention there, one that `is_of_document` what is known of the document by that name.
    """

    key: str
    name: str
    type: CellType
    meaning: str
    takes: str
    slot: Slot | None
    safe: str = ""
    is_of_document: bool = False

    @property
    def stored(self) -> str:
        """The name in Parquet, SQLite and data frames."""
        return self.safe or self.name


@cache
def known_columns(layout: Layout, header: Header) -> dict[str, Column]:
    """Return all columns of a layout by their English names, in order; not to be changed."""
    data = _data()
    keys = FIELDS if layout is Layout.LONG else data["order"]["wide"]
    return {key: _column(key, data["columns"][key], layout, header) for key in keys}


@cache
def columns_beside(header: Header) -> dict[str, Column]:
    """Return the columns about its document that may stand beside a record; not to be changed."""
    return _about_documents("beside", header)


@cache
def document_columns(header: Header) -> dict[str, Column]:
    """Return the columns of a table of documents; not to be changed."""
    return _about_documents("documents", header)


def kept_column(name: str) -> Column:
    """Return the column for what was kept of a corpus's column `name`."""
    return Column(name, name, CellType.TEXT, "As it stands in the corpus.", KEPT + name, None, is_of_document=True)


def _about_documents(order: str, header: Header) -> dict[str, Column]:
    data = _data()
    columns = (_column(key, data["columns"][key], Layout.LONG, header) for key in data["order"][order])
    return {column.key: replace(column, is_of_document=True) for column in columns}


def _column(key: str, row: dict[str, str], layout: Layout, header: Header) -> Column:
    takes = row.get("takes", key)
    return Column(
        key,
        row["zh"] if header is Header.ZH else key,
        CellType(row.get("type", "text")),
        row["zh_means"] if header is Header.ZH else row.get("en") or Metric.model_fields[takes].description or "",
        takes,
        Slot(row["slot"]) if layout is Layout.WIDE and "slot" in row else None,
        "" if header is Header.ZH else row.get("safe", ""),
    )


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads((files(__package__) / "columns.toml").read_text(encoding="utf-8"))
