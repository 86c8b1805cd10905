"""The tables of the lexicon, which a wheel has as JSON, too: the same whichever is read."""

import json
import tomllib
from importlib.resources import files

import pytest

from jinzhou_extract.lexicon import toml
from jinzhou_extract.lexicon.toml import made_of, read_table, read_text

TABLES = sorted(file.name for file in files("jinzhou_extract.lexicon").iterdir() if file.name.endswith(".toml"))


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_what_its_toml_says(name):
    assert read_table(name) == tomllib.loads(read_text(name))


@pytest.mark.parametrize("name", TABLES)
def test_a_table_holds_nothing_that_comes_back_from_json_as_something_else(name):
    table = tomllib.loads(read_text(name))
    assert repr(json.loads(json.dumps(table))) == repr(table)


def test_what_the_build_made_is_read_where_it_is(monkeypatch):
    made = {"units.json": '{"unit": []}', "units.toml": "no TOML"}
    monkeypatch.setattr(toml, "read_text", made.__getitem__)
    assert read_table.__wrapped__("units.toml") == {"unit": []}


def test_a_made_table_lies_beside_its_toml():
    assert made_of("units.toml") == "units.json"
