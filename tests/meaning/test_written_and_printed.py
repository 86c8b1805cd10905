"""When a figure of a newspaper holds: the day on which an item was sent, what the year before wrote, what came soon."""

import datetime as dt

import pytest

JANUARY = dt.date(2022, 1, 15)

ITEMS = [
    # two items of a page, each of its own day
    ("据新华社安丘1月13日电　截至今天上午，收到棉衣【200件】。\n\n据新华社青州1月12日电　昨天下了雪。", "2022-01-13"),
    ("据新华社安丘1月13日电　下了雪。\n\n据新华社青州1月12日电　昨天下了雪。\n\n昨天收到棉衣【200件】。", "2022-01-11"),
    ("据新华社安丘12月31日电　昨天收到棉衣【200件】。\n\n据新华社青州1月12日电　昨天下了雪。", "2021-12-30"),
    # an item that names no day, and a text without items
    ("据新华社安丘1月13日电　下了雪。\n\n本报讯　昨天收到棉衣【200件】。", "2022-01-14"),
    ("昨天收到棉衣【200件】。", "2022-01-14"),
    # what is told of the year is none of a day
    ("据新华社安丘1月13日电　今年收到棉衣【200件】。\n\n据新华社青州1月12日电　昨天下了雪。", "2022"),
]


@pytest.mark.parametrize(("text", "time_period"), ITEMS)
def test_the_days_of_an_item_are_seen_from_when_it_was_sent(marked, text, time_period):
    assert marked(text, date=JANUARY).time_period == time_period


WRITTEN = [
    # told as done in a month that is still to come
    ("新厂今年3月已建成投产，年产砖【60万块】。", "2021"),
    ("今夏收了麦子【60吨】。", "2021"),
    ("今年6月，手机已上市，售出【60万部】。", "2021"),
    # told as it stands in a programme or in an offer
    ("今夏雨水多，收麦【60吨】。", "2022"),
    ("今年7月，第6届省运会在凌海市举行，参赛运动员【600人】。", "2022"),
    ("今年7月，省运会在凌海市举行，已有【600人】报名。", "2022"),
    ("今年9月，新校区投入使用，提供学位【600个】。", "2022"),
    ("今年6月，手机上市，售价【600元】。", "2022"),
    ("今年4月，全县举办苹果节，展位【60个】。", "2022"),
    # what is to come, a month that has come, a term
    ("新厂今年3月投产，将产砖【60万块】。", "2022"),
    ("新厂今年1月投产，产砖【60万块】。", "2022"),
    ("今年产砖【60万块】。", "2022"),
    ("租期从今年元旦至今年12月，租金【60万元】。", "2022"),
]


@pytest.mark.parametrize(("text", "year"), WRITTEN)
def test_what_was_done_in_a_month_to_come_was_written_in_the_year_before(marked, text, year):
    assert marked(text, date=JANUARY).time_period[:4] == year


def test_in_june_no_year_is_over(marked):
    assert marked("货运量【60亿吨】，比上年增长6%。", date=dt.date(2022, 6, 15)).time_period == "2022"


def test_in_summer_nothing_is_shifted(marked):
    assert marked("今年9月产砖【60万块】。", date=dt.date(2022, 6, 15)).time_period == "2022-09"


SOON = [
    # so soon after a day or a month that it is of the year; later, nobody can tell
    ("2021年7月5日，银行被接管。几天后，关门的分行有【6家】。", "2021"),
    ("2021年7月，他调到县里。不久，又调到只有【6个】人的办公室。", "2021"),
    ("2019年，他回村养兔。几年后，全村养兔的有【60户】。", None),
    ("2019年，他回村养兔。\n\n很快，全村养兔的有【60户】。", None),
    ("2019年，他回村养兔。\n\n全村养兔的有【60户】。", "2022"),
    # what happened to somebody long ago dates by its year, what was counted by its month
    ("2013年6月，他调到县里。全县还有贫困户【6万人】。", "2013"),
    ("截至2013年6月，他跑了三趟。全县还有贫困户【6万人】。", "2013-06"),
    ("2021年6月，他调到县里。全县还有贫困户【6万人】。", "2021-06"),
    # up to a month
    ("到11月，投资比上年同期持平。其中钢厂投资【6亿元】。", "2021-11"),
    # who did something in a time that stands behind them
    ("【60个】合作社在去年12月做了试种。", "2021-12"),
    ("【60个】合作社签下了去年12月谈好的单子。", "2022"),
    ("据上述【60个】分行统计，至2021年12月上旬，贷款达9亿元。", "2021-12"),
    ("据【60名】专家测算，到2030年，市场规模将达到9亿元。", "2022"),
    ("据对【60家】企业统计，2025年投资将增长9%。", "2022"),
    ("据对【60家】企业的调查，2025年投资将增长9%。", "2022"),
    # what another number goes on from
    ("在去年减员【6万人】的基础上，今后三年再减8万人。", "2021"),
    # when a crisis began, when goods are due
    ("今年需求本来看好，去年下半年开始的危机使需求减少【6万吨】。", "2022"),
    ("7日，2月份交货的原油降至每桶【16美元】。", "2022-01-07"),
    # the sky and a city are no day
    ("2021年共探明天然气【6亿立方米】。", "2021"),
    # what stands before a term of a project is no time
    ("去年项目前期投资【6亿元】。", "2021"),
    ("去年开工12个项目，目前投资【6亿元】。", "2022"),
    # a plan in quotes
    ("“十三五”以年均【6%】的速度增长。", "2016/2020"),
    # the year ahead that is looked at
    ("展望2022年，前景看好。一季度开工【6个】。", "2022-Q1"),
    # the day that the paragraph before names
    ("1月12日，投标揭晓。\n\n消息公布后，股价当天上扬【6元】。", "2022-01-12"),
    ("1月5日，县里发文。\n\n今天赶集，当日售出树苗【60株】。", "2022-01-15"),
    ("1月5日，县里发文。\n\n日前开市，当日售出树苗【60株】。", "2022-01-15"),
    ("演出定于1月5日举行。\n\n首发式上，当日售出图书【60册】。", "2022-01-15"),
    ("1月25日，演出举行。\n\n消息公布后，当日售出门票【60张】。", "2022-01-15"),
    ("报名截止1月13日。\n\n开放日当天接待观众【600人】。", "2022-01-15"),
    ("办法自1月1日起施行。\n\n签约会在礼堂举行，当天签约项目【60个】。", "2022-01-15"),
    ("1月12日上午，投标揭晓。\n\n大家都来看。\n\n消息公布后，股价当天上扬【6元】。", "2022-01-12"),
    ("1月12日，投标揭晓。\n\n昨天有人来看。\n\n消息公布后，股价当天上扬【6元】。", "2022-01-15"),
    # who sets it stands in front of it
    ("市委去年初，把扶贫作为重点。镇里走访农户【60户】。", "2021"),
    # a year that is compared with the one before it is over, in January
    ("货运量【60亿吨】，比上年增长6%。", "2021"),
    ("货运量【60亿吨】，比2020年增长6%。", "2022"),
    ("目前全市外贸企业【60家】，比上年增加6家。", "2022"),
    ("全市现有茶馆【60家】，比上年增加6家。", "2022"),
    ("元旦期间，景区售票【60万张】，比上年增长6%。", "2022"),
    ("春运期间，客运站发送旅客【60万人次】，比上年增长6%。", "2022"),
    ("本届灯会有灯组【60组】，比上年增加6组。", "2022"),
    ("养老金标准提高到每月【600元】，比上年增加60元。", "2022"),
    ("货运量【60亿吨】，比2015年增长6%。", "2022"),
    ("货运量预计【60亿吨】，比上年增长6%。", "2022"),
    ("货运量【60亿吨】。", "2022"),
    # ten years that only tell a standard
    ("约【60%】的产品属九十年代国际先进水平，其余属八十年代水平。", "2022"),
    ("八十年代国际先进水平的产品约占【60%】。", "2022"),
    # that go on to now
    ("1990年建局。十多年来共建住房【60套】。", "2022"),
    # since when it goes on, which dates what it opens alone
    ("2015年开始，市里立了规矩。介绍工作给【60人】。", "2022"),
    # the day of a year gone by
    ("7年前的今天，战争爆发，士兵有【6万名】。", "2015"),
    ("7年后的今天，老兵有【60名】。", "2022-01-15"),
    # this week by another name
    ("这个星期，法院判赔【60万元】。", "2022-01-10/2022-01-16"),
    # when somebody was born is no time of his story
    ("老林生于1970年。当时一个月工资【60元】。", None),
    ("寺建于1609年。当时立起石碑【六块】。", "1609"),
    # a market moves on a day
    ("东京股市11日先跌后涨，升【6%】。", "2022-01-11"),
    ("期货价格11日重挫【6元】。", "2022-01-11"),
]


@pytest.mark.parametrize(("text", "time_period"), SOON)
def test_how_far_the_time_of_a_story_holds(marked, text, time_period):
    assert marked(text, date=JANUARY).time_period == time_period


PRINTED = [
    # a paper of January whose title opens with the year that is over
    ("二〇二一年十大进展\n\n选出的项目有【60个】。\n\n评选由学会举办。", "2021"),
    ("2021年十大进展\n\n选出的项目有【60个】。\n\n去年底评选由学会举办。", "2021"),
    ("十大进展\n\n选出的项目有【60个】。\n\n评选由学会举办。", "2022"),
    ("2021年十大进展\n\n选出的项目去年有【60个】。\n\n评选由学会举办。", "2021"),
]
# what is of a year and told of now
PRINTED += [
    ("2021款新车上市\n\n售出【60辆】。\n\n店里人多。", "2022"),
    ("2021级新生寒假实践\n\n走访农户【60户】。\n\n村里人多。", "2022"),
    ("2021年建成的大桥维修\n\n维修费【60万元】。\n\n桥上人多。", "2022"),
]

STORIES = [
    # a story of a day of the year before, which tells nothing of what is now
    ("去年12月30日上午，我们去了市场。\n\n店里堆了大米【60袋】。", "2021"),
    ("2021年12月30日，我们去了市场。\n\n店里堆了大米【60袋】。", "2021"),
    ("去年12月30日上午，我们去了市场。\n\n店里堆了大米【60袋】。如今，店关了。", "2022"),
    ("2019年12月30日，我们去了市场。\n\n店里堆了大米【60袋】。", "2022"),
    ("本报北京1月14日电　天冷。\n\n去年12月30日，我们去了市场。\n\n店里堆了大米【60袋】。", "2022"),
    # 年 of what is sold in a year
    ("要形成【60个】销售收入20亿元以上年纳税亿元的企业。", "2022"),
    ("产量以上年为基数，增产【60吨】。", "2022"),
]


@pytest.mark.parametrize(("text", "time_period"), STORIES)
def test_a_story_of_a_day_of_the_year_before_is_of_that_year(marked, text, time_period):
    assert marked(text, date=JANUARY).time_period == time_period


QUARTER = "2021年四季度抽查结果公布\n\n本报讯　抽查了6类产品。\n\n本季度不合格的有【60家】。"


def test_this_quarter_is_the_one_that_a_title_tells_of(marked):
    assert marked(QUARTER, date=None, source="20220105/3.txt").time_period == "2021-Q4"


@pytest.mark.parametrize(("text", "time_period"), PRINTED)
def test_the_year_that_a_title_looks_back_on(marked, text, time_period):
    assert marked(text, date=None, source="20220105/3.txt").time_period == time_period


def test_a_contest_is_told_of_the_day_that_its_report_names_in_wide_digits(marked):
    opening = "世界游泳锦标赛选手夺冠\n\n本报珀斯１月１１日电　选手１０日在男子蝶泳决赛中战胜名将夺得金牌。"
    text = f"{opening}\n\n进入决赛的选手实力强劲，他以【４１７．５４分】卫冕夺冠，队友列第三。"
    assert marked(text, date=None, source="20220112/3.txt").time_period == "2022-01-10"
