"""Markdown is read as Markdown, and every offset points into the text as it was given."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jinzhou_extract import extract
from jinzhou_extract.document.outline import outline
from jinzhou_extract.extractor import Extractor

EXTRACTOR = Extractor(keep_repeats=True)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("**签约项目**118个。", "签约项目118个。"),
        ("__签约项目__118个。", "签约项目118个。"),
        ("全市*签约项目*118个。", "全市签约项目118个。"),
        ("全市***签约项目***118个。", "全市签约项目118个。"),
        ("[签约项目](https://example.com/a_b?id=3)118个。", "签约项目118个。"),
        ('[签约项目](https://example.com/a(1) "项目")118个。', "签约项目118个。"),
        ("`签约项目`118个。", "签约项目118个。"),
        ("<b>签约项目</b>118个。", "签约项目118个。"),
        ('<span style="color:red">签约项目</span>118个。', "签约项目118个。"),
        ("> 签约项目118个。", "签约项目118个。"),
        ("![图1](a.png)签约项目118个。", "签约项目118个。"),
        ("签约项目[^1]118个。", "签约项目118个。"),
        (r"签约项目118\~120个。", "签约项目118~120个。"),
        ("签约项目<!-- 待核 -->118个。", "签约项目118个。"),
        ("签约项目~~98~~118个。", "签约项目118个。"),
        ("签约项目<del>98个</del>118个。", "签约项目118个。"),
        ("绿地10m<sup>2</sup>。", "绿地10m²。"),
        ("总量3&times;5，占5&permil;&nbsp;左右", "总量3×5，占5‰ 左右"),
        ("签约项目118个。\\", "签约项目118个。"),
        ("项目118个<sup>[2]</sup>。", "项目118个。"),
        # what only looks like a mark
        ("尺寸3*4*5厘米。", "尺寸3*4*5厘米。"),
        ("变量a_b_c共3个。", "变量a_b_c共3个。"),
        ("增长3~~5%，下降2~~3%。", "增长3~~5%，下降2~~3%。"),
        ("电话138****8000。", "电话138****8000。"),
        ("〔2021〕12号和[2021]12号。", "〔2021〕12号和[2021]12号。"),
        ("当a<b时，c>d。", "当a<b时，c>d。"),
        (">5%的企业有3家。", ">5%的企业有3家。"),
    ],
)
def test_marks_are_cut_and_nothing_else(text: str, plain: str) -> None:
    assert outline(text).flow.text == plain


@pytest.mark.parametrize(
    "text",
    [
        "**签约项目**118个。",
        "[签约项目](https://example.com/2021)118个。",
        "<p>签约项目118个</p>",
        "> **签约项目**118个。",
        "签约项目**118个**。",
        "签约项目**118**个。",
    ],
)
def test_marks_do_not_leak_into_a_record(text: str) -> None:
    (metric,) = extract(text)
    assert (metric.indicator, str(metric.value), metric.unit) == ("签约项目", "118", "个")
    assert metric.text == text[metric.start : metric.end]
    assert metric.text.replace("*", "") == "118个"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("<!-- 投资3亿元 -->\n签约项目118个。", ["118个"]),
        ("<!-- 投资\n\n3亿元 -->签约项目118个。", ["118个"]),
        ("```\n投资3亿元\n```\n签约项目118个。", ["118个"]),
        ("~~~text\n投资3亿元\n~~~\n签约项目118个。", ["118个"]),
        ("~~投资3亿元，~~签约项目118个。", ["118个"]),
        ("<s>投资3亿元</s>签约项目118个。", ["118个"]),
        ("<script>\nvar a = '3亿元';\n</script>\n签约项目118个。", ["118个"]),
        ("---\ntitle: 签约项目3个\n---\n签约项目118个。", ["118个"]),
        # what is never closed hides nothing
        ("<!-- 投资3亿元\n签约项目118个。", ["3亿元", "118个"]),
        ("```\n投资3亿元\n签约项目118个。", ["3亿元", "118个"]),
        ("~~投资3亿元，签约项目118个。", ["3亿元", "118个"]),
        ("---\n投资3亿元。\n---\n签约项目118个。", ["3亿元", "118个"]),
    ],
)
def test_what_is_hidden_is_not_extracted(text: str, figures: list[str]) -> None:
    assert [metric.text for metric in extract(text)] == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("<p>签约项目118个</p><p>3亿元投资到位</p>", ["118个", "3亿元"]),
        ("签约项目118<br>3亿元投资到位", ["3亿元"]),
        ("签约项目1~~2~~3个。", ["3个"]),
        ("签约项目1<!-- 2 -->\n3个。", ["3个"]),
    ],
)
def test_what_is_cut_joins_no_two_numbers(text: str, figures: list[str]) -> None:
    assert [metric.text for metric in extract(text)] == figures


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("绿地面积10m<sup>2</sup>。", "10m<sup>2</sup>"),
        ("负债率5&permil;，", "5&permil;"),
        ("签约项目**118**个。", "118**个"),
        (r"签约项目118\~120个。", r"118\~120个"),
    ],
)
def test_the_text_of_a_record_holds_the_marks_inside_it(text: str, span: str) -> None:
    assert [metric.text for metric in extract(text)] == [span]


PIECES = ["签约", "项目", "118个", "3.5亿元", "增长5%", "，", "。", "\n", "\n\n", " ", "**", "*", "__", "_", "~~", "`", "```\n"]
PIECES += [
    "[",
    "](http://a.b/1)",
    "]",
    "<b>",
    "</b>",
    "<p>",
    "</p>",
    "<br>",
    "<!--",
    "-->",
    "<s>",
    "</s>",
    "\\",
    "> ",
    "# ",
    "- ",
]
PIECES += [
    "&nbsp;",
    "&permil;",
    "\u3000",
    "---\n",
    "===\n",
    "一、",
    "（一）",
    "1. ",
    "2015年工作安排",
    "| 1 | 2 |",
    "<sup>2</sup>",
    "title: a\n",
    "![",
    "[^1]",
]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_offsets_lead_back_to_the_text(text: str) -> None:
    layout = outline(text)
    flow = layout.flow
    origins = [flow.origin(at) for at in range(len(flow.text))]
    assert origins == sorted(set(origins))
    assert all(text[there] == here or here in "\n \ufffc‰⁰¹²³⁴⁵⁶⁷⁸⁹" for here, there in zip(flow.text, origins, strict=True))
    bounds = [bound for block in layout.blocks for bound in (block.start, block.end)]
    assert bounds == sorted(bounds)
    assert all(block.start < block.end <= len(flow.text) for block in layout.blocks)
    for metric in EXTRACTOR.extract(text):
        assert metric.text == text[metric.start : metric.end]
