"""Heads of several rows: each row is read for itself."""

import pytest

from jinzhou_extract import extract
from jinzhou_extract.tables.headers import read_header, stack


@pytest.mark.parametrize(
    ("rows", "name", "role", "unit", "period"),
    [
        (["生产总值（亿元）", "绝对数"], "生产总值", "level", "亿元", None),
        (["生产总值（亿元）", "增长%"], "生产总值", "change", "%", None),
        (["生产总值（亿元）", "比上年增减（万元）"], "生产总值", "change", "万元", None),
        (["2021年", "绝对数（亿元）"], "", "level", "亿元", "2021年"),
        (["绝对数（亿元）", "2021年"], "", "level", "亿元", "2021年"),
        (["生产总值", "全省位次"], "生产总值", "rank", None, None),
        (["增长（%）", "生产总值"], "生产总值", "change", "%", None),
    ],
)
def test_a_lower_row_tells_more_exactly(rows: list[str], name: str, role: str, unit: str | None, period: str | None) -> None:
    header = stack([read_header(row) for row in rows])
    assert (header.name, header.role, header.unit, header.period) == (name, role, unit, period)


def test_levels_and_changes_under_one_name() -> None:
    table = (
        "| 县区 | 生产总值（亿元） | | 预算收入（亿元） | |\n| | 绝对数 | 增长% | 绝对数 | 增长% |\n|---|---|---|---|---|\n"
        "| 东山县 | 12.3 | 4.5 | 1.2 | 3.4 |\n"
    )
    assert [(f"{m.region} {m.indicator}", str(m.value), m.unit, m.role) for m in extract(table)] == [
        ("东山县 生产总值", "1230000000", "CNY", "level"),
        ("东山县 生产总值", "4.5", "%", "change"),
        ("东山县 预算收入", "120000000", "CNY", "level"),
        ("东山县 预算收入", "3.4", "%", "change"),
    ]


def test_units_in_the_lowest_row_of_a_head() -> None:
    table = (
        "| 港口 | 货物吞吐量 | | 靠泊船舶 | |\n| | 万吨 | 同比% | 艘次 | 同比增减 |\n|---|---|---|---|---|\n"
        "| 北港 | 18.4 | 3.3 | 421 | -9.8 |\n"
    )
    assert [(m.indicator, str(m.value), m.unit, m.role) for m in extract(table)] == [
        ("北港货物吞吐量", "184000", "t", "level"),
        ("北港货物吞吐量", "3.3", "%", "change"),
        ("北港靠泊船舶", "421", "艘次", "level"),
        ("北港靠泊船舶", "-9.8", "%", "change"),
    ]


def test_a_change_by_an_amount_is_in_the_unit_of_the_level_beside_it() -> None:
    table = "| 税种 | 本月（万元） | 同比增减额 | 同比±% |\n|---|---|---|---|\n| 增值税 | 31 | -2 | -6.3 |\n"
    assert [(str(m.value), m.unit, m.role) for m in extract(table)] == [
        ("310000", "CNY", "level"),
        ("-20000", "CNY", "change"),
        ("-6.3", "%", "change"),
    ]


def test_a_mark_of_a_part_is_no_part_of_its_name() -> None:
    table = "| 年份 | 公路（公里） | #高速公路 |\n|---|---|---|\n| 2021年 | 8126 | 211 |\n"
    assert [m.indicator for m in extract(table)] == ["公路", "高速公路"]
