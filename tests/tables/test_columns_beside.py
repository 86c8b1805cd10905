"""Columns that are told by those beside them: changes of others, amounts of changes, prices below a group, units of a note."""

import pytest

from jinzhou_extract import extract


def found(table: str) -> list[tuple[str | None, str, str | None, str]]:
    """Indicator, value, unit and role of each figure."""
    return [(item.indicator, f"{item.value:f}", item.unit, str(item.role)) for item in extract(table)]


@pytest.mark.parametrize(
    ("title", "head", "expected"),
    [
        ("2022年消费价格比上年涨跌幅度", "城市", ("城市茶叶", "1.4", "%", "change")),
        ("2022年消费价格比上年涨跌幅度", "权数", None),
        ("2022年消费价格", "城市", None),
    ],
)
def test_whose_changes_a_title_tells_of_are_changes_too(title: str, head: str, expected: tuple[str, ...] | None):
    table = f"{title}\n\n| 类别 | 消费价格比上年涨跌（%） | {head} |\n|---|---|---|\n| 茶叶 | 1.2 | 1.4 |\n"
    assert found(table)[0][1:] == ("1.2", "%", "change")
    assert found(table)[1] == expected or (expected is None and found(table)[1][2] is None)


@pytest.mark.parametrize(
    ("head", "change", "unit"), [("比上年增减", "12.3", "kg"), ("比上年增减", "1.25", None), ("比上年增长", "12.3", "%")]
)
def test_a_change_is_by_so_much_where_others_say_percent(head: str, change: str, unit: str | None):
    table = (
        "| 作物 | 总产量（吨） | | 单产（公斤/亩） | |\n"
        f"| | 2022年 | 比上年增减% | 2022年 | {head} |\n|---|---|---|---|---|\n| 谷子 | 31.5 | 2.1 | 401.5 | {change} |\n"
    )
    assert found(table)[3][2:] == (unit, "change")


@pytest.mark.parametrize(("group", "unit"), [("价格", "CNY"), ("销量", "条")])
def test_what_stands_below_prices_is_one(group: str, unit: str):
    table = f"单位：元\n\n| 商品 | 计价单位 | {group} | |\n| | | 批发 | 零售 |\n|---|---|---|---|\n| 毛巾 | 条 | 7 | 9 |\n"
    assert [row[2] for row in found(table)] == [unit, unit]


@pytest.mark.parametrize(("name", "unit"), [("班级数", "个"), ("教师数", "人"), ("图书", None)])
def test_a_note_of_people_and_of_pieces(name: str, unit: str | None):
    table = f"单位：人、个\n\n| 学校 | {name} | 占地 | 栽树 |\n|---|---|---|---|\n| 北校 | 31 | 5 | 8 |\n"
    assert found(table)[0][2] == unit


LATIN = (
    "| 行业 Sector | 户数（户） | 收入（元） |\n| 行业 Sector | {} | {} |\n|---|---|---|\n"
    "| 总计 Total | 31 | 52 |\n| 印刷 | 7 | 9 |\n"
)


def test_the_second_language_of_a_head_is_none_of_its_names_and_of_the_total():
    assert [row[0] for row in found(LATIN.format("Households", "Revenue"))] == ["户数", "收入", "印刷户数", "印刷收入"]


def test_a_second_row_of_a_head_in_the_same_language_is():
    assert "印刷户数其中A级" in [row[0] for row in found(LATIN.format("其中A级", "其中B级"))]
