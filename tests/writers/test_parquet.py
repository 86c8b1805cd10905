"""Parquet, as pyarrow, pandas, Polars and DuckDB read it."""

import io
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from jinzhou_extract import Metric, extract
from jinzhou_extract.metric import FIELDS
from jinzhou_extract.records import arrow
from jinzhou_extract.records.columns import Header, Layout, Names, Numbers
from jinzhou_extract.records.table import TableOptions, make_table
from jinzhou_extract.writers import parquet
from jinzhou_extract.writers.parquet import ParquetWriter

TEXT = "签约项目118个，总投资519.5亿元，增长14.2%。价格下降0.35%。"

READERS: dict[str, Callable[[Path], list[Decimal]]] = {
    "pyarrow": lambda path: pq.read_table(path)["value"].to_pylist(),
    "pandas": lambda path: pd.read_parquet(path)["value"].tolist(),
    "polars": lambda path: pl.read_parquet(path)["value"].to_list(),
    "duckdb": lambda path: [row[0] for row in duckdb.sql(f"select value from '{path}' order by start").fetchall()],
}


@pytest.mark.parametrize("name", READERS)
def test_a_reader_gets_the_exact_numbers(written: Callable[..., bytes], tmp_path: Path, name: str):
    metrics = extract(TEXT)
    path = tmp_path / "a.parquet"
    path.write_bytes(written("parquet", metrics))
    assert READERS[name](path) == [metric.value for metric in metrics]


def test_rows_read_back_as_records(written: Callable[..., bytes]):
    rows = pq.read_table(io.BytesIO(written("parquet", extract(TEXT), names=Names.OLD))).to_pylist()
    assert [Metric.model_validate(row) for row in rows] == extract(TEXT)


def test_the_schema_says_types_and_meanings(written: Callable[..., bytes]):
    schema = pq.read_schema(io.BytesIO(written("parquet", [], names=Names.OLD)))
    assert tuple(schema.names) == FIELDS
    assert schema.field("value").type == pa.decimal128(38, 12)
    assert schema.field("start").type == pa.int64()
    assert schema.field("flags").type == pa.list_(pa.string())
    assert schema.field("sentence").type == pa.string()
    assert all(field.metadata[b"description"] for field in schema)


def test_chinese_and_wide(written: Callable[..., bytes]):
    data = written("parquet", extract(TEXT), "指标", "变动", "变动单位", layout=Layout.WIDE, header=Header.ZH)
    table = pq.read_table(io.BytesIO(data))
    assert table.to_pylist()[1] == {"指标": "总投资", "变动": Decimal("14.2"), "变动单位": "%"}
    assert table.schema.field("变动").metadata[b"description"].decode() == "指标变动了多少，以“变动单位”计；下降为负。"


@pytest.mark.parametrize(
    ("digits", "notes"),
    [
        ("14.2", []),
        ("33.33333333333333333333333333", ["numbers of more than 12 decimals, rounded and flagged: 1"]),
        ("1E+30", ["numbers of more than 26 digits before the point, left out and flagged: 1"]),
    ],
)
def test_what_does_not_fit_is_told(metric: Callable[..., Metric], digits: str, notes: list[str]):
    table = make_table([metric(value=Decimal(digits))], TableOptions())
    assert ParquetWriter().write(table, io.BytesIO()) == notes


def test_rows_are_written_as_they_come(metric: Callable[..., Metric], monkeypatch: pytest.MonkeyPatch):
    for place, name, rows in ((arrow, "BATCH", 2), (parquet, "BATCH", 2), (parquet, "ROW_GROUP", 4)):
        monkeypatch.setattr(place, name, rows)
    stream = io.BytesIO()
    ParquetWriter().write(make_table([metric(start=at) for at in range(5)], TableOptions()), stream)
    file = pq.ParquetFile(stream)
    assert [file.metadata.row_group(at).num_rows for at in range(file.num_row_groups)] == [4, 1]
    assert file.read()["start"].to_pylist() == [0, 1, 2, 3, 4]


def test_names_are_no_words_of_sql(written: Callable[..., bytes], tmp_path: Path):
    for layout in Layout:
        path = tmp_path / f"{layout}.parquet"
        path.write_bytes(written("parquet", extract(TEXT), layout=layout))
        names = pq.read_schema(path).names
        assert not {"group", "end", "flags", "rank"}.intersection(names)
        assert {"group_id", "flag_list"} <= set(names)
    [(group,)] = duckdb.sql(f"select group_id from '{path}' limit 1").fetchall()
    assert group == extract(TEXT)[0].group


def test_columns_are_known_by_both_names(written: Callable[..., bytes]):
    for name in ("group", "group_id", "分组"):
        assert pq.read_schema(io.BytesIO(written("parquet", [], name))).names == ["group_id"]
        assert written("csv", [], name) == b"group\n"


@pytest.mark.parametrize(
    ("digits", "kept", "flags"), [("118", 118.0, []), ("0.1", 0.1, []), ("1E+400", None, ["value-left-out"])]
)
def test_numbers_may_be_doubles(
    written: Callable[..., bytes], metric: Callable[..., Metric], digits: str, kept: float, flags: list[str]
):
    data = written("parquet", [metric(value=Decimal(digits))], "value", "flags", numbers=Numbers.FLOAT)
    assert pq.read_table(io.BytesIO(data)).to_pylist() == [{"value": kept, "flag_list": flags}]
    assert pq.read_schema(io.BytesIO(data)).field("value").type == pa.float64()


def test_doubles_that_are_not_the_number_are_counted(metric: Callable[..., Metric]):
    options = TableOptions(numbers=Numbers.FLOAT)
    table = make_table([metric(value=Decimal("33.33333333333333333333333333")), metric(value=Decimal("1E+400"))], options)
    assert ParquetWriter().write(table, io.BytesIO()) == [
        "numbers that a double holds only nearly: 1",
        "numbers too large for a double, left out and flagged: 1",
    ]
