"""What the rest of a table settles of a column: no percent is taken for granted where other cells speak against it."""

import pytest

from jinzhou_extract import extract

Found = tuple[str | None, str, str | None, str, str | None]


def found(table: str) -> list[Found]:
    return [(m.indicator, f"{m.value:f}", m.unit, str(m.role), m.time_period) for m in extract(table)]


def test_a_bare_figure_below_one_with_a_percent_of_its_own_has_no_unit():
    table = "| 指标 | 2022年 | 同比 |\n|---|---|---|\n| 营业收入（亿元） | 4.5 | 6.7% |\n| 员工（人） | 320 | 18 |\n"
    assert [row[1:4] for row in found(table)] == [
        ("450000000", "CNY", "level"),
        ("6.7", "%", "change"),
        ("320", "人", "level"),
        ("18", None, "change"),
    ]


@pytest.mark.parametrize(
    "table",
    [
        "| 城市 | 住宅 | |\n| | 环比 | 同比 |\n| | 上月=100 | 上年同月=100 |\n|---|---|---|\n| 大连市 | 100.4 | 105.8 |\n",
        "住宅价格指数（上年同月=100）\n\n| 城市 | 环比 | 同比 |\n|---|---|---|\n| 大连市 | 100.4 | 105.8 |\n",
    ],
    ids=["in the head", "above the table"],
)
def test_indices_are_levels_and_no_growth(table: str):
    assert [row[1:4] for row in found(table)] == [("100.4", None, "level"), ("105.8", None, "level")]


def test_growth_by_percent_in_a_table_of_indices_stays_growth():
    table = "住宅价格指数（上月=100）\n\n| 城市 | 指数 | 同比涨跌（%） |\n|---|---|---|\n| 大连市 | 100.4 | 5.8 |\n"
    assert found(table)[1][1:4] == ("5.8", "%", "change")


def test_months_are_of_the_year_of_the_other_columns_or_of_the_title():
    table = "| 指标 | 2021年12月（万吨） | 1-11月累计（万吨） |\n|---|---|---|\n| 原煤产量 | 18 | 221 |\n"
    assert [row[4] for row in found(table)] == ["2021-12", "2021-01/2021-11"]
    table = "2021年1—8月工业利润\n\n| 行业 | 1—8月（亿元） |\n|---|---|\n| 采矿业 | 18 |\n"
    assert [row[4] for row in found(table)] == ["2021-01/2021-08"]


def test_what_stands_in_the_middle_of_a_table_of_two_sides_names_the_figures_behind_it():
    table = (
        "单位：亿元\n\n| 来源方项目 | 余额 | 运用方项目 | 余额 |\n|---|---|---|---|\n"
        "| 各项存款 | 3.5 | 各项贷款 | 2.5 |\n| 住户存款 | 1.5 | 住户贷款 | 0.5 |\n"
    )
    assert {row[:2] for row in found(table)} == {
        ("各项存款余额", "350000000"),
        ("各项贷款余额", "250000000"),
        ("住户存款余额", "150000000"),
        ("住户贷款余额", "50000000"),
    }


def test_a_bracket_of_several_units_in_a_title():
    table = "2019年财政支出（万元，%）\n\n| 科目 | 支出 | 比上年增长 |\n|---|---|---|\n| 教育 | 61 | 9.3 |\n"
    assert [row[1:4] for row in found(table)] == [("610000", "CNY", "level"), ("9.3", "%", "change")]
    table = "2019年财政支出（新口径）\n\n| 科目 | 支出 |\n|---|---|\n| 教育 | 61 |\n"
    assert [row[1:3] for row in found(table)] == [("61", None)]


def test_what_was_done_the_year_before_is_no_whole_of_what_is_planned():
    table = "| 科目 | 2022年预算数（万元） | 预算数为上年执行数的% |\n|---|---|---|\n| 税收 | 88 | 107.1 |\n"
    assert [(m.indicator, str(m.value), m.unit, str(m.role), m.relative_to) for m in extract(table)] == [
        ("税收", "880000", "CNY", "level", None),
        ("税收", "107.1", "%", "level", "上年执行数"),
    ]


@pytest.mark.parametrize(("head", "rate"), [("涨跌", "涨跌幅"), ("比上年增减", "增减率"), ("增减", "增减%")])
def test_a_change_is_by_an_amount_where_the_column_beside_has_it_in_percent(head: str, rate: str):
    table = f"| 产品 | 现价（元） | {head} | {rate} |\n|---|---|---|---|\n| 沪铜 | 68120 | 220 | 0.32 |\n"
    assert [row[1:4] for row in found(table)] == [
        ("68120", "CNY", "level"),
        ("220", "CNY", "change"),
        ("0.32", "%", "change"),
    ]


def test_rows_of_plain_text_that_a_rank_opens():
    text = (
        "2012年各市产值（单位：亿元）\n排名  城市  2012年  2011年\n1     江城   3012.6   2766.1\n2     河阳   1820.0   1701.4\n"
    )
    assert [row[1:4] for row in found(text)][:3] == [
        ("1", "位", "rank"),
        ("301260000000", "CNY", "level"),
        ("276610000000", "CNY", "level"),
    ]
