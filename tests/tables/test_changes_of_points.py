"""Changes of points and days: what is in percent only where its own figures, a head or a title say so."""

import pytest

from jinzhou_extract import extract

Row = tuple[str | None, str, str | None, str]


def found(head: str, row: str) -> list[Row]:
    """Indicator, value, unit and role of each figure of a table of one row."""
    rule = "|---" * (head.count("|") - 1) + "|"
    return [(item.indicator, f"{item.value:f}", item.unit, str(item.role)) for item in extract(f"{head}\n{rule}\n{row}\n")]


@pytest.mark.parametrize(
    ("change", "figure", "expected"),
    [
        ("比期中增减", "-3.4", ("二班平均分", "-3.4", "分", "change")),
        ("较上次月考变化", "+2.1", ("二班平均分", "2.1", "分", "change")),
        ("比期中增减", "-3.4%", ("二班及格率", "-3.4", "%", "change")),
        ("比期中增减（%）", "-3.4", ("二班及格率", "-3.4", "%", "change")),
        ("比上年增减", "-3.4", ("二班及格率", "-3.4", None, "change")),
        ("比上年增长", "3.4", ("二班及格率", "3.4", "%", "change")),
    ],
)
def test_a_change_against_another_examination_is_in_points(change: str, figure: str, expected: Row):
    rows = found(f"| 班级 | 平均分 | 及格率 | 名次 | {change} |", f"| 二班 | 88.2 | 76.5% | 4 | {figure} |")
    assert rows[-1] == expected


def test_two_means_leave_open_whose_change_it_is():
    rows = found("| 班级 | 语文平均分 | 数学平均分 | 比期中增减 |", "| 二班 | 88.2 | 76.5 | 3.5 |")
    assert rows[-1][2] is None


@pytest.mark.parametrize(("head", "unit"), [("天数", "d"), ("优良天数", "d"), ("天数占比", "%"), ("每天用水", None)])
def test_days_are_counted_by_their_name(head: str, unit: str | None):
    assert found(f"| 假期 | {head} | 收入（亿元） |", "| 春节 | 7 | 21.5 |")[0][2] == unit


@pytest.mark.parametrize("head", ["为2019年同期%", "为2019年%", "是2019年同期的（%）"])
def test_so_many_percent_of_an_earlier_time_is_of_the_time_of_the_table(head: str):
    rule = "|---|---|---|"
    items = list(extract(f"2023年游客情况\n\n| 假期 | 游客（万人次） | {head} |\n{rule}\n| 端午 | 62.5 | 71.5 |\n"))
    assert (items[1].time_period, str(items[1].role), items[1].unit) == ("2023", "level", "%")


@pytest.mark.parametrize(
    ("head", "role"), [("均价较前日", "change"), ("均价比前周", "change"), ("前日均价", "level"), ("可比前日价", "level")]
)
def test_a_head_that_differs_from_the_day_before(head: str, role: str):
    assert found(f"| 品名 | 均价（元） | {head} |", "| 白菜 | 1.36 | 2.4% |")[1][3] == role


@pytest.mark.parametrize(
    ("head", "name"), [("均价较前日", "白菜均价"), ("较前日", "白菜上市量"), ("上市量比前周", "白菜上市量")]
)
def test_what_a_head_says_that_differs(head: str, name: str):
    assert found(f"| 品名 | 均价（元） | 上市量（吨） | {head} |", "| 白菜 | 1.36 | 86.5 | 2.4% |")[2][0] == name
