import pytest

from jinzhou_extract.lexicon.numerals import load_numerals
from jinzhou_extract.mentions.fixed import FixedPhrases


@pytest.fixture(scope="module")
def fixed():
    return FixedPhrases(["统一", "一点", "一", "一片片", "十分", "一片"], load_numerals(), ["分钟", "亩"])


@pytest.mark.parametrize(
    ("text", "at", "phrase"),
    [
        ("村里统一采购", 3, "统一"),
        ("树一片片长高", 1, "一片片"),  # the longest
        ("树一片长高", 1, "一片"),
        ("十分到位", 0, "十分"),
        ("十分钟后", 0, ""),  # a unit that begins so
        ("一点五倍", 0, ""),  # a numeral
        ("统一百货", 1, ""),  # before a number character it is one
        ("两百", 0, ""),
        ("一大半人", 0, ""),
        ("片", 0, ""),
    ],
)
def test_a_fixed_phrase_ends_where_no_numeral_and_no_unit_goes_on(fixed, text, at, phrase):
    end = fixed.end(text, at)
    assert (text[:end].endswith(phrase) and end > at) if phrase else end == 0
