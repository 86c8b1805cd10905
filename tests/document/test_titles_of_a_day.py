"""Titles of what is told of one day, and of longer: the day in the dateline is that of what they tell of."""

import datetime as dt

import pytest

from jinzhou_extract.document import Document
from jinzhou_extract.document.outline import outline
from jinzhou_extract.document.profile import Profiler
from jinzhou_extract.lexicon.times import load_times
from jinzhou_extract.times.period import Period

PROFILER = Profiler(load_times())
DAY = Period.of(2023, 7, 17)


def day_of(title: str) -> Period | None:
    document = Document(f"# {title}\n\n水位平稳。\n", date=dt.date(2023, 7, 17))
    return PROFILER.profile(document, outline(document.text)).day


@pytest.mark.parametrize(
    "title",
    [
        "债市日评：长端回落",
        "能源化工日报",
        "午间点评：两市缩量",
        "午盘评述",
        "晚评：热点退潮",
        "全省水情快报",
        "松河汛情",
        "安康市天气实况",
        "全省天气公报",
        "防汛工作快报",
        "全市空气质量日报",
        "矿区产量日报",
        "成品库存日报",
        "轧钢厂产销日报",
        "商场销售日报",
        "车站客流日报",
        "长途客运日报",
        "电网调度日报",
        "今日全市菜价",
        "全市要闻速递（2023年7月17日）",
        "蔬菜价格监测2023-07-17",
        "2023年7月17日（星期一）全市菜价",
    ],
)
def test_what_is_told_of_a_day_is_of_the_day_in_its_dateline(title):
    assert day_of(title) == DAY


@pytest.mark.parametrize(
    "title",
    [
        "股民日报社招聘启事",
        "午间新闻",
        "列车晚点的原因",
        "早点供应站开张",
        "球队赛季盘点",
        "灾情回顾与思考",
        "疫情影响调查",
        "险情之后的村庄",
        "全市要闻速递",
        "近日全市菜价",
    ],
)
def test_a_title_that_names_no_news_of_a_day_makes_nothing_of_it(title):
    assert day_of(title) is None
