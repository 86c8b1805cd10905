"""Times in words that other writers take: reports of each day, terms, the year that runs, by how much something rose."""

import datetime as dt

import pytest

from jinzhou_extract import extract
from jinzhou_extract.document import Document

OF_A_DAY = [
    ("# 白糖日报2020年6月9日星期二\n\n现货上涨30元/吨。", None, "2020-06-09"),
    ("# 玉米早评 2021年3月4日\n\n期价回落1.2%。", None, "2021-03-04"),
    ("# 晨光日报 2020年6月9日\n\n全市新增就业3万人。", None, "2020"),
    ("6、承包期：自2011年1月1日起至2030年12月31日止\n\n7、其他事项：无。\n\n承包方缴纳押金9万元。", None, None),
    ("发布日期：2011年1月1日\n\n承包方缴纳押金9万元。", None, "2011"),
    ("年内开通航线6条。", dt.date(2019, 4, 2), "2019"),
    ("全年开通航线6条。", dt.date(2019, 1, 12), "2018"),
]

BY_HOW_MUCH = [
    "绿化率由2006年的31%提高到2011年的38%，提高【7个百分点】。 → time_period: 2011",
    "产量从2006年的20万吨增加到2011年的30万吨，增长【50%】，新建水库3座。 → time_period: 2011",
    "绿化率由2006年的31%提高到2011年的38%，年均提高【1.4个百分点】。 → time_period: 2006/2011",
]


@pytest.mark.parametrize(("text", "date", "period"), OF_A_DAY)
def test_the_time_of_a_figure(text, date, period):
    assert [metric.time_period for metric in extract(Document(text, date=date))] == [period]


@pytest.mark.parametrize("line", BY_HOW_MUCH)
def test_by_how_much_it_rose(reads, line):
    reads(line)
