"""When a figure of news, letters and introductions holds, and whether it is done: what each kind of paper says of it."""

import datetime as dt

import pytest

SEPTEMBER = dt.date(2018, 9, 12)

TIMES = [
    # ten years
    ("上世纪八十年代，湖水透明度【1.5米】。", "1980/1989"),
    ("20世纪90年代，全县有电站【12座】。", "1990/1999"),
    ("二十世纪七十年代末，灌区面积【30万亩】。", "1970/1979"),
    ("八十年代，全村有水井【3口】。", "1980/1989"),
    ("80年代初，全村有水井【3口】。", "1980/1989"),
    ("全县有学校30所，比上世纪九十年代增加【20%】。", "2018"),
    # how a body came to be what it is
    ("前身是1958年创办的农校，2009年升格为专科。校园占地【1126亩】。", "2018"),
    ("2003年，医院更名为中心医院。床位【800张】。", "2003"),
    ("学校1984年始建，2012年迁入新校区，是一所公办学校。占地【218亩】。", "2018"),
    ("医院2003年更名为中心医院。床位【800张】。", "2018"),
    ("2014年成立合作社32家。带动农户【500户】。", "2014"),
    # a thing that began then has so much now
    ("小区1987年建成，共有【23幢】楼。", "2018"),
    ("学校2009年成立，占地【30亩】。", "2018"),
    ("水库1972年建成，总库容【1260万立方米】。", "2018"),
    ("水厂2014年建成投产，日供水【3万吨】。", "2014"),
    ("2014年，建成公园3座，共有树木【3000棵】。", "2014"),
    # the month before the one that is told
    ("7月份，零售额增长3%，上月为增长【2.5%】。", "2018-06"),
    ("上月销售【30万元】。", "2018-08"),
    # the year of a class, the time of a report of figures, an hour, a time that serves as base
    ("2017届毕业生【3405名】。", "2017"),
    ("2017届全运会金牌【30枚】。", "2018"),
    ("8月数据将于下周公布，预计物价上涨【2.8%】。", "2018-08"),
    ("水厂将于下周开工，投资【3亿元】。", "2018-09-17/2018-09-23"),
    ("前天夜里，两车追尾，交警忙到凌晨3点半，【1人】轻伤。", "2018-09-10"),
    ("今年前8个月挣了36万元，比开店那会儿多【一倍】。", "2018-01/2018-08"),
    ("昨天开幕，两天来了【4万名】游客。", "2018-09-11"),
    ("两天来，【4万名】游客到访。", "2018-09-11/2018-09-12"),
    # a day that is named without a year, soon and long after
    ("新生10月8日报到，缴纳学费【480元】。", "2018-10-08"),
    ("12月20日，县里来了【480人】。", "2017-12-20"),
    ("那会儿挣了【36万元】。", None),
    ("头两年来了【20万人】。", None),
    ("1998年，店面开张。头一年的月租是【180元】。", "1998"),
    ("农家乐里，五分之一是近两年新开的，最远的离这里有【15里】。", "2018"),
    ("往年一到十月，电话响了【70次】。", "2017-10"),
    ("一到十月，进出口【3000亿元】。", "2017-01/2017-10"),
]


@pytest.mark.parametrize(("text", "time_period"), TIMES)
def test_the_time_of_a_figure(marked, text, time_period):
    assert marked(text, date=SEPTEMBER).time_period == time_period


CHARTER = "# 某某职业中专2018年招生章程\n\n## 招生计划\n\n面向全市招收初中毕业生【1800名】。"


def test_what_a_charter_offers_is_to_come(marked):
    assert marked(CHARTER, date=SEPTEMBER).status == "target"
    assert marked(CHARTER.replace("招生计划", "学校概况"), date=SEPTEMBER).status == "actual"


MARKET = "本周A股先抑后扬，沪指收盘报3227点，两市个股普跌。央行本周开展逆回购【100亿元】。"


def test_the_week_of_a_market_ends_on_its_friday(marked):
    assert marked(MARKET, date=SEPTEMBER).time_period == "2018-09-10/2018-09-14"
    assert marked("村里本周来了【100人】。", date=SEPTEMBER).time_period == "2018-09-10/2018-09-16"


YESTERDAY = "昨日两市延续调整，沪指跌1.7%，创业板指跌1.6%，个股普跌。北向资金净流出【117亿元】。"


def test_a_comment_on_a_market_goes_on_in_the_day_that_it_opens_with(marked):
    assert marked(YESTERDAY, date=SEPTEMBER).time_period == "2018-09-11"
    assert marked("昨日，村里来了客人。村里有民宿【21家】。", date=SEPTEMBER).time_period == "2018"


ISSUES = [
    ("豆腐阿四\n2008年5月号 《江南生活》", "2008"),
    ("豆腐阿四\n（2019年5月 于浙江松阳）", "2019"),
    ("盾构机\n科技博览　2020-11-10 08:15　来源：科普周刊　编辑：王某某", "2020"),
    ("豆腐阿四\n2008年5月，阿四开了铺子", None),
    ("豆腐阿四\n2008年5月成立", None),
]


@pytest.mark.parametrize(("head", "year"), ISSUES)
def test_the_issue_of_a_monthly_dates_a_story(marked, head, year):
    assert marked(head + "\n\n村口有铺子。\n\n铺子有磨盘【3个】。", date=None).time_period == year


REPORT = "关于{}特大洪水的灾情报告\n\n{}\n\n一、受灾情况\n\n倒塌房屋【30间】。\n\n1983年8月9日"

STRUCK = [
    (REPORT.format("七月三十一日", "汉江水位上涨。"), "1983-07-31"),
    (REPORT.format("汉江", "七月三十一日，汉江发生洪水。"), "1983-07-31"),
    (REPORT.format("汉江", "汉江水位上涨。"), "1983-08-09"),
]


@pytest.mark.parametrize(("text", "time_period"), STRUCK)
def test_a_report_of_a_disaster_is_of_the_day_on_which_it_struck(marked, text, time_period):
    assert marked(text, date=None).time_period == time_period


def test_the_letter_of_a_year_gives_an_account_of_it(marked):
    letter = "某某基金会2014年度信\n\n一、热饭\n\n有【38所】小学用上了厨房。\n\n2015年2月10日"
    assert marked(letter, date=None).time_period == "2014"


def test_the_brief_of_a_year_tells_of_it(marked):
    brief = "# 某某项目2017年度工作简报\n\n截至11月20日，项目覆盖村小【216所】。"
    assert marked(brief, date=None).time_period == "2017-11-20"


MOODS = [
    # what will come of the number, told behind it
    ("剩下的【3公里】将在本月底前完工。", "target"),
    # 将 that only puts the object in front of its verb, as 把 does
    ("老人将【8万元】积蓄捐给了学校。", "actual"),
    ("县里将当年向村民借的【300万元】如数还清。", "actual"),
    ("菜农将自家大棚里的【两万斤】黄瓜运往省城。", "actual"),
    ("厂方又将原来在外地加工的【6台】锅炉转到本地制造。", "actual"),
    ("企业将再捐款【8万元】给学校。", "target"),
    ("水厂将向县城送水【3万吨】。", "target"),
    ("明年县里将把【300万元】用于修路。", "target"),
    ("另外【5座】桥将于明年开工。", "target"),
    ("余下的【200户】计划年底前搬迁。", "target"),
    ("到场的【3000人】将在下午分组讨论。", "actual"),
    ("应当在【7个工作日】内将补助拨付到位。", "actual"),
    # wishes and advice, what is asked for and what is agreed on
    ("今年想把流动书车开到12个村，新增藏书【5000册】。", "target"),
    ("想把孩子送进城读书的有【30户】。", "actual"),
    ("恳请州上再支援资金【500万元】。", "target"),
    ("请省上解决木材【三千立方米】。", "target"),
    ("请来专家【30名】。", "actual"),
    ("中标价300万元，工期【420天】。", "target"),
    ("中标价300万元，实际工期【420天】。", "actual"),
    ("伤者误工期【90天】。", "actual"),
    ("水厂概算总投资【4600万元】。", "target"),
    ("贫困学生每年可享受助学金【2000元】。", "actual"),
    ("投产后每年可节约煤【2000吨】。", "target"),
    ("今年想把投诉量压到【10次】以内。", "target"),
    ("投资者宜保持仓位【六成】。", "target"),
    ("还要提前【两周】预订。", "actual"),
    ("今年计划改造小区38个，眼下【24个】已经完工。", "actual"),
    ("计划改造小区38个，【24个】已列入年度计划。", "target"),
    ("本次回购资金总额不低于【3000万元】。", "target"),
    ("本次回购已完成，资金总额不超过【3000万元】。", "actual"),
    ("若能晋级，球队将拿到【100万元】奖金。", "target"),
    ("“我再干【五年】就歇。”", "target"),
    ("又再有【3人】被捕。", "actual"),
    # forecasts, and what is compared with one
    ("今天白天，全市多云转小雨，降雨量【5毫米】。", "target"),
    ("今天，全市遭遇暴雨，降雨量【120毫米】。", "actual"),
    ("我们判断，10月指数在【3150点】上下。", "target"),
    ("7月新增就业52万人，比市场预期的【25万人】多。", "target"),
    ("7月新增就业52万人，比市场预期的25万人高出【一倍】。", "actual"),
    ("市场预期25万人，实际【52万人】。", "actual"),
    ("消费者预期指数为51，同比下降【30%】。", "actual"),
    ("8月数据将于下周公布，预计物价上涨【2.8%】。", "actual"),
]


@pytest.mark.parametrize(("text", "status"), MOODS)
def test_whether_a_figure_is_done(marked, text, status):
    assert marked(text, date=SEPTEMBER).status == status


INTRODUCTION = "# 引水工程简介\n\n**二、建设内容与规模**\n\n新建泵站【3座】。\n\n**四、其他**\n\n{}"

INTRODUCTIONS = [
    (INTRODUCTION.format("建成后，供水能力将提高一倍。"), "target"),
    (INTRODUCTION.format("工程由省设计院设计。"), "actual"),
]


@pytest.mark.parametrize(("text", "status"), INTRODUCTIONS)
def test_what_an_introduction_says_of_works_that_are_not_built_yet(marked, text, status):
    assert marked(text, date=SEPTEMBER).status == status


BIDS = """| 标段 | 中标人 | 中标价（万元） | 工期（天） |
|---|---|---|---|
| 第一标段 | 某某公司 | {} | {} |
| 第二标段 | 某某集团 | 30 | 40 |
"""


def test_in_a_table_of_bids_who_won_is_no_part_of_what_was_bid(marked):
    assert marked(BIDS.format("【1234.5】", 180)).indicator == "中标价"
    assert marked(BIDS.format("【1234.5】", 180)).status == "actual"
    assert marked(BIDS.format("1234.5", "【180】")).status == "target"
