"""The examples of a catalogue, tried: each must fill the cell of its indicator, each near miss must leave it empty."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from jinzhou_extract.document import Document
from jinzhou_extract.extractor import Extractor
from jinzhou_extract.panels.catalogue import CLOSE, OPEN, Catalogue, Indicator, Setting
from jinzhou_extract.panels.cells import Cell, State
from jinzhou_extract.panels.matching import Matcher
from jinzhou_extract.panels.row import panel_row


@dataclass(frozen=True, slots=True)
class Trial:
    """An example or a near miss of an indicator, and what came of it; `fault` is empty where that is as it should be."""

    indicator: str
    text: str
    is_near_miss: bool
    fault: str


class Checker:
    """Tries the examples of a catalogue with one extractor."""

    def __init__(self, catalogue: Catalogue, extractor: Extractor) -> None:
        self._catalogue = catalogue
        self._extractor = extractor
        self._matcher = Matcher(catalogue)

    def trials(self) -> Iterator[Trial]:
        """Yield every example and every near miss of the catalogue, tried."""
        for at, indicator in enumerate(self._catalogue.indicators):
            for text in indicator.examples:
                start = text.find(OPEN)
                wanted = text[start + 1 : text.find(CLOSE)]
                cell = self._cell(indicator, at, text.replace(OPEN, "").replace(CLOSE, ""))
                yield Trial(indicator.id, text, False, _fault(cell, wanted, start))
            for text in indicator.near_misses:
                cell = self._cell(indicator, at, text.replace(OPEN, "").replace(CLOSE, ""))
                found = f"{cell.metric.text} is taken for it" if cell.metric is not None else ""
                yield Trial(indicator.id, text, True, found or (cell.reason if cell.state is State.CONFLICT else ""))

    def _cell(self, indicator: Indicator, at: int, text: str) -> Cell:
        setting = self._catalogue.settings.get(indicator.setting, Setting())
        date = None if setting.date is None else dt.date.fromisoformat(setting.date)
        document = Document(text, title=setting.title or None, date=date, region=setting.region)
        return panel_row("", text, self._extractor.run(document), self._matcher).cells[at]


def _fault(cell: Cell, wanted: str, start: int) -> str:
    if cell.metric is None:
        return f"the cell is {cell.state}" + (f" ({cell.reason})" if cell.reason else "")
    if (cell.metric.text, cell.metric.start) != (wanted, start):
        return f"the cell is {cell.metric.text}"
    return ""
