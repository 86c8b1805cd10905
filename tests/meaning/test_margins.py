"""Differences said without a word of change, and parts told by who bears them."""

import pytest

READ_RIGHT = [
    "甲队以【两球】的劣势不敌乙队。 → role: change, value: -2, relative_to: 乙队",
    "总分466分，领先第二名【40多分】。 → role: change, relative_to: 第二名",
    "比排名第一的渠县少【76亿元】。 → role: change, relative_to: 排名第一的渠县",
    "每亩要多花【65元】电费。 → role: change, per: 亩",
    "每户至少收【20元】。 → role: level",
    "收报46元，较发行价23元【翻番】。 → role: change, relative_to: 发行价",
    "较发行价【23元】翻番。 → role: level",
    "与标称值相差【20%】以上。 → role: change, relative_to: 标称值",
    # who is slower takes longer
    "她比冠军慢了【0.04秒】。 → role: change, value: 0.04",
    "他比上届快【3分钟】。 → role: change, value: -3",
    "新机比旧机慢【三成】。 → role: change, value: -30",
    # an average that is spoken of for its own sake
    "人均绿地14平方米，仍低于全省【15.6平方米】的平均水平。 → role: level, value: 15.6",
    # those of such a size, among what was counted
    "平台司机120万人中，35岁以下的超过【一半】。 → role: share, relative_to: 平台司机",
    "司机里35岁以下的超过一半，女性不足【5%】。 → role: share",
    # a rate has no parts
    "网民规模10亿人，普及率77%，其中农村网民占【29.8%】。 → relative_to: 网民规模",
    "去年提起的诉讼里，环境领域占了近【一半】。 → relative_to: 去年提起的诉讼",
    "在亚足联成员中列【第14】。 → relative_to: 亚足联成员",
    # the bound stands in front of what it is a part of
    "成交价460万元，接近低估价的【六倍】。 → bound: nearly, relative_to: 低估价",
    "收入只够覆盖成本的【27%】。 → role: share, relative_to: 成本",
    "报价低于其【85%】的按无效处理。 → bound: less_than",
    # a count that only sizes or limits
    "采用【4节】编组列车。 → role: qualifier",
    "【两次】以上的从重处罚。 → role: qualifier",
    "有【50家】以上的企业参加。 → role: level",
    "公司市值蒸发【3000亿元】。 → role: change, value: -300000000000",
]
"""Each sentence with what must hold of the 【mention】."""


@pytest.mark.parametrize("line", READ_RIGHT)
def test_a_difference_is_told_by_how_it_is_said(reads, line):
    reads(line)
