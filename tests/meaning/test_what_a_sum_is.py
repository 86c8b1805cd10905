"""A sum is what all that stands behind it in the clause names, a loan or a wage; a verb there goes on to something else."""

import pytest

NAMED_BEHIND = [
    ("社区替他申请了【8万元】创业贷款。", "创业贷款"),
    ("社区替他申请了【8万元】贴息贷款，如今已经还清。", "贴息贷款"),
    ("她领了【3.1万元】买断工龄的钱，盘下一间铺面。", "买断工龄的钱"),
    ("工友们讨回【6万元】拖欠的工资。", "拖欠的工资"),
    ("失主掏出【500元】酬谢。", "酬谢"),
    ("按招用人数给予每人【1000元】的一次性吸纳就业补贴。", "一次性吸纳就业补贴"),
    ("合作社获得【50万元】无息贷款。", "无息贷款"),
    ("募集到【5万元】善款。", "善款"),
]
NAMED_OTHERWISE = [
    ("设立总规模【20亿元】的先进制造业引导基金。", "总规模"),
    ("投资【3亿元】建设污水处理厂。", "投资"),
    ("他交了【3000元】押金和两个月房租。", "押金"),
    ("按每人【1500元】的标准给予一次性补贴。", "一次性补贴"),
    ("发放【30元至200元】不等的回收款。", "回收款"),
    ("【3000万元】资金到位。", "资金"),
    ("被告称那【80万元】的转账究竟是借款。", "转账"),
]


@pytest.mark.parametrize(("text", "indicator"), NAMED_BEHIND + NAMED_OTHERWISE)
def test_a_sum_is_what_stands_behind_it(marked, text, indicator):
    assert marked(text).indicator == indicator
