"""What a reader carries from sentence to sentence: the day that 当日 means, what was resolved on a day, what came later."""

import datetime as dt

import pytest

from jinzhou_extract import extract

DAY = dt.date(2021, 7, 20)

TIMES = [
    # 当日 is the last day told, with or without its month, and none that something is compared with
    ("7月16日，溪水上涨。17日，雨停。截至当日20时，转移【320人】。", "2021-07-17"),
    ("7月16日，负荷达510万千瓦，比7月3日的高峰多2%。当日用水【9万吨】。", "2021-07-16"),
    # what is wanted is of no day on which it was resolved, nor of the one up to which something was counted
    ("昨天，区里召开会议，会议决定，用两年改造小区【14个】。", "2021"),
    ("昨天，区里召开会议，参加会议的有【14人】。", "2021-07-19"),
    ("截至6月底，已修渠9公里。会议要求，年内再修渠【6公里】。", "2021"),
    ("截至6月底，已修渠9公里。其中村里修了【6公里】。", "2021-06"),
    # what came later is of no year that was told before
    ("2009年，村里修了路。从那以后，来的客商有【60家】。", None),
    ("2009年，村里修了路。路长【6公里】。", "2009"),
    # a first month is that of what began, a first feast that of the year to come
    ("2016年开街，头一个月来了【4万人】。", "2016"),
    # decades with their century, parts of plans, weeks to come
    ("1970年代，窑上有工人【60名】。", "1970/1979"),
    ("“十三五”前三年，新建水闸【8座】。", "2016/2018"),
    ("“十三五”后两年，新建水闸【8座】。", "2019/2020"),
    ("未来一周，县里将办招聘会【8场】。", "2021-07-20/2021-07-27"),
    ("7月18日起至20日，停产企业【30家】。", "2021-07-18/2021-07-20"),
    # the day since which something is counted, and what is told of all the time since something began
    ("7月12日以来，出动【60人】。", "2021-07-12/2021-07-20"),
    ("7月19日，降雨30毫米。入汛以来，累计降雨【900毫米】。", "2021"),
    ("7月19日，降雨30毫米。其中城区降雨【40毫米】。", "2021-07-19"),
    # a day on which a reporter only heard of it
    ("记者昨天从区水务局了解到，全区有水库【12座】。", "2021"),
    ("记者昨天走访了【12座】水库。", "2021-07-19"),
    # a paragraph that counts from the last year of the one before
    ("2015年3月，村里修了路。\n\n第二年，又建大棚【30个】。", "2016"),
    ("2015年3月，村里修了路。\n\n又建大棚【30个】。", "2021"),
    # the day of a level that another is compared with, and the same day of another year
    ("本月均价每斤4.1元，比年内高点3月9日的5元跌了【18%】。", "2021-07"),
    ("昨天成交6.1万件，去年同日为【4.8万件】。", "2020-07-19"),
    # from a day to come on: the level before is of the document's own time
    ("从明年1月1日起，报销比例由【60%】提高到70%。", "2021"),
    ("从明年1月1日起，报销比例由60%提高到【70%】。", "2022-01"),
]


def figure(text: str, day: dt.date = DAY):
    plain = text.replace("【", "").replace("】", "")
    return next(metric for metric in extract(plain, date=day) if metric.start == text.index("【"))


@pytest.mark.parametrize(("text", "time"), TIMES)
def test_the_time_that_is_carried(text: str, time: str | None):
    assert figure(text).time_period == time


def test_a_feast_at_the_beginning_of_the_year_to_come():
    text = "元旦假期，酒店均价【520元】。"
    assert figure(text, dt.date(2021, 12, 24)).time_period == "2022-01"
    assert figure(text, dt.date(2021, 1, 4)).time_period == "2021-01"
    assert figure("春节档票房【520万元】。", dt.date(2020, 11, 6)).time_period == "2020-01"
    assert figure("力争春节假期接待游客【520人】。", dt.date(2020, 11, 6)).time_period == "2021-02"


def test_the_year_that_runs_early_in_it():
    assert figure("棉价年内涨【6%】。", dt.date(2020, 2, 6)).time_period == "2020"
    assert figure("全年接待游客9万人，年内新建厕所【6座】。", dt.date(2020, 2, 6)).time_period == "2019"


def test_what_was_left_in_a_year_is_of_it():
    assert figure("外婆1951年留下的柜子【2个】。", dt.date(2020, 2, 6)).time_period == "1951"


STATUSES = [
    ("今年村里还要再建大棚【12个】。", "target"),
    ("娃娃上学还要交【120元】。", "actual"),
    ("会议要求二季度产值突破【9亿元】。", "target"),
    ("区里开会，决定，用两年改造小区【14个】。", "target"),
    ("考试院决定，参评的【14人】不再面试。", "actual"),
    ("下半年，区里将开工项目8个，总投资【12亿元】。", "target"),
    ("方案明确，今年改造小区【14个】，总投资2亿元。", "target"),
    ("方案明确了责任，今年已改造小区【14个】。", "actual"),
    ("会议强调，主汛期前要储备编织袋【5万条】。", "target"),
    ("会议强调，主汛期已备编织袋【5万条】。", "actual"),
    ("会议要求，完成去年遗留的4个小区，每个小区工期不超过【90天】。", "target"),
    ("他说，村里要再建【5座】厂房。", "target"),
    ("增持计划时间过半，集团累计增持【41万股】。", "actual"),
    ("拟定方案：第一阶梯水价【2.9元】。", "target"),
    ("现行方案：第一阶梯水价【2.9元】。", "actual"),
    ("7月25日的比赛，球票预订率已达【92%】。", "actual"),
    ("7月25日的比赛，到场人数约【9000人】。", "target"),
]


@pytest.mark.parametrize(("text", "status"), STATUSES)
def test_whether_it_is_wanted(text: str, status: str):
    assert figure(text).status == status


def test_news_of_a_meeting_about_a_plan_is_no_plan():
    text = "市政府常务会研究菜市场改造方案\n2023年3月15日\n\n据了解，全市有菜市场【58个】。"
    told = [metric for metric in extract(text.replace("【", "").replace("】", "")) if metric.text == "58个"]
    assert told[0].status == "actual"
    plan = text.replace("市政府常务会研究", "全市")
    told = [metric for metric in extract(plan.replace("【", "").replace("】", "")) if metric.text == "58个"]
    assert told[0].status == "target"
    for title in ("县委讨论通过的菜市场改造三年方案", "菜市场改造方案（县委会议通过）"):
        named = extract(text.replace("市政府常务会研究菜市场改造方案", title).replace("【", "").replace("】", ""))
        assert [metric.status for metric in named if metric.text == "58个"] == ["target"]


def test_under_the_heading_of_a_day():
    text = "# 洪水三日\n\n**2021年7月20日**\n\n## 7月17日\n\n截至当日20时，房屋受损76间。下一步还将安排500万元。\n"
    damaged, to_spend = (metric for metric in extract(text))
    assert damaged.time_period == "2021-07-17"
    assert (to_spend.status, to_spend.time_period) == ("target", "2021")
