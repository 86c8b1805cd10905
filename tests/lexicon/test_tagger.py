"""Where words end, by the one dictionary of a process."""

import subprocess
import sys

import pytest

from jinzhou_extract.lexicon.tagger import Tagger, dictionary, own_tags
from jinzhou_extract.lexicon.toml import read_table

TAGS = {"nouns": "n", "verbs": "v", "adverbs": "d"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("公司晋升一级", ["公司", "晋升", "一级"]),
        ("新车下线", ["新车", "下线"]),
        ("丝绸出口", ["丝绸", "出口"]),  # 丝 alone would be a word of the lexicon
    ],
)
def test_a_text_is_cut_into_its_words(text: str, words: list[str]) -> None:
    assert [word for word, _ in Tagger().tag(text)] == words


def test_who_asks_where_words_end_asks_one_dictionary() -> None:
    assert dictionary() is dictionary()


@pytest.mark.parametrize(
    ("word", "kind"), [(word, kind) for kind, row in read_table("tags.toml").items() for word in row["words"]]
)
def test_what_is_called_a_noun_or_verb_is_a_word_that_the_dictionary_takes_for_something_else(word: str, kind: str) -> None:
    [(cut, tag)] = Tagger().tag(word)
    assert cut == word
    assert not tag.startswith(TAGS[kind])
    assert own_tags()[word] == TAGS[kind]


@pytest.mark.parametrize(("row", "first"), [("verbs", "v"), ("adverbs", "d")])
def test_so_is_a_verb_or_an_adverb(row: str, first: str) -> None:
    for word in read_table("tags.toml")[row]["words"]:
        [(cut, tag)] = Tagger().tag(word)
        assert cut == word
        assert not tag.startswith(first)
        assert own_tags()[word] == first


def test_no_second_dictionary_is_read() -> None:
    asked = "import sys; from jinzhou_extract import extract; extract('项目3个。'); print('rjieba' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout == "False\n"


def test_the_package_can_be_used_beside_it() -> None:
    asked = "from jinzhou_extract import extract; extract('项目3个。'); import rjieba; print(rjieba.cut('晋升一级'))"
    assert "晋升" in subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout
