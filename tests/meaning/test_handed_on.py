"""What is told of each, of parts and outcomes, in words that other writers take: beside what nearly says the same."""

import pytest

EACH = [
    "城区、乡镇用电量分别增长5%和9%，分别高于全省【1.2个】和2.4个百分点。 → indicator: 城区用电量, relative_to: 全省",
    "城区、乡镇用电量分别增长5%和9%，分别高于全省1.2个和【2.4个百分点】。 → indicator: 乡镇用电量, relative_to: 全省",
    "城区、乡镇用电量同比分别增长5%和【9%】。 → indicator: 乡镇用电量, relative_to: 同比",
    "完成道路投资9亿元、管网投资4亿元，分别占年度计划的75%和【58%】。 → indicator: 管网投资, relative_to: 年度计划",
    "完成造林8万亩、封育12万亩，比上年多2万亩，分别完成市定任务的【104%】和120%。 → indicator: 造林, relative_to: 市定任务",
    "林草、水利投资占总投资的比重分别为12%和【9%】。 → indicator: 水利投资",
]

PARTS = [
    "清淤工程完成县定任务【92%】，增长6%。 → role: share, indicator: 清淤工程, relative_to: 县定任务",
    "清淤工程完成市下达任务的【92%】。 → role: share, indicator: 清淤工程",
    "造林任务已经完成了【六成】。 → role: share",
    "就诊人次已经增长了【六成】。 → role: change",
    "该镇【63%】的店铺为夫妻店。 → role: share, indicator: 夫妻店, relative_to: 店铺",
    "【63%】的断面为Ⅳ类水质。 → indicator: 断面",
]

OUTCOMES = [
    "白队获胜【41%】，黑队获胜33%。 → indicator: 白队获胜",
    "公司赢利【30%】。 → indicator: 公司赢利",
]

TOLD_BEFORE = [
    "壮大肉牛产业，总产值达到【6亿元】。 → indicator: 肉牛总产值",
    "重点培育肉牛产业，总产值达到【6亿元】。 → indicator: 肉牛总产值",
    "积极推广旱稻，总面积扩大到【11万亩】。 → indicator: 旱稻总面积",
    "全乡大力推广杂交玉米，总产量达到【9万吨】。 → indicator: 杂交玉米总产量",
    "全乡大力推广机插秧，总面积扩大到【11万亩】。 → indicator: 总面积",
    # trades without a name, and what became one
    "培育两大主导产业，总产值达到【6亿元】。 → indicator: 总产值",
    "发展富民产业，总产值达到【6亿元】。 → indicator: 总产值",
    "围绕支柱产业，总面积扩大到【11万亩】。 → indicator: 总面积",
    "养蚕成了新兴产业，总产值达到【6亿元】。 → indicator: 总产值",
    "调整产业结构，总产值达到【6亿元】。 → indicator: 总产值",
    "像这样的共享菜园，社区一共有【14处】。 → indicator: 共享菜园",
    "探险队先后【4次】顺利地穿越沙漠。 → indicator: 穿越沙漠",
    "客运量维持上季度的【26万人次】水平。 → role: level, indicator: 客运量",
    "客运量恢复到上季度的【95%】水平。 → role: level, indicator: 客运量, relative_to: 上季度",
    "床位使用率恢复至上年同期的【95%】水平。 → indicator: 床位使用率, relative_to: 上年同期",
    "出口额相当于前年的【1.5倍】水平。 → indicator: 出口额, relative_to: 前年",
    "夜班车比早班车晚到【35分钟】。 → role: change, relative_to: 早班车",
    "夜班车晚上到站【35辆】。 → role: level",
]


@pytest.mark.parametrize("line", [*EACH, *PARTS, *OUTCOMES, *TOLD_BEFORE])
def test_it_is_handed_on(reads, line):
    reads(line)


ALSO = [
    "人才房新开工310套，基本建成【260套】。 → indicator: 人才房基本建成",
    "批发价、零售价分别低于预期【3个】和5个百分点。 → indicator: 批发价, relative_to: 预期",
    "压降不良资产【2.6亿元】。 → value: -260000000",
    "处置不良资产【2.6亿元】。 → value: 260000000",
    "票面利率继续维持原来的【4.1%】不变。 → role: level, indicator: 票面利率",
    "销量保持在上年的【两成】左右。 → relative_to: 上年",
    "产量只达到去年的【41%】。 → relative_to: 去年",
    "新工法已在全市【六成】的工地推行。 → role: share",
    "K队晋级【57%】，M队晋级43%。 → indicator: K队晋级",
    "检修组迄今已【7次】安全地完成抢修。 → indicator: 完成抢修",
    "7月订单环比降0.9%，预估降【0.4%】，前值升0.3%。 → status: target",
    "7月订单环比降0.9%，预估降0.4%，前值升【0.3%】。 → status: actual",
    "7月贸易逆差61亿美元，市场预期58亿美元；出口环比增【1.3%】。 → status: actual",
    "市场预期全年增长5%，出口增长【6%】。 → status: target",
    "押金不可以低于租金的【15%】。 → bound: at_least, relative_to: 租金",
    "全年要投用幼儿园【9所】。 → status: target",
    "全年投用幼儿园【9所】。 → status: actual",
]


@pytest.mark.parametrize("line", ALSO)
def test_it_is_said_otherwise(reads, line):
    reads(line)
