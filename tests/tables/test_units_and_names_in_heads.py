"""What heads and notes say: units by the names of columns, translations in front of units, hours, codes, zones and cities."""

import pytest

from jinzhou_extract import extract


def found(table: str) -> list[tuple[str | None, str, str | None]]:
    """Indicator, value and unit of each figure."""
    return [(item.indicator, f"{item.value:f}", item.unit) for item in extract(table)]


@pytest.mark.parametrize(
    ("note", "units"),
    [
        ("面积：万亩；产量：万吨", ("亩", "t")),
        ("单位：面积：万亩、产量：万吨", ("亩", "t")),
        ("（面积：万亩，产量：万吨）", ("亩", "t")),
        ("面积：见附图；产量：万吨", (None, None)),
        ("联系人：王平；电话：12345", (None, None)),
    ],
)
def test_a_note_of_units_by_name(note: str, units: tuple[str | None, str | None]):
    assert tuple(row[2] for row in found(f"{note}\n\n| 作物 | 面积 | 产量 |\n|---|---|---|\n| 谷子 | 31.5 | 8.2 |\n")) == units


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("户籍人口 Registered Population (万人)", ("户籍人口", "315000", "人")),
        ("户籍人口（万人） Registered Population", ("户籍人口", "315000", "人")),
        ("户籍人口（万人）", ("户籍人口", "315000", "人")),
    ],
)
def test_a_unit_behind_a_translation(name: str, expected: tuple[str, ...]):
    table = f"| 项目 Item | 2021年 |\n|---|---|\n| {name} | 31.5 |\n| 粮食产量 Grain Output (万吨) | 8.2 |\n"
    assert found(table)[0] == expected


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("市场份额", "东升市场份额"),
        ("综合排名", "东升综合排名"),
        ("排名", "东升保费收入"),
        ("收入占比", "东升保费收入"),
        ("其中：60岁及以上占比", "东升60岁及以上"),
    ],
)
def test_what_names_itself_is_not_of_the_column_beside_it(head: str, name: str):
    assert found(f"| 网点 | 保费收入（万元） | {head} |\n|---|---|---|\n| 东升 | 31.5 | 8 |\n")[1][0] == name


def test_codes_of_rows_name_none():
    table = "| 站码 | 站名 | 最高水位（米） |\n|---|---|---|\n| 41203300 | 东港 | 12.5 |\n| | 全市平均 | 11.8 |\n"
    assert found(table) == [("东港最高水位", "12.5", "m"), ("全市平均最高水位", "11.8", "m")]


def test_the_hour_of_a_head_is_none_of_its_name():
    table = "| 水库 | 实时水情（2022年7月3日8时） | |\n"
    table += "| | 水位（米） | 蓄水量（万立方米） |\n|---|---|---|\n| 东湖 | 12.5 | 318 |\n"
    assert [(item.indicator, item.time_period) for item in extract(table)] == [
        ("东湖水位", "2022-07-03"),
        ("东湖蓄水量", "2022-07-03"),
    ]


@pytest.mark.parametrize(
    ("head", "name", "region"),
    [
        ("城市", "吉林", "吉林市"),
        ("省份", "吉林", "吉林省"),
        ("省市", "吉林", "吉林省"),
        ("城市", "长春", "长春市"),
        ("县区", "高新区", "高新区"),
        ("项目", "高新区", None),
    ],
)
def test_places_below_their_heads(head: str, name: str, region: str | None):
    items = extract(f"| {head} | 产值（亿元） |\n|---|---|\n| {name} | 31.5 |\n")
    assert [item.region for item in items] == [region]


def test_rows_that_open_with_the_number_of_who_they_are_of():
    text = "学号    姓名    语文   数学   总分\n230301  王一    118    132    250\n230302  李二    97     88     185\n"
    assert [row[:2] for row in found(text)][:3] == [("王一语文", "118"), ("王一数学", "132"), ("王一总分", "250")]
