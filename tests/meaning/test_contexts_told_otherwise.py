"""When, whether and where in words that other writers take, each beside what only looks like it."""

import datetime as dt
from collections.abc import Callable

import pytest

from jinzhou_extract import extract
from jinzhou_extract.document import Document
from jinzhou_extract.metric import Metric

CODED = [
    ("2019Q3亏损2.1亿元，Q4盈利0.4亿元。", None, ["2019-Q3", "2019-Q4"]),
    ("20Q2出货7.3万台。", dt.date(2020, 8, 3), ["2020-Q2"]),
    ("2021H1开店64家。", None, ["2021-01/2021-06"]),
    ("2018Q1-Q3营收45亿元。", None, ["2018-01/2018-09"]),
    ("型号K20Q2的水泵35台。", None, [None]),
]

THINGS_TO_BEGIN = [
    ("11月投产的新线将新增产能6万吨。", dt.date(2018, 8, 6), ["2018-11"]),
    ("明年建成的校区将容纳学生2000人。", dt.date(2018, 8, 6), ["2019"]),
    ("2月投产的新线将新增产能6万吨。", dt.date(2018, 8, 6), ["2018"]),
    ("1997年成立的剧团将招收学员30人。", dt.date(2018, 8, 6), ["2018"]),
    ("1997年成立的剧团有学员30人。", dt.date(2018, 8, 6), ["2018"]),
    ("报社创刊于1953年，现有记者300人。", dt.date(2018, 8, 6), ["2018"]),
    ("1986年就开始行医的孙大夫带徒弟30人。", dt.date(2018, 8, 6), ["2018"]),
    ("## 2017年工作总结\n\n妥善处置了2013年停工的楼盘。交付住房300套。", dt.date(2018, 1, 6), ["2017"]),
    ("## 2017年工作总结\n\n2013年停工的楼盘复工。交付住房300套。", dt.date(2018, 1, 6), ["2013"]),
    ("床位由2012年的800张增加到2016年的900张，使用率达到91%。", dt.date(2018, 8, 6), ["2012", "2016", "2016"]),
    ("床位由2012年的800张增加到2016年的900张；使用率达到91%。", dt.date(2018, 8, 6), ["2012", "2016", "2018"]),
    ("# 今日菜价（2018年12月24日）\n\n白菜每斤1.2元。", None, ["2018-12-24"]),
    ("# 菜价分析（2018年12月24日）\n\n白菜每斤1.2元。", None, ["2018"]),
    ("2019年经营回顾\n\n售车460台。\n\n2020年经营计划\n\n售车600台。", None, ["2019", "2020"]),
    ("上季接待投诉600件，本季接待投诉500件。", dt.date(2018, 3, 6), ["2017-Q4", "2018-Q1"]),
    ("1963年建成投产的糖厂有职工900人。", dt.date(2018, 8, 6), ["2018"]),
    ("始于1979年的改革使农民人均收入达到1.6万元。", dt.date(2018, 8, 6), ["2018"]),
    ("## 2017年工作总结\n\n开展了2013—2015年度劳模评选。表彰集体30个。", dt.date(2018, 1, 6), ["2017"]),
    ("2015年度表彰集体30个。", dt.date(2018, 1, 6), ["2015"]),
    ("1996年通车的隧道日均车流量3万辆。", dt.date(2018, 8, 6), ["2018"]),
    ("2011年获批的园区，入驻企业300家。", dt.date(2018, 8, 6), ["2018"]),
    ("2011年获批的专利300项。", dt.date(2018, 8, 6), ["2011"]),
    ("自1991年创办至今，丛书累计发行300万册。", dt.date(2018, 8, 6), ["1991/2018"]),
    ("## 2017年工作总结\n\n对2013年至2015年未办结的信件逐一销号。化解积案300件。", dt.date(2018, 1, 6), ["2017"]),
    ("# 票房日报（2018年12月24日）\n\n单日票房1.2亿元。", None, ["2018-12-24"]),
    ("# 2018年12月24日煤价\n\n每吨600元。", None, ["2018-12-24"]),
    ("# 要闻速览 2018年12月24日\n\n油价上涨3%。", None, ["2018-12-24"]),
    ("全市防汛工作情况通报\n2018年12月24日\n投入沙袋3万条。", None, ["2018"]),
    ("全市防汛工作日报\n2018年12月24日\n投入沙袋3万条。", None, ["2018-12-24"]),
    ("# 晨光日报 2018年12月24日\n\n油价上涨3%。", None, ["2018"]),
    ("# 要闻速览 2018年12月\n\n油价上涨3%。", None, ["2018-12"]),
    ("1998年洪灾后重建的小学有学生300人。", dt.date(2018, 8, 6), ["2018"]),
    ("去年重建的校舍面积300平方米。", dt.date(2018, 8, 6), ["2017"]),
]

EVENTS = [
    ("备战2025年世运会，集训队员46人。", dt.date(2024, 3, 8), ["2024"]),
    ("志愿者服务2021年成都书展，出动车辆46台。", dt.date(2020, 3, 8), ["2021"]),
    ("服务保障2022年冬奥会，投入志愿者46人。", dt.date(2023, 3, 1), ["2022"]),
    ("护航2022年冬奥会，出动警员46人。", dt.date(2023, 3, 1), ["2022"]),
    ("服务2019年春运旅客46万人次。", dt.date(2024, 3, 8), ["2019"]),
    ("保障2022年全国两会，出动警员460名。", dt.date(2024, 3, 8), ["2022"]),
]


@pytest.mark.parametrize(("text", "date", "periods"), [*CODED, *THINGS_TO_BEGIN, *EVENTS])
def test_a_figure_is_of_its_time(text: str, date: dt.date | None, periods: list[str | None]) -> None:
    assert [metric.time_period for metric in extract(Document(text, date=date))] == periods


PLANNED = [
    ("一九六四年布匹产量安排【四十亿米】。", "target"),
    ("一九六四年水稻面积安排四百万亩，总产安排【二十一亿斤】。", "target"),
    ("市财政安排专项资金【2亿元】。", "actual"),
    ("各村务必把入园率提高到【96%】。", "target"),
    ("经测算，每亩增收【310元】。", "actual"),
    ("据测算，2030年用工缺口【3万人】。", "target"),
    ("一九六四年造林面积定为【九十万亩】。", "target"),
    ("门票定为【九十元】。", "actual"),
    ("今年预算安排医疗支出【7亿元】。", "target"),
    ("今年预算安排医疗支出【7亿元】，已全部拨付。", "actual"),
    ("应将单位能耗降低到【0.4吨】标准煤。", "target"),
    ("医护人员响应将病人送到【2家】医院。", "actual"),
    ("已将漏损率降到【8%】。", "actual"),
    ("已经将漏损率降到【8%】。", "actual"),
    ("下半年拟开工【9个】，上半年实际开工4个。", "target"),
    ("上半年拟开工9个，一季度实际开工【4个】。", "actual"),
    ("本届展会将设展位900个，邀请客商【800名】。", "target"),
    ("一九五六年，全县将扫除文盲二万人，入学儿童达到【三万人】。", "target"),
    ("法院将发放的补偿款20万元收回，罚款【1万元】。", "actual"),
    ("到规划期末，建成绿道【30公里】。", "target"),
    ("“十四五”规划明确，五年内建成车站【30座】。", "target"),
    ("全年规划建设公园全部建成开放，总数增加到【210个】。", "actual"),
    ("规划建设公园【210个】。", "target"),
    ("上半年虽完成投资21亿元，但下半年还需完成【29亿元】。", "target"),
    ("一九六四年布匹产量规定为【四十亿米】。", "target"),
    ("罚款规定为【四十元】。", "actual"),
    ("务求票房增长【8%】。", "target"),
    ("保证完成稻谷播种面积【六百万亩】。", "target"),
    ("全年保证供水【120万吨】。", "actual"),
    ("线路开通后，将缩短行程20分钟，日均运送旅客【3万人次】。", "target"),
    ("8月份交付的客车【60台】，将投放到山区线路。", "target"),
    ("8月份交付的客车【60台】，已投放到山区线路。", "actual"),
]


@pytest.mark.parametrize(("text", "status"), PLANNED)
def test_a_figure_is_wanted_or_done(marked: Callable[..., Metric], text: str, status: str) -> None:
    assert marked(text, date=dt.date(2021, 6, 1)).status == status


@pytest.mark.parametrize("by", ["据测算", "据有关部门测算", "据专家估算", "据财政部门快报"])
def test_what_was_reckoned_of_a_year_gone_by_is_an_estimate(marked: Callable[..., Metric], by: str) -> None:
    assert "estimate" in marked(f"{by}，2019年拉动消费【8.1亿元】。", date=dt.date(2020, 2, 1)).flags


GOALS = "新的一年发展的主要目标是：税收增长6%。\n\n一、抓好项目建设。全年实施项目90个。"


@pytest.mark.parametrize(
    ("date", "periods", "statuses"),
    [
        (dt.date(2017, 1, 18), ["2017", "2017"], ["target", "target"]),
        (dt.date(2017, 9, 18), ["2017", "2017"], ["target", "actual"]),
    ],
)
def test_goals_of_a_year_open_its_plan_early_in_it(date: dt.date, periods: list[str], statuses: list[str]) -> None:
    found = list(extract(Document(GOALS, date=date)))
    assert [metric.time_period for metric in found] == periods
    assert [metric.status.value for metric in found] == statuses


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("常州恒越科技在手订单【9亿元】。", None),
        ("常州恒越科技今年招聘【90人】。", None),
        ("常州安平半导体员工【900人】。", None),
        ("常州半导体产量【900万片】。", "常州市"),
        ("常州一家印刷厂招工【900人】。", "常州市"),
        ("常州昌达印刷厂招工【900人】。", None),
        ("走进江苏常州，茶园面积【9万亩】。", "常州市"),
        ("走进常州大学，图书馆藏书【9万册】。", None),
        ("常州农业科技推广站推广良种【90个】。", "常州市"),
        ("常州高新科技企业达到【900家】。", "常州市"),
    ],
)
def test_a_place_in_the_name_of_a_firm_is_none(marked: Callable[..., Metric], text: str, region: str | None) -> None:
    assert marked(text, region="").region == region


@pytest.mark.parametrize(
    ("heading", "status"), [("2020年经营计划", "target"), ("2020年采购计划", "target"), ("2020年经营情况", "actual")]
)
def test_a_heading_of_what_a_firm_plans_opens_a_plan(heading: str, status: str) -> None:
    assert [metric.status.value for metric in extract(Document(f"{heading}\n\n售车600台。"))] == [status]


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("夜里两点整进站货车【90辆】。", "进站货车"),
        ("八点半到校学生【900人】。", "到校学生"),
        ("早上七点许出港渔船【90艘】。", "出港渔船"),
        ("提出四点整改意见【9条】。", "四点整改意见"),
        ("这两点建议【3条】。", "建议"),
    ],
)
def test_an_hour_is_no_part_of_what_is_counted(marked: Callable[..., Metric], text: str, indicator: str) -> None:
    assert marked(text).indicator == indicator


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("记者从浙江湖州获悉，去年新增公园【12个】。", "湖州市"),
        ("记者从湖州市了解到，当地茶园面积【12万亩】。", "湖州市"),
        ("记者从浙江湖州获悉，去年该市新增公园【12个】。", "湖州市"),
        ("记者从湖州获悉，全国新增公园【12个】。", "全国"),
        ("货车从湖州出发，行驶【12公里】。", None),
    ],
)
def test_a_place_from_which_a_reporter_heard_is_spoken_of(marked: Callable[..., Metric], text: str, region: str | None) -> None:
    assert marked(text, region="").region == region


def test_the_end_of_a_plan_is_its_last_year(marked: Callable[..., Metric]) -> None:
    metric = marked("## 目标\n\n到规划期末，建成车站【30座】。", title="交通发展规划（2021—2025年）", date=None)
    assert metric.time_period == "2025"


@pytest.mark.parametrize(
    ("opening", "region"),
    [
        ("1月8日，在湖州市第八届人民代表大会第三次会议上，市长作报告。", "湖州市"),
        ("他在湖州市第八届人民代表大会期间当选代表。", None),
        ("1月8日，在第八届人民代表大会第三次会议上，市长作报告。", None),
    ],
)
def test_the_congress_of_an_opening_sentence_tells_the_place(opening: str, region: str | None) -> None:
    assert [metric.region for metric in extract(Document(f"{opening}\n\n去年新增绿地96公顷。"))] == [region]
