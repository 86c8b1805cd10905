"""A table as Arrow record batches, with a schema that says what each column means."""

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from jinzhou_extract.records.columns import CellType, Numbers
from jinzhou_extract.records.digits import PRECISION, SCALE, Fit, fit_of
from jinzhou_extract.records.table import Table

if TYPE_CHECKING:
    import pyarrow as pa

BATCH = 2_000
"""Rows that are held as objects of Python at a time; in Arrow's memory they take a tenth of that."""


def arrow_schema(table: Table) -> "pa.Schema":
    """Return the schema: text, list of text, int64, decimal128(38, 12) or float64; the metadata has a `description` each."""
    import pyarrow as pa

    types = {
        CellType.TEXT: pa.string(),
        CellType.LIST: pa.list_(pa.string()),
        CellType.INTEGER: pa.int64(),
        CellType.DECIMAL: pa.float64() if table.numbers is Numbers.FLOAT else pa.decimal128(PRECISION, SCALE),
    }
    return pa.schema(
        pa.field(column.stored, types[column.type], metadata={"description": column.meaning}) for column in table.columns
    )


def arrow_batches(fit: Fit, schema: "pa.Schema") -> Iterator["pa.RecordBatch"]:
    """Yield the fitted rows of a table as record batches."""
    import pyarrow as pa

    rows = fit.rows()
    while batch := list(islice(rows, BATCH)):
        columns = zip(*batch, strict=True)
        yield pa.record_batch([pa.array(cells, field.type) for cells, field in zip(columns, schema, strict=True)], schema)


def arrow_table(table: Table) -> "pa.Table":
    """Return a table as an Arrow table in memory."""
    import pyarrow as pa

    schema = arrow_schema(table)
    return pa.Table.from_batches(arrow_batches(fit_of(table), schema), schema)
