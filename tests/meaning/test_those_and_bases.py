"""Those who are named by what is said of them, numbers with a base, and what clauses in front of a number are about."""

import pytest

THOSE = [
    "教师286名，其中研究生19名，35周岁以下的占【88.5%】。 → indicator: 35周岁以下, role: share",
    "参保人中，60岁以上的占【两成】。 → indicator: 60岁以上, relative_to: 参保人",
    "具有硕士学位的超过【六成】。 → indicator: 具有硕士学位, relative_to: none",
    "学历在本科以上的不到【三成】。 → indicator: 学历在本科以上, role: share",
    "老屋一百来栋，空着的倒有【七八成】。 → indicator: 空着, role: share",
    "城镇居民的平均支出超过【六成】。 → indicator: 城镇居民的平均支出",
    "全年募款1260万元，其中月捐人贡献了【四成】。 → indicator: 月捐人, relative_to: 募款",
    "全年募款1260万元，其中【四成】来自月捐人。 → role: share, indicator: 募款",
    # a share of those who get something
    "补助已发到【九成】农户手中。 → role: share, indicator: 农户",
    "覆盖了【八成】农户。 → role: share, indicator: 农户",
    "补助送到村里，发给【90户】农户。 → role: level, indicator: 农户",
]

BASES = [
    "中标价为1234万元，较招标控制价1315万元下浮【6.12%】。 → indicator: 中标价, relative_to: 招标控制价",
    "中标价为1234万元，较招标控制价【1315万元】下浮6.12%。 → indicator: 招标控制价",
    "产量30万吨，比设计能力20万吨高出【50%】。 → indicator: 产量, relative_to: 设计能力",
    "行政费用占总支出的7.45%，低于条例规定的【10%】。 → role: level, value: 10, indicator: 行政费用",
    "失业率3%，低于上级下达的【5%】。 → role: level, value: 5",
    "失业率3%，低于上年2个百分点，低于全省【1个百分点】。 → role: change, value: -1",
]

CLAUSES = [
    "招标人支付预付款，为合同价的【30%】。 → indicator: 预付款, relative_to: 合同价",
    "承包人提交保证金，为合同价的【5%】。 → indicator: 保证金",
    "鲜柿收购价每斤一块五，晒成柿饼，每斤卖到【28块】。 → indicator: 柿饼",
    "茶青每斤30元，炒成干茶，每斤能卖【300元】。 → indicator: 干茶",
    "茶青每斤30元，今年行情好，每斤能卖【50元】。 → indicator: 茶青",
    "至9月30日开标时止收到投标文件【27份】。 → indicator: 收到投标文件",
    "请省上再解决木材【三千立方米】。 → indicator: 木材",
    "凡年龄在【15岁】以上的均可报名。 → indicator: 年龄",
    "资金来源为地方专项债券【3000万元】和自筹1600万元。 → indicator: 地方专项债券",
    "收到捐款38万元，来自1173位朋友，最大的一笔【5万元】。 → indicator: 收到捐款",
    "沪指高开高走，午后涨幅收窄，收盘报【3203.7点】。 → indicator: 沪指",
    "恒指高开低走，报【19203.7点】。 → indicator: 恒指",
    "两市成交额连续第3日低于【9000亿元】。 → indicator: 两市成交额",
    "倒损房屋【3862间】。 → indicator: 倒损房屋",
    "水毁公路已抢通【9条】。 → indicator: 水毁公路",
    "受益的孩子2.1万人，留守儿童差不多占了【一半】。 → indicator: 留守儿童",
    "平均每个图书角配书【320册】。 → indicator: 配书, per: 图书角",
    "收到的捐款里，最大的一笔【5万元】。 → indicator: 收到的捐款",
    "申请表已发放【300份】。 → indicator: 申请表发放",
    "“去年净赚【31万元】，比前年多了。” → indicator: 净赚",
]

BOUNDS = [
    "收益率落到【2.73%】附近。 → bound: approx",
    "收益率落到【2.73%】。 → bound: exact",
    "直接经济损失估计在【四亿元】以上。 → bound: at_least",
    "人数估计在【300人】以下。 → bound: at_most",
    "直接经济损失估计【四亿元】。 → bound: approx",
    "损失约【四亿元】左右。 → bound: approx",
]


@pytest.mark.parametrize("line", [*THOSE, *BASES, *CLAUSES, *BOUNDS])
def test_what_a_sentence_says_of_its_number(reads, line):
    reads(line)
