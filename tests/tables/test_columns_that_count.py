"""Columns that count things in tables of money, and parts of what is counted: their figures are no money."""

import pytest

from jinzhou_extract import extract

Row = tuple[str, str | None]


def found(head: str, note: str = "单位：万元", row: str = "| 印刷业 | 31 | 7 | 520 |") -> list[Row]:
    """Value and unit of each figure of a table of one row."""
    rule = "|---" * head.strip("| ").count("|") + "|---|"
    return [(f"{item.value:f}", item.unit) for item in extract(f"2022年工业\n\n{note}\n\n{head}\n{rule}\n{row}\n")]


@pytest.mark.parametrize(
    ("part", "figure"),
    [
        ("#亏损企业", ("7", "家")),
        ("其中：亏损企业", ("7", "家")),
        ("亏损总额", ("70000", "CNY")),
        ("#亏损额", ("70000", "CNY")),
        ("#亏损率", ("7", None)),
        ("#亏损额（千元）", ("7000", "CNY")),
    ],
)
def test_a_part_of_what_a_column_counts_is_counted_like_it(part: str, figure: Row):
    assert found(f"| 行业 | 企业单位数（家） | {part} | 总产值 |")[1] == figure


def test_what_follows_a_part_is_none_of_it():
    assert found("| 行业 | 企业单位数（家） | #亏损企业 | 总产值 |")[2] == ("5200000", "CNY")


@pytest.mark.parametrize("head", ["企业单位数", "学校数", "项目个数", "法人单位数"])
def test_a_column_that_counts_is_in_no_money_of_the_note(head: str):
    assert found(f"| 行业 | {head} | 总产值 | 利润 |")[:2] == [("31", None), ("70000", "CNY")]


@pytest.mark.parametrize(
    ("head", "note", "unit"),
    [
        ("停产天数", "单位：万元", "d"),
        ("平均停工天数", "单位：件", "d"),
        ("病人平均住院日", "单位：人", "d"),
        ("出栏头数", "单位：头", "头"),
        ("停产天数占比", "单位：万元", "%"),
        ("每日产值", "单位：万元", "CNY"),
    ],
)
def test_what_counts_days_is_in_days_whatever_the_note_says(head: str, note: str, unit: str | None):
    assert found(f"| 行业 | {head} | 总产值 | 利润 |", note)[0] == ("31" if unit != "CNY" else "310000", unit)


def test_days_told_in_ten_thousands_are():
    assert found("| 行业 | 停产天数 | 开工天数 | 假期天数 |", "单位：万天")[0] == ("310000", "d")


@pytest.mark.parametrize("head", ["决算数", "预算数", "支出数", "企业收入"])
def test_a_column_of_sums_is(head: str):
    assert found(f"| 科目 | {head} | 总产值 | 利润 |")[0] == ("310000", "CNY")
