"""Prices and indices come back to a mark, lose it or test it: the verb is no part of their name."""

import pytest

MARKS = [
    ("伦铝重返【2400美元】上方。", "伦铝", "more_than"),
    ("沪指失守【3200点】。", "沪指", "less_than"),
    ("主力合约上试【4200元】。", "主力合约", "exact"),
    ("沪锌收复【21000元】关口。", "沪锌", "exact"),
    ("他重返岗位，月薪【6000元】。", "月薪", "exact"),
]
SEASONS = [
    ("全市今冬供热面积【6800万平方米】。", "供热面积"),
    ("全县明春造林面积【2万亩】。", "造林面积"),
]


@pytest.mark.parametrize(("text", "indicator", "bound"), MARKS)
def test_a_mark_is_reached(marked, text, indicator, bound):
    record = marked(text)
    assert (record.indicator, record.bound) == (indicator, bound)


@pytest.mark.parametrize(("text", "indicator"), SEASONS)
def test_a_season_is_no_part_of_a_name(marked, text, indicator):
    assert marked(text).indicator.removeprefix("全市").removeprefix("全县") == indicator
