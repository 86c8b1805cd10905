"""A label on a line of its own and its value on the next."""

import pytest

from jinzhou_extract import extract

PAIRS = [
    ("注册资本\n1,200\n万元", ["注册资本"]),
    ("经营期限：\n20年", ["经营期限"]),
    ("占地面积\n35亩\n建筑面积\n2万平方米", ["占地面积", "建筑面积"]),
    ("招聘人数：\n30人", ["招聘人数"]),
    ("35亩\n占地面积\n12万元\n投资总额", [None, None]),  # begins with a value
    ("成立日期：\n2005年3月\n注册资本：\n500万元", ["注册资本"]),
    ("通知\n各村30户贫困户已全部搬迁。", ["贫困户"]),
]


@pytest.mark.parametrize(("text", "indicators"), PAIRS)
def test_a_value_is_of_the_label_above_it(text, indicators):
    assert [metric.indicator for metric in extract(text)] == indicators
