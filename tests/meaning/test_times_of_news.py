"""When a figure holds: causes and attributes, what goes on up to a day, weeks among days, sums of years."""

import datetime as dt

import pytest

JULY = dt.date(2021, 7, 10)

TIMES = [
    # ten years are no stretch at whose end a level was reached
    ("八十年代，河上渡船达到【6条】。", "1980/1989"),
    ("2016年至2020年，河上渡船达到【6条】。", "2020"),
    # what it suffered from, what it lasts to, what was bred or opened then
    ("受冻害和4月冰雹影响，龙眼减产【6吨】。", "2021"),
    ("只有四分之一能存到来年春天，损耗率【6%】。", "2021"),
    ("八十年代选育的品种还占【两成】。", "2021"),
    ("新线3月开通后，单程缩短到【6分钟】。", "2021-03"),
    # today's, as things are these days
    ("苦干换来今天的发展变化：农户增加到【60户】。", "2021"),
    ("今天的比赛有观众【60人】。", "2021-07-10"),
    # from a beginning up to a day
    ("6月28日运输启动以来，截至昨天，发送旅客【6万人】。", "2021-06-28/2021-07-09"),
    ("自6月28日起，截至昨天，发送旅客【6万人】。", "2021-06-28/2021-07-09"),
    ("6月28日运输启动以来，发送旅客6万人；截至昨天，库存【6吨】。", "2021-07-09"),
    ("6月28日，运输启动，截至昨天，发送旅客【6万人】。", "2021-07-09"),
    ("2020年启动以来，截至7月9日，发送旅客【6万人】。", "2021-07-09"),
    # a week in the middle of a statement is of that number alone
    ("7月9日，甲股涨3%，本周累计涨8%；乙股涨【6%】。", "2021-07-09"),
    ("7月9日，甲股涨3%，本周累计涨8%。乙股涨【6%】。", "2021-07-09"),
    ("本周，甲股涨3%；乙股涨【6%】。", "2021-07-05/2021-07-11"),
    # the holidays that are spoken of
    ("长假期间，接待游客【6人】。", "2021-07"),
    ("假期期间，接待游客【6人】。", "2021-07"),
    # nobody can tell
    ("早先，一天接待游客【6人】。", None),
    ("几年前，一天接待游客【6人】。多年前，没有游客。", None),
    ("1992年开园。头几年，一天接待游客【6人】。", "1992"),
    ("以前一天接待游客【6人】。", None),
    ("过去，一天接待游客【6人】。", None),
    ("老林说：“过去每天接待游客【6人】。”", None),
    ("以前一天接待游客60人。今年接待游客【6人】。", "2021"),
    ("以前一天接待游客60人。园里有游船【6条】。", "2021"),
    ("2019年以前一天接待游客【6人】。", "2019"),
    ("过去五年，接待游客【6人】。", None),
    ("过去的游客有【6人】。", "2021"),
    ("一年中冬季长达八个月，气温【6℃】。", "2021"),
    # so many years up to the one named
    ("预计2025年，产值365亿元，五年跨过两个台阶，年均增长【6.4%】。", "2021/2025"),
    ("预计2025年，产值365亿元，五年期贷款9亿元，年均增长【6.4%】。", "2025"),
]


@pytest.mark.parametrize(("text", "time_period"), TIMES)
def test_the_time_that_news_gives_a_figure(marked, text, time_period):
    assert marked(text, date=JULY).time_period == time_period


REPORT = "锦州市2021年政府工作报告\n\n各位代表：\n\n一、过去五年工作回顾\n\n{}"

SUMS = [
    ("五年财政用于民生的支出共计【6亿元】。", "2016/2020"),
    ("五年财政用于民生的支出，共计【6亿元】。", "2016/2020"),
    ("五年级学生共计【6人】。", "2016/2020"),
]


@pytest.mark.parametrize(("text", "time_period"), SUMS)
def test_a_sum_of_years_is_of_them(marked, text, time_period):
    assert marked(REPORT.format(text), date=dt.date(2021, 1, 10)).time_period == time_period


ACCOUNT = "某公司2020年度业绩快报\n\n{}"

CAUSES = [
    ("二期于2020年4月投产，毛利率提高至【26%】。", "2020"),
    ("2020年4月，毛利率提高至【26%】。", "2020-04"),
]


@pytest.mark.parametrize(("text", "time_period"), CAUSES)
def test_in_an_account_what_opened_then_dates_nothing(marked, text, time_period):
    assert marked(ACCOUNT.format(text), date=dt.date(2021, 2, 20)).time_period == time_period


def test_what_is_told_of_a_season_is_no_figure_of_the_match(marked):
    match = "主队客场险胜\n\n昨晚，主队客场险胜，下半场裁判两次出牌，替补球员绝杀。\n\n{}"
    assert marked(match.format("全队场均得分【86分】。"), date=JULY).time_period == "2021"
    assert marked(match.format("全队得到【86分】。"), date=JULY).time_period == "2021-07-09"
    assert marked(match.format("门票收入【86万元】，多于平时，也比本赛季平均多。"), date=JULY).time_period == "2021"
    assert marked(match.format("门票收入【86万元】，比本赛季平均多。"), date=JULY).time_period == "2021-07-09"
