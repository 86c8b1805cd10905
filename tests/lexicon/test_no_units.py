"""What follows numbers without being a unit: each row by its own example."""

import re

import pytest

from jinzhou_extract import extract
from jinzhou_extract.lexicon.toml import read_table
from jinzhou_extract.lexicon.units import index_aliases, load_units

ROWS = read_table("no_units.toml")["no_unit"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["text"])
def test_only_the_marked_mentions_are_found(row):
    marked = re.findall("【(.*?)】", row["example"])
    assert [metric.text for metric in extract(re.sub("[【】]", "", row["example"]))] == marked


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["text"])
def test_the_example_shows_the_text_behind_a_number(row):
    assert re.search(rf"[\d一二三四五六七八九十百千万亿】](?:个)?{re.escape(row['text'])}", row["example"])
    assert row["reason"]


def test_what_is_no_unit_is_in_no_table_of_units():
    bare = {
        alias
        for alias, meanings in index_aliases(load_units()).items()
        if not meanings[0].needs_before and not meanings[0].only_next
    }
    counted_in_sport = {"战", "平"}  # 18战13胜5平, where they stand side by side
    assert not bare & ({row["text"] for row in ROWS if row["text"] != "伏"} - counted_in_sport)
