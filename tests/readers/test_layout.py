"""Marks of a format as lines of text."""

import pytest

from jinzhou_extract.document.outline import BlockKind, outline
from jinzhou_extract.readers.layout import LayoutText, raised, tidy
from jinzhou_extract.readers.merged import PlainTable


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        ("  投资 \n 5亿元  ", "投资 5亿元"),
        ("签约\n项目", "签约项目"),
        ("GDP\ngrowth", "GDP growth"),
        ("\u3000\u3000全县", "\u3000\u3000全县"),
        ("\u00a0\u00a0\u00a0\u00a0全县", "\u3000\u3000全县"),
        ("519\u200b.5\u00ad亿元", "519.5亿元"),
        (" \n\u3000 ", ""),
    ],
)
def test_what_is_not_seen_is_left_out(text: str, tidied: str):
    assert tidy(text) == tidied


@pytest.mark.parametrize(
    ("before", "text", "said"),
    [
        ("20m", "2", "²"),
        ("面积1平方千米，即1k米", "2", "²"),
        ("10", "8", "⁸"),
        ("×10", "-3", "⁻³"),
        ("生产总值", "[2]", ""),
        ("增长8%", "3", ""),
        ("2010", "8", ""),
        ("502亿元", "①", ""),
        ("产品", "TM", "TM"),
    ],
)
def test_raised_characters(before: str, text: str, said: str):
    assert raised(text, before) == said


def test_the_outline_understands_what_is_written():
    text = LayoutText()
    text.heading(1, "工业")
    text.paragraph("投资5亿元。")
    text.item("增长8%。")
    text.table(PlainTable(["表1"], [["镇", "户|数"], ["东镇", "5"], ["西镇"]], 1))
    assert text.text() == "# 工业\n投资5亿元。\n- 增长8%。\n表1\n\n| 镇 | 户｜数 |\n| --- | --- |\n| 东镇 | 5 |\n| 西镇 |  |\n"
    assert [block.kind for block in outline(text.text()).blocks] == [
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
        BlockKind.PARAGRAPH,
        *[BlockKind.TABLE] * 4,
    ]


@pytest.mark.parametrize("text", ["全县投资5亿元。", "字" * 101])
def test_what_is_no_heading_is_a_paragraph(text: str):
    layout = LayoutText()
    layout.heading(2, text)
    assert layout.text() == f"{text}\n"


def test_a_row_far_longer_than_the_others_does_not_fill_them_up() -> None:
    text = LayoutText()
    text.table(PlainTable(rows=[["a", "b"]] * 2000 + [["c"] * 2000]))
    assert len(text.text()) < 50_000
