"""Times that a beginning and an end make together, and the term that a company's account is of."""

import datetime as dt

import pytest

DAY = dt.date(2014, 10, 20)

SPANS = [
    ("自六月一日门诊开办至八月三十一日，共接诊病人【2800人次】。", "2014-06-01/2014-08-31"),
    ("从9月30日免费通行到10月7日24时，车流量达【20万辆】。", "2014-09-30/2014-10-07"),
    ("从2010年开工到2013年，完成投资【20亿元】。", "2010/2013"),
    # a level of each end, a beginning alone, and a way to a place
    ("从2010年的300万元增加到2013年的【500万元】。", "2013"),
    ("自2月1日起，价格调到【6元】。", "2014-02"),
    ("从家里到10月的工地，来了【300人】。", "2014-10"),
]


@pytest.mark.parametrize(("text", "period"), SPANS)
def test_from_a_day_on_which_something_begins_to_another(marked, text, period):
    assert marked(text, date=DAY).time_period == period


TERMS = [
    ("截至2014年6月30日止六个月，营业额【12.8亿元】。", "2014-01/2014-06"),
    ("截至二〇一三年十二月三十一日止年度，营业额【12.8亿元】。", "2013"),
    ("截至9月30日止九个月，营业额【12.8亿元】。", "2014-01/2014-09"),
    ("截至2014年9月30日止三个月内，营业额【12.8亿元】。", "2014-Q3"),
    ("2014年中期业绩显示，营业额【12.8亿元】。", "2014-01/2014-06"),
    # a day by itself, and what is looked at in the middle of a plan
    ("截至9月30日止，营业额【12.8亿元】。", "2014-09-30"),
    ("2013年中期评估显示，已完成投资【12.8亿元】。", "2013"),
]


@pytest.mark.parametrize(("text", "period"), TERMS)
def test_the_months_that_a_day_ends(marked, text, period):
    assert marked(text, date=DAY).time_period == period


def test_what_results_of_half_a_year_tell_is_of_it(marked):
    told = "即时发布\n\n某港口公布2014年中期业绩\n\n（2014年8月26日，香港）某港口今日公布业绩。\n\n毛利率【31.3%】。"
    assert marked(told, date=None).time_period == "2014-01/2014-06"
