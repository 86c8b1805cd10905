"""How soon a large page can be worked with: python -m benchmarks.page.

Writes a page of one document of 100,000 characters and one of 56 documents, opens both in Chromium, and times in the browser
what a reader does. Exit codes: 0 done, 1 slower than `MOST`.
"""

import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from jinzhou_extract.document import Document
from jinzhou_extract.extractor import Extractor
from jinzhou_extract.view.page import write_page
from jinzhou_extract.view.viewed import Viewed

MOST = 2.0
"""Seconds within which a page must be open, and within which it must answer."""

LENGTH, FIGURES, DOCUMENTS = 100_000, 5_000, 56

FLAGS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync")

ACTS = {
    "choose a kind": "document.querySelector('details[data-facet=kind] input').click()",
    "sort by value": "document.querySelector('th.c-value button').click()",
    "go to a mention": "document.querySelector('#table tr[data-row]').click()",
    "go to the end": "document.getElementById('rows').scrollTop = 1e9",
    "switch a mark off": "document.querySelector('[data-switch]').click()",
    "search": "query.value = '增长'; query.dispatchEvent(new Event('input')); await new Promise((r) => setTimeout(r, 130))",
    "draw the pictures": "document.querySelector('.tabs [data-tab=pictures]').click()",
}


def main() -> None:
    """Print the times, and end with 1 where one is too long."""
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if path is None:
        sys.exit("page: no Chromium is found; apt-get install chromium")
    slow = False
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        for name, documents in (("one document", [_long()]), (f"{DOCUMENTS} documents", list(_many()))):
            page = Path(folder) / "page.html"
            began = time.perf_counter()
            with page.open("wb") as stream:
                write_page(documents, stream)
            print(f"\n{name}: {sum(len(one.document.text) for one in documents):,} characters,", end=" ")
            print(f"{sum(len(one.metrics) for one in documents):,} figures, {page.stat().st_size / 1e6:.1f} MB")
            print(f"  {'write':20}{time.perf_counter() - began:6.2f} s")
            for act, seconds in _times(browser.new_page(), page):
                print(f"  {act:20}{seconds:6.2f} s")
                slow |= seconds > MOST
        browser.close()
    if slow:
        sys.exit(f"page: slower than {MOST} s")


def _times(page: Page, file: Path) -> Iterator[tuple[str, float]]:
    page.goto(file.as_uri())
    page.wait_for_selector("html[data-ready]")
    yield "open", page.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd") / 1000
    for name, act in ACTS.items():
        timed = f"const begin = performance.now(); const query = document.getElementById('query'); {act};"
        painted = "await new Promise((r) => requestAnimationFrame(() => setTimeout(r))); return performance.now() - begin;"
        yield name, page.evaluate(f"async () => {{ {timed} {painted} }}") / 1000


def _long() -> Viewed:
    """A document of the length and with about the figures that is asked for: the samples, and lines full of figures."""
    text = _samples()
    line = "全年新建学校12所、医院3家，完成投资4.5亿元，增长6.2%，改造老旧小区15个。\n\n"
    filler = "各级各部门坚持稳中求进，扎实推进各项工作，经济社会保持平稳健康发展。\n\n"
    text += line * (FIGURES // 5)
    return _viewed("long.txt", text + filler * max(0, (LENGTH - len(text)) // len(filler)), Extractor(keep_repeats=True))


def _many() -> Iterator[Viewed]:
    extractor = Extractor(keep_repeats=True)
    whole = _viewed("", _samples(), extractor)
    for number in range(DOCUMENTS):
        yield Viewed(Document(whole.document.text, source=f"{number}.txt"), whole.metrics[:232], whole.rules[:232])


def _samples() -> str:
    files = sorted((Path(__file__).parent.parent / "samples").glob("*.txt"))
    return "\n\n".join(file.read_text(encoding="utf-8") for file in files)


def _viewed(source: str, text: str, extractor: Extractor) -> Viewed:
    document = Document(text, source=source)
    extraction = extractor.run(document)
    return Viewed(document, extraction.metrics, extraction.rules)


if __name__ == "__main__":
    main()
