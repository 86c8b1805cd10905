"""Quantities in words that another writer takes: other denials, halves, ranges, signs, and what only looks like a number."""

import pytest
from reading import check

BOUNDS = [
    ("来水量不致超过【30万方】。", "300000 m3 measure at_most ..300000"),
    ("损失不至于超过【5万元】。", "50000 CNY money at_most ..50000"),
    ("电网负荷最高达【1900万千瓦】。", "19000000 kW measure"),
    ("最高水位【41.2米】，每户最高补助【60平方米】。", "41.2 m measure", "60 m2 measure at_most ..60 per 户"),
    ("奖励最高达【8万元】，刷新率最高可达【120赫兹】。", "80000 CNY money at_most ..80000", "120 Hz measure at_most ..120"),
    ("【大半数】店铺开门，过【半数】通过。", "50 % percent more_than 50..", "50 % percent more_than 50.."),
]

NUMBERS = [
    ("他走了【十来二十里】。", "- 里 measure range 10..20"),
    ("圈里有【百十来头】牛。", "- 头 count range 100..110"),
    ("历史最高为【零上42度】，夜里【零下3度】。", "42 Cel measure", "-3 Cel measure"),
    ("【四里半】山路，【四里】半山腰。", "4.5 里 measure", "4 里 measure"),
    ("由【4至6户】果农联保。", "- 户 count range 4..6"),
    ("网点由【4个】到【6个】。", "4 个 count", "6 个 count"),
    ("死亡人数在【300至400】之间。", "- 人 count range 300..400"),
    ("1.【50—70马力】拖拉机。", "- [HP] measure range 50..70"),
    ("功率【1.6—7马力】。", "- [HP] measure range 1.6..7"),
    ("水泵【8台（套）】。", "8 台 count"),
    ("投入【600万元】整治河道，共计【600万元整】。", "6000000 CNY money", "6000000 CNY money"),
]

NONE = [
    ("成千上万的人涌来。",),
    ("世界五百强落户【6家】。", "6 家 count"),
    ("公司跻身世界【500强】。", "500 位 rank at_most ..500"),
]


@pytest.mark.parametrize("case", [*BOUNDS, *NUMBERS, *NONE])
def test_a_quantity_is_read_in_other_words(case):
    check(*case)
