from decimal import Decimal

import pytest

from benchmarks import scoring
from benchmarks.agreement import compare, likeness
from benchmarks.gold import Annotation, Gold
from benchmarks.pairing import pair
from benchmarks.scoring import together
from jinzhou_extract.metric import Bound, Kind, Metric, Role, Status


def score(gold, metrics, *stretches):
    return scoring.score(Annotation(list(gold), list(stretches)), metrics)


def wanted(start=0, end=5, **fields):
    """A gold record of 出口增长14.2%, changed where a case says so."""
    said = {
        "text": "14.2%",
        "kind": "percent",
        "value": Decimal("14.2"),
        "unit": "%",
        "indicator": ("出口", "货物出口额"),
        "role": ("change",),
    }
    return Gold(start=start, end=end, **(said | fields))


def answer(start=0, end=5, **fields):
    """The record that is right about it, changed where a case says so."""
    said = {
        "text": "14.2%",
        "kind": Kind.PERCENT,
        "value": Decimal("14.2"),
        "unit": "%",
        "indicator": "出口",
        "role": Role.CHANGE,
    }
    return Metric(start=start, end=end, **(said | fields))


RANGE = {"value": None, "lower": Decimal(3), "upper": Decimal(5), "bound": "range"}


@pytest.mark.parametrize(
    ("field", "gold", "metric", "right"),
    [
        ("span", {}, {}, True),
        ("span", {}, {"end": 4}, False),
        ("value", {"value": Decimal("14.20")}, {}, True),
        ("value", {}, {"value": Decimal("-14.2")}, False),
        ("value", {}, {"lower": Decimal(1)}, True),
        ("value", RANGE, {"value": None, "lower": Decimal(3), "upper": Decimal(5)}, True),
        ("value", RANGE, {"value": None, "lower": Decimal(3)}, False),
        ("unit", {}, {"unit": "pp"}, False),
        ("kind", {}, {"kind": Kind.PERCENTAGE_POINT}, False),
        ("bound", {}, {}, True),
        ("bound", {"bound": "nearly"}, {"bound": Bound.NEARLY}, True),
        ("bound", {"bound": "nearly"}, {}, False),
        ("role", {"role": ("level", "change")}, {}, True),
        ("role", {"role": ("level", "share")}, {}, False),
        ("indicator", {}, {"indicator": "货物出口"}, True),
        ("indicator", {}, {"indicator": "货物进口"}, False),
        ("indicator", {}, {"indicator": None}, False),
        ("relative_to", {}, {"relative_to": "上年"}, None),
        ("relative_to", {"relative_to": ("上年",)}, {"relative_to": "比上年"}, True),
        ("relative_to", {"relative_to": ("上年",)}, {}, False),
        ("status", {}, {}, True),
        ("status", {"status": "target"}, {"status": Status.TARGET}, True),
        ("status", {}, {"status": Status.TARGET}, False),
        ("time_period", {}, {"time_period": "2021"}, None),
        ("time_period", {"time_period": "2021"}, {"time_period": "2021"}, True),
        ("time_period", {"time_period": "2021"}, {}, False),
        ("per", {}, {"per": "家"}, None),
        ("per", {"per": "千人"}, {"per": "千人"}, True),
        ("per", {"per": "千人"}, {}, False),
        ("per", {"per": ["日", "天"]}, {"per": "天"}, True),
        ("per", {"per": ["日", "天"]}, {"per": "月"}, False),
        ("per", {"per": ["日", None]}, {}, True),
        ("status", {"status": ["target", "actual"]}, {}, True),
    ],
)
def test_a_field_agrees_or_not_or_is_left_open(field, gold, metric, right):
    assert compare(wanted(**gold), answer(**metric)).fields.get(field) is right


@pytest.mark.parametrize(
    ("gold", "metric", "whole"),
    [
        ({}, {}, True),
        ({}, {"role": Role.LEVEL}, False),
        ({"relative_to": ("上年",)}, {}, False),
        ({"time_period": "2021"}, {}, True),
        ({"per": "千人"}, {"end": 4}, True),
    ],
)
def test_a_record_is_right_as_a_whole_without_its_span_time_and_denominator(gold, metric, whole):
    assert compare(wanted(**gold), answer(**metric)).whole is whole


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("出口", "出口", 1),
        ("“港产城”清单", "港产城清单", 1),
        ("总投资的增速", "总投资增速", 1),
        ("出口", "出口额", 0.8),
        ("出出口", "出口口", 2 / 3),
        ("出口", "物价", 0),
        ("出口", None, 0),
        (None, "", 1),
    ],
)
def test_phrases_are_alike_by_their_characters(one, other, expected):
    assert likeness(one, other) == pytest.approx(expected)
    assert likeness(other, one) == pytest.approx(expected)


def test_the_record_that_overlaps_most_is_the_answer():
    rough, exact = answer(0, 4), answer(0, 5)

    paired = pair([wanted(0, 5)], [rough, exact])

    assert paired.pairs == [(wanted(0, 5), exact)]
    assert paired.extra == [rough]


def test_one_record_answers_one_mention():
    paired = pair([wanted(0, 5), wanted(5, 8)], [answer(0, 8)])

    assert [gold.start for gold, _ in paired.pairs] == [0]
    assert [gold.start for gold in paired.missed] == [5]


def test_less_than_half_in_common_is_no_answer():
    paired = pair([wanted(0, 5)], [answer(3, 5)])

    assert not paired.pairs
    assert (len(paired.missed), len(paired.extra)) == (1, 1)


def test_what_was_found_missed_and_made_up_is_counted():
    figures = score(
        [wanted(0, 5), wanted(10, 15), wanted(20, 25), wanted(30, 35)],
        [answer(0, 5), answer(10, 15, unit="pp"), answer(40, 45)],
    ).figures()

    assert figures["precision"] == pytest.approx(2 / 3)
    assert figures["recall"] == pytest.approx(2 / 4)
    assert figures["f1"] == pytest.approx(4 / 7)
    assert figures["unit"] == pytest.approx(1 / 2)
    assert figures["value"] == 1
    assert figures["record_f1"] == pytest.approx(2 / 7)


@pytest.mark.parametrize("metrics", [[], [answer(unit="pp")]])
def test_an_optional_mention_counts_neither_for_nor_against(metrics):
    assert score([wanted(optional=True), wanted(10, 15)], [answer(10, 15), *metrics]).figures()["f1"] == 1
    assert score([wanted(optional=True), wanted(10, 15)], [answer(10, 15), *metrics]).figures()["unit"] == 1


def test_an_extra_qualifier_is_set_aside():
    result = score([wanted()], [answer(), answer(10, 15, role=Role.QUALIFIER)])

    assert (result.figures()["precision"], result.aside) == (1, 1)


def test_a_field_that_no_gold_record_settles_is_not_measured():
    assert score([wanted()], [answer()]).figures()["per"] is None


def test_nothing_measured_is_no_figure():
    assert set(score([], []).figures().values()) == {None}


def test_documents_together_count_by_their_mentions():
    whole = together(iter([score([wanted()], [answer()]), score([wanted(), wanted(10, 15)], [])]))

    assert whole.mentions == 3
    assert whole.figures()["recall"] == pytest.approx(1 / 3)


def test_outside_the_stretches_that_were_read_nothing_counts():
    read = score([wanted()], [answer(), answer(40, 45)], (0, 20))
    assert (read.extra, read.figures()["precision"]) == ([], 1)
    assert len(score([wanted()], [answer(), answer(40, 45)]).extra) == 1


@pytest.mark.parametrize(
    ("accepted", "given", "is_right"),
    [
        (("2023-H1",), "2023-01/2023-06", True),
        (("2023-07/2023-12",), "2023-H2", True),
        (("2023-H1",), "2023-07/2023-12", False),
        (("2023",), "2023-01/2023-06", False),
        ((None,), None, True),
    ],
)
def test_half_a_year_is_its_six_months(accepted, given, is_right):
    assert compare(wanted(time_period=accepted), answer(time_period=given)).fields["time_period"] is is_right
