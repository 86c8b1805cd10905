"""Constructions known already, in other words: each beside what only looks like it."""

import datetime as dt

import pytest

PLANNED = [
    "二〇〇五年基本建设投资计划安排【三亿一千万元】。 → status: target",
    "去年安排扶贫资金【3.2亿元】，已全部拨付。 → status: actual",
    "财政赤字按照【220亿元】安排。 → status: target",
    "《规划》提出，三年内新建养老床位【2400张】。 → status: target",
    "新政实施一年内，已有【470家】企业迁入。 → status: actual",
    "住房公积金归集额完成全年计划【79.4%】。 → status: actual, role: share, relative_to: 全年计划",
    "全年计划培训【300人】。 → status: target",
    "全年引进人才3600名，高于预期目标【600名】。 → status: actual, role: change",
    "各镇须于2月20日前上报清单，月底前完成【4700座】改厕任务。 → status: target",
    "冬春要发动群众兴修水渠【3800条】。 → status: target",
    "村里主要培育菌菇【30种】。 → status: actual",
]

FORECAST = [
    "9月CPI同比升4.3%，预期【4.1%】，初值4.3%。 → status: target",
    "9月CPI同比升4.3%，预期4.1%，初值4.3%；核心CPI同比升【4.5%】。 → status: actual",
    "初请失业金人数21.2万人，预期22.1万人，前值修正为【20.9万人】。 → status: actual, indicator: 初请失业金人数",
    "11月出口同比降0.2%，市场预估为升【1.5%】，前月为升1.6%。 → status: target, indicator: 出口",
    "11月出口同比降0.2%，市场预估为升1.5%，前月为升【1.6%】。 → status: actual, indicator: 出口",
]

TIMES = [
    "回首“十五”，全市利用外资【92亿美元】。 → time_period: 2001/2005",
    "从2005年开始，地下水位每年下降【0.8米】。 → time_period: 2005/2022",
    "2008年地震中受损的校舍全部重建，全县现有学校【57所】。 → time_period: 2022",
    "2012年底，全县现有学校【57所】。 → time_period: 2012",
    "药占比从上年的【41%】压缩到今年的32%。 → time_period: 2021",
    "疗程为15日，费用为【2600元】。 → period: none",
]

COMPARED = [
    "1986年比1985年多产布匹【80万米】。 → role: change, value: 800000, relative_to: 1985年, indicator: 布匹",
    "二〇一一年比二〇一〇年少用化肥【四千吨】。 → role: change, value: -4000, relative_to: 二〇一〇年",
    "2016年同2015年相比，全市少开会议【180次】。 → role: change, value: -180, relative_to: 2015年",
    "拖欠账款比去年底新增了【1.2亿元】。 → role: change, relative_to: 去年底",
    "今年新增账款【1.2亿元】。 → role: level",
    "早班车比平时慢【15分钟】到达。 → role: change, relative_to: 平时",
    "乘车【15分钟】到达。 → role: qualifier",
    "用工人数较上月底新减少【310人】。 → role: change, value: -310, relative_to: 上月底",
    "削减“三公”经费【900万元】。 → role: change, value: -9000000",
    "违约金不应超过合同价款的【20%】。 → bound: at_most, relative_to: 合同价款",
]

NAMED = [
    "存款准备金率停留在【10.5%】的水平上。 → indicator: 存款准备金率",
    "赛道全长达惊人的【160公里】。 → indicator: 赛道全长",
    "排队者竟有【2000人】之多。 → indicator: 排队者",
    "中欧班列开行量再创历史纪录，全年开行【2160列】。 → indicator: 中欧班列开行量",
    "推进柑橘提质，总面积稳定在【22万亩】，总产值突破9亿元。 → indicator: 柑橘总面积",
    "推进柑橘提质，总面积稳定在22万亩，总产值突破【9亿元】。 → indicator: 柑橘总产值",
    "职工开展先进生产者运动，完成总产值【46万元】。 → indicator: 总产值",
    "基金会向灾区捐赠了【300万元】的药品。 → indicator: 药品",
    "公司投资【10亿元】的项目开工。 → indicator: 公司投资",
    "这样的老人，村里就有【6位】。 → indicator: 老人",
    "蓄水池，各组自己动手挖了【240口】。 → indicator: 蓄水池",
    "早上五点，站台上已经挤了【百余人】，大半是赶集的。 → indicator: 站台",
    "危房改造开工3100户，竣工2860户，入住【2400户】。 → indicator: 危房改造入住",
    "服务贸易加快发展，占外贸总额的比重升至【14.7%】。 → indicator: 服务贸易, relative_to: 外贸总额",
    "专家预测，主队取胜占【55%】。 → indicator: 主队取胜",
    "签约率在十二个街道中率先突破【95%】。 → indicator: 签约率",
    "语文、数学及格率分别为88%和74%，优秀率分别为【31%】和26%。 → indicator: 语文优秀率",
    "客流、货流分别增长3%和4%，收入分别增长【5%】和6%。 → indicator: 收入",
    "市里张贴了【三则】公告。 → indicator: 公告",
    "该馆珍藏古画【九十八幅】。 → indicator: 古画",
]

SIZED = [
    "相机配备【2400万像素】传感器和6.7英寸屏幕。 → role: qualifier",
    "相机配备2400万像素传感器和【6.7英寸】屏幕。 → role: qualifier, indicator: 屏幕",
    "屏幕为【6.7英寸】。 → role: level",
    "每个家庭一年可少交【60元】。 → per: 家庭·年",
]


@pytest.mark.parametrize("line", [*PLANNED, *FORECAST, *TIMES, *COMPARED, *NAMED, *SIZED])
def test_a_construction_is_known_in_other_words(reads, line):
    reads(line)


PARTS = [
    ("二〇三〇年要达到的指标如下：\n\n（1）天然气年销量【6亿立方米】。", "target", "2030"),
    ("发展目标：到2028年，全镇实现翻番：\n（1）村集体收入达到【1200万元】。", "target", "2028"),
    ("2035年远景目标如下：\n\n一、轨道交通600公里。\n\n二、单位能耗比2020年下降【四成】。", "target", "2035"),
    ("今年要重点抓好八个方面的工程：\n\n一、道路工程。拓宽道路【9条】。", "target", "2022"),
    ("## 关于国民经济的调整情况与任务\n\n停建项目【三十二个】。", "actual", "2022"),
]


@pytest.mark.parametrize(("text", "status", "time"), PARTS)
def test_a_list_of_goals_is_opened_in_other_words(marked, text, status, time):
    metric = marked(text)
    assert (metric.status.value, metric.time_period) == (status, time)


PLACES = [
    ("云南白鹤制药研发团队扩大到【260人】。", None),
    ("江苏制药企业增加到【260家】。", "江苏省"),
    ("无锡泰和生物科技投入经费【3400万元】。", None),
    ("山东菏泽牡丹种植户增至【1.9万户】。", "菏泽市"),
]


@pytest.mark.parametrize(("text", "region"), PLACES)
def test_a_place_in_a_name_is_none(marked, text, region):
    assert marked(text, region=None).region == region


def test_the_date_of_a_work_dates_no_document(marked):
    text = "一、工程概况\n\n1、开工日期：2013年9月1日\n\n2、占地面积：【62亩】。"
    assert marked(text, date=None).time_period is None


def test_what_goes_on_since_a_year_is_not_of_it_where_nobody_knows_up_to_when(marked):
    assert marked("自1990年起，海岸线后退了【210米】。", date=None).time_period is None
    assert marked("自1990年起，海岸线后退了【210米】。", date=dt.date(2015, 6, 1)).time_period == "1990/2015"
