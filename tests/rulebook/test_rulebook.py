"""Every rule decides its examples and keeps its hands off its counter-examples."""

import datetime as dt

import pytest

from jinzhou_extract.document import Document
from jinzhou_extract.extractor import Explanation, Extractor
from jinzhou_extract.metric import plain_decimal
from jinzhou_extract.relations.annotate import Annotator
from jinzhou_extract.rulebook.book import Example, RuleText, load_rulebook, parse_example

BOOK = load_rulebook()
EXTRACTOR = Extractor(keep_repeats=True)


def explained(example: Example) -> Explanation | None:
    document = Document(example.text, date=dt.date(2022, 1, 15), region="锦州市")
    found = (
        item for item in EXTRACTOR.explain(document) if (item.metric.start, item.metric.end) == (example.start, example.end)
    )
    return next(found, None)


def said(item: Explanation | None, example: Example) -> str:
    """The fields that the example names, as the record has them."""
    if item is None:
        return "no metric"
    values = {name: getattr(item.metric, name) for name, _ in example.fields}
    return ", ".join(f"{name}: {_plain(value)}" for name, value in values.items())


def _plain(value: object) -> str:
    return plain_decimal(value) if hasattr(value, "as_tuple") else "none" if value is None else str(value)


def cases(of: str) -> list[object]:
    return [pytest.param(rule, example, id=f"{rule.id}: {example.marked}") for rule in BOOK for example in getattr(rule, of)]


@pytest.mark.parametrize(("rule", "example"), cases("examples"))
def test_a_rule_decides_its_examples(rule: RuleText, example: Example):
    item = explained(example)
    assert said(item, example) == example.outcome
    assert item is not None
    assert rule.id in item.rules


@pytest.mark.parametrize(("rule", "example"), cases("counter_examples"))
def test_a_rule_leaves_its_counter_examples_alone(rule: RuleText, example: Example):
    item = explained(example)
    assert said(item, example) == example.outcome
    assert item is None or rule.id not in item.rules


def test_the_book_holds_the_rules_that_are_asked_in_their_order():
    asked = [rule.id for rules in Annotator().rule_sets for rule in rules.rules]
    assert [rule.id for rule in BOOK] == asked


@pytest.mark.parametrize("rule", BOOK, ids=lambda rule: rule.id)
def test_every_rule_has_an_example_and_a_counter_example(rule: RuleText):
    assert rule.examples
    assert rule.counter_examples


@pytest.mark.parametrize("line", ["no mention → role: level", "【5个】", "】5个【 → role: level"])
def test_what_is_no_example_is_refused(line: str):
    with pytest.raises(ValueError, match="not an example"):
        parse_example(line)
