"""Rules that are asked only where a sign of their pattern stands in the sentence."""

import pytest

from jinzhou_extract import extract
from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.meaning.annotate import Annotator
from jinzhou_extract.meaning.rule import Rule


@pytest.fixture(scope="module")
def seeing() -> list[tuple[Rule, Pattern]]:
    return [(rule, rule.sees) for rules in Annotator().rule_sets for rule in rules.rules if rule.sees is not None]


def test_what_a_rule_must_see_has_signs(seeing: list[tuple[Rule, Pattern]]):
    assert len(seeing) > 8
    assert [rule.id for rule, pattern in seeing if not pattern.signs] == []


def test_a_rule_without_signs_of_its_pattern_has_nothing_to_say(seeing: list[tuple[Rule, Pattern]]):
    assert [rule.id for rule, pattern in seeing if pattern.may_match("今年游客人数为")] == []


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("小组赛第三轮，客队领先8分。", "change"),
        ("小组赛第三轮，客队得到8分。", "level"),
        ("两个门店的月销量相差20件。", "change"),
        ("两个门店的月销量都是20件。", "level"),
        ("改造后每台锅炉平均压缩能耗15%。", "change"),
    ],
)
def test_roles_where_the_sign_stands_and_where_it_does_not(text: str, role: str):
    assert [metric.role.value for metric in extract(text)][-1:] == [role]


def test_a_sign_that_one_number_needs_stands_for_the_others_of_its_sentence_too():
    rest = [metric for metric in extract("全镇有断头路17处，今年打通11处，余下6处明年动工。") if metric.value == 6]
    assert [metric.indicator for metric in rest] == ["断头路"]
