"""A long document for which several processes stand ready, shared out among them, and put together again."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from jinzhou_extract.batch.limits import most_output
from jinzhou_extract.batch.piece import Share
from jinzhou_extract.batch.plan import Part, Step
from jinzhou_extract.batch.work import Finished, Outcome, Settings, is_too_long, too_long
from jinzhou_extract.meaning.stretch import Stretch
from jinzhou_extract.readers.source import Source

PAYS = 4_000_000
"""Bytes of input from which on another process saves more time than its start costs."""


def shared_out(steps: Iterable[Step], settings: Settings, jobs: int) -> Iterator[Step]:
    """Yield the steps, the last of them in shares where it is a long text: nothing else is left for the other processes."""
    held: Step | None = None
    for step in steps:
        if held is not None:
            yield held
        held = step
    if held is not None:
        yield from _shares(held, jobs) if settings.can_be_shared else [held]


def _shares(step: Step, jobs: int) -> Iterator[Step]:
    """Yield a step in as many shares as pay off; only a text, which takes little to read, of a file of its own."""
    work = step.work
    of = min(jobs, work.size // PAYS) if isinstance(work, Source) and step.is_plain and step.is_last else 1
    if not isinstance(work, Source) or of < 2:
        yield step
        return
    for at in range(of):
        yield replace(step, work=Share(work, Stretch(at, of)), is_last=at + 1 == of)


def put_together(done: Iterable[tuple[Step, list[Outcome]]]) -> Iterator[Part]:
    """Yield what became of each step, of all shares of a document in one."""
    held: list[list[Outcome]] = []
    for step, outcomes in done:
        if isinstance(step.work, Share):
            held.append(outcomes)
            if not step.work.is_last:
                continue
            outcomes, held = _whole(held), []
        yield Part(step.input, outcomes, step.is_last)


def _whole(shares: list[list[Outcome]]) -> list[Outcome]:
    """Return what became of a document, given that for each of its shares: all of it, or the failure of one."""
    made = [next((item for item in share if isinstance(item, Finished)), None) for share in shares]
    for share, finished in zip(shares, made, strict=True):
        if finished is None:
            return share
    first, *others = [finished for finished in made if finished is not None]
    for other in others:
        first.metrics.extend(other.metrics)
    if is_too_long(first.metrics, most_output(first.size)):
        return [too_long(first.source, first.size)]
    whole = replace(first, repeats=first.repeats + sum(other.repeats for other in others))
    return [whole if item is first else item for item in shares[0]]
