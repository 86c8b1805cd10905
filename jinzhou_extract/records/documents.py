"""What is known of the documents of a run, for columns beside their records and a table of its own."""

from collections.abc import Iterable, Iterator, Mapping

from jinzhou_extract.metric import Metric
from jinzhou_extract.records.row import Cell

Facts = Mapping[str, Cell]
"""What is known of a document, by the names that columns.toml takes them by."""


class Documents:
    """The documents that were read, in their order, and by the records that came out of them."""

    def __init__(self) -> None:
        self._all: list[Facts] = []
        self._by_mark: dict[str, Facts] = {}

    def __iter__(self) -> Iterator[Facts]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)

    def add(self, facts: Facts, metrics: Iterable[Metric]) -> None:
        """Take up a document with its records."""
        self._all.append(facts)
        if (first := next(iter(metrics), None)) is not None:
            self._by_mark[_mark(first)] = facts

    def of(self, metric: Metric) -> Facts:
        """Return what is known of the document of a record; nothing where the run does not know it."""
        return self._by_mark.get(_mark(metric), {})


def _mark(metric: Metric) -> str:
    """Return the part of a record's id that all records of its document share."""
    return metric.id.rpartition("-")[0]
