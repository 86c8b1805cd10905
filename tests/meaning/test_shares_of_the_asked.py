"""A part of those who were asked or looked at opens the clause that tells what they say."""

import pytest

SHARES = [
    ("六成受访企业表示明年将扩大产能。", "六成", "受访企业"),
    ("需求偏弱，七成受访经销商认为价格还会下跌。", "七成", "受访经销商"),
    ("五成受检样品不合格。", "五成", "受检样品"),
    ("三成受访家庭有存款。", "三成", "受访家庭"),
]
COUNTED = [
    ("调查组走访80家受访企业。", "80家", "受访企业"),
    ("两名工人受访时说，工资涨了300元。", "两名", "工人"),
]


@pytest.mark.parametrize(("text", "number", "whole"), SHARES)
def test_a_part_of_the_asked(marked, text, number, whole):
    found = marked(text.replace(number, f"【{number}】", 1))
    assert (found.role, found.indicator, found.relative_to) == ("share", whole, whole)


@pytest.mark.parametrize(("text", "number", "indicator"), COUNTED)
def test_the_asked_are_counted(marked, text, number, indicator):
    found = marked(text.replace(number, f"【{number}】", 1))
    assert (found.role, found.indicator) == ("level", indicator)
