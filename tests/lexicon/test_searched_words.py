"""Words that every sentence is searched for: plain ones, so that the search skips through the text."""

import re

import pytest

from jinzhou_extract.lexicon.pattern import FilledPattern, WordPattern
from jinzhou_extract.lexicon.toml import read_table

SEARCHED = ["wanted", "wanted_near", "estimated", "reckoned", "done", "done_among_plans"]


@pytest.mark.parametrize("row", SEARCHED)
def test_a_word_that_is_searched_for_is_plain(row: str):
    table = read_table("wanting.toml")[row]
    words = [*table.get("any", ()), *(word for beside in table.get("beside", ()) for word in beside["words"])]
    assert len(words) > 1
    assert [word for word in words if not re.fullmatch("，?[〇一-鿿]+[》：]?", word)] == []


def test_the_longest_word_that_tells_at_a_place_counts():
    text = "今后，产后修养；力争投产后盈利，将于五月通车"
    found = [match[0] for match in WordPattern("wanting.toml", "wanted").finditer(text)]
    assert found == ["今后", "力争", "投产后", "将于"]


def test_a_blank_is_filled_with_the_words_beside_others_too():
    pattern = FilledPattern("wanting.toml", "{reckoned}损失")
    assert pattern.search("据测算损失") is not None
    assert pattern.search("初步核算损失") is not None
    assert pattern.search("测算损失") is None
