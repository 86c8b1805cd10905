"""Numbers with a unit that name or date something, beside those that count."""

import pytest
from reading import check

# years before 1000 and of eras
ERAS = [
    ("于618年建国。",),
    ("907年，唐朝灭亡。",),
    ("贞观十五年，公主入藏。",),
    ("道光20年开埠，明治38年建成。",),
    ("建于1368年（洪武元年）。",),
    ("生于701年，卒于762年。",),
    ("960年至1127年为北宋。",),
    ("建校已有【120年】。", "120 a duration"),
    ("寿命长达【150年】的古树。", "150 a duration"),
    ("在位【43年】。", "43 a duration"),
    # the number of a note before a year
    ("注：1.2022年为快报数。\n2.2023年数据为核实数。\n3．2021年按可比口径计算。",),
    ("平均寿命【2.2年】，误差【20.203年】。", "2.2 a duration", "20.203 a duration"),
]

# names with a length of time
LENGTHS = [
    ("百年战争爆发，七年战争结束。",),
    ("十四年抗战史，十二年义务教育，三年自然灾害时期。",),
    ("两个一百年奋斗目标，三年行动计划，九年一贯制学校。",),
    ("战争打了【十四年】，学制【三年】。", "14 a duration", "3 a duration"),
]

# names with a classifier
COUNTS = [
    ("遵守八项规定，坚持四项基本原则，五位一体总体布局。",),
    ("实行收支两条线。",),
    ("开展二次议价，二次创业。",),
    ("召开【二次】会议。", "2 次 count"),
    ("落实非公经济新36条。",),
    ("新【36条】航线开通。", "36 条 count"),
    ("参加9至12名排位赛。",),
    ("登陆、大陆个体户，收拾、【两件】。", "2 件 count"),
    ("建设【三支】队伍、【四个】中心。", "3 支 count", "4 个 count"),
    ("产生【两条】线路。", "2 条 count"),
    ("锚定“两个基地、四个集群”的目标。",),
]

# numbers of paragraphs, clock times, sizes
CODES = [
    ("3.2项目总投资【50万元】。", "500000 CNY money"),
    ("1.2个体经营情况",),
    ("【2.5公里】道路改造。", "2.5 km measure"),
    ("【3.5万人】参加。", "35000 人 count"),
    ("2023-05-06 10:25:30 点击：【356次】", "356 次 count"),
    ("9：15 【15名】代表", "15 名 count"),
    ("屏幕1920*1080分辨率",),
    ("平均每户【2.2人】。", "2.2 人 count per 户"),
]

# 前 and a place
RANKS = [
    ("小组【前二名】。", "2 位 rank at_most ..2"),
    ("无缘【前六】。", "6 位 rank at_most ..6"),
    ("目前【三名】工人到岗。", "3 名 count"),
]

# what Latin letters name is counted where a list or the clause ends behind it
MACHINES = [
    ("影像科有CT【2台】、DR【3台】和彩超【5台】。", "2 台 count", "3 台 count", "5 台 count"),
    ("仓库新上AGV【12台】，大厅换了LED【4块】。", "12 台 count", "4 块 count"),
    ("检验科有PCR仪【4台】、ECMO【2套】。", "4 台 count", "2 套 count"),
    ("他在MBA2班学习，家住KTV3层。",),
    ("附件AK47支架，另见MP3套装、B2B3家。",),
    ("详见http://a.cn/CT2台、目录。",),
]

# the groups of a village are numbered
GROUPS = [
    ("双河村三组后山突发滑坡。",),
    ("青山村5组有居民【60户】。", "60 户 count"),
    ("平安社区四组【41户】村民将搬迁。", "41 户 count"),
    ("该村【三组】人马同时出发。", "3 组 count"),
    ("全村分【三组】巡逻。", "3 组 count"),
    ("村里来了【两组】队员。", "2 组 count"),
    ("向阳村新增储能电池【24组】。", "24 组 count"),
]

# the classes of a school are numbered
CLASSES = [
    ("高二3班夺得接力冠军。",),
    ("三年级2班有学生【45人】。", "45 人 count"),
    ("初三6班的值日表。",),
    ("高一共开【12班】。", "12 班 count"),
    ("高二年级新增【3个】班。", "3 个 count"),
    ("加开夜间公交【6班】。", "6 班 count"),
]


@pytest.mark.parametrize(
    "case", ERAS + LENGTHS + COUNTS + CODES + RANKS + MACHINES + GROUPS + CLASSES, ids=lambda case: case[0]
)
def test_what_names_or_dates_something_is_told_from_what_counts(case):
    check(*case)
