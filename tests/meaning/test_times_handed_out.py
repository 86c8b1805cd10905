"""分别 hands out the years of a stretch, one to each number, unless it hands the numbers out to things."""

import datetime as dt
from collections.abc import Callable

import pytest

from jinzhou_extract.metric import Metric

SPRING = dt.date(2020, 4, 20)

HANDED_OUT = [
    ("2017年至2019年，全县茶叶产量分别为【310吨】、330吨和345吨。", "2017"),
    ("2017年至2019年，全县茶叶产量分别为310吨、【330吨】和345吨。", "2018"),
    ("2017年至2019年，全县茶叶产量分别为310吨、330吨和【345吨】。", "2019"),
    ("2017—2019年，学校分别招生90人、【120人】和150人。", "2018"),
    ("2017年到2019年，营业收入分别为3亿元、4亿元、5亿元，净利润分别为【3100万元】、4200万元、5300万元。", "2017"),
    ("2017年到2019年，营业收入分别为3亿元、4亿元、5亿元，分别增长5%、8%、【9%】。", "2019"),
    ("2015、2016、2017年新增床位分别为30张、【40张】、50张。", "2016"),
    ("近三年（2017—2019年），合格率分别为91%、【93%】、96%。", "2018"),
    ("报告期内（2017年至2019年），毛利率分别为【31%】、33%、36%。", "2017"),
    ("报告期内（2017年至2019年），累计投资【6亿元】。", "2017/2019"),
    ("过去三年，旅客人数分别增长【8%】、9%和10%。", "2017"),
    ("“十二五”期间，五年分别完成投资3亿元、4亿元、5亿元、【6亿元】、7亿元。", "2014"),
    ("1—3月，分别销售拖拉机12台、【9台】、14台。", "2020-02"),
]

HANDED_OUT_TO_THINGS = [
    ("2017年至2019年，甲、乙、丙三镇分别植树【3万株】、2万株、1万株。", "2017/2019"),
    ("2017年至2019年，三个镇分别植树【3万株】、2万株、1万株。", "2017/2019"),
    ("甲、乙、丙三镇2017年至2019年分别植树【3万株】、2万株、1万株。", "2017/2019"),
    ("2017年至2019年，小学、初中和高中分别新建【3所】、2所和1所。", "2017/2019"),
    ("2018年至2019年，城区和乡村分别新建厕所【30座】和50座。", "2018/2019"),
    ("2016年至2019年，先后分别投资【3亿元】、2亿元。", "2016/2019"),
    ("2017年至2019年，新建厕所【30座】、公园5座、书屋6座。", "2017/2019"),
    ("2017年和2019年，新建厕所分别为【30座】和50座。", "2017"),
    ("近三年（2017年1月1日至今）修路【30公里】。", "2017/2019"),
]


@pytest.mark.parametrize(("text", "time"), HANDED_OUT)
def test_each_number_has_a_year_of_the_stretch(marked: Callable[..., Metric], text: str, time: str):
    assert marked(text, date=SPRING).time_period == time


@pytest.mark.parametrize(("text", "time"), HANDED_OUT_TO_THINGS)
def test_numbers_of_things_are_of_all_of_the_stretch(marked: Callable[..., Metric], text: str, time: str):
    assert marked(text, date=SPRING).time_period == time


AHEAD_OF_TIME = [
    ("工程提前两个月完工，投资【3亿元】。", "2020"),
    ("工程提前三个月完工，投资【3亿元】。", "2020"),
    ("前两个月，投资【3亿元】。", "2020-01/2020-02"),
]


@pytest.mark.parametrize(("text", "time"), AHEAD_OF_TIME)
def test_what_is_done_ahead_of_time_is_not_of_the_first_months(marked: Callable[..., Metric], text: str, time: str):
    assert marked(text, date=SPRING).time_period == time


ITEMS_OF_SUMS = [
    ("过去五年，民生支出达到300亿元。教育为【90亿元】，占30%。", "2015/2019"),
    ("过去五年，民生支出达到300亿元。教育为90亿元，占【30%】。", "2015/2019"),
    ("过去五年，民生支出达到300亿元。教育为90亿元，占30%；医疗为【60亿元】，占两成。", "2015/2019"),
    ("过去五年，完成投资120亿元。其中，交通为【32亿元】。", "2015/2019"),
    ("过去五年，新增茶园85万亩，其中甲镇为【22万亩】。", "2015/2019"),
    # what was reached at their end
    ("过去五年，企业达到612户，其中亿元以上为【41户】。", "2019"),
    ("过去五年，新增贷款300亿元。贷款余额为【900亿元】，占总量的9%。", "2019"),
    ("过去五年，完成投资120亿元。财政收入为【32亿元】，占全市的8%。", "2019"),
    ("过去五年，完成投资120亿元。粮食产量达到【32万吨】。", "2019"),
]


@pytest.mark.parametrize(("text", "time"), ITEMS_OF_SUMS)
def test_items_of_a_sum_over_years_are_of_all_of_them(marked: Callable[..., Metric], text: str, time: str):
    assert marked(text, date=dt.date(2020, 2, 10)).time_period == time
