"""Tables of their own that stand side by side in one grid: each has its title, or its length and a blank column before it."""

import pytest

from jinzhou_extract import extract

_NAMED = """| 表1 各馆情况 | | | 表2 读者年龄 | |
|---|---|---|---|---|
| 馆名 | 藏书（万册） | 座位数 | 年龄 | 读者（万人） |
| 东馆 | 12.5 | 300 | 少年 | 2.1 |
| 西馆 | 8.2 | 200 | 成年 | 5.2 |
"""
_APART = """| 各馆情况 | | | 读者年龄 | |
| 馆名 | 藏书（万册） | | 年龄 | 读者（万人） |
|---|---|---|---|---|
| 东馆 | 12.5 | | 少年 | 2.1 |
| 西馆 | 8.2 | | 成年 | 5.2 |
"""
_SHORTER = """| 馆名 | 藏书（万册） | | 年龄 | 读者（万人） |
|---|---|---|---|---|
| 东馆 | 12.5 | | 少年 | 2.1 |
| 西馆 | 8.2 | | 成年 | 5.2 |
| 南馆 | 3.1 | | | |
"""
_REMARKS = """| 馆名 | 藏书（万册） | | 开放 | 读者（万人） |
|---|---|---|---|---|
| 东馆 | 12.5 | | 全天 | 2.1 |
| 西馆 | 8.2 | | | 5.2 |
"""
_EQUAL = """| 馆名 | 藏书（万册） | | 开放 | 读者（万人） |
|---|---|---|---|---|
| 东馆 | 12.5 | | 全天 | 2.1 |
| 西馆 | 8.2 | | 半天 | 5.2 |
"""
_GROUPS = """| 馆名 | 2021年 | | 2022年 | |
| | 藏书（万册） | 座位数 | 藏书（万册） | 读者（万人） |
|---|---|---|---|---|
| 东馆 | 12.5 | 300 | 13 | 2.1 |
| 西馆 | 8.2 | 200 | 9 | 5.2 |
"""


def _readers(table: str) -> list[str | None]:
    return [item.indicator for item in extract(f"图书馆情况\n\n{table}") if item.text in ("2.1", "5.2")]


@pytest.mark.parametrize("table", [_NAMED.replace("|---|---|---|---|---|\n", ""), _APART, _SHORTER])
def test_a_table_beside_another_has_names_of_its_own(table: str):
    assert _readers(table) == ["少年读者", "成年读者"]


@pytest.mark.parametrize("table", [_REMARKS, _EQUAL, _GROUPS])
def test_columns_that_a_blank_one_parts_are_of_one_table(table: str):
    assert _readers(table) == ["东馆读者", "西馆读者"]


def test_a_table_in_front_of_another_keeps_its_own():
    items = {item.text: (item.indicator, item.unit) for item in extract(_NAMED.replace("|---|---|---|---|---|\n", ""))}
    assert items["8.2"] == ("西馆藏书", "册")
    assert items["300"][0] == "东馆座位数"
