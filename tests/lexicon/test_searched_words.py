"""Words that every sentence is searched for: each begins with a plain character, so that the search skips through the text."""

import pytest

from jinzhou_extract.lexicon.toml import read_table

SEARCHED = ["wanted", "wanted_near", "wanted_at_all", "estimated", "reckoned"]


@pytest.mark.parametrize("row", SEARCHED)
def test_a_word_that_is_searched_for_begins_with_itself(row: str):
    table = read_table("status.toml")[row]
    assert "before" not in table
    assert [word for word in table["any"] if not "一" <= word[0] <= "鿿"] == []
