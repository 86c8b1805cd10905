"""Merged cells: names are spread out, figures stand once."""

import pytest

from jinzhou_extract.readers.merged import LONGEST_NAME, TableCell, unmerge


def table(*rows: str) -> list[list[TableCell]]:
    """Rows of cells; 甲*2 covers two columns, 甲^2 two rows, 甲*2^3 both, a ! in front marks a header."""
    return [[cell(text) for text in row.split()] for row in rows]


def cell(text: str) -> TableCell:
    name, _, rows = text.lstrip("!").partition("^")
    name, _, columns = name.partition("*")
    return TableCell(name, int(columns or 1), int(rows or 1), text.startswith("!"))


def spread(*rows: str) -> list[str]:
    return [" ".join(text or "-" for text in row) for row in unmerge(table(*rows)).rows]


@pytest.mark.parametrize(
    ("rows", "grid"),
    [
        (["镇 户数", "东镇 5"], ["镇 户数", "东镇 5"]),
        (["镇^2 税收*2", "2020年 2021年", "东镇 5 6"], ["镇 税收 税收", "镇 2020年 2021年", "东镇 5 6"]),
        (["年 季 产值", "2020年^2 一季度 5", "二季度 6"], ["年 季 产值", "2020年 一季度 5", "2020年 二季度 6"]),
        (["镇 户数", "东镇 5^2", "西镇"], ["镇 户数", "东镇 5", "西镇 -"]),
        (["镇 户数 金额", "合计*2 5"], ["镇 户数 金额", "合计 - 5"]),
        (["镇 资金 户数", "东镇 5亿元^2 6", "西镇 7"], ["镇 资金 户数", "东镇 5亿元 6", "西镇 - 7"]),
        (["镇 类别 户数", "东镇 一般^2 6", "西镇 7"], ["镇 类别 户数", "东镇 一般 6", "西镇 一般 7"]),
        (["镇^3 户数", "5", "6"], ["镇 户数", "镇 5", "镇 6"]),
    ],
    ids=["none", "header", "names of rows", "a figure once", "across a row", "words with a figure", "words", "no header"],
)
def test_cells_that_cover_others(rows: list[str], grid: list[str]):
    assert spread(*rows) == grid


def test_a_row_across_the_top_is_a_caption():
    found = unmerge(table("表1（单位：万元）*2", "镇 金额", "东镇 5"))
    assert (found.captions, found.rows) == (["表1（单位：万元）"], [["镇", "金额"], ["东镇", "5"]])


def test_a_marked_header_is_told():
    assert unmerge(table("!镇 !户数", "!东镇 5")).head == 1
    assert unmerge(table("镇 户数", "东镇 5")).head == 0


def test_a_long_text_is_said_once():
    text = "字" * (LONGEST_NAME + 1)
    assert spread("镇 说明", f"东镇 {text}^2", "西镇") == ["镇 说明", f"东镇 {text}", "西镇 -"]


def test_cells_that_would_cover_a_million_places_cover_their_own():
    assert spread(*["甲*1000^1000 5"] * 50) == ["甲 5"] * 50
