"""A label on a line of its own and its value on the next."""

import pytest

from jinzhou_extract import extract

PAIRS = [
    ("注册资本\n1,200\n万元", ["注册资本"]),
    ("经营期限：\n20年", ["经营期限"]),
    ("占地面积\n35亩\n建筑面积\n2万平方米", ["占地面积", "建筑面积"]),
    ("招聘人数：\n30人", ["招聘人数"]),
    ("35亩\n占地面积\n12万元\n投资总额", [None, None]),  # begins with a value
    ("4.2万人\n观众人数\n130家\n参展商数\n6场\n论坛", [None, None, None]),
    ("260\n课题总数\n8亿元\n经费总额", [None]),
    ("要点\n4.1%\n工资增幅\n2.6%\n物价涨幅", [None, None]),
    ("工资增幅\n4.1%\n物价涨幅\n2.6%", ["工资", "物价"]),
    ("第三章\n4万字\n第二节\n50分钟", [None, None]),
    ("李小丽\n6小时前\n写得真好", [None]),
    ("要闻\n2天前", [None]),
    ("上述订单金额约占公司\n2014\n年度营业收入\n12.5%\n，对业绩有积极影响。", [None]),
    ("营业收入\n300万元", ["营业收入"]),
    ("成立日期：\n2005年3月\n注册资本：\n500万元", ["注册资本"]),
    ("通知\n各村30户贫困户已全部搬迁。", ["贫困户"]),
]


@pytest.mark.parametrize(("text", "indicators"), PAIRS)
def test_a_value_is_of_the_label_above_it(text, indicators):
    assert [metric.indicator for metric in extract(text)] == indicators
