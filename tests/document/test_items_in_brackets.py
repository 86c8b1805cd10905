"""A line that opens with a bracketed number is an item of its own, and so is what it tells."""

import datetime as dt

import pytest

from jinzhou_extract import extract
from jinzhou_extract.document.outline import outline

OPEN = "蔬菜产量：2020年31万吨，2025年40万吨，年均增长5.2%，预期性，高于全市平均增速的目标，由农业农村局负责"


def paragraphs(*lines: str) -> int:
    return len(outline("\n".join(lines)).blocks)


@pytest.mark.parametrize("mark", ["（2）", "(2)", "（12）", "（二）", "2．"])
def test_an_item_begins_anew_though_the_one_before_has_no_full_stop(mark: str):
    assert paragraphs(f"（1）{OPEN}", f"{mark}冷库容量：2020年4万吨，2025年7万吨") == 2


@pytest.mark.parametrize(
    "after",
    ["（2020年为6万吨）的任务全部完成。", "（含农村）的任务全部完成。", "（3.5）的任务全部完成。", "（6），由镇里接着办。"],
)
def test_a_bracket_in_a_broken_sentence_begins_no_item(after: str):
    assert paragraphs(f"全市{OPEN}", after) == 1


def test_a_goal_of_an_item_is_of_its_own_name_and_time():
    found = extract(f"（1）{OPEN}\n（2）冷库容量：2020年4万吨，2025年7万吨", date=dt.date(2021, 3, 9))
    told = {metric.text: metric for metric in found}
    assert [told[text].indicator for text in ("31万吨", "4万吨", "7万吨")] == ["蔬菜产量", "冷库容量", "冷库容量"]
    assert (told["4万吨"].time_period, told["4万吨"].status) == ("2020", "actual")
    assert (told["7万吨"].time_period, told["7万吨"].status) == ("2025", "target")
