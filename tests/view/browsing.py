"""A page in the browser, and what a reader does with it."""

import json
from collections.abc import Callable
from pathlib import Path

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""How Chromium is started: a machine without a network must not be asked for one."""


class Opened:
    """A page that was opened from its file; `complaints` are errors it made, `requests` what it asked of anybody else."""

    def __init__(self, page, path: Path) -> None:
        self.page = page
        page.set_default_timeout(60_000)  # a busy machine
        self.complaints: list[str] = []
        self.requests: list[str] = []
        own = path.as_uri()
        page.on("console", lambda message: self.complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("dialog", lambda dialog: (self.complaints.append(f"dialog {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda request: None if _is_own(request.url, own) else self.requests.append(request.url))
        self.load(own)

    def load(self, address: str) -> None:
        self.page.goto(address)
        self.page.wait_for_selector("html[data-ready]")

    def reload(self, holds: Callable[[], object]) -> None:
        """Load the page anew until `holds`, five times at most.

        What a page stores reaches the browser's other processes a moment later; a page that comes sooner sees nothing.
        """
        for pause in (0, 250, 500, 1000, 2000):
            self.page.wait_for_timeout(pause)
            self.page.reload()
            self.page.wait_for_selector("html[data-ready]")
            if holds():
                return

    def press(self, keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def click(self, selector: str) -> None:
        self.page.click(selector)

    def texts(self, selector: str) -> list[str]:
        return [text.strip() for text in self.page.locator(selector).all_inner_texts()]

    def shown(self, selector: str) -> list[str]:
        """The texts of what is drawn, when it is: a busy machine draws what was opened a little later."""
        self.page.locator(selector).first.wait_for(state="visible")
        return self.texts(selector)

    def marks(self) -> list[str]:
        """The words of each mark of the document, in order; a mark in pieces is one."""
        return self.page.evaluate(
            """() => {
              const found = new Map();
              for (const mark of document.querySelectorAll("article:not([hidden]) a[data-n]"))
                found.set(mark.dataset.n, (found.get(mark.dataset.n) || "") + mark.textContent);
              return [...found.values()];
            }"""
        )

    def names(self) -> list[str]:
        """The indicators of the rows that are drawn."""
        return self.texts("#table tbody .name")

    @property
    def count(self) -> str:
        return self.page.inner_text("#count")

    @property
    def chosen_mark(self) -> str:
        return self.page.inner_text("article a.on")

    @property
    def chosen_row(self) -> str:
        return self.page.inner_text("#table tr[aria-selected=true] .name")

    def is_in_sight(self, selector: str) -> bool:
        return self.page.evaluate(
            """(selector) => {
              const box = document.querySelector(selector).getClientRects()[0];
              const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              return top !== null && document.querySelector(selector).contains(top);
            }""",
            selector,
        )

    def search(self, text: str) -> None:
        self.page.fill("#query", text)
        self.wait_for_search(text)

    def wait_for_search(self, text: str) -> None:
        """Wait until what was typed has been looked for, a little after the last key."""
        self.page.wait_for_function("(text) => document.querySelector('#query').dataset.sought === text", arg=text)

    def choose(self, facet: str, value: str) -> None:
        """Tick a value of a facet, and close its list."""
        if not self.page.locator(f"details[data-facet={facet}][open]").count():
            self.page.click(f"details[data-facet={facet}] summary")
        self.page.check(f"details[data-facet={facet}] input[data-value='{value}']")
        self.page.keyboard.press("Escape")

    def download(self, selector: str) -> str:
        with self.page.expect_download() as caught:
            self.page.click(selector)
        return Path(caught.value.path()).read_bytes().decode()

    def review(self) -> dict:
        return json.loads(self.download("#review-file"))


def _is_own(address: str, own: str) -> bool:
    return address.startswith((own, "blob:", "data:"))
