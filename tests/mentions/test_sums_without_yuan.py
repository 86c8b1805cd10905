"""Sums that people say without 元, told by who pays or by the account they belong to."""

import pytest
from reading import check

# told by what is paid, or by the time it is paid for
PAID = [
    ("那阵一个月【四千二】，够花了。".replace("一个月", "【一个月】"), "1 mo duration", "4200 CNY money"),
    ("这条线亏了【六十多万】。", "600000 CNY money more_than 600000.."),
    ("还欠着信用社【十一万】。", "110000 CNY money"),
    ("上面补了【109万】。", "1090000 CNY money"),
    ("一次交了租，【十八万】，全垫进去了。", "180000 CNY money"),
    ("说要投【三十万】，我答应出【十万】。", "300000 CNY money", "100000 CNY money"),
    ("净剩【20万】出头吧。", "200000 CNY money more_than 200000.."),
    ("买了镇上的楼房，【七万二】，一次付清。", "72000 CNY money"),
    ("想添一台包装机，得【1万5】。", "15000 CNY money"),
]

# told by the sum before it
GOING_ON = [
    ("一吨【5800块】，这就【四万多】。", "5800 CNY money per 吨", "40000 CNY money more_than 40000.."),
    ("人插要【两百块】，机子插只要【六十五】。", "200 CNY money", "65 CNY money"),
    (
        "工钱【8万4】，落到手里【11万】出头，比前年多了将近【两万】。",
        "84000 CNY money",
        "110000 CNY money more_than 110000..",
        "20000 CNY money nearly",
    ),
    ("预算【9万元】。其中硬装【7.4万】，其余再说。", "90000 CNY money", "74000 CNY money"),
    ("去年净赚【31万】，今年已经【36万】了。", "310000 CNY money", "360000 CNY money"),
]

# what only looks like one
NONE = [
    ("卖枣【六万块】，今年产量三万八。", "60000 CNY money"),
    ("投资【3亿元】，年产能50万，用户【200万】。", "300000000 CNY money", "2000000 人 count"),
    ("工资【三千块】，儿子二十五。", "3000 CNY money"),
    ("汽车保有量突破2亿，存款总量突破【3亿】。", "300000000 CNY money more_than 300000000.."),
    (
        "下载量超【2亿】，客流量超【3亿】。",
        "200000000 次 count more_than 200000000..",
        "300000000 人 count more_than 300000000..",
    ),
]


@pytest.mark.parametrize("case", PAID + GOING_ON + NONE, ids=lambda case: case[0])
def test_sums_without_yuan(case: tuple[str, ...]) -> None:
    check(*case)
