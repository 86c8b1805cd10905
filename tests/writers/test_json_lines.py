"""JSON and JSON Lines: a strict parser reads back the very record."""

import json
from collections.abc import Callable
from decimal import Decimal

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jinzhou_extract import Bound, Kind, Metric, Role, Status, extract
from jinzhou_extract.exact_json import JsonRows, json_value
from jinzhou_extract.records.columns import Header, Layout

TEXT = "签约项目118个，总投资519.5亿元，增长14.2%。"

NUMBERS = [
    ("5.195E+10", "51950000000"),
    ("14.2", "14.2"),
    ("-0.30", "-0.30"),
    ("1E-7", "0.0000001"),
    ("0.1234567890123456789", "0.1234567890123456789"),
    ("100000000000000000000000000001", "100000000000000000000000000001"),
]

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
decimals = st.none() | st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30)
metrics = st.builds(
    Metric,
    source=texts,
    indicator=st.none() | texts,
    value=decimals,
    lower=decimals,
    upper=decimals,
    kind=st.sampled_from(Kind),
    role=st.sampled_from(Role),
    bound=st.sampled_from(Bound),
    status=st.sampled_from(Status),
    flags=st.lists(texts, max_size=3).map(tuple),
    text=texts,
    start=st.integers(0, 10**12),
    end=st.integers(0, 10**12),
    sentence=texts,
)


def strictly_read(text: str | bytes) -> object:
    def refused(constant: str) -> None:
        raise ValueError(f"{constant} is not JSON")

    return json.loads(text, parse_float=Decimal, parse_constant=refused)


@pytest.mark.parametrize(("digits", "expected"), NUMBERS)
def test_a_decimal_is_an_exact_number_without_exponent(digits: str, expected: str):
    assert json_value(Decimal(digits)) == expected


@given(metrics)
def test_a_record_reads_back_from_json(metric: Metric):
    assert Metric.model_validate(strictly_read(metric.to_json())) == metric


@given(metrics)
def test_a_row_of_all_columns_is_the_record(metric: Metric):
    line = JsonRows(Metric.model_fields).line(tuple(metric.__dict__.values()))
    assert line == metric.to_json()
    assert "\n" not in line


@given(st.lists(metrics, max_size=5))
def test_a_row_is_the_same_whatever_stands_above_it(rows: list[Metric]):
    objects = JsonRows(Metric.model_fields)
    rows = [again for metric in rows for again in (metric, metric)]
    assert [objects.line(tuple(metric.__dict__.values())) for metric in rows] == [metric.to_json() for metric in rows]


def test_a_row_has_a_cell_for_each_name():
    with pytest.raises(ValueError, match="1 cells for 2 names"):
        JsonRows(["a", "b"]).line(("x",))


@pytest.mark.parametrize("text", [TEXT, "没有数字。"])
def test_json_is_an_array_and_json_lines_are_its_items(written: Callable[..., bytes], text: str):
    lines = written("jsonl", extract(text)).decode().split("\n")
    assert lines.pop() == ""
    assert strictly_read(written("json", extract(text))) == [strictly_read(line) for line in lines]
    assert [Metric.model_validate(strictly_read(line)) for line in lines] == extract(text)


def test_of_nothing_there_is_an_empty_array_and_no_line(written: Callable[..., bytes]):
    assert written("json", []) == b"[]\n"
    assert written("jsonl", []) == b""


def test_keys_are_the_chosen_names(written: Callable[..., bytes]):
    rows = strictly_read(written("json", extract(TEXT), "indicator", "value", "change", layout=Layout.WIDE, header=Header.ZH))
    assert rows == [
        {"指标": "签约项目", "数值": 118, "变动": None},
        {"指标": "总投资", "数值": 51950000000, "变动": Decimal("14.2")},
    ]


def test_duckdb_reads_the_lines(written: Callable[..., bytes], tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(written("jsonl", extract(TEXT)))
    query = f"select indicator, value::decimal(20,2) from read_json('{path}') order by start"
    assert duckdb.sql(query).fetchall() == [
        ("签约项目", Decimal(118)),
        ("总投资", Decimal(51950000000)),
        ("总投资", Decimal("14.2")),
    ]
