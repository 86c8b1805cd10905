"""What was said of figures, applied to the same figures of a later run."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from pathlib import Path

from jinzhou_extract.document import Document
from jinzhou_extract.metric import Metric
from jinzhou_extract.view.keys import keys_of
from jinzhou_extract.view.review.reading import Figure, Review, ReviewedDocument, read_review
from jinzhou_extract.view.viewed import digest_of

Settled = list[Metric | None]
"""The metrics of a document as a reader left them, None in the place of one that he rejected."""

NAMED = 3
"""Figures that a note names."""


@dataclass(frozen=True, slots=True)
class Corrections:
    """The review of one file, to be applied document by document."""

    review: Review

    @property
    def fingerprint(self) -> str:
        """What tells this review from another one."""
        return digest_of(self.review.model_dump_json())

    def of(self, document: Document) -> ReviewedDocument | None:
        """Return what was said of a document: of the same text, or else of the document of the same name."""
        digest = digest_of(document.text)
        same_name = [one for one in self.review.documents if one.source == document.source]
        same_text = [one for one in self.review.documents if one.digest == digest]
        both = [one for one in same_name if one.digest == digest]
        return next(iter([*both, *same_text, *same_name]), None)


def apply_all(
    corrections: Sequence[Corrections], document: Document, metrics: Sequence[Metric]
) -> tuple[Settled, frozenset[str], tuple[str, ...]]:
    """Return the metrics of a document as the reviews left them, the digests of these, and what a person should know."""
    settled: Settled = list(metrics)
    used: set[str] = set()
    notes: list[str] = []
    for one in corrections:
        reviewed = one.of(document)
        if reviewed is not None:
            settled, missed = _apply(reviewed, settled)
            used.add(reviewed.digest)
            notes += _told(missed)
    return settled, frozenset(used), tuple(notes)


def _apply(reviewed: ReviewedDocument, metrics: Settled) -> tuple[Settled, list[Figure]]:
    """Return the metrics as one review leaves them, and the figures that it spoke of and that are not there."""
    said = {figure.key: figure for figure in reviewed.figures if figure.verdict is not None}
    keys = keys_of(metric for metric in metrics if metric is not None)
    settled: Settled = []
    for metric in metrics:
        figure = None if metric is None else said.pop(next(keys), None)
        settled.append(metric if figure is None or metric is None else figure.settled(metric))
    return settled, list(said.values())


def _told(missed: Sequence[Figure]) -> list[str]:
    if not missed:
        return []
    named = ", ".join(figure.metric.text for figure in missed[:NAMED]) + (", …" if len(missed) > NAMED else "")
    return [f"verdicts that find their figure no longer, and are not applied: {len(missed)} ({named})"]


def unused(corrections: Sequence[Corrections], used: Set[str]) -> list[str]:
    """Return the names of reviewed documents that were not among those of a run whose reviews were `used`."""
    documents = [document for one in corrections for document in one.review.documents]
    return [one.source for one in documents if one.digest not in used and any(figure.verdict for figure in one.figures)]


def read_corrections(paths: Iterable[Path]) -> tuple[Corrections, ...]:
    """Return the corrections of files, in the order in which they are applied; raises what `read_review` does."""
    return tuple(Corrections(read_review(path)) for path in paths)
