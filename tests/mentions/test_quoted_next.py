"""Numbers whose unit is told by the price or the sum before them, and numbers that only stand behind one."""

import pytest
from reading import check

# what was paid and earned in one account
PAID = [
    (
        "这周卖了【3140元】，买料用去【1875】，水费【64块5】，换胎花了【220】。",
        "3140 CNY money",
        "1875 CNY money",
        "64.5 CNY money",
        "220 CNY money",
    ),
    ("材料费【90元】、人工费【45】。", "90 CNY money", "45 CNY money"),
    (
        "每亩租金【620元】，种子化肥加机收【七百】出头，去年能赚【三百】。",
        "620 CNY money per 亩",
        "700 CNY money more_than 700.. per 亩",
        "300 CNY money per 亩",
    ),
]

# what is quoted after a price
QUOTED = [
    (
        "枇杷前年收【18块】一斤，卖【26】；今年收【27】、卖【41】。",
        "18 CNY money per 斤",
        "26 CNY money per 斤",
        "27 CNY money per 斤",
        "41 CNY money per 斤",
    ),
    ("沪铜主力合约站上【71200元/吨】，收【71560】。", "71200 CNY money more_than 71200.. per 吨", "71560 CNY money per 吨"),
    (
        "锡价【3120元/千克】，周三报【3245】，低于上月高点（【3410】）。",
        "3120 CNY money per 千克",
        "3245 CNY money per 千克",
        "3410 CNY money per 千克",
    ),
    ("一间房旺季【260元】、淡季【120】。", "260 CNY money", "120 CNY money"),
    ("成人票【60元】、儿童票【30】，军人免费。", "60 CNY money", "30 CNY money"),
]

# how much it is by now
BY_NOW = [
    ("去年来了【7.4万人次】，今年上半年就已经【4.9万】了。", "74000 人次 count", "49000 人次 count"),
    ("前年收了【8万吨】，今年已达【6.1万】。", "80000 t measure", "61000 t measure"),
]

# what is no price or no sum
NONE = [
    ("金价【3900元/千克】，上证指数收3350。", "3900 CNY money per 千克"),
    ("租金每月【900元】，我们只收2024届毕业生。", "900 CNY money per 月"),
    ("票价【80元】，咨询电话85123456。", "80 CNY money"),
    ("预算【80元】，报名38。", "80 CNY money"),
    ("一碗【8元】，每天卖15。", "8 CNY money per 碗"),
    ("每斤【12元】，主力2304。", "12 CNY money per 斤"),
    ("步骤：交费【20元】，1、填表；2、签字。", "20 CNY money"),
    ("补贴【80元】。电话号码：收38。", "80 CNY money"),
    ("学费【2600元】，客队赢了3比1，收5。", "2600 CNY money"),
    ("停车费【5元】，免费15。", "5 CNY money"),
    ("手续费【30元】，花了1998。", "30 CNY money"),
    ("去年【5万吨】，编号已经4.2万。", "50000 t measure"),
]

# coins behind words of dearness and change
COINS = [
    ("豆腐比上个月贵了【五分】。", "0.05 CNY money"),
    ("车票从此【两角】改【三角】。", "0.2 CNY money", "0.3 CNY money"),
    ("这次比上次高了五分。",),
]

# what only looks like a count, a measure or a rank
LOOK_ALIKES = [
    ("河段水质由五类好转到四类。",),
    ("问题清单共【五类】。", "5 类 count"),
    ("铜价比上周五升了600点。",),
    ("每周【五升】汽油。", "5 L measure per 周"),
    ("毛利率差着【八个点】。", "8 pp percentage_point"),
    ("贷款利率近【2个点】。", "2 pp percentage_point nearly"),
    ("覆盖率近【2个】点位。", "2 个 count nearly"),
    ("第二名失联人员已找到。",),
    ("她跑出了【第二名】。", "2 位 rank"),
]


@pytest.mark.parametrize("case", PAID + QUOTED + BY_NOW + NONE + COINS + LOOK_ALIKES, ids=lambda case: case[0])
def test_quoted_next(case: tuple[str, ...]) -> None:
    check(*case)
