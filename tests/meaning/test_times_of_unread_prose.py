"""Times that prose of many kinds leaves to its reader: bases, years counted on, demands, what others tell, lives."""

import datetime as dt

import pytest

JULY = dt.date(2021, 7, 10)

BASES = [
    # a year that is only the base of a part dates neither it nor what follows
    ("2011年7月，上游暴雨，虽然洪量为1998年的八成，但溃口仅【3处】。", "2011-07"),
    ("2011年7月，上游暴雨，虽然洪量为1998年的【八成】，但溃口仅3处。", "2011-07"),
    ("2020年，茶叶产量是2015年的七成，每亩收茶【42公斤】。", "2020"),
    ("2020年，茶叶产量为2015年的三分之二，每亩收茶【42公斤】。", "2020"),
    # what something turned into is a level of that year
    ("住宅的比重由2015年的93%变为去年的【78%】。", "2020"),
    ("茶叶产量为1998年的【42吨】。", "1998"),
    ("茶农为1998年的移民，共有【42户】。", "1998"),
]

SINCE = [
    # a month since which something goes on has come
    ("自11月以来，全县开工项目【40个】。", dt.date(2021, 2, 8), "2020-11/2021-02"),
    ("自11月以来，全县开工项目【40个】。", dt.date(2021, 12, 8), "2021-11/2021-12"),
    ("自2021年11月以来，全县开工项目【40个】。", dt.date(2022, 2, 8), "2021-11/2022-02"),
]

YEARS_ON = [
    # what follows the next year is of that
    ("1985年，县里修渠12公里。次年三月，设镇，同年冬又修渠【4公里】。", "1986"),
    ("1985年，县里修渠12公里。次年，修渠3公里。9月，修渠【4公里】。", "1986-09"),
    ("1985年，县里修渠12公里，次年三月修渠3公里，同年冬修渠【4公里】。", "1986"),
    # another word counts on from it, the same one means it
    ("1985年，县里修渠12公里。次年三月，修渠3公里，翌年5月修渠【4公里】。", "1987-05"),
    ("1985年，县里修渠12公里。第二年修渠3公里。第二年6月修渠【4公里】。", "1986-06"),
    # a year that is named begins anew, and a season of every year counts nothing
    ("1985年，县里修渠12公里。次年，修渠3公里。1990年，设镇。9月，修渠【4公里】。", "1990-09"),
    ("1985年，县里修渠12公里，每年11月到次年4月停工。6月，修渠【4公里】。", "1985-06"),
    ("1985年，县里修渠12公里。同年冬又修渠【4公里】。", "1985"),
]
AFTERWARDS = [
    # what came behind some days is not of those days
    ("1956年8月1日至2日，台风登陆，死亡12人。灾后，县里拨粮【45吨】。", "1956"),
    ("1956年8月1日至2日，台风登陆，死亡12人。县里拨粮【45吨】。", "1956-08-01/1956-08-02"),
    ("2010年9月，他办起厂。此后，厂里又招了【30人】。", "2010"),
    ("5月5日，仓库起火。事后，又查出隐患【6处】。", "2021"),
    ("灾后重建方面，对倒房农户每户补助【3万元】。", "2021"),
    # so many years later
    ("2010年，他办起厂。三年后，厂里有【30人】。", "2013"),
    ("2010年，他办起厂。三年后，厂里有30人。两年后，又招了【20人】。", None),
    ("2019年，他办起厂。三年后，厂里将有【30人】。", None),
    # what changed that was not told of then
    ("老林2014年在海门买房，当时利率6%，月供5300元。调整之后，月供降到【4700元】。", "2021"),
    ("2014年，厂里调整了工资，最低2000元。调整之后，月薪涨到【4000元】。", "2014"),
]

LEVELS = [
    # levels with a time of their own, where the sentence has none
    ("目前鲜蛋每斤卖4.1元，略低于去年同期的【4.6元】。", "2020"),
    ("三年期存款目前只有2.3%，而2018年同期还能拿到【3.3%】。", "2018"),
    ("1月存款3亿元，而2018年同期为【2亿元】。", "2018-01"),
    ("与2018年同期相比，存款增加【2亿元】。", "2021"),
    # so many years back from that of the sentence
    ("2019年，平均候诊时间由五年前的【40分钟】缩短到12分钟。", "2014"),
    ("2019年，平均候诊时间由五年前的40分钟缩短到【12分钟】。", "2019"),
    ("平均候诊时间由五年前的【40分钟】缩短到12分钟。", "2016"),
]

MORE_LEVELS = [
    # the first level behind one of last year is of that, too; 今年预计的 is of this year
    ("2020年，甲类比重由2019年的2%升到3%；乙类比重由【27%】升到29%。", "2019"),
    ("2020年，甲类比重由上年的2%升到3%；乙类比重由【27%】升到29%。", "2019"),
    ("要求增速由今年预计的【3%】提高到4%。", "2021"),
    # a goal is not of the year that it is measured against
    ("到2025年，实现煤耗比2014年下降【15%】的目标。", "2025"),
    ("这比6月下降【15%】的水平要好。", "2021-06"),
    # what is there today behind a year to come
    ("根据规划，到2025年，吞吐量将达到6万吨。该港占有【三成】的份额。", "2021"),
]

PEOPLE = [
    # what people were asked of which nothing was told before is of now
    ("2015年，老林当了村长。记者调查发现，村里有【四成】老人独居。", "2021"),
    ("2015年，协会调查了600户。调查发现，有【四成】老人独居。", "2015"),
]

STRETCHES = [
    ("今后3至5年内，全县将投资【4亿元】修堤。", "2021/2025"),
    ("本周以来，股指已累计下跌【8%】。", "2021-07-05/2021-07-10"),
    ("本周，股指累计下跌【8%】。", "2021-07-05/2021-07-11"),
    ("南京9日气温高达【38度】。", "2021-07-09"),
    ("## “十五”计划\n\n到2005年，总产值达到12亿元。五年城镇新增就业达到【4万人】，失业率控制在5%。", "2001/2005"),
    ("## “十五”计划\n\n到2005年，总产值达到12亿元。五年城镇新增就业达到4万人，失业率控制在【5%】。", "2005"),
    ("2018年至2020年，调解600件，调解率【64%】。", "2018/2020"),
]

APART = [
    # a demand by a time ahead is made now, and what is done behind it in another clause is not of that time
    ("县里要求8月15日以前全部退还，我们心里不慌：账清了，押金从300元降到【200元】。", "2021", "actual"),
    ("县里要求8月15日以前完成征地，目前征了【12亩】。", "2021", "actual"),
    ("县里要求8月15日以前完成征地，修建大棚【12座】。", "2021-08-15", "target"),
    ("进村一年了。到去年底只剩9户。这9户里头，两户是去年新来的。镇上要求10月15日以前改造【12户】。", "2021-10-15", "target"),
    ("进村三年了。2019年3月，只剩9户。这9户里头，两户是新来的。镇上要求10月15日以前改造【12户】。", "2019-10-15", "actual"),
    # what somebody tells to be done is not of what is to come in front of it
    ("庙会将于明天下午2时开场，据组委会透露，600张门票5分钟即告罄，其中学生占【六成】。", "2021", "actual"),
    ("新桥将于明年通车，记者从县里获悉，目前已浇桥墩【12座】。", "2021", "actual"),
    ("庙会将于明天下午2时开场，据组委会透露，预计来客【600人】。", "2021-07-11", "target"),
    ("庙会昨天下午2时开场，据组委会透露，来客【600人】，饭馆告罄。", "2021-07-09", "actual"),
    ("庙会将于明天开场，据了解，设摊位【300个】。", "2021-07-11", "target"),
]

MOODS = [
    ("商户预期指数为51，同比下降【3%】。", "actual"),
    ("商户预期明年销量下降【3%】。", "target"),
    ("摊位只剩60个，入冬前还得再减【30个】。", "target"),
    ("合作社还想再扩【200亩】。", "target"),
    ("合作社还得了奖状【3张】。", "actual"),
]


@pytest.mark.parametrize(("text", "status"), MOODS)
def test_what_is_wanted_still(marked, text, status):
    assert marked(text, date=JULY).status.value == status


@pytest.mark.parametrize(("text", "time_period", "status"), APART)
def test_what_holds_for_another_statement(marked, text, time_period, status):
    metric = marked(text, date=JULY)
    assert (metric.time_period, metric.status.value) == (time_period, status)


@pytest.mark.parametrize(("text", "time_period"), [*BASES, *YEARS_ON, *AFTERWARDS, *LEVELS, *MORE_LEVELS, *PEOPLE, *STRETCHES])
def test_what_dates_a_figure(marked, text, time_period):
    assert marked(text, date=JULY).time_period == time_period


def test_days_of_the_next_month_are_foretold_at_the_end_of_one(marked):
    text = "预计2日至4日有大雨，雨量【60毫米】。"
    assert marked(text, date=dt.date(2021, 6, 29)).time_period == "2021-07-02/2021-07-04"
    assert marked(text, date=dt.date(2021, 12, 30)).time_period == "2022-01-02/2022-01-04"
    assert marked(text, date=dt.date(2021, 6, 3)).time_period == "2021-06-02/2021-06-04"


@pytest.mark.parametrize(("text", "date", "time_period"), SINCE)
def test_since_when_it_goes_on(marked, text, date, time_period):
    assert marked(text, date=date).time_period == time_period


CLOSED = [
    # an account of a year, whenever it was passed
    ("青山县水产站2016年工作总结\n\n（2017年1月10日站务会通过）\n\n本站现有干部【七人】。", "2016"),
    ("青山县水产站二〇一六年工作纪要\n\n（2017年1月10日站务会通过）\n\n本年修船【七艘】。", "2016"),
    ("青山县2016年大事记\n\n（2017年1月10日编印）\n\n修建水渠【七条】。", "2016"),
    ("青山县2016年第三次会议纪要\n\n（2017年1月10日印发）\n\n本年修船【七艘】。", "2017"),
    ("青山县水产站工作总结\n\n（2017年1月10日站务会通过）\n\n本年修船【七艘】。", "2017"),
]


@pytest.mark.parametrize(("text", "time_period"), CLOSED)
def test_an_account_is_of_the_year_that_its_title_names(marked, text: str, time_period: str):
    assert marked(text, date=dt.date(2017, 1, 10)).time_period == time_period


BESIDE = [
    # what was last year, told again at the end of a sentence of now, does not hold for the next one
    ("二季度商品茶占到46%，去年全年这个数是38%。手里订单【270件】。", "2021-Q2"),
    ("二季度商品茶占到46%，去年全年这个数是【38%】。手里订单270件。", "2020"),
    ("2019年商品茶占到46%，上年是38%。手里订单【270件】。", "2019"),
]


@pytest.mark.parametrize(("text", "time_period"), BESIDE)
def test_a_year_gone_by_beside_a_part_of_this_one_is_told_by_the_way(marked, text: str, time_period: str):
    assert marked(text, date=JULY).time_period == time_period
