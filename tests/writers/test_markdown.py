"""Markdown: a renderer shows each cell as it stands."""

import html
import re
from collections.abc import Callable

import pytest
from markdown_it import MarkdownIt

from jinzhou_extract import Metric, extract
from jinzhou_extract.records.columns import Header
from jinzhou_extract.writers.markdown import markdown_cell

AWKWARD = [
    "竖线 a|b",
    "*斜体* **粗体** _斜体_ __粗体__",
    "`代码`",
    "[链接](http://example.com) ![图](a.png)",
    "<b>标签</b> <script>",
    "增长5%~8%、3~4% ~~删除~~",
    "R&D 与 &lt; 与 &#60;",
    "反斜线 \\ \\| \\*",
    "US$5 与 US$6",
    "relative_to 与 a_b_c",
    "| 表 | 格 |",
    "# 标题",
    "- 列表",
]


def cells_of(markdown: str) -> list[list[str]]:
    """The cells of the rows of a table, as a reader sees them."""
    page = MarkdownIt("gfm-like", {"linkify": False}).render(markdown)
    assert page.count("<table>") == 1
    rows = re.findall(r"<tr>(.*?)</tr>", page, re.DOTALL)
    return [[html.unescape(cell) for cell in re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", row, re.DOTALL)] for row in rows]


@pytest.mark.parametrize("text", AWKWARD)
def test_a_cell_is_shown_as_it_stands(written: Callable[..., bytes], metric: Callable[..., Metric], text: str):
    page = written("markdown", [metric(sentence=text)], "sentence", "text").decode()
    assert cells_of(page) == [["sentence", "text"], [text, "118个"]]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\x0b", "\x85"])
def test_a_line_end_stays_inside_its_cell(end: str):
    assert markdown_cell(f"上{end}下") == "上<br>下"


def test_the_table_as_text(written: Callable[..., bytes]):
    metrics = extract("签约项目118个，下降14.2%。")
    assert written("markdown", metrics, "indicator", "value", "unit", header=Header.ZH).decode() == (
        "| 指标 | 数值 | 单位 |\n| --- | ---: | --- |\n| 签约项目 | 118 | 个 |\n| 签约项目 | -14.2 | % |\n"
    )


def test_of_nothing_there_is_the_head(written: Callable[..., bytes]):
    assert cells_of(written("markdown", [], "value").decode()) == [["value"]]
