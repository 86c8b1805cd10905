"""Columns headed by days, months and weeks, and the changes between two of them."""

import pytest

from jinzhou_extract import extract

Row = tuple[str | None, str, str | None, str | None]

TITLE = "南阳市农资价格（2022年6月17日）"
HEADS = [
    ("6月17日", "6月10日", "2022-06-17", "2022-06-10", "6月10日"),
    ("6月10日", "6月17日", "2022-06-10", "2022-06-17", "6月10日"),
    ("2022年6月17日", "2022年6月10日", "2022-06-17", "2022-06-10", "2022年6月10日"),
    ("6月17日价格", "6月10日价格", "2022-06-17", "2022-06-10", "6月10日"),
    ("5月末", "4月末", "2022-05", "2022-04", "4月末"),
    ("4月份", "5月份", "2022-04", "2022-05", "4月份"),
    ("2021.10", "2021.9", "2021-10", "2021-09", "2021年9月"),
    ("2021年", "2020年", "2021", "2020", "2020年"),
]


def found(table: str) -> list[Row]:
    """Indicator, role, reference and period of each number."""
    return [(item.indicator, str(item.role), item.relative_to, item.time_period) for item in extract(table)]


def piped(heads: list[str], *rows: list[str]) -> str:
    return "\n".join(f"| {' | '.join(row)} |" for row in (heads, ["---"] * len(heads), *rows)) + "\n"


def tabbed(heads: list[str], *rows: list[str]) -> str:
    return "\n".join("\t".join(row) for row in (heads, *rows)) + "\n"


def spaced(heads: list[str], *rows: list[str]) -> str:
    return "\n".join("    ".join(row) for row in (heads, *rows)) + "\n"


@pytest.mark.parametrize("write", [piped, tabbed, spaced])
@pytest.mark.parametrize(("one", "other", "first", "second", "base"), HEADS)
def test_a_change_between_two_times_is_of_the_later_against_the_earlier(
    write, one: str, other: str, first: str, second: str, base: str
):
    rows = [["尿素", "2310", "2290", "20", "0.87"], ["磷肥", "3150", "3200", "-50", "-1.56"]]
    read = found(f"{TITLE}\n\n单位：元/吨\n\n" + write(["品种", one, other, "涨跌", "涨跌幅（%）"], *rows))
    later = max(first, second)
    for name, row in (("尿素", read[:4]), ("磷肥", read[4:])):
        names = {f"{name}价格" if "价格" in one else name}
        assert {each[0] for each in row} == names
        assert [each[1:] for each in row] == [
            ("level", None, first),
            ("level", None, second),
            ("change", base, later),
            ("change", base, later),
        ]


@pytest.mark.parametrize(
    ("now", "before", "base"),
    [("本周", "上周", "上周"), ("本周五", "上周五", "上周五"), ("本期", "上期", None), ("本周价格", "上周价格", "上周")],
)
def test_a_change_between_weeks_is_against_the_one_before(now: str, before: str, base: str | None):
    table = piped(["品种", f"{now}（元/吨）", f"{before}（元/吨）", "涨跌幅（%）"], ["尿素", "2310", "2290", "0.87"])
    read = found(f"{TITLE}\n\n{table}")
    assert {row[0] for row in read} == {"尿素价格" if "价格" in now else "尿素"}
    assert read[2][1:] == ("change", base, "2022-06-17")


def test_the_day_before_the_turn_of_the_year_is_of_the_year_before():
    table = piped(["品种", "1月7日", "12月31日", "涨跌幅（%）"], ["尿素", "2310", "2290", "0.87"])
    read = found(f"2022年1月南阳市农资价格（元/吨）\n\n{table}")
    assert [row[3] for row in read] == ["2022-01-07", "2021-12-31", "2022-01-07"]


def test_rows_may_be_days():
    table = piped(["日期", "尿素（元/吨）"], ["6月17日", "2310"], ["6月10日", "2290"])
    assert [(row[0], row[3]) for row in found(f"{TITLE}\n\n{table}")] == [("尿素", "2022-06-17"), ("尿素", "2022-06-10")]


@pytest.mark.parametrize(
    ("heads", "base"),
    [
        (["6月17日", "6月10日", "环比（%）"], "环比"),  # the head says it
        (["6月17日", "6月10日", "比去年同期（%）"], "去年同期"),
        (["6月17日", "6月10日", "6月3日", "涨幅（%）"], None),  # which of them it is against nobody knows
        (["1-5月", "5月", "涨幅（%）"], None),  # one is a part of the other
        (["6月17日均价", "6月10日销量", "涨幅（%）"], None),
        (["6月17日", "涨幅（%）"], None),
        (["2021年", "2010年", "年均增长（%）"], None),
    ],
)
def test_a_change_that_is_not_between_two_columns_of_the_same_has_no_time_for_its_base(heads: list[str], base: str | None):
    table = piped(["品种", *heads], ["尿素", *[str(2310 + at) for at in range(len(heads) - 1)], "0.87"])
    assert found(f"{TITLE}\n\n单位：元/吨\n\n{table}")[-1][2] == base


@pytest.mark.parametrize("figures", [("2021.5", "1998.7"), ("2010.1", "2009.12")])
def test_figures_that_look_like_months_are_figures_in_a_row(figures: tuple[str, str]):
    read = list(extract("产品    销量（吨）    产量（吨）\n尿素    " + "    ".join(figures) + "\n磷肥    2300    2200\n"))
    assert [item.text for item in read] == [*figures, "2300", "2200"]


@pytest.mark.parametrize(
    ("title", "period"),
    [("南阳市农资价格", "2022-06-06/2022-06-12"), ("南阳市农资价格（2022年6月10日）", "2022")],
)
def test_last_week_is_the_one_before_that_of_the_report_if_the_table_tells_no_time_of_its_own(title: str, period: str):
    table = piped(["品种", "本周（元/吨）", "上周（元/吨）"], ["尿素", "2310", "2290"])
    read = found(f"农资市场一周动态\n\n发布时间：2022-06-17\n\n市场平稳。\n\n{title}\n\n{table}")
    assert read[-1] == ("尿素", "level", None, period)


@pytest.mark.parametrize(
    ("head", "indicator", "period"),
    [
        ("截至6月17日累计接种（人）", "青石水库累计接种", "2022-06-17"),
        ("6月30日前完成投资（万元）", "青石水库完成投资", "2022-06-30"),
        ("6月13日-17日销量（吨）", "青石水库销量", "2022-06-13/2022-06-17"),
        ("6月27日—7月1日销量（吨）", "青石水库销量", "2022-06-27/2022-07-01"),
        ("6月份前期投资（万元）", "青石水库前期投资", "2022-06"),
    ],
)
def test_the_words_around_a_day_are_no_part_of_a_name(head: str, indicator: str, period: str):
    table = piped(["项目", head], ["青石水库", "2310"])
    assert [(row[0], row[3]) for row in found(f"2022年南阳市情况\n\n{table}")] == [
        (indicator, period),
    ]


def test_a_title_may_say_from_which_day_to_which():
    table = piped(["品种", "价格（元/吨）"], ["尿素", "2310"])
    assert found(f"2022年6月13日—6月17日农资价格\n\n{table}")[0][3] == "2022-06-13/2022-06-17"
