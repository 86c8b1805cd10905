"""Units that stand beside each figure, below the table, behind a bare name, and what figures of prices begin with."""

import pytest

from jinzhou_extract import extract


def found(table: str) -> list[tuple[str | None, str, str | None, str | None]]:
    """Indicator, value, unit and for one of what each figure is."""
    return [(item.indicator, f"{item.value:f}", item.unit, item.per) for item in extract(table)]


def test_each_column_of_units_is_of_the_figure_in_front_of_it():
    table = (
        "| 材料 | 数量 | 单位 | 单价 | 单位 | 合计（元） |\n|---|---|---|---|---|---|\n"
        "| 水管 | 12 | 根 | 35 | 元/根 | 420 |\n| 电线 | 80 | 米 | 4.5 | 元/米 | 360 |\n"
    )
    assert [row[2:] for row in found(table)] == [
        ("根", None),
        ("CNY", "根"),
        ("CNY", None),
        ("m", None),
        ("CNY", "米"),
        ("CNY", None),
    ]


def test_a_single_column_of_units_is_of_the_whole_row():
    table = "| 材料 | 数量 | 单位 | 库存 |\n|---|---|---|---|\n| 水管 | 12 | 根 | 35 |\n"
    assert [row[2] for row in found(table)] == ["根", "根"]


def test_a_price_for_one_of_something_leaves_the_next_cell_alone():
    table = "| 材料 | 单价（元/根） | 合计（元） | 说明 |\n|---|---|---|---|\n| 水管 | 35 | 420 | 每根补2元 |\n"
    assert [row[2:] for row in found(table)] == [("CNY", "根"), ("CNY", None), ("CNY", "根")]


@pytest.mark.parametrize(
    ("below", "unit"),
    [
        ("单位：万元", "CNY"),
        ("注：单位为元/年", "CNY"),
        ("单位：万元\n\n| 项目 | 面积 |\n|---|---|\n| 北园 | 8 |", None),
        ("单位地址：北街5号", None),
    ],
)
def test_a_line_of_units_below_the_last_table(below: str, unit: str | None):
    assert found(f"| 项目 | 捐款 |\n|---|---|\n| 东园 | 31.5 |\n\n{below}\n")[0][2] == unit


@pytest.mark.parametrize(
    ("head", "value", "unit"),
    [
        ("出生率‰", "0.96", "%"),
        ("利用小时/h", "9.6", "h"),
        ("单价元/吨", "9.6", None),
        ("降幅（±%）", "9.6", "%"),
        ("增幅（+、-百分点）", "9.6", "pp"),
    ],
)
def test_units_behind_bare_names(head: str, value: str, unit: str | None):
    assert found(f"| 电站 | {head} |\n|---|---|\n| 东港 | 9.6 |\n")[0][1:3] == (value, unit)


@pytest.mark.parametrize(
    ("head", "text", "expected"),
    [
        ("日租金（元）", "800起", ("800", "CNY", "at_least")),
        ("日租金（元）", "800元起", ("800", "CNY", "at_least")),
        ("案件", "800起", ("800", "起", "exact")),
        ("案件（起）", "800起", ("800", "起", "exact")),
    ],
)
def test_what_a_price_begins_with(head: str, text: str, expected: tuple[str, ...]):
    items = extract(f"| 名称 | {head} |\n|---|---|\n| 东港 | {text} |\n")
    assert [(f"{item.value:f}", item.unit, str(item.bound)) for item in items] == [expected]


@pytest.mark.parametrize(
    ("head", "figure", "unit"),
    [
        ("总人口", "31204", "人"),
        ("总人口", "3.12", None),
        ("人口密度", "312", None),
        ("专任教师", "312", "人"),
        ("人口", "312", "人"),
    ],
)
def test_people_are_counted_by_themselves(head: str, figure: str, unit: str | None):
    assert found(f"| 镇名 | {head} |\n|---|---|\n| 东港镇 | {figure} |\n")[0][2] == unit


def test_parts_below_a_change_are_in_the_unit_of_what_changes():
    table = (
        "| 指标 | 上半年 |\n|---|---|\n| 月均工资（元） | 4125 |\n| 比上年同期增长（%） | 6.2 |\n| 其中：建筑业 | 4680 |\n"
        "| 失业率（%） | 5.2 |\n| 其中：青年 | 12.6 |\n"
    )
    assert [row[2] for row in found(table)] == ["CNY", "%", "CNY", "%", "%"]


def test_how_much_is_done_is_no_change_of_what_goes_down():
    table = "| 指标 | 单位 | 目标值 | 完成值 | 完成率 |\n|---|---|---|---|---|\n| 能耗降幅 | % | 3.0 | 3.4 | 113.3% |\n"
    assert [(str(item.role), f"{item.value:f}") for item in extract(table)][1:] == [("change", "-3.4"), ("level", "113.3")]


def test_a_row_that_numbers_all_columns_from_the_first_on():
    table = "| 学段 | 学校（所） | 班（个） | 学生（人） |\n|---|---|---|---|\n| 1 | 2 | 3 | 4 |\n| 初中 | 6 | 121 | 5310 |\n"
    assert [row[1] for row in found(table)] == ["6", "121", "5310"]


def test_a_short_row_that_counts_up_holds_figures():
    assert [row[1] for row in found("| 级别 | 人数（人） | 金额（元） |\n|---|---|---|\n| 1 | 2 | 3 |\n| 2 | 5 | 8 |\n")][
        :2
    ] == ["2", "3"]


@pytest.mark.parametrize(("unit", "expected"), [("公里 km", "km"), ("万人 10000 persons", "人"), ("辆 unit", "辆")])
def test_units_of_rows_in_two_languages(unit: str, expected: str):
    table = f"| 指标 Item | 单位 Unit | 2021年 |\n|---|---|---|\n| 里程 Length | {unit} | 312 |\n| 产量 Output | 吨 ton | 5 |\n"
    assert found(table)[0][2] == expected


def test_days_below_their_head():
    items = extract("| 日期 | 气温 |\n|---|---|\n| 8.1 | 34.2℃ |\n| 8.2 | 35.6℃ |\n")
    assert [item.indicator for item in items] == ["气温", "气温"]
    assert extract("| 编组 | 气温 |\n|---|---|\n| 8.1 | 34.2℃ |\n")[0].indicator != "气温"
