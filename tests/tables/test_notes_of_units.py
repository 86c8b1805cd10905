"""Notes of units: of one measure alone, of several, in a title, below the table, with what a rate is of."""

import pytest

from jinzhou_extract import extract

ROWS = "| 项目 | 建筑面积 | 总投资 | 参观数量 |\n|---|---|---|---|\n| 渔史馆 | 18,600 | 15,200 | 31 |\n"


def units(text: str) -> list[str | None]:
    return [metric.unit for metric in extract(text)]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("（面积单位：平方米；投资单位：万元）", ["m2", "CNY", None]),
        ("面积单位：平方米　投资单位：万元", ["m2", "CNY", None]),
        ("面积单位：平方米", ["m2", None, None]),
        ("金额单位：万元", [None, "CNY", None]),
        ("单位：万元", [None, "CNY", None]),
    ],
)
def test_a_note_that_says_what_its_unit_is_of(note: str, expected: list[str | None]):
    assert units(f"{note}\n\n{ROWS}") == expected


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("2022年各镇渔业机械情况（台）", "台"),
        ("各镇养殖水面（公顷）", "hm2"),
        ("各镇渔业劳动力（万人）", "人"),
        ("各镇渔业机械情况（一）", None),
        ("各镇渔业机械情况（初步）", None),
    ],
)
def test_a_title_that_ends_with_a_unit_in_brackets(title: str, unit: str | None):
    assert units(f"{title}\n\n| 镇 | 合计 |\n|---|---|\n| 东港 | 98 |\n") == [unit]


@pytest.mark.parametrize("note", ["单位：年利率%", "单位：年化收益率（%）", "单位：%"])
def test_a_rate_is_in_percent(note: str):
    assert units(f"存款表　{note}\n\n| 项目 | 调整后 |\n|---|---|\n| 活期 | 0.35 |\n") == ["%"]


@pytest.mark.parametrize(
    ("note", "unit"),
    [
        ("注：表中金额单位均为百万元。", "CNY"),
        ("注：单位：百万元", "CNY"),
        ("注：统计单位为规模以上企业。", None),
        ("注：营收为快报数。", None),
        ("下表金额单位均为百万元。", None),
    ],
)
def test_a_note_below_a_table_gives_its_unit(note: str, unit: str | None):
    metrics = extract(f"| 镇 | 2023年营收 |\n|---|---|\n| 东港 | 310 |\n\n{note}\n")
    assert [(metric.text, metric.unit) for metric in metrics][:1] == [("310", unit)]
    assert len(metrics) == 1 or unit is None


def test_a_note_between_tables_is_of_the_one_that_it_says():
    table = "| 镇 | 2023年营收 |\n|---|---|\n| 东港 | 310 |\n"
    assert units(f"单位：元\n\n{table}\n注：金额单位为万元。\n") == ["CNY"]
    metrics = extract(f"单位：元\n\n{table}\n注：金额单位为万元。\n")
    assert [str(metric.value) for metric in metrics] == ["310"]


@pytest.mark.parametrize("line", ["统计单位为法人企业", "参评单位是全县各镇", "本表单位为百万元"])
def test_a_line_that_says_who_is_counted_gives_no_unit(line: str):
    expected = "CNY"  # of the title, or of the line itself
    assert units(f"各镇渔业营收（万元）\n\n{line}\n\n| 镇 | 2023年 |\n|---|---|\n| 东港 | 310 |\n") == [expected]


def test_the_sum_of_the_year_beside_its_months_is_of_the_year():
    table = "| 指标 | 2023年11月 | 2023年12月 | 全年累计 |\n|---|---|---|---|\n| 用水量（吨） | 40 | 37 | 491 |\n"
    assert [(m.text, m.time_period) for m in extract(table)] == [("40", "2023-11"), ("37", "2023-12"), ("491", "2023")]


def test_a_piece_of_what_a_cell_says_is_no_figure():
    table = "| 债券 | 规模（亿） | 期限 |\n|---|---|---|\n| 23渔港01 | 10 | 3+2年 |\n| 23渔港02 | 15 | 3年 |\n"
    assert [m.text for m in extract(table)] == ["10", "15", "3年"]
