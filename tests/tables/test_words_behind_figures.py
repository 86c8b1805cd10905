"""Tables of plain text whose rows end in words, or have them between figures: who is in charge, a grade, what it makes."""

import pytest

from jinzhou_extract import extract


def read(text: str) -> list[tuple[str, str | None, str | None]]:
    return [(metric.text, metric.indicator, metric.unit) for metric in extract(text)]


@pytest.mark.parametrize("gap", ["      ", "\t", "　　　"])
def test_the_head_tells_which_columns_hold_figures(gap: str):
    lines = [
        ["河流", "长度（公里）", "水位（米）", "等级", "责任单位"],
        ["清溪", "31.5", "6.4", "Ⅱ类", "水务局"],
        ["白沙", "18.2", "5.9", "Ⅲ类", "城区政府"],
    ]
    assert read("河流情况\n" + "\n".join(gap.join(line) for line in lines) + "\n") == [
        ("31.5", "清溪长度", "km"),
        ("6.4", "清溪水位", "m"),
        ("18.2", "白沙长度", "km"),
        ("5.9", "白沙水位", "m"),
    ]


def test_words_between_figures_have_blanks_of_their_own():
    text = "工厂\t职工（人）\t产品\t产值（万元）\t状态\n东厂\t120\t饲料 肥料\t3650\t投产\n西厂\t75\t光伏组件\t980\t在建\n"
    assert read(text) == [
        ("120", "东厂职工", "人"),
        ("3650", "东厂产值", "CNY"),
        ("75", "西厂职工", "人"),
        ("980", "西厂产值", "CNY"),
    ]


def test_a_row_that_lacks_a_figure_or_the_word_keeps_the_others_where_they_stand():
    text = (
        "项目      数量（个）    投资（亿元）    牵头单位\n"
        "桥梁      12            36.5            交通局\n"
        "水厂      8             19.2\n"
        "学校      21                            教育局\n"
    )
    assert read(text) == [
        ("12", "桥梁", "个"),
        ("36.5", "桥梁投资", "CNY"),
        ("8", "水厂", "个"),
        ("19.2", "水厂投资", "CNY"),
        ("21", "学校", "个"),
    ]


def test_without_a_head_nobody_knows_what_the_figures_are():
    assert read("会议日程。\n开幕  9  礼堂\n讨论  3  二楼\n") == []


@pytest.mark.parametrize(
    "table",
    [
        "指标      单位    2020    2019\n水泥产量  万吨    31.5    28.6\n钢材产量  万吨    12.4    13.1\n",
        "指标\t单位\t2020\t2019\n水泥产量\t万吨\t31.5\t28.6\n钢材产量\t万吨\t12.4\t13.1\n",
        "指标            2020    2019    增速(%)\n水泥产量（万吨）31.5    28.6    10.1\n".replace("）31", "）  31"),
    ],
)
def test_years_alone_name_columns(table: str):
    metrics = [metric for metric in extract(f"主要产品\n\n{table}") if metric.unit == "t"]
    assert [(metric.text, metric.time_period) for metric in metrics[:2]] == [("31.5", "2020"), ("28.6", "2019")]


def test_a_note_of_units_is_no_title():
    table = "| 县区 | 1月 | 2月 |\n|---|---|---|\n| 义县 | 12 | 13 |\n"
    metrics = extract(f"2023年各县区水泥产量\n\n计量单位：吨\n\n{table}")
    assert [(metric.indicator, metric.unit) for metric in metrics] == [("水泥产量", "t")] * 2
