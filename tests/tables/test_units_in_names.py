"""Units that names end with where a table gives none, heads of what changes, and columns of the end of the year before."""

from decimal import Decimal

import pytest

from jinzhou_extract import Document, Extractor, extract


def units(text: str) -> list[tuple[str, str | None]]:
    return [(metric.text, metric.unit) for metric in extract(text)]


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("门诊人次", "人次"),
        ("接待人次数", "人次"),
        ("参训人数", "人"),
        ("受灾户数", "户"),
        ("录取最低分", "分"),
        ("本科分数线", "分"),
        ("树龄", None),
        ("专业人", None),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_what_is_counted_in_what_its_name_ends_with(name: str, unit: str | None, turned: bool):
    rows = f"| 指标 | 2024年 |\n|---|---|\n| {name} | 412 |\n"
    columns = f"| 县 | {name} |\n|---|---|\n| 东县 | 412 |\n"
    assert units(columns if turned else rows) == [("412", unit)]


@pytest.mark.parametrize(
    "table",
    [
        "| 指标 | 2024年 | 2023年 |\n|---|---|---|\n| 参训人数 | 412 | 3.5 |\n",
        "单位：万人、亿元\n\n| 指标 | 2024年 |\n|---|---|\n| 就业困难和参训户数 | 412 |\n",
        "| 指标 | 基金收入 |\n|---|---|\n| 参训人数 | 412 |\n",
        "| 指标 | 单位 | 2024年 |\n|---|---|---|\n| 参训人数 | ？ | 412 |\n",
        "| 指标 | 参训人数指数（上年=100） |\n|---|---|\n| 全县 | 102 |\n",
    ],
)
def test_it_is_not_where_something_else_may_be_meant(table: str):
    assert ("412", "人") not in units(table)
    assert ("102", "人") not in units(table)


def test_a_unit_that_is_given_goes_before_it():
    assert [metric.value for metric in extract("| 县 | 参训人数（万人） |\n|---|---|\n| 东县 | 4 |\n")] == [40000]


@pytest.mark.parametrize("head", ["毛利率变动", "毛利率比上年变动", "毛利率增减"])
def test_a_head_names_what_changes(head: str):
    table = f"| 产品 | 收入（亿元） | 毛利率（%） | {head} |\n|---|---|---|---|\n| 船桨 | 3.5 | 27.3 | 减少1.2个百分点 |\n"
    assert [metric.indicator for metric in extract(table)] == ["船桨收入", "船桨毛利率", "船桨毛利率"]


@pytest.mark.parametrize("head", ["同比变动", "变动", "比上年末增减", "增减（%）"])
def test_a_head_that_names_nothing_is_of_the_column_beside_it(head: str):
    table = f"| 产品 | 收入（亿元） | {head} |\n|---|---|---|\n| 船桨 | 3.5 | 1.2 |\n"
    assert [metric.indicator for metric in extract(table)] == ["船桨收入", "船桨收入"]


@pytest.mark.parametrize("head", ["截至上年底累计完成投资", "上年底累计完成投资", "至上年底完成投资", "截至去年底完成投资"])
def test_the_end_of_the_year_before_is_of_that_year(head: str):
    table = f"单位：亿元\n\n| 项目名称 | {head} | 2024年计划投资 |\n|---|---|---|\n| 水厂扩建 | 1.1 | 1.58 |\n"
    found = Extractor().run(Document(table, title="2024年重点项目计划表")).metrics
    assert [(metric.value, metric.time_period) for metric in found] == [(Decimal(110000000), "2023"), (158000000, "2024")]


@pytest.mark.parametrize("then", ["2022年同期", "2022年上年同期"])
@pytest.mark.parametrize(
    ("now", "period"), [("2023年上半年", "2022-01/2022-06"), ("2023年1-9月", "2022-01/2022-09"), ("2023年", "2022")]
)
def test_the_same_part_of_another_year(then: str, now: str, period: str):
    table = f"| 指标 | {now} | {then} |\n|---|---|---|\n| 造林面积（公顷） | 12 | 9 |\n"
    assert [metric.time_period for metric in extract(table)][1] == period


def test_columns_of_telephones_and_conditions_measure_nothing():
    head = "| 岗位 | 人数 | 年龄要求 | 任职条件 | 薪资（元/月） | 联系人及电话 |\n|---|---|---|---|---|---|\n"
    assert units(head + "| 钳工 | 3人 | 50岁以下 | 3年以上经验 | 6500-9000 | 13853600218 |\n") == [
        ("3人", "人"),
        ("6500-9000", "CNY"),
    ]


@pytest.mark.parametrize("head", ["固定电话", "移动电话"])
def test_telephones_may_be_what_is_counted(head: str):
    assert units(f"单位：万户\n\n| 年份 | {head} |\n|---|---|\n| 2023年 | 12 |\n") == [("12", "户")]


def test_a_column_of_units_of_prices_holds_no_figures():
    table = "| 项目名称 | 计价单位 | 价格（元） |\n|---|---|---|\n| 护理 | 日 | 36 |\n| 温针 | 五个穴位 | 31 |\n"
    assert [(metric.text, metric.indicator) for metric in extract(table)] == [("36", "护理价格"), ("31", "温针价格")]
