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


@pytest.mark.parametrize(("wind", "unit"), [("2.3", "kW.h"), ("2.4", None)])
def test_parts_that_make_up_a_sum_are_in_its_unit(wind: str, unit: str | None):
    table = (
        "| 电网 | 总发电量（亿千瓦时） | 水电 | 风电 | 同比% |\n|---|---|---|---|---|\n"
        f"| 东网 | 10.5 | 8.2 | {wind} | 4.6 |\n| 西网 | 9.1 | 7.0 | 2.1 | -1.2 |\n"
    )
    assert [item.unit for item in extract(table)] == ["kW.h", unit, unit, "%"] * 2


def test_a_change_that_says_with_what_it_is_compared():
    table = "| 疾病 | 发病率 | 与去年同期比 | 去年同期比重 |\n|---|---|---|---|\n| 流感 | 6.1 | ↓56.8% | 3.1% |\n"
    assert [(f"{item.value:f}", str(item.role)) for item in extract(table)][1:] == [("-56.8", "change"), ("3.1", "share")]


def test_a_row_that_only_says_against_what():
    table = "| 指标 | 11日 | 12日 |\n|---|---|---|\n| 揽收量（万件） | 86.5 | 132.4 |\n| 比去年同日（%） | 12.3 | -5.6 |\n"
    assert [(item.indicator, item.unit, str(item.role)) for item in extract(table)][2:] == [("揽收量", "%", "change")] * 2


@pytest.mark.parametrize(("head", "unit"), [("自付比例", "%"), ("自付数", None)])
def test_a_rate_that_leaves_out_its_sign_where_it_is_nothing(head: str, unit: str | None):
    table = f"| 项目 | {head} |\n|---|---|\n| 检查 | 10% |\n| 手术 | 0 |\n"
    assert extract(table)[-1].unit == unit
