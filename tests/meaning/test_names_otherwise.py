"""What is measured, where other adverbs, steps, loans and sizes stand around its name."""

import pytest

NAMES = [
    # adverbs between the thing and its number
    "该校教师实际上只有【38人】。 → indicator: 该校教师",
    "车流长达空前的【23公里】。 → indicator: 车流",
    "渠道如期完成【9公里】。 → indicator: 渠道",
    # steps that a sum climbs are no part of its name
    "财政收入连续登上两个亿元台阶，达【3.4亿元】。 → indicator: 财政收入",
    # a loan is a thing, too, at the end of its name
    "银行投放了【7000万元】助学贷款。 → indicator: 助学贷款",
    "银行投放了【7000万元】企业贷款。 → indicator: 企业贷款",
    "向企业贷款【7000万元】。 → role: level",
    # all sides of a size but the last belong to neither name nor number
    "规格为30×20×【15cm】。 → indicator: 规格",
    # a single article in front of a sum counts nothing
    "一笔【4万元】的奖金发到她手里。 → indicator: 奖金, per: none",
]


@pytest.mark.parametrize("line", NAMES)
def test_what_a_number_is_of(reads, line):
    reads(line)
