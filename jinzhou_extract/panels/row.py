"""What a panel holds of one document: a cell for each indicator of the catalogue."""

from collections.abc import Sequence
from dataclasses import dataclass

from jinzhou_extract.document.about import About
from jinzhou_extract.extractor import Extraction
from jinzhou_extract.panels.cells import Cell, settle
from jinzhou_extract.panels.matching import Candidate, Matcher


@dataclass(frozen=True, slots=True)
class PanelRow:
    """A document by its name, what it tells of itself, and its cells in the order of the catalogue."""

    document: str
    about: About
    cells: tuple[Cell, ...]


def panel_row(document: str, text: str, extraction: Extraction, matcher: Matcher) -> PanelRow:
    """Return the row of a document with this text, from what was extracted of it."""
    found: dict[str, list[Candidate]] = {}
    for metric in extraction.metrics:
        for id_, candidate in matcher.candidates(metric, text, extraction.about):
            found.setdefault(id_, []).append(candidate)
    nothing: Sequence[Candidate] = ()
    cells = tuple(settle(item, found.get(item.id, nothing)) for item in matcher.catalogue.indicators)
    return PanelRow(document, extraction.about, cells)
