"""Which record answers which gold mention."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

ENOUGH = 0.5
"""Share of the characters of both that the two must have in common."""


class Spanned(Protocol):
    """What stands somewhere in a text, half-open."""

    @property
    def start(self) -> int:
        """Return where it begins."""

    @property
    def end(self) -> int:
        """Return where what follows it begins."""


Wanted = TypeVar("Wanted", bound=Spanned)
Found = TypeVar("Found", bound=Spanned)


@dataclass(frozen=True, slots=True)
class Pairing(Generic[Wanted, Found]):
    """Gold mentions with their answers, mentions without one, and records that answer none."""

    pairs: list[tuple[Wanted, Found]]
    missed: list[Wanted]
    extra: list[Found]


def pair(gold: Sequence[Wanted], metrics: Sequence[Found]) -> Pairing[Wanted, Found]:
    """Pair each mention with at most one record and the other way round, the best overlap first."""
    candidates = []
    for i, wanted in enumerate(gold):
        for j, metric in enumerate(metrics):
            shared = overlap(wanted, metric)
            if shared >= ENOUGH:
                candidates.append((-shared, i, j))
    answers: dict[int, int] = {}
    used: set[int] = set()
    for _, i, j in sorted(candidates):
        if i not in answers and j not in used:
            answers[i] = j
            used.add(j)
    return Pairing(
        [(gold[i], metrics[j]) for i, j in sorted(answers.items())],
        [wanted for i, wanted in enumerate(gold) if i not in answers],
        [metric for j, metric in enumerate(metrics) if j not in used],
    )


def overlap(gold: Spanned, metric: Spanned) -> float:
    """Return the common characters of the two spans as a share of all that they cover, 0 to 1."""
    common = min(gold.end, metric.end) - max(gold.start, metric.start)
    if common <= 0:
        return 0.0
    return common / (max(gold.end, metric.end) - min(gold.start, metric.start))
