"""A name that is set in below another is a part of it: its indent stays, whatever the format writes it with."""

import io

import docx
import pytest
from openpyxl import Workbook
from openpyxl.styles import Alignment

from jinzhou_extract import extract
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import read_documents
from jinzhou_extract.readers.source import Source

ROWS = [["指标", "2022年"], ["财政收入（亿元）", "41"], ["税收收入", "30"], ["医院", "7"]]


def units(name: str, data: bytes) -> list[str | None]:
    (document,) = read_documents(Source(name, lambda: data), ReadOptions())
    return [metric.unit for metric in extract(document)]


def page(rows: list[list[str]]) -> bytes:
    lines = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return ("<table>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>").encode()


@pytest.mark.parametrize("indent", ["　", "  ", "\u00a0\u00a0"])
def test_blanks_in_a_file_of_cells(indent: str):
    rows = [list(row) for row in ROWS]
    rows[2][0] = indent + rows[2][0]
    assert units("a.csv", "\n".join(map(",".join, rows)).encode()) == ["CNY", "CNY", None]


@pytest.mark.parametrize("indent", ["　　", "&nbsp;&nbsp;", "&emsp;", "\n      　"])
def test_blanks_in_a_page(indent: str):
    rows = [list(row) for row in ROWS]
    rows[2][0] = indent + rows[2][0]
    assert units("a.html", page(rows)) == ["CNY", "CNY", None]


def test_line_breaks_in_the_source_of_a_page_are_no_indent():
    assert units("a.html", page([[f"\n      {cell}" for cell in row] for row in ROWS])) == ["CNY", None, None]


def test_blanks_in_a_text_document():
    document = docx.Document()
    table = document.add_table(len(ROWS), 2)
    for row, texts in zip(table.rows, ROWS, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = f"　{text}" if text == "税收收入" else text
    stream = io.BytesIO()
    document.save(stream)
    assert units("a.docx", stream.getvalue()) == ["CNY", "CNY", None]


def test_the_format_of_a_cell():
    book = Workbook()
    for row in ROWS:
        book.active.append([row[0], row[1] if row is ROWS[0] else int(row[1])])
    book.active["A3"].alignment = Alignment(indent=1)
    stream = io.BytesIO()
    book.save(stream)
    assert units("a.xlsx", stream.getvalue()) == ["CNY", "CNY", None]
