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
    # a name is whole: what describes it, what is summed up, what its kind is
    ("盘活【4900亩】批而未供土地。", "批而未供土地"),
    ("盘活【2000亩】供而未用厂房。", "供而未用厂房"),
    ("【三项】债务之和持续下降。", "债务之和"),
    ("【三个】县和两个市参会。", "县"),
    ("为【930个】建制村新建水泥路。", "建制村"),
    ("建成35个先导区、【1000个】和美乡村。", "和美乡村"),
    ("建成100公里旅游长廊、【100个】列级酒庄、5座桥。", "列级酒庄"),
    ("建成100公里旅游长廊、8个酒庄、【5亿元】综合产值的镇。", "综合产值"),
    # and no more than the name: neither how it is used nor what it found, nor for how many and how long it is
    ("在【14个】行业领域规模化应用。", "行业领域"),
    ("建成【14个】规模化养殖场。", "规模化养殖场"),
    ("基于【50多万条】监测数据分析发现，土壤变好。", "监测数据"),
    ("【3万份】问卷调查已经收回。", "问卷调查"),
    ("城镇低保人均月增【36元】。", "城镇低保"),
    ("养老金标准提高到月人均【350元】。", "养老金标准"),
    ("城镇居民人均月消费支出【900元】。", "城镇居民人均月消费支出"),
    ("每科看【两本】足够。", None),
    ("他看了【三本】最好的教材。", "最好的教材"),
    ("产品收入2000万元以上的工厂、利润【500万元】以上的商店。", "利润"),
    # what is changed by so much stands behind it
    ("按照不低于【10%】的增幅提高低保标准。", "低保标准"),
    ("按【8%】的幅度上调基础养老金。", "基础养老金"),
    ("利润以【8%】的速度增长。", "利润"),
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
    ("2020年起连续三年增产【5%】以上。", "2020/2022"),
    ("2013年以来的十年间，游客累计达【1.2亿人次】。", "2013/2022"),
    ("自1998年以来的20年里，耕地减少【12万亩】。", "1998/2017"),
    ("2015年起的五年内，新增泵站【30座】。", "2015/2019"),
    ("2019年以来的变化很大，新增泵站【30座】。", "2019/2025"),
    ("力争从2026年起的五年内新增泵站【300座】。", "2026/2030"),
    ("上世纪90年代以来，耕地减少【12万亩】。", "1990/2025"),
    ("上世纪90年代，耕地减少【12万亩】。", "1990/1999"),
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


@pytest.mark.parametrize("verb", ["要求", "责令", "勒令", "命令", "限令", "敦促", "督促", "通知", "警告", "限期"])
def test_what_somebody_is_told_to_do_in_time(marked, verb):
    assert marked(f"甲国{verb}乙国【48小时】内开放海峡。", date=AUTUMN).indicator == "开放海峡"


@pytest.mark.parametrize(
    "judged", ["最好", "足够", "为宜", "即可", "足矣", "合适", "正好", "更好", "就够", "就行", "太多", "太少"]
)
def test_how_many_there_should_be_names_nothing(marked, judged):
    assert marked(f"每科看【两本】{judged}。", date=AUTUMN).indicator is None


@pytest.mark.parametrize(
    "verb", ["提高", "上调", "调高", "增加", "扩大", "提升", "下调", "降低", "减少", "压减", "削减", "缩减"]
)
def test_what_is_changed_by_so_much(marked, verb):
    assert marked(f"按【8%】的幅度{verb}基础养老金。", date=AUTUMN).indicator == "基础养老金"


@pytest.mark.parametrize("done", ["分析", "调查", "研究", "统计", "测算", "检测", "对比"])
@pytest.mark.parametrize("found", ["发现", "显示", "表明", "得出", "揭示"])
def test_what_is_done_with_things_that_find_something(marked, done, found):
    assert marked(f"基于【50万条】监测数据{done}{found}，土壤变好。", date=AUTUMN).indicator == "监测数据"


@pytest.mark.parametrize("noun", ["组织", "指挥", "翻译", "守卫", "向导", "发明", "收藏", "提议", "决定", "计划", "记载"])
def test_verbs_that_are_things(marked, noun):
    assert marked(f"村里有【5个】民间{noun}。", date=AUTUMN).indicator == f"民间{noun}"


@pytest.mark.parametrize("verb", ["带领", "带动", "引领", "帮助", "引导", "使", "让"])
def test_who_brings_it_about_is_none_of_those(marked, verb):
    metric = marked(f"{verb}全县近【一半】小农户增收。", date=AUTUMN)
    assert (metric.indicator, metric.role) == ("小农户", "share")
