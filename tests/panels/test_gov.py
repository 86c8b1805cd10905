"""The built-in catalogue: what it holds, and that its examples and near misses come out as they say."""

import pytest

from jinzhou_extract.panels.check import Checker
from jinzhou_extract.panels.loader import load_catalogue

GOV = load_catalogue("gov")


@pytest.fixture(scope="module")
def trials(extractor):
    return list(Checker(GOV, extractor).trials())


@pytest.mark.parametrize("indicator", GOV.indicators, ids=lambda item: item.id)
def test_examples_fill_the_cell_and_near_misses_leave_it_empty(trials, indicator):
    mine = [trial for trial in trials if trial.indicator == indicator.id]
    assert any(trial.is_near_miss for trial in mine)
    assert not all(trial.is_near_miss for trial in mine)
    assert [(trial.text, trial.fault) for trial in mine if trial.fault] == []


def test_there_are_sixty_and_each_has_a_name_of_its_own():
    assert len(GOV.indicators) == 60
    assert len({item.zh for item in GOV.indicators}) == 60
    assert len({item.en for item in GOV.indicators}) == 60


def test_an_id_says_of_what_status_and_period_the_figure_is():
    for item in GOV.indicators:
        if item.id.endswith("_target"):
            assert (item.status, item.period) == ("target", "planned")
        else:
            assert item.status == "actual"
            assert item.period == ("past_years" if item.id.endswith("_past_years") else "reviewed")
