"""Times of what is compared with, of what is held then, of what has gone on since, and terms behind what is gone by."""

import pytest

TIMES = [
    ("2021年净利润3亿元，上年为2亿元，增长【50%】。", "2021"),
    ("2021年净利润3亿元，上年同期为2亿元，增幅为【50%】。", "2021"),
    ("2021年净利润3亿元，上年净利润2亿元，增长【50%】。", "2021"),
    ("上年净利润2亿元，2021年净利润3亿元，增长【50%】。", "2021"),
    ("2021年净利润由上年的2亿元增加到3亿元，增长【50%】。", "2021"),
    # when something is held
    ("报名时间为5月27日至31日，考试费按每科【50元】收取。", "2022"),
    ("公示期为5月8日至5月12日，奖金每人【2000元】。", "2022"),
    ("5月27日，考点收取考试费【50元】。", "2021-05-27"),
    # what goes on since
    ("这个价从2019年到现在没有动过。店里有【六张】桌子。", "2022"),
    ("从2019年起，他开了这家店。店里有【六张】桌子。", "2022"),
    # terms
    ("去年共有3912人报名。新聘教师试用期【一年】。", "2022"),
    ("去年共有3912人报名。录取【186人】。", "2021"),
]


@pytest.mark.parametrize(("text", "period"), TIMES)
def test_a_time_that_only_says_when(marked, text, period):
    assert marked(text).time_period == period
