"""The time of a figure: from its clause, sentence, paragraph or heading, resolved against the document's date."""

import datetime as dt

import pytest

from jinzhou_extract.document import Document
from jinzhou_extract.extractor import Extractor

WORDS = [
    # years
    ("今年新建公园【6座】。", "今年", "2021"),
    ("去年新建公园【6座】。", "去年", "2020"),
    ("上年新建公园【6座】。", "上年", "2020"),
    ("前年新建公园【6座】。", "前年", "2019"),
    ("2018年新建公园【6座】。", "2018年", "2018"),
    ("二〇一八年新建公园【6座】。", "二〇一八年", "2018"),
    ("2018年度新建公园【6座】。", "2018年度", "2018"),
    ("全年新建公园【6座】。", "全年", "2021"),
    ("今年以来新建公园【6座】。", "今年以来", "2021"),
    ("2018年以来新建公园【6座】。", "2018年以来", "2018/2021"),
    # parts of a year
    ("上半年新建公园【6座】。", "上半年", "2021-01/2021-06"),
    ("今年上半年新建公园【6座】。", "今年上半年", "2021-01/2021-06"),
    ("去年下半年新建公园【6座】。", "去年下半年", "2020-07/2020-12"),
    ("前三季度新建公园【6座】。", "前三季度", "2021-01/2021-09"),
    ("一季度新建公园【6座】。", "一季度", "2021-Q1"),
    ("第三季度新建公园【6座】。", "第三季度", "2021-Q3"),
    ("第4季新建公园【6座】。", "第4季", "2021-Q4"),
    ("2019年第四季度新建公园【6座】。", "2019年第四季度", "2019-Q4"),
    ("1—11月新建公园【6座】。", "1—11月", "2021-01/2021-11"),
    ("今年1至2月份新建公园【6座】。", "今年1至2月份", "2021-01/2021-02"),
    ("前10个月新建公园【6座】。", "前10个月", "2021-01/2021-10"),
    ("10月份新建公园【6座】。", "10月份", "2021-10"),
    ("2020年3月8日接待游客【6人】。", "2020年3月8日", "2020-03-08"),
    ("3月8日接待游客【6人】。", "3月8日", "2021-03-08"),
    ("3月5日至8日接待游客【6人】。", "3月5日至8日", "2021-03-05/2021-03-08"),
    # states at an end
    ("截至6月底，建成公园【6座】。", "截至6月底", "2021-06"),
    ("截至2020年底，建成公园【6座】。", "截至2020年底", "2020"),
    ("2020年末建成公园【6座】。", "2020年末", "2020"),
    ("截至6月30日，今年累计建成公园【6座】。", "今年", "2021-01/2021-06"),
    ("截至10月底，全市今年建成公园【6座】。", "今年", "2021-01/2021-10"),
    ("截至2020年底，今年建成公园【6座】。", "今年", "2021"),
    ("截至目前，今年建成公园【6座】。", "今年", "2021"),
    ("截至6月30日，今年计划新建公园【6座】。", "今年", "2021"),
    # several years
    ("“十四五”期间新建公园【6座】。", "“十四五”期间", "2021/2025"),
    ("十四五期间新建公园【6座】。", "十四五期间", "2021/2025"),
    ("“十三五”末公园达到【6座】。", "“十三五”末", "2020"),
    ("“一五”时期新建工厂【6座】。", "“一五”时期", "1953/1957"),
    ("2018年至2020年新建公园【6座】。", "2018年至2020年", "2018/2020"),
    ("2018—2020年新建公园【6座】。", "2018—2020年", "2018/2020"),
    ("到2025年，公园达到【6座】。", "2025年", "2025"),
]


@pytest.mark.parametrize(("text", "period", "time_period"), WORDS)
def test_words_of_time_are_resolved_against_the_date(marked, text, period, time_period):
    metric = marked(text, date=dt.date(2021, 12, 20))
    assert (metric.period, metric.time_period) == (period, time_period)


NO_PERIOD = [
    "新建公园【6座】。",
    "公园面积较2015年扩大【6公顷】。",
    "公园数量是2015年的【6倍】。",
    "比上年增加公园【6座】。",
    "三年级学生【6名】。",
    "编号2018的公园有喷泉【6座】。",
    "“十佳”公园【6座】。",
    "为期半月的展览接待游客【6人】。",
]


@pytest.mark.parametrize("text", NO_PERIOD)
def test_a_base_a_name_or_a_length_of_time_is_no_period(marked, text):
    metric = marked(text, date=dt.date(2022, 6, 15))
    assert (metric.period, metric.time_period, metric.flags) == (None, "2022", ("period-from-document",))


@pytest.mark.parametrize("text", NO_PERIOD)
def test_without_a_date_nothing_is_guessed(marked, text):
    metric = marked(text, date=None)
    assert (metric.period, metric.time_period, metric.flags) == (None, None, ())


WHERE = [
    ("2019年新建公园5座，2020年【6座】。", "2020"),
    ("2019年新建公园【5座】，2020年6座。", "2019"),
    ("2019年城市更新提速。新建公园【6座】。", "2019"),
    ("2019年城市更新提速。2020年新建公园【6座】。", "2020"),
    ("2019年城市更新提速。\n新建公园【6座】。", "2022"),
    ("2019年3月8日，公园开放。接待游客【6人】。", "2019-03-08"),
    ("公园于2019年3月8日开放。接待游客【6人】。", "2022"),
    ("受降雨影响，7月7日8时至10日8时，公园关闭。退票【6张】。", "2021-07-07/2021-07-10"),
    ("# 2019年工作回顾\n新建公园【6座】。", "2019"),
    ("# 2019年工作回顾\n## 城市建设\n新建公园【6座】。", "2019"),
    ("# 2019年工作回顾\n到2018年底，新建公园【6座】。", "2018"),
    ("# 2019年工作回顾\n上半年新建公园【6座】。", "2019-01/2019-06"),
    ("2019年，上半年新建公园【6座】。", "2019-01/2019-06"),
    ("2019年绿化率达到40%，是近10年最高水平。新建公园【6座】。", "2019"),
    ("2019年绿化率创五年来新高。新建公园【6座】。", "2019"),
    ("近五年来，新建公园【6座】。", "2017/2021"),
    ("2019年和2020年，新建公园分别为5座和【6座】。", "2020"),
    ("新建公园【6座】（2019年）。", "2019"),
    ("2020年，公园由2015年的【5座】增加到6座。", "2015"),
    ("2020年，公园由2015年的5座增加到【6座】。", "2020"),
    ("2020年上半年，空置率由去年同期的【6%】降至5%。", "2019-01/2019-06"),
    ("2020年新建公园6座，比上年增长【20%】。", "2020"),
    ("会议召开。利润低于2019年的【3亿元】，2020年还会更低。", "2019"),
    ("2019年和2020年产量分别为30吨和40吨，同比增长【18.2%】和18.6%。", "2019"),
    ("2019年和2020年产量分别为30吨和40吨，同比增长18.2%和【18.6%】。", "2020"),
    ("一期项目【600兆瓦】，于2010年完成。", "2010"),
    ("2020年投产，一期项目【600兆瓦】，于2010年完成。", "2020"),
]


@pytest.mark.parametrize(("text", "time_period"), WHERE)
def test_the_nearest_time_that_governs_the_figure_is_taken(marked, text, time_period):
    assert marked(text).time_period == time_period


DATES = [
    ({"date": dt.date(2019, 3, 8)}, "", "2018"),
    ({"title": "开封市2020年政府工作报告"}, "", "2019"),
    ({"source": "锦州市-2021"}, "", "2020"),
    ({"source": "reports/锦州市-2021.txt"}, "", "2020"),
    ({}, "2017年9月4日\n", "2016"),
    ({}, "本报讯 2017-09-04\n", "2016"),
    ({}, "来源：晚报 时间：2017年9月4日\n", "2016"),
    ({}, "---\ndate: 2017-09-04\n---\n", "2016"),
    ({"date": dt.date(2019, 3, 8), "title": "2020年工作报告", "source": "锦州市-2021"}, "2017年9月4日\n", "2018"),
    ({}, "", None),
]


@pytest.mark.parametrize(("known", "dateline", "last_year"), DATES)
def test_the_date_comes_from_the_user_the_title_the_file_name_or_the_dateline(marked, known, dateline, last_year):
    metric = marked(f"{dateline}去年新建公园【6座】。", **{"date": None} | known)
    assert (metric.period, metric.time_period) == ("去年", last_year)


@pytest.mark.parametrize("words", ["一季度", "二季度", "一月份", "十二月", "上半年", "3月"])
def test_a_part_of_a_year_is_told_where_nothing_says_which_year(marked, words: str):
    metric = marked(f"{words}新建公园【6座】。", date=None)
    assert (metric.period, metric.time_period) == (words, None)


def test_a_document_never_takes_its_date_from_another(extractor: Extractor):
    extractor.extract(Document("今年新建公园6座。", date=dt.date(2019, 3, 8)))
    [metric] = extractor.extract(Document("今年新建公园6座。"))
    assert (metric.period, metric.time_period) == ("今年", None)


@pytest.mark.parametrize("deed", ["新改建公路", "改建公路", "实施工程", "培训农民", "引进人才", "解决住房"])
def test_a_total_of_five_years_without_more_words(deed: str):
    text = f"政府工作报告\n——2016年1月20日在某市第六届人民代表大会第五次会议上\n\n一、过去五年工作回顾\n\n五年{deed}4100个。\n"
    [metric] = [metric for metric in Extractor().extract(text) if metric.text.startswith("4100")]
    assert metric.time_period == "2011/2015"


def test_the_years_of_a_mean_date_nothing_behind_it():
    text = "2010年，全州生产总值达到312.6亿元，“十一五”期间年均增长12.4%；财政总收入突破40亿元。"
    assert [metric.time_period for metric in Extractor().extract(text)] == ["2010", "2006/2010", "2010"]


def test_a_plan_that_is_named_does_not_move_the_year_of_an_account():
    text = (
        "关于1996年国民经济\n和社会发展的统计公报\n\n1997年4月4日\n\n"
        "　　1996年，实现了“九五”时期的良好开局。初步统计，全年生产总值678亿元。\n"
    )
    assert [metric.time_period for metric in Extractor().extract(text)] == ["1996"]


def test_a_year_that_something_comes_next_to_dates_nothing():
    text = "1986年，粮食总产量达到4亿吨，仅次于1984年，是历史上第二个高产年。工业总产值1.1万亿元。"
    assert [metric.time_period for metric in Extractor().extract(text)] == ["1986", "1986"]


def test_a_paper_is_dated_by_its_masthead_and_a_length_names_no_year():
    text = "小区换了新貌\n\n衡阳日报　2019年9月16日　第3版　记者　刘慧\n\n　　管网用了30来年，到8月底，施工队换掉管道4公里。\n"
    assert [metric.time_period for metric in Extractor().extract(text)][1:] == ["2019-08"]


def test_a_file_name_says_the_day_where_a_title_says_the_year():
    document = Document("通讯员来稿选登（2019年）\n\n全县新建公园6座，到8月底建成4座。\n", source="20190916.txt")
    assert [metric.time_period for metric in Extractor().extract(document)][1:] == ["2019-08"]


@pytest.mark.parametrize("what", ["国债收益率周一单日上行", "沪指周一收涨", "铜价周一早盘下跌"])
def test_a_day_of_trade_behind_what_is_traded(what: str):
    [metric] = Extractor().extract(f"{what}0.5%。", date=dt.date(2022, 11, 19))
    assert metric.time_period == "2022-11-14"


@pytest.mark.parametrize(
    ("title", "period"),
    [
        ("2022年半年度业绩公告", "2022-01/2022-06"),
        ("2022年半年度报告", "2022-01/2022-06"),
        ("关于2022年半年度经营业绩情况的公告", "2022-01/2022-06"),
        ("2021年度业绩预告", "2021"),
        ("2021年年度报告", "2021"),
    ],
)
def test_the_part_of_the_year_that_a_company_reports_of_holds_for_all_of_it(title: str, period: str):
    text = f"某某银行股份有限公司\n{title}\n\n报告期内，实现净利润13亿元。\n\n2022年8月26日\n"
    assert [metric.time_period for metric in Extractor().extract(text)] == [period]


def test_the_title_of_a_notice_makes_no_target_of_what_it_tells():
    text = "关于做好2022—2023年供热工作的公告\n\n上一采暖期，供热面积1.28亿平方米。\n\n2022年10月8日\n"
    assert [str(metric.status) for metric in Extractor().extract(text)] == ["actual"]
