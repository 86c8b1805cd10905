"""How people say sums, ranges and shares; numbers whose unit stands elsewhere or is not said."""

import pytest
from reading import check

# money with 个, and 块 behind hundreds
SPOKEN = [
    ("欠款【3个多亿】。", "300000000 CNY money more_than 300000000.."),
    ("投资【8个亿元】。", "800000000 CNY money"),
    ("亏了【几个亿】。", "- CNY money range 200000000..900000000"),
    ("赚了【十几个亿】。", "1000000000 CNY money more_than 1000000000.."),
    ("【两百块】。", "200 CNY money"),
    ("一台缝纫机【一百七十六块】，分期付清。", "176 CNY money"),
    ("第二辆是童车，【280块】，带辅助轮。", "280 CNY money"),
    ("换了台冰箱，【1280块】。", "1280 CNY money"),
    ("铺设地砖【1280块】。", "1280 块 count"),
    ("铺设地砖【280块】。", "280 块 count"),
    ("新增球场【25块】。", "25 块 count"),
    ("走了【1个多小时】。", "1 h duration more_than 1.."),
    ("引进【三个】亿元项目。", "3 个 count"),
]

# two round numbers for what lies between
TWOFOLD = [
    ("来了【十几二十人】。", "- 人 count range 10..20"),
    ("【三十几四十岁】。", "- 岁 age range 30..40"),
    ("每天【一到两次】。", "- 次 count range 1..2 per 天"),
]

# the unit stands in a label, or what follows tells it
ELSEWHERE = [
    ("发行总额（亿元）：【12.5】", "1250000000 CNY money"),
    ("注册资本（万元）【8000】", "80000000 CNY money"),
    ("规模（亿）【3.2】", "320000000 CNY money"),
    ("占比（%）【12.3】", "12.3 % percent"),
    ("车祸致【2】死【3】伤。", "2 人 count", "3 人 count"),
    ("洪水致【5】死【2】失联。", "5 人 count", "2 人 count"),
    ("为【20万】叙利亚人提供食品。", "200000 人 count"),
    ("患者新增【5万～8万】。", "- 人 count range 50000..80000"),
    ("全市人口【1,234,567】。", "1234567 人 count"),
    ("人口约【5千】。", "5000 人 count approx"),
    ("裁减员额【20万】等任务。", "-200000 人 count"),
    ("投资【8亿～10亿】。", "- CNY money range 800000000..1000000000"),
]

# a deadline behind an event is stated
DEADLINES = [
    ("收到通知后【7日】内缴费。", "7 d duration at_most ..7"),
    ("验收合格后【12个月】内。", "12 mo duration at_most ..12"),
    ("自受理之日起【20日】内办结。", "20 d duration at_most ..20"),
    ("10日内瓦会议开幕。",),
    ("自2022年1月1日至2022年12月31日。",),
]

# currencies that are no more, and old units
OLD_MONEY = [
    ("贷款【2亿西德马克】。", "200000000 DEM money"),
    ("债务【500万法国法郎】。", "5000000 FRF money"),
    ("折合【300万旧人民币】。", "3000000 旧人民币 money"),
    ("白银【一万两】，每袋【三斤二两】。", "10000 两 measure", "3.2 斤 measure per 袋"),
    ("航程【40英哩】，钢材【25公噸】。", "40 [mi_i] measure", "25 t measure"),
]

# so much of a thing, or money: 块 in front of 的 and behind one thing
COINS_OF_THINGS = [
    ("住的是【几十块】的旅馆。", "- CNY money range 20..90"),
    ("一本书【十几块】，不贵。", "10 CNY money more_than 10.. per 本"),
    ("邻居搬来【几十块】砖。", "- 块 count range 20..90"),
    ("拼好了【八十块】的拼图。", "80 块 count"),
]

# G of memory, and of networks; a degree of heat, and of an angle
MEMORY = [
    ("随机的【1G】内存跑得很慢，加了【2G】后飞快。", "1 GBy measure", "2 GBy measure"),
    ("【60G】的硬盘，只有【20G】可以用。", "60 GBy measure", "20 GBy measure"),
    (
        "【8G】的内存，显存【2G】，U盘【16G】，容量【32G】。",
        "8 GBy measure",
        "2 GBy measure",
        "16 GBy measure",
        "32 GBy measure",
    ),
    ("下了【4G】电影，又下【1G】的电影。", "4 GBy measure", "1 GBy measure"),
    ("内存【8G】的5G手机，商用5G网络。", "8 GBy measure"),
    ("机身温度在【30°】左右，室温【20°】。", "30 Cel measure approx", "20 Cel measure"),
    ("倾角为【30°】。", "30 deg measure"),
]


@pytest.mark.parametrize(
    "case",
    SPOKEN + TWOFOLD + ELSEWHERE + DEADLINES + OLD_MONEY + COINS_OF_THINGS + MEMORY,
    ids=lambda case: case[0],
)
def test_a_quantity_is_told_by_how_it_is_said(case):
    check(*case)
