"""The denominator that a number takes over from the one that it is compared with, starts of prices, ways gone over."""

import pytest

RATES = [
    ("洋芋收购价每斤八毛，比去年低了【一毛】。", "斤"),
    ("零售价每斤8分，比去年同期便宜了【三分钱】。", "斤"),
    ("场均失误16.8次，比上季多【2.1次】。", "场"),
    ("每户养牛2.1头，比上年增加【0.2头】。", "户"),
    # another thing, another unit, and what the amounts add up to at most
    ("每斤八毛，全年卖了【一万元】。", None),
    ("收购价每斤八毛，比去年低了【一成】。", None),
    ("夜市每平方米补助800元，一家最多得【60万元】。", "家"),
]


@pytest.mark.parametrize(("text", "per"), RATES)
def test_a_difference_is_per_what_the_level_is_per(marked, text, per):
    assert marked(text).per == per


@pytest.mark.parametrize(
    ("text", "bound"),
    [("学费【3000元】起步。", "at_least"), ("屏幕【60赫兹】起步。", "at_least"), ("行情自7月初的【2319点】起步。", "exact")],
)
def test_a_price_starts_at_least_there_and_a_course_just_there(marked, text, bound):
    assert marked(text).bound == bound


@pytest.mark.parametrize(("text", "role"), [("每天来回要走【六里】山路。", "level"), ("换上【5米】灯带。", "qualifier")])
def test_how_much_of_a_way_is_gone_over(marked, text, role):
    assert marked(text).role == role
