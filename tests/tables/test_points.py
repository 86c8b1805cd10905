"""Points that no head gives a unit: of exams, of bids, of leagues; and what stands beside them and is none."""

import pytest

from jinzhou_extract import extract


def units(table: str) -> list[tuple[str, str | None, str]]:
    """Return text, unit and kind of each figure."""
    return [(item.text, item.unit, str(item.kind)) for item in extract(table)]


POINTS = ("分", "score")
NONE = (None, "measure")


@pytest.mark.parametrize("mark", ["满分120", "满分120分", "120分", "百分制"])
def test_the_most_points_that_there_are_say_what_the_others_are(mark: str):
    assert units(f"| 姓名 | 书法（{mark}） |\n|---|---|\n| 方小禾 | 91 |\n")[0][1:] == POINTS


@pytest.mark.parametrize("bracket", ["甲组", "120米", "120人"])
def test_another_bracket_says_nothing_of_points(bracket: str):
    assert units(f"| 姓名 | 书法（{bracket}） |\n|---|---|\n| 方小禾 | 91 |\n")[0][1:] != POINTS


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("评审得分", POINTS),
        ("技术评分", POINTS),
        ("积分", POINTS),
        ("笔试成绩", POINTS),
        ("笔试成绩（40%）", POINTS),
        ("综合得分", POINTS),
        ("总成绩", NONE),  # of lifts, of a race
        ("成绩", NONE),
        ("跳远成绩", NONE),
        ("权重", NONE),
        ("场次", NONE),
        ("净胜球", NONE),
    ],
)
def test_a_column_is_of_points_where_its_name_says_so(head: str, expected: tuple[str | None, str]):
    assert units(f"| 队伍 | {head} |\n|---|---|\n| 飞鱼队 | 31 |\n| 山猫队 | 28 |\n")[0][1:] == expected


@pytest.mark.parametrize(
    ("note", "heads", "expected"),
    [
        ("单位：公斤", "抓举 | 挺举 | 总成绩", ["kg", "kg", "kg"]),
        ("单位：秒", "第一轮成绩 | 第二轮成绩 | 总成绩", ["s", "s", "s"]),
        ("单位：人", "语文 | 数学 | 总分", ["人", "人", "分"]),
        ("", "抓举 | 挺举 | 总成绩", [None, None, None]),
        ("", "笔试成绩 | 面试成绩 | 总成绩", ["分", "分", "分"]),
        ("", "语文 | 数学 | 总成绩", ["分", "分", "分"]),
    ],
)
def test_a_note_of_another_unit_holds_for_what_is_no_more_than_a_sum(note: str, heads: str, expected: list[str | None]):
    table = f"{note}\n\n| 姓名 | {heads} |\n|---|---|---|---|\n| 方小禾 | 31 | 40 | 71 |\n| 石可为 | 28 | 41 | 69 |\n"
    assert [row[1] for row in units(table)[:3]] == expected


def test_what_stands_below_a_group_of_points_is_points_and_a_weight_is_none():
    head = "| 投标人 | 评审得分 | | 参评人数 |\n| | 商务 | 权重 | |\n|---|---|---|---|\n"
    assert [row[1] for row in units(f"{head}| 甲方 | 31.5 | 0.4 | 7 |\n| 乙方 | 28.4 | 0.4 | 7 |\n")[:2]] == ["分", None]


@pytest.mark.parametrize(
    ("title", "head", "unit"),
    [
        ("七年级期中考试成绩", "语文 | 数学", "分"),
        ("七年级期中考试成绩", "参考 | 缺考", None),
        ("七年级任课教师", "语文 | 数学", None),
    ],
)
def test_what_is_taught_is_marked_by_points_where_the_title_tells_of_them(title: str, head: str, unit: str | None):
    rows = units(f"{title}\n\n| 班级 | {head} |\n|---|---|---|\n| 一班 | 91 | 88 |\n| 二班 | 87 | 90 |\n")
    assert {row[1] for row in rows} == {unit}


@pytest.mark.parametrize(("total", "unit"), [("60", "分"), ("61", None)])
def test_what_the_total_is_the_sum_of_is_points(total: str, unit: str | None):
    table = f"| 选手 | 技能 | 展示 | 总分 |\n|---|---|---|---|\n| 甲 | 25 | 35 | {total} |\n| 乙 | 24 | 30 | 54 |\n"
    assert [row[1] for row in units(table)[:3]] == [unit, unit, "分"]


def test_a_change_of_points_that_says_percent_is_in_percent():
    [_, change] = units("| 单位 | 得分 | 比上年提高（%） |\n|---|---|---|\n| 水务站 | 91.5 | 2.5 |\n")
    assert change[1] == "%"


@pytest.mark.parametrize(("row", "unit"), [("综合得分", "分"), ("面试成绩", "分"), ("立项得分率", None), ("参赛队", None)])
def test_a_row_of_points(row: str, unit: str | None):
    assert units(f"| 指标 | 2023年 |\n|---|---|\n| {row} | 31 |\n")[0][1] == unit


@pytest.mark.parametrize(("name", "count"), [("一班", 1), ("3班", 1), ("一班35人", 2)])
def test_a_class_that_names_a_row_is_no_figure(name: str, count: int):
    assert len(units(f"| 班级 | 平均分 |\n|---|---|\n| {name} | 88.5 |\n")) == count
