"""The time that a text begins with, no further in than a given place."""

import pytest

from jinzhou_extract.lexicon.times import load_times
from jinzhou_extract.times.reader import TimeReader

READER = TimeReader(load_times())


@pytest.mark.parametrize(
    ("text", "last", "words"),
    [
        ("2019年，全县造林3万亩。", 0, "2019年"),
        ("回顾过去五年，我们修了三座桥。", 2, "过去五年"),
        ("回顾过去五年，我们修了三座桥。", 1, None),
        ("上升到今年的第三位。", 3, "今年"),
        ("上升到今年的第三位。", 2, None),
        ("修桥三座。", 4, None),
        ("", 0, None),
    ],
)
def test_the_first_time(text: str, last: int, words: str | None):
    first = READER.first(text, 0, last, len(text))
    assert (first and first.text) == words
    found = next((time for time in READER.find(text) if time.start <= last), None)
    assert first == found
