"""XLSX workbooks: sheets that are a corpus with a column of texts, or else tables of figures."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from functools import partial
from itertools import chain, islice
from typing import Any

from jinzhou_extract.document import Document
from jinzhou_extract.errors import InputError, PartError
from jinzhou_extract.lexicon.pattern import WordPattern
from jinzhou_extract.readers.corpus import choose_columns, has_column, no_column, no_text_column, row_documents
from jinzhou_extract.readers.options import ReadOptions, Shape
from jinzhou_extract.readers.package import package_kind
from jinzhou_extract.readers.sheet import (
    AS_CORPUS,
    AS_TABLE,
    SAMPLE,
    SheetRow,
    is_table,
    prose_column,
    sheet_document,
    spread,
    titles_of,
)
from jinzhou_extract.readers.source import Source
from jinzhou_extract.readers.workbook import DAMAGED, Area, Sheet, Workbook, indent_of, shown

FEW_BLANK = 16
"""Up to so many columns without anything in them, and as many as there are others, a table keeps."""

MOST_CELLS = 200_000
MOST_BLANK = 20
"""A sheet with more places than MOST_CELLS, and MOST_BLANK of them for each that is filled, is no table."""

MOST_MERGED = 1 << 20
"""Merged cells that cover more, a whole sheet or column, are a mistake; they are read as if they were not merged."""

SOLVE = "open the workbook in a spreadsheet program and save it there"

_CONTINUED = WordPattern("tables.toml", "continued")

Cells = dict[int, Any]
"""The filled cells of a row by column."""


class XlsxReader:
    """Reads the values that the workbook was saved with; formulas are not computed anew.

    The first row that is not blank names the columns. A sheet that has a column of texts is read row by row; any other is
    a table of figures and one document, in which each cell is found again by its address (收入!B5).
    """

    name = "xlsx"
    endings: tuple[str, ...] = ("xlsx", "xlsm")
    extra: str | None = "xlsx"
    many = True

    def recognises(self, source: Source) -> bool:
        """Say whether a source is a ZIP file with the parts of a workbook in it."""
        return package_kind(source) == "xlsx"

    def read(self, source: Source, options: ReadOptions) -> Iterator[Document | InputError]:
        """Yield a document for each row with a text, and one for each sheet of figures."""
        if not source.members:
            raise InputError(source.name, "is no XLSX workbook", "save it anew as .xlsx")
        with source.open() as stream, closing(Workbook(source, stream)) as book:
            yield from _Reading(source, options, book).documents()


class _Reading:
    """One workbook being read."""

    def __init__(self, source: Source, options: ReadOptions, book: Workbook) -> None:
        self._source = source
        self._options = options
        self._book = book
        self._sheets = book.sheets
        self._titles: list[SheetRow] = []

    def documents(self) -> Iterator[Document | InputError]:
        """Yield the documents of all sheets, in order."""
        missing: list[str] = []
        is_empty = True
        for sheet in self._sheets:
            try:
                for item in self._sheet(sheet, missing):
                    is_empty = False
                    yield item
            except DAMAGED as error:
                is_empty = False
                yield self._book.damaged(error)
        if is_empty and missing and self._options.text_column is not None:
            raise no_column(self._options.text_column, missing, self._source.name)
        if is_empty and missing:
            raise no_text_column(missing, self._source.name)
        if is_empty:
            raise InputError(self._source.name, "holds no text and no figures", "there is nothing to extract from it")

    def _sheet(self, sheet: Sheet, missing: list[str]) -> Iterator[Document | InputError]:
        rows = sheet.rows()
        header: list[str] = []
        first: tuple[int, Cells] | None = None
        for first in rows:
            header = _dense({at: " ".join(shown(cell).split()) for at, cell in first[1].items()})
            if any(header):
                break
        if first is None or not any(header):
            return
        wanted = self._options.text_column
        if wanted is not None and not has_column(wanted, header):
            missing.extend(header)  # the text may be in another sheet
            return
        columns = choose_columns(header, self._source.name, self._options)
        notes: tuple[str, ...] = ()
        if columns is not None and self._options.shape is None and wanted is None:
            sample = list(islice(rows, SAMPLE))
            could_be = is_table(header, columns.text, (columns.id, columns.date), [_dense(_texts(row)) for _, row in sample])
            notes = () if could_be is None else (AS_TABLE if could_be else AS_CORPUS,)
            columns, rows = None if could_be else columns, chain(sample, rows)
        if columns is None and self._options.shape is Shape.CORPUS:
            missing.extend(header)
            return
        if columns is None or self._options.shape is Shape.TABLE:
            for item in self._table(sheet, chain([first], rows)):
                yield replace(item, notes=notes) if isinstance(item, Document) else item
            return
        place = f"{sheet.title} row" if len(self._sheets) > 1 else "row"
        names = dict(enumerate(header))
        for number, row in rows:
            cells = {names[at]: _value(cell) for at, cell in sorted(row.items(), reverse=True) if at in names}
            for item in row_documents(cells, columns, self._source.name, f"{place} {number}", self._options):
                if notes and isinstance(item, Document):
                    item, notes = replace(item, notes=notes), ()
                yield item
        yield from self._faults(sheet)

    def _table(self, sheet: Sheet, rows: Iterable[tuple[int, Cells]]) -> Iterator[Document | InputError]:
        from openpyxl.utils import get_column_letter

        texts = [(number, _texts(row)) for number, row in rows]
        columns = _columns([row for _, row in texts])
        if _is_sparse([row for _, row in texts], columns):
            problem, hint = f"sheet {sheet.title!r} is too sparse to be a table", "leave out what stands far away"
            yield InputError(self._source.name, problem, hint)
            return
        table = self._continued(_rows(texts, columns, sheet.areas))
        if prose_column(filled := [row for row in table if row.filled]) is not None and self._options.shape is None:
            yield no_text_column(filled[0].cells, self._source.name)
            return
        yield from self._faults(sheet)
        source = f"{self._source.name}#{sheet.title}" if len(self._sheets) > 1 else self._source.name
        letters = [get_column_letter(column + 1) for column in columns]
        place = lambda row, at: f"{sheet.title}!{letters[at]}{row}"  # noqa: E731
        yield sheet_document(table, source, self._options, place, sheet.title)

    def _continued(self, rows: list[SheetRow]) -> list[SheetRow]:
        """Return the rows of a sheet behind the titles of the one before where it goes on with that: 14-2 续表."""
        titles = titles_of(rows)
        if self._titles and titles and any(_CONTINUED.match("".join(row.cells)) for row in titles):
            return [*(SheetRow(titles[0].number, row.cells) for row in self._titles), *rows]
        self._titles = titles
        return rows

    def _faults(self, sheet: Sheet) -> Iterator[InputError]:
        """Yield what is to be said of the cells that have no value to read."""
        for cells, problem, hint in (
            (sheet.unsolved, "a formula was saved without its result", SOLVE),
            (sheet.broken, "holds no value that can be read", "mend it"),
            (sheet.misplaced, "is no place of its own, its value is left out", SOLVE),
        ):
            if cells:
                more = f" and {len(cells) - 1} more" if len(cells) > 1 else ""
                yield PartError(self._source.name, f"{sheet.title}!{cells[0]}{more}: {problem}", hint)


def _columns(rows: Sequence[dict[int, str]]) -> list[int]:
    """Return the columns that make up a table: all up to the last that is filled, or the filled where most are blank."""
    filled = sorted({at for row in rows for at in row})
    width = filled[-1] + 1 if filled else 0
    return filled if width > 2 * len(filled) + FEW_BLANK else list(range(width))


def _is_sparse(rows: Sequence[dict[int, str]], columns: Sequence[int]) -> bool:
    """Say whether the blanks in front of the last cell of each row are far more than what is filled."""
    places = sum(bisect_left(columns, max(row, default=0)) for row in rows)
    return places > MOST_CELLS + MOST_BLANK * sum(map(len, rows))


def _rows(texts: Sequence[tuple[int, dict[int, str]]], columns: list[int], areas: Sequence[Area]) -> list[SheetRow]:
    """Return the rows of a table, a blank one where rows of the sheet hold nothing."""
    places = {column: at for at, column in enumerate(columns)}
    numbers: list[int] = []
    rows: list[list[str]] = []
    for number, row in texts:
        if not row:
            continue
        if numbers and number > numbers[-1] + 1:
            numbers.append(numbers[-1] + 1)
            rows.append([])
        numbers.append(number)
        rows.append(_dense({places[at]: text for at, text in row.items()}))
    known = frozenset(numbers)
    at, of = partial(bisect_left, numbers), partial(bisect_left, columns)
    here = (
        (at(top + 1), of(left), at(bottom + 1), of(right))
        for top, left, bottom, right in areas
        if top + 1 in known and left in places and (bottom - top) * (right - left) <= MOST_MERGED
    )
    return [SheetRow(number, row) for number, row in zip(numbers, spread(rows, here), strict=True)]


def _texts(row: Cells) -> dict[int, str]:
    """Return the texts of a row, each behind the blanks that its format sets in front of it."""
    return {at: "\u3000" * indent_of(cell) + text for at, cell in row.items() if (text := shown(cell)).strip()}


def _dense(row: dict[int, str]) -> list[str]:
    return [row.get(at, "") for at in range(max(row, default=-1) + 1)]


def _value(cell: Any) -> object:  # noqa: ANN401 - untyped library
    return shown(cell) if isinstance(cell.value, str | int | float) else cell.value
