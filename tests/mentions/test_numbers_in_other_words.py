"""Numbers that are told or printed in rarer ways, beside what only looks like them."""

import pytest
from reading import check

BROKEN = [
    ("境内外资股【3 0 5.6 万股】。", "3056000 股 count"),
    ("居住面积达【38。5平方米】。", "38.5 m2 measure"),
    ("现有藏书【12.6\n万册】，座位【800\n个】。", "126000 册 count", "800 个 count"),
    ("金额折合【3.4亿\n元】。", "340000000 CNY money"),
    ("培训农民【9200\n人次】。", "9200 人次 count"),
    ("附件3\n个人所得税减免【1200万元】。", "12000000 CNY money"),
]

TALKED = [
    ("全国有【6个多亿】网民。", "600000000 人 count more_than 600000000.."),
    ("药方要人参【三两】、当归【二两】。", "3 两 measure", "2 两 measure"),
    ("河流有【一多半】断流。", "50 % percent more_than 50.."),
    ("月活跃用户近【2.6亿】，日活超【9000万】。", "260000000 人 count nearly", "90000000 人 count more_than 90000000.."),
    ("意大利政府贷款【900亿里拉】。", "90000000000 ITL money"),
    ("土耳其订单【900亿里拉】。", "90000000000 TRY money"),
]

LENGTHS = [
    ("展期【15日】，观众【4万人次】。", "15 d duration", "40000 人次 count"),
    ("15日开幕，观众【4万人次】。", "40000 人次 count"),
    ("交货期：合同签订之后的【45天】以内。", "45 d duration at_most ..45"),
]

NAMES = [
    ("坚守三条红线不动摇。",),
    ("新辟【三条】公交线路。", "3 条 count"),
    ("火车脱轨 酿【21】死【90余】伤", "21 人 count", "90 人 count more_than 90.."),
]


@pytest.mark.parametrize("case", BROKEN + TALKED + LENGTHS + NAMES, ids=lambda case: case[0])
def test_a_number_is_read_in_other_words(case):
    check(*case)
