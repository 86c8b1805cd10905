"""When a figure holds and whether it is done, in documents with headings, halves and openings."""

import datetime as dt

import pytest

from jinzhou_extract.document import Document
from jinzhou_extract.extractor import Extractor

EXTRACTOR = Extractor(keep_repeats=True)
JANUARY = dt.date(2015, 1, 20)

TWO_HALVES = """政府工作报告
——2015年1月20日在安康市第三届人民代表大会第四次会议上

各位代表：

一、2014年工作回顾

完成造林12万亩。城镇登记失业率3.1%，超额完成目标任务。

二、2015年工作安排

（一）发展现代农业

抓好设施农业项目30个。去年已建成泵站8座。

三、加强自身建设

全年培训干部600人次。
"""

FIVE_YEARS = """2013年政府工作报告

过去五年，城乡面貌显著变化。

累计建成公路320公里，年均增长9%，财政收入达到60亿元。

今后五年的主要目标是：新建学校40所，财政收入达到110亿元。

今年，重点抓好以下工作：

新增就业2.4万人。
"""

GOALS_ALONE = """今年经济社会发展主要预期目标是：生产总值增长8%。

（二）保障和改善民生

新增停车位3000个，年内建成公厕20座。
"""

ACCOUNT = """安康市2019年国民经济和社会发展统计公报
安康市统计局
2020年3月16日

全年粮食产量85万吨。年末常住人口240万人，上年为238万人。
"""

PLAN = """安康市“十三五”水利发展规划

供水普及率达到95%。新增供水能力20万吨。
"""

SAID = [
    (TWO_HALVES, "12万亩", "actual", "2014"),
    (TWO_HALVES, "3.1%", "actual", "2014"),
    (TWO_HALVES, "30个", "target", "2015"),
    (TWO_HALVES, "8座", "actual", "2014"),
    (TWO_HALVES, "600人次", "target", "2015"),
    (FIVE_YEARS, "320公里", "actual", "2008/2012"),
    (FIVE_YEARS, "9%", "actual", "2008/2012"),
    (FIVE_YEARS, "60亿元", "actual", "2012"),
    (FIVE_YEARS, "40所", "target", "2013/2017"),
    (FIVE_YEARS, "110亿元", "target", "2017"),
    (FIVE_YEARS, "2.4万人", "target", "2013"),
    (GOALS_ALONE, "8%", "target", None),
    (GOALS_ALONE, "3000个", "target", None),
    (GOALS_ALONE, "20座", "target", None),
    (ACCOUNT, "85万吨", "actual", "2019"),
    (ACCOUNT, "240万人", "actual", "2019"),
    (ACCOUNT, "238万人", "actual", "2018"),
    (PLAN, "95%", "target", "2020"),
    (PLAN, "20万吨", "target", "2016/2020"),
]


@pytest.mark.parametrize(("text", "words", "status", "time_period"), SAID)
def test_the_part_of_the_document_says_when_and_whether(text, words, status, time_period):
    metric = next(metric for metric in EXTRACTOR.extract(text) if metric.text == words)
    assert (metric.status, metric.time_period) == (status, time_period)


@pytest.mark.parametrize(
    ("words", "flags"),
    [
        ("12万亩", {"period-from-heading"}),
        ("30个", {"period-from-heading", "status-from-heading"}),
        ("600人次", {"status-from-heading"}),
    ],
)
def test_what_a_part_settled_says_so(words, flags):
    metric = next(metric for metric in EXTRACTOR.extract(TWO_HALVES) if metric.text == words)
    assert flags <= set(metric.flags)


def test_a_report_of_december_looks_back_on_its_own_year():
    text = TWO_HALVES.replace("2015年1月20日", "2014年12月27日").replace("一、2014年工作回顾", "一、工作回顾")
    metrics = {metric.text: metric for metric in EXTRACTOR.extract(text)}
    assert (metrics["12万亩"].time_period, metrics["30个"].time_period) == ("2014", "2015")


AGAINST = [
    ("预计2014年完成投资【4亿元】。", "actual", ("estimate",)),
    ("2013年力争完成投资【4亿元】。", "target", ("status-against-period",)),
    ("2016年已建成泵站【8座】。", "target", ()),
    ("2014年建成泵站【8座】。", "actual", ()),
]


@pytest.mark.parametrize(("text", "status", "flags"), AGAINST)
def test_a_status_against_its_period_never_goes_unflagged(marked, text, status, flags):
    metric = marked(text, date=JANUARY)
    assert (metric.status, metric.flags) == (status, flags)


def test_no_sample_holds_a_contradiction_without_a_flag(samples):
    for document in samples:
        for metric in EXTRACTOR.extract(document):
            if metric.time_period is None or document.date is None or "status-against-period" in metric.flags:
                continue
            last = int(metric.time_period.rpartition("/")[2][:4])
            assert last <= document.date.year if metric.status == "actual" else last >= document.date.year, metric.sentence


@pytest.fixture(scope="module")
def samples(request) -> list[Document]:
    folder = request.config.rootpath / "samples"
    return [Document(path.read_text(encoding="utf-8"), source=path.name, date=JANUARY) for path in folder.glob("*.txt")]


HEADED = [
    # a heading that names a year and its plan opens one in news too; what it only looks at beside something else does not
    ("某重工业绩新闻稿\n\n**2021年业绩要点**\n\n收入5亿元。\n\n**2022年展望**\n\n产量升至【6万台】。", "target"),
    (
        "某重工业绩新闻稿\n\n**2021年业绩要点**\n\n收入5亿元。\n\n**2022年展望馆迎来最多的游客**\n\n接待【6万人】。",
        "actual",
    ),
    ("2021年某地保险业运行情况\n\n四、风险与展望\n\n年末，机构共【47家】。", "actual"),
    ("2021年某地保险业运行情况\n\n四、展望\n\n机构增至【47家】。", "target"),
]


@pytest.mark.parametrize(("text", "status"), HEADED)
def test_what_a_heading_opens(marked, text: str, status: str):
    assert marked(text, region=None).status == status
