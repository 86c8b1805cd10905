"""The record stays what programs know: a field may be added, none may go or become another type."""

import json
from pathlib import Path

import pytest

from jinzhou_extract import Metric

OLD = json.loads((Path(__file__).parent / "files" / "schema-0.1.0.json").read_text(encoding="utf-8"))
NEW = Metric.model_json_schema(mode="serialization")


@pytest.mark.parametrize("name", OLD["properties"])
def test_a_field_is_there_and_of_its_type(name: str):
    old, new = (
        {key: value for key, value in schema["properties"][name].items() if key != "description"} for schema in (OLD, NEW)
    )
    assert new == old


def test_fields_that_are_always_there_are_still():
    assert set(OLD["required"]) <= set(NEW["required"])


@pytest.mark.parametrize("name", OLD["$defs"])
def test_words_stay(name: str):
    assert set(OLD["$defs"][name]["enum"]) <= set(NEW["$defs"][name]["enum"])
