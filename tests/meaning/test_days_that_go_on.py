"""A day on which the last clause of a sentence tells something goes on to the sentence behind it."""

import datetime as dt

import pytest

from jinzhou_extract import extract

DAY = dt.date(2021, 7, 20)

DAYS = [
    ("法院审理完一起走私案，今天作出宣判。主犯被判处【5个】死刑。", "2021-07-20"),
    ("今天是锦标赛的最后一天。李军举起【280公斤】。", "2021-07-20"),
    ("警方连夜布控，今天收网。嫌疑人落网【12名】。", "2021-07-20"),
    # what lasted longer, and what is told in the same sentence of another time
    ("全省运动会今天闭幕。运动员有【3200名】。", "2021"),
    ("隧道建成，今天通车。隧道有车道【6条】。", "2021"),
]


@pytest.mark.parametrize(("text", "time"), DAYS)
def test_the_day_of_what_follows(text: str, time: str):
    plain = text.replace("【", "").replace("】", "")
    found = next(metric for metric in extract(plain, date=DAY) if metric.start == text.index("【"))
    assert found.time_period == time
