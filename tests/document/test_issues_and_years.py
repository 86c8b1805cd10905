"""Issues of periodicals that name their days, and reports that name the year that is closed."""

import pytest

from jinzhou_extract import Document, extract

BODY = "\n\n菠菜每公斤6.8元。"

ISSUES = [
    ("某市菜价周报\n（2024年第31期　7月29日—8月4日）", "2024-07-29/2024-08-04"),
    ("某市菜价周报\n2024年第31期（7月29日-8月4日）", "2024-07-29/2024-08-04"),
    ("某市菜价周报\n2024年第31周（7月29日至8月4日）", "2024-07-29/2024-08-04"),
    ("某市菜价周报\n2025年第1期（12月29日—1月4日）", "2024-12-29/2025-01-04"),
    ("某市菜价月报\n（2024年第7期）", "2024"),
    ("展销会通知\n活动时间：2024年7月29日—8月4日", None),
]


@pytest.mark.parametrize(("head", "expected"), ISSUES)
def test_an_issue_is_of_its_days(head: str, expected: str | None):
    assert [metric.time_period for metric in extract(Document(head + BODY))] == [expected]


def test_the_days_in_which_prices_were_gathered_date_a_text():
    text = "菜价监测\n监测时间：2024.7.29—2024.8.4\n\n8月2日，菠菜每公斤6.8元。"
    assert [metric.time_period for metric in extract(Document(text))] == ["2024-08-02"]


SPOKEN = "在职代会上的报告\n\n各位代表：\n\n下面，我报告{}，请审议。\n\n全年接诊5万人次。"
REPORT = "学校工作报告\n\n全年培训教师1200人次。"

REPORTS = [
    (REPORT, "附小2019年度工作报告.txt", "2019"),
    (REPORT, "附小2019年工作报告.txt", "2018"),
    ("公司工作计划\n\n全年培训1200人次。", "2019年度工作计划.txt", "2019"),
    (SPOKEN.format("2023年的家底和2024年的打算"), "", "2023"),
    (SPOKEN.format("2023年和2021年的账目"), "", None),
]


@pytest.mark.parametrize(("text", "source", "expected"), REPORTS)
def test_a_report_on_a_closed_year(text: str, source: str, expected: str | None):
    assert [metric.time_period for metric in extract(Document(text, source=source))] == [expected]


MARKETS = [
    ("寿光农产品物流园蔬菜价格周报", "寿光市"),
    ("金乡大蒜市场行情周报", "金乡县"),
    ("嵊泗水产品交易中心价格旬报", "嵊泗县"),
    ("和田玉市场周报", None),
    ("永安财险市场部招聘周报", None),
]


@pytest.mark.parametrize(("title", "expected"), MARKETS)
def test_a_market_reports_from_the_county_that_it_is_called_by(title: str, expected: str | None):
    assert [metric.region for metric in extract(Document(title + BODY))] == [expected]
