"""Seasons and school years of two years, the one before, and the last time that a contest was held."""

import datetime as dt
from collections.abc import Callable

import pytest

from jinzhou_extract import extract
from jinzhou_extract.metric import Metric

DAY = dt.date(2021, 7, 5)

TIMES = [
    ("2020-2021学年，全市招生【3万人】。", "2020/2021"),
    ("2020—2021学年度全市招生【3万人】。", "2020/2021"),
    ("2019/20赛季只赢了【18场】。", "2019/2020"),
    ("1999-00赛季只赢了【18场】。", "1999/2000"),
    ("2020/21年榨季开榨糖厂【90家】。", "2020/2021"),
    ("2019—2020年采暖期，供热面积【6万平方米】。", "2019/2020"),
    ("2021—2020学年，招生【3万人】。", None),
    ("上赛季只赢了【18场】。", "2020"),
    ("场均失分由上赛季的【103分】降到98分。", "2020"),
    ("场均失分由上赛季的103分降到【98分】。", "2021"),
    ("上一学年招生【3万人】。", "2020"),
    # who played, and when the match was, are two things
    ("2020—2021赛季全国排球联赛昨晚开打，主队得【98分】。", "2021-07-04"),
    # the last time that a contest was held is of a year that nobody tells
    ("代表团获42枚金牌，上届获【39枚】。", None),
    ("代表团获42枚金牌，上届获39枚；新疆队获【3枚】。", "2021"),
    ("金牌总数超过上届省运会的【4枚】。", None),
    ("上届的金牌数是4枚。这次一共拿到【6枚】。", "2021"),
    ("上届冠军湖北队举起【215公斤】。", "2021"),
    ("参赛人数比上届多【168人】。", "2021"),
]

NO_MENTIONS = ["2023-2024学年开学了。", "2023—24学年开学了。", "2015/16年榨季结束。"]


@pytest.mark.parametrize(("text", "time"), TIMES)
def test_a_season_is_of_its_two_years(marked: Callable[..., Metric], text: str, time: str | None):
    assert marked(text, date=DAY, title="").time_period == time


def test_a_season_that_has_begun_is_not_to_come(marked: Callable[..., Metric]):
    assert marked("2021-2022赛季，球队得到【98分】。", date=dt.date(2021, 12, 5)).status == "actual"
    assert marked("2021—2022年，建成公园【6座】。", date=dt.date(2021, 12, 5)).status == "target"


@pytest.mark.parametrize("text", NO_MENTIONS)
def test_the_years_of_a_season_count_nothing(text: str):
    assert not extract(text)


def test_a_length_of_school_years_is_one():
    assert [metric.text for metric in extract("培训为期3学年。")] == ["3学年"]
