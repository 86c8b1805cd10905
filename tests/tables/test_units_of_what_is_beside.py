"""Departures that take the unit of the level of their name, people told in ten thousands, places within a city, mixed notes."""

import pytest

from jinzhou_extract import extract


def found(*rows: str, note: str = "") -> list[tuple[str, str | None, str, str | None]]:
    width = rows[0].count("|") + 1
    lines = [rows[0], "|".join(["---"] * width), *rows[1:]]
    text = f"{note}\n\n" + "".join(f"| {line} |\n" for line in lines)
    return [(m.text, m.indicator, str(m.value), m.unit) for m in extract(text)]


@pytest.mark.parametrize(
    ("head", "row", "names", "units"),
    [
        ("气温距平（℃） | 降水距平百分率（%）", "0.8 | -12", ["气温", "降水"], ["Cel", "%"]),
        ("降水距平（%） | 径流距平（%）", "12 | -8", ["降水", "径流"], ["%", "%"]),
        (
            "气温（℃） | 距平 | 降水（mm） | 距平（%）",
            "9 | 0.8 | 320 | 12",
            ["气温", "气温", "降水", "降水"],
            ["Cel", "Cel", "mm", "%"],
        ),
        (
            "气温（℃） | 降水（mm） | 日照（h） | 气温距平 | 降水距平 | 日照距平 | 风速距平",
            "16.2 | 320 | 180 | 0.8 | -12 | 5 | 0.1",
            ["气温", "降水", "日照", "气温", "降水", "日照", "风速"],
            ["Cel", "mm", "h", "Cel", "mm", "h", None],
        ),
    ],
)
def test_a_departure_has_the_name_and_unit_of_its_own_level(head: str, row: str, names: list[str], units: list[str | None]):
    records = found(f"站名 | {head}", f"甲站 | {row}")
    assert [name for _, name, _, _ in records] == ["甲站" + name for name in names]
    assert [unit for _, _, _, unit in records] == units


@pytest.mark.parametrize(
    ("rows", "values"),
    [
        (["指标 | 2023年 |  ", "常住人口 | 320 | 万人"], [("3200000", "人")]),
        (["指标 | 2023年 | 备注", "常住人口 | 320 | 万人"], [("320", None)]),
        (["县 | 常住人口", "甲 | 32万", "乙 | 25"], [("320000", "人"), ("25", None)]),
        (["县 | 常住人口", "甲 | 32万人", "乙 | 25"], [("320000", "人"), ("25", None)]),
        (["县 | 常住人口", "甲 | 320012", "乙 | 250340"], [("320012", "人"), ("250340", "人")]),
    ],
)
def test_people_are_not_told_by_themselves_where_they_may_be_in_ten_thousands(rows: list[str], values: list[tuple[str, str]]):
    assert [(value, unit) for _, _, value, unit in found(*rows)] == values


@pytest.mark.parametrize(
    ("name", "indicator", "order"),
    [
        ("市内名次", "产值", "市"),
        ("行业内排名", "产值", "行业"),
        ("组内排名", "产值", "组"),
        ("校内名次", "产值", "校"),
        ("行业排名", "产值", "行业"),
        ("全省位次", "产值", "全省"),
        ("出口额市内排名", "出口额", "市"),
        ("超市内排名", "超市", None),
    ],
)
def test_a_place_within_a_city_is_one_of_the_row_above(name: str, indicator: str, order: str | None):
    [_, place] = extract(f"| 指标 | 一季度 |\n|---|---|\n| 产值（亿元） | 12 |\n| {name} | 3 |\n")
    assert (place.role.value, place.indicator, place.relative_to) == ("rank", indicator, order)


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("贷款损失准备", "CNY"),
        ("净利润（本年累计）", "CNY"),
        ("不良贷款率", "%"),
        ("成本收入比", "%"),
        ("拨备覆盖率（季末）", "%"),
    ],
)
def test_what_is_no_rate_is_in_the_money_of_a_note_that_lists_it_beside_percent(name: str, unit: str):
    [(_, _, _, own)] = found("项目 | 2023年末", f"{name} | 31.06", note="单位：亿元、百分比")
    assert own == unit


@pytest.mark.parametrize(
    ("note", "figure", "unit"),
    [("单位：人", "312", "人"), ("单位：人", "3.2", None), ("单位：万人", "12", None), ("单位：亿元", "12", None)],
)
def test_a_change_in_whole_numbers_is_in_what_the_note_counts(note: str, figure: str, unit: str | None):
    records = found("工种 | 需求人数 | 需求环比增减", f"电工 | 3120 | {figure}", note=note)
    assert records[1][3] == unit


@pytest.mark.parametrize(("label", "units"), [("用电分类", ["CNY"] * 3), ("", ["CNY"] * 3)])
def test_classes_go_on_with_a_head_where_its_label_comes_again(label: str, units: list[str | None]):
    rows = ["用电分类,电价（元/千瓦时）,电价（元/千瓦时）,容量电价", f"{label},35千伏,1—10（20）千伏,需量（元/千瓦·月）"]
    records = extract("\n".join([*rows, "大工业,0.21,0.32,28.8", "商业,0.23,0.34,29.8"]).replace(",", "\t"))
    assert [m.unit for m in records if m.text in ("0.21", "0.32", "28.8")] == units
