"""Where the mentions of a sentence stand in it."""

from collections.abc import Callable

import pytest

from jinzhou_extract import Metric, extract
from jinzhou_extract.records.evidence import LONGEST_SENTENCE, spans_in_sentence

TOLD = [
    pytest.param("今年5家企业，去年5家。", id="the same words twice"),
    pytest.param("第一句有3个。第二句有3个，又有3个，还有3个。", id="in a later sentence"),
    pytest.param("| 年份 | 数量（个） |\n|---|---|\n| 2015 | 5 |\n| 2025 | 25 |\n", id="a part of another number"),
    pytest.param("到二〇三五年，奋斗五年，投资5亿元。", id="a part of another Chinese number"),
    pytest.param("118个项目。", id="at the start"),
    pytest.param("投资1,234.5万元、２３家企业。", id="as written"),
]


@pytest.mark.parametrize("text", TOLD)
def test_a_mention_stands_where_its_offsets_say(text: str):
    metrics = extract(text)
    for sentence in {metric.sentence for metric in metrics}:
        together = [metric for metric in metrics if metric.sentence == sentence]
        spans = spans_in_sentence(together, sentence)
        for metric in together:
            begin = text.index(sentence)
            assert spans[metric.start] == (metric.start - begin, metric.end - begin)


def test_a_mention_that_a_page_breaks_is_found_without_the_break(metric: Callable[..., Metric]):
    sentence = "新增企业36家，投资5亿元。"  # as the document has it: 新增企业36⏎⏎家，投资5亿元。
    metrics = [metric("36\n\n家", sentence=sentence, start=4), metric("5亿元", sentence=sentence, start=12)]
    spans = spans_in_sentence(metrics, sentence)
    assert [sentence[slice(*spans[metric.start])] for metric in metrics] == ["36家", "5亿元"]


def test_what_cannot_be_told_is_left_out(metric: Callable[..., Metric]):
    sentence = "今年5家企业，去年5家。"
    first_or_second = metric("5家", sentence=sentence, start=99)
    assert spans_in_sentence([first_or_second], sentence) == {}


def test_what_does_not_reach_so_far_is_no_choice(metric: Callable[..., Metric]):
    sentence = "今年5家企业，去年5家。"
    first = metric("5家", sentence=sentence, start=2)
    assert spans_in_sentence([first], sentence) == {2: (2, 4)}


def test_what_the_sentence_does_not_hold_is_left_out(metric: Callable[..., Metric]):
    assert spans_in_sentence([metric("6家", sentence="5家企业。")], "5家企业。") == {}


def test_a_text_that_is_no_sentence_is_not_searched(metric: Callable[..., Metric]):
    text = "5家" * LONGEST_SENTENCE
    assert spans_in_sentence([metric("5家", sentence=text)], text) == {}
