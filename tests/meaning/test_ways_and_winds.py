"""Ways, winds, tries and rates around a number that name it, or only stand beside what does."""

import pytest

BESIDE = [
    "他用同样的手段在三地作案【12起】。 → indicator: 作案",
    "厂里采用新方法生产水泥【600吨】。 → indicator: 生产水泥",
    "预计明天有5级、阵风【7级】的东北风。 → indicator: 阵风",
    "拿手的三分球17投仅中【6个】。 → indicator: 拿手的三分球",
    "到2010年按2005年价格计算的国内生产总值达到【20万亿元】。 → indicator: 国内生产总值",
    # what is a part of the name
    "农业用水量【3亿立方米】。 → indicator: 农业用水量",
]

BY_RATES = [
    "按【150%】拨备覆盖率计算，缺口不大。 → indicator: 拨备覆盖率",
    "按【6%】的征收率计税。 → indicator: 征收率",
]

THOSE = [
    "这9户里，有【三户】是因病，两户是因学。 → indicator: 因病",
    "这9户里，有三户是因病，【两户】是因学。 → indicator: 因学",
    "字是签了，可其中【九张】是后来补签的。 → indicator: 后来补签的",
    "吃的【320元】，穿的410元。 → indicator: 吃",
    "吃的320元，穿的【410元】。 → indicator: 穿",
    "家中有【70周岁】以上老人的，可优先选房。 → indicator: 老人",
    "三季度收入占到52%，去年全年这个数是【40%】。 → indicator: 收入",
    "应检【8620人】，实检8411人。 → indicator: 应检",
    # what stands behind 是 names a thing
    "种了18亩地，【11亩】是洋芋。 → indicator: 洋芋",
]

ORDERED = [
    "门口喝了碗羊汤，【15块】，还算便宜。 → unit: CNY, indicator: 羊汤",
    "买了一笼包子，【六块】。 → unit: CNY, indicator: 包子",
    "每个班次不得超过【45人】。 → indicator: 班次",
    # pieces of what was cut
    "切了盘牛肉，【十二块】。 → unit: 块",
]


@pytest.mark.parametrize("line", [*BESIDE, *BY_RATES, *THOSE, *ORDERED])
def test_ways_winds_and_those(reads, line):
    reads(line)
