"""A sentence read as a row of letters."""

import pytest

from jinzhou_extract.lexicon.cues import load_cues, load_verbs
from jinzhou_extract.lexicon.letters import load_letters
from jinzhou_extract.lexicon.nouns import load_nouns
from jinzhou_extract.syntax.shapes import ShapeReader
from jinzhou_extract.syntax.words import WordTable


@pytest.fixture(scope="module")
def shapes() -> ShapeReader:
    cues, verbs = load_cues(), load_verbs()
    return ShapeReader(WordTable(verbs, load_nouns(), []).tag, load_letters(cues, verbs))


def read(shapes: ShapeReader, marked: str) -> str:
    """Return the letters of a text whose numbers stand in 【】 and whose times in 〖〗."""
    text, numbers, times, opened = "", [], [], 0
    for char in marked:
        if char in "【〖":
            opened = len(text)
        elif char == "】":
            numbers.append((opened, len(text), False))
        elif char == "〗":
            times.append((opened, len(text)))
        else:
            text += char
    return shapes.read(text, numbers, times).letters


@pytest.mark.parametrize(
    ("marked", "letters"),
    [
        ("财政支出【20亿元】，比〖2011年〗的【16亿元】增加【4亿元】。", "NM,BTdMCM;"),
        ("【45%】的农户是养殖户。", "MdNIN;"),
        ("车祸致【9人】死亡。", "NVMD;"),
        ("其中【3亿元】用于水利建设。", "QMyN;"),
        ("次品率低于〖上年〗的【1.9%】。", "NGTdM;"),
    ],
)
def test_chunks_have_letters(shapes, marked, letters):
    assert read(shapes, marked) == letters


def test_a_letter_knows_where_it_stands(shapes):
    shape = shapes.read("产量30万吨，增长5%。", [(2, 6, False), (9, 11, False)], [])
    assert shape.letters == "NM,CM;"
    assert shape.numbers == {1: 0, 4: 1}
    assert shape.span(3, 4) == (7, 9)


def test_a_word_that_the_segmenter_cuts_is_one_chunk(shapes):
    assert read(shapes, "该股报于【4元】。").endswith("RM;")
