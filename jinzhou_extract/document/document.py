"""The document as a reader hands it over."""

import datetime as dt
from bisect import bisect_right
from dataclasses import dataclass

from jinzhou_extract.document.where import Where
from jinzhou_extract.system.pickled import by_fields


@dataclass(frozen=True, slots=True)
class Document:
    """A decoded text and what its source tells about it.

    `text` is what every offset indexes. Headings are lines that begin with #, tables lines of | cells |, whatever the
    format was. `places` gives the offset at which each page or row of the source begins, with its name. `origins` gives,
    where a reader put the text together from the characters of pages, the offset, page and number on the page of each
    character that does not follow its neighbour there. `title`, `date` and `region` are what the user or the source
    says of the whole document; `title_from` and its like tell which of them it was. `notes` are what a person should know
    of how the source was read, `kept` the cells of its row that are to stand beside the records, by column.
    """

    text: str
    source: str = "-"
    title: str | None = None
    date: dt.date | None = None
    region: str | None = None
    places: tuple[tuple[int, str], ...] = ()
    origins: tuple[tuple[int, int, int], ...] = ()
    notes: tuple[str, ...] = ()
    title_from: Where = Where.USER
    date_from: Where = Where.USER
    region_from: Where = Where.USER
    kept: tuple[tuple[str, str], ...] = ()

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        """Go to another process by its fields."""
        return by_fields(self)

    def locator(self, offset: int) -> str | None:
        """Return the name of the page or row that holds the character at `offset`."""
        if not self.places:
            return None
        at = bisect_right(self.places, offset, key=lambda place: place[0]) - 1
        return self.places[at][1] if at >= 0 else None

    def origin(self, offset: int) -> tuple[int, int] | None:
        """Return the page (from 1) and the number on it (from 0) of the character at `offset`, or None where none is known.

        For a character that the reader put in, a blank or a line end, it is where the text before it goes on.
        """
        at = bisect_right(self.origins, offset, key=lambda item: item[0]) - 1
        if at < 0:
            return None
        start, page, index = self.origins[at]
        return page, index + offset - start
