"""Ranks in front of the names of rows, beside numbers of rows, lanes and the like that are no figures."""

import pytest

from jinzhou_extract import extract

Row = tuple[str | None, str, str | None, str, str | None]


def found(table: str) -> list[Row]:
    """Indicator, value, unit, role and region of each figure."""
    return [(item.indicator, f"{item.value:f}", item.unit, str(item.role), item.region) for item in extract(table)]


@pytest.mark.parametrize("head", ["排名", "名次", "位次", "全省排名"])
def test_a_rank_in_front_of_the_names_is_one(head: str):
    rows = found(f"| {head} | 城市 | 综合指数 |\n|---|---|---|\n| 4 | 锦州市 | 3.05 |\n| 11 | 铁岭市 | 3.46 |\n")
    assert rows[0] == (head, "4", "位", "rank", "锦州市")
    assert [row[1:4] for row in rows[1:]] == [("3.05", None, "level"), ("11", "位", "rank"), ("3.46", None, "level")]


@pytest.mark.parametrize("head", ["序号", "行次", "道次", "泳道", "号码", "编号"])
def test_a_number_of_the_row_is_none(head: str):
    rows = found(f"| {head} | 城市 | 综合指数 |\n|---|---|---|\n| 4 | 锦州市 | 3.05 |\n| 11 | 铁岭市 | 3.46 |\n")
    assert [row[1] for row in rows] == ["3.05", "3.46"]


def test_a_rank_before_lanes_and_numbers():
    head = "| 名次 | 道次 | 号码 | 姓名 | 成绩（秒） |\n|---|---|---|---|---|\n"
    rows = found(f"{head}| 1 | 5 | B207 | 韩松 | 11.47 |\n| 2 | 3 | B113 | 白桦 | 11.52 |\n")
    assert [row[:4] for row in rows[:2]] == [("韩松名次", "1", "位", "rank"), ("韩松成绩", "11.47", "s", "level")]
    assert [row[1] for row in rows] == ["1", "11.47", "2", "11.52"]


@pytest.mark.parametrize(("rank", "count"), [("—", 2), ("并列", 2), ("3", 3)])
def test_a_row_without_a_rank_has_its_figures_all_the_same(rank: str, count: int):
    assert len(found(f"| 排名 | 球队 | 积分 |\n|---|---|---|\n| 1 | 北队 | 36 |\n| {rank} | 南队 | 34 |\n")) == count + 1


def test_the_number_in_the_name_of_a_firm_is_none():
    rows = found("| 排名 | 投标人名称 | 综合得分 |\n|---|---|---|\n| 1 | 北方二局有限公司 | 92.05 |\n| 2 | 五洲公司 | 91 |\n")
    assert [row[1] for row in rows] == ["1", "92.05", "2", "91"]
