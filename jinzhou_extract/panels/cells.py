"""One cell of a panel: what is settled of its candidates, and how sure that is."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from jinzhou_extract.metric import Bound, Metric, Status
from jinzhou_extract.panels.catalogue import Indicator
from jinzhou_extract.panels.matching import Candidate, Fit
from jinzhou_extract.panels.names import Pattern

SETTLED = (
    "region-from-",
    "estimate",
    *(f"{what}-from-{where}" for what in ("period", "status") for where in ("opening", "heading")),
)
"""Flags that make no cell less sure: what the document's structure tells, and what the document itself calls an estimate."""


class State(StrEnum):
    """What is known of a cell."""

    FOUND = "found"
    NOT_STATED = "not_stated"
    CONFLICT = "conflict"
    OTHER_SCOPE = "other_scope"


class Confidence(StrEnum):
    """How sure a found cell is."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Cell:
    """What a document states of an indicator; `chosen` is None unless the state is found.

    `candidates` are all figures that came into question, with the chosen one.
    """

    indicator: str
    state: State
    chosen: Candidate | None = None
    confidence: Confidence | None = None
    reason: str = ""
    candidates: tuple[Candidate, ...] = ()

    @property
    def metric(self) -> Metric | None:
        """The figure of the cell."""
        return None if self.chosen is None else self.chosen.metric


def settle(indicator: Indicator, candidates: Sequence[Candidate]) -> Cell:
    """Return the cell of an indicator whose candidates these are, in the order they stand in the document."""
    full = [candidate for candidate in candidates if candidate.fit is Fit.FULL]
    if not full:
        if not candidates:
            return Cell(indicator.id, State.NOT_STATED)
        return Cell(indicator.id, State.OTHER_SCOPE, None, None, candidates[0].reason, tuple(candidates))
    left = full
    used: list[str] = []
    for preference in indicator.prefer:
        if _agree(left):
            break
        better = _preferred(left, preference, indicator.unit)
        if len(better) < len(left):
            left, used = better, [*used, preference]
    if not _agree(left):
        shown = ", ".join(dict.fromkeys(candidate.metric.text for candidate in left))
        return Cell(indicator.id, State.CONFLICT, None, None, f"of equal standing: {shown}", tuple(candidates))
    chosen = min(left, key=lambda candidate: (not candidate.is_own_year, _is_open(candidate.metric), _step(candidate.metric)))
    confidence, reason = _confidence(chosen, full, used)
    return Cell(indicator.id, State.FOUND, chosen, confidence, reason, tuple(candidates))


def _confidence(chosen: Candidate, full: Sequence[Candidate], used: Sequence[str]) -> tuple[Confidence, str]:
    """Return how sure a choice is, and why."""
    reasons = []
    guesses = [flag for flag in chosen.metric.flags if not flag.startswith(SETTLED)]
    if guesses:
        reasons.append(f"guessed: {', '.join(guesses)}")
    if chosen.is_index:
        reasons.append(f"told as an index, {chosen.metric.text}, less its base")
    if not chosen.is_own_year:
        reasons.append(f"told of {chosen.metric.time_period}, taken for its last year")
    if used:
        others = ", ".join(dict.fromkeys(item.metric.text for item in full if not _same(item.metric, chosen.metric)))
        reasons.append(f"preferred by {', '.join(used)} to {others}")
    if not reasons:
        times = "" if len(full) == 1 else f", stated {len(full)} times"
        return Confidence.HIGH, f"the only figure of its name, time and place{times}"
    return (Confidence.MEDIUM if len(reasons) == 1 else Confidence.LOW), "; ".join(reasons)


def _preferred(candidates: Sequence[Candidate], preference: str, units: Sequence[str]) -> list[Candidate]:
    """Return those of the candidates that a preference is for; all of them where it is for none.

    `units` are those of the indicator, in the order in which they are preferred.
    """
    kind, _, source = preference.partition(":")
    pattern = Pattern(source)
    ranks: dict[str, Callable[[Candidate], int]] = {
        "name": lambda item: item.name_rank,
        "unit": lambda item: units.index(item.metric.unit or "") if units else 0,
        "nominal": lambda item: item.is_real,
        "year": lambda item: not item.is_own_year,
        "direct": lambda item: not item.is_direct,
        "goals": lambda item: not item.is_of_goals,
        "firm": lambda item: item.is_stretch,
        "precise": lambda item: _is_open(item.metric),
        "first": lambda item: item.metric.start,
        "last": lambda item: -item.metric.start,
        "section": lambda item: not pattern.word_in(item.metric.section),
        "sentence": lambda item: not pattern.word_in(item.metric.sentence),
    }
    rank = ranks[kind]
    best = min(rank(item) for item in candidates)
    return [item for item in candidates if rank(item) == best]


def _agree(candidates: Sequence[Candidate]) -> bool:
    """Say whether all candidates state the same: the same number, or for what is done one that another one rounds."""
    finest = min(candidates, key=lambda item: (_is_open(item.metric), _step(item.metric))).metric
    return all(_same(item.metric, finest) or _rounds(item.metric, finest) for item in candidates)


def _same(one: Metric, other: Metric) -> bool:
    return (one.value, one.lower, one.upper) == (other.value, other.lower, other.upper)


def _rounds(coarse: Metric, fine: Metric) -> bool:
    """Say whether 3.4万亿元 or 超过3万亿元 is said of the same as 33757.93亿元; a goal is what its words say."""
    if fine.status is Status.TARGET or fine.value is None or coarse.unit != fine.unit:
        return False
    if _is_open(coarse):
        return (coarse.lower is None or coarse.lower <= fine.value) and (coarse.upper is None or fine.value <= coarse.upper)
    return coarse.value is not None and abs(coarse.value - fine.value) <= _step(coarse) / 2


def _is_open(metric: Metric) -> bool:
    return metric.bound not in (Bound.EXACT, Bound.APPROX, Bound.NEARLY)


_DIGITS = re.compile(r"\d[\d,，]*(?:[.．]\d+)?")


def _step(metric: Metric) -> Decimal:
    """Return what the last digit of a figure stands for, in its unit; 0 where its words are no plain digits."""
    match = _DIGITS.search(metric.text)
    if match is None or metric.value is None:
        return Decimal(0)
    digits = match[0].replace(",", "").replace("，", "").replace("．", ".")
    number = Decimal(digits)
    if not number:
        return Decimal(0)
    return abs(metric.value) / number * Decimal(1).scaleb(-len(digits.partition(".")[2]))
