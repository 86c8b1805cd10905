"""Words of wanting, of rates and of limits that stand inside of other words say nothing of the kind."""

import datetime as dt
from decimal import Context, Decimal, Inexact, localcontext

import pytest

from jinzhou_extract.extractor import Extractor

NOTICE = {"title": "关于做好冬春农田水利建设工作的通知", "date": dt.date(2021, 10, 8)}

STATUSES = [
    ("要素市场成交额【20亿元】。", {}, "actual"),
    ("要案查处【12件】。", {}, "actual"),
    ("超额完成【300项】任务。", {}, "actual"),
    ("要新建公园【12座】。", {}, "target"),
    ("全县供应化肥【3万吨】。", NOTICE, "actual"),
    ("主要河道长【300公里】。", NOTICE, "actual"),
    ("灌渠衬砌率应达到【90%】。", NOTICE, "target"),
]
RATES = [
    ("东风日产累计销售【6万辆】。", None),
    ("国庆日接待游客【2万人次】。", None),
    ("景区正月接待游客【5万人次】。", None),
    ("这条生产线日产玻璃【500吨】。", "日"),
    ("一条鱼卖到了【300元】。", "条"),
    ("的七千分之三每个【千分之三】。", None),
]
PEAKS = [
    ("水位最高达【35.2米】。", "水位", "exact"),
    ("用电负荷最高达【2380万千瓦】。", "用电负荷", "exact"),
    ("行李限重最高【30公斤】。", "行李限重", "at_most"),
]


@pytest.mark.parametrize(("text", "document", "status"), STATUSES)
def test_whether_it_is_wanted(marked, text, document, status):
    assert marked(text, **document).status == status


@pytest.mark.parametrize(("text", "per"), RATES)
def test_what_it_is_told_for(marked, text, per):
    assert marked(text).per == per


@pytest.mark.parametrize(("text", "indicator", "bound"), PEAKS)
def test_a_peak_limits_nothing(marked, text, indicator, bound):
    record = marked(text)
    assert (record.indicator, record.bound) == (indicator, bound)


def test_the_end_of_a_text_is_not_in_front_of_its_beginning(extractor: Extractor):
    assert [record.text for record in extractor.extract("一斤5元，收益最高")] == ["5元"]


def test_the_same_period_opens_a_sentence(marked):
    assert marked("2014年上半年亏损1140万元。2013年同期为【920万元】。").time_period == "2013-01/2013-06"


def test_rates_are_reckoned_exactly_whatever_the_process_does(extractor: Extractor):
    with localcontext(Context(prec=2, traps=[Inexact])):
        found = extractor.extract("每吨12345678901234567890123456789元，涨到12345678901234567890123456788元。")
    assert [record.value for record in found] == [
        Decimal("12345678901234567890123456789"),
        Decimal("12345678901234567890123456788"),
    ]
