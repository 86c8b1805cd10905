"""Columns of a monthly bulletin say by themselves of which months they are: 本月, 上月, 累计, 去年同期累计."""

import pytest

from jinzhou_extract import extract

MONTH, SO_FAR, BEFORE = "2025-04", "2025-01/2025-04", "2025-03"
YEAR_AGO, SO_FAR_THEN = "2024-04", "2024-01/2024-04"

OF_MONTH = ("本月", "当月", "本月实际", "本月末", "当月同比（%）", "本月比上月增长（%）")
OF_ALL = ("本月累计", "自年初累计", "本年止累计", "本月止", "本期止累计", "年初至本月", "累计值", "累计同比（%）")
OF_LAST_MONTH = ("上月", "上月数", "上月末")
OF_MONTH_THEN = ("上年同月", "去年同月", "上年本月")
OF_ALL_THEN = ("去年同期累计", "上年累计", "上年同期止累计", "上年本月止累计")
HEADS = [
    *((head, MONTH) for head in OF_MONTH),
    *((head, SO_FAR) for head in OF_ALL),
    *((head, BEFORE) for head in OF_LAST_MONTH),
    *((head, YEAR_AGO) for head in OF_MONTH_THEN),
    *((head, SO_FAR_THEN) for head in OF_ALL_THEN),
]


def read(title: str, heads: list[str], *numbers: str) -> list[tuple[str, str, str | None]]:
    rows = [["产品", "计量单位", *heads], ["---"] * (len(heads) + 2), ["水泥", "万吨", *numbers]]
    table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    return [(metric.text, metric.indicator, metric.time_period) for metric in extract(f"{title}\n\n{table}\n")]


@pytest.mark.parametrize("title", ["2025年4月产品产量", "2025年1-4月产品产量", "产品产量月报（2025年4月）"])
@pytest.mark.parametrize(("head", "period"), HEADS)
def test_of_which_months_a_column_is(title: str, head: str, period: str):
    assert read(title, [head], "31.2") == [("31.2", "水泥", period)]


def test_the_month_before_january_is_of_the_year_before():
    assert read("2025年1月产品产量", ["上月"], "31.2") == [("31.2", "水泥", "2024-12")]


@pytest.mark.parametrize(
    ("heads", "periods"),
    [
        (["本月", "上月", "环比（%）"], [MONTH, BEFORE, MONTH]),
        (["本月", "本月同比（%）", "累计", "累计同比（%）"], [MONTH, MONTH, SO_FAR, SO_FAR]),
        (["本月", "累计", "本月同比（%）", "累计同比（%）"], [MONTH, SO_FAR, MONTH, SO_FAR]),
        (["本月", "上年同月", "增减（%）"], [MONTH, YEAR_AGO, MONTH]),
    ],
)
def test_a_change_is_of_the_months_that_its_head_names_or_of_the_figure_beside_it(heads: list[str], periods: list[str]):
    numbers = [f"{at}1.5" for at in range(1, len(heads) + 1)]
    assert [period for _, _, period in read("2025年4月产品产量", heads, *numbers)] == periods


def test_a_year_holds_no_month_that_could_be_the_last_one():
    assert read("2025年产品产量", ["上月"], "31.2") == [("31.2", "水泥", "2025")]


@pytest.mark.parametrize(("head", "indicator"), [("本期价格（元）", "粳米价格"), ("本周价格（元）", "粳米价格")])
def test_a_price_of_now_is_a_price(head: str, indicator: str):
    table = f"| 品名 | {head} |\n|---|---|\n| 粳米 | 2.86 |\n"
    assert [(metric.indicator, metric.time_period) for metric in extract(f"2023年6月15日市场价格\n\n{table}")] == [
        (indicator, "2023-06-15")
    ]


@pytest.mark.parametrize("head", ["上期价格（元）", "上周价格（元）"])
def test_of_a_time_before_nothing_says_which_day_it_was(head: str):
    table = f"| 品名 | 本期价格（元） | {head} | 涨跌（%） |\n|---|---|---|---|\n| 粳米 | 2.86 | 2.83 | 1.1 |\n"
    periods = [metric.time_period for metric in extract(f"2023年6月15日市场价格\n\n{table}")]
    assert periods == ["2023-06-15", "2023", "2023-06-15"]


def test_the_account_of_the_last_term_is_of_the_year_before():
    table = "| 项目 | 本期金额（元） | 上期金额（元） |\n|---|---|---|\n| 营业收入 | 286 | 255 |\n"
    assert [metric.time_period for metric in extract(f"2023年度利润表\n\n{table}")] == ["2023", "2022"]


def test_rows_of_a_table_of_places_that_are_no_places_are_measured_as_the_title_says():
    table = "| 县区 | 1月 | 2月 |\n|---|---|---|\n| 全市合计 | 22.4 | 23.1 |\n| 义县 | 12.4 | 13.1 |\n| 保税园 | 9.6 | 8.7 |\n"
    metrics = extract(f"2024年各县区工业用电量（万千瓦时）\n\n{table}")
    assert [metric.indicator for metric in metrics] == [*["工业用电量"] * 4, *["保税园工业用电量"] * 2]


@pytest.mark.parametrize(
    ("heads", "time"),
    [
        (["本期价格", "上期价格", "环比（%）", "上年同期", "同比（%）"], "2025-04"),
        (["本期价格", "环比（%）", "上年同期", "同比（%）"], "2025-04"),
        (["产量", "产值", "上年同期", "同比（%）"], "2025-04"),
        (["产量", "环比（%）", "上年同期产值", "增速（%）"], "2024-04"),
    ],
)
def test_a_change_behind_the_year_before_is_of_now(heads: list[str], time: str):
    found = read("2025年4月建材行情", heads, *(f"3.{at}" for at in range(len(heads))))
    assert [period for text, _, period in found if text == f"3.{len(heads) - 1}"] == [time]
