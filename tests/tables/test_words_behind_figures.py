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
