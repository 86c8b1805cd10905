"""Forms: names and what they are side by side, without a head, each figure with the name to its left."""

import pytest

from jinzhou_extract import extract


def found(table: str) -> list[tuple[str | None, str, str | None, str | None]]:
    """Indicator, value, unit and time of each figure."""
    return [(item.indicator, f"{item.value:f}", item.unit, item.time_period) for item in extract(table)]


def form(*rows: str) -> str:
    """A table of these rows, without a rule."""
    return "".join(f"| {row} |\n" for row in rows)


def test_each_figure_is_of_the_name_to_its_left():
    table = form(
        "统计年度 | 2021年 | 所属行业 | 木材加工",
        "职工（人） | 312 | 营业收入（万元） | 4,520.5",
        "厂房面积（平方米） | 9,600 | 研发人员占比（%） | 11.5",
        "注册资本 | 800万元 | 联系电话 | 0416-2214567",
    )
    assert found(table) == [
        ("职工", "312", "人", "2021"),
        ("营业收入", "45205000", "CNY", "2021"),
        ("厂房面积", "9600", "m2", "2021"),
        ("研发人员占比", "11.5", "%", "2021"),
        ("注册资本", "8000000", "CNY", "2021"),
    ]


def test_a_form_of_three_pairs_that_leaves_some_out():
    table = form("乡镇（个） | 12 | 村（个） | 186 | 社区（个） | 23", "林地（万亩） | 35.2 | 耕地（万亩） | 48.6 | |")
    assert [row[:3] for row in found(table)] == [
        ("乡镇", "12", "个"),
        ("村", "186", "个"),
        ("社区", "23", "个"),
        ("林地", "352000", "亩"),
        ("耕地", "486000", "亩"),
    ]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        # a head, below which names stand in the third column, too
        (
            ("村 | 户数（户） | 负责人 | 面积（亩）", "东沟 | 86 | 张平 | 1250", "西沟 | 92 | 李安 | 1340"),
            ("户", "亩", "户", "亩"),
        ),
        # the same name twice is a head that comes again
        (("村 | 户数（户） | 村 | 户数（户）", "东沟 | 86 | 西沟 | 92", "南沟 | 41 | 北沟 | 57"), ("户", "户", "户", "户")),
    ],
)
def test_a_table_with_a_head_is_no_form(rows: tuple[str, ...], expected: tuple[str, ...]):
    assert tuple(row[2] for row in found(form(*rows))) == expected


def test_times_in_every_other_column_name_no_figures():
    table = form("2020年 | 35.2 | 2021年 | 36.8", "2022年 | 38.1 | 2023年 | 40.5")
    assert all(row[0] is None or "年" not in row[0] for row in found(table))
