"""Pages as text, and in a real browser where there is one."""

import io
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from jinzhou_extract import Document, Extractor
from jinzhou_extract.records.columns import Header
from jinzhou_extract.view.page import write_page
from jinzhou_extract.view.viewed import Viewed
from tests.view.browsing import FLAGS, Opened

NEEDED = "JINZHOU_EXTRACT_NEEDS_BROWSER"
"""Set where a missing browser is a failure and no reason to skip."""

Page = Callable[..., str]


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    return Extractor()


@pytest.fixture
def viewed(extractor: Extractor) -> Callable[..., Viewed]:
    """Extract from a text, or from a document that is named otherwise."""

    def made(text: str, **fields: object) -> Viewed:
        document = Document(text, **{"source": "a.txt", **fields})
        found = extractor.explain(document)
        return Viewed(document, [item.metric for item in found], [item.rules for item in found])

    return made


def page_of(*documents: Viewed, header: Header = Header.EN) -> str:
    stream = io.BytesIO()
    write_page(documents, stream, header)
    return stream.getvalue().decode()


@pytest.fixture(scope="session")
def browser() -> Iterator[object]:
    """Debian's Chromium or whatever of its kind is there, without a screen."""
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if path is None:
        if os.environ.get(NEEDED):
            pytest.fail("no Chromium is found, and this run may not do without")
        pytest.skip("no Chromium is found (apt-get install chromium)")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield started
        started.close()


@pytest.fixture
def opened(browser: object, tmp_path: Path) -> Iterator[Callable[..., Opened]]:
    """Open the page of documents; at the end it must have asked for nothing and complained of nothing."""
    contexts = []
    pages: list[Opened] = []

    def open_page(*documents: Viewed, header: Header = Header.EN, width: int = 1440, **options: object) -> Opened:
        path = tmp_path / "view.html"
        path.write_text(page_of(*documents, header=header), encoding="utf-8")
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        contexts.append(context)
        pages.append(Opened(context.new_page(), path))
        return pages[-1]

    yield open_page
    for page in pages:
        assert page.complaints == []
        assert page.requests == []
    for context in contexts:
        context.close()
