"""CSV and TSV: a corpus with a column of texts, or else a table of figures."""

import csv
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain, islice, pairwise
from typing import TextIO

from jinzhou_extract.document import Document
from jinzhou_extract.errors import EmptyError, InputError
from jinzhou_extract.readers.corpus import choose_columns, no_row, no_text_column, row_documents
from jinzhou_extract.readers.options import ReadOptions, Shape
from jinzhou_extract.readers.sheet import AS_CORPUS, AS_TABLE, SAMPLE, SheetRow, is_table, prose_column, sheet_document
from jinzhou_extract.readers.source import Source
from jinzhou_extract.readers.text_stream import open_text

DELIMITERS = (",", "\t", ";", "|")
LOOKED_AT = 5
"""How many lines at the top tell what parts the cells."""

FEW_CELLS = 2
"""More cells than so many in two lines are no coincidence."""

LONGEST_CELL = 1 << 30
"""The csv module refuses longer cells than 128 KB unless told so; a report is longer."""


class DelimitedReader:
    """Reads rows of cells as spreadsheets write them; the first row that is not blank names the columns.

    Rows are counted as a spreadsheet shows them: the row of names is row 1.
    """

    name = "csv"
    endings: tuple[str, ...] = ("csv", "tsv", "tab")
    extra: str | None = None
    many = True

    def recognises(self, source: Source) -> bool:  # noqa: ARG002
        """Never by content: a line of text may hold commas."""
        return False

    def read(self, source: Source, options: ReadOptions) -> Iterator[Document | InputError]:
        """Yield a document for each row with a text, or one for a table of figures."""
        with open_text(source, options.encoding) as stream:
            yield from _documents(stream, source, options)


def _documents(stream: TextIO, source: Source, options: ReadOptions) -> Iterator[Document | InputError]:
    def names_texts(line: str) -> bool:
        return options.text_column is not None or choose_columns([line.strip()], source.name, options) is not None

    rows = _rows(stream, "\t" if source.ending in ("tsv", "tab") else _delimiter(stream, names_texts))
    first = next((row for row in rows if row[1] or isinstance(row[1], csv.Error)), None)
    if first is None:
        raise InputError(source.name, "is empty", "there is nothing to extract from it")
    header = first[1]
    if isinstance(header, csv.Error):
        raise _broken(source.name, first[0], header)
    columns = choose_columns(header, source.name, options)
    notes: tuple[str, ...] = ()
    if columns is not None and options.shape is None and options.text_column is None:
        sample = list(islice(rows, SAMPLE))
        could_be = is_table(
            header, columns.text, (columns.id, columns.date), [row for _, row in sample if isinstance(row, list)]
        )
        notes = () if could_be is None else (AS_TABLE if could_be else AS_CORPUS,)
        columns, rows = None if could_be else columns, chain(sample, rows)
    if columns is None and options.shape is Shape.CORPUS:
        raise no_text_column(header, source.name)
    if columns is None or options.shape is Shape.TABLE:
        for item in _table(rows, SheetRow(first[0], header), source, options):
            yield replace(item, notes=notes) if isinstance(item, Document) else item
        return
    is_empty, has_rows = True, False
    for number, row in rows:
        if isinstance(row, csv.Error):
            yield _broken(source.name, number, row)
            continue
        if not row:
            continue
        cells = dict(zip(reversed(header[: len(row)]), reversed(row[: len(header)]), strict=True))
        for item in row_documents(cells, columns, source.name, f"row {number}", options):
            has_rows = True
            is_empty = is_empty and isinstance(item, EmptyError)
            if notes and isinstance(item, Document):
                item, notes = replace(item, notes=notes), ()
            yield item
    if is_empty:
        raise no_row(source.name, columns, has_rows=has_rows)


def _table(
    rows: Iterator[tuple[int, list[str] | csv.Error]], header: SheetRow, source: Source, options: ReadOptions
) -> Iterator[Document | InputError]:
    table = [header]
    for number, row in rows:
        if isinstance(row, csv.Error):
            yield _broken(source.name, number, row)
        else:
            table.append(SheetRow(number, row))
    if prose_column(table) is not None and options.shape is None:
        raise no_text_column(header.cells, source.name)
    yield sheet_document(table, source.name, options, lambda row, _: f"row {row}")


def _rows(stream: TextIO, delimiter: str) -> Iterator[tuple[int, list[str] | csv.Error]]:
    """Yield the rows with their numbers, the blank ones without cells, or the error in the place of one that is broken."""
    csv.field_size_limit(max(csv.field_size_limit(), LONGEST_CELL))
    reader = csv.reader(stream, delimiter=delimiter, strict=True)
    number = 0
    while True:
        number += 1
        try:
            row = next(reader, None)
        except csv.Error as error:
            yield number, error
            continue
        if row is None:
            return
        yield number, row if any(cell.strip() for cell in row) else []


def _delimiter(stream: TextIO, names_texts: Callable[[str], bool]) -> str:
    """Return what parts the cells of the first line, and go back to the first line.

    Where nothing does, since it is a title and names no column of texts, it is what parts the next two alike, into several.
    """
    lines = list(islice((line for line in stream if line.strip()), LOOKED_AT))
    stream.seek(0)
    parts = [{item: len(next(csv.reader([line], delimiter=item), [])) for item in DELIMITERS} for line in lines]
    first = max(DELIMITERS, key=lambda item: parts[0][item]) if parts else DELIMITERS[0]
    if not parts or parts[0][first] > 1 or names_texts(lines[0]):
        return first
    alike = (item for item in DELIMITERS for one, two in pairwise(parts[1:]) if FEW_CELLS < one[item] == two[item])
    return next(alike, first)


def _broken(name: str, number: int, error: csv.Error) -> InputError:
    return InputError(name, f"row {number} is no CSV ({error})", 'a " inside a cell that begins with " is written ""')
