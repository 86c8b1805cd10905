"""Parts of a document that headings, goals and lists of works open, each beside what opens none."""

import datetime as dt

import pytest

from jinzhou_extract import extract
from jinzhou_extract.document import Document

FEBRUARY = dt.date(2015, 2, 3)
AUGUST = dt.date(2015, 8, 3)

PAIRED = "# 形势与任务\n\n## （一）形势\n\n有危桥20座。\n\n## （二）重点任务\n\n新建站房3个。"
WORK = "去年的工作\n----\n\n修路30公里。\n\n今年的工作\n----\n\n修路50公里。"
LISTED = "到2030年，主要目标如下：\n\n（一）入学率达到98%。\n\n（二）2027年修路50公里。\n\n（三）医师达到300人。"
WORKS = "年内将实施“三大工程”。饮水工程，铺设管道5公里；绿化工程，植树3万株。"

CASES = [
    (PAIRED, FEBRUARY, ["actual", "target"]),
    (WORK, FEBRUARY, ["actual", "target"]),
    (WORK, AUGUST, ["actual", "actual"]),
    (LISTED, None, ["target", "target", "target"]),
    (LISTED.replace("主要目标如下", "主要做法如下"), AUGUST, ["actual", "target", "actual"]),
    (WORKS, FEBRUARY, ["target", "target"]),
    (WORKS.replace("年内将实施", "去年实施了"), FEBRUARY, ["actual", "actual"]),
    ("公司表示，一年内将把旧车全部换新，共需购置60辆。", FEBRUARY, ["actual", "target"]),
    ("公司把旧车全部换新，共需购置60辆。", FEBRUARY, ["actual"]),
    ("去年的主要预期目标全面完成：产值增长9%。", FEBRUARY, ["actual"]),
    ("今年的主要预期目标是：产值增长9%。", FEBRUARY, ["target"]),
]


@pytest.mark.parametrize(("text", "date", "expected"), CASES)
def test_what_opens_a_plan(text: str, date: dt.date | None, expected: list[str]):
    assert [metric.status for metric in extract(Document(text, date=date))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LISTED, ["2030", "2027", "2030"]),
        ("“十二五”发展目标\n\n建成区面积达到60平方公里，建成公路30公里。", ["2015", "2011/2015"]),
    ],
)
def test_when_goals_are_to_be_reached(text: str, expected: list[str]):
    assert [metric.time_period for metric in extract(Document(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("杭州湾跨海大桥日均车流量4万辆次。", None), ("杭州市钱江大桥日均车流量4万辆次。", "杭州市")],
)
def test_a_bay_is_not_its_city(text: str, expected: str | None):
    assert [metric.region for metric in extract(Document(text))] == [expected]


GRANTS = (
    "某市若干措施\n\n（一）对上年度出口首次达到1000万元的企业，给予5万元奖励。\n\n"
    "（二）上年度纳税50万元以上的，补助3万元。\n\n（三）上年度共发放补助500万元。"
)


def test_the_year_of_a_condition_is_whichever_comes_before():
    found = [metric.time_period for metric in extract(Document(GRANTS, date=AUGUST))]
    assert found == ["2015", "2015", "2015", "2015", "2014"]
