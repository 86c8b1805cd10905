"""Columns that name the rows behind those that sort, number or date them, and sheets whose first column is blank."""

import pytest

from jinzhou_extract import extract

Row = tuple[str, str | None, str | None]


def rows(text: str) -> list[Row]:
    return [(metric.text, metric.indicator, metric.unit) for metric in extract(text)]


@pytest.mark.parametrize("sort", ["类别", "领域", "一级指标"])
@pytest.mark.parametrize("names", ["指标", "指标名称", "二级指标", "主要指标"])
def test_the_column_of_indicators_names_the_rows_behind_one_that_sorts_them(sort: str, names: str):
    body = "| 创新 | 1.研发经费投入（亿元） | 12.5 |\n| 创新 | 2.每万人发明专利（件） | 4.1 |\n"
    body += "| 绿色 | 3.PM2.5浓度（微克/立方米） | 31 |\n"
    assert [(text, indicator) for text, indicator, _ in rows(f"| {sort} | {names} | 2024年 |\n|---|---|---|\n{body}")] == [
        ("12.5", "研发经费投入"),
        ("4.1", "每万人发明专利"),
        ("31", "PM2.5浓度"),
    ]


@pytest.mark.parametrize("head", ["方面 | 评价 | 2024年", "类别 | 备注 | 2024年"])
def test_a_column_behind_it_that_says_something_else_does_not(head: str):
    [(_, indicator, _)] = rows(f"| {head} |\n|---|---|---|\n| 造林面积 | 较好 | 12 |\n")
    assert indicator == "造林面积"


def test_a_row_is_named_by_its_column_in_a_list_of_places_and_years():
    head = "| 统计年度 | 行政区划名称 | 行政区划代码 | 指标名称 | 指标值 | 计量单位 |\n|---|---|---|---|---|---|\n"
    body = "| 2022 | 凌海市 | 210781 | 常住人口 | 46.2 | 万人 |\n| 2023 | 凌海市 | 210781 | 造林面积 | 3.1 | 万公顷 |\n"
    assert rows(head + body) == [("46.2", "常住人口", "人"), ("3.1", "造林面积", "hm2")]
    assert [(metric.time_period, metric.region) for metric in extract(head + body)] == [("2022", "凌海市"), ("2023", "凌海市")]


@pytest.mark.parametrize("codes", ["专业代号", "专业代码", "专业编号"])
def test_a_code_in_front_of_a_name_is_no_name(codes: str):
    table = (
        f"| {codes} | 专业名称 | 招生计划（人） |\n|---|---|---|\n| 080701 | 通信工程 | 60 |\n| 050201 | 英语（师范） | 45 |\n"
    )
    assert rows(table) == [("60", "通信工程招生计划", "人"), ("45", "英语（师范）招生计划", "人")]


@pytest.mark.parametrize(
    ("name", "indicator"), [("护林员（人）", "护林员"), ("固定电话（万线）", "固定电话"), ("护林员（女）", "护林员（女）")]
)
def test_a_bracket_that_holds_no_unit_belongs_to_the_name(name: str, indicator: str):
    assert [item[1] for item in rows(f"| 指标 | 2024年 |\n|---|---|\n| {name} | 12 |\n")] == [indicator]


def test_such_a_bracket_hides_not_that_a_part_is_measured_itself():
    table = "| 指标 | 金额（亿元） |\n|---|---|\n| 货物出口额 | 31.5 |\n| 其中：顺差额（出减进） | 12 |\n"
    assert [item[1] for item in rows(table)] == ["货物出口额", "顺差额（出减进）"]


def test_a_blank_first_column_names_nothing():
    titles = (
        "|  | 利润表 | 利润表 | 利润表 |\n|  | 编制单位：东风船队公司 | 编制单位：东风船队公司 | 编制单位：东风船队公司 |\n"
    )
    head = f"{titles}|  | 2024年1—6月 |  | 单位：万元 币种：人民币 |\n|  | 项目 | 本期数 | 上年同期数 |\n|---|---|---|---|\n"
    assert rows(f"{head}|  | 一、营业收入 | 812.5 | 790.1 |\n|  | 减：营业成本 | 601 | 588.4 |\n") == [
        ("812.5", "营业收入", "CNY"),
        ("790.1", "营业收入", "CNY"),
        ("601", "营业成本", "CNY"),
        ("588.4", "营业成本", "CNY"),
    ]


@pytest.mark.parametrize("total", ["合计", "总计"])
def test_a_table_may_begin_with_the_sum_of_its_columns(total: str):
    head = f"| {total} | 出国费 | 用车费 | 用车费 |\n|  |  | 购置费 | 运行费 |\n|---|---|---|---|\n"
    assert rows(f"单位：元\n\n{head}| 520000 | 0 | 180000 | 340000 |\n") == [
        ("520000", total, "CNY"),
        ("0", "出国费", "CNY"),
        ("180000", "用车费购置费", "CNY"),
        ("340000", "用车费运行费", "CNY"),
    ]


def test_points_that_count_people_are_names():
    assert rows("| 分数 | 人数 |\n|---|---|\n| 680 | 12 |\n| 679 | 15 |\n") == [
        ("12", "680人数", "人"),
        ("15", "679人数", "人"),
    ]


def test_a_part_of_a_year_is_of_the_year_above_it():
    body = "| 2023年一季度 | 12 |\n| 二季度 | 13 |\n| 2024年一季度 | 14 |\n| 二季度 | 15 |\n| 全年 | 29 |\n"
    found = extract(f"| 季度 | 用电量（万千瓦时） |\n|---|---|\n{body}")
    assert [metric.time_period for metric in found][:4] == ["2023-Q1", "2023-Q2", "2024-Q1", "2024-Q2"]


def test_a_month_below_a_whole_year_is_of_the_year_of_the_table():
    table = "2024年1-2月用电量\n\n| 时间 | 用电量（万千瓦时） |\n|---|---|\n| 2023年 | 150 |\n| 1月 | 12 |\n| 2月 | 11 |\n"
    assert [metric.time_period for metric in extract(table)] == ["2023", "2024-01", "2024-02"]


def test_a_change_below_a_unit_may_be_by_so_much():
    head = "| 县 | PM2.5（微克/立方米） | PM2.5（微克/立方米） | 达标率（%） |\n|  | 本月 | 同比变化 |  |\n|---|---|---|---|\n"
    assert [unit for _, _, unit in rows(f"{head}| 东县 | 31 | -3 | 90.5 |\n")][1:] == [None, "%"]
