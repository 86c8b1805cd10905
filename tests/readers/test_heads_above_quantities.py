"""Sheets whose first row of figures says them with their units, which is no row of the head."""

from decimal import Decimal
from pathlib import Path

import pytest

from jinzhou_extract import extract_file


def found(tmp_path: Path, text: str) -> list[tuple[str | None, Decimal | None]]:
    """Indicator and value of each figure of a CSV file."""
    file = tmp_path / "a.csv"
    file.write_text(text, encoding="utf-8")
    return [(item.indicator, item.value) for item in extract_file(file)]


@pytest.mark.parametrize("first", ["315.2亿元", "31万人", "-2.5%", "1,315.2万吨"])
def test_a_quantity_in_the_first_row(tmp_path: Path, first: str):
    rows = found(tmp_path, f'指标,数值\n总量,"{first}"\n余量,5.2%\n')
    assert len(rows) == 2
    assert rows[1][0] == "余量"


@pytest.mark.parametrize("name", ["10亿元以上", "35千伏", "2021年", "前10名"])
def test_a_class_in_a_head(tmp_path: Path, name: str):
    assert [value for _, value in found(tmp_path, f"类别,{name}\n,企业数\n东港,31\n")] == [Decimal(31)]
