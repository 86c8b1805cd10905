"""Tables of Markdown without bars at their ends, and units in a row of their own below the head."""

import pytest

from jinzhou_extract import extract

Row = tuple[str, str | None, str | None, str | None]


def rows(text: str) -> list[Row]:
    return [(metric.text, metric.indicator, metric.unit, metric.time_period) for metric in extract(text)]


@pytest.mark.parametrize(("left", "right"), [("", ""), ("| ", ""), ("", " |"), ("| ", " |")])
@pytest.mark.parametrize("rule", ["--- | ---: | :---:", "-|-|-"])
def test_the_bars_at_the_ends_may_be_left_out(left: str, right: str, rule: str):
    lines = ["品种 | 产量（吨） 2023年 | 2024年 产值（万元）", rule, "苹果 | 31.5 | 12", "梨 | — | 6.25"]
    assert rows("凌海市水果\n\n" + "\n".join(left + line + right for line in lines) + "\n\n全市有果园12座。") == [
        ("31.5", "苹果产量", "t", "2023"),
        ("12", "苹果产值", "CNY", "2024"),
        ("6.25", "梨产值", "CNY", "2024"),
        ("12座", "果园", "座", None),
    ]


def test_a_blank_line_ends_such_a_table():
    table = "品种 | 产量（吨）\n--- | ---\n苹果 | 31.5\n\n甲 | 乙 | 全市有果园3座。\n"
    assert [row[:3] for row in rows(table)] == [("31.5", "苹果产量", "t"), ("3座", "果园", "座")]


@pytest.mark.parametrize(
    "lines",
    ["全市有果园3座 | 来源：本报\n\n--- | ---", "全市有果园3座 | 来源：本报\n---", "全市有果园3座 | 甲 | 乙\n--- | ---"],
)
def test_a_line_with_a_bar_is_no_row_without_a_rule_of_as_many_cells(lines: str):
    assert next(iter(rows(lines + "\n新栽苹果树 | 12棵\n")))[:3] == ("3座", "果园", "座")


@pytest.mark.parametrize("corner", ["", "单位", "（单位）", "计量单位"])
@pytest.mark.parametrize("is_below", [True, False])
@pytest.mark.parametrize("units", ["吨 | 万元", "（吨） | （万元）"])
def test_units_stand_in_a_row_below_the_names(corner: str, is_below: bool, units: str):
    rule = ["|---|---|---|", f"| {corner} | {units} |"]
    lines = ["| 品种 | 产量 | 产值 |", *(rule if is_below else rule[::-1]), "| 苹果 | 31.5 | 12 |"]
    assert [row[:3] for row in rows("\n".join(lines))] == [("31.5", "苹果产量", "t"), ("12", "苹果产值", "CNY")]


@pytest.mark.parametrize("body", ["| 只 | 头 | 匹 |", "|  | 较多 | 较少 |"])
def test_a_row_of_words_is_none_of_units(body: str):
    assert [row[2] for row in rows(f"| 品种 | 产量 | 产值 |\n|---|---|---|\n{body}\n| 苹果 | 31.5 | 12 |\n")] == [None, None]
