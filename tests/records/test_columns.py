"""Every column has a name and a meaning in both languages, and a type that is the record's own."""

from decimal import Decimal

import pytest

from jinzhou_extract.metric import FIELDS, Metric
from jinzhou_extract.records.columns import CellType, Column, Header, Layout, Slot, known_columns

ALL = [
    pytest.param(layout, column, id=f"{layout} {column.key}")
    for layout in Layout
    for column in known_columns(layout, Header.EN).values()
]


def test_the_long_layout_has_the_fields_of_the_record_in_their_order():
    assert tuple(known_columns(Layout.LONG, Header.EN)) == FIELDS


def test_the_wide_layout_has_what_a_statement_is_read_for_in_its_order():
    expected = "indicator period region value unit change change_relative_to share share_of rank rank_scope text sentence"
    wide = list(known_columns(Layout.WIDE, Header.EN))
    assert [key for key in wide if key in expected.split()] == expected.split()


@pytest.mark.parametrize(("layout", "column"), ALL)
def test_a_column_is_named_and_explained_in_both_languages(layout: Layout, column: Column):
    chinese = known_columns(layout, Header.ZH)[column.key]
    assert column.name == column.key
    assert column.meaning.endswith((".", "。"))
    assert chinese.name != column.name
    assert chinese.meaning.endswith("。")


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("header", Header)
def test_no_two_columns_have_the_same_name(layout: Layout, header: Header):
    names = [column.name for column in known_columns(layout, header).values()]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(("layout", "column"), ALL)
def test_a_column_has_the_type_of_the_field_that_it_shows(layout: Layout, column: Column):
    annotation = str(Metric.model_fields[column.takes].annotation)
    by_type = {CellType.DECIMAL: Decimal.__name__, CellType.INTEGER: "int", CellType.LIST: "tuple"}
    expected = next((kind for kind, name in by_type.items() if name in annotation), CellType.TEXT)
    assert column.type is expected


def test_every_slot_of_a_wide_row_shows_value_limits_and_bound_of_its_mention():
    shown = {slot: {c.takes for c in known_columns(Layout.WIDE, Header.EN).values() if c.slot is slot} for slot in Slot}
    assert all(fields >= {"value", "lower", "upper", "bound", "relative_to"} for fields in shown.values())
