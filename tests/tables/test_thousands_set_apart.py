"""Thousands that a blank sets apart in tables of plain text, beside columns that stand as near to each other."""

import pytest

from jinzhou_extract import extract


def found(head: str, *rows: str) -> list[str]:
    """The values, of one row after the other."""
    return [f"{item.value:f}" for item in extract("\n".join(("2022年市场情况", head, *rows, "")))]


@pytest.mark.parametrize("last", ["96 754", "754", "9 500"])
def test_a_single_blank_parts_thousands(last: str):
    rows = found("品种    价格(元)   交易量(吨)", "黄瓜      3.95     48 120", f"辣椒      4.54     {last}")
    assert rows == ["3.95", "48120", "4.54", last.replace(" ", "")]


def test_millions_have_two():
    assert found("品种    价格(元)   交易量(吨)", "黄瓜      3.95     1 048 120", "辣椒      4.54     54 003") == [
        "3.95",
        "1048120",
        "4.54",
        "54003",
    ]


def test_months_in_front_may_have_one_too():
    rows = found("月 份    黄 瓜(元)   交易量(吨)", "1 月      3.95     48 120", "2 月      4.54     51 083")
    assert rows == ["3.95", "48120", "4.54", "51083"]


@pytest.mark.parametrize(
    ("head", "rows", "values"),
    [
        ("乡镇    户数   人口", ("东镇      48 120", "西镇      51 183"), ["48", "120", "51", "183"]),
        ("乡镇 户数 人口", ("东镇 48 120", "西镇 51 183"), ["48", "120", "51", "183"]),
        ("乡镇    户数   人口", ("东镇      48 120", "西镇      51  83"), ["48", "120", "51", "83"]),
    ],
)
def test_two_columns_that_stand_near_are_two(head: str, rows: tuple[str, ...], values: list[str]):
    assert found(head, *rows) == values
