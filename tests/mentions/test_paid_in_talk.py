"""块 as money where something is paid, cents of other currencies, and feet of metric measures."""

import pytest

from jinzhou_extract import extract

AMOUNTS = [
    ("车票两块，和白天一样。", "两块", "2", "CNY"),
    ("失主塞给他500块，他没要。", "500块", "500", "CNY"),
    ("白糖一吨5800块。", "5800块", "5800", "CNY"),
    ("每人每月开5000块。", "5000块", "5000", "CNY"),
    ("人插一亩要两百块工钱。", "两百块", "200", "CNY"),
    ("宣派中期股息每股3.5港仙。", "3.5港仙", "0.035", "HKD"),
    ("每股盈利7.9分。", "7.9分", "0.079", "CNY"),
    ("豆浆每碗二分。", "二分", "0.02", "CNY"),
    ("营业面积八百平方公尺。", "八百平方公尺", "800", "m2"),
    ("坑木降低到三点四立方公尺。", "三点四立方公尺", "3.4", "m3"),
    # pieces, and points
    ("广场铺了500块地砖。", "500块", "500", "块"),
    ("铺设光伏板3000块。", "3000块", "3000", "块"),
    ("地里种了三块，荒了两块。", "三块", "3", "块"),
    ("答对一题，每题5分。", "5分", "5", "分"),
]


@pytest.mark.parametrize(("text", "mention", "value", "unit"), AMOUNTS)
def test_what_is_paid_and_what_is_counted(text: str, mention: str, value: str, unit: str):
    found = {metric.text: (f"{metric.value:f}", metric.unit) for metric in extract(text)}
    assert found[mention] == (value, unit)
