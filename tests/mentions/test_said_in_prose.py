"""Amounts as prose says them: sums without 元, tenths with a decimal, magnitudes, places in an order."""

import pytest
from reading import check

from jinzhou_extract import extract

# who is paid leaves 元 out
SUMS = [
    ("退休金【四千三】，药费花了【八百多】。", "4300 CNY money", "800 CNY money more_than 800.."),
    ("扣掉房租，到手【两百】出头。", "200 CNY money more_than 200.."),
    ("鸡蛋比上月便宜了【两毛】多。", "-0.2 CNY money more_than ..-0.2"),
    ("三百六十行，一千零一夜，全村一百二。",),
]

# people without a classifier
PEOPLE = [
    ("报名人数为【438万】，比上年少了【36万】。", "4380000 人 count", "-360000 人 count"),
    ("带动【6.8万】果农增收。", "68000 人 count"),
    ("观影人次【4600万】。", "46000000 人次 count"),
    ("场均【4.5万人】居首。", "45000 人 count per 场"),
    ("改善3万人居环境。",),
    ("山里【3000万】父老捐款捐物。", "30000000 人 count"),
    ("惠及【一亿一千多万】农民。", "110000000 人 count more_than 110000000.."),
]

# households without a classifier, units with another one in brackets, units of old print
UNITS = [
    ("结对帮扶近【3万】贫困户、【2万】农户。", "30000 户 count nearly", "20000 户 count"),
    ("带动【6.8万】果农户均增收。", "68000 人 count"),
    ("去年有【3万】用户投诉，【20万】户籍人口外出。", "30000 人 count", "200000 人 count"),
    ("拥有农机【24.6万台（辆）】。", "246000 台 count"),
    ("列全省【18个】县（市）之首，见【3项】（图）。", "18 个 count", "3 项 count"),
    ("每桶低【6个多美元】，一天挣【3个埃镑】。", "-6 USD money more_than ..-6 per 桶", "3 EGP money per 天"),
    ("景气指数回升到【99.8点】，比上月增加【0.29点】。", "99.8 点 measure", "0.29 点 measure"),
    ("送茶【18个春秋】，灌区方圆【80平方里】。", "18 a duration", "80 平方里 measure"),
]

# a step and the level that it leads to, which no range would span
STEPS = [
    ("持仓量增加【2.4万手】至【61.8万手】。", "24000 手 count", "618000 手 count"),
    ("资产减少【20亿元】到【310亿元】。", "-2000000000 CNY money", "31000000000 CNY money"),
    ("股价涨【0.5元】至【12.3元】。", "0.5 CNY money", "12.3 CNY money"),
    ("每人增加【100元至200元】。", "- CNY money range 100..200 per 人"),
    ("每台补贴【200元至5000元】。", "- CNY money range 200..5000 per 台"),
    ("产量增长【5%至30%】。", "- % percent range 5..30"),
]

# what a number has behind it
WITH_MORE = [
    ("【九成五】开设了晚课。", "95 % percent"),
    ("【七成】一线员工到岗。", "70 % percent"),
    ("积雪超过【半米】，过半米粉店停业。", "0.5 m measure more_than 0.5.."),
    (
        "面积是老馆的【3倍】还多，亏损【26亿元】有余。",
        "3 倍 multiple more_than 3..",
        "2600000000 CNY money more_than 2600000000..",
    ),
    (
        "洞中彩塑【240多身】，门票分【60元】、【90元】【两档】。",
        "240 身 count more_than 240..",
        "60 CNY money",
        "90 CNY money",
        "2 档 count",
    ),
    ("她有【三跳】满分，跳水、三级跳。", "3 跳 count"),
    ("县里发生【5.6级】地震，刮起6级大风，三级医院。", "5.6 级 measure"),
    (
        "明天偏北风【3到4级】，阵风可达【7级】，海面最大风力【9级】以上。",
        "- 级 measure range 3..4",
        "7 级 measure",
        "9 级 measure at_least 9..",
    ),
    ("夜间西北风【三四级】。", "- 级 measure range 3..4"),
    ("南风【2、3级】转北风【二、三级】。", "- 级 measure range 2..3", "- 级 measure range 2..3"),
    ("海面西北风【5】、【7级】。", "5 级 measure", "7 级 measure"),
    ("东风公司三级经销商，防风三级响应，风险为二级，南风古灶二级文物。",),
    ("时间跨度近【七十年】，历时近【三年】。", "70 a duration nearly", "3 a duration nearly"),
    ("最近三年，近三年来，附近三年级的学生。",),
    ("如今只要【几个小时】。", "- h duration range 2..9"),
    ("战胜了排名【第二】的球队，第二的意义不同。", "2 位 rank"),
]


@pytest.mark.parametrize("case", SUMS + PEOPLE + STEPS + WITH_MORE, ids=lambda case: case[0])
def test_an_amount_is_read_as_it_is_said(case):
    check(*case)


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("优良天数由2016年的247天增加到2021年的288天。", ["247天", "288天"]),
        ("办理时限由过去的15天压缩到现在的3天。", ["15天", "3天"]),
        ("工期由去年的15个月缩短到今年的8个月。", ["15个月", "8个月"]),
        ("平均停电时间为2021年的3小时。", ["3小时"]),
        ("这是极不平凡的五年。", []),
        ("今年是水利改革的关键一年。", []),
        ("这是推进老城更新的重要一年，任务很重。", []),
        ("学制缩短一年。", ["一年"]),
        ("过去的一年，成绩显著。", []),
    ],
)
def test_a_length_at_a_time_is_stated_and_one_that_only_says_when_is_not(text: str, lengths: list[str]):
    assert [metric.text for metric in extract(text)] == lengths
