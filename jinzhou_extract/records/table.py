"""Metrics as a table: which columns, under which names, one row a mention or one row a statement."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from jinzhou_extract.errors import UsageError
from jinzhou_extract.metric import Metric
from jinzhou_extract.records.columns import (
    CellType,
    Column,
    Header,
    Layout,
    Names,
    Numbers,
    columns_beside,
    document_columns,
    kept_column,
    known_columns,
)
from jinzhou_extract.records.documents import Documents
from jinzhou_extract.records.labels import label
from jinzhou_extract.records.row import Cell, Row
from jinzhou_extract.records.wide import wide_rows


@dataclass(frozen=True, slots=True)
class TableOptions:
    """What a table shows: its layout, its columns (all of the layout when None) and the language of their names.

    `names` and `numbers` say what Parquet, SQLite and data frames have of both. `keep` names the columns of a corpus that
    stand behind them.
    """

    layout: Layout = Layout.LONG
    columns: tuple[str, ...] | None = None
    header: Header = Header.EN
    names: Names = Names.SAFE
    numbers: Numbers = Numbers.DECIMAL
    keep: tuple[str, ...] = ()


@dataclass(slots=True)
class Table:
    """Named columns and rows that come one by one and can be gone through once.

    `sources` names the documents that were read, those without a row too, and `documents` is what is known of them; both
    are complete when the last row has come. `page` is where the page is that shows the mentions in their documents, from
    where the table is, or None.
    """

    layout: Layout
    header: Header
    columns: tuple[Column, ...]
    rows: Iterator[Row]
    sources: Sequence[str] = field(default_factory=list)
    page: str | None = None
    numbers: Numbers = Numbers.DECIMAL
    documents: Documents | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """What stands at the head of the columns."""
        return tuple(column.name for column in self.columns)


@lru_cache(maxsize=8)
def columns_of(options: TableOptions) -> tuple[Column, ...]:
    """Return the columns that the options ask for, each by its English, safe or Chinese name, and those that are kept.

    Raise `UsageError` for a column that the layout does not have, one that is named twice, or none at all.
    """
    kept = _kept(options)
    known = known_columns(options.layout, options.header)
    if options.names is Names.OLD:
        known = {key: replace(column, safe="") for key, column in known.items()}
    if options.columns is None:
        return (*known.values(), *kept.values())
    known = known | columns_beside(options.header) | kept
    in_chinese = known_columns(options.layout, Header.ZH) | columns_beside(Header.ZH)
    other = {column.name: column.key for column in in_chinese.values()}
    other |= {column.stored: column.key for column in known_columns(options.layout, Header.EN).values()}
    keys = [other.get(name, name) for name in options.columns]
    if not keys:
        raise UsageError("no columns named; leave --columns out to get all of them")
    for at, key in enumerate(keys):
        if key not in known:
            raise UsageError(f"unknown column {key!r}; the {options.layout} layout has: {', '.join(known)}")
        if key in keys[:at]:
            raise UsageError(f"column {key!r} is named twice; name each once")
    return (*(known[key] for key in keys), *(column for key, column in kept.items() if key not in keys))


def _kept(options: TableOptions) -> dict[str, Column]:
    """Return the columns that are kept of a corpus; raise `UsageError` for a name that a column of the table has."""
    taken = known_columns(options.layout, options.header) | columns_beside(options.header)
    names = {column.name for column in taken.values()} | {column.stored for column in taken.values()} | set(taken)
    for at, name in enumerate(options.keep):
        if name in names:
            raise UsageError(f"--keep {name}: the table has a column of that name; rename it in the corpus")
        if name in options.keep[:at]:
            raise UsageError(f"--keep {name}: is named twice; name each once")
    return {name: kept_column(name) for name in options.keep}


def make_table(
    metrics: Iterable[Metric],
    options: TableOptions,
    sources: Sequence[str] = (),
    page: str | None = None,
    documents: Documents | None = None,
) -> Table:
    """Return `metrics` as a table; they are taken one by one as the rows are, each when its document is among `documents`."""
    columns = columns_of(options)
    rows = wide_rows(metrics, columns) if options.layout is Layout.WIDE else _long_rows(metrics, columns)
    if any(column.is_of_document for column in columns):
        rows = _with_documents(rows, columns, documents or Documents())
    return Table(options.layout, options.header, columns, rows, sources, page, options.numbers, documents)


def _with_documents(rows: Iterable[Row], columns: tuple[Column, ...], documents: Documents) -> Iterator[Row]:
    """Yield the rows with what is known of their documents in the columns for it."""
    for row in rows:
        facts = documents.of(row.metrics[0])
        cells = zip(row.cells, columns, strict=True)
        yield Row(tuple([facts.get(column.takes) if column.is_of_document else cell for cell, column in cells]), row.metrics)


WORDS = frozenset(["kind", "role", "bound", "status"])
"""Fields whose values are words of the record, which a person reads in the language of the table."""


def for_people(table: Table) -> Table:
    """Return a table with the words of the record in the language of its head; with an English one it stays as it is."""
    if table.header is Header.EN:
        return table
    fields = [_field(column) for column in table.columns]
    return replace(table, rows=(_in_words(row, fields, table.header) for row in table.rows))


def _field(column: Column) -> str | None:
    """Return the field of `labels` whose words a column holds, or None."""
    if not column.key.startswith("document_"):
        return column.takes if column.takes in WORDS else None
    return "where" if column.takes.endswith("_from") else column.key


def _in_words(row: Row, fields: Sequence[str | None], header: Header) -> Row:
    cells = zip(row.cells, fields, strict=True)
    words = [label(name, cell, header) if name is not None and isinstance(cell, str) else cell for cell, name in cells]
    return Row(tuple(words), row.metrics)


def _long_rows(metrics: Iterable[Metric], columns: tuple[Column, ...]) -> Iterator[Row]:
    keys = ["" if column.is_of_document else column.key for column in columns]  # of which no field is called ""
    for metric in metrics:
        yield Row(tuple(map(metric.__dict__.get, keys)), (metric,))


def documents_table(documents: Documents, keep: Sequence[Column], header: Header) -> Table:
    """Return a table of the documents themselves, with the columns that were kept of a corpus."""
    columns = (*document_columns(header).values(), *keep)
    return typed_table(columns, (tuple([facts.get(column.takes) for column in columns]) for facts in documents))


def plain_table(names: Sequence[str], rows: Iterable[tuple[Cell, ...]]) -> Table:
    """Return a table of something else than metrics, such as the units that are known."""
    return typed_table(tuple(Column(name, name, CellType.TEXT, "", name, None) for name in names), rows)


def typed_table(columns: tuple[Column, ...], rows: Iterable[tuple[Cell, ...]]) -> Table:
    """Return a table of something else than metrics, with columns of its own."""
    return Table(Layout.LONG, Header.EN, columns, (Row(cells, ()) for cells in rows))
