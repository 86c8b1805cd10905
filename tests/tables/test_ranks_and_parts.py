"""Columns of ranks beside changes, parts marked with #, losses in brackets, titles with a number, rows that give units."""

import pytest

from jinzhou_extract import extract

Row = tuple[str | None, str, str | None, str, str | None]


def found(table: str) -> list[Row]:
    """Indicator, value, unit, role and period of each number."""
    return [(item.indicator, f"{item.value:f}", item.unit, str(item.role), item.time_period) for item in extract(table)]


@pytest.mark.parametrize(
    ("head", "unit", "role"),
    [
        ("增速排名", "位", "rank"),
        ("增幅位次", "位", "rank"),
        ("同比增长位次", "位", "rank"),
        ("占比排名", "位", "rank"),
        ("位次变化", "位", "change"),
        ("排名升降", "位", "change"),
        ("位次较上年增减", "位", "change"),
        ("增速", "%", "change"),
        ("排名增速", "位", "change"),
        ("占比", "%", "share"),
    ],
)
def test_a_column_of_ranks_is_one_whatever_is_ranked(head: str, unit: str, role: str):
    table = f"2023年投资情况\n\n| 县区 | 投资（亿元） | {head} |\n|---|---|---|\n| 东镇 | 35.2 | 3 |\n| 西镇 | 36.2 | 2 |\n"
    assert found(table)[1][2:4] == (unit, role)


def test_the_rank_of_the_year_before_is_of_that_year_and_no_other_column():
    head = "| 县区 | 得分 | 上年位次 | 位次 |\n|---|---|---|---|\n"
    rows = found(f"2023年考核结果\n\n{head}| 东镇 | 92.5 | 4 | 1 |\n| 西镇 | 90.5 | 5 | 2 |\n")
    assert [row[4] for row in rows[:3]] == ["2023", "2022", "2023"]


@pytest.mark.parametrize("mark", ["# 其中：", "#其中：", "#", "# ", "  #"])
def test_a_part_that_a_sign_marks_is_a_row_and_no_heading(mark: str):
    rows = f"第一产业       31.24    30.18\n{mark}种植业   14.87    15.02\n第三产业       35.17    35.43\n"
    values = found(f"全市从业人员\n单位：万人\n指标           2020年   2021年\n{rows}")
    assert [row[1:] for row in values[2:]] == [
        ("148700", "人", "level", "2020"),
        ("150200", "人", "level", "2021"),
        ("351700", "人", "level", "2020"),
        ("354300", "人", "level", "2021"),
    ]


@pytest.mark.parametrize("heading", ["# 2021年工作", "## 一、指标 3 项", "#其中"])
def test_a_heading_stays_one(heading: str):
    assert extract(f"{heading}\n\n全市新建学校12所。\n")[-1].section


def test_a_row_that_ends_in_a_loss_is_one():
    rows = "财务费用         (3,215.42)   4,118.36\n营业利润     98,127.90      (12,407.08)\n"
    assert [row[1] for row in found(f"2023年利润表\n单位：元\n项目             本期金额           上期金额\n{rows}")] == [
        "-3215.42",
        "4118.36",
        "98127.90",
        "-12407.08",
    ]


@pytest.mark.parametrize("title", ["2-1 锦州市国民经济主要指标", "2-1-3  锦州市指标", "表2-1 锦州市指标", "锦州市指标"])
def test_a_title_with_its_number_is_no_head(title: str):
    rows = "年末常住人口   万人       143.21   142.87\n公路里程       公里       6312     6405\n"
    table = f"{title}\n指标           单位       2020年   2021年\n{rows}"
    assert [row[1:3] for row in found(table)] == [("1432100", "人"), ("1428700", "人"), ("6312", "km"), ("6405", "km")]


def test_a_row_of_units_below_the_names_of_columns():
    rows = "2022年   312.5        4120.8\n2023年   455.1        4388.6\n"
    assert found(f"交通运输\n指标     公路客运量   公路货运量\n单位     万人         万吨\n{rows}")[:2] == [
        ("公路客运量", "3125000", "人", "level", "2022"),
        ("公路货运量", "41208000", "t", "level", "2022"),
    ]


def test_units_as_the_name_of_those_who_are_counted():
    rows = "水务局   312.5        41\n林业局   455.1        43\n"
    assert [row[1:3] for row in found(f"2022年收支\n单位     收入（万元）   人数（人）\n{rows}")][:2] == [
        ("3125000", "CNY"),
        ("41", "人"),
    ]


@pytest.mark.parametrize("row", ["1      东镇   45     38     41", "12     东镇   45     38     41"])
def test_a_row_that_its_rank_opens(row: str):
    table = f"奖牌榜\n排名   代表团   金牌   银牌   铜牌\n{row}\n"
    rank, *medals = found(f"{table}2      西镇   39     42     36\n")[:4]
    assert rank[1:4] == (row.split()[0], "位", "rank")
    assert [item[:2] for item in medals] == [
        ("东镇金牌", "45"),
        ("东镇银牌", "38"),
        ("东镇铜牌", "41"),
    ]


@pytest.mark.parametrize("head", ["名次  单位  一季度  二季度", "|名次|单位|一季度|二季度|\n|---|---|---|---|"])
@pytest.mark.parametrize("names", [("南镇", "北镇"), ("水务局", "林业局")])
def test_who_is_ranked_is_no_unit(head: str, names: tuple[str, str]):
    rows = [[f"{at}", name, f"4{at}", "38"] for at, name in enumerate(names, 1)]
    body = "\n".join(f"|{'|'.join(row)}|" if "|" in head else "  ".join(row) for row in rows)
    values = found(f"2023年进度\n\n{head}\n{body}\n")
    assert [row[1:3] for row in values if row[3] == "rank"] == [("1", "位"), ("2", "位")]
    values = [row for row in values if row[3] != "rank"]
    assert [row[1:3] for row in values] == [("41", None), ("38", None), ("42", None), ("38", None)]
    assert [(row[0] or "")[:2] for row in values[::2]] == [name[:2] for name in names]


@pytest.mark.parametrize(("first", "name"), [("名称", "电话"), ("名称", "5号电话"), ("2022年产品", "电话")])
def test_a_unit_behind_a_name_is_one_whatever_it_is(first: str, name: str):
    head = f"|{first}|单位|产量|\n|---|---|---|\n"
    assert found(f"{head}|{name}|万线|45|\n|{name}二型|万线|38|\n")[0][1:3] == ("450000", "线")


@pytest.mark.parametrize("line", ["3 万吨 5 吨 8 吨", "1 月份 12 15", "2023 东镇", "1  东镇  45  38"])
def test_quantities_in_a_row_are_no_row_of_a_table(line: str):
    assert not any(item.flags and "column-meaning-guessed" in item.flags for item in extract(f"{line}\n"))


def test_points_are_figures_of_a_row():
    values = found("考核得分（2023年）\n县区     得分      位次\n东镇   92.35分   1\n西镇     90.18分   2\n")
    assert [row[1:4] for row in values[:2]] == [("92.35", "分", "level"), ("1", "位", "rank")]


@pytest.mark.parametrize(
    ("head", "name", "unit"),
    [
        ("比上月", "价格", None),
        ("较上周", "均价", None),
        ("比上月（%）", "价格", "%"),
        ("比上月±%", "价格", "%"),
        ("比上月", "产量", "%"),
        ("比上月上涨", "价格", "%"),
    ],
)
def test_what_a_price_differs_by_is_unknown_where_nothing_says_percent(head: str, name: str, unit: str | None):
    table = f"| 品名 | 规格 | 单位 | {name} | {head} |\n|---|---|---|---|---|\n| 尿素 | 含氮46% | 元/吨 | 2780 | -25 |\n"
    assert found(table)[-1][2] == unit


@pytest.mark.parametrize("name", ["均价（元/平方米）", "价格（元/吨）"])
def test_what_a_price_with_a_unit_in_its_head_differs_by_is_percent(name: str):
    table = f"2024年房价\n\n| 区 | {name} | 比上月 | 比去年同期 |\n|---|---|---|---|\n| 南区 | 21000 | 0.4 | -2.2 |\n"
    assert [row[1:4] for row in found(table)[1:]] == [("0.4", "%", "change"), ("-2.2", "%", "change")]
