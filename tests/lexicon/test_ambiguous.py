"""Words that tell something only beside others: what a row says of what stands there, and how its own examples read."""

import re
from importlib.resources import files

import pytest

from jinzhou_extract.errors import LexiconError
from jinzhou_extract.lexicon.ambiguous import tails_of
from jinzhou_extract.lexicon.pattern import words_of
from jinzhou_extract.lexicon.toml import read_table

CLASSES = {"verbs": ("建", "新建", "修"), "ends": ("主", "必"), "digit": ("0", "1")}
UNMARKED = str.maketrans("", "", "【】")
TABLES = sorted(file.name for file in files("jinzhou_extract.lexicon").iterdir() if file.name.endswith(".toml"))

SAID = [
    ({"words": ["要"], "not_after": ["主", "需"]}, ["还要", "要"], ["主要", "需要"]),
    ({"words": ["要"], "not_after": ["{ends}", "每天"]}, ["今天要"], ["主要", "必要", "每天要"]),
    ({"words": ["判令"], "after": ["请求", "依法"]}, ["请求判令", "依法判令"], ["判令", "法院判令"]),
    ({"words": ["要"], "after": ["{start}", "。"]}, ["要建桥", "桥。要建"], ["我要建"]),
    ({"words": ["门"], "not_after": ["{start}大"]}, ["门", "天大门", "门大"], ["大门"]),
    ({"words": ["要"], "before": ["{verbs}"]}, ["要建", "要新建", "要修"], ["要旧建", "要"]),
    ({"words": ["要"], "not_before": ["求", "素"]}, ["要", "要么"], ["要求", "要素"]),
    ({"words": ["要"], "before": ["…项目"], "gap": 3}, ["要项目", "要新上项目"], ["要新上的好项目", "要，项目"]),
    ({"words": ["要"], "before": ["……已"], "gap": 1}, ["要建，已", "要已"], ["要。已", "要先建好桥三座，已"]),
    ({"words": ["将"], "before": ["{something}抓获"]}, ["将两人抓获", "将3名贼人抓获"], ["将抓获", "将他抓获", "将他们，抓获"]),
    ({"words": ["等"], "before": ["{figure}年"]}, ["等3年", "等三年", "等2.5年"], ["等几许年", "等年"]),
    ({"words": ["要"], "before": ["{character}"]}, ["要建"], ["要3座", "要，", "要"]),
    ({"words": ["到"], "before": ["20{digit}{digit}年"]}, ["到2010年"], ["到2035年", "到201年"]),
    ({"words": ["要", "将"], "before": ["建"]}, ["要建", "将建"], ["要修", "建"]),
]


@pytest.mark.parametrize(("row", "found", "passed"), SAID)
def test_what_stands_beside_a_word_says_whether_it_tells(row, found, passed):
    pattern = re.compile("|".join(map("".join, tails_of(row, CLASSES.__getitem__).items())))
    assert [text for text in found if not pattern.search(text)] == []
    assert [text for text in passed if pattern.search(text)] == []


def test_what_no_row_may_say_is_an_error():
    with pytest.raises(LexiconError, match="behind"):
        tails_of({"words": ["要"], "behind": ["建"]}, CLASSES.__getitem__)


def test_a_class_that_no_row_has_is_an_error():
    with pytest.raises(KeyError, match="no_such_row"):
        tails_of({"words": ["要"], "before": ["{no_such_row}"]}, CLASSES.__getitem__)


ROWS = [
    (file, name, beside)
    for file in TABLES
    for name, row in read_table(file).items()
    if isinstance(row, dict)
    for beside in row.get("beside", ())
]


@pytest.mark.parametrize(("file", "name", "row"), ROWS)
def test_a_row_has_an_example_and_a_near_miss_that_differ(file, name, row):
    pattern = re.compile("|".join(map("".join, tails_of(row, lambda of: words_of(file, of)).items())))
    for key, tells in (("example", True), ("near_miss", False)):
        assert (pattern.search(row[key].translate(UNMARKED)) is not None) is tells, row[key]
