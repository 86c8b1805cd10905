"""What is counted in front of 和, where one that has a name of its own stands behind it; and what is done with money."""

import pytest

LINES = [
    "韩国的【两家】航空公司和印度尼西亚鹰记航空公司也有订单。 → indicator: 航空公司",
    "【三名】教师和王校长赶到现场。 → indicator: 教师",
    "【12名】教师和学生受表彰。 → indicator: 教师和学生",
    "【20家】企业和科研院所参加展会。 → indicator: 企业和科研院所",
    "打造【10个】宜居宜业和美乡村重点片区。 → indicator: 宜居宜业和美乡村重点片区",
    "四个村和镇机关总共栽树【3000棵】。 → indicator: 栽树",
    "两个儿子和女婿一共挣了【3万元】。 → indicator: 挣",
    "我将节约下来的【5万多元】钱接济给贫困群众。 → indicator: 钱",
]


@pytest.mark.parametrize("line", LINES)
def test_one_that_has_a_name_is_not_counted_with_the_others(reads, line):
    reads(line)
