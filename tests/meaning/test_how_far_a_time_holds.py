"""What a time of a sentence governs, when it stops to, and what only serves as base or as the end of a stretch."""

import datetime as dt

import pytest

JULY = dt.date(2021, 7, 10)

BASES = [
    # the record of a year is a level of that year, what is told of it is not
    ("河水涨到41.2米，距1996年最高水位【42米】只差0.8米。", "1996"),
    ("河水涨到41.2米，距1996年最高水位42米只差【0.8米】。", "2021"),
    ("流量比1996年峰值低【300立方米/秒】。", "2021"),
    ("价格较6月高点回落【3元】。", "2021"),
    ("距2022年底还有【3个月】。", "2021"),
    ("今年收茶9吨，超过去年的【8吨】。", "2020"),
    ("今年收茶超过去年的【六成】。", "2021"),
]

CHANGES = [
    # a change that ended now is followed by what is so now
    ("2015年建起园区，由当初的3家厂发展到现在的47家，工人【6200人】。", "2021"),
    ("2015年建起园区，从2家厂发展到2018年的47家，工人【6200人】。", "2015"),
    ("到2020年底，办证时间由现在的12天压缩到【8天】。", "2020"),
]

DAYS = [
    # what there is at present is of the day up to which all of it is told
    ("截至7月9日，转移群众6人，目前安置【5人】。", "2021-07-09"),
    ("截至7月9日，转移群众6人。目前安置【5人】。", "2021-07-09"),
    ("截至7月9日，转移群众6人。现有安置点【5个】。", "2021-07-09"),
    ("截至去年底，建成公园6座。目前在建【5座】。", "2021"),
    ("7月9日，灯会开幕。目前售票【5张】。", "2021"),
    ("截至5月9日，转移群众6人。目前安置【5人】。", "2021"),
    # a bulletin of a whole day is of that day
    ("7月9日0时至24时，全市新增病例6例。\n\n6例病例中，男性【5例】。", "2021-07-09"),
    ("7月9日8时至20时，全市新增病例6例。\n\n6例病例中，男性【5例】。", "2021"),
    # parts of a day between two days
    ("8日夜间至9日白天，雨量【50毫米】。", "2021-07-08/2021-07-09"),
    ("昨日8时至今日8时，雨量【50毫米】。", "2021-07-09/2021-07-10"),
    ("7月8日20时到7月9日8时，雨量【50毫米】。", "2021-07-08/2021-07-09"),
    ("昨夜至今晨，雨量【50毫米】。", "2021-07-09/2021-07-10"),
    ("明天夜间到13日，雨量【50毫米】。", "2021-07-11/2021-07-13"),
    ("预计整个小长假发送旅客【6人】。", "2021-07"),
]

SUMS = [
    # what came together over the years of a plan is not of the last one that was told before
    ("“十三五”时期，粮食年均增长7%，2020年达到98万吨。累计修渠【12公里】。", "2016/2020"),
    ("“十三五”时期，粮食年均增长7%，2020年达到98万吨。2020年修渠【12公里】。", "2020"),
    ("“十三五”时期，粮食年均增长7%，2018年达到98万吨。累计修渠【12公里】。", "2018"),
    ("2020年，粮食达到98万吨。累计修渠【12公里】。", "2020"),
]

TALK = [
    ("九几年生意好，一天卖【六十碗】。", "1990/1999"),
    ("八几年村里有【300户】。", "1980/1989"),
    ("干了十几年，卖了【六十碗】。", "2021"),
    ("去年，老马盖了房。他打算再攒【5万元】。", "2021"),
    ("去年，老马盖了房。他攒了【5万元】。", "2020"),
    ("上赛季同期，他们名列【第二位】。", "2020"),
]


@pytest.mark.parametrize(("text", "time_period"), [*BASES, *CHANGES, *DAYS, *SUMS, *TALK])
def test_how_far_a_time_holds(marked, text, time_period):
    assert marked(text, date=JULY).time_period == time_period


def test_a_notice_of_what_is_to_hold_opens_its_items(marked):
    text = "# 关于调整水价的通知\n\n自2022年1月1日起调整水价。现将有关事项通知如下：\n\n一、水价由每吨2.35元调整为【2.88元】。"
    metric = marked(text, date=dt.date(2021, 12, 6))
    assert (metric.time_period, metric.status.value) == ("2022-01", "target")
    metric = marked(text.replace("【2.88元】", "2.88元").replace("2.35元", "【2.35元】"), date=dt.date(2021, 12, 6))
    assert (metric.time_period, metric.status.value) == ("2021", "actual")


def test_a_notice_of_what_holds_already_does_not(marked):
    text = "# 关于水价的通知\n\n自2018年1月1日起调整水价。现将有关事项通知如下：\n\n一、水价为每吨【2.88元】。"
    metric = marked(text, date=dt.date(2021, 12, 6))
    assert (metric.time_period, metric.status.value) == ("2021", "actual")


def test_an_account_and_what_is_planned_next_is_given_in_the_next_year(marked):
    text = "某镇2016年工作总结及2017年打算\n\n2016年，建成安置点6个，搬迁【126户】。\n\n2017年，计划脱贫420户。"
    metric = marked(text, date=None)
    assert (metric.time_period, metric.status.value) == ("2016", "actual")
