"""The words that bound a number: each of them, and the words that only contain one."""

import pytest

from jinzhou_extract import Bound, extract
from jinzhou_extract.lexicon.toml import read_table
from jinzhou_extract.lexicon.words import load_bounds

ROWS = read_table("bounds.toml")["bound"]
WORDS = load_bounds()
ONLY_BEFORE_A_BARE_SCALE = {"过", "小"}
ONLY_BEFORE_AN_AGE = set(read_table("bounds.toml")["of_ages"]["any"])
ONLY_BEHIND_MONEY = {"起"}
ONLY_BEHIND_PARTS = {"强", "弱"}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["bound"])
def test_the_example_of_a_row_has_its_bound(row):
    before, mention, after = row["example"].replace("】", "【").split("【")
    [metric] = extract(before + mention + after)
    assert (metric.text, metric.bound) == (mention, row["bound"])


@pytest.mark.parametrize("word", sorted(set(WORDS.before) - ONLY_BEFORE_A_BARE_SCALE - ONLY_BEFORE_AN_AGE))
def test_a_word_in_front_bounds_the_number(word):
    [metric] = extract(f"工程投资{word}5亿元。")
    assert (metric.text, metric.bound) == ("5亿元", WORDS.before[word])


@pytest.mark.parametrize("word", sorted(WORDS.after))
def test_a_word_behind_bounds_the_number(word):
    mention = "5亿元" if word in ONLY_BEHIND_MONEY else "5%" if word in ONLY_BEHIND_PARTS else "5公里"
    [metric] = extract(f"共计{mention}{word}。")
    assert (metric.text, metric.bound) == (mention, WORDS.after[word])


@pytest.mark.parametrize("word", WORDS.limits)
def test_a_word_of_granting_sets_a_limit(word):
    [metric] = extract(f"每户{word}10万元。")
    assert (metric.text, metric.bound, metric.upper) == ("10万元", Bound.AT_MOST, 100_000)


@pytest.mark.parametrize(
    "text",
    [
        "圆满5公里。",  # 满
        "附近5公里。",  # 近
        "签约5公里。",  # 约
        "见不到5公里。",  # 不到
        "通过5公里。",  # 过
        "城内5公里。",  # 内
        "共5公里内容。",
        "最高气温32度。",  # a superlative, no grant
    ],
)
def test_a_word_that_only_contains_one_bounds_nothing(text):
    [metric] = extract(text)
    assert metric.bound is Bound.EXACT


@pytest.mark.parametrize(
    ("text", "bound", "lower", "upper"),
    [
        ("约5公里。", "approx", None, None),
        ("近5公里。", "nearly", None, None),
        ("超5公里。", "more_than", 5, None),
        ("至少5公里。", "at_least", 5, None),
        ("不足5公里。", "less_than", None, 5),
        ("不超过5公里。", "at_most", None, 5),
        ("3至5公里。", "range", 3, 5),
        ("5公里多。", "more_than", 5, None),
        ("超5公里以上。", "more_than", 5, None),
        ("超过了5公里。", "more_than", 5, None),
        ("不低于风险金5倍。", "at_least", 5, None),
        ("不超过定金5倍。", "at_most", None, 5),
        ("十几二十公里。", "range", 10, 20),
    ],
)
def test_a_bound_sets_the_limit_that_it_gives(text, bound, lower, upper):
    [metric] = extract(text)
    assert (metric.bound, metric.lower, metric.upper) == (bound, lower, upper)


@pytest.mark.parametrize("text", ["二十几二十公里。", "三十几二十公里。"])
def test_two_round_numbers_that_do_not_rise_are_no_range(text):
    assert extract(text) == []


def test_a_bound_broken_by_a_line_belongs_to_the_number_once():
    first, second = extract("收入增长4%左\n右，5%以上的企业停产。")
    assert (first.bound, second.bound, second.lower) == ("approx", "at_least", 5)
