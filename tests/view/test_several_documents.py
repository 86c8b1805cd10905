"""Several documents on one page: an index, search over all of them, one table."""

from collections.abc import Callable

import pytest

from jinzhou_extract import Document
from jinzhou_extract.view.viewed import Viewed
from tests.view.browsing import Opened
from tests.view.report import viewed_report


@pytest.fixture
def page(opened: Callable[..., Opened], viewed: Callable[..., Viewed]) -> Opened:
    other = Viewed(Document("本报讯：今天没有数。说到棉花。", source="空.txt"), [])
    return opened(viewed_report("甲/公报.txt"), viewed_report("乙/公报.txt"), other)


def test_it_opens_with_an_index(page: Opened):
    assert page.texts("#index button") == ["平川市2024年统计公报", "平川市2024年统计公报", "空.txt"]
    assert page.texts("#index > ol > li > .quiet") == [
        "甲/公报.txt · 11 figures",
        "乙/公报.txt · 11 figures",
        "空.txt · 0 figures",
    ]
    assert page.count == "22 of 22 figures"
    assert not page.page.is_visible("article >> nth=0")


def test_it_fits_on_a_narrow_screen(opened: Callable[..., Opened]):
    page = opened(viewed_report("很长的文件夹名" * 9 + "/公报.txt"), viewed_report("b.txt"), width=375)
    assert page.page.evaluate("document.documentElement.scrollWidth") <= 375
    for tab in ("table", "pictures"):
        page.click(f".tabs [data-tab={tab}]")
        assert page.page.evaluate("document.documentElement.scrollWidth") <= 375
    assert page.page.evaluate("document.querySelector('#pick').getBoundingClientRect().right") <= 375


def test_search_tells_which_documents_and_where(page: Opened):
    page.search("棉花")
    assert page.page.inner_text("#index h2") == "Found in 3 documents"
    assert page.texts("#index ul b") == ["棉花"] * 3
    page.search("农业")
    assert len(page.texts("#index button")) == 2


def test_a_document_opens_and_the_way_leads_back(page: Opened):
    page.click("[data-open='1']")
    assert page.shown("article:not([hidden]) .source") == ["乙/公报.txt"]
    page.press("i")
    assert page.page.is_visible("#index")
    page.page.select_option("#pick", "0")
    page.page.wait_for_function("document.querySelector('article:not([hidden]) .source').textContent.startsWith('甲')")
    assert page.shown("article:not([hidden]) .source") == ["甲/公报.txt"]
    page.click("#to-index")
    assert page.page.is_visible("#index")


def test_a_row_opens_the_document_of_its_mention(page: Opened):
    page.choose("document", "1")
    page.press("j")
    assert page.texts("article:not([hidden]) .source") == ["乙/公报.txt"]
    assert page.chosen_mark == "1286.4亿元"


def test_a_review_holds_each_document_apart(page: Opened):
    page.press("jy")
    documents = page.review()["documents"]
    assert [one["source"] for one in documents] == ["甲/公报.txt", "乙/公报.txt", "空.txt"]
    assert [sum(figure["verdict"] is not None for figure in one["figures"]) for one in documents] == [1, 0, 0]


def test_a_picture_of_places_and_years(opened: Callable[..., Opened]):
    levels = []
    for source, region in (("a.txt", "甲县"), ("b.txt", "乙县")):
        report = viewed_report(source)
        told = [
            report.metrics[0].model_copy(update={"region": region, "time_period": year, "id": f"{source}{year}", "start": at})
            for at, year in enumerate(("2023", "2024"))
        ]
        levels.append(Viewed(Document("甲" * 20 + report.document.text, source=source), told))
    page = opened(*levels)
    page.click(".tabs [data-tab=pictures]")
    captions = page.texts("#pictures figcaption")
    assert "地区生产总值 (CNY): places and years" in captions
    assert page.texts("#pictures .heat") == ["128.64 bn"] * 4
    assert captions.count("地区生产总值 (甲县)") == 1
