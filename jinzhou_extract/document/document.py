"""The document as a reader hands it over."""

import datetime as dt
from bisect import bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Document:
    """A decoded text and what its source tells about it.

    `text` is what every offset indexes. Headings are lines that begin with #, tables lines of | cells |, whatever the
    format was. `places` gives the offset at which each page or row of the source begins, with its name. `date` and
    `region` are what the user or the source says of the whole document.
    """

    text: str
    source: str = "-"
    title: str | None = None
    date: dt.date | None = None
    region: str | None = None
    places: tuple[tuple[int, str], ...] = ()

    def locator(self, offset: int) -> str | None:
        """Return the name of the page or row that holds the character at `offset`."""
        if not self.places:
            return None
        at = bisect_right(self.places, offset, key=lambda place: place[0]) - 1
        return self.places[at][1] if at >= 0 else None
