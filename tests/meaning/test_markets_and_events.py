"""The day of a comment on markets, the month of a report of a disaster, and pages of newspapers that are neither."""

import datetime as dt

import pytest

SATURDAY = dt.date(2021, 7, 10)
MONDAY = dt.date(2021, 7, 12)
MARKET = "{}\n\n{}两市个股涨多跌少，成交额放大，A股回暖。\n\n{}"
EVENT = "{}\n\n{}，山洪冲毁便桥，两个村被困，消防和救援人员连夜疏散群众，一人失踪。\n\n{}"
PAGE = "柳河晚报　2021年7月10日　第三版\n\n◆公园增开夜场\n\n{}"


@pytest.mark.parametrize(
    ("title", "opening", "sentence", "date", "time_period"),
    [
        ("金融股走强", "7月9日，", "保险板块有【6只】个股上涨。", SATURDAY, "2021-07-09"),
        ("金融股走强", "7月9日，", "保险板块有【6只】个股上涨。", MONDAY, "2021-07-09"),
        ("金融股走强", "昨日，", "保险板块有【6只】个股上涨。", SATURDAY, "2021-07-09"),
        ("金融股走强", "今日，", "保险板块有【6只】个股上涨。", MONDAY, "2021-07-12"),
        # no day, one long over, or one of another week: the day of the comment
        ("金融股走强", "", "保险板块有【6只】个股上涨。", MONDAY, "2021-07-12"),
        ("金融股走强", "7月7日，", "保险板块有【6只】个股上涨。", MONDAY, "2021-07-12"),
        ("金融股走强", "7月8日，", "保险板块有【6只】个股上涨。", MONDAY, "2021-07-12"),
        # a week, a part of the year, what is expected, and what is told of more
        ("股市一周观察", "", "保险板块有【6只】个股上涨。", MONDAY, "2021-07"),
        ("上半年股市走强", "", "保险板块有【6只】个股上涨。", MONDAY, "2021-01/2021-06"),
        ("金融股走强", "7月9日，", "一家公司拟分红【6亿元】。", SATURDAY, "2021"),
        ("金融股走强", "7月9日，", "报告期内，一家公司分红【6亿元】。", SATURDAY, "2021"),
    ],
)
def test_a_comment_on_markets_is_of_its_day(marked, title, opening, sentence, date, time_period):
    assert marked(MARKET.format(title, opening, sentence), date=date).time_period == time_period


COALS = "煤价续跌\n\n{}\n\n沿海电厂存煤【1473万吨】。"


def test_a_comment_on_goods_is_one_on_a_market(marked):
    told = "港口平仓价报收每吨600元，产地坑口价跟跌，贸易商观望。"
    assert marked(COALS.format(told), date=MONDAY).time_period == "2021-07-12"
    assert marked(COALS.format("煤矿增产保供，坑口价平稳。"), date=MONDAY).time_period == "2021"


@pytest.mark.parametrize(
    ("opening", "sentence", "time_period"),
    [
        ("7月8日清晨", "镇里调来帐篷【60顶】。", "2021-07"),
        ("6月28日清晨", "镇里调来帐篷【60顶】。", "2021-07"),
        ("7月8日清晨", "9日，镇里调来帐篷【60顶】。", "2021-07-09"),
        ("7月8日清晨", "镇里将重建民房【60间】。", "2021"),
        # what happened long ago, or on no day that anybody tells
        ("5月8日清晨", "镇里调来帐篷【60顶】。", "2021"),
        ("清晨", "镇里调来帐篷【60顶】。", "2021"),
    ],
)
def test_a_report_of_a_disaster_is_of_its_month(marked, opening, sentence, time_period):
    assert marked(EVENT.format("山洪来袭", opening, sentence), date=SATURDAY).time_period == time_period


def test_few_words_of_danger_are_no_disaster(marked):
    text = "消防站开工\n\n7月8日，消防站开工，投资9000万元。\n\n站房建筑面积【600平方米】。"
    assert marked(text, date=SATURDAY).time_period == "2021"


@pytest.mark.parametrize(
    ("sentence", "time_period"), [("公园有游船【6条】。", "2021"), ("昨日，公园售票【6张】。", "2021-07-09")]
)
def test_the_day_in_the_line_of_a_newspaper_is_that_of_no_figure(marked, sentence, time_period):
    assert marked(PAGE.format(sentence), date=SATURDAY).time_period == time_period
