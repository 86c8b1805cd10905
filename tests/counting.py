"""What every test of a run holds it to: documents + empty + skipped + failed is all that came of the inputs."""

from collections import Counter

import pytest

from jinzhou_extract.batch.plan import Part
from jinzhou_extract.batch.run import Tally
from jinzhou_extract.batch.work import Failure

PART = "part"
"""What is wrong with a part of a document, which is counted as a document."""


@pytest.fixture(autouse=True)
def counts_add_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Count the outcomes of each input besides the run, which must count as many, and one at least of each input that ends."""
    add = Tally.add
    outcomes: Counter[tuple[int, str]] = Counter()

    def count(tally: Tally, part: Part) -> None:
        before = tally.inputs
        add(tally, part)
        counted = [outcome for outcome in part.outcomes if not (isinstance(outcome, Failure) and outcome.counts_as == PART)]
        assert tally.inputs - before == len(counted)
        assert tally.documents + tally.empty + tally.skipped + tally.failed == tally.inputs
        outcomes[id(tally), part.input.name] += len(counted)
        here = sum(number for (of, _), number in outcomes.items() if of == id(tally))
        if part.is_last and tally.inputs == here:  # else a broken run went before, and may have done all of it
            assert outcomes[id(tally), part.input.name], f"{part.input.name} ended without a word"

    monkeypatch.setattr(Tally, "add", count)
