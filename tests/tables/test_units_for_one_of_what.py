"""Units that say for one of what, in the heads of columns and above tables: 元/千伏安·月, 万人次/公里·日, 元/100外币."""

import pytest

from jinzhou_extract import extract


@pytest.mark.parametrize(
    ("head", "unit"),
    [
        ("容量费（元/千伏安·月）", "CNY"),
        ("热价（元/建筑平方米·年）", "CNY"),
        ("水价（元/立方米）", "CNY"),
        ("容量费（含千伏安与兆伏安）", None),
        ("容量费（设备/按千伏安每月算）", None),
    ],
)
def test_the_unit_of_a_price(head: str, unit: str | None):
    items = list(extract(f"| 用户 | {head} |\n|---|---|\n| 商场 | 31.5 |\n"))
    assert [item.unit for item in items] == [unit]


@pytest.mark.parametrize(
    ("head", "value", "unit", "per"),
    [
        ("负荷强度（万人次/公里·日）", "8200", "人次", "公里·日"),
        ("电耗（kWh/100km）", "0.82", "kW.h", "100km"),
        ("百公里油耗（L/100km）", "0.82", "L", "100km"),
        ("牵引能耗（千瓦时/车·公里）", "0.82", "kW.h", "车·公里"),
        ("热量（kcal/100mL）", "0.82", "kcal", "100mL"),
        ("能耗（吨标准煤/万元）", "0.82", "t", "万元"),
        ("噪声（dB(A)）", "0.82", "dB", None),
        ("等级（优秀/良好、合格）", "0.82", None, None),
    ],
)
def test_the_unit_of_a_rate(head: str, value: str, unit: str | None, per: str | None):
    (item,) = extract(f"| 线路 | {head} |\n|---|---|\n| 环湖线 | 0.82 |\n")
    assert (str(item.value), item.unit, item.per) == (value, unit, per)


@pytest.mark.parametrize(
    ("caption", "unit", "per"),
    [
        ("各币种牌价（人民币元/100外币）", "CNY", "100外币"),
        ("单位：人民币/100外币", "CNY", "100外币"),
        ("金价（美元/盎司）", "USD", "盎司"),
        ("水价（元/立方米·月，2022年1月1日起执行）", "CNY", "立方米·月"),
        ("能耗限额（千克标准煤/吨）", "kg", "吨"),
        ("能耗限额（标准煤/天然气）", None, None),
        ("各币种牌价（买入/卖出）", None, None),
        ("存款利率（年利率%，2019年3月1日起施行）", "%", None),
        ("存款利率（单位：年利率%）", "%", None),
        ("存款利率（年利率，2019年3月1日起施行）", None, None),
    ],
)
def test_the_unit_of_a_rate_above_a_table(caption: str, unit: str | None, per: str | None):
    items = list(extract(f"{caption}\n\n| 品种 | 上限 |\n|---|---|\n| 甲类 | 4.82 |\n"))
    assert [(item.unit, item.per) for item in items if item.text == "4.82"] == [(unit, per)]
