"""What is known of a document: its kind, when it speaks, which years it tells of, and what tells it."""

import datetime as dt

import pytest

from jinzhou_extract.document import Document
from jinzhou_extract.document.kind import DocumentKind
from jinzhou_extract.document.outline import outline
from jinzhou_extract.document.profile import Profile, Profiler
from jinzhou_extract.document.where import Where
from jinzhou_extract.lexicon.times import load_times
from jinzhou_extract.times.near import Now

PROFILER = Profiler(load_times())
LONG = 60 * "又说。"
BODY = "\n\n各项事业全面进步。\n"


def profile(text: str, **known: object) -> Profile:
    document = Document(text, **known)
    return PROFILER.profile(document, outline(document.text))


DATES = [
    # the day of the congress wins over a title that names the year looked back on
    ("安康市2009年政府工作报告\n——2010年1月26日在安康市第二届人民代表大会第五次会议上", {}, Now(2010, 1, 26), Where.DATELINE),
    ("政府工作报告（2013年12月28日 李某某）", {}, Now(2013, 12, 28), Where.DATELINE),
    ("二〇二三年一月十五日在安康市第五届人民代表大会第一次会议上", {}, Now(2023, 1, 15), Where.DATELINE),
    ("发布时间：2013-06-18", {}, Now(2013, 6, 18), Where.DATELINE),
    ("《晚间播报》 (20190614)", {}, Now(2019, 6, 14), Where.DATELINE),
    ("安康市2021年政府工作报告", {}, Now(2021), Where.TITLE),
    ("2 0 2 1 年政府工作报告", {}, Now(2021), Where.TITLE),
    ("通知", {"source": "20170908.md"}, Now(2017, 9, 8), Where.FILE_NAME),
    ("通知", {"source": "安康市/2016.md"}, Now(2016), Where.FILE_NAME),
    ("通知", {"source": "2016/安康市.md"}, Now(2016), Where.FOLDER),
    ("安康市2021年政府工作报告", {"date": dt.date(2020, 5, 4)}, Now(2020, 5, 4), Where.USER),
    # an account is printed when its year is over
    ("安康市2019年国民经济和社会发展统计公报", {}, Now(2020), Where.TITLE),
    ("某银行2021年度净利润创新高", {}, Now(2022), Where.TITLE),
    # a paragraph that opens with the day on which it was sent or given out
    (
        "煤炭大省转型\n\n新华社太原2011年1月22日电（记者 某某）去年全省产煤7亿吨，外运5亿吨。" + LONG,
        {},
        Now(2011, 1, 22),
        Where.DATELINE,
    ),
    (
        "中期业绩\n\n（2014年8月26日，香港）某某股份有限公司今日公布业绩，营业额上升。" + LONG,
        {},
        Now(2014, 8, 26),
        Where.DATELINE,
    ),
    (
        "中期业绩\n\n香港，2014年8月26日）某某股份有限公司今日公布业绩，营业额上升。" + LONG,
        {},
        Now(2014, 8, 26),
        Where.DATELINE,
    ),
    # a file is named by the day on which a report was printed, which speaks on the one it was sent
    ("长假结束\n\n本报西安10月7日讯　客流回落。", {"source": "20141008.txt"}, Now(2014, 10, 7), Where.DATELINE),
    ("长假结束\n\n本报西安9月7日讯　客流回落。", {"source": "20141008.txt"}, Now(2014, 10, 8), Where.FILE_NAME),
    ("长假结束\n\n本报西安13月7日讯　客流回落。", {"source": "20141008.txt"}, Now(2014, 10, 8), Where.FILE_NAME),
]


@pytest.mark.parametrize(("head", "known", "now", "where"), DATES)
def test_a_document_is_dated_by_what_speaks_of_it(head, known, now, where):
    found = profile(head + BODY, **known)
    assert (found.now, found.now_from) == (now, where)


NO_DATES = [
    "到2035年，全面建成现代化城市。",
    "公司成立时间：2010年9月10日",
    "2、合同期限：2018年1月1日至2019年12月31日",
    "2019年3月8日，公司与客户签订合同，金额较大。",
    "公司于2011年1月22日收到来电（传真），客户要求延期。" + LONG,
    "本次会议（2019年3月8日召开）审议通过了议案，金额较大。" + LONG,
]


@pytest.mark.parametrize("line", NO_DATES)
def test_a_year_that_the_text_merely_mentions_dates_nothing(line):
    assert profile(line + BODY).now is None


KINDS = [
    ("安康市政府工作报告", DocumentKind.REPORT, None),
    ("关于2017年国民经济和社会发展计划执行情况与2018年国民经济和社会发展计划草案的报告", DocumentKind.REPORT, None),
    ("各位代表：\n现在，我向大会报告工作。", DocumentKind.REPORT, None),
    ("安康市2019年国民经济和社会发展统计公报", DocumentKind.ACCOUNT, "2019"),
    ("关于一九七九年国民经济计划执行结果的公报", DocumentKind.ACCOUNT, "1979"),
    ("安康市教育事业发展规划（2011—2015年）", DocumentKind.PLAN, "2011/2015"),
    ("安康市“十四五”水利发展规划", DocumentKind.PLAN, "2021/2025"),
    ("国民经济和社会发展第十个五年计划纲要", DocumentKind.PLAN, "2001/2005"),
    ("厂房租赁合同", DocumentKind.CONTRACT, None),
    ("安康新闻联播", DocumentKind.NEWS, None),
    ("一座老桥的故事", DocumentKind.OTHER, None),
]


@pytest.mark.parametrize(("head", "kind", "span"), KINDS)
def test_titles_and_first_lines_tell_what_a_document_is(head, kind, span):
    found = profile(head + BODY)
    assert (found.kind, str(found.span) if found.span else None) == (kind, span)


LEADS = [
    ("某地签约\n\n5月18日，记者从市商务局获悉，2023年1至4月全市签约项目81个。\n", Now(2023, 5, 18)),
    ("某地签约\n\n新华社安康7月24日电 2023年上半年全市签约项目81个。\n", Now(2023, 7, 24)),
    ("行业点评\n\n1月11日，协会发布2023年12月产销数据。\n", Now(2024, 1, 11)),
    ("某地签约\n\n5月18日，市场接待客商3200人。主办方将为2026年世界博览会招募人员。\n", None),
    ("某地签约\n\n2023年全市签约项目81个。\n", None),
]


@pytest.mark.parametrize(("text", "now"), LEADS)
def test_the_day_and_the_year_of_a_lead_date_news_without_a_dateline(text, now):
    found = profile(text)
    assert (found.now, found.now_from) == (now, Where.LEAD if now else None)


MATCH = "甲级联赛第24轮\n\n本报沈阳１０月１８日讯　今天下午，主队在主场射门9次，半场换上两名替补。\n"


def test_a_report_of_a_match_is_of_the_day_on_which_it_was_sent_whatever_tells_its_year():
    told = profile(MATCH, source="体育/1998/综述.txt")
    assert told.is_contest
    assert str(told.day) == "1998-10-18"
    assert profile(MATCH, source="综述.txt").day is None
    assert profile(MATCH.replace("１０", "１３"), source="体育/1998/综述.txt").day is None


def hours(*items: str) -> str:
    return "\n\n".join(f"**{item}**　又有30人上了堤。" for item in items)


ROLLING = [
    ("大堤上的8月3日", "2021年8月5日", hours("清晨5时", "6时30分", "晚9点半"), "2021-08-03"),
    ("大堤滚动播报", "2021年8月3日", hours("05:10", "06:30", "21:05"), "2021-08-03"),
    ("大堤滚动播报", "2021年8月3日", hours("05:10", "06:30"), None),  # two of them are no chain of items
    ("大堤纪事", "2021年8月3日", hours("05:10", "06:30", "21:05"), None),  # of which day, the title does not say
    ("大堤滚动播报", "2021年8月", hours("5时", "6时", "8时"), None),
    ("大堤滚动播报", "2021年8月3日", hours("2日22时", "5时", "6时", "8时"), None),  # of two days
    ("大堤滚动播报", "2021年8月3日", hours("5时代", "6时段", "8时间"), None),
]


@pytest.mark.parametrize(("title", "date", "items", "day"), ROLLING)
def test_what_is_told_hour_by_hour_is_of_one_day(title, date, items, day):
    found = profile(f"# {title}\n\n安康晨报 {date}\n\n{items}\n")
    assert (str(found.day) if found.day else None) == day


REVIEWS = [
    ("枇杷一周行情（2013年6月3日—6月7日）", "", Now(2013, 6, 7), "2013-06-03/2013-06-07"),
    ("枇杷周评（12月30日至1月3日）", "2014-01-03", Now(2014, 1, 3), "2013-12-30/2014-01-03"),
    ("枇杷周评（6.3-6.7）", "2013-06-08", Now(2013, 6, 8), "2013-06-03/2013-06-07"),
    ("实验小学2012年度校务公开", "2013-06-08", Now(2013, 6, 8), "2012"),
    ("超额完成2012年度造林计划", "", Now(2012), None),
    ("2012年度造林总结和来年计划", "", Now(2013), None),
    ("2012年度股东大会决议公告", "2013-06-08", Now(2013, 6, 8), None),
    ("枇杷价格由3.6-6.7元回落", "2013-06-08", Now(2013, 6, 8), None),
    ("关于合同（2013年6月3日—2014年6月2日）的说明", "2013-06-08", Now(2013, 6, 8), None),
]


@pytest.mark.parametrize(("title", "date", "now", "told"), REVIEWS)
def test_a_review_is_of_the_days_or_the_closed_year_that_its_title_says(title, date, now, told):
    found = profile(f"{title}\n\n批发价每公斤12元。\n", **({"date": dt.date.fromisoformat(date)} if date else {}))
    assert (found.now, str(found.told) if found.told else None) == (now, told)
