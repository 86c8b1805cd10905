"""Units of prices in the heads of columns that are longer than others, since they say for one of what: 元/千伏安·月."""

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
