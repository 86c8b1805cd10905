"""Times that heads and titles tell without a date: 年初至报告期末 of a quarter, the year of a census."""

import pytest

from jinzhou_extract import extract

REPORT = (
    "某公司2023年{quarter}报告\n\n| 项目 | 本报告期 | 年初至报告期末 | 年初至报告期末比上年同期增减 |\n|---|---|---|---|\n"
    "| 营业收入（元） | 4182067 | 13028841 | 2.15% |\n"
)
QUARTERS = [
    ("第三季度", ["2023-Q3", "2023-01/2023-09", "2023-01/2023-09"]),
    ("第二季度", ["2023-Q2", "2023-01/2023-06", "2023-01/2023-06"]),
]


@pytest.mark.parametrize(("quarter", "expected"), QUARTERS)
def test_the_year_to_the_end_of_a_quarter(quarter: str, expected: list[str]):
    assert [metric.time_period for metric in extract(REPORT.format(quarter=quarter))] == expected


CENSUSES = [
    ("各乡镇户数（第七次全国人口普查）", "2020"),
    ("第五次人口普查各区户数", "2000"),
    ("第三次全国农业普查各镇户数", "2016"),
    ("各乡镇户数（第七次全国人口普查，2021年公布）", "2021"),
    ("第七次全国文物普查各镇户数", None),
]


@pytest.mark.parametrize(("title", "expected"), CENSUSES)
def test_a_census_is_of_its_year(title: str, expected: str | None):
    found = extract(f"{title}\n\n| 乡镇 | 户数（户） |\n|---|---|\n| 甲镇 | 1324 |\n| 乙镇 | 3218 |\n")
    assert {metric.time_period for metric in found} == {expected}
