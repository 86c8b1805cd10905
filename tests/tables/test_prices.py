"""A price in a table with a column of units is money for so much, and no weight."""

import pytest

from jinzhou_extract import extract


def read(note: str, head: str, unit: str) -> list[tuple[str, str | None, str | None]]:
    table = f"| 品种 | 单位 | {head} |\n|---|---|---|\n| 鸡蛋 | {unit} | 5.86 |\n"
    return [(metric.text, metric.unit, metric.per) for metric in extract(f"市场价格\n{note}\n\n{table}")]


@pytest.mark.parametrize("head", ["本周价", "零售价格", "平均价", "上周批发价"])
@pytest.mark.parametrize(
    ("note", "unit", "priced"),
    [
        ("单位：元/公斤", "公斤", ("5.86", "CNY", "公斤")),
        ("单位：元", "公斤", ("5.86", "CNY", "公斤")),
        ("单位：元/公斤", "500克", ("5.86", "CNY", "500克")),
        ("单位：元", "元/公斤", ("5.86", "CNY", "公斤")),
        ("", "公斤", ("5.86", None, None)),
    ],
)
def test_is_in_the_money_of_the_note_for_what_the_row_names(head: str, note: str, unit: str, priced: tuple[str, str, str]):
    assert read(note, head, unit) == [priced]


@pytest.mark.parametrize("head", ["上市量", "评价", "性价比", "库存"])
def test_what_is_no_price_is_in_the_unit_of_its_row(head: str):
    assert read("单位：元", head, "公斤") == [("5.86", "kg", None)]
