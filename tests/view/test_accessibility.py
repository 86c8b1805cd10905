"""What axe-core finds wrong with the page: nothing serious, in either language, light and dark, narrow and wide."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe

from jinzhou_extract.records.columns import Header
from tests.view.browsing import Opened
from tests.view.report import viewed_report

SERIOUS = ("serious", "critical")

Open = Callable[..., Opened]


def complaints(page: Opened) -> list[str]:
    found = Axe().run(page.page).response["violations"]
    return [f"{one['id']}: {node['html']}" for one in found if one["impact"] in SERIOUS for node in one["nodes"]]


@pytest.mark.parametrize("width", [375, 1440])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page(opened: Open, width: int, scheme: str):
    page = opened(viewed_report(), header=Header.ZH, width=width, color_scheme=scheme, bypass_csp=True)
    assert complaints(page) == []
    page.press("jyd")
    page.click(".tabs [data-tab=table]")
    page.choose("kind", "percent")
    assert complaints(page) == []
    for tab in ("table", "pictures"):
        page.click(f".tabs [data-tab={tab}]")
        assert complaints(page) == []


@pytest.mark.parametrize("keys", ["?", "je"])
def test_the_dialogs(opened: Open, keys: str):
    page = opened(viewed_report(), bypass_csp=True)
    page.press(keys)
    assert complaints(page) == []


def test_the_index_of_several_documents(opened: Open):
    page = opened(viewed_report("a.txt"), viewed_report("b.txt"), bypass_csp=True)
    assert complaints(page) == []
    page.search("粮食")
    assert complaints(page) == []


def test_every_control_has_a_name_and_takes_the_focus(opened: Open):
    page = opened(viewed_report())
    seen = set()
    for _ in range(60):
        page.page.keyboard.press("Tab")
        seen.add(page.page.evaluate("document.activeElement.id || document.activeElement.textContent.trim().slice(0, 20)"))
    assert {"query", "language", "theme", "help-open", "text", "rows", "csv", "json", "review-file"} <= seen
