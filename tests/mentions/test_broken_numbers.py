"""Numbers that print broke, and those that only stand side by side."""

import pytest
from reading import check

from jinzhou_extract.mentions.scanner import Scanner

# a blank inside a number behind a word
BLANKS = [
    ("总资产【1, 234.56万元】。", "12345600 CNY money"),
    ("进口原油【12 345吨】。", "12345 t measure"),
    ("用电【12 345 678千瓦时】。", "12345678 kW.h measure"),
    ("利润总额【3 4.5万元】。", "345000 CNY money"),
    ("增长【1 2.5%】。", "12.5 % percent"),
    ("完成投资【1.2 3亿元】。", "123000000 CNY money"),
    ("全省排名【第1 2位】。", "12 位 rank"),
    ("总投资【13 .74亿元】。", "1374000000 CNY money"),
    ("比上年增长【10. 95%】。", "10.95 % percent"),
    ("外资额【6. 57亿美元】。", "657000000 USD money"),
    ("幼树每株【35 元至 60 元】。", "- CNY money range 35..60 per 株"),
    ("幼树【35 元】至今没有付清，果树 【60 元】。", "35 CNY money", "60 CNY money"),
    ("见表3. 【5%】的企业亏损。", "5 % percent"),
    ("10. 【95%】的企业盈利。", "95 % percent"),
    ("2018 2019【两年】新建【8座】。", "2 a duration", "8 座 count"),
    ("2020年 【35家】企业。", "35 家 count"),
    ("表2 【300人】。", "300 人 count"),
]

# a line that ends between a number and its unit
LINES = [
    ("原油产量由1985年的【860\n万吨】增加到【1500\n万吨】。", "8600000 t measure", "15000000 t measure"),
    ("价格涨幅控制在【4%】左\n右，失业率控制在【4.5%】\n以内。", "4 % percent approx", "4.5 % percent at_most ..4.5"),
    ("价格涨幅【4%】左\n右。", "4 % percent approx"),
    ("价格涨幅【4%】左\n手。", "4 % percent"),
    ("价格涨幅【4%】以\n来。", "4 % percent"),
    ("价格涨幅【4%】左了右边。", "4 % percent"),
    ("粮食产量稳定在【50万吨】以\n上。", "500000 t measure at_least 500000.."),
    ("年内完成投资【12.5\n亿元】，增长【8\n%】。", "1250000000 CNY money", "8 % percent"),
    ("煤矿由原\n  【9\n  万吨\n  /\n  年】扩建。", "90000 t measure per 年"),
    ("浏览次数128\n个人中心\n2018\n万元",),
]

# a full stop typed for the point
STOPS = [
    ("增长【8。5%】。", "8.5 % percent"),
    ("面积【3。6万亩】。", "36000 亩 measure"),
    ("税收【1。05亿元】。", "105000000 CNY money"),
    ("降至【3。5个百分点】。", "3.5 pp percentage_point"),
    ("全年完成5。【12个】项目开工。", "12 个 count"),
    ("排名升到【第2】。【3家】公司上榜。", "2 位 rank", "3 家 count"),
]

# a range in words shares the scale behind it
SHARED_SCALES = [
    ("补助【三百至五百万元】。", "- CNY money range 3000000..5000000"),
    ("每年培训【四到六万人】。", "- 人 count range 40000..60000 per 年"),
    ("需化肥【一千五百～二千万吨】。", "- t measure range 15000000..20000000"),
    ("每批【八十至一百人】，一组【五到二十人】。", "- 人 count range 80..100 per 批", "- 人 count range 5..20"),
    ("投资【500至800万元】，产量【3000—5000吨】。", "- CNY money range 5000000..8000000", "- t measure range 3000..5000"),
    ("拨款【2千零50万元】，筹资【5亿零3千万元】。", "20500000 CNY money", "530000000 CNY money"),
]


# an order to a terminal, whose numbers are none of the text
ORDERS = [
    ("\x1b[31m签约项目【118个】。", "118 个 count"),
    ("签约项目\x1b[1;31m【118个】\x1b[0m。", "118 个 count"),
    ("\x9b5m签约项目【118个】。", "118 个 count"),
    ("跑道[【31m】]长。", "31 m measure"),
]


@pytest.mark.parametrize("case", BLANKS + LINES + STOPS + SHARED_SCALES + ORDERS, ids=lambda case: case[0])
def test_a_number_is_read_as_it_was_meant(case):
    check(*case)


def test_a_bound_that_is_broken_by_a_line_ends_with_its_second_half():
    text = "涨幅控制在4%左\n右，其中粮食不变。"
    (mention,) = Scanner().scan(text)
    assert text[mention.lead : mention.tail] == "4%左\n右"
