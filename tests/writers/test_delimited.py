"""CSV and TSV: what other programs read is what was there, and no cell is run as a formula."""

import csv
import io
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import duckdb
import openpyxl
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jinzhou_extract import Metric, extract
from jinzhou_extract.records.columns import Header
from jinzhou_extract.records.table import plain_table
from jinzhou_extract.writers.delimited import plain_cell
from jinzhou_extract.writers.registry import writer_named

HARMLESS = [
    ("=1+1", "'=1+1"),
    ("+86", "'+86"),
    ("-5%", "'-5%"),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1", "'\t=1"),
    ("\r=1", "'\r=1"),
    ("- 增长3%。", "'- 增长3%。"),
    ("-", "-"),
    ("", ""),
    ("5-8%", "5-8%"),
    ("'5", "'5"),
    ("−5%", "−5%"),
    (" =1", " =1"),
]

NUMBERS = [
    ("-5", "-5"),
    ("14.20", "14.20"),
    ("5.195E+10", "51950000000"),
    ("1E-7", "0.0000001"),
    ("12345678901234567890.123456789", "12345678901234567890.123456789"),
]

AWKWARD = ['逗号，comma, 引号“”"', "一行\n又一行", "回车\r结束", "两者\r\n都有", "制表\t符", '"', "\x00", " 空格 ", "𠮷"]


def rows(data: bytes, delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode(), newline=""), delimiter=delimiter))


@pytest.mark.parametrize(("text", "cell"), HARMLESS)
def test_text_that_would_be_a_formula_is_made_harmless(text: str, cell: str):
    assert plain_cell(text) == cell


@pytest.mark.parametrize(("digits", "cell"), NUMBERS)
def test_a_number_is_written_in_full_and_never_touched(digits: str, cell: str):
    assert plain_cell(Decimal(digits)) == cell


def test_a_list_is_words_and_nothing_is_nothing():
    assert [plain_cell(cell) for cell in (("a", "b"), (), None, 7)] == ["a b", "", "", "7"]


@pytest.mark.parametrize(("name", "delimiter"), [("csv", ","), ("tsv", "\t")])
@pytest.mark.parametrize("text", AWKWARD)
def test_a_cell_reads_back_as_it_was(written: Callable[..., bytes], metric: Callable[..., Metric], name, delimiter, text):
    data = written(name, [metric(sentence=text)], "sentence", "unit")
    assert rows(data, delimiter) == [["sentence", "unit"], [text, ""]]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_cell_reads_back_as_it_was(text: str):
    data = io.BytesIO()
    writer_named("csv").write(plain_table(["text", "more"], [(text, "x")]), data)
    assert rows(data.getvalue())[1] == [plain_cell(text), "x"]


def test_lines_end_as_programs_in_a_pipe_expect(written: Callable[..., bytes]):
    data = written("csv", extract("签约项目118个，增长5%。"), "indicator", "value")
    assert data.decode() == "indicator,value\n签约项目,118\n签约项目,5\n"


def test_a_mark_stands_once_in_front_and_only_where_asked_for(written: Callable[..., bytes]):
    metrics = extract("签约项目118个。")
    plain = written("csv", metrics)
    assert not plain.startswith(b"\xef\xbb\xbf")
    assert written("csv", metrics, mark=True) == b"\xef\xbb\xbf" + plain
    assert written("csv", [], mark=True).count(b"\xef\xbb\xbf") == 1


def test_of_nothing_there_is_the_line_of_names(written: Callable[..., bytes]):
    assert written("csv", [], "value", "unit") == b"value,unit\n"
    assert written("tsv", [], "value", "unit", header=Header.ZH).decode() == "数值\t单位\n"


def test_pandas_and_duckdb_read_the_same_numbers(written: Callable[..., bytes], tmp_path: Path):
    metrics = extract("投资5.25亿元，下降3.5%。\n- 其中“一期”1.2亿元，增长12%。")
    path = tmp_path / "a.csv"
    path.write_bytes(written("csv", metrics, mark=True))
    values = [metric.value for metric in metrics]
    assert pd.read_csv(path, converters={"value": Decimal})["value"].tolist() == values
    assert [row[0] for row in duckdb.sql(f"select value::decimal(20,4) from read_csv('{path}')").fetchall()] == values


def test_a_spreadsheet_opens_numbers_as_numbers_and_formulas_as_text(
    written: Callable[..., bytes], metric: Callable[..., Metric], libreoffice: Callable[..., Path], tmp_path: Path
):
    hostile = ["=1+1", "+1", "-1", "@A1", "说“=1+1”", "第一行\n第二行"]
    metrics = [metric(sentence=text, value=Decimal("-14.2")) for text in hostile]
    path = tmp_path / "a.csv"
    path.write_bytes(written("csv", metrics, "value", "sentence", mark=True))
    sheet = openpyxl.load_workbook(libreoffice(path, "xlsx", reading="CSV:44,34,76")).active
    assert [cell.value for cell in sheet["A"]] == ["value"] + [-14.2] * len(hostile)
    assert [cell.data_type for cell in sheet["B"]] == ["s"] * (len(hostile) + 1)
    assert [cell.value for cell in sheet["B"]][1:] == ["'=1+1", "'+1", "'-1", "'@A1", "说“=1+1”", "第一行\n第二行"]
