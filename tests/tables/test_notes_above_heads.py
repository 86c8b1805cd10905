"""What stands above the head of a table in rows and lines of its own: its unit, its time, and what is neither."""

import pytest

from jinzhou_extract import extract

BODY = "| 科目 | 预算数 | 决算数 |\n|---|---|---|\n| 契税 | 41 | 39 |\n"
YUAN = [("41", "410000", "CNY"), ("39", "390000", "CNY")]
BARE = [("41", "41", None), ("39", "39", None)]


def values(text: str) -> list[tuple[str, str, str | None]]:
    return [(m.text, f"{m.value:f}", m.unit) for m in extract(text)]


@pytest.mark.parametrize(
    ("row", "right"),
    [
        ("| 表一 | | 单位：万元 |", YUAN),
        ("| 附表3 | 单位：万元 | 单位：万元 |", YUAN),  # a merged cell
        ("| | | 单位：万元 |", YUAN),
        ("| 编制单位：县财政局 | 2022年 | 金额单位：万元 |", YUAN),
        ("| 表一 | 单位 | 万元 |", YUAN),
        ("| 表一 | | 万元 |", YUAN),
        ("| 表一 | | （万元） |", YUAN),
        ("| 表一 | | 第3页 |", BARE),
        ("| 表一 | 县本级 | 乡镇 |", BARE),  # names of columns
    ],
)
def test_a_row_above_the_head_says_the_unit(row: str, right: list[tuple[str, str, str | None]]):
    assert values(f"{row}\n{BODY}") == right


def test_the_title_in_such_a_row_is_no_part_of_a_name():
    assert {m.indicator for m in extract(f"| 表一 | | 单位：万元 |\n{BODY}")} == {"契税"}


def test_a_note_in_the_corner_leaves_the_years_beside_it_to_their_columns():
    found = extract("| 单位：万元 | 2021年 | 2022年 |\n|---|---|---|\n| 契税 | 41 | 39 |\n")
    assert [(m.time_period, f"{m.value:f}") for m in found] == [("2021", "410000"), ("2022", "390000")]


@pytest.mark.parametrize(
    ("line", "time"),
    [
        ("发布日期：2023-02-11 09:40　来源：县统计局", "2022"),
        ("信息来源：县统计局　发布时间：2023年2月11日", "2022"),
        ("县统计局　2023年2月11日", "2022"),
        ("（2023年2月11日）", "2022"),
        ("县统计局　2023-02-11", "2022"),
        ("2023/2/11", "2022"),
        ("2023年1月各镇收入", "2023-01"),
        ("截至2022年6月30日", "2022-06-30"),
        ("2022年12月31日", "2022-12-31"),  # the last day of a month is the balance's
    ],
)
def test_the_day_a_table_was_published_is_not_the_time_of_its_figures(line: str, time: str):
    text = f"# 2022年各镇收入\n\n{line}\n\n| 镇 | 收入（万元） |\n|---|---|\n| 河口镇 | 41 |\n"
    assert [m.time_period for m in extract(text)] == [time]


@pytest.mark.parametrize(
    ("head", "cell", "right"),
    [
        ("建设年限", "2021—2024", []),
        ("建设年限", "2023", []),
        ("起止年限", "2021-2024年", []),
        ("开工时间", "2021.03", []),
        ("计划开竣工", "2021.3-2022.11", []),
        ("备注说明", "2021—2024", []),  # whatever the head says
        ("工期", "3", [("3", None)]),  # of months or years, but not of yuan
        ("工期（天）", "30", [("30", "d")]),
        ("年度投资", "2023", [("20230000", "CNY")]),
        ("单价（元/吨）", "1950—2040", [("1950", "CNY")]),
    ],
)
def test_years_of_building_are_no_money(head: str, cell: str, right: list[tuple[str, str | None]]):
    table = f"单位：万元\n\n| 项目 | 总投资 | {head} |\n|---|---|---|\n| 污水厂扩建 | 820 | {cell} |\n"
    first, *others = extract(table)
    assert (f"{first.value:f}", first.unit) == ("8200000", "CNY")
    assert [(f"{m.value if m.value is not None else m.lower:f}", m.unit) for m in others] == right


def test_a_head_that_comes_again_has_the_title_and_the_unit_of_the_table_before():
    head = "| 方式 | 完成额 |\n|---|---|\n"
    first = f"2022年投资（单位：万元）\n\n{head}| 公路 | 41 |\n"
    assert [m.unit for m in extract(f"{first}\n{head}| 水运 | 39 |\n")] == ["CNY", "CNY"]
    assert [m.unit for m in extract(f"{first}| 方式 | 完成额 |\n| 水运 | 39 |\n")] == ["CNY", "CNY"]
    assert [m.unit for m in extract(f"{first}\n招生人数\n\n{head}| 水运 | 39 |\n")] == ["CNY", None]
    assert [m.unit for m in extract(f"{first}\n| 方式 | 完成量 |\n|---|---|\n| 水运 | 39 |\n")] == ["CNY", None]


@pytest.mark.parametrize("text", ["|:--|单位：一半|", "|:--|--:|单位：力争一半GB|\t", "|:--|单位：一半，翻一番|"])
def test_a_quantity_in_a_note_that_is_taken_out_is_asked_for_no_more(text: str):
    assert values(text) == []


@pytest.mark.parametrize(
    ("title", "line", "time"),
    [
        ("外汇牌价", "发布时间：2023年2月11日 10:30:15", "2023-02-11"),
        ("今日蔬菜均价", "发布时间：2023-02-11", "2023-02-11"),
        ("金饰报价表", "市价格监测中心　2023-02-11", "2023-02-11"),
        ("蔬菜均价", "发布时间：2023-02-11", "2023"),
        ("2022年6月30日外汇牌价", "来源：南湾银行", "2022-06-30"),
    ],
)
def test_the_day_on_which_prices_were_quoted_is_theirs(title: str, line: str, time: str):
    text = f"# {title}\n\n{line}\n\n| 品种 | 价格（元） |\n|---|---|\n| 甲 | 4.15 |\n"
    assert [m.time_period for m in extract(text)] == [time]


_YEARLESS = "\n\n小区有住户。\n\n## 二、水费\n\n| 季度 | 用水（吨） |\n|---|---|\n| 一季度 | 41 |\n\n制表日期：2023年2月11日\n"


@pytest.mark.parametrize(
    ("title", "time"),
    [
        ("# 梅园小区2022年度收支公示", "2022-Q1"),
        ("# 梅园小区2021—2022年收支公示", "2023-Q1"),
        ("# 梅园小区收支公示", "2023-Q1"),
    ],
)
def test_a_quarter_is_of_the_year_that_the_title_tells(title: str, time: str):
    assert [m.time_period for m in extract(title + _YEARLESS)] == [time]
