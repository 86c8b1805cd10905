"""The times of what a figure is compared with, and how far a time in brackets holds."""

import datetime as dt
from collections.abc import Callable

import pytest

from jinzhou_extract import extract
from jinzhou_extract.metric import Metric

HALF = {"date": dt.date(2022, 7, 20), "title": "2022年上半年经济运行情况"}
DAY = {"date": dt.date(2022, 9, 10), "title": ""}

BASES = [
    # 去年的 is all of the year, 去年同期的 the same part of it
    ("今年前8个月烧瓷365万件；一级品率由去年的【38%】提高到52%。", DAY, "2021"),
    ("今年前8个月烧瓷365万件；一级品率由去年同期的【38%】提高到52%。", DAY, "2021-01/2021-08"),
    ("今年前8个月烧瓷365万件；一级品率由去年的38%提高到【52%】。", DAY, "2022-01/2022-08"),
    ("计划于10月25日前完工；届时供热能力将由去年的【420兆瓦】提高到610兆瓦。", DAY, "2021"),
    ("据统计，输液率由去年的【64%】降到38%。", DAY, "2021"),
    ("奖金由去年的【5000元】减到3000元。", DAY, "2021"),
    # the year stands in front of the months
    ("去年3月他来考察。今年园区抓得紧，前三季度产值22亿元，占比由去年同期的【14%】提高到27%。", DAY, "2021-01/2021-09"),
    # what the title says a report is of
    ("税收占比69%，较去年同期的【66%】提高3个百分点。", HALF, "2021-01/2021-06"),
    # back to a share of an earlier level
    ("其中6月份当月21万人次，恢复至去年同期的【六成】。", DAY, "2022-06"),
    ("6月份客流由去年同期的【9万人次】恢复至21万人次。", DAY, "2021-06"),
    # nobody can tell of when a former level is
    ("2021年，保额由过去的【8000元】提高到1万元。", DAY, None),
    ("截至2021年底，亩产由建库前的【270斤】增长到600斤。", DAY, None),
    ("2021年，矿井由重组前的【2598座】减少到1053座。", DAY, None),
    ("2021年，矿井由重组前的2598座减少到【1053座】。", DAY, "2021"),
    ("2021年，矿井由2598座减少到【1053座】。", DAY, "2021"),
    ("矿井由三年前的【2598座】减少到1053座。", DAY, "2019"),
]

BRACKETS = [
    ("今年上半年汇兑亏损【1140万元】（2021年同期为收益920万元），溢利2.1亿元。", "2022-01/2022-06"),
    ("今年上半年汇兑亏损1140万元（2021年同期为收益【920万元】），溢利2.1亿元。", "2021-01/2021-06"),
    ("今年上半年汇兑亏损1140万元（2021年同期为收益920万元），溢利【2.1亿元】。", "2022-01/2022-06"),
    ("今年上半年派息每股3.5元（2020年：4元）。派息比率【35%】。", "2022-01/2022-06"),
    ("报告期（2021年度），公司营业收入【6亿元】。", "2021"),
    ("一期项目投资【6亿元】（2020年）。", "2020"),
]


@pytest.mark.parametrize(("text", "document", "time"), BASES)
def test_a_base_is_of_the_year_before_or_of_the_same_part_of_it(
    marked: Callable[..., Metric], text: str, document: dict[str, object], time: str | None
):
    assert marked(text, **document).time_period == time


@pytest.mark.parametrize(("text", "time"), BRACKETS)
def test_a_time_in_brackets_dates_the_number_that_stands_there_with_it(marked: Callable[..., Metric], text: str, time: str):
    assert marked(text, **DAY).time_period == time


def test_what_one_answer_opens_with_dates_no_other():
    text = (
        "# 某区托育补助政策问答\n\n问：为什么要出台？\n\n答：截至2023年底，全区有托位3480个，普惠托位占比只有四成，远远不够用，"
        "家长普遍反映收费高、离家远、托不起，为此出台本措施。\n\n问：能享受哪些补助？\n\n答：每个托位补助1万元。\n"
    )
    assert [metric.time_period for metric in extract(text, date="2024-07-04")][-1] == "2024"


def test_a_base_opens_no_part():
    text = "# 家电补贴问答\n\n家电由去年的8类增加到12类。\n\n补贴上限2000元。\n"
    assert [metric.time_period for metric in extract(text, date="2025-02-18")] == ["2024", "2025", "2025"]
