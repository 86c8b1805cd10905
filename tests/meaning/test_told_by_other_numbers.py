"""Verbs that say nothing of what they are told of: bargaining, coming, taking; and pieces of what stands before."""

import pytest

BY_OTHERS = [
    "摊主开价1200元，他愣是砍到【400元】。 → indicator: 摊主开价",
    "摊主开价1200元，他砍到400元，便宜了【六成】。 → role: change, indicator: 摊主开价",
    "两天里到场观众1.8万人次，首日因下雨只来了【6000人】。 → indicator: 到场观众",
    "到场观众累计9000余人次，周末两天就占了【六成】。 → indicator: 到场观众, role: share",
    "镜头680、书【52块5】。 → indicator: 书",
    "村里低保户12户，五户缺劳力，【三户】是去年新识别的。 → indicator: 低保户",
    "经理上门后，【2天】就把30万元贷款放到了账上。 → indicator: none",
    "人家出价【二十块】。 → indicator: 出价",
    # what has a name
    "镜头、书包共【52块】。 → indicator: 镜头、书包",
    "门口停着三户人家的【八辆】车。 → indicator: 车",
    "今年生产目标是【3万吨】。 → indicator: 生产目标",
    "本地来了【500人】。 → role: level",
]


@pytest.mark.parametrize("line", BY_OTHERS)
def test_a_verb_alone_is_told_of_what_was_counted_before(reads, line):
    reads(line)


@pytest.mark.parametrize(
    "line",
    [
        "教育支出3亿元、卫生支出4亿元，合计【7亿元】。 → indicator: 支出",
        "车票120元，住宿300元，加起来【420元】。 → indicator: none",
        # of one thing, or with a name of its own
        "门票收入3亿元，同比增长5%，累计【7亿元】。 → indicator: 门票收入",
        "车票120元，住宿300元，一共花费【600元】。 → indicator: 花费",
    ],
)
def test_a_sum_is_of_what_several_things_have_in_common(reads, line):
    reads(line)
