"""What is counted, done in time or sized in the sentences of news, where a place, a mark or another thing stands beside it."""

import datetime as dt

import pytest

AUTUMN = dt.date(2025, 9, 27)

THINGS = [
    # a place in front is not what is counted, nor the one whose thing it is
    ("湖西省【三条】高速昨日通车", "高速"),
    ("市里【三条】高速路同时通车。", "高速路"),
    ("河口附近设有一处泰国的秘密油库和【两处】越南的雷达站。", "越南的雷达站"),
    ("在【28个】县城的水质监测中，达标的有9个。", "县城"),
    ("山下【三条】小溪同时涨水。", "小溪"),
    # a verb to the dictionary is a thing where it closes the name
    ("来了【5个】国际组织。", "国际组织"),
    ("全市有【30多个】专业化服务组织，方便农户。", "专业化服务组织"),
    ("落实【八项】民生计划", "民生计划"),
    ("【26个】社区组织义诊。", "社区"),
    # the second thing of two with sizes has its own name
    ("园区建有10万平方米的展厅和【2万多平方米】的厂房。", "厂房"),
    ("学校有3万平方米的操场和【2千平方米】的食堂。", "食堂"),
    ("新建【10公里】的管网和5公里的道路。", "管网"),
    ("园区新建【2万平方米】的厂房。", "厂房"),
    ("确保完成造林【3万亩】的任务。", "造林"),
    ("全村种植面积【30亩】的桃树。", "面积"),
    # where something goes to
    ("累计向北方调水超【800亿立方米】。", "调水"),
    ("向南方供电【30亿千瓦时】。", "供电"),
    ("北方调水区人口【30万人】。", "北方调水区人口"),
    # marks of a list, and what no reader could make out, are no part of a name
    ("（1）1—8月木材加工企业利润增长【0.9%】；", "木材加工企业利润"),
    ("（2）截至8月底公交线路总数增长【4%】；", "公交线路总数"),
    ("\ufffd\ufffd码头岸线【900米】。", "码头岸线"),
    ("省市（州）共建高校【12所】。", "省市共建高校"),
]

ORDERS = [
    ("甲国要求乙国【48小时】内开放海峡。", "开放海峡"),
    ("法院责令被告【十日】内拆除围墙。", "拆除围墙"),
    ("乡里通知各村【两天】内上报人数。", "上报人数"),
    ("会议要求全市【三天】的会期不变。", "会期"),
]

PARTS = [
    ("带领全县近【一半】小农户增收。", "小农户", "share"),
    ("带动【七成】以上农牧户进入产业链。", "农牧户", "share"),
    ("对泰国【90%】税目产品实施零关税。", "税目产品", "level"),
    ("对泰国出口增长【20%】。", "泰国出口", "change"),
]

SIZES = [
    ("园区建有【2万多平方米】的厂房。", "level"),
    ("村里新建【三百多米】的石阶。", "level"),
    ("这家【三十来平方米】的小店出了名。", "qualifier"),
    ("一些种了【上千亩】的大户选择惜售。", "qualifier"),
    ("园区建有【2万平方米】以上的厂房。", "qualifier"),
]

YEARS = [
    ("2021年以来连续3年投资超【1万亿元】。", "2021/2023"),
    ("2021年以来，全省已连续4年投资超【1万亿元】。", "2021/2024"),
    ("2021年以来投资超【1万亿元】。", "2021/2025"),
    ("2023年以来连续5年投资超【1万亿元】。", "2023/2025"),
]


@pytest.mark.parametrize(("text", "indicator"), [*THINGS, *ORDERS])
def test_what_is_named(marked, text, indicator):
    assert marked(text, date=AUTUMN).indicator == indicator


@pytest.mark.parametrize(("text", "indicator", "role"), PARTS)
def test_what_has_the_part(marked, text, indicator, role):
    metric = marked(text, date=AUTUMN)
    assert (metric.indicator, metric.role) == (indicator, role)


@pytest.mark.parametrize(("text", "role"), SIZES)
def test_what_is_there_and_what_only_sizes(marked, text, role):
    assert marked(text, date=AUTUMN).role == role


@pytest.mark.parametrize(("text", "time_period"), YEARS)
def test_years_that_are_counted_on(marked, text, time_period):
    assert marked(text, date=AUTUMN).time_period == time_period
