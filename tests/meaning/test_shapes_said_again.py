"""Shapes of sentences that are known with other words in between, near misses beside them."""

import pytest

FRONTED = [
    "这样的邻里中心，绍兴今年又开了【27家】。 → indicator: 邻里中心",
    "闲置农房，村里两年盘活了【46栋】。 → indicator: 闲置农房",
    "文化小广场，全乡已经搭建了【19座】。 → indicator: 文化小广场",
    "智能垃圾箱，各小区一共装了【420组】。 → indicator: 智能垃圾箱",
    "会后，街道又招了【9名】协管员。 → indicator: 协管员",
    "大雪过后，村里修了【2座】桥。 → indicator: 桥",
    "公路扩建全面启动，全县累计植树【8600棵】。 → indicator: 植树",
]

HURT = [
    "台风造成【5人】遇难、16人不同程度受伤、2人失联。 → indicator: 遇难",
    "台风造成5人遇难、【16人】不同程度受伤、2人失联。 → indicator: 受伤",
    "台风造成5人遇难、16人不同程度受伤、【2人】失联。 → indicator: 失联",
    "车祸致1人当场死亡、【3人】送医后不治身亡。 → indicator: 不治身亡",
    "事故造成【4名】工人受伤。 → indicator: 工人",
    "医院救治伤员【31人】。 → indicator: 救治伤员",
]

DONE = [
    "登山队先后【5次】冒着严寒登上冰峰取样。 → indicator: 登上冰峰取样",
    "民兵连夜【8次】顶着暴雨进入库区转移村民。 → indicator: 进入库区转移村民",
    "消防队员出警【19次】。 → indicator: 出警",
]

SPENT = [
    "某车企昨日宣布斥资【9亿元】在芜湖兴建零部件厂。 → indicator: 兴建零部件厂",
    "市政府斥资【7000万元】修缮古桥。 → indicator: 修缮古桥",
    "俱乐部耗资【3亿欧元】在市郊新建球场。 → indicator: 新建球场",
    "村民拿出【5万元】给村里修建水渠。 → indicator: 修建水渠",
    "他花【2万元】购买的课程停了。 → indicator: 课程",
    "她花【260元】从县城背回一台缝纫机。 → indicator: 缝纫机",
]

OUTCOMES = [
    "竞猜显示，主队取胜占【51%】，客队爆冷占23%。 → indicator: 主队取胜",
    "竞猜显示，主队取胜占51%，客队爆冷占【23%】。 → role: share, indicator: 客队爆冷",
    "投票结果：黄队取胜62%，蓝队逆转【14%】。 → indicator: 蓝队逆转",
    "机构预测，绿队出局占28%，红队晋级占【72%】。 → role: share, indicator: 红队晋级",
    "调查显示，网上购票占【44%】，窗口购票占18%。 → indicator: 网上购票",
]

MERGED = [
    "全县税务所由31个调整归并为【17个】。 → indicator: 税务所",
    "全县税务所由【31个】战略性重组为17个。 → indicator: 税务所",
    "改革后，乡镇站所由原来的380个整合压缩为【240个】。 → indicator: 乡镇站所",
    "采石场由88家全部兼并重组成【20家】。 → indicator: 采石场",
    "遇险总数经核对由【15人】修正为16人。 → indicator: 遇险总数",
]

BEING = [
    "登记在册的义工有【八成】以上是在校生。 → indicator: 在校生, relative_to: 登记在册的义工, bound: at_least",
    "外来务工人员有【三成】是女性。 → indicator: 女性, relative_to: 外来务工人员",
    "书院里约【七成】学员是退休职工。 → indicator: 退休职工, relative_to: 学员, bound: approx",
    "旅客有【52%】来自外省。 → role: share, indicator: 旅客",
]


@pytest.mark.parametrize("line", [*FRONTED, *HURT, *DONE, *SPENT, *OUTCOMES, *MERGED, *BEING])
def test_a_shape_is_known_with_other_words_in_between(reads, line):
    reads(line)
