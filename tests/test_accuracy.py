"""The program stays as right on samples/ as it was, and the gold it is measured with is not edited in silence."""

import pytest

from benchmarks.accuracy import measure, sample_cases, total
from benchmarks.floors import FLOORS, read_floors
from benchmarks.scoring import FIGURES


def test_no_figure_falls_below_its_floor():
    assert read_floors(FLOORS).shortfalls(total(measure(sample_cases())).figures()) == []


def test_every_figure_has_a_floor():
    assert set(read_floors(FLOORS).figures) == set(FIGURES)


def test_the_floors_were_measured_with_this_gold():
    changes = read_floors(FLOORS).changes(sample_cases())

    assert changes == [], "see that the change is right, then: python -m benchmarks.accuracy --raise-floors"


@pytest.mark.parametrize("case", sample_cases(), ids=lambda case: case.name)
def test_every_sample_is_read(case):
    [score] = measure([case]).values()

    assert score.agreements
