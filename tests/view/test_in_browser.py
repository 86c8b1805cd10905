"""The page in a real browser: marks, table, search, facets, sorting, keys, languages, widths."""

from collections.abc import Callable
from pathlib import Path

import pytest

from jinzhou_extract import Document, extract
from jinzhou_extract.records.columns import Header
from jinzhou_extract.view.viewed import Viewed
from tests.view.browsing import Opened
from tests.view.report import viewed_report
from tests.view.test_view_of_documents import HOSTILE, NAME

View = Callable[..., Viewed]
Open = Callable[..., Opened]


@pytest.fixture
def report() -> Viewed:
    return viewed_report()


def repeated(line: str, times: int) -> Viewed:
    """A text of one line again and again, with its one figure each time."""
    [metric] = extract(line)
    moved = [
        metric.model_copy(update={"start": metric.start + by, "end": metric.end + by, "id": f"x-{by}"})
        for by in range(0, len(line) * times, len(line))
    ]
    return Viewed(Document(line * times), moved)


def test_the_marks_are_the_records(report: Viewed, opened: Open):
    page = opened(report)
    assert page.marks() == [metric.text for metric in report.metrics]
    assert page.count == "11 of 11 figures"
    assert page.names() == [metric.indicator or "(no indicator)" for metric in report.metrics]


def test_a_click_on_a_row_goes_to_its_mark_and_back(report: Viewed, opened: Open):
    page = opened(report)
    page.click("tr[data-row='3'] .name")
    assert page.chosen_mark == "92.7亿元"
    assert page.is_in_sight("article a.on")
    page.click("article a[data-n='6']")
    assert page.chosen_row == "粮食产量"
    assert page.is_in_sight("#table tr[aria-selected=true]")


def test_hovering_shows_a_record_and_leaving_shows_the_chosen_one(report: Viewed, opened: Open):
    page = opened(report)
    page.page.hover("article a[data-n='5']")
    assert "占" in page.page.inner_text("#card blockquote")
    assert page.page.inner_text("#card [data-field=role]") == "share"
    page.click("article a[data-n='0']")
    page.page.hover("article a[data-n='5']")
    page.page.hover("h1")
    assert page.page.inner_text("#card [data-field=role]") == "level"


def test_the_record_tells_the_rules_that_made_it(report: Viewed, opened: Open):
    page = opened(report)
    page.click("article a[data-n='1']")
    assert set(page.texts("#card .rules code")) == set(report.rules[1])
    assert page.page.inner_text("#card blockquote mark") == "6.2%"


@pytest.mark.parametrize(
    ("facet", "value", "left"),
    [
        ("kind", "percent", ["6.2%", "76.9%", "1.3%"]),
        ("role", "rank", ["第四位"]),
        ("status", "target", ["46万吨"]),
        ("time_period", "2025", ["46万吨"]),
        ("indicator", "粮食产量", ["45.6万吨", "1.3%", "46万吨"]),
    ],
)
def test_a_facet_leaves_its_own(report: Viewed, opened: Open, facet: str, value: str, left: list[str]):
    page = opened(report)
    page.choose(facet, value)
    assert page.count == f"{len(left)} of 11 figures"
    lit = page.page.locator("article a[data-n]:not(.out)").all_inner_texts()
    assert lit == left
    page.click("#chips button")
    assert page.count == "11 of 11 figures"


def test_two_values_of_a_facet_add_up_and_two_facets_narrow(report: Viewed, opened: Open):
    page = opened(report)
    page.choose("kind", "percent")
    page.choose("kind", "rank")
    assert page.count == "4 of 11 figures"
    page.choose("role", "change")
    assert page.count == "2 of 11 figures"
    page.click("#chips button.plain")
    assert page.count == "11 of 11 figures"


@pytest.mark.parametrize(("words", "count"), [("粮食", 3), ("税收 第四位", 0), ("税收 76.9", 3), ("金额", 3), ("没有的词", 0)])
def test_search_looks_through_records_and_sentences(report: Viewed, opened: Open, words: str, count: int):
    page = opened(report)
    page.press("/")
    page.page.keyboard.type(words)
    page.wait_for_search(words)
    assert page.count == f"{count} of 11 figures"


def test_a_head_sorts_both_ways_and_then_not_at_all(report: Viewed, opened: Open):
    page = opened(report)
    amounts = "#table tbody .c-value .amount"
    as_it_stands = page.texts(amounts)
    page.click("th.c-value button")
    values = sorted(report.metrics, key=lambda metric: metric.value)
    assert page.names() == [metric.indicator or "(no indicator)" for metric in values]
    assert page.page.get_attribute("th.c-value", "aria-sort") == "ascending"
    page.click("th.c-value button")
    assert page.names() == [metric.indicator or "(no indicator)" for metric in reversed(values)]
    page.click("th.c-value button")
    assert page.texts(amounts) == as_it_stands


def test_j_and_k_go_through_what_is_shown(report: Viewed, opened: Open):
    page = opened(report)
    page.choose("kind", "percent")
    page.press("jj")
    assert page.chosen_mark == "76.9%"
    page.press("jjj")
    assert page.chosen_mark == "1.3%"
    page.press("kk")
    assert page.chosen_mark == "6.2%"


def test_help_lists_the_keys(report: Viewed, opened: Open):
    page = opened(report)
    page.press("?")
    assert set("/jkyendu?") <= set(page.texts("#help kbd"))
    page.page.keyboard.press("Escape")
    assert not page.page.locator("#help[open]").count()


def test_the_legend_counts_and_switches_marks(report: Viewed, opened: Open):
    page = opened(report)
    assert page.page.inner_text("[data-switch=percent]").split() == ["12", "percent", "3"]
    tinted = "getComputedStyle(document.querySelector('article a.percent')).backgroundColor"
    before = page.page.evaluate(tinted)
    page.click("[data-switch=percent]")
    assert page.page.get_attribute("[data-switch=percent]", "aria-pressed") == "false"
    assert page.page.evaluate(tinted) == "rgba(0, 0, 0, 0)"
    page.click("[data-switch=percent]")
    assert page.page.evaluate(tinted) == before


def test_the_other_language_changes_every_word(report: Viewed, opened: Open):
    page = opened(report, header=Header.ZH)
    assert page.count == "显示 11 / 11 条"
    assert page.page.inner_text("tr[data-row='0'] .amount") == "1,286.4亿元"
    assert page.page.inner_text("[data-switch=money]").split() == ["12", "金额", "3"]
    page.click("#language")
    assert page.page.inner_text("tr[data-row='0'] .amount") == "128.64 bn CNY"
    assert page.page.get_attribute("article a[data-n='0']", "aria-description") == "地区生产总值 · money · level · actual"
    assert page.page.get_attribute("html", "lang") == "en"


def test_under_chinese_labels_nothing_is_english_but_the_rules(report: Viewed, opened: Open):
    page = opened(report, header=Header.ZH)
    page.click("tr[data-row='1'] .name")
    for part in ("#legend", "#facets", "#table", "#card dl", "#review"):
        text = page.page.inner_text(part)
        for key in "yendcu":
            text = text.replace(f" {key}", "")
        assert not [word for word in text.split() if word.isascii() and word.isalpha()], part


@pytest.mark.parametrize("width", [375, 1440])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits(report: Viewed, opened: Open, width: int, scheme: str):
    page = opened(report, width=width, color_scheme=scheme)
    assert page.page.evaluate("document.documentElement.scrollWidth") <= width
    ground = page.page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    assert ground == {"light": "rgb(251, 250, 247)", "dark": "rgb(23, 24, 27)"}[scheme]
    page.click("#theme")
    assert page.page.evaluate("getComputedStyle(document.documentElement).backgroundColor") != ground


def test_on_a_narrow_screen_the_parts_take_turns(report: Viewed, opened: Open):
    page = opened(report, width=375)
    assert page.page.is_visible("article")
    assert not page.page.is_visible("#table")
    page.click(".tabs [data-tab=table]")
    assert page.page.is_visible("#table")
    assert not page.page.is_visible("article")
    page.click("tr[data-row='2'] .name")
    assert page.page.is_visible("#card")


def test_a_link_to_a_mention_opens_it(report: Viewed, opened: Open, tmp_path: Path):
    page = opened(report)
    page.page.goto("about:blank")
    page.load((tmp_path / "view.html").as_uri() + f"#m-{report.metrics[5].id}")
    assert page.chosen_mark == "76.9%"


def test_nothing_of_a_hostile_document_runs(viewed: View, opened: Open):
    made = viewed(HOSTILE, source=NAME, title=NAME)
    page = opened(made, header=Header.ZH)
    page.press("j" * len(made.metrics))
    page.search("<script>")
    page.search("")
    page.click(".tabs [data-tab=pictures]")
    assert page.page.title() == '<img src=x onerror="alert(3)">⟦U+202E⟧⟦ESC⟧.txt'
    assert page.page.locator("img").count() == 0
    assert page.page.evaluate("document.scripts.length") == 2
    assert "{{7*7}}" in page.page.inner_text("article")


def test_without_a_figure_the_page_still_opens(viewed: View, opened: Open):
    page = opened(viewed("没有一个数的话。"))
    page.press("jkynedu")
    page.click(".tabs [data-tab=pictures]")
    assert page.count == "0 of 0 figures"
    assert "没有一个数的话。" in page.page.inner_text("article")


def test_of_a_long_table_only_what_is_in_sight_is_drawn(opened: Open):
    page = opened(repeated("项目5个。\n", 2000))
    assert page.count == "2,000 of 2,000 figures"
    assert page.page.locator("#table tbody tr").count() < 60
    assert page.page.get_attribute("#table", "aria-rowcount") == "2001"
    page.page.evaluate("document.getElementById('rows').scrollTop = 1e9")
    page.page.wait_for_selector("tr[data-row='1999']")
    page.click("article a[data-n='1000']")
    assert page.is_in_sight("#table tr[aria-selected=true]")
    assert page.page.get_attribute("#table tr[aria-selected=true]", "aria-rowindex") == "1002"
