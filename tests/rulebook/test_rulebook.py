"""Every rule decides its examples and keeps its hands off its counter-examples."""

from collections.abc import Sequence

import pytest

from jinzhou_extract.document import Document
from jinzhou_extract.exact_json import plain_decimal
from jinzhou_extract.extractor import Explanation, Extractor
from jinzhou_extract.meaning.annotate import Annotator
from jinzhou_extract.mentions.bounds import BOUND_RULES
from jinzhou_extract.rulebook.book import Example, RuleText, load_rulebook, parse_example

BOOK = load_rulebook()
EXTRACTOR = Extractor(keep_repeats=True)


def explained(rule: RuleText, example: Example) -> tuple[Explanation | None, str]:
    """Return what was found where the example marks a mention, and what it says in the words of the book."""
    setting = rule.setting
    document = Document(example.text, title=setting.title, date=setting.date, region=setting.region)
    found = EXTRACTOR.explain(document)
    touching = [item for item in found if item.metric.start < example.end and item.metric.end > example.start]
    if not touching:
        return None, "no metric"
    metric = touching[0].metric
    if (metric.start, metric.end) != (example.start, example.end):
        return touching[0], f"the mention {metric.text}"
    return touching[0], ", ".join(f"{name}: {_said(touching[0], name, found)}" for name, _ in example.fields) or "a metric"


def _said(item: Explanation, field: str, found: Sequence[Explanation]) -> str:
    value = getattr(item.metric, field)
    if field == "group":
        return next(other.metric.text for other in found if other.metric.id == value)
    if isinstance(value, tuple):
        return " ".join(value)
    return plain_decimal(value) if hasattr(value, "as_tuple") else "none" if value is None else str(value)


def cases(of: str) -> list[object]:
    return [pytest.param(rule, example, id=f"{rule.id}: {example.marked}") for rule in BOOK for example in getattr(rule, of)]


@pytest.mark.parametrize(("rule", "example"), cases("examples"))
def test_a_rule_decides_its_examples(rule: RuleText, example: Example):
    item, said = explained(rule, example)
    assert said == example.outcome
    assert item is not None
    assert rule.id in item.rules


@pytest.mark.parametrize(("rule", "example"), cases("counter_examples"))
def test_a_rule_leaves_its_counter_examples_alone(rule: RuleText, example: Example):
    item, said = explained(rule, example)
    assert said == example.outcome
    assert item is None or rule.id not in item.rules


def test_the_book_holds_the_rules_that_are_asked_in_their_order():
    asked = [*BOUND_RULES, *(rule.id for rules in Annotator().rule_sets for rule in rules.rules)]
    assert [rule.id for rule in BOOK] == asked


@pytest.mark.parametrize("rule", BOOK, ids=lambda rule: rule.id)
def test_every_rule_has_examples_and_a_counter_example(rule: RuleText):
    assert len(rule.examples) >= 2
    assert rule.counter_examples


@pytest.mark.parametrize("rule", BOOK, ids=lambda rule: rule.id)
def test_every_rule_says_what_it_does_in_one_line(rule: RuleText):
    assert rule.does.endswith(".")
    assert "\n" not in rule.does


def test_an_example_may_be_a_table():
    example = parse_example("""
| 指标 | 比重（%） |
|---|---|
| 渔业 | 【18.6】 | → role: share
""")
    assert example.text.splitlines()[2] == "| 渔业 | 18.6 |"
    assert example.text[example.start : example.end] == "18.6"
    assert example.fields == (("role", "share"),)


@pytest.mark.parametrize("line", ["no mention → role: level", "【5个】", "】5个【 → role: level"])
def test_what_is_no_example_is_refused(line: str):
    with pytest.raises(ValueError, match="not an example"):
        parse_example(line)
