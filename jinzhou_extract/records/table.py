"""Metrics as a table: which columns, under which names, one row a mention or one row a statement."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from jinzhou_extract.errors import UsageError
from jinzhou_extract.metric import Metric
from jinzhou_extract.records.columns import CellType, Column, Header, Layout, Names, Numbers, known_columns
from jinzhou_extract.records.labels import label
from jinzhou_extract.records.row import Cell, Row
from jinzhou_extract.records.wide import wide_rows


@dataclass(frozen=True, slots=True)
class TableOptions:
    """What a table shows: its layout, its columns (all of the layout when None) and the language of their names.

    `names` and `numbers` say what Parquet, SQLite and data frames have of both.
    """

    layout: Layout = Layout.LONG
    columns: tuple[str, ...] | None = None
    header: Header = Header.EN
    names: Names = Names.SAFE
    numbers: Numbers = Numbers.DECIMAL


@dataclass(slots=True)
class Table:
    """Named columns and rows that come one by one and can be gone through once.

    `sources` names the documents that were read, those without a row too; it is complete when the last row has come.
    `page` is where the page is that shows the mentions in their documents, from where the table is, or None.
    """

    layout: Layout
    header: Header
    columns: tuple[Column, ...]
    rows: Iterator[Row]
    sources: Sequence[str] = field(default_factory=list)
    page: str | None = None
    numbers: Numbers = Numbers.DECIMAL

    @property
    def names(self) -> tuple[str, ...]:
        """What stands at the head of the columns."""
        return tuple(column.name for column in self.columns)


def columns_of(options: TableOptions) -> tuple[Column, ...]:
    """Return the columns that the options ask for, each by its English, safe or Chinese name.

    Raise `UsageError` for a column that the layout does not have, one that is named twice, or none at all.
    """
    known = known_columns(options.layout, options.header)
    if options.names is Names.OLD:
        known = {key: replace(column, safe="") for key, column in known.items()}
    if options.columns is None:
        return tuple(known.values())
    other = {column.name: column.key for column in known_columns(options.layout, Header.ZH).values()}
    other |= {column.stored: column.key for column in known_columns(options.layout, Header.EN).values()}
    keys = [other.get(name, name) for name in options.columns]
    if not keys:
        raise UsageError("no columns named; leave --columns out to get all of them")
    for at, key in enumerate(keys):
        if key not in known:
            raise UsageError(f"unknown column {key!r}; the {options.layout} layout has: {', '.join(known)}")
        if key in keys[:at]:
            raise UsageError(f"column {key!r} is named twice; name each once")
    return tuple(known[key] for key in keys)


def make_table(metrics: Iterable[Metric], options: TableOptions, sources: Sequence[str] = (), page: str | None = None) -> Table:
    """Return `metrics` as a table; they are taken one by one as the rows are."""
    columns = columns_of(options)
    rows = wide_rows(metrics, columns) if options.layout is Layout.WIDE else _long_rows(metrics, columns)
    return Table(options.layout, options.header, columns, rows, sources, page, options.numbers)


WORDS = frozenset(["kind", "role", "bound", "status"])
"""Fields whose values are words of the record, which a person reads in the language of the table."""


def for_people(table: Table) -> Table:
    """Return a table with the words of the record in the language of its head; with an English one it stays as it is."""
    if table.header is Header.EN:
        return table
    fields = [column.takes if column.takes in WORDS else None for column in table.columns]
    return replace(table, rows=(_in_words(row, fields, table.header) for row in table.rows))


def _in_words(row: Row, fields: Sequence[str | None], header: Header) -> Row:
    cells = zip(row.cells, fields, strict=True)
    words = [label(name, cell, header) if name is not None and isinstance(cell, str) else cell for cell, name in cells]
    return Row(tuple(words), row.metrics)


def _long_rows(metrics: Iterable[Metric], columns: tuple[Column, ...]) -> Iterator[Row]:
    keys = [column.key for column in columns]
    for metric in metrics:
        values = metric.__dict__
        yield Row(tuple([values[key] for key in keys]), (metric,))


def plain_table(names: Sequence[str], rows: Iterable[tuple[Cell, ...]]) -> Table:
    """Return a table of something else than metrics, such as the units that are known."""
    return typed_table(tuple(Column(name, name, CellType.TEXT, "", name, None) for name in names), rows)


def typed_table(columns: tuple[Column, ...], rows: Iterable[tuple[Cell, ...]]) -> Table:
    """Return a table of something else than metrics, with columns of its own."""
    return Table(Layout.LONG, Header.EN, columns, (Row(cells, ()) for cells in rows))
