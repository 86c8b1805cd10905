"""What the corner of a table says holds for its columns; what the title of a table says, for the rest of it, too."""

import pytest

from jinzhou_extract import extract


def found(text: str) -> list[tuple[str | None, str, str | None, str | None]]:
    """Indicator, value, unit and time of each number."""
    return [(metric.indicator, f"{metric.value:f}", metric.unit, metric.time_period) for metric in extract(text)]


@pytest.mark.parametrize(
    ("corner", "row", "indicator"),
    [
        ("2023年货物吞吐量（万吨）", "内贸", "内贸"),
        ("2023年货物吞吐量（万吨）", "凌海市", "货物吞吐量"),
    ],
)
def test_unit_time_and_name_stand_in_the_corner(corner, row, indicator):
    table = f"| {corner} | 1月 | 一季度 |\n| --- | --- | --- |\n| {row} | 68.5 | 202.6 |\n"
    assert found(table) == [(indicator, "685000", "t", "2023-01"), (indicator, "2026000", "t", "2023-Q1")]


@pytest.mark.parametrize("corner", ["指标", "指标（2023年）", "项目（单位见表）"])
def test_a_corner_without_a_unit_names_only_the_rows(corner):
    table = f"单位：万元\n\n| {corner} | 数值 |\n| --- | --- |\n| 税收 | 5 |\n"
    assert [row[:3] for row in found(table)] == [("税收", "50000", "CNY")]


FIRST = "2021年财政收支（单位：万元）\n\n| 县区 | 收入 |\n| --- | --- |\n| 义县 | 5 |\n\n"
REST = "| 县区 | 支出 |\n| --- | --- |\n| 义县 | 6 |\n"


@pytest.mark.parametrize("title", ["续表", "续表1", "（续）", "表1（续表）"])
def test_a_table_that_goes_on_has_the_title_and_unit_of_the_one_before(title):
    assert found(f"{FIRST}{title}\n\n{REST}") == [("收入", "50000", "CNY", "2021"), ("支出", "60000", "CNY", "2021")]


def test_a_table_with_a_title_of_its_own_does_not():
    own = "2022年财政支出（单位：亿元）"
    assert found(f"{FIRST}{own}\n\n{REST}")[1] == ("支出", "600000000", "CNY", "2022")
    assert found(f"{FIRST}连续三年情况\n\n{REST}")[-1][2] is None


@pytest.mark.parametrize(
    ("note", "units"),
    [("个、张、人", ["个", "张", "人"]), ("个、张", [None, None, None]), ("万人、%", ["人", "人", "人"])],
)
def test_a_note_that_lists_units_gives_each_column_its_own_or_none(note, units):
    table = f"单位：{note}\n\n| 年份 | 机构数 | 床位数 | 人员 |\n| --- | --- | --- | --- |\n| 2020 | 3 | 65 | 34 |\n"
    assert [row[2] for row in found(table)] == units


@pytest.mark.parametrize("corner", ["项目/2020年度", "项目（2020年）"])
def test_the_time_of_a_table_of_names_and_figures_stands_in_its_corner(corner):
    assert found(f"{corner}    金额（万元）\n资产总额        5\n负债总额        6\n") == [
        ("资产总额", "50000", "CNY", "2020"),
        ("负债总额", "60000", "CNY", "2020"),
    ]


@pytest.mark.parametrize("corner", ["项目", "项目\\年份", "项目＼年份", "指标/年份"])
@pytest.mark.parametrize("above", ["", "财政收支\n\n", "以下是各年情况。\n\n"])
def test_years_beside_a_corner_name_columns_of_plain_text(corner, above):
    assert found(f"{above}{corner}    2019    2020\n税收（万元）    5    7\n收费（万元）    6    8\n") == [
        ("税收", "50000", "CNY", "2019"),
        ("税收", "70000", "CNY", "2020"),
        ("收费", "60000", "CNY", "2019"),
        ("收费", "80000", "CNY", "2020"),
    ]


def test_units_listed_for_rows_are_not_those_of_years():
    table = "单位：万人、万吨、%\n\n| 指标 | 2021年 | 2020年 | 增长 |\n| --- | --- | --- | --- |\n| 客运量 | 3 | 6 | 9 |\n"
    assert [row[2] for row in found(table)] == [None, None, "%"]
