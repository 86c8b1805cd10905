"""The table for a screen."""

import io
import re
from collections.abc import Callable

import openpyxl
import pytest
from rich.cells import cell_len

from jinzhou_extract import Metric, extract
from jinzhou_extract.records.columns import Header, Layout
from jinzhou_extract.records.shown import SHOWN
from jinzhou_extract.records.table import TableOptions, make_table
from jinzhou_extract.writers.terminal import TerminalWriter


def test_a_row_shows_its_cells_numbers_at_the_right(written: Callable[..., bytes]):
    lines = written("table", extract("签约项目118个，增长5%。"), "indicator", "value").decode().splitlines()
    assert [line for line in lines if "签约" in line] == ["│签约项目  │   118│", "│签约项目  │     5│"]


def test_of_nothing_there_is_the_head(written: Callable[..., bytes]):
    assert "value" in written("table", [], "value").decode()


@pytest.mark.parametrize("control", ["\x1b[31m", "\x07", "\x08", "\x00", "\x9b31m", "\r", "\x7f"])
def test_a_text_gives_no_orders_to_the_terminal(written: Callable[..., bytes], metric: Callable[..., Metric], control: str):
    shown = written("table", [metric(sentence=f"甲{control}乙")], "sentence").decode()
    assert control[0] not in shown
    assert "甲⟦" in shown


def test_marks_of_the_drawing_library_are_text(written: Callable[..., bytes], metric: Callable[..., Metric]):
    assert "[bold]粗[/bold]" in written("table", [metric(sentence="[bold]粗[/bold]")], "sentence").decode()


LONG_NUMBERS = "全市完成投资12345678901.25元，比上年增长14.2%，占全省的5.6%；新建公路123456公里。"


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("width", [40, 60, 80, 100])
def test_a_number_is_never_broken_and_columns_leave_instead(layout: Layout, width: int):
    stream = io.BytesIO()
    table = make_table(extract(LONG_NUMBERS, date="2022"), TableOptions(layout, SHOWN[layout]))
    notes = TerminalWriter(width).write(table, stream)
    lines = stream.getvalue().decode().splitlines()
    assert max(map(cell_len, lines)) <= width
    assert "12,345,678,901.25" in stream.getvalue().decode()
    assert "123,456" in stream.getvalue().decode()
    assert bool(notes) == (len(lines[1].split("┃")) - 2 < len(SHOWN[layout]))


def test_what_is_left_out_is_told():
    stream = io.BytesIO()
    table = make_table(extract(LONG_NUMBERS), TableOptions(Layout.LONG, ("indicator", "value", "id", "group")))
    assert (
        TerminalWriter(40).write(table, stream)
        == ["no room for group, id; name fewer --columns, or write to a file with --output"]
        or "id" not in stream.getvalue().decode()
    )


@pytest.mark.parametrize("name", ["csv", "tsv", "markdown", "table", "xlsx"])
def test_words_of_the_record_are_in_the_language_of_the_table(written: Callable[..., bytes], name: str):
    metrics = extract("2022年全市力争完成投资5亿元左右，增长6%。")
    columns = ("kind", "role", "bound", "status")
    chinese = written(name, metrics, *columns, header=Header.ZH)
    if name == "xlsx":
        chinese = "\n".join(str(row) for row in openpyxl.load_workbook(io.BytesIO(chinese)).active.values).encode()
    assert {"金额", "百分比", "水平", "变动", "约", "目标"} <= set(re.findall(r"[\u4e00-\u9fff]+", chinese.decode()))
    if name != "xlsx":
        assert "money" in written(name, metrics, *columns).decode()


@pytest.mark.parametrize("name", ["jsonl", "json"])
def test_words_for_programs_stay(written: Callable[..., bytes], name: str):
    assert '"类型": "money"' in written(name, extract("投资5亿元。"), "kind", header=Header.ZH).decode()
