"""What other programs may know of the records: their JSON Schema, and the units that stand in them."""

import csv
import io
import json

import jsonschema
import pytest

TEXT = "今年全市新建公路约120公里，完成投资3.5亿元，同比增长6.25%；到2025年力争达到三五百公里，居全省第三位。"


@pytest.fixture
def validator(call):
    schema = json.loads(call("schema").out)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def test_what_extract_writes_is_what_the_schema_says(call, validator):
    records = [json.loads(line) for line in call("extract", "-f", "jsonl", stdin=TEXT.encode()).out.splitlines()]
    assert {record["role"] for record in records} >= {"level", "change", "rank"}
    for record in records:
        validator.validate(record)
        assert list(record) == list(validator.schema["properties"])


@pytest.mark.parametrize(
    ("field", "wrong"), [("value", "3.5"), ("kind", "weight"), ("start", -1), ("text", None), ("unit", 3), ("more", 1)]
)
def test_what_is_no_record_is_refused(call, validator, field, wrong):
    record = json.loads(call("extract", "-f", "jsonl", stdin="新建公路120公里。".encode()).out)
    validator.validate(record)
    with pytest.raises(jsonschema.ValidationError):
        validator.validate(record | {field: wrong})


def test_decimals_are_numbers_what_may_be_unknown_is_null_and_words_are_listed(validator):
    fields = validator.schema["properties"]
    for name in ("value", "lower", "upper"):
        assert fields[name]["anyOf"] == [{"type": "number"}, {"type": "null"}]
    assert fields["indicator"]["anyOf"] == [{"type": "string"}, {"type": "null"}]
    assert validator.schema["$defs"]["Status"]["enum"] == ["actual", "target"]
    assert all(field["description"] for field in fields.values())


def test_units_are_a_table_of_the_lexicon(call):
    rows = list(csv.DictReader(io.StringIO(call("units").out)))
    assert list(rows[0]) == ["canonical", "aliases", "kind", "code", "example"]
    [hectare] = [row for row in rows if row["canonical"] == "hm2"]
    assert "公顷" in hectare["aliases"].split()
    assert (hectare["kind"], hectare["code"]) == ("measure", "hm2")
    assert {row["kind"] for row in rows} >= {"count", "money", "percent", "measure", "duration"}


def test_units_as_json_and_of_one_kind(call):
    units = json.loads(call("units", "--format", "json", "--kind", "money").out)
    assert {unit["kind"] for unit in units} == {"money"}
    assert any("美元" in unit["aliases"] for unit in units)


def test_units_as_a_table_to_look_at(call):
    assert "│ 岁 周岁 │ age " in call("units", "--format", "table", "--kind", "age").out
