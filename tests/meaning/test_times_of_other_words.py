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


MORE = [
    ("元月份，门诊接诊2100人次。", dt.date(2009, 2, 9), ["2009-01"]),
    ("元月五日至七日，门诊接诊900人次。", dt.date(2009, 1, 9), ["2009-01-05/2009-01-07"]),
    ("2009年元月开诊，接诊900人次。", None, ["2009-01"]),
    ("房租每月800元月底付清。", dt.date(2009, 1, 9), ["2009"]),
    ("状元月饼卖出700盒。", dt.date(2009, 10, 9), ["2009"]),
    ("元月供水700吨。", dt.date(2009, 10, 9), ["2009-01"]),
    ("对标2030年节水规划，改造管网36公里。", dt.date(2022, 1, 20), ["2022"]),
    ("2030年改造管网36公里。", dt.date(2022, 1, 20), ["2030"]),
    ("## 2016年工作回顾\n\n解决了2011年遗留的欠薪。全年办证1.9万本。", dt.date(2017, 1, 12), ["2016"]),
    ("## 年度目标\n\n截至4月末，已签约17个；年底前签约50个。", dt.date(2021, 5, 6), ["2021-04", "2021"]),
]


@pytest.mark.parametrize(("text", "date", "periods"), MORE)
def test_the_times_of_figures(text, date, periods):
    assert [metric.time_period for metric in extract(Document(text, date=date))] == periods


CLOCK = [
    "清晨五点许入园环卫工【310人】。 → indicator: 入园环卫工",
    "上午9时许报名选手【310人】。 → indicator: 报名选手",
    "允许入场摊贩【310人】。 → indicator: 允许入场摊贩",
]


@pytest.mark.parametrize("line", CLOCK)
def test_a_clock_time_is_no_name(reads, line):
    reads(line)
