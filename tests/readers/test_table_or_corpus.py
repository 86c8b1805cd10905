"""Rows of cells that could be a table of figures or a corpus: what is guessed is said, and --as decides."""

import io

import pytest
from openpyxl import Workbook
from readings import problem, read

from jinzhou_extract import Document
from jinzhou_extract.readers.options import Shape
from jinzhou_extract.readers.sheet import AS_CORPUS, AS_TABLE

SENTENCE = "全县签约项目64个，总投资5亿元，比上年多12个。"


def csv(rows: list[list[object]]) -> tuple[bytes, str]:
    return "\n".join(",".join(map(str, row)) for row in rows).encode(), "a.csv"


def xlsx(rows: list[list[object]]) -> tuple[bytes, str]:
    book, stream = Workbook(), io.BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(stream)
    return stream.getvalue(), "a.xlsx"


@pytest.mark.parametrize("pack", [csv, xlsx])
class TestGuess:
    def test_short_texts_beside_figures_are_names_of_rows(self, pack):
        [document] = read(*pack([["内容", "2021年（万元）"], ["税收", 5], ["收费", 6]]))
        assert isinstance(document, Document)
        assert "| 税收 | 5 |" in document.text
        assert document.notes == (AS_TABLE,)

    def test_sentences_beside_figures_are_texts(self, pack):
        first, second = read(*pack([["内容", "阅读量"], [SENTENCE.replace("，", "、"), 5], [SENTENCE.replace("，", "、"), 6]]))
        assert (first.notes, second.notes) == ((AS_CORPUS,), ())

    def test_sentences_without_figures_beside_them_leave_nothing_to_guess(self, pack):
        documents = read(*pack([["内容", "作者"], [SENTENCE.replace("，", "、"), "甲"], ["签约", "乙"]]))
        assert [document.notes for document in documents] == [(), ()]


@pytest.mark.parametrize("pack", [csv, xlsx])
class TestAs:
    ROWS = (["内容", "2021年（万元）"], ["税收", 5], ["收费", 6])

    def test_a_corpus(self, pack):
        documents = read(*pack(self.ROWS), shape=Shape.CORPUS)
        assert [document.text for document in documents] == ["税收", "收费"]

    def test_a_table(self, pack):
        long = SENTENCE.replace("，", "、") * 3
        [document] = read(*pack([["内容", "阅读量"], [long, 5]]), shape=Shape.TABLE)
        assert document.text.startswith(("\n| 内容 |", "# Sheet\n\n| 内容 |"))
        assert document.notes == ()

    def test_a_corpus_without_a_column_of_texts(self, pack):
        assert "has no column that is known to hold its text" in problem(*pack([["a", "b"], [1, 2]]), shape=Shape.CORPUS)
