"""Columns of a part of the column before them, and columns of shares that say of what they are."""

import pytest

from jinzhou_extract import extract


def read(heads: str, numbers: str) -> list[tuple[str, str | None, str | None, str]]:
    rule = "|---" * (heads.count("|") + 2) + "|"
    table = f"| 地区 | {heads} |\n{rule}\n| 义县 | {numbers} |\n"
    return [(item.text, item.indicator, item.unit, item.role.value) for item in extract(f"2020年情况\n\n{table}")]


@pytest.mark.parametrize("part", ["其中：女性", "其中:女性", "其中女性"])
def test_a_part_is_in_the_unit_of_the_whole(part: str):
    assert read(f"人口（人） | {part}", "401 | 198") == [("401", "人口", "人", "level"), ("198", "女性", "人", "level")]


def test_a_part_with_a_unit_of_its_own_keeps_it():
    assert read("耕地（公顷） | 其中：水田（亩）", "41 | 19")[1] == ("19", "水田", "亩", "level")


@pytest.mark.parametrize("head", ["城镇人口比重", "城镇人口占比（%）", "城镇人口所占比重"])
def test_a_share_is_of_what_its_head_names(head: str):
    assert read(f"人口（人） | {head}", "401 | 35.2")[1] == ("35.2", "城镇人口", "%", "share")


@pytest.mark.parametrize("head", ["占比（%）", "比重", "占全省比重"])
def test_a_share_without_a_name_is_of_the_figure_beside_it(head: str):
    assert read(f"人口（人） | {head}", "401 | 35.2")[1] == ("35.2", "人口", "%", "share")
