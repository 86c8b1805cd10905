"""Places that rows are of: the whole of those beside them, towns below a head of towns; and teams, whose names are none."""

import pytest

from jinzhou_extract import extract


def regions(head: str, *rows: str) -> list[str | None]:
    table = "\n".join([f"| {head} |", "|---|---|", *(f"| {row} |" for row in rows)])
    return [metric.region for metric in extract(f"{table}\n")]


HALL = ["凤城市 | 12", "东港市 | 15", "宽甸满族自治县 | 9"]


@pytest.mark.parametrize(
    ("whole", "rows", "region"),
    [
        ("全市", HALL, "丹东市"),
        ("全　市", HALL, "丹东市"),
        ("全省", HALL, "辽宁省"),
        ("全县", HALL, None),
        ("全市", ["甲区 | 12", "乙区 | 15"], None),
        ("全市", ["凤城市 | 12", "海城市 | 15"], None),
    ],
)
def test_the_whole_is_what_the_others_lie_in(whole: str, rows: list[str], region: str | None):
    assert regions("地区 | 苹果产量（吨）", f"{whole} | 36", *rows)[0] == region


@pytest.mark.parametrize(
    ("head", "name", "region"),
    [("乡镇", "石佛镇", "石佛镇"), ("乡镇", "合计", None), ("品名", "石佛镇", None), ("乡镇", "东关街道", "东关街道")],
)
def test_a_town_is_the_place_of_its_row_below_a_head_of_towns(head: str, name: str, region: str | None):
    assert regions(f"{head} | 户数（户）", f"{name} | 312", "二郎乡 | 208")[0] == region


@pytest.mark.parametrize(("head", "region"), [("球队", None), ("代表队", None), ("代表团", "大连市"), ("城市", "大连市")])
def test_what_a_team_is_called_after_is_no_place_of_its_figures(head: str, region: str | None):
    assert regions(f"{head} | 场次", "大连市 | 12", "沈阳市 | 15")[0] == region


@pytest.mark.parametrize(("group", "unit"), [("诊疗人次", "人次"), ("诊疗人数", "人"), ("诊疗情况", None)])
def test_what_stands_below_what_is_counted_is_counted_in_the_same(group: str, unit: str | None):
    table = f"| 科室 | {group} | |\n| | 门诊 | 治愈率 |\n|---|---|---|\n| 骨科 | 415 | 88 |\n"
    assert [metric.unit for metric in extract(table)] == [unit, None]
