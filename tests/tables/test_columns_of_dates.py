"""Columns of dates that stand as bare numbers hold no figures, whatever the unit of the table is."""

import pytest

from jinzhou_extract import extract


def found(head: str, row: str) -> list[str]:
    """The figures of a table of one row below a note."""
    rule = "|---" * (head.count("|") - 1) + "|"
    return [item.text for item in extract(f"2022年各站风速　单位：米/秒\n\n{head}\n{rule}\n{row}\n") if item.text]


@pytest.mark.parametrize(
    ("head", "row", "expected"),
    [
        ("| 站名 | 最大风速 | 出现日期 | 次大风速 |", "| 望海楼 | 17.4 | 9.14 | 15.2 |", ["17.4", "15.2"]),
        ("| 站名 | 最大风速 | 日期 | 次大风速 |", "| 望海楼 | 17.4 | 9.3 | 15.2 |", ["17.4", "15.2"]),
        ("| 站名 | 最大风速 | 测定日期 | 次大风速 |", "| 望海楼 | 17.4 | 20220914 | 15.2 |", ["17.4", "15.2"]),
        ("| 站名 | 最大风速 | 日期间隔 | 次大风速 |", "| 望海楼 | 17.4 | 9.3 | 15.2 |", ["17.4", "9.3", "15.2"]),
        ("| 站名 | 最大风速 | 平均风速 | 次大风速 |", "| 望海楼 | 17.4 | 9.14 | 15.2 |", ["17.4", "9.14", "15.2"]),
    ],
)
def test_dates_that_stand_as_bare_numbers(head: str, row: str, expected: list[str]):
    assert found(head, row) == expected


def test_dates_that_name_the_rows():
    assert found("| 日期 | 最大风速 |", "| 9.14 | 17.4 |") == ["17.4"]
