"""What a document tells of itself as a whole."""

import re
from dataclasses import dataclass

from jinzhou_extract.document.document import Document

LONGEST_TITLE = 60

_MARKUP = re.compile(r"^[#>*\s　]+|[*\s　]+$")


@dataclass(frozen=True, slots=True)
class About:
    """A document's title, time and place; None for what it does not tell.

    `year` is the year that its figures are looked up by: that in which a report is given, that of which a bulletin gives
    account. `reviewed` is the year that it looks back on, `planned` the one that it plans.
    """

    title: str | None = None
    year: int | None = None
    reviewed: int | None = None
    planned: int | None = None
    region: str | None = None
    region_code: str | None = None


def title_of(document: Document) -> str | None:
    """Return the title of a document: what its format or its source calls it, else a first line that is short."""
    if document.title:
        return document.title
    first = next((line for line in document.text.splitlines() if line.strip()), "")
    line = _MARKUP.sub("", first)
    return line if line and len(line) <= LONGEST_TITLE and not line.endswith("。") else None
