"""Tables of yearbooks, whose names stand in two languages."""

import pytest

from jinzhou_extract import extract


def found(text: str) -> list[tuple[str | None, str, str | None, str | None]]:
    """Indicator, value, unit and time of each number."""
    return [(metric.indicator, f"{metric.value:f}", metric.unit, metric.time_period) for metric in extract(text)]


ROWS = "| 粮食 Grain | {unit} | 5 | 6 |\n| 水果 Fruits | {unit} | 7 | 8 |\n"
FIGURES = [
    ("粮食产量", "50000", "t", "2019"),
    ("粮食产量", "60000", "t", "2020"),
    ("水果产量", "70000", "t", "2019"),
    ("水果产量", "80000", "t", "2020"),
]


def named(text: str) -> list[tuple[str | None, str, str | None, str | None]]:
    return [(f"{name}产量", *rest) for name, *rest in found(text)]


@pytest.mark.parametrize("unit", ["万吨 10 000 tons", "万吨(10 000 tons)", "万吨 10000 tons"])
@pytest.mark.parametrize("head", ["| 指标 Item | 单位 Unit | 2019 | 2020 |", "| 指标Item | 单位Unit | 2019 | 2020 |"])
def test_names_and_units_with_a_translation_behind_them(head: str, unit: str):
    assert named(f"{head}\n|---|---|---|---|\n{ROWS.format(unit=unit)}") == FIGURES


def test_a_row_of_the_head_in_another_language_names_nothing():
    head = "| 品种 | 产量（万吨） | 面积（公顷） |\n| Item | Output (10 000 tons) | Area (hectare) |\n|---|---|---|\n"
    assert found(f"{head}| 粮食 Grain | 5 | 7 |\n| 水果 Fruits | 6 | 8 |\n") == [
        ("粮食产量", "50000", "t", None),
        ("粮食面积", "7", "hm2", None),
        ("水果产量", "60000", "t", None),
        ("水果面积", "8", "hm2", None),
    ]


def test_the_title_above_its_translation_tells_the_time():
    title = "5-3 主要农产品产量（2019年）\n\nOutput of Major Farm Products and Their Average Yield by Region (2019)\n\n"
    table = "| 品种 Item | 产量（万吨） Output |\n|---|---|\n| 粮食 Grain | 5 |\n| 水果 Fruits | 6 |\n"
    assert found(title + table) == [("粮食产量", "50000", "t", "2019"), ("水果产量", "60000", "t", "2019")]


@pytest.mark.parametrize("name", ["人均 GDP", "SUV", "5G 基站", "网约车 APP", "PM2.5 平均浓度", "维生素C"])
def test_a_word_of_another_language_may_be_a_part_of_a_name(name: str):
    [(indicator, *_), _] = found(f"| 指标 | 2020年 |\n|---|---|\n| {name} | 5 |\n| 居民消费 | 6 |\n")
    assert indicator is not None
    assert indicator.replace(" ", "") == name.replace(" ", "")


def test_a_unit_in_brackets_is_no_translation():
    table = "| 县 | 产量(kg) | 销量(kg) |\n|---|---|---|\n| 甲县 | 5 | 6 |\n| 乙县 | 7 | 8 |\n"
    assert [row[2] for row in found(table)] == ["kg"] * 4
