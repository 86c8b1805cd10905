"""A table as a data frame of pandas or Polars."""

from typing import TYPE_CHECKING

from jinzhou_extract.records.columns import CellType, Numbers
from jinzhou_extract.records.digits import PRECISION, SCALE, fit_of
from jinzhou_extract.records.table import Table

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl


def pandas_frame(table: Table) -> "pd.DataFrame":
    """Return a table as a pandas frame: numbers are `Decimal` objects or float64, text is `string`, offsets are int64.

    A column of integers in which some are missing is Int64.
    """
    import pandas as pd

    is_float = table.numbers is Numbers.FLOAT
    types = {CellType.TEXT: "string", CellType.INTEGER: "int64", CellType.LIST: "object"}
    types[CellType.DECIMAL] = "float64" if is_float else "object"
    rows = fit_of(table).rows() if is_float else (row.cells for row in table.rows)
    columns = list(zip(*rows, strict=True)) or [()] * len(table.columns)
    return pd.DataFrame(
        {
            column.stored: pd.Series(
                list(cells), dtype="Int64" if column.type is CellType.INTEGER and None in cells else types[column.type]
            )
            for column, cells in zip(table.columns, columns, strict=True)
        }
    )


def polars_frame(table: Table) -> "pl.DataFrame":
    """Return a table as a Polars frame: numbers are Decimal(38, 12) or Float64, text is String, offsets are Int64."""
    import polars as pl

    types = {
        CellType.TEXT: pl.String(),
        CellType.INTEGER: pl.Int64(),
        CellType.DECIMAL: pl.Float64() if table.numbers is Numbers.FLOAT else pl.Decimal(PRECISION, SCALE),
        CellType.LIST: pl.List(pl.String()),
    }
    columns = list(zip(*fit_of(table).rows(), strict=True)) or [()] * len(table.columns)
    return pl.DataFrame(
        [
            pl.Series(column.stored, list(cells), dtype=types[column.type])
            for column, cells in zip(table.columns, columns, strict=True)
        ]
    )
