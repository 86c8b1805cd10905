"""Cells whose number has a scale of its own, columns of shares that do not say percent, and words among figures."""

import pytest

from jinzhou_extract import extract


def read(table: str) -> list[tuple[str, str | None, str, str | None, str]]:
    return [(item.text, item.indicator, str(item.value), item.unit, item.role.value) for item in extract(table)]


@pytest.mark.parametrize(
    ("head", "cell", "value", "unit"),
    [
        ("接种人数（人）", "25.3万", "253000", "人"),
        ("接种人数（万人）", "25.3万", "253000", "人"),
        ("接种人数", "25.3万", "253000", "人"),
        ("接种量（剂）", "3万", "30000", "剂"),
        ("费用（元）", "1.2亿", "120000000", "CNY"),
        ("费用", "1.2亿元", "120000000", "CNY"),
        ("费用", "-3.5万元", "-35000", "CNY"),
    ],
)
def test_a_number_has_its_own_scale_and_the_unit_of_its_column(head: str, cell: str, value: str, unit: str | None):
    [(text, _, said, of, _)] = read(f"疫苗情况\n\n| 剂次 | {head} |\n|---|---|\n| 第一剂 | {cell} |\n")
    assert (text, said, of) == (cell, value, unit)


@pytest.mark.parametrize("head", ["占预算", "占年初预算", "占全省", "占总量"])
def test_what_is_of_a_whole_is_percent(head: str):
    table = f"财政收入\n单位：亿元、%\n\n| 项目 | 完成数 | {head} |\n|---|---|---|\n| 税收收入 | 32.5 | 41.2 |\n"
    assert read(table)[1] == ("41.2", "税收收入", "41.2", "%", "share")


@pytest.mark.parametrize("head", ["占地（亩）", "占地面积（亩）", "占用耕地（亩）"])
def test_the_land_that_something_stands_on_is_no_share(head: str):
    [(_, _, value, unit, role)] = read(f"项目情况\n\n| 项目 | {head} |\n|---|---|\n| 水厂 | 41 |\n")
    assert (value, unit, role) == ("41", "亩", "level")


def test_a_rank_behind_words_is_of_the_figure_before_them():
    table = "考核结果\n\n| 部门 | 得分 | 等次 | 名次 |\n|---|---|---|---|\n| 财政局 | 96.5 | 优秀 | 1 |\n"
    assert [(text, name, role) for text, name, _, _, role in read(table)] == [
        ("96.5", "财政局得分", "level"),
        ("1", "财政局得分", "rank"),
    ]
