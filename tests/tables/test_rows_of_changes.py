"""Rows of changes and shares below the row that they are of: in percent, or by so much in its unit; and parts of columns."""

import pytest

from jinzhou_extract import extract

Row = tuple[str | None, str, str | None, str]


def read(note: str, *rows: str, head: str = "指标 | 2016年 | 2017年") -> list[Row]:
    """Indicator, value, unit and role of each number of a table below a note."""
    lines = [f"| {head} |", "|---" * (head.count("|") + 1) + "|", *(f"| {row} |" for row in rows)]
    table = "\n".join(lines)
    return [
        (item.indicator, f"{item.value:f}", item.unit, str(item.role)) for item in extract(f"表1 柳湾\n\n{note}\n\n{table}\n")
    ]


NOTES = ["单位：亿元", "单位：亿元，%", "单位：亿元、%", ""]


@pytest.mark.parametrize("note", NOTES)
@pytest.mark.parametrize("name", ["增速", "增长", "同比增长", "比上年增长", "增幅", "增长率", "同比", "环比", "同比增长%"])
def test_growth_below_an_amount_is_in_percent(note: str, name: str):
    assert read(note, "工业投资 | 96.4 | 108.1", f"{name} | 14.0 | -2.1")[2:] == [
        ("工业投资", "14.0", "%", "change"),
        ("工业投资", "-2.1", "%", "change"),
    ]


@pytest.mark.parametrize("note", NOTES)
@pytest.mark.parametrize("name", ["占全市比重", "占投资的比例", "比重", "占比"])
def test_a_share_below_an_amount_is_in_percent(note: str, name: str):
    assert read(note, "工业投资 | 96.4 | 108.1", f"{name} | 14.0 | 12.1")[2:] == [
        ("工业投资", "14.0", "%", "share"),
        ("工业投资", "12.1", "%", "share"),
    ]


def test_growth_that_names_what_grows_is_in_percent():
    assert read("单位：亿元", "工业投资 | 96.4 | 108.1", "民间投资增长 | 14.0 | 12.1")[2:] == [
        ("民间投资", "14.0", "%", "change"),
        ("民间投资", "12.1", "%", "change"),
    ]


@pytest.mark.parametrize("name", ["比上年增加", "增加额", "增长额", "增量", "净增额"])
@pytest.mark.parametrize(("note", "first"), [("单位：亿元", "工业投资"), ("", "工业投资（亿元）")])
def test_a_change_by_so_much_is_in_the_unit_of_the_amount(name: str, note: str, first: str):
    assert read(note, f"{first} | 96.4 | 108.1", f"{name} | 14.0 | 11.7")[2:] == [
        ("工业投资", "1400000000", "CNY", "change"),
        ("工业投资", "1170000000", "CNY", "change"),
    ]


def test_growth_below_a_column_with_a_unit_has_not_that_unit():
    rows = read("", "钢材 | 96.4 | 18", "增速 | 14.0 | 3.5", head="产品 | 产量（万吨） | 产值（亿元）")
    assert [row[2:] for row in rows] == [("t", "level"), ("CNY", "level"), ("%", "change"), ("%", "change")]


@pytest.mark.parametrize(
    "row", ["增长 | 12,000 | 15,300", "增长潜力 | 14.0 | 12.1", "占地 | 14.0 | 12.1", "比重（吨） | 14.0 | 12.1"]
)
def test_what_is_no_rate_is_not_in_percent(row: str):
    assert all(unit != "%" for _, _, unit, _ in read("单位：万元", "工业投资 | 96.4 | 108.1", row))


def test_points_for_growth_are_no_percent():
    rows = read("单位：亿元", "工业投资 | 96.4 | 20", "增速 | 14.0 | 15", head="指标 | 实际 | 得分")
    assert rows[2:3] == [("工业投资", "14.0", "%", "change")]
    assert rows[3][2] != "%"


def test_a_part_of_a_column_has_the_unit_that_a_note_of_several_gives_the_whole():
    rows = read("单位：万人次、万元", "1月 | 8.2 | 1.1 | 2310", head="月份 | 接待人次 | 其中：过夜 | 旅游收入")
    assert [row[1:3] for row in rows] == [("82000", "人次"), ("11000", "人次"), ("23100000", "CNY")]


def test_a_part_that_is_measured_otherwise_has_not_the_unit_of_the_whole():
    rows = read("单位：万人次、万元", "1月 | 8.2 | 1.1 | 2310", head="月份 | 接待人次 | 其中：过夜率 | 旅游收入")
    assert rows[1][2] is None


@pytest.mark.parametrize("name", ["比上年增加", "净增"])
def test_a_change_by_so_much_of_a_rate_is_in_points(name: str):
    rows = read("", "城镇化率（%） | 44.6 | 45.2", f"{name} | 0.5 | 0.6")
    assert [row[1:] for row in rows[2:]] == [("0.5", "pp", "change"), ("0.6", "pp", "change")]


@pytest.mark.parametrize(
    ("unit", "change"), [("%", "pp"), ("亿元", "CNY"), ("个", "个")], ids=["of a rate", "of an amount", "of what is counted"]
)
def test_a_column_of_changes_by_so_much_is_in_the_unit_of_its_row(unit: str, change: str):
    rows = read("", f"存贷 | 58.3 | 1.2 | {unit}", head="项目 | 6月末 | 比年初增加 | 单位")
    assert rows[1][2:] == (change, "change")


def test_growth_that_is_set_in_has_not_the_unit_of_the_row_above():
    rows = read("", "用电量（万千瓦时） | 201 | 198", "　　同比 | 3.3 | -1.5", "　　工业 | 101 | 98")
    assert [row[2:] for row in rows] == [("kW.h", "level")] * 2 + [("%", "change")] * 2 + [("kW.h", "level")] * 2


@pytest.mark.parametrize(("name", "units"), [("恩格尔系数", ["%", "%"]), ("失业率", ["%", "%"]), ("价格指数", [None, None])])
def test_a_rate_in_the_columns_of_groups_is_no_amount(name: str, units: list[str | None]):
    head = "指标 | 城镇居民 | 农村居民"
    assert [row[2] for row in read("单位：元、%", "人均收入 | 361 | 158", f"{name} | 31.2 | 29.5", head=head)] == [
        "CNY"
    ] * 2 + units
    assert [row[2] for row in read("单位：元", "人均收入 | 361 | 158", f"{name} | 31.2 | 29.5", head=head)][2:] == [None, None]
