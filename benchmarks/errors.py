"""What is wrong in a score, one problem at a time, for a person to look at."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass

from benchmarks.agreement import Agreement
from benchmarks.gold import Case, Gold
from benchmarks.scoring import Score
from jinzhou_extract.metric import Metric
from jinzhou_extract.readers.decode import decode


@dataclass(frozen=True, slots=True)
class Problem:
    """A mention that was missed or made up, or a record with wrong fields; `details` says expected and got."""

    document: str
    what: str
    start: int
    text: str
    details: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.document} @{self.start} {self.what} {self.text}: {self.details} | {self.sentence}"

    def to_dict(self) -> dict[str, object]:
        """Return the fields by name."""
        return asdict(self)


def problems(case: Case, score: Score) -> Iterator[Problem]:
    """Yield what is wrong in one document, in the order it stands."""
    text = decode(case.document.read_bytes(), str(case.document), None)
    found = [
        *(_wrong(case.name, agreement) for agreement in score.agreements if agreement.wrong),
        *(_missed(case.name, gold, text) for gold in score.missed),
        *(_extra(case.name, metric) for metric in score.extra),
    ]
    yield from sorted(found, key=lambda problem: problem.start)


def _wrong(name: str, agreement: Agreement) -> Problem:
    gold, metric = agreement.gold, agreement.metric
    details = "; ".join(f"{field} {_expected(gold, field)} but got {_got(metric, field)}" for field in agreement.wrong)
    return Problem(name, "wrong", gold.start, gold.text, details, metric.sentence)


def _missed(name: str, gold: Gold, text: str) -> Problem:
    line = text[text.rfind("\n", 0, gold.start) + 1 :].partition("\n")[0]
    return Problem(name, "missed", gold.start, gold.text, f"{gold.kind} of {gold.indicator[0]}", line)


def _extra(name: str, metric: Metric) -> Problem:
    return Problem(name, "extra", metric.start, metric.text, f"{metric.kind} of {metric.indicator}", metric.sentence)


def _expected(gold: Gold, field: str) -> str:
    if field == "span":
        return gold.text
    if field == "value" and gold.value is None:
        return f"{gold.lower} to {gold.upper}"
    answer = getattr(gold, field)
    return " or ".join(map(str, answer)) if isinstance(answer, tuple) else str(answer)


def _got(metric: Metric, field: str) -> str:
    if field == "span":
        return metric.text
    if field == "value" and metric.value is None:
        return f"{metric.lower} to {metric.upper}"
    return str(getattr(metric, field))
