"""The unit of a row that says none, below one that does."""

import pytest

from jinzhou_extract import extract

WHOLE = "| 地区生产总值（亿元） | 301 |"


def units(*rows: str) -> list[str | None]:
    text = "| 指标 | 2022年 |\n|---|---|\n" + "\n".join(rows) + "\n"
    return [m.unit for m in extract(text)]


@pytest.mark.parametrize(
    ("row", "unit"),
    [
        ("| 　第一产业 | 31 |", "CNY"),
        ("|   第二产业 | 31 |", "CNY"),
        ("| 其中：工业 | 31 |", "CNY"),
        ("| #工业 | 31 |", "CNY"),
        ("| 　人均生产总值 | 31 |", None),
        ("| 　第三产业比重 | 31 |", None),
        ("| 　单位建设用地面积 | 31 |", None),
        ("| 第一产业 | 31 |", None),  # nothing tells that it is a part
        ("| 森林蓄积 | 31 |", None),
        ("| 　常住人口（万人） | 31 |", "人"),
    ],
)
def test_a_part_has_the_unit_of_its_whole(row: str, unit: str | None):
    assert units(WHOLE, row) == ["CNY", unit]


def test_a_part_of_a_part_and_what_follows_the_parts():
    rows = (WHOLE, "| 　第二产业 | 31 |", "| 　　工业 | 21 |", "| 　第三产业 | 31 |", "| 医院 | 31 |", "| 　乡镇卫生院 | 20 |")
    assert units(*rows) == ["CNY", "CNY", "CNY", "CNY", None, None]


def test_numbers_tell_parts_where_no_indent_does():
    assert units("| 一、用电量（万千瓦时） | 301 |", "| 1.工业 | 31 |", "| 2.居民 | 31 |", "| 二、客运站 | 4 |") == [
        "kW.h",
        "kW.h",
        "kW.h",
        None,
    ]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (("| 一、人口（万人） | |", "| 全县 | 31 |", "| 城镇 | 21 |"), ["人", "人"]),
        (("| 人口（万人） | |", "| 全县 | 31 |", "| 产值（亿元） | |", "| 工业 | 21 |"), ["人", "CNY"]),
        (("| 一、人口（万人） | |", "| 全县 | 31 |", "| 自然增长率 | 4.9 |", "| 人口密度（人） | 7 |"), ["人", None, "人"]),
        (("| 一、人口（万人） | |", "| 全县 | 31 |", "| 二、其他 | |", "| 工业 | 21 |"), ["人", None]),
        (("| 产值（亿元） | 4 |", "| 人口（万人） | |", "| 工业 | 21 |"), ["CNY", None]),  # its own figures are missing
        (("| 一、产值（亿元） | 4 |", "| 二、人口（万人） | |", "| 城镇 | 21 |"), ["CNY", "人"]),
    ],
)
def test_a_row_without_figures_gives_its_unit_to_those_below(rows: tuple[str, ...], expected: list[str | None]):
    assert units(*rows) == expected


@pytest.mark.parametrize(
    ("name", "unit"),
    [("粮食产量/万吨", "t"), ("用电量／万千瓦时", "kW.h"), ("单价元/吨", None), ("男/女", None), ("公路/铁路", None)],
)
def test_a_unit_stands_behind_the_stroke_of_a_name(name: str, unit: str | None):
    assert units(f"| {name} | 31 |") == [unit]


def test_another_classifier_behind_a_unit_is_none_of_its_own():
    text = "| 指标 | 单位 | 产量 |\n|---|---|---|\n| 机床 | 万台（套） | 15.6 |\n| 桥梁 | 座（处） | 31 |\n"
    assert [(m.unit, m.value) for m in extract(text)] == [("台", 156000), ("座", 31)]
