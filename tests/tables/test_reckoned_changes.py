"""Changes of which no word says by what: those that are the difference of two levels are by so much, in the unit of these."""

import pytest

from jinzhou_extract import extract


def units(head: str, *rows: str) -> list[str | None]:
    """The units of the last column."""
    table = f"| 指标 | 2021年 | 2020年 | {head} |\n|---|---|---|---|\n" + "".join(f"| {row} |\n" for row in rows)
    items = extract(table)
    return [item.unit for item in items if str(item.role) == "change"]


SUMS = ("产值（亿元） | 35.6 | 33.1 | 2.5", "失业率（%） | 5.3 | 5.1 | 0.2", "商户（户） | 128 | 140 | -12")
RATES = ("产值（亿元） | 35.6 | 33.1 | 7.6", "失业率（%） | 5.3 | 5.1 | 0.2", "商户（户） | 128 | 140 | -8.6")


@pytest.mark.parametrize("head", ["增减", "增减（±）", "增减变动", "变化", "比上年增减"])
def test_the_difference_of_two_levels(head: str):
    assert units(head, *SUMS) == ["CNY", "pp", "户"]


@pytest.mark.parametrize(("head", "unit"), [("增减", "%"), ("增减（±%）", "%"), ("同比增长%", "%"), ("增长", "%")])
def test_what_is_no_difference(head: str, unit: str | None):
    assert units(head, *RATES)[0] == unit


def test_a_head_that_says_percent_is_believed():
    assert units("增长%", *SUMS)[0] == "%"


def test_a_single_row_proves_nothing():
    assert units("增减", "产值（亿元） | 101 | 100 | 1") == [None]


@pytest.mark.parametrize(
    ("head", "expected"),
    [("上年同期", "%"), ("上年同期（元）", "CNY"), ("上年同期利润", None)],
)
def test_an_earlier_time_alone_is_in_the_unit_of_the_level_before(head: str, expected: str | None):
    items = extract(f"| 网点 | 逾期率(%) | 比年初 | {head} |\n|---|---|---|---|\n| 东港 | 1.2 | 0.1 | 1.4 |\n")
    assert items[-1].unit == expected


def test_months_without_a_unit_have_the_name_of_their_row():
    items = extract("2022年5月产品产量\n\n| 产品 | 单位 | 本月 | 上月 |\n|---|---|---|---|\n| 水泥 | 吨 | 31.2 | 28.6 |\n")
    assert [(item.indicator, item.unit) for item in items] == [("水泥", "t"), ("水泥", "t")]
