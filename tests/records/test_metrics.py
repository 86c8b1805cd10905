"""What extract() returns: a list in every respect, that becomes a data frame."""

import pickle
import sys
from decimal import Decimal
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.compute as pc
import pytest

from jinzhou_extract import Extractor, Kind, Metric, Metrics, MissingLibraryError, UsageError, extract
from jinzhou_extract.metric import FIELDS

SAMPLES = Path(__file__).parents[2] / "samples"

TEXT = "签约项目118个，总投资519.5亿元，增长14.2%。失业率降到5.1%。"


@pytest.fixture(scope="module")
def metrics() -> Metrics:
    return extract(TEXT)


def with_value(digits: str) -> Metrics:
    return Metrics([Metric(kind=Kind.COUNT, text="很多个", value=Decimal(digits), start=0, end=3)])


def test_it_is_a_list(metrics: Metrics):
    assert isinstance(metrics, list)
    assert metrics == list(metrics) == Extractor().extract(TEXT)
    assert [metric.text for metric in metrics] == ["118个", "519.5亿元", "14.2%", "5.1%"]
    assert pickle.loads(pickle.dumps(metrics)) == metrics


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.txt")), ids=lambda sample: sample.stem)
def test_records_are_put_together_as_validation_would(sample):
    for metric in extract(sample.read_text(encoding="utf-8")):
        validated = Metric.model_validate({name: getattr(metric, name) for name in FIELDS if name != "concept"})
        assert metric == validated
        assert list(metric.__dict__.items()) == list(validated.__dict__.items())
        assert metric.model_fields_set == validated.model_fields_set


def test_a_copy_has_fields_of_its_own(metrics: Metrics):
    with_concept = metrics[0].model_copy(update={"concept": "gdp"})
    assert "concept" in with_concept.model_fields_set
    assert "concept" not in metrics[0].model_fields_set


@pytest.mark.parametrize(
    "made",
    [
        pytest.param(lambda metrics: metrics[1:], id="slice"),
        pytest.param(lambda metrics: metrics + metrics, id="sum"),
        pytest.param(lambda metrics: metrics.copy(), id="copy"),
        pytest.param(lambda metrics: metrics[9:], id="empty slice"),
    ],
)
def test_a_part_of_it_is_one_too(metrics: Metrics, made):
    assert type(made(metrics)) is Metrics
    assert type(metrics[0]) is Metric


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("没有数字。", "Metrics(0)"),
        ("签约项目118个。", "Metrics(1: 签约项目 118 个)"),
        ("失业率控制在5%至8%。", "Metrics(1: 失业率 5–8 %)"),
        (TEXT, "Metrics(4: 签约项目 118 个, 总投资 51950000000 CNY, 总投资 14.2 %, …)"),
    ],
)
def test_its_short_form(text: str, shown: str):
    assert repr(extract(text)) == shown


def test_a_notebook_shows_a_table_in_which_nothing_is_markup():
    html = extract("总投资5亿元。<script>alert(1)</script>签约项目3个，近<b>9家</b>。")._repr_html_()
    assert '<td style="text-align: left">总投资</td>' in html
    assert "总投资<mark>5亿元</mark>。" in html
    assert '<td style="text-align: right">500,000,000</td>' in html
    assert "<script" not in html
    assert "<b>" not in html


def test_a_notebook_says_how_many_it_leaves_out():
    metrics = Metrics(extract("项目5个。") * 53)
    assert metrics._repr_html_().count("<tr>") == 51
    assert "… and 3 more" in metrics._repr_html_()


def test_a_notebook_flags_what_is_doubtful(metric):
    html = Metrics(
        [metric(indicator="项目", value=Decimal(118), flags=("region-from-lead",)), metric(indicator="项目")]
    )._repr_html_()
    assert html.count("⚑") == 2
    assert 'title="region-from-lead"' in html


class TestArrow:
    def test_numbers_are_exact(self, metrics: Metrics):
        table = metrics.to_arrow()
        assert table.schema.field("value").type == pa.decimal128(38, 12)
        assert table["value"].to_pylist() == [metric.value for metric in metrics]
        assert pc.sum(table["value"]).as_py() == Decimal("51950000137.3")

    def test_rows_read_back_as_records(self, metrics: Metrics):
        assert [Metric.model_validate(row) for row in metrics.to_arrow(names="old").to_pylist()] == metrics

    def test_fields_say_what_they_mean(self, metrics: Metrics):
        assert metrics.to_arrow().schema.field("unit").metadata[b"description"].startswith(b"Canonical unit")

    @pytest.mark.parametrize(
        ("digits", "kept", "flags"),
        [
            ("12345678901234567890123456.123456789012", "12345678901234567890123456.123456789012", []),
            ("-0.000000000001", "-0.000000000001", []),
            ("0.0000000000005", "0", ["value-rounded"]),
            ("33.33333333333333333333333333", "33.333333333333", ["value-rounded"]),
            ("-0.0000000000015", "-0.000000000002", ["value-rounded"]),
            ("100000000000000000000000000", None, ["value-left-out"]),
            ("99999999999999999999999999.9999999999999", None, ["value-left-out"]),
        ],
    )
    def test_a_number_that_does_not_fit_is_flagged(self, digits: str, kept: str | None, flags: list[str]):
        [row] = with_value(digits).to_arrow(columns=("value", "flags"), names="old").to_pylist()
        assert row == {"value": None if kept is None else Decimal(kept), "flags": flags}

    def test_of_nothing_is_empty_with_all_columns(self):
        assert Metrics().to_arrow().shape == (0, len(Metric.model_fields))


class TestPandas:
    def test_numbers_are_exact(self, metrics: Metrics):
        frame = metrics.to_pandas()
        assert frame["value"].tolist() == [metric.value for metric in metrics]
        assert frame["value"].sum() == Decimal("51950000137.3")
        assert frame["value"].astype(float).max() == 51950000000.0

    def test_text_is_text_and_offsets_are_integers(self, metrics: Metrics):
        frame = metrics.to_pandas()
        assert frame.dtypes[["kind", "unit", "start"]].astype(str).tolist() == ["string", "string", "int64"]
        assert frame["kind"].tolist() == ["count", "money", "percent", "percent"]
        assert frame["per"].isna().all()

    def test_of_nothing_is_empty_with_all_columns(self):
        assert Metrics().to_pandas().shape == (0, len(Metric.model_fields))
        assert pd.concat([Metrics().to_pandas(), extract(TEXT).to_pandas()])["start"].dtype == "int64"


class TestPolars:
    def test_numbers_are_exact(self, metrics: Metrics):
        frame = metrics.to_polars()
        assert frame.schema["value"] == pl.Decimal(38, 12)
        assert frame["value"].to_list() == [metric.value for metric in metrics]
        assert frame["value"].sum() == Decimal("51950000137.3")

    def test_a_number_that_does_not_fit_is_flagged(self):
        frame = with_value("1E+30").to_polars(columns=("value", "flags"))
        assert frame.rows() == [(None, ["value-left-out"])]

    def test_of_nothing_is_empty_with_all_columns(self):
        assert Metrics().to_polars().shape == (0, len(Metric.model_fields))


def test_a_frame_is_wide_or_chinese_as_asked(metrics: Metrics):
    columns = ["指标", "数值", "变动"]
    assert metrics.to_pandas(layout="wide", header="zh", columns=columns).columns.tolist() == columns
    assert metrics.to_polars(layout="wide", header="zh", columns=columns).columns == columns
    table = metrics.to_arrow(layout="wide", header="zh", columns=columns)
    assert table.column_names == columns
    assert table.num_rows == 3  # the growth stands beside the investment


def test_duckdb_reads_the_arrow_table(metrics: Metrics):
    arrow_table = metrics.to_arrow()  # noqa: F841 - named in the query
    assert duckdb.sql("select sum(value) from arrow_table where kind = 'money'").fetchall() == [(Decimal("51950000000"),)]


@pytest.mark.parametrize(
    ("method", "library", "install"),
    [
        ("to_arrow", "pyarrow", "pip install 'jinzhou-extract[parquet]'"),
        ("to_pandas", "pandas", "pip install pandas"),
        ("to_polars", "polars", "pip install polars"),
    ],
)
def test_a_missing_library_is_named_with_its_installation(
    metrics: Metrics, monkeypatch: pytest.MonkeyPatch, method: str, library: str, install: str
):
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingLibraryError) as error:
        getattr(metrics, method)()
    assert str(error.value) == f"{method}() needs a library that is not installed; run: {sys.executable} -m {install}"


def test_an_unknown_column_is_refused(metrics: Metrics):
    with pytest.raises(UsageError, match="unknown column 'worth'"):
        metrics.to_arrow(columns=["worth"])


def test_frames_have_safe_names_or_the_old_ones(metrics: Metrics):
    for frame in (metrics.to_pandas(), metrics.to_polars()):
        assert {"group_id", "end_offset", "flag_list"} <= set(frame.columns)
        assert not {"group", "end", "flags"} & set(frame.columns)
    assert "rank_place" in metrics.to_pandas(layout="wide").columns
    assert {"group", "end", "flags"} <= set(metrics.to_pandas(names="old").columns)


def test_frames_may_have_floats(metrics: Metrics):
    assert metrics.to_pandas(numbers="float")["value"].dtype == "float64"
    assert metrics.to_pandas(numbers="float")["lower"].isna().all()
    assert metrics.to_polars(numbers="float")["value"].to_list() == [118.0, 51950000000.0, 14.2, 5.1]
    with pytest.raises(ValueError, match="'double' is not a valid Numbers"):
        metrics.to_pandas(numbers="double")
