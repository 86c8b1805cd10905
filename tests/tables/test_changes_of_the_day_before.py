"""What prices differ by from the day before is in their unit, and changes in a unit are of what is counted in it."""

import pytest

from jinzhou_extract import extract


def found(table: str) -> list[tuple[str | None, str, str | None, str]]:
    """Indicator, value, unit and role of each figure."""
    return [(item.indicator, f"{item.value:f}", item.unit, str(item.role)) for item in extract(table)]


@pytest.mark.parametrize(
    ("head", "unit", "more", "expected"),
    [
        ("较昨日", "元/公斤", "", "CNY"),
        ("比前日", "元/斤", "", "CNY"),
        ("较昨日（%）", "元/公斤", "", "%"),
        ("较昨日", "公斤", "", None),
        ("比上月", "元/公斤", "", None),
        ("较昨日", "元/公斤", "%", "%"),
    ],
)
def test_what_a_price_differs_by_from_the_day_before(head: str, unit: str, more: str, expected: str | None):
    table = f"| 品种 | 单位 | 均价 | {head} |\n|---|---|---|---|\n| 芹菜 | {unit} | 2.6 | ↓0.2{more} |\n"
    assert found(table)[-1][1:] == ("-0.2", expected, "change")


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("比上年增减（吨）", "-475"),
        ("比上年增减（户）", "-475"),
        ("比上年增减", None),
        ("比上年增长（%）", None),
        ("销量（吨）", None),
        ("排名变化", None),
    ],
)
def test_a_change_in_brackets(head: str, expected: str | None):
    table = f"| 商户 | 进货（吨） | {head} |\n|---|---|---|\n| 东升 | 31.5 | (475) |\n| 南丰 | 42.6 | 318 |\n"
    items = [item for item in extract(table) if item.text == "(475)" or item.value in (475, -475)]
    assert [f"{item.value:f}" for item in items] == ([] if expected is None else [expected])


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("较2020年增减（台）", "东升销量"),
        ("较2020年增减（元）", "东升销售额"),
        ("较2020年增减", "东升单价"),
        ("较2020年增减（%）", "东升单价"),
    ],
)
def test_a_change_in_a_unit_is_of_the_level_in_it(head: str, name: str):
    heads = f"| 商户 | 销量（万台） | 销售额（亿元） | 单价（元/台） | {head} |"
    table = f"{heads}\n|---|---|---|---|---|\n| 东升 | 1.2 | 2.4 | 20000 | 31 |\n"
    assert found(table)[-1][0] == name


@pytest.mark.parametrize(
    ("head", "unit"), [("进退步", "位"), ("升降", "位"), ("变化", "位"), ("增减（%）", "%"), ("人数增减（人）", "人")]
)
def test_what_a_place_in_an_order_goes_up_by(head: str, unit: str):
    table = f"| 学生 | 得分 | 名次 | {head} |\n|---|---|---|---|\n| 王一 | 91 | 3 | +2 |\n| 李二 | 85 | 9 | -4 |\n"
    assert found(table)[2][1:] == ("2", unit, "change")
