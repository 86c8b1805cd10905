"""Rows that tell a place in an order or by how much more something is than before, in tables whose columns are places."""

import pytest

from jinzhou_extract import extract


def found(*rows: str) -> list[tuple[str | None, str, str | None, str, str | None]]:
    """Indicator, value, unit, role and what the figure is held against, of the first column."""
    table = "| 指标 | 锦州 | 丹东 |\n|---|---|---|\n" + "".join(f"| {row} |\n" for row in rows)
    items = extract(table)[::2]
    return [(item.indicator, f"{item.value:f}", item.unit, str(item.role), item.relative_to) for item in items]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("在全省位次", ("城镇化率", "3", "位", "rank", "全省")),
        ("旅游收入全省排名", ("旅游收入", "3", "位", "rank", "全省")),
        ("名次", ("城镇化率", "3", "位", "rank", None)),
        ("排名赛场次", ("排名赛场次", "3", None, "level", None)),
    ],
)
def test_a_row_of_places_in_an_order(name: str, expected: tuple[str, ...]):
    assert found("城镇化率（%） | 61.2 | 70.5", f"{name} | 3 | 1")[-1] == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("城镇化率比上年提高（百分点）", ("城镇化率", "0.6", "pp", "change", "上年")),
        ("常住人口比上年末增加（万人）", ("常住人口", "6000", "人", "change", "上年末")),
        ("常住人口比上年末减少（万人）", ("常住人口", "-6000", "人", "change", "上年末")),
        ("存款余额比年初新增（亿元）", ("存款余额", "60000000", "CNY", "change", "年初")),
        ("产值比上年下降（%）", ("产值", "-0.6", "%", "change", "上年")),
        ("失业率比上年下降（百分点）", ("失业率", "-0.6", "pp", "change", "上年")),
        ("新增就业（万人）", ("新增就业", "6000", "人", "level", None)),
    ],
)
def test_a_row_of_what_is_more_than_before(name: str, expected: tuple[str, ...]):
    assert found(f"{name} | 0.6 | 0.9")[0] == expected
