"""The sheets of an Excel workbook, cell by cell."""

import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from importlib.resources import files
from itertools import groupby, zip_longest
from typing import TYPE_CHECKING

from rich.cells import cell_len

from jinzhou_extract.exact_json import plain_decimal
from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.metric import Kind
from jinzhou_extract.records.columns import CellType, Column
from jinzhou_extract.records.evidence import Span, spans_in_sentence
from jinzhou_extract.records.labels import label
from jinzhou_extract.records.row import Row
from jinzhou_extract.records.shown import shown_cell
from jinzhou_extract.records.table import Table
from jinzhou_extract.records.wide import BETWEEN

if TYPE_CHECKING:
    import xlsxwriter
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

LONGEST_TEXT = 32_767
"""UTF-16 units that Excel holds in a cell."""

DIGITS = 15
"""Digits that Excel keeps of a number; a double holds as many exactly."""

LARGEST_POWER, DECIMALS = 300, 30
"""The power of ten that a double holds, and the decimals that a number format has."""

THOUSANDS = frozenset([Kind.COUNT, Kind.MONEY, Kind.MEASURE])
"""Kinds written in groups of three digits; the others are small, or places in an order."""

NUMBERS = frozenset([CellType.DECIMAL, CellType.INTEGER])
HEAD_COLOUR = "#E8EEF4"

MEASURED_ROWS = 1_000
"""Rows that the column widths are taken from."""

NARROWEST, WIDEST, SENTENCE = 8, 40, 80
"""Column widths in characters; the sentence is wrapped."""

_escaped = Pattern(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|_x[0-9A-Fa-f]{4}_")


class Workbook:
    """A table on its way into a workbook; `rows` is how many of its rows a sheet takes."""

    def __init__(self, file: "xlsxwriter.Workbook", table: Table, rows: int) -> None:
        self._file = file
        self._table = table
        self._rows = rows
        text = (files(__package__) / "xlsx.toml").read_text(encoding="utf-8")
        self._words: dict[str, str] = tomllib.loads(text)[table.header]
        self._formats: dict[tuple[tuple[str, object], ...], Format] = {}
        self._kinds: Counter[str] = Counter()
        self._sources: Counter[str] = Counter()
        self._cut = self._as_text = 0

    def notes(self) -> list[str]:
        """Return what could not be written as it is."""
        notes = []
        if self._as_text:
            notes.append(f"numbers of more than {DIGITS} digits, written as text: {self._as_text}")
        if self._cut:
            notes.append(f"texts longer than the {LONGEST_TEXT:,} characters that a cell holds, cut: {self._cut}")
        return notes

    def write_metrics(self) -> None:
        """Write the rows of the table, on as many sheets as they need."""
        sheet = self._metrics_sheet("")
        widths = [cell_len(name) + 3 for name in self._table.names]  # 3 for the button of the filter
        at, sheets = 0, 1
        for row, bold in _with_mentions(self._table.rows):
            if at == self._rows:
                self._finish(sheet, widths, at)
                sheets += 1
                sheet, at = self._metrics_sheet(f" {sheets}"), 0
            at += 1
            self._write_row(sheet, at, row, bold)
            if at <= MEASURED_ROWS:
                widths = [max(width, cell_len(shown_cell(cell)) + 2) for width, cell in zip(widths, row.cells, strict=True)]
            for metric in row.metrics:
                self._kinds[label("kind", metric.kind, self._table.header)] += 1
                self._sources[metric.source] += 1
        self._finish(sheet, widths, at)

    def write_columns(self) -> None:
        """Write a sheet that says what each column means."""
        sheet = self._sheet(self._words["columns"], (self._words["column"], self._words["meaning"]), ())
        for at, column in enumerate(self._table.columns, 1):
            self._write_text(sheet, at, 0, column.name)
            self._write_text(sheet, at, 1, column.meaning, text_wrap=True)
        sheet.set_column(0, 0, 20)
        sheet.set_column(1, 1, 100)

    def write_counts(self) -> None:
        """Write a sheet with the number of metrics of each kind, and of each source that was read."""
        words = self._words
        sheet = self._sheet(words["counts"], (words["kind"], words["number"], "", words["source"], words["number"]), (1, 4))
        everything = (words["all"], self._kinds.total())
        kinds = [everything, *self._kinds.most_common()]
        sources = dict.fromkeys([*self._sources, *self._table.sources])
        by_source = [everything, *((source, self._sources[source]) for source in sources)]
        for at, pair in enumerate(zip_longest(kinds, by_source[: self._rows]), 1):
            for left, counted in zip((0, 3), pair, strict=True):
                if counted is not None:
                    self._write_text(sheet, at, left, counted[0])
                    sheet.write_number(at, left + 1, counted[1], self._format(num_format="#,##0"))
        sheet.set_column(0, 0, 20)
        sheet.set_column(3, 3, WIDEST)

    def _metrics_sheet(self, number: str) -> "Worksheet":
        numbers = [at for at, column in enumerate(self._table.columns) if column.type in NUMBERS]
        return self._sheet(self._words[self._table.layout] + number, self._table.names, numbers)

    def _sheet(self, name: str, heads: tuple[str, ...], numbers: Sequence[int]) -> "Worksheet":
        """Begin a sheet with a head that stays in view; what is in the columns `numbers` stands at the right."""
        sheet = self._file.add_worksheet(name)
        for at, head in enumerate(heads):
            if head:
                side = "right" if at in numbers else "left"
                self._write_text(sheet, 0, at, head, bold=True, bg_color=HEAD_COLOUR, bottom=1, align=side)
        sheet.freeze_panes(1, 0)
        return sheet

    def _finish(self, sheet: "Worksheet", widths: list[int], last: int) -> None:
        sheet.autofilter(0, 0, last, len(widths) - 1)
        for at, (column, width) in enumerate(zip(self._table.columns, widths, strict=True)):
            sheet.set_column(at, at, SENTENCE if column.key == "sentence" else min(max(width, NARROWEST), WIDEST))

    def _write_row(self, sheet: "Worksheet", at: int, row: Row, bold: list[Span]) -> None:
        for place, (column, cell) in enumerate(zip(self._table.columns, row.cells, strict=True)):
            if isinstance(cell, Decimal):
                self._write_number(sheet, at, place, cell, self._kind(row, column))
            elif column.type is CellType.INTEGER and isinstance(cell, int):
                sheet.write_number(at, place, cell, self._format(num_format="0"))
            elif column.key == "sentence":
                self._write_sentence(sheet, at, place, shown_cell(cell), bold)
            elif cell:
                self._write_text(sheet, at, place, shown_cell(cell))

    def _kind(self, row: Row, column: Column) -> Kind | None:
        metric = row.metric_of(column)
        return None if metric is None else metric.kind

    def _write_number(self, sheet: "Worksheet", row: int, at: int, value: Decimal, kind: Kind | None) -> None:
        digits = "".join(map(str, value.as_tuple().digits)).strip("0")
        decimals = len(plain_decimal(value).partition(".")[2])
        if len(digits) > DIGITS or value.adjusted() > LARGEST_POWER or decimals > DECIMALS:
            self._as_text += 1
            self._write_text(sheet, row, at, plain_decimal(value), align="right")
            sheet.write_comment(row, at, self._words["too_long"])
        else:
            whole = "#,##0" if kind in THOUSANDS else "0"
            shape = f"{whole}.{'0' * decimals}" if decimals else whole
            sheet.write_number(row, at, float(value), self._format(num_format=shape))

    def _write_sentence(self, sheet: "Worksheet", row: int, at: int, text: str, bold: list[Span]) -> None:
        """Write a sentence with its mentions in bold, unless it has to be cut or holds what Excel writes as escapes."""
        pieces = _pieces(text, bold)
        if len(pieces) < 2 or _utf16_length(text) > LONGEST_TEXT or _escaped.search(text):
            self._write_text(sheet, row, at, text, text_wrap=True, bold=bool(pieces) and pieces[0][1] and len(pieces) == 1)
            return
        run = self._format(bold=True)
        tokens = [token for words, is_bold in pieces for token in ((run, words) if is_bold else (words,))]
        sheet.write_rich_string(row, at, *tokens, self._format(text_wrap=True))

    def _write_text(self, sheet: "Worksheet", row: int, at: int, text: str, **properties: object) -> None:
        """Write text as text: never a formula, a link or a number."""
        if _utf16_length(text) > LONGEST_TEXT:
            self._cut += 1
            text = text.encode("utf-16-le")[: 2 * (LONGEST_TEXT - 1)].decode("utf-16-le", "ignore") + "…"
        if text.startswith("<r>") and text.endswith("</r>"):  # the library would take it for its own markup
            sheet.write_rich_string(row, at, text[:1], self._format(), text[1:], self._format(**properties))
        else:
            sheet.write_string(row, at, text, self._format(**properties))

    def _format(self, **properties: object) -> "Format":
        key = tuple(sorted(properties.items()))
        if key not in self._formats:
            self._formats[key] = self._file.add_format({"valign": "top", **properties})
        return self._formats[key]


def _with_mentions(rows: Iterable[Row]) -> Iterator[tuple[Row, list[Span]]]:
    """Yield the rows, each with the places of its mentions in the text of its sentence cell."""
    for _, group in groupby(rows, key=lambda row: (row.metrics[0].source, row.metrics[0].sentence)):
        together = list(group)
        sentences: dict[str, dict[int, Span]] = {
            sentence: spans_in_sentence((m for row in together for m in row.metrics if m.sentence == sentence), sentence)
            for sentence in {metric.sentence for row in together for metric in row.metrics}
        }
        for row in together:
            yield row, sorted(_spans(row, sentences))


def _spans(row: Row, sentences: dict[str, dict[int, Span]]) -> Iterator[Span]:
    offset = 0
    for sentence in dict.fromkeys(metric.sentence for metric in row.metrics):
        for metric in row.metrics:
            if metric.sentence == sentence and (span := sentences[sentence].get(metric.start)):
                yield offset + span[0], offset + span[1]
        offset += len(sentence) + len(BETWEEN)


def _pieces(text: str, bold: list[Span]) -> list[tuple[str, bool]]:
    """Cut a text at its bold spans: its pieces in order, each with whether it is bold; none is empty."""
    pieces, at = [], 0
    for start, end in bold:
        if start >= at:  # else it is a part of the last one
            pieces += [(text[at:start], False), (text[start:end], True)]
            at = end
    return [piece for piece in [*pieces, (text[at:], False)] if piece[0]]


def _utf16_length(text: str) -> int:
    return len(text) if len(text) <= LONGEST_TEXT // 2 else len(text.encode("utf-16-le")) // 2
