"""What a run has finished, line by line beside its output, so that another run can go on from there."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from jinzhou_extract.batch.inputs import Input
from jinzhou_extract.batch.plan import Part, Step
from jinzhou_extract.batch.run import Tally
from jinzhou_extract.batch.work import Failure, Finished
from jinzhou_extract.errors import UsageError

MARK, VERSION = "jinzhou-extract journal", 1
"""What a journal begins with, by which it is told from any other file of its name."""

Terms = dict[str, Any]
"""What two runs must agree in so that one can go on where the other stopped: names of options with plain values."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One step that is finished: its input, what became of its documents, and where its records end in the output."""

    input: str
    size: int | None
    modified: int | None
    is_last: bool
    outcomes: list[dict[str, Any]]
    end: int

    def fields(self) -> dict[str, Any]:
        """Return it as it is written; every one of a long run goes through here, and `asdict` copies all it holds."""
        return {
            "input": self.input,
            "size": self.size,
            "modified": self.modified,
            "is_last": self.is_last,
            "outcomes": self.outcomes,
            "end": self.end,
        }

    def is_of(self, item: Input) -> bool:
        """Say whether this step was of `item`, and of the content that it still has."""
        return (self.input, self.size, self.modified) == (item.name, item.size, item.modified)


@dataclass(frozen=True, slots=True)
class Done:
    """What an earlier run finished: inputs as wholes, and the first steps of the one that it was at."""

    whole: tuple[Entry, ...] = ()
    begun: tuple[Entry, ...] = ()

    def left(self, inputs: Sequence[Input]) -> Sequence[Input]:
        """Return the inputs that are still to be done; raise `UsageError` where they are not those of the earlier run."""
        entries = [*self.whole, *self.begun[:1]]
        for entry, item in zip(entries, inputs, strict=False):
            if not entry.is_of(item):
                what = "has changed" if entry.input == item.name else f"stands where {entry.input} stood"
                raise UsageError(f"--resume: {item.name} {what} since the broken run; start anew without --resume")
        if len(inputs) < len(entries):
            missing = entries[len(inputs)].input
            raise UsageError(f"--resume: {missing} was an input of the broken run; name it again, or start without --resume")
        return inputs[len(self.whole) :]

    def rest(self, steps: Iterator[Step]) -> Iterator[Step]:
        """Yield the steps after those that were done of the input that was begun.

        Raises `UsageError` where the first ones are not of the documents that were done.
        """
        for entry in self.begun:
            step = next(steps, None)
            before, now = entry.outcomes[0]["source"], "nothing" if step is None else step.name
            if before != now:
                raise UsageError(f"--resume: {now} stands where {before} stood; start anew without --resume")
        yield from steps


def first_line(terms: Terms) -> bytes:
    """Return the line that a journal begins with."""
    return _line({MARK: VERSION, **terms})


def is_journal(data: bytes) -> bool:
    """Say whether a file is a journal, or was to become one when its run was ended."""
    start = first_line({}).rstrip(b"}\n")
    return data.startswith(start) or start.startswith(data)


def part_line(part: Part, end: int) -> bytes:
    """Return the line for a step whose records end at byte `end` of the output."""
    outcomes = [_counts(outcome) if isinstance(outcome, Finished) else asdict(outcome) for outcome in part.outcomes]
    return _line(Entry(part.input.name, part.input.size, part.input.modified, part.is_last, outcomes, end).fields())


def read_journal(data: bytes, size: int) -> tuple[Terms, list[Entry], int]:
    """Return the terms and entries of a journal whose output is `size` bytes long, and how many bytes of it count.

    A line that was being written when the run broke off does not count, nor does an entry whose records never reached
    the disk.
    """
    lines = data.splitlines(keepends=True)
    if not lines or not lines[0].endswith(b"\n"):
        return {}, [], 0
    terms: Terms = dict(json.loads(lines[0]))
    if terms.pop(MARK) != VERSION:
        raise ValueError("a journal of another version")
    entries: list[Entry] = []
    length = len(lines[0])
    for line in lines[1:]:
        if not line.endswith(b"\n"):
            break
        entry = Entry(**json.loads(line))
        if entry.end > size:
            break
        entries.append(entry)
        length += len(line)
    return terms, entries, length


def done_of(entries: Sequence[Entry]) -> Done:
    """Return what entries say was done."""
    whole = tuple(entry for entry in entries if entry.is_last)
    last = max((place for place, entry in enumerate(entries) if entry.is_last), default=-1)
    return Done(whole, tuple(entries[last + 1 :]))


def tally_of(entries: Iterable[Entry], tally: Tally | None = None) -> Tally:
    """Return the counts of what entries say was done, added to `tally` where one is given.

    Their size stays 0, since it is not this run that read them.
    """
    tally = tally or Tally()
    for entry in entries:
        for outcome in entry.outcomes:
            if "problem" in outcome:
                tally.leave_out(Failure(**outcome))
            else:
                tally.count(outcome["characters"], outcome["metrics"], outcome["repeats"])
    return tally


def differences(before: Terms, now: Terms) -> str:
    """Return in words what two runs do not agree in, or nothing."""
    return ", ".join(sorted(name for name in before.keys() | now.keys() if before.get(name) != now.get(name)))


def _counts(outcome: Finished) -> dict[str, Any]:
    return {
        "source": outcome.source,
        "characters": outcome.characters,
        "metrics": len(outcome.metrics),
        "repeats": outcome.repeats,
    }


def _line(value: dict[str, Any]) -> bytes:
    return (json.dumps(value, ensure_ascii=False) + "\n").encode("utf-8", "backslashreplace")
