"""Names and years of groups of rows, points that have no unit of their row, losses without decimals, units in brackets."""

import pytest

from jinzhou_extract import extract

Row = tuple[str | None, str, str | None, str, str | None]


def found(table: str) -> list[Row]:
    """Indicator, value, unit, role and period of each number."""
    return [(item.indicator, f"{item.value:f}", item.unit, str(item.role), item.time_period) for item in extract(table)]


@pytest.mark.parametrize("gap", ["   ", " "])
def test_numbered_names_of_groups_stand_between_rows_of_plain_text(gap: str):
    rows = [
        "指标|2021年|2022年",
        "一、人口（万人）",
        "总人口|51.32|50.88",
        "二、财政（亿元）",
        "收入|18.63|19.27",
        "支出|45.91|47.06",
    ]
    text = "\n".join(row.replace("|", gap) for row in rows)
    assert [row[1:3] + row[4:] for row in found(f"东镇概况\n{text}\n")] == [
        ("513200", "人", "2021"),
        ("508800", "人", "2022"),
        ("1863000000", "CNY", "2021"),
        ("1927000000", "CNY", "2022"),
        ("4591000000", "CNY", "2021"),
        ("4706000000", "CNY", "2022"),
    ]


def test_a_heading_between_two_tables_is_none_of_their_rows():
    first, second = "指标   2021年   2022年\n人口   51   50\n户数   18   19\n", "指标   2019年   2020年\n收入   12   13\n"
    rows = found(f"{first}\n二、财政\n\n{second}")
    assert [row[4] for row in rows] == ["2021", "2022", "2021", "2022", "2019", "2020"]


@pytest.mark.parametrize("first", ["| 2021年 | | |\n", "| 2021年 | 2021年 | 2021年 |\n"])
def test_a_year_above_rows_is_theirs(first: str):
    rows = "| 农业 | 51 | 13 |\n| 工业 | 98 | 25 |\n"
    table = f"用电量（万千瓦时）\n\n| 产业 | 用电量 | 其中：民用 |\n|---|---|---|\n{first}{rows}| 2022年 | | |\n{rows}"
    assert [row[4] for row in found(table)][4:] == ["2022"] * 4


def test_a_name_above_rows_leaves_their_time_alone():
    rows = "| 农业 | 51 |\n| 三、工业 | |\n| 化工 | 98 |\n"
    assert [row[4] for row in found(f"2021年用电量\n\n| 产业 | 用电量 |\n|---|---|\n{rows}")] == ["2021", "2021"]


@pytest.mark.parametrize(("head", "unit"), [("得分", "分"), ("考核得分", "分"), ("分值", "分"), ("权重", None), ("总分", "分")])
def test_points_have_not_the_unit_of_their_row(head: str, unit: str | None):
    table = f"| 指标 | 实际 | {head} |\n|---|---|---|\n| 到位资金（亿元） | 51.3 | 20.5 |\n| 收入增长（%） | 7.2 | 13.5 |\n"
    assert [row[2] for row in found(table)] == ["CNY", unit, "%", unit]


@pytest.mark.parametrize(("head", "unit"), [("得分（分）", "分"), ("权重（%）", "%"), ("分值投资", "CNY")])
def test_points_with_a_unit_of_their_own(head: str, unit: str):
    table = f"| 指标 | 实际 | {head} |\n|---|---|---|\n| 到位资金（亿元） | 51.3 | 20.5 |\n"
    assert found(table)[1][2] == unit


@pytest.mark.parametrize(("cell", "value"), [("(128)", "-128000000"), ("（1280）", "-1280000000"), ("(12.5)", "-12500000")])
def test_a_loss_in_an_account_without_decimals(cell: str, value: str):
    table = f"2023年利润表\n单位：百万元\n\n| 项目 | 2023年 | 2022年 |\n|---|---|---|\n| 净利润 | 265 | {cell} |\n"
    assert found(table)[1][1:3] == (value, "CNY")


@pytest.mark.parametrize(("note", "cell"), [("单位：百万元", "(2019)"), ("单位：百万元", "(3)"), ("单位：人", "(128)")])
def test_a_number_in_brackets_that_is_no_loss(note: str, cell: str):
    table = f"2023年情况表\n{note}\n\n| 项目 | 2023年 | 2022年 |\n|---|---|---|\n| 净增 | 265 | {cell} |\n"
    assert len(found(table)) == 1


@pytest.mark.parametrize("head", ["工号", "数量（件）", "数量", "增长（%）", "户数", "合同编号"])
def test_a_number_in_brackets_below_what_is_no_money_is_no_loss(head: str):
    table = (
        f"2023年报销\n单位：元\n\n| 姓名 | {head} | 金额 |\n|---|---|---|\n| 赵六 | (1027) | (350) |\n| 钱七 | (15) | 420 |\n"
    )
    assert [row[1:3] for row in found(table)] == [("-350", "CNY"), ("420", "CNY")]


@pytest.mark.parametrize("head", ["金额（万元）", "本年数", "期末数", "合并数"])
def test_a_loss_below_the_names_of_columns_of_accounts(head: str):
    table = f"2023年利润表\n单位：万元\n\n| 项目 | {head} |\n|---|---|\n| 净利润 | (128) |\n| 营业利润 | 265 |\n"
    assert [row[1:3] for row in found(table)] == [("-1280000", "CNY"), ("2650000", "CNY")]


def test_a_row_in_people_in_an_account_has_no_losses():
    table = "2023年利润表\n单位：万元\n\n| 项目 | 本年 |\n|---|---|\n| 职工（人） | (128) |\n| 净利润 | (265) |\n"
    assert [row[1:3] for row in found(table)] == [("-2650000", "CNY")]


def test_a_loss_without_decimals_in_plain_text():
    rows = "营业利润   312        (128)\n净利润     265        (140)\n"
    assert [row[1] for row in found(f"2023年利润表\n单位：元\n项目       2023年     2022年\n{rows}")] == [
        "312",
        "-128",
        "265",
        "-140",
    ]


@pytest.mark.parametrize(
    ("name", "unit"), [("粮食产量，万吨", "t"), ("粮食产量,万吨", "t"), ("粮食产量/万吨", "t"), ("粮食，其中玉米", None)]
)
def test_a_unit_behind_a_comma(name: str, unit: str | None):
    assert found(f"| 指标 | 2021年 |\n|---|---|\n| {name} | 112.3 |\n")[0][2] == unit


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("1月气温（℃）", "Cel"),
        ("降水量（毫米）", "mm"),
        ("价格（元/公斤）", "CNY"),
        ("单产（公斤/亩）", "kg"),
        ("情况（次表）", None),
    ],
)
def test_a_unit_in_the_bracket_of_a_title(title: str, unit: str | None):
    assert found(f"2023年{title}\n\n| 站点 | 平均 |\n|---|---|\n| 东镇 | 5.2 |\n")[0][2] == unit


@pytest.mark.parametrize("head", ["2016-2020年年均增长（%）", "2016—2020年均增长%", "2016年至2020年平均增速"])
def test_a_change_over_several_years_is_of_all_of_them(head: str):
    table = f"| 指标 | 2020年 | {head} |\n|---|---|---|\n| 产值（亿元） | 77.2 | 3.5 |\n"
    assert [row[4] for row in found(table)] == ["2020", "2016/2020"]


def test_years_of_a_title_leave_those_of_rows_alone():
    rows = "| 2016 | 77.2 |\n| 2020 | 78.2 |\n"
    assert [row[4] for row in found(f"2016-2020年产值（亿元）\n\n| 年份 | 产值 |\n|---|---|\n{rows}")] == ["2016", "2020"]


def test_years_beside_years_open_a_second_table():
    rows = "| 2017 | 51230 | 2020 | 62318 |\n| 2018 | 55718 | 2021 | 66205 |\n"
    table = f"| 年份 | 收入（元） | 年份 | 收入（元） |\n|---|---|---|---|\n{rows}"
    assert sorted((row[4], row[1]) for row in found(table)) == [
        ("2017", "51230"),
        ("2018", "55718"),
        ("2020", "62318"),
        ("2021", "66205"),
    ]


@pytest.mark.parametrize(
    ("level", "change", "unit"),
    [
        ("得分", "比上年提高", None),
        ("评分", "同比提高", None),
        ("失业率（%）", "比上年提高", None),
        ("达标率（%）", "同比", None),
        ("失业率（%）", "比上年提高（百分点）", "pp"),
        ("失业率（%）", "同比增长%", "%"),
        ("产值（元）", "比上年提高", "%"),
    ],
)
def test_what_points_and_rates_change_by_is_told_by_their_head_alone(level: str, change: str, unit: str | None):
    table = f"| 县区 | {level} | {change} |\n|---|---|---|\n| 东镇 | 82.35 | 1.27 |\n| 西镇 | 79.61 | -0.42 |\n"
    assert found(table)[1][2] == unit


@pytest.mark.parametrize(
    ("head", "period"),
    [("近三月年化（%）", "2023"), ("近一月（%）", "2023"), ("三月（%）", "2023-03"), ("2023年三月（%）", "2023-03")],
)
def test_the_last_three_months_are_no_march(head: str, period: str):
    table = f"2023年基金收益\n\n| 产品 | 净值 | {head} |\n|---|---|---|\n| 安心 | 1.03 | 3.12 |\n"
    assert found(table)[1][4] == period
