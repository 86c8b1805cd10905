"""The program stays as right as it was on the documents of this project, and their gold is not edited in silence."""

import pytest

from benchmarks.accuracy import Held, measure, total
from benchmarks.floors import read_floors
from benchmarks.scoring import FIGURES

every_held = pytest.mark.parametrize("held", Held)
every_document = pytest.mark.parametrize("case", [case for held in Held for case in held.cases()], ids=lambda case: case.name)


@every_held
def test_no_figure_is_without_a_floor_or_falls_below_it(held):
    reached = total(measure(held.cases())).figures()

    assert read_floors(held.floors).shortfalls(reached) == []
    assert set(read_floors(held.floors).figures) == {name for name in FIGURES if reached[name] is not None}


@every_held
def test_the_floors_were_measured_with_this_gold(held):
    changes = read_floors(held.floors).changes(held.cases())

    assert changes == [], "see that the change is right, then: python -m benchmarks.accuracy --raise-floors"


@every_document
def test_every_document_is_read(case):
    [score] = measure([case]).values()

    assert score.agreements
