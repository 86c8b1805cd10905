"""Parquet, with exact decimals and a schema that says what each column means."""

from itertools import islice
from typing import BinaryIO

from jinzhou_extract.records.arrow import BATCH, arrow_batches, arrow_schema
from jinzhou_extract.records.digits import fit_of
from jinzhou_extract.records.table import Table

ROW_GROUP = 20_000
"""Rows of a row group; they wait in Arrow's memory until it is full."""


class ParquetWriter:
    """Columns as `records.arrow.arrow_schema` has them, in row groups that are written as they come."""

    name = "parquet"
    endings: tuple[str, ...] = ("parquet", "pq")
    is_text = False
    library: str | None = "pyarrow"
    extra: str | None = "parquet"

    def write(self, table: Table, stream: BinaryIO) -> list[str]:
        """Write the rows; numbers that decimal128(38, 12) can't hold are rounded or left out, flagged and told."""
        import pyarrow as pa
        import pyarrow.parquet

        schema, fit = arrow_schema(table), fit_of(table)
        with pyarrow.parquet.ParquetWriter(stream, schema, compression="zstd") as writer:
            batches = arrow_batches(fit, schema)
            while group := list(islice(batches, ROW_GROUP // BATCH)):
                writer.write_table(pa.Table.from_batches(group, schema), ROW_GROUP)
        return fit.notes()
