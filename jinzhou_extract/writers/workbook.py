"""The sheets of an Excel workbook: the table for the eyes, what is to be checked, what columns mean, counts."""

import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from importlib.resources import files
from itertools import groupby, islice, zip_longest
from typing import TYPE_CHECKING

from rich.cells import cell_len

from jinzhou_extract.records.columns import KEPT, CellType
from jinzhou_extract.records.evidence import Span, anchor_of, spans_in_sentence
from jinzhou_extract.records.labels import doubt_words, label
from jinzhou_extract.records.row import Row
from jinzhou_extract.records.shown import shown_cell
from jinzhou_extract.records.table import Table, documents_table, for_people
from jinzhou_extract.records.wide import BETWEEN
from jinzhou_extract.writers.cells import PLAIN, Cells, Look
from jinzhou_extract.writers.eyes import (
    CHANGE,
    CHECK,
    NARROWEST,
    SENTENCE,
    WIDEST,
    SheetColumn,
    changes_beside,
    doubts_in,
    height,
    sheet_columns,
    worded,
)

if TYPE_CHECKING:
    import xlsxwriter
    from xlsxwriter.worksheet import Worksheet

NUMBERS = frozenset([CellType.DECIMAL, CellType.INTEGER])
HEAD_COLOUR, DOUBT_COLOUR = "#E8EEF4", "#FFF3D1"

MEASURED_ROWS = 1_000
"""Rows that the column widths are taken from."""

CHECKED_ROWS = 10_000
"""Doubtful rows that are gathered to be checked; what is more than that nobody checks."""

A4 = 9
TICKS = ["✓", "✗", "?"]


@dataclass(frozen=True, slots=True)
class SeenRow:
    """A row with what its sheet shows besides: where its mentions stand in the sentence cell, and the change told beside it."""

    row: Row
    bold: list[Span]
    change: str = ""


class Workbook:
    """A table on its way into a workbook; `rows` is how many of its rows a sheet takes."""

    def __init__(self, file: "xlsxwriter.Workbook", table: Table, rows: int) -> None:
        self._file = file
        self._table = table
        self._rows = rows
        text = (files(__package__) / "xlsx.toml").read_text(encoding="utf-8")
        self._words: dict[str, str] = tomllib.loads(text)[table.header]
        self._cells = Cells(file, self._words)
        self._columns = sheet_columns(table, self._words)
        self._kinds: Counter[str] = Counter()
        self._sources: Counter[str] = Counter()
        self._doubtful: list[SeenRow] = []
        self._unchecked = 0
        self._told: list[str] = []

    def notes(self) -> list[str]:
        """Return what could not be written as it is."""
        unchecked = f"doubtful rows beyond the first {CHECKED_ROWS:,}, tinted in the table and not gathered: {self._unchecked}"
        return [*self._told, *([unchecked] if self._unchecked else [])]

    def write_metrics(self) -> None:
        """Write the rows of the table, on as many sheets as they need."""
        widths = [cell_len(column.name) + 3 for column in self._columns]  # 3 for the button of the filter
        sheet = self._metrics_sheet("")
        at, sheets = 0, 1
        for seen in _seen(self._table):
            if at == self._rows:
                self._finish(sheet, self._columns, widths, at)
                sheets += 1
                sheet, at = self._metrics_sheet(f" {sheets}"), 0
            at += 1
            if at <= MEASURED_ROWS:
                widths = [max(width, self._width(seen, column)) for width, column in zip(widths, self._columns, strict=True)]
            self._write_row(sheet, at, seen, self._columns, widths)
            self._count(seen)
        self._finish(sheet, self._columns, widths, at)
        self._told = self._cells.notes()  # of the table; the same cells stand on other sheets again

    def write_doubtful(self) -> None:
        """Write a sheet of the doubtful rows, the worst first, each with why; none where there are none."""
        if not self._doubtful:
            return
        words = self._words
        why = SheetColumn("+why", words["why"], words["why_means"], None)
        columns = [why, *(column for column in self._columns if not column.is_folded)]
        widths = [24, *(max(cell_len(column.name) + 3, NARROWEST) for column in columns[1:])]
        sheet = self._sheet(words["to_check"], columns)
        ordered = sorted(self._doubtful, key=lambda seen: -len(doubts_in(seen.row)))
        for at, seen in enumerate(ordered[: self._rows], 1):
            if at <= MEASURED_ROWS:
                measured = [self._width(seen, column) for column in columns[1:]]
                widths[1:] = [max(pair) for pair in zip(widths[1:], measured, strict=True)]
            self._write_row(sheet, at, seen, columns, widths)
        self._finish(sheet, columns, widths, min(len(ordered), self._rows))

    def write_columns(self) -> None:
        """Write a sheet that says what each column means."""
        sheet = self._plain_sheet(self._words["columns"], (self._words["column"], self._words["meaning"]), ())
        for at, column in enumerate(self._columns, 1):
            self._cells.text(sheet, at, 0, column.name)
            self._cells.text(sheet, at, 1, column.meaning, {"text_wrap": True})
        sheet.set_column(0, 0, 20)
        sheet.set_column(1, 1, 100)

    def write_counts(self) -> None:
        """Write a sheet with the number of metrics of each kind, and of each source that was read."""
        words = self._words
        heads = (words["kind"], words["number"], "", words["source"], words["number"])
        sheet = self._plain_sheet(words["counts"], heads, (1, 4))
        everything = (words["all"], self._kinds.total())
        kinds = [everything, *self._kinds.most_common()]
        sources = dict.fromkeys([*self._sources, *self._table.sources])
        by_source = [everything, *((source, self._sources[source]) for source in sources)]
        for at, pair in enumerate(zip_longest(kinds, by_source[: self._rows]), 1):
            for left, counted in zip((0, 3), pair, strict=True):
                if counted is not None:
                    self._cells.text(sheet, at, left, counted[0])
                    self._cells.whole(sheet, at, left + 1, counted[1], "#,##0")
        sheet.set_column(0, 0, 20)
        sheet.set_column(3, 3, WIDEST)

    def write_documents(self) -> None:
        """Write a sheet with what is known of each document that was read; none where nothing is."""
        if not self._table.documents:
            return
        keep = [column.column for column in self._columns if column.column is not None and column.column.is_of_document]
        kept = [column for column in keep if column.takes.startswith(KEPT)]
        table = documents_table(self._table.documents, kept, self._table.header)
        table = for_people(replace(table, header=self._table.header))
        numbers = [at for at, column in enumerate(table.columns) if column.type in NUMBERS]
        sheet = self._plain_sheet(self._words["documents"], table.names, numbers)
        for at, row in enumerate(islice(table.rows, self._rows), 1):
            for place, cell in enumerate(row.cells):
                if isinstance(cell, int):
                    self._cells.whole(sheet, at, place, cell, "#,##0")
                elif cell is not None:
                    self._cells.text(sheet, at, place, shown_cell(cell))
        sheet.set_column(0, 1, 40)
        sheet.set_column(2, len(table.columns) - 1, 14)

    def _count(self, seen: SeenRow) -> None:
        for metric in seen.row.metrics:
            self._kinds[label("kind", metric.kind, self._table.header)] += 1
            self._sources[metric.source] += 1
        if doubts_in(seen.row):
            if len(self._doubtful) < CHECKED_ROWS:
                self._doubtful.append(seen)
            else:
                self._unchecked += 1

    def _metrics_sheet(self, number: str) -> "Worksheet":
        return self._sheet(self._words[self._table.layout] + number, self._columns)

    def _sheet(self, name: str, columns: Sequence[SheetColumn]) -> "Worksheet":
        """Begin a sheet of rows, ready for print: landscape, a page wide, the head on every page."""
        numbers = [at for at, column in enumerate(columns) if column.column and column.column.type in NUMBERS]
        sheet = self._plain_sheet(name, tuple(column.name for column in columns), numbers)
        value = next((at for at, column in enumerate(columns) if column.key == "value"), -1)
        is_arranged = any(column.is_folded or column.key == CHECK for column in columns)
        sheet.freeze_panes(1, value + 1 if is_arranged else 0)
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        sheet.set_footer("&C&P / &N")
        return sheet

    def _plain_sheet(self, name: str, heads: tuple[str, ...], numbers: Sequence[int]) -> "Worksheet":
        """Begin a sheet with a head that stays in view; what is in the columns `numbers` stands at the right."""
        sheet = self._file.add_worksheet(name)
        for at, head in enumerate(heads):
            if head:
                side = "right" if at in numbers else "left"
                self._cells.text(sheet, 0, at, head, {"bold": True, "bg_color": HEAD_COLOUR, "bottom": 1, "align": side})
        sheet.freeze_panes(1, 0)
        return sheet

    def _finish(self, sheet: "Worksheet", columns: Sequence[SheetColumn], widths: Sequence[int], last: int) -> None:
        """Set what is known when all rows are written: the filter, widths, what is folded, the cells to tick."""
        sheet.autofilter(0, 0, last, len(columns) - 1)
        was_folded = False
        for at, (column, width) in enumerate(zip(columns, widths, strict=True)):
            folding = {"level": 1, "hidden": True} if column.is_folded else {"collapsed": True} if was_folded else {}
            sheet.set_column(at, at, _bounded(column, width), None, folding)
            was_folded = column.is_folded
            if column.key == CHECK and last:
                sheet.data_validation(1, at, last, at, {"validate": "list", "source": TICKS, "ignore_blank": True})
        if was_folded:
            sheet.set_column(len(columns), len(columns), None, None, {"collapsed": True})

    def _write_row(
        self, sheet: "Worksheet", at: int, seen: SeenRow, columns: Sequence[SheetColumn], widths: Sequence[int]
    ) -> None:
        bounded = [(column, _bounded(column, width)) for column, width in zip(columns, widths, strict=True)]
        wrapped = [(self._text(seen, column), width) for column, width in bounded if column.key in WRAPPED]
        sheet.set_row(at, height(wrapped))
        tint: Look = {"bg_color": DOUBT_COLOUR} if doubts_in(seen.row) else PLAIN
        for place, column in enumerate(columns):
            self._write_cell(sheet, (at, place), seen, column, tint)

    def _write_cell(self, sheet: "Worksheet", place: tuple[int, int], seen: SeenRow, column: SheetColumn, tint: Look) -> None:
        cell = None if column.at is None else seen.row.cells[column.at]
        text = self._text(seen, column)
        if isinstance(cell, Decimal) and column.column is not None:
            metric = seen.row.metric_of(column.column)
            self._cells.number(sheet, *place, cell, None if metric is None else metric.kind, tint)
        elif isinstance(cell, int) and column.column is not None and column.column.type is CellType.INTEGER:
            self._cells.whole(sheet, *place, cell, look=tint)
        elif column.key == "sentence":
            self._cells.sentence(sheet, *place, text, seen.bold, tint)
        elif column.key == "indicator" and self._table.page is not None and seen.row.metrics:
            address = f"{self._table.page}#{anchor_of(seen.row.metrics[0])}"
            self._cells.link(sheet, *place, text or seen.row.metrics[0].text, address, {"text_wrap": True, **tint})
        elif text:
            self._cells.text(sheet, *place, text, {"text_wrap": True, **tint} if column.key in WRAPPED else tint)
        elif tint:
            self._cells.blank(sheet, *place, tint)

    def _text(self, seen: SeenRow, column: SheetColumn) -> str:
        """Return what a cell says, as text."""
        if column.column is not None and column.at is not None:
            return worded(column.column, seen.row.cells[column.at], self._table.header)
        if column.key == CHANGE:
            return seen.change
        return self._words["and"].join(doubt_words(doubts_in(seen.row), self._table.header)) if column.key == "+why" else ""

    def _width(self, seen: SeenRow, column: SheetColumn) -> int:
        """Return how wide a cell is: a number with the commas and decimals it is shown with."""
        cell = None if column.at is None else seen.row.cells[column.at]
        text = f"{cell:,f}" if isinstance(cell, Decimal) and len(shown_cell(cell)) < WIDEST else self._text(seen, column)
        return 0 if column.is_narrow else cell_len(text) + 2


WRAPPED = frozenset(["indicator", "sentence", "source", "+why", CHANGE])
"""Columns whose text goes on in another line of its cell."""


def _bounded(column: SheetColumn, width: int) -> int:
    return SENTENCE if column.key == "sentence" else min(max(width, NARROWEST), WIDEST)


def _seen(table: Table) -> Iterator[SeenRow]:
    """Yield the rows, each with the places of its mentions in the text of its sentence cell, and the change beside it."""
    for _, group in groupby(table.rows, key=lambda row: (row.metrics[0].source, row.metrics[0].sentence)):
        together = list(group)
        sentences: dict[str, dict[int, Span]] = {
            sentence: spans_in_sentence((m for row in together for m in row.metrics if m.sentence == sentence), sentence)
            for sentence in {metric.sentence for row in together for metric in row.metrics}
        }
        changes = changes_beside(together, table.header)
        for row in together:
            yield SeenRow(row, sorted(_spans(row, sentences)), changes.get(row.metrics[0].id, ""))


def _spans(row: Row, sentences: dict[str, dict[int, Span]]) -> Iterable[Span]:
    offset = 0
    for sentence in dict.fromkeys(metric.sentence for metric in row.metrics):
        for metric in row.metrics:
            if metric.sentence == sentence and (span := sentences[sentence].get(metric.start)):
                yield offset + span[0], offset + span[1]
        offset += len(sentence) + len(BETWEEN)
