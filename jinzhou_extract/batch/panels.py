"""A panel of documents: read, extracted and matched, row after row; or as a whole, for a notebook."""

from collections.abc import Iterable, Iterator
from os import PathLike, fspath
from typing import TYPE_CHECKING

from jinzhou_extract.batch.inputs import InputFinder
from jinzhou_extract.batch.plan import Part, plan
from jinzhou_extract.batch.run import run
from jinzhou_extract.batch.work import Failure, Finished, Settings
from jinzhou_extract.panels.catalogue import Catalogue
from jinzhou_extract.panels.coverage import Coverage
from jinzhou_extract.panels.loader import load_catalogue
from jinzhou_extract.panels.row import PanelRow
from jinzhou_extract.panels.tables import candidate_values, columns_named, panel_table
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.records.columns import Layout
from jinzhou_extract.records.frames import pandas_frame
from jinzhou_extract.records.libraries import require
from jinzhou_extract.records.table import typed_table

if TYPE_CHECKING:
    import pandas as pd


def rows_of(parts: Iterable[Part]) -> Iterator[PanelRow]:
    """Yield the rows of all documents, one after the other."""
    for part in parts:
        for outcome in part.outcomes:
            if isinstance(outcome, Finished) and outcome.row is not None:
                yield outcome.row


class Panel:
    """Documents × indicators: `rows` in the order of the documents, `coverage` of them, `failures` that could not be read."""

    def __init__(self, rows: list[PanelRow], catalogue: Catalogue, failures: list[Failure]) -> None:
        self.rows = rows
        self.catalogue = catalogue
        self.failures = failures
        self.coverage = Coverage()
        for row in rows:
            self.coverage.add(row)

    def __len__(self) -> int:
        """The number of documents."""
        return len(self.rows)

    def __repr__(self) -> str:
        """Return the size and what is known: Panel(3 documents × 60 indicators: 41 found, 1 conflict)."""
        known = ", ".join(f"{count} {state}" for state, count in sorted(self.coverage.cells.items()))
        return f"Panel({len(self.rows)} documents × {len(self.catalogue.indicators)} indicators: {known})"

    def to_pandas(self, layout: Layout | str = Layout.WIDE) -> "pd.DataFrame":
        """Return a pandas frame: wide, one row a document, or long, one row a cell; numbers are `Decimal` objects.

        Raise `MissingLibraryError` without pandas.
        """
        require("pandas", "to_pandas()", "pandas")
        return pandas_frame(panel_table(self.rows, self.catalogue, Layout(layout)))

    def candidates(self) -> "pd.DataFrame":
        """Return a pandas frame of every figure that came into question for a cell."""
        require("pandas", "candidates()", "pandas")
        values = (value for row in self.rows for value in candidate_values(row))
        return pandas_frame(typed_table(columns_named("candidates"), values))


def panel(
    paths: str | PathLike[str] | Iterable[str | PathLike[str]],
    catalogue: Catalogue | str | PathLike[str] = "gov",
    *,
    region: str | None = None,
) -> Panel:
    """Return the panel of files, folders and patterns, with the indicators of a catalogue: a name, a TOML file, or one loaded.

    `region` is the place that all documents are about, where they do not tell it. A document that cannot be read is left
    out, and stands in `failures`. Raise `CatalogueError` for what is no catalogue.
    """
    names = [fspath(paths)] if isinstance(paths, str | PathLike) else [fspath(path) for path in paths]
    used = catalogue if isinstance(catalogue, Catalogue) else load_catalogue(fspath(catalogue))
    inputs = list(InputFinder().find(names))
    settings = Settings(ReadOptions(region=region), catalogue=used, makes_panel=True)
    parts = list(run(plan(inputs, settings.options), settings, 1))
    failures = [outcome for part in parts for outcome in part.outcomes if isinstance(outcome, Failure)]
    return Panel(list(rows_of(parts)), used, failures)
