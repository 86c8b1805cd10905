"""A panel in each format, read back."""

import csv
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import openpyxl
import pandas as pd
import pyarrow.parquet
import pyreadstat
import pytest

from jinzhou_extract.errors import UsageError
from jinzhou_extract.panels.coverage import Coverage
from jinzhou_extract.panels.output import FORMATS, panel_file, write_panel
from jinzhou_extract.panels.row import PanelRow
from jinzhou_extract.records.columns import Layout

TEXTS = {
    "锦州市/2026.txt": "2025年，地区生产总值1286.4亿元，增长6.2%。\n\n今年主要预期目标是：地区生产总值增长5%—5.5%。",
    "锦州市/2026-2.txt": "2025年，地区生产总值增长6.2%。\n\n2025年，地区生产总值增长6.4%。",
}


@pytest.fixture
def rows(row_of) -> list[PanelRow]:
    return [row_of(text, source=name) for name, text in TEXTS.items()]


@pytest.fixture
def write(rows, gov, tmp_path):
    def written(name: str, layout: Layout = Layout.LONG) -> Path:
        write_panel(iter(rows), gov, panel_file(tmp_path / name, layout), Coverage())
        return tmp_path / name

    return written


def read_csv(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def test_a_long_csv_has_a_row_for_each_cell(write, gov):
    rows = list(read_csv(write("panel.csv")))
    assert len(rows) == 2 * len(gov.indicators)
    cell = rows[0]
    assert (cell["document"], cell["region"], cell["region_code"], cell["year"]) == (
        "锦州市/2026.txt",
        "锦州市",
        "210700",
        "2026",
    )
    assert (cell["indicator"], cell["value"], cell["unit"], cell["text"]) == (
        "gdp_level_actual",
        "128640000000",
        "CNY",
        "1286.4亿元",
    )
    text = TEXTS[cell["document"]]
    assert text[int(cell["start"]) : int(cell["end"])] == cell["text"]
    assert cell["sentence"] == "2025年，地区生产总值1286.4亿元，增长6.2%。"
    assert (cell["state"], cell["confidence"]) == ("found", "high")
    missing = next(row for row in rows if row["state"] == "not_stated")
    assert [missing[key] for key in ("value", "lower", "upper", "bound", "unit", "text", "start", "confidence")] == [""] * 8


def test_what_is_in_conflict_is_empty_and_all_of_it_stands_among_the_candidates(write):
    path = write("panel.csv")
    cell = next(row for row in read_csv(path) if row["state"] == "conflict")
    assert (cell["indicator"], cell["value"], cell["reason"]) == ("gdp_growth_actual", "", "of equal standing: 6.2%, 6.4%")
    candidates = [row for row in read_csv(path.with_name("panel.candidates.csv")) if row["document"] == cell["document"]]
    assert [(row["indicator"], row["standing"], row["value"]) for row in candidates] == [
        ("gdp_growth_actual", "conflict", "6.2"),
        ("gdp_growth_actual", "conflict", "6.4"),
    ]


def test_the_wide_layout_has_a_row_for_each_document_and_never_the_middle_of_a_range(write):
    first, second = read_csv(write("panel.csv", Layout.WIDE))
    assert (first["document"], first["title"]) == ("锦州市/2026.txt", "2026年锦州市政府工作报告")
    assert (first["gdp_level_actual"], first["gdp_growth_actual"]) == ("128640000000", "6.2")
    target = [first[f"gdp_growth_target{end}"] for end in ("", "_low", "_high", "_bound", "_state")]
    assert target == ["", "5", "5.5", "range", "found"]
    assert (second["gdp_growth_actual"], second["gdp_growth_actual_state"]) == ("", "conflict")


def test_a_workbook_has_the_panel_its_candidates_its_coverage_and_its_indicators(write, gov):
    book = openpyxl.load_workbook(write("panel.xlsx", Layout.WIDE), read_only=True)
    assert book.sheetnames == ["panel", "candidates", "coverage", "indicators"]
    head, first, _ = book["panel"].iter_rows(values_only=True)
    assert dict(zip(head, first, strict=True))["gdp_level_actual"] == 128640000000
    assert [row[4] for row in book["candidates"].iter_rows(values_only=True)] == [
        "standing",
        *["chosen"] * 3,
        *["conflict"] * 2,
    ]
    assert book["indicators"].max_row == len(gov.indicators) + 1


def test_parquet_keeps_numbers_exact(write):
    table = pyarrow.parquet.read_table(write("panel.parquet"))
    assert table["value"][0].as_py() == Decimal(128640000000)
    assert table["state"].to_pylist()[:3] == ["found", "found", "found"]


@pytest.mark.parametrize("layout", Layout)
def test_stata_reads_back_with_labels_in_chinese(write, layout):
    path = write("panel.dta", layout)
    frame, meta = pyreadstat.read_dta(path)
    labels = meta.column_names_to_labels
    assert labels["document"] == "文件"
    assert pd.read_stata(path).shape == frame.shape
    if layout is Layout.LONG:
        assert labels["value"] == "数值"
        assert meta.variable_value_labels["state"] == {0: "已述", 1: "未述", 2: "冲突", 3: "其他口径"}
        assert frame["value"][0] == 128640000000
        assert frame["sentence"][0] == "2025年，地区生产总值1286.4亿元，增长6.2%。"
        assert pd.read_stata(path)["state"][0] == "已述"
    else:
        assert labels["gdp_growth_target_low"] == "地区生产总值增速目标下限"
        assert (frame["gdp_growth_target_low"][0], frame["gdp_growth_target_high"][0]) == (5, 5.5)
        assert frame["gdp_growth_target"].isna().all()


def test_names_that_stata_cannot_have_are_changed_and_told(rows, gov, tmp_path):
    long, wide = (panel_file(tmp_path / f"{layout}.dta", layout) for layout in Layout)
    assert write_panel(iter(rows), gov, long, Coverage()) == ["names that Stata cannot have, changed: end is end_"]
    [told] = write_panel(iter(rows), gov, wide, Coverage())
    assert "gdp_per_capita_level_actual_bound is gdp_per_capita_level_actu2_bound" in told
    assert told.endswith("and 44 more; its label says what a variable is")
    _, meta = pyreadstat.read_dta(wide.path)
    assert max(map(len, meta.column_names)) == 32
    assert len(set(meta.column_names)) == len(meta.column_names)
    assert meta.column_names_to_labels["fiscal_revenue_level_actu2_bound"] == "一般公共预算收入界限"


@pytest.mark.parametrize("ending", FORMATS)
def test_the_same_panel_is_the_same_file(write, ending):
    first = write(f"a.{ending}").read_bytes()
    assert write(f"b.{ending}").read_bytes() == first


def test_an_ending_that_means_no_format(tmp_path):
    with pytest.raises(UsageError, match=r"the ending of .*panel.sav means no format of a panel; it is one of xlsx, csv"):
        panel_file(tmp_path / "panel.sav", Layout.LONG)
