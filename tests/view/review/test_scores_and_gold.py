"""A review counts how often each field was right, and becomes gold for the accuracy benchmark."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.gold import read_annotation, read_gold
from jinzhou_extract.view.review.gold import gold_of
from jinzhou_extract.view.review.reading import read_review
from jinzhou_extract.view.review.scores import Score, scores_of
from jinzhou_extract.view.viewed import Viewed
from tests.view.report import viewed_report
from tests.view.review.reviewing import Said, write_review

SAID: Said = {
    "1286.4亿元": ("confirmed", {}),
    "6.2%": ("corrected", {"relative_to": "上年", "time_period": None}),
    "第四位": ("corrected", {"relative_to": None}),
    "1.2": ("rejected", {}),
    "3.4": ("confirmed", {}),
}


@pytest.fixture
def review(tmp_path: Path):
    return read_review(write_review(tmp_path / "r.json", viewed_report(), SAID))


def test_scores(review):
    scores = {score.field: score for score in scores_of([review])}
    assert scores["figure"] == Score("figure", 4, 5)
    assert scores["indicator"] == Score("indicator", 4, 4)
    assert scores["relative_to"] == Score("relative_to", 2, 4)
    assert scores["time_period"].share == "75.0 %"


def test_of_nothing_there_is_no_share(tmp_path: Path):
    empty = read_review(write_review(tmp_path / "r.json", viewed_report(), {}))
    assert {score.share for score in scores_of([empty])} == {"–"}


def test_a_share_is_never_rounded_up_to_all():
    assert Score("value", 9999, 10000).share == "99.9 %"


def test_gold_holds_what_was_confirmed_or_corrected(review, tmp_path: Path):
    made = gold_of(review.documents[0])
    assert (made.unread, made.nameless) == (6, 1)
    path = tmp_path / "gold.jsonl"
    path.write_text("\n".join(made.lines), encoding="utf-8")
    gold = read_gold(path)
    assert [(one.text, one.indicator, one.role) for one in gold] == [
        ("1286.4亿元", ("地区生产总值",), ("level",)),
        ("6.2%", ("地区生产总值",), ("change",)),
        ("第四位", ("地区生产总值",), ("rank",)),
    ]
    assert [one.relative_to for one in gold] == [(), ("上年",), ()]
    assert "time_period" not in json.loads(made.lines[1])


def test_a_program_that_agrees_with_its_own_gold_is_perfect(viewed: Callable[..., Viewed], tmp_path: Path):
    from benchmarks.scoring import score

    made = viewed("全市签约项目118个，总投资519.5亿元，增长6%。力争明年达到600亿元以上。")
    said: Said = {metric.text: ("confirmed", {}) for metric in made.metrics}
    [document] = read_review(write_review(tmp_path / "r.json", made, said)).documents
    path = tmp_path / "gold.jsonl"
    path.write_text("\n".join(gold_of(document).lines), encoding="utf-8")
    figures = score(read_annotation(path), made.metrics).figures()
    assert (figures["f1"], figures["record_f1"]) == (1.0, 1.0)
