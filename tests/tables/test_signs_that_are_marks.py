"""Figures whose sign a mark gives (△4.0, ▲4.0), and sums of years in brackets."""

from decimal import Decimal

import pytest

from jinzhou_extract import Document, Extractor, extract

HEAD = "| 地区 | 产值（亿元） | 增速（%） |\n|---|---|---|\n"


def values(text: str) -> list[tuple[str, Decimal | None]]:
    return [(metric.text, metric.value) for metric in extract(text)]


@pytest.mark.parametrize("mark", ["△", "▲"])
@pytest.mark.parametrize(
    "legend",
    [
        "",
        "注：△、▲为下降。",
        "说明：“△”表示负增长，“▲”表示负增长。",
        "△代表增速为负；▲代表增速为负。",
        "负数以“△”“▲”表示；下降用“▲”表示。",
    ],
)
def test_a_mark_beside_figures_that_have_none_is_a_minus(mark: str, legend: str):
    table = f"{HEAD}| 东镇 | 6.5 | 3.1 |\n| 西镇 | 5 | {mark}4.0 |\n| 南镇 | 4 | {mark} 1.5% |\n\n{legend}\n"
    assert [value for _, value in values(table)] == [650000000, Decimal("3.1"), 500000000, -4, 400000000, Decimal("-1.5")]


@pytest.mark.parametrize("legend", ["▲表示上升，▼表示下降", "注：“▲”为增长", "▲表示比上年提高", ""])
def test_a_legend_or_the_other_mark_makes_it_a_plus(legend: str):
    down = "" if legend else "| 北镇 | 4 | ▼2 |\n"
    [*_, value] = values(f"{HEAD}{down}| 东镇 | 6.5 | 3.1 |\n| 西镇 | 5 | ▲4.0 |\n\n{legend}\n")
    assert value == ("▲4.0", 4)


def test_the_other_mark_is_a_minus():
    assert ("▼2", -2) in values(f"{HEAD}| 东镇 | 6.5 | 3.1 |\n| 西镇 | 5 | ▼2 |\n")


@pytest.mark.parametrize(
    "table",
    [
        f"{HEAD}| 东镇 | 6.5 | ▲3.1 |\n| 西镇 | 5 | ▲4.0 |\n",
        "| 设备 | 分辨率（毫米） |\n|---|---|\n| 甲机 | ▲500 |\n| 乙机 | 300 |\n",
        f"{HEAD}| 东镇 | 6.5 | ▲3.1个百分点 |\n| 西镇 | 5 | ▲4.0个百分点 |\n",
    ],
)
def test_where_nothing_tells_what_it_says_the_figure_is_left_out(table: str):
    assert [text for text, _ in values(table) if "3.1" in text or "4.0" in text or "500" in text] == []
    assert Extractor().run(Document(table)).left_out >= 1


def test_it_is_a_minus_in_front_of_a_figure_with_a_unit():
    table = "| 指标 | 比上年增减 |\n|---|---|\n| 毛利率 | △0.6个百分点 |\n| 净利率 | 1.2个百分点 |\n\n△为下降。\n"
    assert [value for _, value in values(table)] == [Decimal("-0.6"), Decimal("1.2")]


def test_sums_of_money_have_it_too():
    table = "单位：万元\n\n| 科目 | 2024年决算 |\n|---|---|\n| 上解支出 | 120 |\n| 调入资金 | △35 |\n"
    assert values(table) == [("120", 1200000), ("△35", -350000)]


def test_rows_of_plain_text_have_it():
    table = "2024年客运\n\n"
    table += "指标　　　单位　　11月　　　增减％\n客运量　　万人　　93.4　　　△41.2\n货运量　　万吨　　820.7　　　4.4\n"
    assert [value for _, value in values(table)] == [934000, Decimal("-41.2"), 8207000, Decimal("4.4")]


@pytest.mark.parametrize("brackets", ["[]", "［］", "〔〕"])
def test_sums_of_years_stand_in_brackets(brackets: str):
    left, right = brackets
    rows = [
        f"| 城镇化率（%） | 61.35 | 66 | {left}4.65{right} |",
        f"| 新增就业（万人） | 4.13 | — | {left}18{right} |",
        "| 研发经费（亿元） | 10 | 15 | 8.4 |",
    ]
    head = f"| 指标 | 2020年 | 2025年 | 年均增长{left}累计{right}（%） |\n|---|---|---|---|\n"
    found = [(metric.text, metric.value, metric.unit, str(metric.role)) for metric in extract(head + "\n".join(rows))]
    assert [row for row in found if row[0] in ("4.65", "18", "8.4")] == [
        ("4.65", Decimal("4.65"), "pp", "change"),
        ("18", 180000, "人", "level"),
        ("8.4", Decimal("8.4"), "%", "change"),
    ]


def test_a_note_tells_that_too():
    table = "| 指标 | 2020年 | 年均增长 |\n|---|---|---|\n| 新增就业（万人） | 4.13 | [18] |\n\n注：[ ]内为五年累计数。\n"
    assert ("18", 180000) in values(table)


def test_a_number_in_brackets_is_else_a_note_of_something():
    assert values("| 指标 | 2020年 | 来源 |\n|---|---|---|\n| 新增就业（万人） | 4.13 | [18] |\n") == [("4.13", 41300)]
