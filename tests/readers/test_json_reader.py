import json
from collections.abc import Iterator

import pytest

from jinzhou_extract import Document, InputError
from jinzhou_extract.errors import EmptyError
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import read_documents
from jinzhou_extract.readers.source import Source

TEXT = "签约项目64个。"


def read(data: str, name: str = "a.jsonl", **options: str) -> Iterator[Document | InputError]:
    """Yield the documents and what is wrong; a record without text is neither."""
    for item in read_documents(Source(name, lambda: data.encode()), ReadOptions(**options)):
        if not isinstance(item, EmptyError):
            yield item


def test_a_record_without_text_is_told() -> None:
    data = '{"text": "一"}\n{"text": ""}\n{"n": 1}\n'
    items = read_documents(Source("a.jsonl", lambda: data.encode()), ReadOptions())
    assert [str(item) for item in items if isinstance(item, EmptyError)] == [
        "a.jsonl: row 2: has no text",
        "a.jsonl: row 3: has no text",
    ]


def texts(data: str, name: str = "a.jsonl", **options: str) -> list[str]:
    return [item.text for item in read(data, name, **options)]


@pytest.mark.parametrize(
    ("case", "data", "name"),
    [
        ("one line", json.dumps({"text": TEXT}), "a.jsonl"),
        ("blank lines", f'\n{{"text": "{TEXT}"}}\n\n', "a.jsonl"),
        ("a list", json.dumps([{"text": TEXT}]), "a.json"),
        ("an object over several lines", json.dumps({"id": 1, "text": TEXT}, indent=2), "a.json"),
        ("lines in a .json", f'{{"text": "{TEXT}"}}\n{{"text": ""}}\n', "a.json"),
        ("by content, whatever the name", f'{{"text": "{TEXT}"}}\n', "-"),
        ("with a byte-order mark", f'\ufeff{{"text": "{TEXT}"}}\n', "-"),
        ("a list of texts", json.dumps([TEXT]), "a.json"),
        ("a list of paragraphs", json.dumps({"text": [TEXT]}), "a.jsonl"),
        ("a known name", json.dumps({"标题": "快讯", "正文": TEXT}), "a.jsonl"),
        ("records of two shapes", json.dumps({"n": 1}) + "\n" + json.dumps({"content": TEXT}), "a.jsonl"),
    ],
)
def test_the_text_of_each_record_is_read(case: str, data: str, name: str) -> None:
    assert texts(data, name) == [TEXT]


@pytest.mark.parametrize(
    "data", ["[签约项目]64个。\n", "{签约项目}64个。\n", "[1] 签约项目64个。\n", "“{”是括号，签约项目64个。\n"]
)
def test_a_text_with_brackets_is_a_text(data: str) -> None:
    assert texts(data, "-") == [data]


def test_a_bad_line_is_reported_by_its_number_and_the_rest_read() -> None:
    lines = [json.dumps({"text": TEXT}), '{"text": "总投资', json.dumps({"text": TEXT}), "3", '{"text": 5}']
    first, broken, second, no_object, no_text = read("\n".join(lines))
    assert (first.text, second.text) == (TEXT, TEXT)
    assert str(broken) == "a.jsonl: line 2 is no JSON (Unterminated string starting at: character 10); mend it"
    assert str(no_object) == 'a.jsonl: row 4 is no object (int); write {"text": …}'
    assert str(no_text) == "a.jsonl: row 5: column 'text' holds no text (int); pass --text-column"


def test_columns_may_be_missing_from_some_records() -> None:
    data = '{"body": "一"}\n{"body": "二", "key": "k2"}\n{"key": "k3"}\n'
    assert [item.source for item in read(data, id_column="key", text_column="body")] == ["a.jsonl", "a.jsonl#k2"]


@pytest.mark.parametrize(
    ("data", "options", "message"),
    [
        ("[]", {}, "a.jsonl: holds no record; there is nothing to extract from it"),
        ('{"n": 1}', {}, "a.jsonl: has no column that is known to hold its text; pass --text-column; its columns are: n"),
        ('{"text": "一"}', {"id_column": "key"}, "a.jsonl: has no column 'key'; its columns are: text"),
    ],
)
def test_what_holds_no_text_is_said_in_one_line(data: str, options: dict[str, str], message: str) -> None:
    with pytest.raises(InputError) as caught:
        texts(data, **options)
    assert str(caught.value) == message


@pytest.mark.parametrize("data", ["[" * 100_000, '{"text": ' + "[" * 100_000 + "}", '{"text": ' + "9" * 5000 + "}"])
def test_hostile_json_is_an_error_and_no_crash(data: str) -> None:
    assert all(isinstance(item, InputError) for item in _all(data))


@pytest.mark.parametrize("pack", ["[{}]", "{}"])
def test_a_number_too_long_to_calculate_with_costs_no_text(pack: str) -> None:
    record = f'{{"text": "{TEXT}", "checksum": {"9" * 5000}}}'
    assert texts(pack.format(record)) == [TEXT]


def _all(data: str) -> list[Document | InputError]:
    try:
        return list(read(data))
    except InputError as error:
        return [error]


def test_half_a_surrogate_pair_can_be_written_again() -> None:
    [text] = texts('{"text": "签约\\ud83d项目64个"}')
    assert text == "签约\ufffd项目64个"


@pytest.mark.parametrize("at", [0, 1, 3])
def test_a_line_that_was_cut_costs_only_itself(at: int) -> None:
    lines = [f'{{"text": "项目{number}个。"}}' for number in range(4)]
    lines[at] = lines[at][:14]
    items = list(read("\n".join(lines)))
    assert [isinstance(item, Document) for item in items] == [number != at for number in range(4)]
    assert str(items[at]).startswith(f"a.jsonl: line {at + 1} is no JSON")
