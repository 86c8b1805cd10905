"""The time that all of a document is of, and how long a time that was told goes on."""

import datetime as dt

import pytest

from jinzhou_extract import extract

DAY = dt.date(2020, 9, 17)

GOES_ON = [
    # what only compares with now ends with its clause
    ("老曲说，去年才打了2吨。价钱跌了，每斤给到14块，去年是17块。我留了【2000斤】。", "2020"),
    ("去年产值800万元。今年办了厂。厂里有工人【30人】。", "2020"),
    ("去年产值800万元，厂里有工人【30人】。", "2019"),
    # what describes a thing, and when works began
    ("包衣种子每斤贵6角，可是去年试种的地块，每亩多打粮50斤。到4月，已发放贷款【3亿元】。", "2020-04"),
    ("工程去年11月动工，今年2月27日开门，花掉480万元。大厅有【3200平方米】。", "2020"),
    ("市场1987年建成，从未翻修，现有摊位【206个】。", "2020"),
    # the year after the one told of
    ("1994年他下了岗。那年冬天去学手艺。第二年夏天，借了【6000元】开店。", "1995"),
    ("头一年免租，第二年减收【50%】。", "2020"),
    # a new rule is of now, whatever year was told of
    ("2015年，市里出台老办法。新办法把补助提高到【2000元】。", "2020"),
    ("2015年，市里出台老办法，补助【2000元】。", "2015"),
    # from when on
    ("气价方案将于2021年1月1日起执行。第一档为每年【360立方米】。", "2021-01"),
    ("联赛自4月1日开赛以来，打了【90场】。", "2020-04/2020-09"),
    ("从今年1月1日起，缴费标准为每年【200元】。", "2020-01"),
    ("据预报，未来三天降雨【80毫米】。", "2020-09-17/2020-09-20"),
    ("今春修了水塘【214个】。", "2020"),
    ("去冬种下油菜【35万亩】。", "2019"),
]


@pytest.mark.parametrize(("text", "time"), GOES_ON)
def test_how_long_a_time_goes_on(text: str, time: str):
    told = [metric for metric in extract(text.replace("【", "").replace("】", ""), date=DAY) if f"【{metric.text}】" in text]
    assert told[-1].time_period == time


WHOLE = [
    ("合肥楼市2016年9月成交回顾 | 某某研究院 | 2016-10-09\n\n新房成交4186套。二手房过户【6920套】。", "2016-09"),
    ("合肥楼市2016年9月成交回顾 | 某某研究院 | 2016-10-09\n\n本月批准预售【2970套】。", "2016-09"),
    ("2016年10月9日\n合肥楼市成交火热\n\n二手房过户【6920套】。", "2016"),
    (
        "法院发布劳动争议审判白皮书\n2014-04-29\n\n2011年至2013年，法院受理案件2647件。\n\n涉及加班费的有【300件】。",
        "2011/2013",
    ),
    ("法院召开会议\n2014-04-29\n\n据介绍，2011年至2013年，法院受理案件2647件。\n\n涉及加班费的有【300件】。", "2014"),
    ("国庆长假客流创新高\n2014-10-08\n\n车站增开通道。旅客排队【10分钟】。", "2014-10"),
    ("车站客流创新高\n2014-10-08\n\n车站增开通道。旅客排队【10分钟】。", "2014"),
    ("某市人社局　2020年9月17日\n\n最近问得多的，是怎么参保。\n\n每月加发【2元】。", "2020"),
    ("上半年经济运行发布会\n2023-07-20\n\n6月份单月增长5%。电子产业产值下降【9.6%】。", "2023-01/2023-06"),
]


@pytest.mark.parametrize(("text", "time"), WHOLE)
def test_the_time_that_a_document_is_of(text: str, time: str):
    told = [metric for metric in extract(text.replace("【", "").replace("】", "")) if f"【{metric.text}】" in text]
    assert told[-1].time_period == time


def test_the_day_of_an_item_is_that_on_which_it_was_sent():
    text = "火灾追踪\n\n本网营口3月11日消息　仓库起火，过火300平方米。\n\n本网营口7月28日消息　法院今天判决，罚金20万元。\n"
    assert extract(text, date="2010")[-1].time_period == "2010-07-28"


def test_the_heading_of_one_item_dates_no_other():
    text = (
        "1956年5月20日　第二版\n\n早稻插秧结束\n\n本报讯　各县插秧已经结束。\n\n瓷厂四月份超额完成计划\n\n"
        "本报讯　瓷厂完成产值46万元。\n\n职工纷纷上夜校\n\n本报讯　上夜校的职工有3万人。\n"
    )
    assert [metric.time_period for metric in extract(text)] == ["1956-04", "1956"]


HOURLY = "大堤滚动播报\n\n安康晨报 2020年9月17日\n\n**5时**　水位23米。\n\n**6时30分**　又来了30人。\n\n**{}**　{}"

BY_THE_HOUR = [
    (HOURLY.format("8时", "全市已累计转移【4800人】。"), "2020-09-17"),
    (HOURLY.format("8时", "计划再加高堤段【5公里】。"), "2020-09-17"),
    (HOURLY.format("8时", "今年以来洪水来了【3次】。"), "2020"),
    (HOURLY.format("八", "计划再加高堤段【5公里】。"), "2020"),
]


@pytest.mark.parametrize(("text", "time"), BY_THE_HOUR)
def test_what_is_told_hour_by_hour_is_of_its_day_planned_or_not(text: str, time: str):
    told = [metric for metric in extract(text.replace("【", "").replace("】", "")) if f"【{metric.text}】" in text]
    assert told[-1].time_period == time
