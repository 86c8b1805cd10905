"""Rates, their limits and what they are compared with, as reports and plans tell them."""

import pytest

RATES = [
    # a short name of the growth of itself
    "人口出生率、自增率分别为10.3‰、【4.9‰】。 → indicator: 自增率, role: level",
    "销售额3亿元，增率为【4.9%】。 → indicator: 销售额, role: change",
    # up to a limit
    "出生率、自增率分别控制在10.5‰、【5.2‰】内。 → role: level, bound: at_most",
    "失业率控制在【5%】内。 → indicator: 失业率, bound: at_most",
    "【20%】内资企业盈利。 → role: share, bound: exact",
]

NAMES = [
    "基本养老保险覆盖率达到【86%】以上。 → indicator: 基本养老保险覆盖率",
    "发放牧户冬季用煤补贴【2亿元】。 → indicator: 发放牧户冬季用煤补贴",
]

COMPARED = [
    # two times that a sentence opens with
    "2020年比2015年，粮食产量增长【9%】。 → indicator: 粮食产量, relative_to: 2015年",
    "2020年比2015年，粮食产量增长9%，油料增长【3%】。 → indicator: 油料, relative_to: 2015年",
    "一九五七年比一九五二年，布匹产量增长【百分之九】。 → relative_to: 一九五二年",
    "两相比较，粮食产量增长【9%】。 → relative_to: none",
    "零售价比批发价，相差【9%】。 → relative_to: none",
]


@pytest.mark.parametrize("line", [*RATES, *NAMES, *COMPARED])
def test_what_a_rate_is(reads, line):
    reads(line)
