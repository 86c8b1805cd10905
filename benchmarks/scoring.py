"""The score of records against gold mentions: how many were found, and which of their fields are right."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from benchmarks.agreement import CHECKS, Agreement, compare
from benchmarks.gold import Annotation, Gold
from benchmarks.pairing import pair
from jinzhou_extract.metric import Metric, Role

FIGURES: tuple[str, ...] = ("f1", "precision", "recall", *CHECKS, "indicator_char_f1", "record_f1", "complete")
"""The figures of a score, 0 to 1, in the order in which they are shown."""


@dataclass(slots=True)
class Score:
    """What was found, missed and made up in one or more documents.

    An extra record of role qualifier is set aside: what names or sizes a thing may be left out of the gold or not.
    """

    agreements: list[Agreement] = field(default_factory=list)
    missed: list[Gold] = field(default_factory=list)
    extra: list[Metric] = field(default_factory=list)
    aside: int = 0

    @property
    def mentions(self) -> int:
        """The gold mentions that count."""
        return len(self.agreements) + len(self.missed)

    def figures(self) -> dict[str, float | None]:
        """Return every figure of `FIGURES`; None where nothing was there to measure."""
        answered = len(self.agreements)
        found, wanted = answered + len(self.extra), self.mentions
        return {
            "f1": _ratio(2 * answered, found + wanted),
            "precision": _ratio(answered, found),
            "recall": _ratio(answered, wanted),
            **self._shares_right(),
            "indicator_char_f1": _ratio(sum(agreement.likeness for agreement in self.agreements), answered),
            "record_f1": _ratio(2 * sum(agreement.whole for agreement in self.agreements), found + wanted),
            "complete": _ratio(sum(agreement.complete for agreement in self.agreements), wanted),
        }

    def _shares_right(self) -> dict[str, float | None]:
        seen: Counter[str] = Counter()
        right: Counter[str] = Counter()
        for agreement in self.agreements:
            seen.update(list(agreement.fields))
            right.update(name for name, agrees in agreement.fields.items() if agrees)
        return {name: _ratio(right[name], seen[name]) for name in CHECKS}


def score(read: Annotation, metrics: Sequence[Metric]) -> Score:
    """Return the score of one document's records; those outside the stretches that were read count neither way."""
    paired = pair(read.mentions, [metric for metric in metrics if read.covers(metric.start, metric.end)])
    beside = [metric for metric in paired.extra if metric.role is Role.QUALIFIER]
    return Score(
        [compare(wanted, metric) for wanted, metric in paired.pairs if not wanted.optional],
        [wanted for wanted in paired.missed if not wanted.optional],
        [metric for metric in paired.extra if metric.role is not Role.QUALIFIER],
        len(beside),
    )


def together(scores: Iterator[Score]) -> Score:
    """Return the score of all documents as if they were one."""
    whole = Score()
    for one in scores:
        whole.agreements += one.agreements
        whole.missed += one.missed
        whole.extra += one.extra
        whole.aside += one.aside
    return whole


def _ratio(part: float, whole: float) -> float | None:
    return part / whole if whole else None
