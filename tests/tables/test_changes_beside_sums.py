"""Changes in tables of money: by so much where another change is, and where another head is the one that says percent."""

import pytest

from jinzhou_extract import extract

Row = tuple[str, str | None]


def found(head: str, row: str, note: str = "单位：亿元") -> list[Row]:
    """Value and unit of each figure of a table of one row."""
    rule = "|---" * (head.count("|") - 1) + "|"
    return [(f"{item.value:f}", item.unit) for item in extract(f"2022年8月存款\n\n{note}\n\n{head}\n{rule}\n{row}\n")]


@pytest.mark.parametrize(
    ("head", "note", "expected"),
    [
        ("| 项目 | 余额 | 比上月增减 | 比年初增减 | 上年余额 | 同比% |", "单位：亿元", ("1250000000", "CNY")),
        ("| 项目 | 余额 | 较上季末变动 | 比年初新增 | 上年余额 | 同比增长（%） |", "单位：万元", ("125000", "CNY")),
        ("| 项目 | 余额 | 比上月增减（%） | 比年初增减 | 上年余额 | 同比% |", "单位：亿元", ("12.5", "%")),
        ("| 项目 | 余额 | 比上月增长 | 比年初增减 | 上年余额 | 同比% |", "单位：亿元", ("12.5", "%")),
        ("| 项目 | 余额 | 同比增减 | 本年累计 | 上年余额 | 同比% |", "单位：亿元", ("12.5", "%")),
        ("| 项目 | 余额 | 比上月增减 | 本年累计 | 上年余额 | 同比% |", "单位：亿元", ("12.5", "%")),
    ],
)
def test_a_change_among_sums(head: str, note: str, expected: Row):
    assert found(head, "| 活期 | 310.6 | 12.5 | 40.2 | 288.4 | 7.7 |", note)[1] == expected
