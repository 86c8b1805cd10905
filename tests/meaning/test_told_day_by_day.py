"""A text that is told day by day: each day heads what it tells, and 今天 and 截至18时 are seen from there."""

import datetime as dt

import pytest

from jinzhou_extract import extract

DAY = dt.date(2016, 7, 9)

BY_DAYS = [
    ("【7月4日　星期一】\n连日暴雨。清河县转移村民|40人|。\n\n【7月5日　星期二】\n雨停了。又转移村民60人。", "2016-07-04"),
    ("【7月4日　星期一】\n连日暴雨。\n\n【7月5日　星期二】\n雨停了。今天又转移村民|60人|。", "2016-07-05"),
    ("7月4日\n连日暴雨。\n\n7月5日 多云转晴\n雨停了。截至18时，转移村民|60人|。", "2016-07-05"),
    ("（6月30日）\n连日暴雨。\n\n（7月1日）\n雨停了。昨天转移村民|60人|。", "2016-06-30"),
    ("**7月4日**\n连日暴雨。\n\n**7月5日**\n雨停了。截至昨天，转移村民|60人|。", "2016-07-04"),
]

NOT_BY_DAYS = [
    # one such line may be the day of the document
    ("7月5日\n雨停了。今天又转移村民|60人|。", "2016-07-09"),
    # a day that is told with what happened then heads nothing
    ("7月4日，连日暴雨。\n\n7月5日，雨停了。\n\n今天又转移村民|60人|。", "2016-07-09"),
    # nor does one behind which nothing is told
    ("日程\n7月4日\n7月5日\n今天又转移村民|60人|。", "2016-07-09"),
]


@pytest.mark.parametrize(("text", "time"), [*BY_DAYS, *NOT_BY_DAYS])
def test_the_day_of_what_is_told(text: str, time: str):
    before, number, after = text.split("|")
    told = extract(f"清河山洪追踪\n\n{before}{number}{after}", date=DAY)
    assert next(metric.time_period for metric in told if metric.text == number) == time
