"""Heads that are nothing but units give the units of their columns, where several are: 指标 | 艘 | 千瓦."""

import pytest

from jinzhou_extract import extract

Row = tuple[str | None, str, str | None]


def found(head: str, note: str = "") -> list[Row]:
    """Indicator, value and unit of each figure of a table of one row."""
    text = f"2022年末情况\n\n{note}{head}\n|---|---|---|---|\n| 拖轮 | 310 | 52 | 4.5 |\n"
    return [(item.indicator, f"{item.value:f}", item.unit) for item in extract(text)]


def test_heads_that_are_units():
    assert found("| 指标 | 艘 | 箱量 | 千瓦 |") == [("拖轮", "310", "艘"), ("拖轮箱量", "52", None), ("拖轮", "4.5", "kW")]
    assert found("| 指标 | 辆 | 万元 | 占比 |")[:2] == [("拖轮", "310", "辆"), ("拖轮", "520000", "CNY")]


@pytest.mark.parametrize(
    ("head", "note", "unit"),
    [
        ("| 品种 | 米 | 食油 | 白糖 |", "", None),
        ("| 品种 | 米 | 面 | 白糖 |", "", None),
        ("| 队名 | 胜 | 负 | 场 |", "", None),
        ("| 品种 | 艘 | 食油 | 白糖 |", "", None),
        ("| 品种 | 千瓦数 | 艘次数 | 白糖 |", "", None),
        ("| 品种 | 米 | 艘 | 白糖 |", "单位：万元\n\n", "CNY"),
    ],
)
def test_heads_that_are_names(head: str, note: str, unit: str | None):
    assert found(head, note)[0][2] == unit
