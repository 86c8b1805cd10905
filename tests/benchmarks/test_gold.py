from itertools import pairwise
from pathlib import Path

import pytest

import benchmarks
from benchmarks.accuracy import Held
from benchmarks.gold import find_cases, read_gold
from jinzhou_extract import InputError
from jinzhou_extract.metric import Bound, Kind

SETS = [Path(benchmarks.__file__).parent / name for name in ("development", "heldout", "whole", "sentences")]
CASES = [*Held.SAMPLES.cases(), *(case for folder in SETS for case in find_cases(folder / "docs", folder / "gold"))]
OPEN = {Bound.EXACT, Bound.APPROX, Bound.NEARLY}
"""Bounds that give no limit."""
KINDS_OF_UNITS = {"%": "percent", "pp": "percentage_point", "倍": "multiple", "岁": "age", "分": "score"}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_records_say_what_stands_in_their_document(case):
    text = case.document.read_bytes().decode()

    assert [gold for gold in read_gold(case.gold) if text[gold.start : gold.end] != gold.text] == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_records_agree_with_themselves(case):
    for gold in (gold for gold in read_gold(case.gold) if not gold.optional):
        is_endless = "分之" in gold.text  # 三分之二 has no last decimal; any value is accepted
        assert (gold.value is None) == (gold.bound is Bound.RANGE) or is_endless, gold
        assert (gold.lower is None and gold.upper is None) == (gold.bound in OPEN), gold
        assert KINDS_OF_UNITS.get(gold.unit, gold.kind) == gold.kind, gold


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_records_stand_in_order_and_apart(case):
    assert all(before.end <= after.start for before, after in pairwise(read_gold(case.gold)))


def test_the_samples_show_every_kind_and_bound():
    records = [gold for case in Held.SAMPLES.cases() for gold in read_gold(case.gold)]

    assert {gold.kind for gold in records} == set(Kind)
    assert {gold.bound for gold in records} == set(Bound)


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ('{"start": 0}', "gold.jsonl:2: end: Field required"),
        ("{", "gold.jsonl:2: is no JSON"),
        (
            '{"start": 0, "end": 2, "text": "5家", "kind": "number", "value": 5, "unit": "家", '
            '"indicator": ["企业"], "role": ["level"]}',
            "gold.jsonl:2: kind: Input should be",
        ),
    ],
)
def test_a_bad_line_is_named(tmp_path, line, complaint):
    path = tmp_path / "gold.jsonl"
    path.write_text(f"\n{line}\n", encoding="utf-8")

    with pytest.raises(InputError) as error:
        read_gold(path)
    assert complaint in str(error.value)


def test_numbers_are_read_exactly(tmp_path):
    path = tmp_path / "gold.jsonl"
    path.write_text(
        '{"start": 0, "end": 19, "text": "1,864,530,217.4500000001元", "kind": "money", "value": 1864530217.4500000001, '
        '"unit": "CNY", "indicator": ["收入"], "role": ["level"]}',
        encoding="utf-8",
    )

    [gold] = read_gold(path)

    assert str(gold.value) == "1864530217.4500000001"


def test_gold_without_its_document_is_named(tmp_path):
    (tmp_path / "lost.jsonl").touch()

    with pytest.raises(InputError, match=r"lost\.jsonl: has no document"):
        find_cases(tmp_path / "docs", tmp_path)
