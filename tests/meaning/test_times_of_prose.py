"""When a figure holds in news, notices and stories: days, what goes on, what only names something."""

import datetime as dt

import pytest

JULY = dt.date(2021, 7, 10)

DAYS = [
    # a day, a span of days or a state that opens a statement holds for the sentences that follow
    ("7月3日，灯会开幕。接待游客【6人】。", "2021-07-03"),
    ("截至9日18时，道路中断5条。转移群众【6人】。", "2021-07-09"),
    ("据初步统计，截至7月9日，道路中断5条。转移群众【6人】。", "2021-07-09"),
    ("灯会7月3日开幕。接待游客【6人】。", "2021"),
    ("今天，灯会开幕。\n接待游客【6人】。", "2021"),
    # a day without a month is of the month named before it, else the last one that was, or ahead where it is wanted
    ("6月28日起连降大雨，30日转移群众【6人】。", "2021-06-30"),
    ("28日，转移群众【6人】。", "2021-06-28"),
    ("12日前恢复供电【6户】。", "2021-07-12"),
    ("预计8月2日达到高峰，当日发送旅客【6人】。", "2021-08-02"),
    ("预计13日起又有降雨，雨量将达【60毫米】。", "2021-07-13"),
    # 当日, 当月: the one that is spoken of
    ("7月3日，灯会开幕，当日接待游客【6人】。", "2021-07-03"),
    ("2020年5月份，客流回升，当月接待游客【6人】。", "2020-05"),
    ("当日接待游客【6人】。", "2021-07-10"),
    ("沪指收报【3018点】。", "2021-07-10"),
    ("本月底前接待游客【6人】。", "2021-07"),
]

GOING_ON = [
    ("三年前，建起公园【6座】。", "2018"),
    ("前些年，游客一天【6人】。", None),
    ("两天来，转移群众【6人】。", "2021-07-09/2021-07-10"),
    ("游客获悉，5月份客流28万人次。其中，外地游客【6万人次】。", "2021-05"),
    ("游客获悉，5月份客流28万人次。外地游客【6万人次】。", "2021"),
    ("自2018年启动以来，接待游客【6人】。", "2018/2021"),
    ("自2020年9月开园以来，接待游客【6人】。", "2020-09/2021-07"),
    ("从2019年起，接待游客【6人】。", "2019/2021"),
    ("2018年开园，接待游客【6人】。", "2018"),
    ("水位57米，居1954年有记录以来【第二位】。", "2021"),
    ("三年内要建成公园【6座】。", None),
]

NAMES = [
    ("今年5月，客流28万人次。去年同期，客流【6万人次】。", "2020-05"),
    ("今年5月，客流28万人次，高于去年同期【6万人次】。", "2021-05"),
    ("去年同期旅游收入【6亿元】。", None),
    ("小区建于1996年，共有住户【6户】。", "2021"),
    ("根据《2025年城市体检工作方案》，排查问题【6个】。", "2021"),
    ("《2019年教育统计公报》显示，在校生【6人】。", "2019"),
    ("产值（2015年价）为【6亿元】。", "2021"),
    ("去年，处置了2013年遗留的债务。财政收入【6亿元】。", "2020"),
    ("去年，处置了债务。2013年，财政收入【6亿元】。", "2013"),
    ("晚报五月三日讯　游客【6人】参加灯会。", "2021"),
]

WANTED = [
    ("# 上半年业绩\n公司拟派发红利【6亿元】。", "2021"),
    ("# 上半年业绩\n派发红利【6亿元】。", "2021-01/2021-06"),
    ("# 2019年业绩\n目前完成投资【6亿元】。", "2021"),
    ("产能将由现有的【5万吨】增至7万吨。", "2021"),
]


@pytest.mark.parametrize(("text", "time_period"), [*DAYS, *GOING_ON, *NAMES, *WANTED])
def test_the_time_that_prose_gives_a_figure(marked, text, time_period):
    assert marked(text, date=JULY).time_period == time_period


REPORT = "锦州市2020年政府工作报告\n\n{}"

IN_A_REPORT = [
    ("3月5日，新区挂牌。新增企业【6家】。", "2019"),
    ("目前，全市公园达到【6座】。", "2019"),
]


@pytest.mark.parametrize(("text", "time_period"), IN_A_REPORT)
def test_a_report_speaks_of_its_year_and_of_no_day(marked, text, time_period):
    assert marked(REPORT.format(text), date=None).time_period == time_period


PARTS = [
    ("从2016年到2018年，贫困发生率从【6%】降至3.2%。", "2016"),
    ("从2016年到2018年，贫困发生率从12.6%降至【6%】。", "2018"),
    ("二〇一一年三月五日至十日，成交额【六亿元】。", "2011-03-05/2011-03-10"),
    ("2017年政府工作报告\n\n今后五年工作部署\n\n投放贷款【6亿元】。", "2017/2021"),
    ("某股份公司2022年第三季度报告\n\n本报告期，营业收入【6亿元】。", "2022-Q3"),
    ("某股份公司2022年第三季度报告\n\n年初至报告期末，营业收入【6亿元】。", "2022-01/2022-09"),
    ("2024年1-5月全市外贸进出口情况\n\n对东盟出口【6亿元】。", "2024-01/2024-05"),
    ("**一、“十三五”发展成就**\n\n新增公园【6座】。", "2016/2020"),
    ("2017年工作总结\n\n造林8公顷。\n\n2018年工作计划\n\n新建公园【6座】。", "2018"),
    ("**上年度工作总结**\n\n造林8公顷。\n\n**下年度工作安排**\n\n新建公园【6座】。", "2022"),
    ("2015年和2016年，分别新建公园【5座】和6座。", "2015"),
    ("2020年度业绩快报\n2021年2月26日\n\n二、回购股份方案\n\n公司拟回购股份【6万股】。", "2021"),
    (
        "# “十三五”规划纲要\n\n| 指标 | 2015年 | 2020年 | 年均增长(%) |\n|---|---|---|---|\n| 产值(亿元) | 80 | 112 | 【7】 |",
        "2016/2020",
    ),
]


STRETCHES = [
    # a stretch that is a base alone is not the one spoken of
    ("造林五年累计12万亩，是“十一五”时期的2倍。路灯达到【6座】。", "2020"),
    ("造林五年累计12万亩，是“十一五”时期的【2倍】。", "2016/2020"),
    ("“十一五”时期，造林12万亩。五年累计修路【6公里】。", "2006/2010"),
    # a word of reaching in front of a list reaches all of it
    ("城镇住房面积、农村住房面积分别达到38平方米和【46平方米】。", "2020"),
    ("城区、农村分别造林38公顷和【46公顷】。", "2016/2020"),
    ("路灯由5座增加到【6座】。", "2020"),
    # what is to come is not the time of what follows it in a part that looks back
    ("“十四五”时期是爬坡的时期。现有路灯【6座】。", "2016/2020"),
    ("“十四五”时期，力争新装路灯【6座】。", "2021/2025"),
]


@pytest.mark.parametrize(("text", "time_period"), STRETCHES)
def test_the_time_of_a_figure_in_a_review_of_five_years(marked, text, time_period):
    text = f"# 平凉市情况汇报\n\n## “十三五”发展成就\n\n{text}"
    assert marked(text, date=dt.date(2021, 2, 20)).time_period == time_period


@pytest.mark.parametrize(("text", "time_period"), PARTS)
def test_the_time_that_the_part_gives_a_figure(marked, text, time_period):
    assert marked(text, date=dt.date(2021, 1, 15) if "上年度" in text else None).time_period == time_period


HOPES = [
    ("“七五”计划期间，发电【6亿千瓦时】。", "actual"),
    ("计划提出，新增林地【6万亩】。", "target"),
    ("2020年工作总结\n\n慰问职工8名。\n\n2022年工作要点\n\n慰问职工【6名】。", "target"),
    ("本项目计划维修路面【6万平方米】。", "target"),
    ("三、项目基本情况\n\n本项目计划维修路面【6万平方米】。", "target"),
    ("经测算，今年将发放资金1.6亿元，惠及企业【6户】。", "target"),
    ("公司承诺，两年内减持【6万股】。", "target"),
    ("实行告知承诺，办理事项【6项】。", "actual"),
    ("对拟聘人员有异议的，【6个工作日】内答复。", "actual"),
    ("拟聘用教师【6名】。", "target"),
    ("拟以股本【6万股】为基数派发红利。", "actual"),
    ("# 工作安排\n已落地的【6个】项目要全部并网。", "target"),
    ("# 工作安排\n已落地的【6个】项目运行平稳。", "actual"),
    ("要求今年零售额增长【6%】。", "target"),
    ("按要求新建公园【6座】。", "actual"),
]


@pytest.mark.parametrize(("text", "status"), HOPES)
def test_whether_prose_speaks_of_what_is_wanted(marked, text, status):
    assert marked(text, date=JULY).status == status
