"""How a figure was found, and when it was at its most, stands between the thing and the number, and is no part of the thing."""

import pytest

CHECKED = [
    ("失踪人数经排查由【9人】减至4人。", "失踪人数"),
    ("失踪人数经排查由9人减至【4人】。", "失踪人数"),
    ("受灾面积经复核为【3.2万亩】。", "受灾面积"),
    ("欠薪总额经反复核算为【210万元】。", "欠薪总额"),
    ("伤亡总数经清点共【27人】。", "伤亡总数"),
    ("房屋面积经双方确认后为【118平方米】。", "房屋面积"),
]
NOT_CHECKED = [
    ("经审计的净利润为【210万元】。", "净利润"),
    ("厂方经营成本为【80万元】。", "厂方经营成本"),
]
AT_ITS_MOST = [
    ("厂里工人最多时有【370名】。", "工人"),
    ("住户最多时达到【600户】。", "住户"),
    ("学生最少时只有【9人】。", "学生"),
    ("会议室最多容纳【300人】。", "会议室容纳"),
]
WIDER = [
    ("裂缝一夜加宽了【3厘米】。", "change", "裂缝"),
    ("堤坝加高【1.2米】。", "change", "堤坝"),
    ("路基加厚【20厘米】。", "change", "路基"),
    ("围墙加高到【3米】。", "level", "围墙"),
    ("加高工程投资【3亿元】。", "level", "加高工程投资"),
]


@pytest.mark.parametrize(("text", "indicator"), CHECKED + NOT_CHECKED + AT_ITS_MOST)
def test_how_a_figure_was_found_is_no_part_of_its_name(marked, text, indicator):
    assert marked(text).indicator == indicator


@pytest.mark.parametrize(("text", "role", "indicator"), WIDER)
def test_what_is_made_wider_changes(marked, text, role, indicator):
    found = marked(text)
    assert (found.role, found.indicator) == (role, indicator)


def test_what_is_sold_by_itself_is_one_word(marked):
    assert marked("【三个】单品卖出3.1亿元。").indicator == "单品"
