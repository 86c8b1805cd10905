"""The command find."""

import csv
import io
import json
from pathlib import Path

import pytest

TEXT = "2024年，新建公路12公里，完成投资3.5亿元，增长6%。今年力争新建公路15公里。"


@pytest.fixture
def roads(folder: Path) -> Path:
    Path("roads.txt").write_text(TEXT, encoding="utf-8")
    return folder


def test_figures_are_found_in_documents(call, roads):
    called = call("find", "投资 增速", "roads.txt", "-n", "1")
    [row] = csv.DictReader(io.StringIO(called.out))
    assert (called.code, called.err) == (0, "")
    assert (row["indicator"], row["text"], row["source"], row["matched"]) == (
        "投资",
        "6%",
        "roads.txt",
        "indicator 投资 role change",
    )
    assert row["sentence"] == "2024年，新建公路12公里，完成投资3.5亿元，增长6%。"


@pytest.mark.parametrize("ending", ["jsonl", "parquet", "sqlite"])
def test_or_in_what_was_extracted_of_them(call, roads, ending):
    assert call("extract", "roads.txt", "-q", "-o", f"figures.{ending}").code == 0
    called = call("find", "投资 大于1亿元", f"figures.{ending}", "-f", "jsonl")
    [hit] = map(json.loads, called.out.splitlines())
    assert (hit["text"], hit["value"], hit["matched"]) == (
        "3.5亿元",
        350000000,
        ["indicator 投资", "unit CNY", "value 大于1亿元"],
    )


def test_an_input_that_cannot_be_read_is_told_and_the_others_are_searched(call, roads):
    called = call("find", "公路", "none.txt", "roads.txt")
    assert called.code == 1
    assert "none.txt" in called.err
    assert "12公里" in called.out
