"""Tables of plans: estimates beside goals, numbers with words that bound them, columns that have no time of their own."""

import datetime as dt

import pytest

from jinzhou_extract import Document, Extractor

Row = tuple[str | None, str, str, str, str | None]


@pytest.fixture(scope="module")
def rows_of(extractor: Extractor):
    """Indicator, text, role, status and year of each number of a table in a plan of January 2026."""

    def read(table: str) -> list[Row]:
        document = Document(table, title="2026年国民经济和社会发展计划", date=dt.date(2026, 1, 15), region="锦州市")
        found = extractor.run(document).metrics
        return [(item.indicator, item.text, str(item.role), str(item.status), item.time_period) for item in found]

    return read


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


def test_an_estimate_of_a_year_that_is_over_is_done_and_its_word_no_name(rows_of):
    table = "| 指标 | 2025年预计 | 2026年预计 |\n|---|---|---|\n| 用电量（亿千瓦时） | 52 | 55 |\n"
    assert rows_of(table) == [
        ("用电量", "52", "level", "actual", "2025"),
        ("用电量", "55", "level", "target", "2026"),
    ]


def test_a_change_is_of_the_column_beside_it_though_that_is_empty_in_its_row(rows_of):
    table = "| 指标 | 2025年完成 | 增长% | 2026年目标 | 增长% |\n|---|---|---|---|---|\n| 用电量 | | 4.1 | | 5 |\n"
    assert rows_of(table) == [
        ("用电量", "4.1", "change", "actual", "2025"),
        ("用电量", "5", "change", "target", "2026"),
    ]


@pytest.mark.parametrize("head", ["2026年目标值", "2026年预期目标", "2026年计划数", "2026年建议目标", "2026年预算数"])
def test_a_head_that_only_says_goal_names_nothing(rows_of, head):
    assert rows_of(f"| 指标 | {head} |\n|---|---|\n| 用电量（亿千瓦时） | 55 |\n") == [
        ("用电量", "55", "level", "target", "2026")
    ]


@pytest.mark.parametrize(
    ("cell", "text", "bound", "lower", "upper"),
    [
        ("8.5左右", "8.5", "approx", None, None),
        ("约8.5", "8.5", "approx", None, None),
        ("8以上", "8", "at_least", 8, None),
        ("≥8", "8", "at_least", 8, None),
        ("不低于8", "8", "at_least", 8, None),
        ("3以内", "3", "at_most", None, 3),
        ("≤3", "3", "at_most", None, 3),
        ("5.5-6", "5.5-6", "range", 5.5, 6),
        ("5.5～6左右", "5.5～6", "range", 5.5, 6),
    ],
)
def test_words_that_bound_a_bare_number_are_read(extractor, cell, text, bound, lower, upper):
    [found] = extractor.run(Document(f"| 指标 | 单位 | 2026年目标 |\n|---|---|---|\n| 失业率 | % | {cell} |\n")).metrics
    assert (found.text, str(found.bound), found.lower, found.upper, found.unit) == (text, bound, lower, upper, "%")


@pytest.mark.parametrize("cell", ["与上年持平", "完成省下达任务", "见附表3", "0416-3150000", "6-5", "2月3日前"])
def test_what_holds_more_than_a_number_states_none(rows_of, cell):
    assert rows_of(f"| 指标 | 单位 | 2026年目标 |\n|---|---|---|\n| 失业率 | % | {cell} |\n") == []


def test_a_range_without_a_unit_may_be_anything(rows_of):
    assert rows_of("| 球队 | 比分 |\n|---|---|\n| 东镇 | 1-3 |\n") == []
