"""Tables that this program wrote itself: figures and panels, which are no documents to be read again."""

from collections.abc import Sequence

from jinzhou_extract.errors import InputError
from jinzhou_extract.records.columns import Header, Layout, known_columns

_OF_RECORDS = frozenset(["indicator", "sentence", "start", "text"])
"""Columns, by their keys, that figures have together and a corpus has not."""

_OF_PANELS = (
    frozenset(["document", "region", "region_code", "year"]),
    frozenset(["document", "indicator", "standing"]),
    frozenset(["by", "key", "documents", "not_stated"]),
    frozenset(["indicator", "zh", "en", "period", "names"]),
)
"""The same of panels, their candidates, their coverage, their indicators."""


def refuse_own(names: Sequence[str], source: str) -> None:
    """Raise `InputError` where the columns `names` are those of a table that this program wrote."""
    given = frozenset(names)
    if any(columns <= given for columns in (*_OF_PANELS, *map(_record_columns, Header))):
        hint = "leave it out, or move it from among the documents; --text-column reads a column of it as documents"
        raise InputError(source, "holds figures that were extracted, no documents", hint)


def _record_columns(header: Header) -> frozenset[str]:
    columns = known_columns(Layout.LONG, header)
    return frozenset(column.name for column in columns.values() if column.key in _OF_RECORDS)
