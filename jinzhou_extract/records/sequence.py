"""The metrics of a text as a list that knows how to become a data frame."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, SupportsIndex, overload

from jinzhou_extract.metric import Metric
from jinzhou_extract.records.columns import Header, Layout, Names, Numbers
from jinzhou_extract.records.libraries import require
from jinzhou_extract.records.shown import shown_cell
from jinzhou_extract.records.table import Table, TableOptions, make_table

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

NAMED = 3
"""Metrics that the short form of a list names."""


class Metrics(list[Metric]):
    """A list of metrics, with the ways into Arrow, pandas and Polars.

    It is a `list` in every respect; a slice or a sum of it is one too. The frames have the columns of the command
    line's tables: `layout` long or wide, `columns` some of them in any order, `header` their names in English or Chinese.
    The names are no words of SQL and no methods of a frame (group_id, end_offset, flag_list, rank_place), unless `names` is
    old; `numbers` are decimals or floats.
    Each needs its library, which is looked for when it is asked for.
    """

    @overload
    def __getitem__(self, at: SupportsIndex) -> Metric: ...
    @overload
    def __getitem__(self, at: slice) -> "Metrics": ...
    def __getitem__(self, at: SupportsIndex | slice) -> "Metric | Metrics":
        """Return the metric at an index, or `Metrics` for a slice."""
        return Metrics(super().__getitem__(at)) if isinstance(at, slice) else super().__getitem__(at)

    def __add__(self, other: Iterable[Metric]) -> "Metrics":  # type: ignore[override]
        """Return the metrics of both, those of `other` behind."""
        return Metrics([*self, *other])

    def copy(self) -> "Metrics":
        """Return a new list of the same metrics."""
        return Metrics(self)

    def __repr__(self) -> str:
        """Return the count and the first few: Metrics(2: 签约项目 118 个, 总投资 51950000000 CNY)."""
        named = [f"{metric.indicator or metric.text} {_amount(metric)}" for metric in self[:NAMED]]
        return f"Metrics({len(self)}{': ' if named else ''}{', '.join(named)}{', …' if len(self) > NAMED else ''})"

    def _repr_html_(self) -> str:
        """Return the table that a notebook shows."""
        from jinzhou_extract.records.notebook import html_table

        return html_table(self)

    def to_arrow(
        self,
        *,
        layout: Layout | str = Layout.LONG,
        columns: Sequence[str] | None = None,
        header: Header | str = Header.EN,
        names: Names | str = Names.SAFE,
        numbers: Numbers | str = Numbers.DECIMAL,
    ) -> "pa.Table":
        """Return an Arrow table; numbers are exact, as decimal128(38, 12).

        A number with more decimals is rounded, one with more than 26 digits before the point is left out, and the row's
        flags say so. Raise `MissingLibraryError` without pyarrow.
        """
        require("pyarrow", "to_arrow()", "'jinzhou-extract[parquet]'")
        from jinzhou_extract.records.arrow import arrow_table

        return arrow_table(self._table(layout, columns, header, names, numbers))

    def to_pandas(
        self,
        *,
        layout: Layout | str = Layout.LONG,
        columns: Sequence[str] | None = None,
        header: Header | str = Header.EN,
        names: Names | str = Names.SAFE,
        numbers: Numbers | str = Numbers.DECIMAL,
    ) -> "pd.DataFrame":
        """Return a pandas frame; numbers are exact, as `Decimal` objects.

        Such a column adds up exactly; `frame["value"].astype(float)` makes it fast and inexact. Raise
        `MissingLibraryError` without pandas.
        """
        require("pandas", "to_pandas()", "pandas")
        from jinzhou_extract.records.frames import pandas_frame

        return pandas_frame(self._table(layout, columns, header, names, numbers))

    def to_polars(
        self,
        *,
        layout: Layout | str = Layout.LONG,
        columns: Sequence[str] | None = None,
        header: Header | str = Header.EN,
        names: Names | str = Names.SAFE,
        numbers: Numbers | str = Numbers.DECIMAL,
    ) -> "pl.DataFrame":
        """Return a Polars frame; numbers are exact, as Decimal(38, 12), and fitted as for `to_arrow`.

        Raise `MissingLibraryError` without Polars.
        """
        require("polars", "to_polars()", "polars")
        from jinzhou_extract.records.frames import polars_frame

        return polars_frame(self._table(layout, columns, header, names, numbers))

    def _table(
        self,
        layout: Layout | str,
        columns: Sequence[str] | None,
        header: Header | str,
        names: Names | str,
        numbers: Numbers | str,
    ) -> Table:
        chosen = None if columns is None else tuple(columns)
        return make_table(self, TableOptions(Layout(layout), chosen, Header(header), Names(names), Numbers(numbers)))


def _amount(metric: Metric) -> str:
    limits = f"{shown_cell(metric.lower)}–{shown_cell(metric.upper)}"
    return f"{limits if metric.value is None else shown_cell(metric.value)} {metric.unit or ''}".rstrip()
