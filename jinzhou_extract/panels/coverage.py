"""What a panel covers: how many cells are found by indicator, place and year; duplicates, gaps, and whether it is balanced."""

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from jinzhou_extract.document.about import About
from jinzhou_extract.panels.cells import State
from jinzhou_extract.panels.row import PanelRow
from jinzhou_extract.panels.tables import Values

UNKNOWN = "unknown"
"""Where a document does not tell its place or its year."""


class Coverage:
    """Counts rows as they come."""

    def __init__(self) -> None:
        self._states: dict[tuple[str, str], Counter[State]] = {}
        self._documents: Counter[tuple[str, str]] = Counter()
        self._named: dict[tuple[str, str], list[str]] = {}
        self.documents = 0
        self.cells: Counter[State] = Counter()

    def add(self, row: PanelRow) -> None:
        """Count the cells of a document."""
        place, year = _place(row.about), str(row.about.year or UNKNOWN)
        self.documents += 1
        self._named.setdefault((place, year), []).append(row.document)
        for key in (("region", place), ("year", year)):
            self._documents[key] += 1
        for cell in row.cells:
            self.cells[cell.state] += 1
            for key in (("indicator", cell.indicator), ("region", place), ("year", year)):
                self._states.setdefault(key, Counter())[cell.state] += 1

    @property
    def duplicates(self) -> dict[tuple[str, str], list[str]]:
        """The documents of each place and year that has several."""
        return {key: names for key, names in self._named.items() if len(names) > 1 and UNKNOWN not in key}

    @property
    def unplaced(self) -> list[str]:
        """The documents whose place or year is not known."""
        return [name for key, names in self._named.items() if UNKNOWN in key for name in names]

    @property
    def missing(self) -> list[tuple[str, str]]:
        """The pairs of a place and a year of the panel that no document is of."""
        known = [key for key in self._named if UNKNOWN not in key]
        places, years = sorted({place for place, _ in known}), sorted({year for _, year in known})
        return [(place, year) for place in places for year in years if (place, year) not in self._named]

    def said(self) -> str:
        """Return in a line whether the panel is balanced: a document for each of its places in each of its years."""
        known = [key for key in self._named if UNKNOWN not in key]
        places, years = len({place for place, _ in known}), len({year for _, year in known})
        size = f"{places} places × {years} years"
        parts = [f"{len(self.missing)} of {places * years} have no document"] if self.missing else []
        parts += [f"{len(self.duplicates)} have several"] if self.duplicates else []
        parts += [f"{len(self.unplaced)} documents without place or year"] if self.unplaced else []
        return f"not balanced ({size}; {', '.join(parts)})" if parts else f"balanced ({size})"

    def values(self) -> Iterator[Values]:
        """Yield the rows of the report."""
        yield self._row("panel", "all", self.documents, self.cells, self.said())
        for by in ("indicator", "region", "year"):
            keys = [key for kind, key in self._states if kind == by]
            for key in keys if by == "indicator" else sorted(keys):
                documents = self.documents if by == "indicator" else self._documents[by, key]
                yield self._row(by, key, documents, self._states[by, key])
        for (place, year), names in sorted(self.duplicates.items()):
            yield ("duplicate", f"{place} {year}", len(names), *[None] * 5, "; ".join(names))
        for place, year in self.missing:
            yield ("missing", f"{place} {year}", 0, *[None] * 5, "no document")
        for name in self.unplaced:
            yield ("unplaced", name, 1, *[None] * 5, "its place or its year is not known; pass --region or --date")

    def _row(self, by: str, key: str, documents: int, states: Counter[State], note: str | None = None) -> Values:
        total = states.total()
        share = (Decimal(states[State.FOUND]) / total).quantize(Decimal("0.001")) if total else None
        return (by, key, documents, *(states[state] for state in State), share, note)


def _place(about: About) -> str:
    """Return a place with its code, by which places of one name are told apart."""
    if about.region is None:
        return UNKNOWN
    return f"{about.region} {about.region_code}" if about.region_code else about.region
