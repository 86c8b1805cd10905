"""Tables that are written whole do not keep their rows: a record takes some 4 KB, and next to nothing of it stays."""

import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from jinzhou_extract import Metric
from jinzhou_extract.records import arrow
from jinzhou_extract.records.table import TableOptions, make_table
from jinzhou_extract.writers import parquet, workbook
from jinzhou_extract.writers.output import put
from jinzhou_extract.writers.registry import writer_named

STAYS = 800
"""Bytes of a row that may stay: xlsxwriter keeps the height of each, and a row group of Parquet waits until it is full."""


@pytest.mark.parametrize("name", ["parquet", "sqlite", "xlsx"])
def test_rows_are_not_kept(name: str, metric: Callable[..., Metric], tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(arrow, "BATCH", 200)
    monkeypatch.setattr(parquet, "BATCH", 200)
    monkeypatch.setattr(workbook, "CHECKED_ROWS", 100)

    def peak(rows: int) -> int:
        def metrics() -> Iterator[Metric]:
            return (metric(start=at, flags=(), sentence=f"总投资519.5亿元，第{at}项。") for at in range(rows))

        tracemalloc.start()
        try:
            put(writer_named(name), make_table(metrics(), TableOptions()), tmp_path / f"{rows}.{name}")
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(10)  # what is imported on the way
    few, many = peak(600), peak(2_400)
    assert many - few < STAYS * (2_400 - 600)
