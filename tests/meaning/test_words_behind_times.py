"""A verb right behind a time is no part of a longer word: 今日|报 a price, but the newspaper 今日报社."""

import pytest

BEHIND_TIMES = [
    ("欧元对人民币汇率中间价今日报【7.85元】。", "欧元对人民币汇率中间价"),
    ("铜价昨日报【6.8万元】。", "铜价"),
    ("豆油价格10月8日报【8200元】。", "豆油价格"),
]
IN_LONGER_WORDS = [
    ("他向今日报社捐款【3万元】。", "捐款"),
    ("征订党报日报【3000份】。", "征订党报日报"),
    ("全县订阅日报【1200份】。", "订阅日报"),
]


@pytest.mark.parametrize(("text", "indicator"), BEHIND_TIMES)
def test_a_verb_behind_a_time_is_no_part_of_the_name(marked, text, indicator):
    assert marked(text).indicator == indicator


@pytest.mark.parametrize(("text", "indicator"), IN_LONGER_WORDS)
def test_a_word_that_ends_alike_stays_whole(marked, text, indicator):
    assert marked(text).indicator == indicator


def test_less_than_in_an_earlier_year_is_a_change(marked):
    metric = marked("今年每月到手的工资，平均比前年少【八百元】。")
    assert (metric.role, str(metric.value)) == ("change", "-800")
