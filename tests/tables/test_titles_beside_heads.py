"""Titles of plain-text tables right above their heads: a numbered one, and one that says that the table goes on."""

from decimal import Decimal

import pytest

from jinzhou_extract import extract

Row = tuple[str, str | None, object, str | None]


def rows(text: str) -> list[Row]:
    return [(metric.text, metric.indicator, metric.value, metric.unit) for metric in extract(text)]


@pytest.mark.parametrize("title", ["表3　2024年林业指标", "附表2 林业主要指标", "2-1  林业", "表3\n林业指标"])
@pytest.mark.parametrize(
    "head", ["指　　标　　　　　单　位　　绝　对　数　　　增长（％）", "指标　　　　　　　计量单位　　绝对数　　　　增长（％）"]
)
def test_a_numbered_title_names_no_column(title: str, head: str):
    body = "护林员　　　　　　万人　　　　３．２　　　　-1.6\n造林面积　　　　　万公顷　　　２７　　　　　—\n"
    assert rows(f"林业\n\n{title}\n\n{head}\n{body}") == [
        ("３．２", "护林员", 32000, "人"),
        ("-1.6", "护林员", Decimal("-1.6"), "%"),
        ("２７", "造林面积", 270000, "hm2"),
    ]


@pytest.mark.parametrize("again", ["续表", "续表1", "（续）", "续表\n"])
@pytest.mark.parametrize("note", ["单位：亿元", "（产值：亿元）"])
def test_the_unit_of_a_table_holds_on_where_it_goes_on(again: str, note: str):
    head = "位次\t合作社\t产值\t同比%\n"
    table = f"合作社产值排行\n{note}\n{head}1\t东镇社\t6.5\t12.1\n2\t西镇社\t4.25\t3\n"
    table += f"\n{again}\n{head}3\t南镇社\t3.5\t2\n4\t北镇社\t2\t—\n"
    assert [row[2:] for row in rows(table) if row[3] == "CNY"] == [
        (650000000, "CNY"),
        (425000000, "CNY"),
        (350000000, "CNY"),
        (200000000, "CNY"),
    ]
    assert [row[2] for row in rows(table) if row[3] == "位"] == [1, 2, 3, 4]


def test_another_unit_of_its_own_goes_before_it():
    table = "产值\n单位：亿元\n名称\t产值\t同比%\n东镇社\t6.5\t12\n\n续表\n单位：万元\n名称\t产值\t同比%\n南镇社\t3.5\t2\n"
    assert [row[2] for row in rows(table) if row[3] != "%"] == [650000000, 35000]


@pytest.mark.parametrize(
    ("head", "unit", "losses"),
    [("利润（万元）", "CNY", [-6150000]), ("参加人数（人）", "人", []), ("利润", None, [])],
)
def test_a_bracketed_number_is_a_loss_below_a_head_of_money(head: str, unit: str | None, losses: list[int]):
    table = f"| 合作社 | {head} |\n|---|---|\n| 东镇社 | 120 |\n| 西镇社 | （615） |\n"
    assert [row[2] for row in rows(table) if row[2] < 0] == losses
