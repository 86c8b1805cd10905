"""The document as the page shows it: every mention in its block, headings, tables, pages."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from jinzhou_extract import Document
from jinzhou_extract.view.blocks import Grid, Line, shown_blocks
from jinzhou_extract.view.viewed import Viewed

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*.txt"))


def shown(document: Document, spans: list[tuple[int, int]] = ()) -> list[object]:
    """Headings as (level, text), tables as rows of cells, the rest as text."""
    found = []
    for block in shown_blocks(document, spans):
        if isinstance(block, Grid):
            found.append([["".join(document.text[p.start : p.end] for p in cell) for cell in row] for row in block.rows])
        else:
            text = "".join(document.text[piece.start : piece.end] for piece in block.pieces)
            found.append((block.level, text) if block.kind == "heading" else text)
    return found


def test_headings_paragraphs_and_tables():
    text = "# 公报\n\n## 农业\n\n全年粮食产量12万吨。\n\n| 指标 | 数值 |\n|---|---|\n| 粮食 | 12 |\n| 棉花 |  |\n\n（完）\n"
    assert shown(Document(text)) == [
        (1, "公报"),
        (2, "农业"),
        "全年粮食产量12万吨。",
        [["指标", "数值"], ["粮食", "12"], ["棉花", ""]],
        "（完）",
    ]


def test_a_table_has_a_head_where_a_rule_is_drawn_below_it():
    [ruled, plain] = [next(iter(shown_blocks(Document(text), []))) for text in ("| 甲 |\n|---|\n| 1 |\n", "| 甲 |\n| 1 |\n")]
    assert (ruled.heads, plain.heads) == (1, 0)


def test_a_page_is_named_where_it_begins_and_a_cell_is_not():
    text = "第一页的话。\n第二页的话。\n还是第二页。\n"
    document = Document(text, places=((0, "page 1"), (7, "page 2")))
    assert [block.place for block in shown_blocks(document, [])] == ["page 1", "page 2", None]
    cells = Document("| 甲 |\n| 1 |\n", places=((0, "Sheet1!A1"), (6, "Sheet1!A2")))
    assert [block.place for block in shown_blocks(cells, [])] == [None]


def test_a_paragraph_that_stood_before_is_told():
    text = "全市全年签约项目118个，总投资519.5亿元。\n\n别的话。\n\n全市全年签约项目118个，总投资519.5亿元。\n"
    assert [block.is_repeat for block in shown_blocks(Document(text), [])] == [False, False, True]


def pieces_of(block: Line | Grid):
    return [piece for row in block.rows for cell in row for piece in cell] if isinstance(block, Grid) else block.pieces


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_every_mention_shows_whole_and_once(viewed: Callable[..., Viewed], path: Path):
    made = viewed(path.read_text(encoding="utf-8"))
    assert made.metrics
    spans = [(metric.start, metric.end) for metric in made.metrics]
    pieces = [piece for block in shown_blocks(made.document, spans) for piece in pieces_of(block)]
    assert [number for piece in pieces for number in piece.opens] == list(range(len(spans)))
    told = ["".join(made.document.text[p.start : p.end] for p in pieces if p.mark == at) for at in range(len(spans))]
    assert told == [metric.text for metric in made.metrics]


def test_what_is_not_read_shows_as_an_aside():
    text = "# 公报\n\n<!-- 草稿 -->\n\n全年**粮食**产量<sup>注</sup>12万吨。\n\n```\n代码5个\n```\n\n（完）\n"
    blocks = list(shown_blocks(Document(text), []))
    assert [block.kind for block in blocks] == ["heading", "aside", "paragraph", "aside", "paragraph"]
    asides = [text[piece.start : piece.end] for block in blocks for piece in block.pieces if piece.is_aside]
    assert asides == ["<!-- 草稿 -->", "**", "**", "<sup>", "</sup>", "```\n代码5个\n```"]


@pytest.mark.parametrize("text", ["a", "ab", "甲<b>乙</b>丙**丁**戊", "<b>甲</b>", "甲\n\n乙，丙", "**甲**乙5个**丙**"])
def test_nothing_of_a_text_is_lost(text: str):
    pieces = [piece for block in shown_blocks(Document(text), []) for piece in pieces_of(block)]
    assert all(left.end <= right.start for left, right in pairwise(pieces))
    shown = "".join(text[piece.start : piece.end] for piece in pieces)
    assert [letter for letter in text if letter not in "*\n"] == [letter for letter in shown if letter not in "*\n"]
