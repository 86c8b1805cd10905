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


def test_a_column_of_places_in_an_order_below_a_name_is_one() -> None:
    table = "| 县区 | 人均收入 | |\n| | 绝对数（元） | 位次 |\n|---|---|---|\n| 义县 | 51230 | 1 |\n| 黑山县 | 45110 | 2 |\n"
    assert [(str(m.role), m.unit, m.indicator) for m in extract(table)] == [
        ("level", "CNY", "人均收入"),
        ("rank", "位", "人均收入"),
    ] * 2


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


def test_an_amount_below_what_it_is_compared_with_is_in_the_unit_of_its_levels():
    table = (
        "单位：亿元\n\n| 项目 | 余额 | 比上年末 | 比上年末 |\n| 项目 | 2024年末 | 增减额 | 增长（%） |\n|---|---|---|---|\n"
        "| 机关团体存款 | 486.91 | -25.69 | -5.0 |\n"
    )
    assert [(m.unit, f"{m.value:f}", m.relative_to) for m in extract(table)] == [
        ("CNY", "48691000000", None),
        ("CNY", "-2569000000", "上年末"),
        ("%", "-5.0", "上年末"),
    ]


def test_who_made_a_table_is_no_unit_of_it_and_a_row_with_a_number_no_part_of_the_one_above():
    table = (
        "编制单位：某股份有限公司　　单位：万元　币种：人民币\n\n| 项目 | 2024年度 |\n|---|---|\n| 一、营业总收入 | 1268 |\n"
        "| 其中：营业收入 | 1250 |\n| 二、营业总成本 | 1150 |\n| 税金及附加 | 82 |\n"
    )
    found = [(m.indicator, f"{m.value:f}") for m in extract(table)]
    assert found == [("营业总收入", "12680000"), ("营业收入", "12500000"), ("营业总成本", "11500000"), ("税金及附加", "820000")]


_WEATHER = """| 月份 | 气温 | | | 降水 | | 日照时数 | 最大风速 |
| | 平均 | 最低 | 出现日 | 降水量 | 距平百分率 | | |
| | ℃ | ℃ | 日 | 毫米 | % | 小时 | 千米/小时 |
|---|---|---|---|---|---|---|---|
| 3月 | 9.1 | -3.4 | 12 | 28 | -24.3 | 241.6 | 61 |
"""
_PUPILS = """| 县区 | 小学 | | | 幼儿园数 | 教师数 |
| | 学校数 | 学生 | | | |
| | | 男 | 女 | | |
|---|---|---|---|---|---|
| 东县 | 9 | 304 | 412 | 41 | 118 |
"""


@pytest.mark.parametrize(
    ("table", "text", "indicator"),
    [
        (_WEATHER, "241.6", "日照时数"),
        (_WEATHER, "61", "最大风速"),
        (_WEATHER, "28", "降水量"),
        (_WEATHER, "-24.3", "降水量"),
        (_PUPILS, "41", "东县幼儿园数"),
        (_PUPILS, "118", "东县教师数"),
        (_PUPILS, "412", "东县小学学生女"),
    ],
)
def test_a_name_covers_no_blanks_below_another(table: str, text: str, indicator: str):
    assert [item.indicator for item in extract(f"2020年资料\n\n{table}") if item.text == text] == [indicator]


def test_a_name_covers_the_blanks_beside_it_where_nothing_else_stands_above():
    table = "| 县区 | 合计 | | |\n| | 2020年 | | |\n| | 城镇 | 乡村 | 共计 |\n|---|---|---|---|\n| 东县 | 41 | 30 | 71 |\n"
    assert [item.time_period for item in extract(table)] == ["2020"] * 3


def test_the_days_on_which_something_was_measured_are_no_figures():
    items = {item.text: item for item in extract(f"2020年资料\n\n{_WEATHER}")}
    assert "12" not in items
    assert [item.unit for item in extract("| 站点 | 结冰日数（天） |\n|---|---|\n| 东台 | 12 |\n")] == ["d"]


@pytest.mark.parametrize(
    ("head", "role", "unit"),
    [
        ("降水量距平率（%）", "change", "%"),
        ("降水量距平百分率（%）", "change", "%"),
        ("气温距平（℃）", "change", "Cel"),
        ("平均气温（℃）", "level", "Cel"),
        ("降水率（%）", "level", "%"),
    ],
)
def test_what_differs_from_the_mean_of_years_is_a_change(head: str, role: str, unit: str):
    (item,) = extract(f"| 站点 | {head} |\n|---|---|\n| 东台 | 1.2 |\n")
    assert (str(item.role), item.unit) == (role, unit)
