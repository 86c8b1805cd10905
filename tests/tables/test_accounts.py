"""Tables of accounts: losses in brackets, the unit in the title, amounts a share, balances at the beginning of the year."""

import pytest

from jinzhou_extract import extract


def values(text: str) -> list[tuple[str, str, str | None]]:
    return [(m.text, f"{m.value:f}", m.unit) for m in extract(text)]


@pytest.mark.parametrize(
    ("title", "value", "unit"),
    [
        ("合并利润表（人民币千元，另有注明者除外）", "412680000", "CNY"),
        ("合并利润表（除特别注明外，金额单位为人民币百万元）", "412680000000", "CNY"),
        ("合并利润表（以人民币千元列示）", "412680000", "CNY"),
        ("合并利润表（千美元）", "412680000", "USD"),
        ("合并利润表（未经审计）", "412680", None),
        ("合并利润表（万元以上企业）", "412680", None),
    ],
)
def test_a_title_says_the_unit_of_its_table(title: str, value: str, unit: str | None):
    assert values(f"{title}\n\n| 项目 | 2022年 |\n|---|---|\n| 营业收入 | 412,680 |\n") == [("412,680", value, unit)]


@pytest.mark.parametrize(
    ("cell", "right"),
    [
        ("(12,340)", [("(12,340)", "-12340000", "CNY")]),
        ("（1,234.5）", [("（1,234.5）", "-1234500", "CNY")]),
        ("(3)", []),  # the number of a note
        ("(注)", []),
    ],
)
def test_a_figure_in_brackets_is_a_loss(cell: str, right: list[tuple[str, str, str]]):
    table = f"单位：千元\n\n| 项目 | 2021年 | 2022年 |\n|---|---|---|\n| 净利润 | {cell} | 4,197 |\n"
    assert values(table) == [*right, ("4,197", "4197000", "CNY")]


def test_an_amount_a_share_is_in_the_currency_of_its_column_and_not_in_thousands():
    table = (
        "利润表（人民币千元）\n\n| 项目 | 2022年 | 2022年（千美元） | 附注 |\n|---|---|---|---|\n"
        "| 净利润 | 29,876 | 4,197 | 5 |\n| 每股收益（元） | (0.06) | 0.02 | 6 |\n"
    )
    assert [row[1:] for row in values(table)] == [("29876000", "CNY"), ("4197000", "USD"), ("-0.06", "CNY"), ("0.02", "USD")]


@pytest.mark.parametrize(("time", "first"), [("2022年12月31日", "2021"), ("2022年6月30日", "2021"), ("2022年", "2021")])
@pytest.mark.parametrize("head", ["年初余额", "期初余额", "上年年末余额", "上年末"])
def test_what_there_was_at_first_is_of_the_end_of_the_year_before(time: str, first: str, head: str):
    table = f"{time}　单位：元\n\n| 项目 | 期末余额 | {head} |\n|---|---|---|\n| 货币资金 | 12 | 13 |\n"
    assert [m.time_period for m in extract(table)][1] == first


@pytest.mark.parametrize(
    ("heads", "name"),
    [
        ("期末余额 | 期初余额", "货币资金"),
        ("附注 | 年末余额 | 年初余额", "货币资金"),
        ("期末余额 | 比年初增减", "货币资金期末余额"),
        ("坏账准备 | 期初余额", "货币资金坏账准备"),
    ],
)
def test_what_there_is_at_the_end_names_nothing_beside_what_there_was_at_first(heads: str, name: str):
    table = f"2022年12月31日　单位：元\n\n| 项目 | {heads} |\n|---{heads.count('|') * '|---'}|---|\n"
    row = "| 货币资金 | " + ("5 | " if "附注" in heads else "") + "12.1 | 13.1 |\n"
    assert next(m.indicator for m in extract(table + row)) == name


def test_a_budget_of_the_beginning_of_the_year_is_of_that_year():
    table = "2022年　单位：万元\n\n| 科目 | 年初预算 | 决算数 |\n|---|---|---|\n| 契税 | 12 | 13 |\n"
    assert [m.time_period for m in extract(table)] == ["2022", "2022"]


def test_months_of_a_title_are_no_day():
    table = "2022年1-9月产量\n\n| 指标 | 9月 | 1-9月 |\n|---|---|---|\n| 原煤（万吨） | 12 | 113 |\n"
    assert [(m.time_period, str(m.status)) for m in extract(table)] == [("2022-09", "actual"), ("2022-01/2022-09", "actual")]


@pytest.mark.parametrize("note", ["单位：百万元", "（人民币百万元）", "（单位：千万元）"])
def test_the_unit_of_a_table_is_no_amount(note: str):
    assert values(note) == []


AUDITED = [
    "| 项目 | 2013年12月31日（经审计） | 2014年6月30日（未经审计） |\n|---|---|---|\n| 资产总额 | 862.35 | 907.18 |\n",
    "项目　　2013年12月31日（经审计）　　2014年6月30日（未审）\n资产总额　　862.35　　907.18\n负债总额　　215.4　　588.9\n",
]


@pytest.mark.parametrize("table", AUDITED)
def test_whether_an_account_was_audited_is_no_unit(table):
    first, second, *_ = extract(f"单位：万元\n\n{table}")
    assert [(one.value, one.unit, one.indicator) for one in (first, second)] == [
        (8623500, "CNY", "资产总额"),
        (9071800, "CNY", "资产总额"),
    ]
    assert [one.time_period for one in (first, second)] == ["2013-12-31", "2014-06-30"]


def test_a_note_of_units_holds_for_the_other_columns_right_below():
    rows = "项目　　2013年末　　2014年末\n资产总额　　862.35　　907.18\n项目　　2013年度　　2014年度\n净利润　　33.06　　75.7\n"
    assert [one.value for one in extract(f"单位：万元\n{rows}")] == [8623500, 9071800, 330600, 757000]
    apart = rows.replace("项目　　2013年度", "\n职工情况如下。\n\n项目　　2013年度")
    assert [one.value for one in extract(f"单位：万元\n{apart}")][2:] != [330600, 757000]
