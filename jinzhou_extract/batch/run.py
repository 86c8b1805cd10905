"""Inputs in, what became of their documents out, in the order of the inputs."""

import os
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing, nullcontext
from dataclasses import dataclass, field
from itertools import groupby

from jinzhou_extract.batch.inputs import Input
from jinzhou_extract.batch.limits import SHORT, can_be_stopped
from jinzhou_extract.batch.piece import size_of
from jinzhou_extract.batch.plan import PLAIN, Part, Step
from jinzhou_extract.batch.pool import Pool
from jinzhou_extract.batch.shares import PAYS, put_together, shared_out
from jinzhou_extract.batch.work import Failure, Finished, Settings, Worker
from jinzhou_extract.errors import InputError
from jinzhou_extract.metric import Metric
from jinzhou_extract.readers.registry import reader_for
from jinzhou_extract.records.documents import Documents
from jinzhou_extract.system.garbage import collecting_rarely


@dataclass(slots=True)
class Tally:
    """What a run has done so far.

    Documents, failed, empty and skipped ones together are the inputs: files, and the rows and members of files of many.
    `failures` are what is wrong, parts of documents too. `size` is the length of the documents in bytes of UTF-8. What is
    known of each document stays only where the run `keeps_known` (`sources`, `known`) or `keeps_notes`, since it grows with
    them.
    """

    documents: int = 0
    failed: int = 0
    empty: int = 0
    skipped: int = 0
    without_figures: int = 0
    characters: int = 0
    size: int = 0
    metrics: int = 0
    repeats: int = 0
    sources: list[str] = field(default_factory=list)
    known: Documents = field(default_factory=Documents)
    failures: list[Failure] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    reviewed: set[str] = field(default_factory=set)
    keeps_known: bool = False
    keeps_notes: bool = False

    @property
    def inputs(self) -> int:
        """How many documents there could have been."""
        return self.documents + self.failed + self.empty + self.skipped

    @property
    def is_all_failed(self) -> bool:
        """Whether nothing that was named could be read."""
        return bool(self.failures) and not self.documents

    def add(self, part: Part) -> None:
        """Count what became of a step."""
        for outcome in part.outcomes:
            if isinstance(outcome, Failure):
                self.leave_out(outcome)
            else:
                if self.keeps_known:
                    self.sources.append(outcome.source)
                    self.known.add(outcome.facts, outcome.metrics)
                if self.keeps_notes:
                    assumed = () if outcome.about is None else outcome.about.lines()
                    self.notes += [(outcome.source, note) for note in (*outcome.notes, *assumed)]
                self.size += outcome.size
                self.reviewed |= outcome.reviewed
                self.count(outcome.characters, len(outcome.metrics), outcome.repeats)

    def count(self, characters: int, metrics: int, repeats: int) -> None:
        """Count a document."""
        self.documents += 1
        self.characters += characters
        self.metrics += metrics
        self.repeats += repeats
        self.without_figures += not metrics

    def leave_out(self, failure: Failure) -> None:
        """Count what is no document."""
        self.failed += failure.counts_as == "failed"
        self.empty += failure.counts_as == "empty"
        self.skipped += failure.counts_as == "skipped"
        if failure.is_wrong:
            self.failures.append(failure)


def jobs_for(inputs: Sequence[Input]) -> int:
    """Return how many processes pay for these inputs: one for a few, else a core each."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    pieces = cores if len(inputs) >= cores or any(map(_can_be_shared_out, inputs)) else len(inputs)
    return max(1, min(cores, pieces, sum(item.size or 0 for item in inputs) // PAYS))


def _can_be_shared_out(item: Input) -> bool:
    """Say whether several processes can work on an input: it holds many documents, or one of plain text."""
    try:
        if isinstance(item.source, InputError) or not item.is_file:
            return False
        reader = reader_for(item.source.fresh())
        return reader.many or reader.name in PLAIN
    except InputError:
        return False


def run(steps: Iterable[Step], settings: Settings, jobs: int = 1) -> Generator[Part]:
    """Yield what became of each step in order, done by `jobs` processes.

    When it is 1, short texts are done by this process, and only the rest by another one.
    """
    ended = closing(steps) if isinstance(steps, Generator) else nullcontext()
    with ended, collecting_rarely(), closing(Pool(settings, jobs)) as pool:
        if jobs == 1:
            yield from _alone(steps, settings, pool)
        else:
            yield from put_together(pool.run(shared_out(steps, settings, jobs)))


def _alone(steps: Iterable[Step], settings: Settings, pool: Pool) -> Iterator[Part]:
    worker = Worker(settings)
    for is_here, group in groupby(steps, _is_done_here):
        if is_here:
            for step in group:
                outcomes = step.outcomes if step.work is None else worker.do_in_time(step.work)
                yield Part(step.input, outcomes, step.is_last)
        else:
            yield from (Part(step.input, outcomes, step.is_last) for step, outcomes in pool.run(group))


def _is_done_here(step: Step) -> bool:
    """Say whether the process that asks does a step itself: a short text, or nothing that is left to do."""
    return step.work is None or (step.is_plain and size_of(step.work) <= SHORT and can_be_stopped())


def metrics_of(parts: Iterable[Part]) -> Iterator[Metric]:
    """Yield the metrics of all documents, one after the other."""
    for part in parts:
        for outcome in part.outcomes:
            if isinstance(outcome, Finished):
                yield from outcome.metrics
