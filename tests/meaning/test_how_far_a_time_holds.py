"""What a time of a sentence governs, when it stops to, and what only serves as base or as the end of a stretch."""

import datetime as dt

import pytest

from jinzhou_extract.document import Document

JULY = dt.date(2021, 7, 10)

BASES = [
    # the record of a year is a level of that year, what is told of it is not
    ("河水涨到41.2米，距1996年最高水位【42米】只差0.8米。", "1996"),
    ("河水涨到41.2米，距1996年最高水位42米只差【0.8米】。", "2021"),
    ("流量比1996年峰值低【300立方米/秒】。", "2021"),
    ("价格较6月高点回落【3元】。", "2021"),
    ("距2022年底还有【3个月】。", "2021"),
    ("今年收茶9吨，超过去年的【8吨】。", "2020"),
    ("今年收茶超过去年的【六成】。", "2021"),
]

CHANGES = [
    # a class that is still at school only says for whom a fair is; one that has left it dates it, but no later sentence
    ("2022届毕业生招聘会提供岗位【900个】。", "2021"),
    ("2020届毕业生招聘会提供岗位【900个】。", "2020"),
    ("2022届毕业生招聘会今天开幕。首场有企业【90家】，签约300人。", "2021"),
    ("## 2023届毕业生双选周启动\n\n2023届毕业生双选周启动，提供岗位【900个】。", "2021"),
    # a change that ended now is followed by what is so now
    ("2015年建起园区，由当初的3家厂发展到现在的47家，工人【6200人】。", "2021"),
    ("2015年建起园区，从2家厂发展到2018年的47家，工人【6200人】。", "2015"),
    ("到2020年底，办证时间由现在的12天压缩到【8天】。", "2020"),
]

DAYS = [
    # what there is at present is of the day up to which all of it is told
    ("截至7月9日，转移群众6人，目前安置【5人】。", "2021-07-09"),
    ("截至7月9日，转移群众6人。现有安置点【5个】。", "2021"),
    ("截至去年底，建成公园6座。目前在建【5座】。", "2021"),
    ("7月9日，灯会开幕。目前售票【5张】。", "2021"),
    ("截至5月9日，转移群众6人。目前安置【5人】。", "2021"),
    # a bulletin of a whole day is of that day
    ("7月9日0时至24时，全市新增病例6例。\n\n6例病例中，男性【5例】。", "2021-07-09"),
    ("7月9日8时至20时，全市新增病例6例。\n\n6例病例中，男性【5例】。", "2021"),
    # parts of a day between two days
    ("8日夜间至9日白天，雨量【50毫米】。", "2021-07-08/2021-07-09"),
    ("昨日8时至今日8时，雨量【50毫米】。", "2021-07-09/2021-07-10"),
    ("7月8日20时到7月9日8时，雨量【50毫米】。", "2021-07-08/2021-07-09"),
    ("昨夜至今晨，雨量【50毫米】。", "2021-07-09/2021-07-10"),
    ("明天夜间到13日，雨量【50毫米】。", "2021-07-11/2021-07-13"),
    ("预计整个小长假发送旅客【6人】。", "2021-07"),
]

SUMS = [
    # what came together over the years of a plan is not of the last one that was told before
    ("“十三五”时期，粮食年均增长7%，2020年达到98万吨。累计修渠【12公里】。", "2016/2020"),
    ("“十三五”时期，粮食年均增长7%，2020年达到98万吨。2020年修渠【12公里】。", "2020"),
    ("“十三五”时期，粮食年均增长7%，2018年达到98万吨。累计修渠【12公里】。", "2018"),
    ("2020年，粮食达到98万吨。累计修渠【12公里】。", "2020"),
]

TALK = [
    ("九几年生意好，一天卖【六十碗】。", "1990/1999"),
    ("八几年村里有【300户】。", "1980/1989"),
    ("干了十几年，卖了【六十碗】。", "2021"),
    ("去年，老马盖了房。他打算再攒【5万元】。", "2021"),
    ("去年，老马盖了房。他攒了【5万元】。", "2020"),
    ("上赛季同期，他们名列【第二位】。", "2020"),
]


FROM_ON = [
    # what holds from a day on is all of its sentence
    ("从8月1日起，60家超市设专柜，每天投放【10个】品种。", "2021-08"),
    ("从1999年的2家增加到9家。全县有超市【60家】。", "2021"),
    # the first level is of now where the change is to come
    ("从8月1日起，日供水由【30万吨】提高到45万吨。", "2021"),
    ("从6月1日起，日供水由【30万吨】提高到45万吨。", "2021-06"),
    # of two years that are named the first level is of the first
    ("2000年至2017年，城镇化率由【36%】提高到58%。", "2000"),
    # up to now
    ("2007年繁殖成功，至今已放流【6万尾】。", "2007/2021"),
    ("2007年繁殖成功，已放流【6万尾】。", "2007"),
    ("2007年建成的水库至今完好，蓄水【6万吨】。", "2021"),
    ("“十二五”以来，建成公园【6座】。", "2011/2021"),
    # a year to come is not that of what is being built
    ("根据规划，到2025年，吞吐量将达到6万吨。正在建设的二期投资【8亿元】。", "2021"),
    ("根据规划，到2025年，吞吐量将达到6万吨。航线将增加到【8条】。", "2025"),
    # works that ended left what was reached then
    ("1952年冬开始整修，次年春竣工，灌溉面积扩大到【1万亩】。", "1953"),
    ("小区1987年建成，共有【23幢】楼。", "2021"),
    # how old somebody is this year says nothing of what else is told
    ("7月2日，医院收治病人。患者今年54岁，手术用时【3小时】。", "2021-07-02"),
    ("7月2日，医院收治病人。今年收治【54人】。", "2021"),
    ("明后两天气温将达【37度】。", "2021-07-11/2021-07-12"),
    # a feast of the moon is no month
    ("今年的六月六歌会来了【6个】歌队。", "2021"),
    ("今年六月六日歌会来了【6个】歌队。", "2021-06-06"),
    ("612套，不足去年全年1530套的【一半】。", "2021"),
    ("612套，不足去年全年【1530套】的一半。", "2020"),
]


BEGINNINGS = [
    # how something began is of the time in which it did
    ("保护区成立于1992年，最初迁来的江豚只有【5头】。", "1992"),
    ("我是从去年三月开始跑步的。刚开始跑【800米】就喘。", "2020-03"),
    ("保护区有江豚，最初迁来的江豚只有【5头】。", "2021"),
    ("保护区成立于1992年，江豚现有【5头】。", "2021"),
    # a month in which works began dates what it says, and no more
    ("铁路筹划八年，2014年2月全线开工。高峰时工地有【3万人】。", "2021"),
    ("铁路筹划八年，2014年2月试运旅客6人。高峰时一天有【3万人】。", "2014-02"),
    ("隧道2004年12月，全线贯通；2007年1月20日正式通车。高峰时工地有【3万人】。", "2021"),
    ("7月3日，大桥通车。一天过车【3万辆】。", "2021-07-03"),
    ("我公司自2013年8月起管理小区。小区有楼【12栋】。", "2021"),
    ("今年国庆档前四天，票房【21亿元】。", "2021-10"),
    ("过去打一件要五十分钟，改了刀具后只用【22分钟】。", "2021"),
    ("过去打一件要五十分钟，打十件要【8小时】。", None),
    ("收费率由2015年的93%下降到去年的【78%】。", "2020"),
    ("产量下降到去年的【78%】。", "2021"),
    # what is hoped for the year that runs is of no year told before
    ("2018年底最低到过1倍。我们预计全年净利润增长【16%】。", "2021"),
    ("2018年底最低到过1倍。全年净利润增长【16%】。", "2018"),
    # an event that a day only describes
    ("5月20日的义卖筹得善款4万元。建成图书角【9个】。", "2021"),
    ("5月20日，义卖筹得善款4万元。建成图书角【9个】。", "2021-05-20"),
    ("该船2009年建造，载有渔获【6吨】。", "2021"),
    ("2020年1月1日至12月31日，发放贷款【6亿元】。", "2020"),
    ("2020年1月1日至12月30日，发放贷款【6亿元】。", "2020-01-01/2020-12-30"),
    ("“文化大革命”期间，损失图书【四千册】。", "1966/1976"),
    ("抗战时期，学校有学生【60人】。", "1937/1945"),
    ("《抗战》中有演员【60人】。", "2021"),
    # an era that only describes what stands today, or tells when that began
    ("抗战时期的水井还有【6口】。", "2021"),
    ("抗战时期全县的水井有【6口】。", "1937/1945"),
    ("大跃进时期修的水库还剩【6座】。", "2021"),
    ("解放战争期间创办的该报社，目前有编辑【60人】。", "2021"),
    ("文革期间迁来此地，现有学生【600人】。", "2021"),
    ("文革期间迁来此地，有学生【600人】。", "1966/1976"),
    ("抗战期间，村里参军60人。现有纪念馆【2座】。", "2021"),
    ("抗战期间，村里参军60人。牺牲【20人】。", "1937/1945"),
    ("抗战期间，村里参军60人。\n\n村里有水井【6口】。", "2021"),
    ("比2019年的雨大，那年雨量只有【171毫米】。", "2019"),
    ("1982年开张，产量比1975年高。那时有学徒【60人】。", "1982"),
    # the end of a month in a list dates its statement, not the sentence behind
    ("上半年，就业5万人；6月末失业率2.9%。发放贷款【6亿元】。", "2021-01/2021-06"),
    ("6月份生产6万吨；1至6月累计36万吨。同期进口【8万吨】。", "2021-01/2021-06"),
    ("收益率2.6%，比年初的【2.9%】低。", "2021"),
]


@pytest.mark.parametrize(("text", "time_period"), [*BASES, *CHANGES, *DAYS, *SUMS, *TALK, *FROM_ON, *BEGINNINGS])
def test_how_far_a_time_holds(marked, text, time_period):
    assert marked(text, date=JULY).time_period == time_period


def test_a_notice_of_what_is_to_hold_opens_its_items(marked):
    text = "# 关于调整水价的通知\n\n自2022年1月1日起调整水价。现将有关事项通知如下：\n\n一、水价由每吨2.35元调整为【2.88元】。"
    metric = marked(text, date=dt.date(2021, 12, 6))
    assert (metric.time_period, metric.status.value) == ("2022-01", "target")
    metric = marked(text.replace("【2.88元】", "2.88元").replace("2.35元", "【2.35元】"), date=dt.date(2021, 12, 6))
    assert (metric.time_period, metric.status.value) == ("2021", "actual")


def test_a_notice_of_what_holds_already_does_not(marked):
    text = "# 关于水价的通知\n\n自2018年1月1日起调整水价。现将有关事项通知如下：\n\n一、水价为每吨【2.88元】。"
    metric = marked(text, date=dt.date(2021, 12, 6))
    assert (metric.time_period, metric.status.value) == ("2021", "actual")


def test_an_account_and_what_is_planned_next_is_given_in_the_next_year(marked):
    text = "某镇2016年工作总结及2017年打算\n\n2016年，建成安置点6个，搬迁【126户】。\n\n2017年，计划脱贫420户。"
    metric = marked(text, date=None)
    assert (metric.time_period, metric.status.value) == ("2016", "actual")


WHEN_IT_SPEAKS = [
    ("旗里的雪灾\n\n1970年有牲畜66万头。如今，储备饲草【3亿斤】。", None),
    ("旗里的雪灾\n\n1970年有牲畜66万头。如今，储备饲草【3亿斤】。\n\n（摘自旗文史资料，2014年编印）", "2014"),
    ("各位代表：\n\n五年来，修路【1200公里】。\n\n二、2008年主要任务\n\n修路200公里。", "2003/2007"),
    ("女排：天津胜上海\n\n新华社天津2008年3月15日体育专电（记者　王某）天津队夺冠，全年获奖【6个】。", "2008"),
    ("主播：今天是2014年7月3日，星期四。\n\n昨天供水【142万吨】。", "2014-07-02"),
    ("楼市月报：8月成交环比降三成\n\n据统计，2014年8月，成交1126套。\n\n去年全年成交【1530套】。", "2013"),
    ("楼市月报：8月成交环比降三成\n\n据统计，2014年8月，成交1126套，2015年有望好转。\n\n去年全年成交【1530套】。", None),
    ("某市补贴政策解读\n\n去年有【412人】享受。\n\n本措施自2021年7月1日起施行。", "2020"),
    ("某市补贴政策解读\n\n去年有【412人】享受。\n\n某法自2021年7月1日起施行。", None),
    ("某公司三季度净利增长\n\n10月24日晚披露三季报，去年净利【4亿元】。\n\n公司预计，2020年净利6亿元。", "2019"),
    ("某公司三季度净利增长\n\n10月24日晚披露三季报，去年净利【4亿元】。\n\n2018年净利3亿元，2020年净利6亿元。", None),
]


@pytest.mark.parametrize(("text", "time_period"), WHEN_IT_SPEAKS)
def test_when_a_text_speaks(extractor, text, time_period):
    start = text.index("【")
    found = extractor.extract(Document(text.replace("【", "").replace("】", "")))
    assert next(metric.time_period for metric in found if metric.start == start) == time_period


def test_a_year_of_a_folder_and_the_day_in_the_lead(extractor):
    text = "寒潮来袭\n\n红网长沙1月27日讯　昨天出动车辆6台。"
    times = [metric.time_period for metric in extractor.extract(Document(text, source="2018/a.txt"))]
    assert times == ["2018-01-26"]


def test_a_letter_to_shareholders_looks_back_and_ahead(marked):
    text = "# 致股东的信\n\n2020年，收入{}。\n\n会员突破{}。\n\n2021年，计划新开门店{}，周转天数由96天压到80天。"
    for at, (time, status) in enumerate([("2020", "actual"), ("2020", "actual"), ("2021", "target")]):
        figures = ["70亿元", "12万人", "50家"]
        figures[at] = f"【{figures[at]}】"
        metric = marked(text.format(*figures), date=dt.date(2021, 3, 28))
        assert (metric.time_period, metric.status.value) == (time, status)


def test_an_audit_is_of_its_year(marked):
    text = "# 关于2011年度预算执行的审计结果公告\n\n二、部门审计情况\n\n有【11个】部门超支。"
    assert marked(text, date=dt.date(2012, 7, 20)).time_period == "2011"


def test_what_was_done_in_a_school_year(marked):
    text = "# 2019—2020学年度第一学期工作总结\n\n9月开展演练【2次】。"
    metric = marked(text, date=dt.date(2020, 1, 10))
    assert (metric.time_period, metric.status.value) == ("2019-09", "actual")


def test_a_day_of_a_feast_is_of_the_holidays(marked):
    text = "某市2月15日讯　今年春节黄金周，接待游客6人。初三当天，景区有游客【5人】。"
    assert marked(text, date=dt.date(2013, 2, 15)).time_period == "2013-02"


def test_the_month_of_a_text_and_the_day_in_its_lead(extractor):
    text = "舟山日报7月26日讯　截至26日9时，转移群众6人。\n\n2021年7月"
    assert [metric.time_period for metric in extractor.extract(Document(text))] == ["2021-07-26"]
