"""Scales that size things and scales that count, terms that begin with an event, and what else looks like a quantity."""

import pytest
from reading import check

# a bounded scale with a classifier counts whatever the things are; without one it sizes them
SCALES = [
    ("近【百家】企业到场，超【千户】农户受益。", "100 家 count nearly", "1000 户 count more_than 1000.."),
    ("近【百名】工程师和近【百名】企业家到场。", "100 名 count nearly", "100 名 count nearly"),
    ("【上百个】项目开工。", "100 个 count at_least 100.."),
    ("百家企业到场。",),
    ("超千人企业【3家】。", "3 家 count"),
    ("建成百万吨级码头【3座】。", "3 座 count"),
    ("成交额超千亿市场【2个】、千万元以上合作社【40个】。", "2 个 count", "40 个 count"),
]

# terms and times
TERMS = [
    ("住户须至少提前【一周】预约，工期推后【一个月】。", "1 wk duration at_least 1..", "1 mo duration"),
    ("前一周客流下降，后一年转亏为盈。",),
    ("质保期为交付后【24个月】。", "24 mo duration"),
    ("案卷保管期限为结案后【20年】以上。", "20 a duration at_least 20.."),
    ("结案后20年，案卷销毁。",),
    ("五年独立战争结束，打了【三年】仗。", "3 a duration"),
    ("申诉时效为收到决定后【60日】。", "60 d duration"),
    ("宽限期为到期后【5日】，逾期不予受理。", "5 d duration"),
    ("公示后5日，工人进场。",),
    ("入园率由六年前的【41%】提高到【83%】。", "41 % percent", "83 % percent"),
    ("办学【三年】前后，入园率提高。", "3 a duration"),
    ("推行十五年免费教育，试行十二年基础教育。",),
    ("接受了【三年】教育。", "3 a duration"),
]

OTHERS = [
    ("院里种着【三棵】树苗，三棵树车站改造。", "3 棵 count"),
    ("近【半数】学员请假，半数学题没做。", "50 % percent nearly"),
    ("女队有望冲击【前六】。", "6 位 rank at_most ..6"),
    ("集聚千万元、亿元企业【20家】。", "20 家 count"),
    ("修渠耗银【六千余两】，赔【二百余万两】。", "6000 两 measure more_than 6000..", "2000000 两 measure more_than 2000000.."),
    ("称出【五十多两】银子。", "50 两 measure more_than 50.."),
    ("平均得分【87。5分】。", "87.5 分 score"),
    ("平均得分87。【5分钟】后开始。", "5 min duration"),
    ("老将拿过【五届】全国冠军。", "5 届 count"),
    ("出席十三届全国人大，参加十四届全国运动会。",),
    ("中锋独中【四球】，全队连克【三局】。", "4 球 count", "3 局 count"),
    ("老社长担任过【四届】理事，四届理事会闭幕。", "4 届 count"),
    ("全乡总人口【21,406】，其中女性【10,233】。", "21406 人 count", "10233 人 count"),
]

# what doubles, and what is only called so
DOUBLED = [
    ("产值【倍增】，户数【翻番】。", "1 倍 multiple", "1 倍 multiple"),
    ("产值【倍增】、项目增加。", "1 倍 multiple"),
    ("产值【三年】【倍增】。", "3 a duration", "1 倍 multiple"),
    ("实施企业倍增培育工程和“苗圃倍增”计划。",),
    ("产业倍增三年行动方案出台，倍增企业达【40家】。", "40 家 count"),
    ("实施苗圃倍增、百亿突破、转企升规三大攻坚行动。",),
    ("产值【百亿】突破、利润增长。", "10000000000 CNY money"),
]

DEPTHS = [
    ("管线埋深不浅于【0.7米】，沟底不深于【3米】。", "0.7 m measure at_least 0.7..", "3 m measure at_most ..3"),
    ("车道不得窄于【3米】，板厚不宜薄于【8厘米】。", "3 m measure at_least 3..", "8 cm measure at_least 8.."),
    ("河床深于【4米】。", "4 m measure more_than 4.."),
]

EACH = [
    ("机场费每航段上调【30元】。", "30 CNY money per 航段"),
    ("每个站点都设在离村【2公里】的地方。", "2 km measure"),
    ("每个人都站在离起点【50米】的地方。", "50 m measure"),
    ("每个学生都领到【2本】书。", "2 本 count per 学生"),
]


@pytest.mark.parametrize("case", [*SCALES, *TERMS, *OTHERS, *DOUBLED, *DEPTHS, *EACH])
def test_it_is_read(case):
    check(*case)
