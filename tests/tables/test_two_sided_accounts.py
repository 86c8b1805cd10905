"""Accounts of two sides: who reports beside the unit of the sums, and rows that number the columns."""

import pytest

from jinzhou_extract import extract

TABLE = """{note}

| 收入 | | | 支出 | | |
| 项目 | 行次 | 金额 | 项目 | 行次 | 金额 |
|---|---|---|---|---|---|
{row}
| 一、事业收入 | 1 | 31.5 | 一、教育支出 | 9 | 28.25 |
| 二、其他收入 | 2 | 4.5 | 二、卫生支出 | 10 | 3.75 |
"""
SUMS = [
    ("事业收入", "315000", "CNY"),
    ("其他收入", "45000", "CNY"),
    ("教育支出", "282500", "CNY"),
    ("卫生支出", "37500", "CNY"),
]


def found(note: str, row: str = "") -> list[tuple[str | None, str, str | None]]:
    """Indicator, value and unit of each figure, side by side."""
    items = extract(TABLE.format(note=note, row=row).replace("\n\n| 一", "\n| 一"))
    return sorted(((item.indicator, f"{item.value:f}", item.unit) for item in items), key=lambda item: -float(item[1]))


@pytest.mark.parametrize(
    "note",
    [
        "单位：城北区第二中学　　2022年度　　金额单位：万元",
        "金额单位：万元　　单位：城北区第二中学",
        "单位：万元",
        "填报单位：第二中学  单位：万元",
    ],
)
def test_the_unit_of_sums_beside_who_reports(note: str):
    assert found(note) == sorted(SUMS, key=lambda item: -float(item[1]))


def test_notes_of_two_units_are_both():
    table = "单位：万元　单位：人\n\n| 县区 | 收入 | 人数 |\n|---|---|---|\n| 东镇 | 31.5 | 82 |\n"
    assert [(f"{item.value:f}", item.unit) for item in extract(table)] == [("315000", "CNY"), ("82", "人")]


@pytest.mark.parametrize("row", ["| 栏　次 | | 1 | 栏　次 | | 2 |", "| 栏次 | | 1 | 栏次 | | 2 |"])
def test_a_row_that_numbers_the_columns_holds_no_figures(row: str):
    assert len(found("单位：万元", row)) == 4


@pytest.mark.parametrize("row", ["| 场次 | | 1 | 场次 | | 2 |", "| 专栏次数 | | 1 | 专栏次数 | | 2 |"])
def test_a_row_of_what_ends_like_it_holds_some(row: str):
    assert len(found("单位：万元", row)) == 6
