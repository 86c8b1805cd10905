"""The commands panel and catalogue, and extract with a catalogue."""

import csv
import io
import os
import subprocess
from pathlib import Path

import pytest

CATALOGUE = """
[[indicator]]
id = "fish"
zh = "水产品产量"
en = "Fish"
names = "水产品(?:总)?产量"
kind = "measure"
role = "level"
status = "actual"
period = "reviewed"
examples = ["去年水产品产量【5万吨】。"]
near_misses = ["{near_miss}"]
setting = "s"

[setting.s]
date = "2026-01-15"
"""


def report(place: str, year: int) -> str:
    return (
        f"{year}年{place}政府工作报告\n\n{year - 1}年，地区生产总值增长6%。\n\n今年主要预期目标是：地区生产总值增长5%左右。\n"
    )


@pytest.fixture
def reports(folder: Path) -> Path:
    for place in ("锦州市", "朝阳市"):
        Path(place).mkdir()
        for year in (2024, 2025):
            Path(place, f"{year}.txt").write_text(report(place, year), encoding="utf-8")
    return folder


def test_files_of_a_folder_that_are_no_documents_are_counted_and_named(call, reports):
    Path("锦州市/map.png").write_bytes(b"PNG")
    called = call("panel", "锦州市", "-o", "panel.xlsx")
    assert called.code == 0
    assert called.err.splitlines()[0] == "jinzhou-extract: 2 documents, 120 cells: 4 found, 116 not_stated; 1 skipped"
    assert called.err.splitlines()[-1] == "jinzhou-extract: 锦州市/map.png: is of no format that is read"


@pytest.mark.parametrize("name", ["panel.xlsx", "panel.csv", "panel.dta"])
def test_what_a_killed_run_left_beside_a_panel_is_taken_away_and_told(call, reports, killed_while_writing, name):
    written = [name] if name == "panel.xlsx" else [name, "panel.candidates.csv", "panel.coverage.csv"]
    left = [killed_while_writing(Path(name)) for name in written]
    called = call("panel", "锦州市", "-o", name)
    assert called.err.splitlines()[: len(left)] == [
        f"jinzhou-extract: {path} of a run that was killed is removed" for path in left
    ]
    assert sorted(path.name for path in reports.iterdir() if path.is_file()) == sorted(written)


def test_a_column_is_asked_for_only_where_there_is_one(call, reports):
    called = call("panel", "锦州市", "-o", "panel.csv", "--text-column", "text")
    assert called.code == 2
    assert "--text-column is for CSV, XLSX, JSON Lines and Parquet" in called.err


def test_a_panel_with_what_goes_beside_it(call, reports):
    called = call("panel", "锦州市", "朝阳市", "-o", "panel.csv", "--layout", "long")
    assert (called.code, called.out) == (0, "")
    assert called.err.splitlines() == [
        "jinzhou-extract: 4 documents, 240 cells: 8 found, 232 not_stated",
        "jinzhou-extract: balanced (2 places × 2 years); see panel.candidates.csv and panel.coverage.csv",
    ]
    rows = list(csv.DictReader(io.StringIO(Path("panel.csv").read_text(encoding="utf-8-sig"))))
    found = [(row["document"], row["region"], row["year"], row["value"], row["bound_words"]) for row in rows if row["value"]]
    assert found[:3] == [
        ("锦州市/2024.txt", "锦州市", "2024", "6", ""),
        ("锦州市/2024.txt", "锦州市", "2024", "5", "左右"),
        ("锦州市/2025.txt", "锦州市", "2025", "6", ""),
    ]
    assert Path("panel.candidates.csv").exists()
    assert Path("panel.coverage.csv").exists()


def test_duplicates_gaps_and_failures_are_told(call, reports):
    Path("锦州市/2025-2.txt").write_text(report("锦州市", 2025), encoding="utf-8")
    Path("朝阳市/2024.txt").write_text("", encoding="utf-8")
    called = call("panel", "锦州市", "朝阳市", "-o", "panel.xlsx", "--errors", "failed.jsonl")
    assert called.code == 1
    assert called.err.splitlines()[1:] == [
        "jinzhou-extract: 4 documents, 240 cells: 8 found, 232 not_stated; 1 failed",
        "jinzhou-extract: not balanced (2 places × 2 years; 1 of 4 have no document, 1 have several);"
        " see the sheets candidates and coverage",
        "jinzhou-extract: 锦州市 210700 2025 has 2 documents: 锦州市/2025-2.txt, 锦州市/2025.txt",
    ]
    assert '"朝阳市/2024.txt"' in Path("failed.jsonl").read_text(encoding="utf-8")


def test_the_same_bytes_whatever_jobs_is(call, reports):
    for jobs in ("1", "2"):
        assert call("panel", "锦州市", "朝阳市", "-o", f"{jobs}.csv", "-j", jobs, "-q").code == 0
    for kind in ("csv", "candidates.csv", "coverage.csv"):
        assert Path(f"1.{kind}").read_bytes() == Path(f"2.{kind}").read_bytes()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (
            ["锦州市", "-o", "panel.sav"],
            "the ending of panel.sav means no format of a panel; it is one of xlsx, csv, parquet, dta",
        ),
        (["锦州市"], "missing option '--output' / '-o'; see jinzhou-extract panel --help"),
        (["锦州市", "-o", "p.csv", "--catalogue", "none.toml"], "none.toml: could not be read (No such file or directory)"),
        (
            ["锦州市", "-o", "p.csv", "--errors", "p.coverage.csv"],
            "--errors and p.coverage.csv beside it are the same file; name two",
        ),
    ],
)
def test_a_wrong_call_gets_one_line(call, reports, arguments, says):
    called = call("panel", *arguments)
    assert called.told.startswith(says)
    assert (called.code, called.out) == (2, "")


def test_nothing_that_can_be_read_writes_nothing(call, folder):
    assert call("panel", "none.txt", "-o", "panel.csv").code == 1
    assert not list(folder.glob("panel*"))


def test_where_the_disk_is_full_no_half_panel_is_left(reports):
    command = "ulimit -f 8; exec jinzhou-extract panel 锦州市 朝阳市 -o panel.csv --layout long"
    path = f"{Path(subprocess.sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(["sh", "-c", command], env=os.environ | {"PATH": path}, capture_output=True, check=False)
    assert done.returncode != 0
    assert not list(reports.glob("*panel*"))


def test_concept_names_the_series_of_a_figure(call, reports):
    called = call("extract", "锦州市/2025.txt", "--catalogue", "gov", "-q", "--columns", "indicator,value,concept")
    assert called.out.splitlines() == [
        "indicator,value,concept",
        "地区生产总值,6,gdp_growth_actual",
        "地区生产总值,5,gdp_growth_target",
    ]


@pytest.mark.parametrize(
    ("options", "values"),
    [
        (["--catalogue", "gov", "--indicator", "_target$"], ["5"]),
        (["--catalogue", "gov", "--indicator", "Growth of gross"], ["6", "5"]),
        (["--indicator", "生产总值"], ["6", "5"]),
        (["--indicator", "^公路$"], []),
    ],
)
def test_figures_are_chosen_by_indicator(call, reports, options, values):
    called = call("extract", "锦州市/2025.txt", "-q", "--columns", "value", *options)
    assert called.out.split() == ["value", *values]


def test_a_pattern_that_is_none(call, reports):
    called = call("extract", "锦州市", "--indicator", "(")
    assert called.told == "--indicator '(' is no pattern (missing ) at position 1); escape signs with \\"
    assert called.code == 2


def test_the_built_in_catalogue_is_listed_and_shown(call):
    listed = call("catalogue", "list").out.splitlines()
    assert listed[0] == "indicator,zh,en,unit,status,period,names"
    assert len(listed) == 61
    shown = call("catalogue", "show", "gdp_growth_target").out
    assert shown.startswith("gdp_growth_target  地区生产总值增速目标  Growth of gross regional product, target\n")
    assert "  period       planned\n" in shown
    assert call("catalogue", "show", "gdp").told == "gov has no indicator 'gdp'; see jinzhou-extract catalogue list gov"


@pytest.mark.parametrize(
    ("near_miss", "code", "out", "err"),
    [
        ("水产品出口5万吨。", 0, "1 indicator, 2 trials, 0 wrong\n", ""),
        (
            "去年水产品总产量6万吨。",
            1,
            "1 indicator, 2 trials, 1 wrong\n",
            "jinzhou-extract: fish.toml: fish: near miss '去年水产品总产量6万吨。': 6万吨 is taken for it\n",
        ),
    ],
)
def test_a_catalogue_is_checked_with_its_examples(call, folder, near_miss, code, out, err):
    Path("fish.toml").write_text(CATALOGUE.format(near_miss=near_miss), encoding="utf-8")
    called = call("catalogue", "check", "fish.toml")
    assert (called.code, called.out, called.err) == (code, out, err)


@pytest.mark.parametrize("made", [["extract", "锦州市", "-o", "锦州市/old.csv"], ["panel", "锦州市", "-o", "锦州市/old.csv"]])
def test_what_was_extracted_before_is_no_document(call, reports, made):
    call(*made, "-q")
    called = call("panel", "锦州市", "-o", "new.csv")
    assert called.code == 1
    assert called.err.splitlines()[0].endswith(
        ": holds figures that were extracted, no documents; leave it out, or move it from among the documents; "
        "--text-column reads a column of it as documents"
    )
    rows = csv.DictReader(io.StringIO(Path("new.csv").read_text(encoding="utf-8-sig")))
    assert {row["document"] for row in rows} == {"锦州市/2024.txt", "锦州市/2025.txt"}
