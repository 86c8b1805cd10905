"""The unit above a table is not that of its indices, its rates and what is counted; a bracket says more than a unit."""

import pytest

from jinzhou_extract import extract


def units(text: str) -> list[tuple[str | None, str | None]]:
    return [(metric.text, metric.unit) for metric in extract(text)]


def test_an_index_has_no_unit():
    rows = "| 总产出 | 41.5 | 43.0 |\n| 总产出指数（上年=100） | 103.1 | 104.2 |\n"
    table = f"单位：亿元\n\n| 指标 | 2018 | 2019 |\n|---|---|---|\n{rows}"
    assert units(table) == [("41.5", "CNY"), ("43.0", "CNY"), ("103.1", None), ("104.2", None)]


def test_a_column_of_indices_has_no_unit():
    table = "单位：亿元\n\n| 行业 | 总产出 | 总产出指数（上年=100） |\n|---|---|---|\n| 渔业 | 41.5 | 103.1 |\n"
    assert units(table) == [("41.5", "CNY"), ("103.1", None)]


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("主营收入", "CNY"),
        ("农户贷款", "CNY"),
        ("劳动生产率", "CNY"),
        ("资产负债率", None),
        ("贫困发生率", None),
        ("价格指数", None),
        ("技改投资占比", None),
        ("从业人数", None),
        ("亏损企业家数", None),
        ("种植面积", None),
        ("茶叶产量", None),
    ],
)
def test_what_is_no_money_has_not_the_unit_of_a_table_of_money(name: str, unit: str | None):
    assert units(f"单位：万元\n\n| 指标 | 2021年 |\n|---|---|\n| {name} | 31.2 |\n") == [("31.2", unit)]


@pytest.mark.parametrize(
    ("head", "unit"),
    [
        ("年租金（含税，元）", "CNY"),
        ("货款（不含增值税、万元）", "CNY"),
        ("产值（当年价，亿元）", "CNY"),
        ("收入（人民币：元）", "CNY"),
        ("产量（吨，干重）", "t"),
        ("鱼苗（含税）", None),
    ],
)
def test_a_bracket_that_also_says_how_an_amount_is_reckoned(head: str, unit: str | None):
    assert units(f"| 船队 | {head} |\n|---|---|\n| 东风队 | 31.2 |\n") == [("31.2", unit)]


def test_the_unit_below_the_name_of_a_group_is_that_of_all_of_it():
    rows = [
        "| 行业 | 单位数 | 单位数 | 总产出 |",
        "|  | （个） | #亏损 | （亿元） |",
        "|---|---|---|---|",
        "| 渔业 | 55 | 9 | 41.5 |",
    ]
    assert units("\n".join(rows) + "\n") == [("55", "个"), ("9", "个"), ("41.5", "CNY")]


@pytest.mark.parametrize("name", ["注册资本", "#平均面积", "销售额"])
def test_what_measures_something_else_in_a_group_has_not_its_unit(name: str):
    rows = ["| 行业 | 单位数 | 单位数 |", f"|  | （个） | {name} |", "|---|---|---|", "| 渔业 | 55 | 9 |"]
    assert units("\n".join(rows) + "\n") == [("55", "个"), ("9", None)]


def test_what_a_column_of_units_says_is_no_figure():
    table = "| 品种 | 单位 | 零售价 |\n|---|---|---|\n| 带鱼 | 元/500克 | 18.5 |\n"
    assert units(table) == [("18.5", "CNY")]


@pytest.mark.parametrize("cell", ["7,21", "12,34,5", "1,2345", "12，5"])
def test_a_number_whose_commas_do_not_stand_before_three_digits_is_left_out(cell: str):
    assert units(f"| 指标 | 数值（吨） |\n|---|---|\n| 鱼粉 | {cell} |\n| 鱼油 | 1,204 |\n") == [("1,204", "t")]
