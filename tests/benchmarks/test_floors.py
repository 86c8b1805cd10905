from decimal import Decimal

import pytest

from benchmarks.floors import Floors, read_floors
from benchmarks.gold import Case
from jinzhou_extract import InputError


@pytest.fixture
def case(tmp_path):
    gold = tmp_path / "press.jsonl"
    gold.write_text("{}\n", encoding="utf-8")
    return Case(tmp_path / "press.txt", gold)


@pytest.fixture
def floors(case):
    return Floors({"f1": Decimal("0.95"), "role": Decimal("0.9")}, {"press.jsonl": case.fingerprint})


@pytest.mark.parametrize(
    ("reached", "complaints"),
    [
        ({"f1": 0.95, "role": 0.9}, []),
        ({"f1": 0.99, "role": 1.0}, []),
        ({"f1": 0.94999, "role": 0.9}, ["f1 is 0.9499, its floor is 0.95"]),
        ({"f1": 0.95, "role": None}, ["role is not measured, its floor is 0.9"]),
        ({"f1": 0.95}, ["role is not measured, its floor is 0.9"]),
    ],
)
def test_a_figure_below_its_floor_is_named(floors, reached, complaints):
    assert floors.shortfalls(reached) == complaints


def test_floors_rise_and_never_fall(floors, case):
    raised = floors.raised({"f1": 0.97, "role": 0.8}, [case])

    assert raised.figures == {"f1": Decimal("0.97"), "role": Decimal("0.9")}


def test_a_floor_is_never_above_what_was_reached(floors, case):
    reached = {"f1": 602 / 607, "role": 2 / 3 + 0.3}

    assert floors.raised(reached, [case]).shortfalls(reached) == []


def test_floors_may_fall_when_the_gold_changed(floors, case):
    case.gold.write_text("{ }\n", encoding="utf-8")

    raised = floors.raised({"f1": 0.94, "role": 0.8}, [case])

    assert floors.changes([case]) == ["press.jsonl has changed"]
    assert raised.figures == {"f1": Decimal("0.94"), "role": Decimal("0.8")}
    assert raised.changes([case]) == []


def test_gold_that_came_or_went_is_named(floors, case, tmp_path):
    other = tmp_path / "brief.jsonl"
    other.touch()

    assert floors.changes([Case(tmp_path / "brief.txt", other)]) == ["brief.jsonl is new", "press.jsonl is gone"]


def test_floors_are_read_back_as_they_were_written(floors, tmp_path):
    path = tmp_path / "floors.toml"
    path.write_text(floors.to_toml(), encoding="utf-8")

    assert read_floors(path) == floors


@pytest.mark.parametrize("text", ["f1 = ", "[figures]\nf1 = 0.9\n"])
def test_a_broken_file_is_named(tmp_path, text):
    path = tmp_path / "floors.toml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(InputError, match=r"floors\.toml: is no table of floors"):
        read_floors(path)
