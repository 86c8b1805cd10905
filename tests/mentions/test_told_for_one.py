"""What holds or takes so much each time, and sums of talk without 元; beside both what only looks alike."""

import pytest
from reading import check

# what stands behind 一 holds so much, or takes so long, each time
HOLDING = [
    ("一箱【24瓶】，一瓶【500毫升】。", "24 瓶 count per 箱", "500 mL measure per 瓶"),
    ("一班【八个小时】，一节课【四十分钟】。", "8 h duration per 班", "40 min duration per 节"),
    ("一窝下【十几个】崽，一桌【十个】菜。", "10 个 count more_than 10.. per 窝", "10 个 count per 桌"),
    ("一株结果【三四十个】。", "- 个 count range 30..40 per 株"),
    ("一栋【三层】小楼，一间【20平方米】的房。", "3 层 count", "20 m2 measure"),
]

# it is so each time
HABIT = [
    ("一块版要刻【四百来个】字。", "400 个 count more_than 400.. per 块"),
    ("一把伞只卖【八块钱】，精品一把能卖到【680元】。", "8 CNY money per 把", "680 CNY money per 把"),
    ("一家店铺最多可得【60万元】。", "600000 CNY money at_most ..600000 per 家"),
    ("一个月休【四天】，一周上【五天】班。", "4 d duration per 月", "5 d duration per 周"),
    ("一天能绣【三四朵】花，一年回家【两次】。", "- 朵 count range 3..4 per 天", "2 次 count per 年"),
    ("平均一户【3.2人】，平均一亩【480公斤】。", "3.2 人 count per 户", "480 kg measure per 亩"),
    ("一头牛一天吃【四十斤】草。", "40 斤 measure per 头·天"),
    ("一年学费【四千八】。", "4800 CNY money per 年"),
]

# what is told of once
ONCE = [
    ("一场大火烧了【三天】，一辆车撞死【三人】。", "3 d duration", "3 人 count"),
    ("一座桥长【120米】，一家【六口】人。", "120 m measure", "6 口 count"),
    ("一批货【200箱】，一把火烧掉【三间】房。", "200 箱 count", "3 间 count"),
    ("一家公司要裁员【300人】。", "300 人 count"),
    ("他一次买了【五斤】，一口气跑了【五公里】。", "5 斤 measure", "5 km measure"),
    ("这一天卖了【三百斤】，有一天来了【三个】人。", "300 斤 measure", "3 个 count"),
]

# sums without 元
SUMS = [
    ("老板开价【900】，我还价【四百五】。", "900 CNY money", "450 CNY money"),
    ("公司去年分红【两百多万】，开支【五十一万六】。", "2000000 CNY money more_than 2000000..", "516000 CNY money"),
    ("路费【三百六】，总共【九百六】。", "360 CNY money", "960 CNY money"),
    ("问了老板，相机【580】拿下，打折后【299】，彩票中了【二百】。", "580 CNY money", "299 CNY money", "200 CNY money"),
    ("工钱【三千】，住店【两百】，吃饭【一百】。", "3000 CNY money", "200 CNY money", "100 CNY money"),
    ("卖了猪，凑够【三万六】。", "36000 CNY money"),
    (
        "满【300】减【50】，充【500】送【80】。",
        "300 CNY money at_least 300..",
        "-50 CNY money",
        "500 CNY money",
        "80 CNY money",
    ),
    ("一碗面【八块】，一桶水【二十块】。", "8 CNY money per 碗", "20 CNY money per 桶"),
    ("卖菜的村子海拔三千六，人口一万二，他跑了三百五。",),
    ("房价高，这年是1998，收费站编号一百二。",),
    ("买的机器转速三百六，尾号三百五，密码四百三。",),
    ("大家加起来一百多，凑够三百五，比分三比二。",),
]


@pytest.mark.parametrize("case", [*HOLDING, *HABIT, *ONCE, *SUMS], ids=lambda case: case[0])
def test_what_an_amount_is_told_for(case):
    check(*case)


# an average over a time is told for it; what has a name of its own is not
AVERAGES = [
    ("工人月平均奖金由【四块五】涨到【十一块】。", "4.5 CNY money per 月", "11 CNY money per 月"),
    ("景区日平均接待【3200人】。", "3200 人 count per 日"),
    ("按年平均汇率折算为【8000美元】，多年平均降水【600毫米】。", "8000 USD money", "600 mm measure"),
]


@pytest.mark.parametrize("case", AVERAGES, ids=lambda case: case[0])
def test_an_average_is_told_for_its_time(case):
    check(*case)
