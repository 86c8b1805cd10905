"""Patterns whose words stand in the tables of the lexicon."""

import importlib
import pkgutil

import pytest

import jinzhou_extract
from jinzhou_extract.lexicon import pattern as patterns
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern


def test_the_words_of_a_row_fill_the_blank_that_has_its_name() -> None:
    pattern = FilledPattern("press.toml", r"(?P<place>[一-鿿]{2}){papers}{sent}", signs="电讯")
    papers, sent = ("|".join(patterns.words_of("press.toml", row)) for row in ("papers", "sent"))
    assert pattern.source == rf"(?P<place>[一-鿿]{{2}})(?:{papers})(?:{sent})"
    found = pattern.match("延河日报讯")
    assert found is not None
    assert found["place"] == "延河"
    assert pattern.match("延河日报社") is None
    assert pattern.match("延河讯") is None


def test_a_blank_names_the_table_of_its_row_where_it_is_another() -> None:
    pattern = FilledPattern("press.toml", r"{papers}{tellings.same_day}\Z")
    papers, same_day = ("|".join(patterns.words_of(*row)) for row in (("press.toml", "papers"), ("tellings.toml", "same_day")))
    assert pattern.source == rf"(?:{papers})(?:{same_day})\Z"
    assert set(pattern.ends) == set("天日月")
    assert pattern.search("延河日报当日") is not None
    assert pattern.search("延河日报今日") is None


def test_a_blank_that_no_row_fills_is_an_error() -> None:
    with pytest.raises(KeyError, match="no_such_row"):
        FilledPattern("press.toml", "{no_such_row}讯").search("讯")


def test_every_pattern_of_a_module_can_be_compiled() -> None:
    found = [
        value.compiled
        for module in pkgutil.walk_packages(jinzhou_extract.__path__, "jinzhou_extract.")
        if not module.name.endswith("__main__")
        for value in vars(importlib.import_module(module.name)).values()
        if isinstance(value, Pattern)
    ]
    assert len(found) > 300
