"""The review in the page: verdicts, corrections, doubts, undo, what the browser keeps, what is downloaded."""

import csv
import io
import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from jinzhou_extract import Document, Metric
from jinzhou_extract.records.columns import Header
from jinzhou_extract.view.review.corrections import apply_all, read_corrections
from jinzhou_extract.view.viewed import Viewed
from tests.view.browsing import Opened
from tests.view.report import viewed_report

Open = Callable[..., Opened]


@pytest.fixture
def report() -> Viewed:
    return viewed_report()


def verdicts(page: Opened) -> dict[str, object]:
    [document] = page.review()["documents"]
    return {f["metric"]["text"]: (f["verdict"], f["fixes"]) for f in document["figures"] if f["verdict"]}


def test_confirm_and_reject_go_on_to_the_next(report: Viewed, opened: Open):
    page = opened(report)
    page.press("jyyn")
    assert page.chosen_mark == "92.7亿元"
    assert verdicts(page) == {"1286.4亿元": ("confirmed", {}), "6.2%": ("confirmed", {}), "第四位": ("rejected", {})}
    assert page.page.inner_text("#progress") == "3 of 11 reviewed"


def test_a_correction_says_only_what_is_otherwise(report: Viewed, opened: Open):
    page = opened(report)
    page.press("je")
    page.page.fill("#edit input[name=indicator]", "生产总值")
    page.page.fill("#edit input[name=value]", "128640000000.5")
    page.page.fill("#edit input[name=region]", "")
    page.page.select_option("#edit select[name=status]", "target")
    page.page.keyboard.press("Enter")
    fixes = {"indicator": "生产总值", "value": "128640000000.5", "region": None, "status": "target"}
    assert verdicts(page) == {"1286.4亿元": ("corrected", fixes)}
    assert page.names()[0] == "生产总值"


def test_a_form_without_a_change_confirms(report: Viewed, opened: Open):
    page = opened(report)
    page.press("je")
    page.click("#edit button.main")
    assert verdicts(page) == {"1286.4亿元": ("confirmed", {})}


def test_a_number_that_is_none_is_not_taken(report: Viewed, opened: Open):
    page = opened(report)
    page.press("je")
    page.page.fill("#edit input[name=value]", "1,286亿")
    page.click("#edit button.main")
    assert page.page.locator("#edit[open]").count() == 1
    page.page.keyboard.press("Escape")
    assert verdicts(page) == {}


def test_the_doubtful_come_worst_first_and_leave_when_settled(report: Viewed, opened: Open):
    page = opened(report)
    page.press("d")
    assert page.chosen_mark == "76.9%"
    page.press("y")
    page.press("d")
    assert page.chosen_mark == "1.2"
    page.press("d")
    assert page.chosen_mark == "3.4"
    page.press("n")
    page.press("d")
    page.press("y")
    page.press("d")
    assert page.page.inner_text("#said") == "No doubtful figure is left"


def test_undo_takes_back_the_last(report: Viewed, opened: Open):
    page = opened(report)
    page.press("jyn")
    page.press("u")
    assert verdicts(page) == {"1286.4亿元": ("confirmed", {})}
    page.press("uu")
    assert verdicts(page) == {}


def test_the_browser_keeps_a_review(report: Viewed, opened: Open):
    page = opened(report)
    page.press("jyyn")
    before = verdicts(page)
    page.reload(lambda: verdicts(page))
    assert verdicts(page) == before
    assert page.page.locator("article a.confirmed").count() == 2
    page.choose("verdict", "rejected")
    assert page.count == "1 of 11 figures"


def test_what_the_browser_holds_of_another_kind_does_no_harm(report: Viewed, opened: Open):
    page = opened(report)
    key = f"jinzhou-extract/{report.digest}"
    page.page.evaluate("key => localStorage.setItem(key, '[1, {')", key)
    page.reload(lambda: page.page.evaluate("key => localStorage.getItem(key)", key))
    assert page.page.evaluate("key => localStorage.getItem(key)", key) == "[1, {"
    assert verdicts(page) == {}


def test_a_downloaded_review_is_applied_to_a_later_run(report: Viewed, opened: Open, tmp_path: Path):
    page = opened(report)
    page.press("jyne")
    page.page.fill("#edit input[name=relative_to]", "全省各市")
    page.page.keyboard.press("Enter")
    path = tmp_path / "review.json"
    path.write_text(page.download("#review-file"), encoding="utf-8")
    settled, _, notes = apply_all(read_corrections([path]), report.document, report.metrics)
    assert notes == ()
    assert settled[1] is None
    assert settled[0] is not None
    assert settled[2] is not None
    assert (settled[0].flags, settled[2].flags, settled[2].relative_to) == (("confirmed",), ("corrected",), "全省各市")


EXACT = "0.1234567890123456789"


@pytest.fixture
def odd() -> Viewed:
    """A record with all that a file may trip over."""
    text = '=1+1,"指标"5个。'
    metric = Metric(
        kind="count", indicator='=1+1,"指标"', value=Decimal(EXACT), text="5个", start=9, end=11, sentence=text, id="x"
    )
    return Viewed(Document(text), [metric])


def test_the_downloads_hold_what_is_shown(report: Viewed, opened: Open):
    page = opened(report)
    page.choose("kind", "percent")
    wanted = [metric for metric in report.metrics if metric.kind == "percent"]
    records = json.loads(page.download("#json"), parse_float=Decimal)
    assert [Metric(**record) for record in records] == wanted
    rows = list(csv.DictReader(io.StringIO(page.download("#csv").removeprefix("\ufeff"))))
    assert [(row["indicator"], row["value"], row["sentence"]) for row in rows] == [
        (metric.indicator, str(metric.value), metric.sentence) for metric in wanted
    ]


def test_numbers_keep_their_digits_and_formulas_are_text(odd: Viewed, opened: Open):
    page = opened(odd)
    [record] = json.loads(page.download("#json"), parse_float=Decimal)
    assert record["value"] == Decimal(EXACT)
    [row] = csv.DictReader(io.StringIO(page.download("#csv").removeprefix("\ufeff")))
    assert (row["indicator"], row["value"]) == ("'" + '=1+1,"指标"', EXACT)


def test_chinese_heads_in_a_chinese_page(report: Viewed, opened: Open):
    page = opened(report, header=Header.ZH)
    assert page.download("#csv").startswith("\ufeff来源,章节,指标,数值,单位")


def test_a_row_is_copied_with_its_sentence(report: Viewed, opened: Open):
    page = opened(report, permissions=["clipboard-read", "clipboard-write"])
    page.press("jjc")
    assert page.page.inner_text("#said") == "Row copied, with its sentence"
    copied = page.page.evaluate("navigator.clipboard.readText()").split("\t")
    assert copied[:4] == ["地区生产总值", "6.2", "%", "change"]
    assert report.metrics[1].sentence in copied
