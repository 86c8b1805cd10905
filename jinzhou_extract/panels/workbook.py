"""A panel as an Excel workbook: the panel, its candidates, its coverage and its indicators, a sheet each."""

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, BinaryIO

from jinzhou_extract.exact_json import plain_decimal
from jinzhou_extract.panels.catalogue import Catalogue
from jinzhou_extract.panels.coverage import Coverage
from jinzhou_extract.panels.row import PanelRow
from jinzhou_extract.panels.tables import (
    Values,
    candidate_values,
    columns_named,
    indicator_values,
    long_values,
    panel_columns,
    wide_values,
)
from jinzhou_extract.records.columns import Column, Layout
from jinzhou_extract.records.row import Cell
from jinzhou_extract.records.shown import shown_cell
from jinzhou_extract.writers.cells import DIGITS, LONGEST_TEXT
from jinzhou_extract.writers.workbook import HEAD_COLOUR
from jinzhou_extract.writers.xlsx import open_workbook

if TYPE_CHECKING:
    import xlsxwriter
    from xlsxwriter.worksheet import Worksheet

CREATED = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - the same file for the same panel, whenever it is written
WIDTHS = {"document": 28, "sentence": 60, "title": 28, "reason": 40, "note": 60, "names": 60, "zh": 24, "en": 36}
"""Widths of columns in characters; others get the usual one."""
USUAL_WIDTH = 14


def write_workbook(
    rows: Iterable[PanelRow], catalogue: Catalogue, layout: Layout, coverage: Coverage, stream: BinaryIO
) -> list[str]:
    """Write the rows as they come; `coverage` has counted them when the last one is written."""
    with open_workbook(stream) as file:
        file.set_properties({"created": CREATED})
        panel = _Sheet(file, "panel", panel_columns(catalogue, layout))
        candidates = _Sheet(file, "candidates", columns_named("candidates"))
        values_of = wide_values if layout is Layout.WIDE else long_values
        for row in rows:
            for values in values_of(row):
                panel.write(values)
            for values in candidate_values(row):
                candidates.write(values)
        report = _Sheet(file, "coverage", columns_named("coverage"))
        for values in coverage.values():
            report.write(values)
        legend = _Sheet(file, "indicators", columns_named("indicators"))
        for values in indicator_values(catalogue):
            legend.write(values)
    sheets = (panel, candidates, report, legend)
    as_text = sum(sheet.as_text for sheet in sheets)
    cut = sum(sheet.cut for sheet in sheets)
    return [
        *([f"numbers of more than {DIGITS} digits, written as text: {as_text}"] if as_text else []),
        *([f"texts longer than the {LONGEST_TEXT:,} characters that a cell holds, cut: {cut}"] if cut else []),
    ]


class _Sheet:
    """A sheet that takes its rows one by one."""

    def __init__(self, file: "xlsxwriter.Workbook", name: str, columns: tuple[Column, ...]) -> None:
        self._sheet: Worksheet = file.add_worksheet(name)
        self._row = 0
        self.as_text = self.cut = 0
        head = file.add_format({"bold": True, "bg_color": HEAD_COLOUR})
        self._sheet.freeze_panes(1, 1)
        for at, column in enumerate(columns):
            self._sheet.set_column(at, at, WIDTHS.get(column.key, USUAL_WIDTH))
            self._sheet.write_string(0, at, column.name, head)

    def write(self, values: Values) -> None:
        """Write a row: numbers as numbers, text as text, never as a formula or a link."""
        self._row += 1
        for at, value in enumerate(values):
            if isinstance(value, Decimal):
                self._write_number(at, value)
            elif isinstance(value, int):
                self._sheet.write_number(self._row, at, value)
            elif value:
                self._write_text(at, shown_cell(value))

    def _write_number(self, at: int, value: Cell) -> None:
        assert isinstance(value, Decimal)
        if len("".join(map(str, value.as_tuple().digits)).strip("0")) > DIGITS:
            self.as_text += 1
            self._sheet.write_string(self._row, at, plain_decimal(value))
        else:
            self._sheet.write_number(self._row, at, float(value))

    def _write_text(self, at: int, text: str) -> None:
        if len(text) > LONGEST_TEXT // 2:  # a character may be two of its units
            self.cut += 1
            text = text[: LONGEST_TEXT // 2 - 1] + "…"
        self._sheet.write_string(self._row, at, text)
