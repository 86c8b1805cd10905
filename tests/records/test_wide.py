"""A row for each statement: what stands beside what, and that nothing is lost."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jinzhou_extract import Kind, Metric, Role, extract
from jinzhou_extract.records.columns import Layout
from jinzhou_extract.records.table import TableOptions, make_table

LEVEL, CHANGE, SHARE, RANK, QUALIFIER = Role

ROWS = [
    # (roles and texts of one statement in their order; the mentions of each row)
    pytest.param([(LEVEL, "300亿元")], ["300亿元"], id="a level alone"),
    pytest.param(
        [(LEVEL, "300亿元"), (CHANGE, "14.2%"), (SHARE, "3%"), (RANK, "第三位")],
        ["300亿元 | 14.2% | 3% | 第三位"],
        id="one of each in one row",
    ),
    pytest.param([(CHANGE, "5%"), (LEVEL, "300亿元")], ["5% | 300亿元"], id="a change said first"),
    pytest.param([(CHANGE, "5%"), (RANK, "第三位")], ["5% | 第三位"], id="a change and a rank without a level"),
    pytest.param([(LEVEL, "8%"), (LEVEL, "6%")], ["8%", "6%"], id="two levels: 由8%降到6%"),
    pytest.param([(LEVEL, "8%"), (LEVEL, "6%"), (CHANGE, "2pp")], ["8%", "6% | 2pp"], id="a change behind two levels"),
    pytest.param(
        [(LEVEL, "5亿"), (LEVEL, "6亿"), (CHANGE, "7%"), (CHANGE, "8%")],
        ["5亿 | 7%", "6亿 | 8%"],
        id="item by item: 分别为, 分别增长",
    ),
    pytest.param([(LEVEL, "9亿"), (CHANGE, "19.4%"), (CHANGE, "9.4%")], ["9亿 | 19.4%", "9.4%"], id="two changes of a level"),
    pytest.param([(LEVEL, "4亿"), (SHARE, "14%"), (SHARE, "15.5%")], ["4亿", "14%", "15.5%"], id="a share from, a share to"),
    pytest.param([(RANK, "第八位"), (RANK, "第四位")], ["第八位", "第四位"], id="two ranks"),
    pytest.param([(QUALIFIER, "200mm"), (CHANGE, "5%")], ["200mm", "5%"], id="no change of a qualifier"),
    pytest.param([(QUALIFIER, "80岁"), (LEVEL, "9人")], ["80岁", "9人"], id="a qualifier is no level"),
    pytest.param([(LEVEL, "14%"), (CHANGE, "4%")], ["14% | 4%"], id="words that are a part of other words"),
]


def statement(metric: Callable[..., Metric], mentions: list[tuple[Role, str]], **fields: object) -> list[Metric]:
    return [
        metric(text, role=role, start=10 * at, value=Decimal(at), group="g", **fields)
        for at, (role, text) in enumerate(mentions)
    ]


def wide(metrics: list[Metric], *columns: str) -> list[tuple[object, ...]]:
    return [row.cells for row in make_table(metrics, TableOptions(Layout.WIDE, columns or None)).rows]


@pytest.mark.parametrize(("mentions", "rows"), ROWS)
def test_what_stands_in_one_row(metric: Callable[..., Metric], mentions: list[tuple[Role, str]], rows: list[str]):
    assert wide(statement(metric, mentions), "text") == [(row,) for row in rows]


@pytest.mark.parametrize("field", ["period", "time_period", "region", "region_code", "section", "indicator"])
def test_what_differs_in_time_or_place_stands_apart(metric: Callable[..., Metric], field: str):
    level, change = statement(metric, [(LEVEL, "300亿元"), (CHANGE, "5%")])
    other = change.model_copy(update={field: "another"})
    assert wide([level, other], "text", field) == [("300亿元", getattr(level, field)), ("5%", "another")]


def test_each_role_has_its_cells():
    text = "2024年，全市进出口总额300亿元，比上年增长超过14.2%，占全省的3%，位居全省第三位。"
    expected = {
        "indicator": "进出口总额",
        "period": "2024年",
        "value": Decimal("30000000000"),
        "unit": "CNY",
        "bound": "exact",
        "change": Decimal("14.2"),
        "change_unit": "%",
        "change_bound": "more_than",
        "change_lower": Decimal("14.2"),
        "change_relative_to": "上年",
        "share": Decimal(3),
        "share_unit": "%",
        "share_of": "全省",
        "rank": Decimal(3),
        "rank_scope": "全省",
        "role": "level",
    }
    [row] = wide(extract(text), *expected)
    assert dict(zip(expected, row, strict=True)) == expected


def test_a_range_fills_the_limits_and_not_the_number(metric: Callable[..., Metric]):
    change = metric("5%至8%", role=CHANGE, kind=Kind.PERCENT, bound="range", lower=Decimal(5), upper=Decimal(8))
    columns = ("change", "change_lower", "change_upper", "change_bound", "value", "lower", "role")
    assert wide([change], *columns) == [(None, Decimal(5), Decimal(8), "range", None, None, None)]


def test_cells_of_a_table_row_stand_together_with_the_places_of_all(metric: Callable[..., Metric]):
    level, change = metric("9亿", group="g", locator="B2"), metric("5%", group="g", start=20, role=CHANGE, locator="C2")
    assert wide([level, change], "text", "locator") == [("9亿 | 5%", "B2 | C2")]
    assert wide([metric("9亿")], "locator") == [(None,)]


def test_sentences_and_flags_of_a_row_are_told_once_each(metric: Callable[..., Metric]):
    level = metric("9亿", group="g", sentence="投资9亿。", flags=("guessed", "carried"))
    change = metric("5%", group="g", start=20, role=CHANGE, sentence="增长5%。", flags=("carried",))
    rank = metric("第三", group="g", start=24, role=RANK, sentence="增长5%。")
    assert wide([level, change, rank], "sentence", "flags") == [("投资9亿。 | 增长5%。", ("guessed", "carried"))]


def test_groups_of_two_documents_stay_apart(metric: Callable[..., Metric]):
    level, change = metric("9亿", group="g"), metric("5%", group="g", role=CHANGE, source="b.txt")
    assert wide([level, change], "source", "text") == [("a.txt", "9亿"), ("b.txt", "5%")]


def test_a_mention_without_a_group_has_a_row_of_its_own(metric: Callable[..., Metric]):
    assert len(wide([metric("9亿"), metric("5%", start=8, role=CHANGE)])) == 2


@given(
    st.lists(
        st.tuples(st.sampled_from(list(Role)), st.sampled_from(["g", "h"]), st.sampled_from(["今年", "去年"])), max_size=12
    )
)
def test_every_mention_stands_in_one_cell_of_one_row(drawn: list[tuple[Role, str, str]]):
    metrics = [
        Metric(
            kind=Kind.COUNT,
            text=f"{at}个",
            value=Decimal(at),
            start=at,
            end=at + 1,
            id=f"{at}",
            role=role,
            group=group,
            period=period,
        )
        for at, (role, group, period) in enumerate(drawn)
    ]
    rows = list(make_table(metrics, TableOptions(Layout.WIDE, ("value", "change", "share", "rank", "id", "period"))).rows)
    values = [cell for row in rows for cell in row.cells[:4] if cell is not None]
    assert sorted(values) == [metric.value for metric in metrics]
    assert sorted(metric.start for row in rows for metric in row.metrics) == list(range(len(metrics)))
    assert len({row.cells[4] for row in rows}) == len(rows)  # the id is one
    assert all(metric.period == row.cells[5] for row in rows for metric in row.metrics)
