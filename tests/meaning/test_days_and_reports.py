"""Days of a month that is named by a word, times from one day to another, what a report is of, the day of a match."""

import datetime as dt

import pytest

JULY = dt.date(2021, 7, 10)

DAYS = [
    ("本月8日晚，五辆车相撞，伤者【6人】。", "2021-07-08"),
    ("上月25号，五辆车相撞，伤者【6人】。", "2021-06-25"),
    ("本月，五辆车相撞，伤者【6人】。", "2021-07"),
    ("运输从6月28日开始，至7月8日结束，运送旅客【6人】。", "2021-06-28/2021-07-08"),
    ("采暖期自2020年11月1日起至2021年3月31日止，共计【151天】。", "2020-11-01/2021-03-31"),
    ("运输6月28日开始，7月8日结束，运送旅客【6人】。", "2021-07-08"),
    ("运输从6月28日开始，7月8日运送旅客【6人】。", "2021-07-08"),
    ("2018年存了9万元，老林说：“当时说好三个月返利。”目前已追回9万元。检察院建议罚款【6万元】。", "2021"),
]


@pytest.mark.parametrize(("text", "time_period"), DAYS)
def test_days(marked, text, time_period):
    assert marked(text, date=JULY).time_period == time_period


REPORTS = [
    ("某公司关于2020年度利润分配预案的公告", "报告期内，营业收入【6亿元】。", "2020"),
    ("某公司关于2020年度利润分配预案的公告", "本报告期，营业收入【6亿元】。", "2020"),
    ("某公司关于2020年度利润分配预案的公告", "报告期内，营业收入9亿元，上年同期为【6亿元】。", "2019"),
    ("某公司关于2020年度利润分配预案的公告", "公司有员工【6人】。", "2021"),
    ("某公司关于利润分配预案的公告", "报告期内，营业收入【6亿元】。", "2021"),
    ("某公司关于2030年远景的公告", "报告期内，营业收入【6亿元】。", "2021"),
]


@pytest.mark.parametrize(("title", "text", "time_period"), REPORTS)
def test_what_a_report_is_of(marked, title, text, time_period):
    assert marked(f"{title}\n\n{text}", date=JULY).time_period == time_period


@pytest.mark.parametrize(("day", "time_period"), [(dt.date(2021, 3, 10), "2021"), (dt.date(2021, 1, 10), "2020")])
def test_an_estimate_of_the_year(marked, day, time_period):
    assert marked("预计全年惠及【3万人】。", date=day).time_period == time_period


MATCH = "主队客场险胜\n\n本报沈阳10月18日讯　{}，主队客场险胜，下半场裁判两次出牌，替补球员绝杀。\n\n全队得到【86分】。"


@pytest.mark.parametrize(("when", "time_period"), [("昨晚", "2021-10-17"), ("今天", "2021-10-18"), ("日前", "2021-10-18")])
def test_the_day_of_a_match_is_seen_from_where_it_was_sent(marked, when, time_period):
    assert marked(MATCH.format(when), date=dt.date(2021, 10, 19)).time_period == time_period


ISSUED = [
    ("2021-07-01　来源：泉州市医疗保障局", "泉州市"),
    ("发布机构：泉州市医疗保障局", "泉州市"),
    ("来源：泉州市晚报社", None),
    ("泉州市医疗保障局门口", None),
]


@pytest.mark.parametrize(("line", "region"), ISSUED)
def test_a_paper_is_of_the_place_whose_office_it_comes_from(marked, line, region):
    assert marked(f"津贴怎么领\n还有什么变化\n{line}\n\n每人【600元】。", region=None).region == region


@pytest.mark.parametrize(("who", "region"), [("法院", "平塘县"), ("城关派出所", "平塘县"), ("柿子园", None)])
def test_courts_and_police_are_of_their_place(marked, who, region):
    assert marked(f"案子\n\n昨日，平塘县{who}开门。\n\n来的有【6人】。\n\n完。", region=None).region == region
