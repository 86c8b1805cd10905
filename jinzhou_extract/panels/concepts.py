"""The concept of every metric of a document: the indicator of a catalogue that it belongs to."""

from jinzhou_extract.document import Document
from jinzhou_extract.extractor import Extraction
from jinzhou_extract.metric import Metric
from jinzhou_extract.panels.catalogue import Catalogue
from jinzhou_extract.panels.matching import Matcher
from jinzhou_extract.panels.names import Pattern
from jinzhou_extract.panels.row import PanelRow, panel_row


class Concepts:
    """Matches the metrics of documents with a catalogue; `indicator` is a pattern of those that are kept."""

    def __init__(self, catalogue: Catalogue | None, indicator: str | None = None) -> None:
        self._matcher = Matcher(catalogue or Catalogue((), {}, {}))
        self._pattern = None if indicator is None else Pattern(indicator)
        self._kept: dict[str, bool] = {}

    def named(self, document: Document, extraction: Extraction) -> list[Metric]:
        """Return the metrics of a document with their concepts."""
        found = []
        for metric in extraction.metrics:
            concept = self._matcher.concept(metric, document.text, extraction.about)
            found.append(metric if concept is None else metric.model_copy(update={"concept": concept}))
        return found

    def row(self, document: Document, extraction: Extraction) -> PanelRow:
        """Return the row of a panel that a document fills."""
        return panel_row(document.source, document.text, extraction, self._matcher)

    def wants(self, metric: Metric) -> bool:
        """Say whether the pattern is found in the indicator of a metric, or in an id or a name of its concept."""
        if self._pattern is None or self._is_named(metric.indicator or ""):
            return True
        item = None if metric.concept is None else self._matcher.catalogue.named(metric.concept)
        return item is not None and any(map(self._is_named, (item.id, item.zh, item.en)))

    def _is_named(self, name: str) -> bool:
        assert self._pattern is not None
        if name not in self._kept:
            self._kept[name] = bool(self._pattern.word_in(name))
        return self._kept[name]
