"""What heads say of ratios, of classes, of numbers that name, and of the month that a rank or a change is of."""

import pytest

from jinzhou_extract import extract
from jinzhou_extract.metric import Role
from jinzhou_extract.tables.headers import read_header
from jinzhou_extract.tables.periods import read_period


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("2023年为2019年%", (Role.LEVEL, "%", "2019年", "2023年")),
        ("2023年为2019年的（%）", (Role.LEVEL, "%", "2019年", "2023年")),
        ("预算数为上年决算数的%", (Role.LEVEL, "%", "上年决算数", None)),
        ("完成预算%", (Role.SHARE, "%", "预算", None)),
        ("2023年比2019年增长%", (Role.CHANGE, "%", "2019年", None)),
        ("年龄结构构成（人）", (Role.LEVEL, "人", None, None)),
        ("年龄构成（%）", (Role.SHARE, "%", None, None)),
        ("占全县比重", (Role.SHARE, "%", "全县", None)),
    ],
)
def test_so_many_percent_of_an_earlier_year_is_no_part_of_it(
    head: str, expected: tuple[Role, str | None, str | None, str | None]
):
    header = read_header(head)
    assert (header.role, header.unit, header.base, header.period) == expected


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("药占比", "药占比"),
        ("耗材占比", "耗材"),
        ("总占比", ""),
        ("占比", ""),
        ("按学历分", ""),
        ("按月分摊额", "按月分摊额"),
        ("期末数", ""),
        ("期末余额", "期末余额"),
        ("预期增长（%）", ""),
        ("毛利率增长（%）", "毛利率"),
    ],
)
def test_what_a_head_names(head: str, name: str):
    assert read_header(head).name == name


@pytest.mark.parametrize(
    ("head", "is_skipped"),
    [("号码", True), ("球衣号", True), ("准考证号", True), ("挂号", False), ("电话信号", False), ("型号数", False)],
)
def test_numbers_that_name_are_no_figures(head: str, is_skipped: bool):
    assert read_header(head).is_skipped is is_skipped


@pytest.mark.parametrize(("codes", "count"), [(("01", "02"), 2), (("11", "12"), 4), (("0", "2"), 4), (("0.5", "2"), 4)])
def test_figures_that_begin_with_a_nought_are_codes(codes: tuple[str, str], count: int):
    table = f"| 学院 | 组别 | 计划数 |\n|---|---|---|\n| 农学院 | {codes[0]} | 35 |\n| 林学院 | {codes[1]} | 28 |\n"
    assert len(extract(table)) == count


def test_names_stand_behind_two_columns_of_numbers():
    head = "| 序号 | 学号 | 姓名 | 跳绳（个） |\n|---|---|---|---|\n"
    rows = "| 1 | 3101 | 方小禾 | 152 |\n| 2 | 3102 | 石冬 | 148 |\n"
    assert [metric.indicator for metric in extract(head + rows)] == ["方小禾跳绳", "石冬跳绳"]


@pytest.mark.parametrize(
    ("head", "role", "unit"),
    [
        ("较期中名次进退", Role.CHANGE, "位"),
        ("名次变化", Role.CHANGE, "位"),
        ("班级名次", Role.RANK, None),
        ("进退场", Role.LEVEL, None),
    ],
)
def test_places_that_somebody_went_up_or_down(head: str, role: Role, unit: str | None):
    header = read_header(head)
    assert (header.role, header.unit) == (role, unit)


@pytest.mark.parametrize(
    ("head", "base", "period"),
    [
        ("比6月增减（人）", "6月", None),
        ("较2022年6月末增减", "2022年6月末", None),
        ("6月比重", None, "6月"),
        ("6月接待量", None, "6月"),
    ],
)
def test_a_change_is_against_the_month_that_it_names(head: str, base: str | None, period: str | None):
    header = read_header(head)
    assert (header.base, header.period if header.role is Role.LEVEL else period) == (base, period)


def test_a_rank_of_the_month_is_of_it_beside_sums_of_the_year():
    table = (
        "2023年5月用电\n\n| 指标 | 本月 | 1-5月累计 | 本月排全省位次 | 累计位次 |\n|---|---|---|---|---|\n"
        "| 用电量（万千瓦时） | 35.2 | 170.5 | 4 | 6 |\n"
    )
    assert [metric.time_period for metric in extract(table)][2:] == ["2023-05", "2023-01/2023-05"]


@pytest.mark.parametrize(
    ("label", "period"),
    [("1-5月累计", "1-5月"), ("2023年1-5月合计", "2023年1-5月"), ("5月累计", None), ("累计", None), ("1-5月", "1-5月")],
)
def test_a_row_of_the_months_together(label: str, period: str | None):
    assert read_period(label) == period
