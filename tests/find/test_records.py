"""Records read back from what extract wrote."""

import pytest

from jinzhou_extract.errors import InputError
from jinzhou_extract.find.records import holds_records, read_records
from jinzhou_extract.records.table import TableOptions, make_table
from jinzhou_extract.writers.output import put
from jinzhou_extract.writers.registry import writer_named


@pytest.fixture
def figures(metric):
    return [
        metric(
            "1.5亿元",
            kind="money",
            indicator="投资",
            value="150000000.5",
            unit="CNY",
            flags=("estimate",),
            concept="investment",
        ),
        metric("几百户", start=9, indicator=None, lower="200", upper="900", unit="户", bound="range"),
    ]


@pytest.mark.parametrize("name", ["jsonl", "parquet", "sqlite"])
def test_what_was_written_is_read_back(figures, tmp_path, name):
    path = tmp_path / f"figures.{name}"
    put(writer_named(name), make_table(figures, TableOptions()), path)
    assert holds_records(path)
    assert list(read_records(path)) == figures


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", "完成投资3亿元。"),
        ("corpus.jsonl", '{"id": 1, "text": "完成投资3亿元。"}'),
        ("a.jsonl", "["),
        ("none.jsonl", None),
    ],
)
def test_documents_are_no_records(tmp_path, name, text):
    if text is not None:
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert not holds_records(tmp_path / name)


def test_a_line_that_is_no_record_is_told(figures, tmp_path):
    path = tmp_path / "figures.jsonl"
    path.write_text(figures[0].to_json() + '\n{"kind": "money"}\n', encoding="utf-8")
    with pytest.raises(InputError, match=r"figures\.jsonl:2: is no record of a figure \(text\); extract it again"):
        list(read_records(path))
