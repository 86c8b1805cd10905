"""Rows that number the columns of a table hold no figures: 甲 | 乙 | 1 | 2 | 3."""

import pytest

from jinzhou_extract import extract


def found(*rows: str, rule: int = 1) -> list[str]:
    """The figures of a table, its rule below so many rows."""
    lines = list(rows)
    lines.insert(rule, "|---" * (rows[0].count("|") - 1) + "|")
    return [item.text for item in extract("单位：件\n\n" + "\n".join(lines) + "\n") if item.text]


@pytest.mark.parametrize(
    ("numbering", "is_numbering"),
    [
        ("| 甲 | 1 | 2 | 3 |", True),
        ("| 甲 | (1) | (2) | (3) |", True),
        ("| 甲 | 乙 | 1 | 2 |", True),
        ("| 甲 | 1 | 3 | 2 |", False),
        ("| 甲 | 2 | 3 | 4 |", False),
        ("| 甲类 | 1 | 2 | 3 |", False),
    ],
)
def test_a_row_of_numbers_below_a_head(numbering: str, *, is_numbering: bool):
    figures = found("| 种类 | 旧存 | 新收 | 结案 |", numbering, "| 商标 | 55 | 67 | 72 |")
    assert (len(figures) == 3) is is_numbering


def test_a_row_of_numbers_above_the_rule():
    assert found("| 种类 | 旧存 | 新收 | 结案 |", "| 甲 | 1 | 2 | 3 |", "| 商标 | 55 | 67 | 72 |", rule=2) == ["55", "67", "72"]


def test_a_row_of_numbers_further_down():
    rows = found("| 种类 | 旧存 | 新收 | 结案 |", "| 商标 | 55 | 67 | 72 |", "| 甲 | 1 | 2 | 3 |")
    assert rows == ["55", "67", "72", "1", "2", "3"]


def test_a_row_of_figures_of_the_first_of_several_classes():
    rows = found("| 班级 | 旧存 | 新收 | 结案 |", "| 甲 | 1 | 2 | 3 |", "| 乙 | 4 | 6 | 3 |")
    assert rows == ["1", "2", "3", "4", "6", "3"]
