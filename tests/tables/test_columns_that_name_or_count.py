"""Columns that name rows though their head says 单位, 选项 or 编号; quarters by letters; changes that are no percent."""

import pytest

from jinzhou_extract import extract

Found = tuple[str, str | None, str | None, str | None, str]


def found(text: str) -> list[Found]:
    return [(m.text, m.indicator, m.unit, m.time_period, str(m.role)) for m in extract(text)]


def test_a_column_that_is_headed_unit_may_name_who_the_rows_are_about():
    table = "单位：人\n\n| 单位 | 编制 | 实有 |\n|---|---|---|\n| 机关 | 120 | 112 |\n| 渔政总站 | 300 | 276 |\n"
    assert [(text, name, unit) for text, name, unit, _, _ in found(table)] == [
        ("120", "机关编制", "人"),
        ("112", "机关实有", "人"),
        ("300", "渔政总站编制", "人"),
        ("276", "渔政总站实有", "人"),
    ]


def test_a_column_of_units_stays_one_where_a_unit_stands_below_it():
    table = "| 指标 | 单位 | 数值 |\n|---|---|---|\n| 渔船 | 艘 | 120 |\n| 光缆 | 线 | 30 |\n"
    assert [(text, unit) for text, _, unit, _, _ in found(table)] == [("120", "艘"), ("30", "线")]


def test_answers_and_classes_name_rows_and_are_no_figures():
    table = """| 题目 | 选项 | 人数 | 占比 |
|---|---|---|---|
| 您的年龄 | 18岁以下 | 12 | 2.4% |
|  | 18—35岁 | 301 | 60.2% |
| 您的月收入 | 3000—8000元 | 298 | 59.6% |
"""
    assert [text for text, *_ in found(table)] == ["12", "2.4%", "301", "60.2%", "298", "59.6%"]
    assert "18—35岁" in (found(table)[2][1] or "")


def test_numbers_of_projects_do_not_name_rows():
    rows = "| 1 | 2021A05 | 鲍鱼育种 | 10 |\n| 2 | 2021A06 | 海参病害 | 15 |\n"
    table = f"| 序号 | 项目编号 | 项目名称 | 经费（万元） |\n|---|---|---|---|\n{rows}"
    assert [name for _, name, *_ in found(table)] == ["鲍鱼育种经费", "海参病害经费"]


def test_a_number_names_rows_where_nothing_else_does():
    table = "| 地块编号 | 位置 | 面积（㎡） |\n|---|---|---|\n| SY-31 | 鱼市路北侧 | 482 |\n| SY-32 | 港南路西侧 | 127 |\n"
    assert [name for _, name, *_ in found(table)] == ["SY-31面积", "SY-32面积"]


@pytest.mark.parametrize(
    ("head", "time"),
    [
        ("2022年Q1", "2022-Q1"),
        ("2022Q4", "2022-Q4"),
        ("2022H1", "2022-01/2022-06"),
        ("2022年H2", "2022-07/2022-12"),
        ("2022年", "2022"),
    ],
)
def test_quarters_and_halves_by_letters(head: str, time: str):
    assert [(name, when) for _, name, _, when, _ in found(f"| 指标 | {head} |\n|---|---|\n| 营收(百万元) | 812 |\n")] == [
        ("营收", time)
    ]


def test_letters_that_are_no_quarter():
    table = "2022年\n\n| 指标 | Q235钢（吨） | H2浓度（%） |\n|---|---|---|\n| 一号炉 | 812 | 3.5 |\n"
    assert [when for _, _, _, when, _ in found(table)] == ["2022", "2022"]


def test_the_unit_in_the_name_of_a_row_is_no_figure():
    assert [text for text, *_ in found("| 指标 | 2022年 |\n|---|---|\n| 营收(百万元) | 812 |\n")] == ["812"]


@pytest.mark.parametrize(("cell", "unit"), [("-2,000,000", None), ("120000", None), ("-3.5", "%")])
def test_a_change_that_goes_into_the_thousands_is_no_percent(cell: str, unit: str | None):
    table = f"| 股东 | 报告期内增减 | 比例(%) |\n|---|---|---|\n| 东港集团 | {cell} | 31.25 |\n| 个人 | 0 | 4.73 |\n"
    assert found(table)[0][2] == unit


@pytest.mark.parametrize("then", ["较去年同期", "比同期", "较上季", "较一季度", "比调整前"])
def test_what_is_compared_with_an_earlier_time_is_a_change(then: str):
    table = f"| 项目 | 满意率（%） | {then}（百分点） |\n|---|---|---|\n| 热线 | 94.6 | 1.3 |\n"
    assert found(table)[1][2:] == ("pp", None, "change")


@pytest.mark.parametrize("head", ["对比一季度（百分点）", "一季度（百分点）"])
def test_what_is_only_of_an_earlier_time_is_none(head: str):
    assert found(f"| 项目 | 满意率（%） | {head} |\n|---|---|---|\n| 热线 | 94.6 | 1.3 |\n")[1][4] == "level"


@pytest.mark.parametrize("then", ["较一季度", "比调整前", "较上季", "较上半年"])
@pytest.mark.parametrize(
    ("name", "cell", "value", "unit"),
    [
        ("营收（亿元）", "1.5", "150000000", "CNY"),
        ("客户（家）", "12", "12", "家"),
        ("产量（吨）", "15", "15", "t"),
        ("毛利率（%）", "1.2", "1.2", "pp"),
        ("营收（亿元）", "1.5%", "1.5", "%"),
    ],
)
def test_what_is_held_against_a_part_of_the_year_is_in_the_unit_of_its_row(
    then: str, name: str, cell: str, value: str, unit: str
):
    [_, change] = extract(f"| 指标 | 二季度 | {then} |\n|---|---|---|\n| {name} | 25.6 | {cell} |\n")
    assert (str(change.value), change.unit, change.role.value) == (value, unit, "change")


@pytest.mark.parametrize(
    ("note", "head", "unit"),
    [
        ("单位：亿元", "较一季度", "CNY"),
        ("单位：亿元", "比调整前", "CNY"),
        ("单位：亿元", "较一季度（%）", "%"),
        ("单位：亿元", "较一季度增长", "%"),
        ("单位：亿元", "较上年同期", "%"),
        ("单位：亿元、%", "较一季度", "%"),
    ],
)
def test_changes_since_a_part_of_the_year_are_in_the_unit_of_the_note(note: str, head: str, unit: str):
    [_, change] = extract(f"{note}\n\n| 指标 | 二季度 | {head} |\n|---|---|---|\n| 营收 | 12 | 1.5 |\n")
    assert (change.unit, change.role.value) == (unit, "change")


def test_a_title_that_gives_units_by_name():
    title = "2023年渔业面积和产量（面积：万亩，总产量：万吨，亩产：公斤）"
    table = f"{title}\n\n| 品种 | 面积 | 总产量 | 亩产 | 户数 |\n|---|---|---|---|---|\n| 海带 | 210.4 | 88.6 | 421 | 30 |\n"
    assert [(text, unit) for text, _, unit, _, _ in found(table)] == [
        ("210.4", "亩"),
        ("88.6", "t"),
        ("421", "kg"),
        ("30", None),
    ]


def test_a_column_of_the_month_in_a_table_of_several():
    table = (
        "2024年1-6月收支（单位：万元）\n\n| 科目 | 本月数 | 增幅 | 累计数 |\n|---|---|---|---|\n| 渔业税 | 72 | -5.2 | 521 |\n"
    )
    assert [(text, time) for text, _, _, time, _ in found(table)] == [
        ("72", "2024-06"),
        ("-5.2", "2024-06"),
        ("521", "2024-01/2024-06"),
    ]


@pytest.mark.parametrize("head", ["至本月累计", "1-本月", "本月止累计"])
def test_sums_to_the_month_are_of_all_of_them(head: str):
    table = f"2024年1-6月收支（单位：万元）\n\n| 科目 | {head} |\n|---|---|\n| 渔业税 | 521 |\n"
    assert [time for _, _, _, time, _ in found(table)] == ["2024-01/2024-06"]


@pytest.mark.parametrize("cells", ["1,204 | 94.6", "3 | 0"])
def test_a_hotline_beside_several_figures_is_a_row_of_figures(cells: str):
    assert len(found(f"| 项目 | 样本量（份） | 满意率（%） |\n|---|---|---|\n| 热线 | {cells} |\n")) == 2
    assert found("| 项目 | 内容 |\n|---|---|\n| 热线 | 12345 |\n") == []
