"""Where a panel goes: a file of its own, and what goes beside it: candidates and coverage."""

import csv
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from jinzhou_extract.errors import UsageError
from jinzhou_extract.panels.catalogue import Catalogue
from jinzhou_extract.panels.coverage import Coverage
from jinzhou_extract.panels.row import PanelRow
from jinzhou_extract.panels.stata import write_stata
from jinzhou_extract.panels.tables import Values, candidate_values, columns_named, panel_table
from jinzhou_extract.panels.workbook import write_workbook
from jinzhou_extract.records.columns import Layout
from jinzhou_extract.records.libraries import require
from jinzhou_extract.writers.base import text_stream
from jinzhou_extract.writers.delimited import plain_cell
from jinzhou_extract.writers.output import put
from jinzhou_extract.writers.registry import writer_named
from jinzhou_extract.writers.whole_file import whole_file

FORMATS = ("xlsx", "csv", "parquet", "dta")
"""What the ending of a panel's file may be."""


@dataclass(frozen=True, slots=True)
class PanelFile:
    """The file that a panel goes to, in the format of its ending; `beside` are the files that are written with it."""

    path: Path
    format: str
    layout: Layout

    @property
    def candidates(self) -> Path:
        """The file of the candidates."""
        return self.path.with_name(f"{self.path.stem}.candidates.csv")

    @property
    def coverage(self) -> Path:
        """The file of the report of coverage."""
        return self.path.with_name(f"{self.path.stem}.coverage.csv")

    @property
    def beside(self) -> tuple[Path, ...]:
        """The files beside it; a workbook has them as sheets."""
        return () if self.format == "xlsx" else (self.candidates, self.coverage)


def panel_file(path: Path, layout: Layout) -> PanelFile:
    """Return the file that a path means; raise `UsageError` for an ending that means no format.

    Raise `MissingLibraryError` where the format needs a library that is not installed.
    """
    name = path.suffix.lower().lstrip(".")
    if name not in FORMATS:
        raise UsageError(f"the ending of {path} means no format of a panel; it is one of {', '.join(FORMATS)}")
    if name == "dta":
        require("pandas", "writing dta", "'jinzhou-extract[stata]'")
    else:
        writer_named(name)
    return PanelFile(path, name, layout)


def write_panel(rows: Iterable[PanelRow], catalogue: Catalogue, file: PanelFile, coverage: Coverage) -> list[str]:
    """Write rows as they come, and what goes beside them; return a line for each thing that the format could not hold.

    `coverage` counts them on the way. Every file appears whole or not at all.
    """
    if file.format == "xlsx":
        with whole_file(file.path) as stream:
            return write_workbook(_counted(rows, coverage), catalogue, file.layout, coverage, stream)
    with ExitStack() as stack:
        candidates = CsvSheet(stack, file.candidates, "candidates")
        table = panel_table(_with_candidates(_counted(rows, coverage), candidates), catalogue, file.layout)
        if file.format == "dta":
            with whole_file(file.path) as stream:
                notes = write_stata(table, stream)
        else:
            notes = put(writer_named(file.format, mark=True), table, file.path)
        report = CsvSheet(stack, file.coverage, "coverage")
        for values in coverage.values():
            report.write(values)
        return notes


class CsvSheet:
    """A CSV file that is written row by row, and is there whole when the stack that it is put on is left."""

    def __init__(self, stack: ExitStack, path: Path, table: str) -> None:
        self._writer = csv.writer(text_stream(stack.enter_context(whole_file(path)), mark=True), lineterminator="\n")
        self._writer.writerow(column.name for column in columns_named(table))

    def write(self, values: Values) -> None:
        """Write a row; what a spreadsheet would run as a formula is made harmless."""
        self._writer.writerow(plain_cell(value) for value in values)


def _counted(rows: Iterable[PanelRow], coverage: Coverage) -> Iterator[PanelRow]:
    for row in rows:
        coverage.add(row)
        yield row


def _with_candidates(rows: Iterable[PanelRow], sheet: CsvSheet) -> Iterator[PanelRow]:
    for row in rows:
        for values in candidate_values(row):
            sheet.write(values)
        yield row
