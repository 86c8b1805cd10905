"""What holds of every input, for each public function; made-up texts look for one of which it does not."""

import csv
import io
import json
import os
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from benchmarks.attack.laws import broken_laws
from benchmarks.attack.texts import PIECES
from jinzhou_extract import Document, Extractor, extract, extract_file, extract_many, parse_number
from jinzhou_extract.readers.decode import decode
from jinzhou_extract.records.columns import Layout
from jinzhou_extract.records.table import TableOptions, make_table
from jinzhou_extract.writers.delimited import plain_cell
from jinzhou_extract.writers.registry import writer_named

ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
PHRASES = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)
TEXTS = st.one_of(PHRASES, ANY, st.tuples(PHRASES, ANY, PHRASES).map("".join))
UNMARKED = TEXTS.map(lambda text: text.lstrip("\ufeff"))  # a byte order mark in front is no part of the text
NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15, places=4)


@settings(max_examples=300)
@given(TEXTS)
@example("||𝟗８%|")
@example("三分之一" * 40)
def test_records_keep_the_laws(text: str):
    document = Document(text, "a")
    assert list(broken_laws(document, extract(document))) == []


@settings(max_examples=60)
@given(st.lists(TEXTS, max_size=4), TEXTS)
def test_what_was_extracted_before_changes_nothing(before: list[str], text: str):
    used = Extractor()
    for earlier in before:
        used.extract(earlier)
    assert used.extract(text) == extract(text)
    assert [list(metrics) for metrics in extract_many([*before, text])][-1] == list(extract(text))


@settings(max_examples=60)
@given(TEXTS)
def test_a_file_gives_what_its_text_gives(tmp_path_factory: pytest.TempPathFactory, text: str):
    path = tmp_path_factory.mktemp("laws") / "a.txt"
    path.write_text(text, encoding="utf-8-sig", newline="")
    errors: list[Exception] = []
    found = extract_file(path, encoding="utf-8", on_error=errors.append)
    if not errors and not text.startswith(("---", "\ufeff")):
        assert [metric.text for metric in found] == [metric.text for metric in extract(text, title=None)]


@settings(max_examples=300)
@given(TEXTS)
def test_no_text_is_an_exception_for_a_number(text: str):
    value = parse_number(text)
    assert value is None or value.is_finite()


@settings(max_examples=200)
@given(NUMBERS)
def test_a_number_is_read_as_it_was_written(number: Decimal):
    assert parse_number(f"{number:f}") == number
    assert parse_number(f"{number:,f}") == number


@settings(max_examples=100)
@given(UNMARKED.filter(str.strip), st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32", "gb18030"]))
def test_a_text_comes_back_from_the_encoding_that_is_named(text: str, encoding: str):
    assert decode(text.encode(encoding), "a", encoding) == text


@settings(max_examples=60)
@given(TEXTS, st.sampled_from(Layout))
def test_tables_come_back_from_csv_and_json(text: str, layout: Layout):
    metrics = extract(text)
    rows = [row.cells for row in make_table(metrics, TableOptions(layout)).rows]
    written = {}
    for name in ("csv", "jsonl"):
        stream = io.BytesIO()
        writer_named(name).write(make_table(metrics, TableOptions(layout)), stream)
        written[name] = stream.getvalue().decode()
    back = list(csv.reader(io.StringIO(written["csv"], newline="")))[1:]
    assert back == [[plain_cell(cell) for cell in row] for row in rows]
    assert not any(cell.startswith(("=", "+", "@", "\t", "\r")) for row in back for cell in row)
    records = [json.loads(line, parse_float=Decimal, parse_int=Decimal) for line in written["jsonl"].splitlines()]
    assert [tuple(record.values()) for record in records] == [
        tuple(list(cell) if isinstance(cell, tuple) else cell for cell in row) for row in rows
    ]


SAMPLE = Path(__file__).parents[2] / "samples" / "bulletin.txt"


@pytest.mark.parametrize(
    "setting",
    [
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "2"},
        {"TZ": "Pacific/Kiritimati"},
        {"LC_ALL": "C"},
        {"PYTHONUTF8": "0", "LANG": "C"},
    ],
)
def test_nothing_of_the_process_changes_what_is_written(setting: dict[str, str]):
    command = [sys.executable, "-m", "jinzhou_extract", "extract", str(SAMPLE), "-f", "jsonl", "-q"]
    done = subprocess.run(command, capture_output=True, check=True, env=os.environ | setting)
    lines = done.stdout.decode().splitlines()
    assert lines == [metric.to_json() for metric in extract_file(SAMPLE)]
