"""Paragraphs whose lines were all broken at one width are read whole, and nothing else is."""

import pytest

from jinzhou_extract.document import Document
from jinzhou_extract.document.outline import outline
from jinzhou_extract.extractor import Extractor

LETTER = """秋收见闻

    霜降前的平原上，收割机的轰鸣声从早响到晚。记者从富
裕乡走到同心村，一路所见，地里的大豆已收得七七八八，场
院里金黄一片，路边不时有大货车等着装豆子。

    据农业局调度，全县大豆已收获五成，亩产量普遍好于常年，含
油率普遍在20%以上，最高的达到22.6%，粮库收购价
每公斤2.46元，比九月底上涨0.28元，农民并不急着卖。
"""

LIST = "\n".join(f"第{number}生产队，社员{number}0户，水田，旱地，山林各若干，另有耕牛、农具" for number in "一二三四五六")

TABLE = "\n".join(f"{name}保险业务，全市　　17{at}.5　　1.{at}　　18.0" for at, name in enumerate("车船农林牧渔"))


def paragraphs(text: str) -> list[str]:
    result = outline(text)
    return [result.flow.text[block.start : block.end] for block in result.blocks]


def test_lines_of_one_width_are_one_paragraph():
    assert paragraphs(LETTER)[1:] == [
        "    霜降前的平原上，收割机的轰鸣声从早响到晚。记者从富裕乡走到同心村，一路所见，地里的大豆已收得七七八八，场院里"
        "金黄一片，路边不时有大货车等着装豆子。",
        "    据农业局调度，全县大豆已收获五成，亩产量普遍好于常年，含油率普遍在20%以上，最高的达到22.6%，粮库收购价"
        "每公斤2.46元，比九月底上涨0.28元，农民并不急着卖。",
    ]


def test_what_is_read_points_into_the_text_as_it_stands():
    found = {metric.text: metric for metric in Extractor().extract(Document(LETTER))}
    assert found["20%"].indicator == "含油率"
    assert found["0.28元"].indicator == "粮库收购价"
    assert all(LETTER[metric.start : metric.end] == metric.text for metric in found.values())


@pytest.mark.parametrize(
    "text",
    [
        LIST,
        TABLE,
        # lines of many widths, narrow ones, a few only
        "\n".join("过去一年，全县上下" + "团结一心" * at for at in range(1, 7)) + "。",
        "\n".join("过去一年，全县上下" for _ in range(9)) + "。",
        "    霜降前的平原上，收割机的轰鸣声从早响到晚，记者从富\n裕乡走到同心村，一路所见，地里的大豆已收得七七八八。",
    ],
    ids=["list", "table", "ragged", "narrow", "few"],
)
def test_other_lines_stay_apart(text: str):
    assert len(paragraphs(text)) == len([line for line in text.split("\n") if line.strip()])
