"""Short texts go to a process together, a long one in shares to several; what comes out is the same as by one process."""

import os
from functools import partial
from pathlib import Path

import pytest

from jinzhou_extract.batch import shares
from jinzhou_extract.batch.inputs import Input, InputFinder
from jinzhou_extract.batch.plan import Part, Step, plan
from jinzhou_extract.batch.pool import BUNDLE, bundled
from jinzhou_extract.batch.run import run
from jinzhou_extract.batch.shares import shared_out
from jinzhou_extract.batch.work import Settings
from jinzhou_extract.document import Document
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.source import Source

PARAGRAPHS = [
    "# 2023年政府工作报告",
    "去年全镇建成道路{0}公里，完成投资{0}亿元。",
    "增长{0}%，居全市第{0}位。",
    "同比下降{0}个百分点。今年安排项目{0}个，总投资{0}亿元，比上年增加{0}亿元。",
    "| 指标 | 数值（万元） |\n| --- | --- |\n| 财政收入 | {0}5 |\n| 财政支出 | {0}7 |",
    "新增就业{0}人，其中高校毕业生占{0}%。",
]
TEXT = "\n\n".join(paragraph.format(number) for number in range(3, 40) for paragraph in PARAGRAPHS)
TOLD_TWICE = "去年全镇建成道路6公里，完成投资60亿元，植树造林80亩。"


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let texts of a few pages be long ones."""
    monkeypatch.setattr(shares, "PAYS", 1000)


def parts_of(inputs: list[Input], jobs: int) -> list[Part]:
    return list(run(plan(inputs, ReadOptions()), Settings(), jobs))


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("jobs", [2, 5])
def test_a_long_text_in_shares_gives_what_it_gives_as_a_whole(write, jobs):
    write(a="短文，收入3亿元。", b=f"{TEXT}\n\n{TOLD_TWICE}\n\n{TEXT}\n\n{TOLD_TWICE}")
    inputs = list(InputFinder().find(["a.txt", "b.txt"]))
    [_, whole], [_, shared] = parts_of(inputs, 1), parts_of(inputs, jobs)
    assert shared == whole
    assert whole.outcomes[0].repeats > 3


@pytest.mark.usefixtures("small")
def test_a_share_that_fails_is_the_failure_of_its_document(write):
    write(bad=TEXT)
    source = Source("bad.txt", partial(os._exit, 7), Path("bad.txt"))
    [part] = parts_of([Input("bad.txt", source, size=len(TEXT), modified=1)], 2)
    assert [outcome.problem for outcome in part.outcomes] == ["the process that worked on it ended with code 7"]


@pytest.mark.usefixtures("small")
def test_only_the_last_text_is_shared_out_and_into_no_more_pieces_than_pay_off(write):
    write(a="长" * 1500, b="长" * 1500)
    steps = list(plan(InputFinder().find(["a.txt", "b.txt"]), ReadOptions()))
    assert [step.is_last for step in shared_out(steps, Settings(), 9)] == [True, False, False, False, True]
    assert list(shared_out(steps, Settings(keeps_documents=True), 9)) == steps
    assert list(shared_out(steps[:1], Settings(), 1)) == steps[:1]


def test_short_documents_that_follow_each_other_are_handed_over_together():
    item = Input("c.csv", Source("c.csv", lambda: b"-"))
    short, long = Document("短" * 900), Document("长" * BUNDLE)
    steps = [Step(item, work) for work in (short, short, long, short, short, None)] + [Step(item, short, is_plain=False)]
    assert [len(bundle) for bundle in bundled(iter(steps))] == [2, 1, 4]
    many = [Step(item, short)] * 100
    sizes = [len(bundle) for bundle in bundled(iter(many))]
    assert sum(sizes) == 100
    assert max(sizes) * 2700 <= BUNDLE
