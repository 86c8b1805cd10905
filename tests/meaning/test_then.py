"""那年, 当时, 那时候: the time gone by that was told last."""

import datetime as dt

import pytest

JULY = dt.date(2021, 7, 10)

THEN = [
    ("缝纫机是1982年买的。那时候一个月工资【60元】。", "1982"),
    ("1982年，铺子开张。当时有学徒【6人】。", "1982"),
    ("1982年10月，铺子开张。那年冬天，卖出棉鞋【60双】。", "1982"),
    ("9日凌晨，货船进水，当时装有钢卷【600吨】。", "2021-07-09"),
    ("3月，铺子开张，当时有学徒【6人】。", "2021-03"),
    # across paragraphs a year that was told
    ("铺子1982年开张。\n\n那年冬天，卖出棉鞋【60双】。", "1982"),
    # and what follows goes on in it
    ("铺子1982年开张。\n\n那年冬天，来了学徒。卖出棉鞋【60双】。", "1982"),
    # neither a time to come nor the present, no base, no name and no day of birth
    ("1982年开张。如今有学徒6人，当时有学徒【60人】。", "1982"),
    ("铺子1982年开张，打算2030年搬走。那时有学徒【60人】。", "1982"),
    ("1982年开张，产量比1975年高。那时有学徒【60人】。", "1982"),
    ("老林生于1970年。那时候一个月工资【60元】。", None),
    ("那时候一个月工资【60元】。", None),
    ("前些年，一个月工资【60元】。", None),
    ("1982年，一个月工资60元。前些年，一个月工资【600元】。", None),
]


@pytest.mark.parametrize(("text", "time_period"), THEN)
def test_a_time_gone_by_is_that_told_last(marked, text, time_period):
    assert marked(text, date=JULY).time_period == time_period


def test_without_a_date_it_is_the_last_time_told(marked):
    assert marked("1982年，铺子开张。那时候有学徒【6人】。", date=None).time_period == "1982"
