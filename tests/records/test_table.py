"""Metrics as rows: the columns that were asked for, and what is said where they can't be had."""

from decimal import Decimal

import pytest

from jinzhou_extract import UsageError, extract
from jinzhou_extract.records.columns import Header, Layout
from jinzhou_extract.records.table import TableOptions, columns_of, make_table, plain_table


def test_a_long_table_has_a_row_for_each_mention():
    table = make_table(extract("签约项目118个，总投资519.5亿元。"), TableOptions(columns=("indicator", "value", "unit")))
    assert table.names == ("indicator", "value", "unit")
    assert [row.cells for row in table.rows] == [
        ("签约项目", Decimal(118), "个"),
        ("总投资", Decimal("51950000000"), "CNY"),
    ]


@pytest.mark.parametrize("columns", [("value", "unit"), ("数值", "单位"), ("数值", "unit")])
def test_columns_are_asked_for_by_either_name(columns: tuple[str, ...]):
    assert [column.name for column in columns_of(TableOptions(columns=columns))] == ["value", "unit"]
    assert [column.name for column in columns_of(TableOptions(columns=columns, header=Header.ZH))] == ["数值", "单位"]


@pytest.mark.parametrize(
    ("layout", "columns", "said"),
    [
        (Layout.LONG, ("worth",), "unknown column 'worth'; the long layout has: source, "),
        (Layout.LONG, ("change",), "unknown column 'change'; the long layout has: "),
        (Layout.WIDE, ("start",), "unknown column 'start'; the wide layout has: "),
        (Layout.LONG, ("value", "value"), "column 'value' is named twice"),
        (Layout.LONG, ("value", "数值"), "column 'value' is named twice"),
        (Layout.LONG, (), "no columns named"),
    ],
)
def test_columns_that_cannot_be_had(layout: Layout, columns: tuple[str, ...], said: str):
    with pytest.raises(UsageError, match=said):
        columns_of(TableOptions(layout, columns))


def test_the_rows_are_made_as_they_are_taken():
    def metrics():
        yield from extract("项目118个。")
        raise AssertionError("asked for a second row")

    assert next(make_table(metrics(), TableOptions()).rows).metrics[0].text == "118个"


def test_a_plain_table_shows_what_is_no_metric():
    table = plain_table(("unit", "aliases"), [("m", ("米", "公尺"))])
    assert table.names == ("unit", "aliases")
    assert [row.cells for row in table.rows] == [("m", ("米", "公尺"))]
