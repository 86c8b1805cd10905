"""What is to be done, step by step, in the order of the inputs."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field

from jinzhou_extract.batch.inputs import Input
from jinzhou_extract.batch.limits import Limits
from jinzhou_extract.batch.piece import Work, name_of
from jinzhou_extract.batch.reading import ReadingProcess
from jinzhou_extract.batch.work import Failure, Outcome, failure_of, fault_of, read_safely
from jinzhou_extract.document import Document
from jinzhou_extract.errors import InputError, JinzhouExtractError
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import reader_for
from jinzhou_extract.readers.source import Source
from jinzhou_extract.readers.zip import ZipReader

PLAIN = frozenset(["text", "csv", "json"])
"""Formats that are read by Python alone; any other may bring down the process that reads it."""


@dataclass(frozen=True, slots=True)
class Step:
    """One piece of work on an input: a source, a document of it, a share of one, or none where there is nothing left to do.

    `outcomes` are those that are known without work. `is_last` marks the last step of its input. `is_plain` says that the
    work takes nothing but Python to read.
    """

    input: Input
    work: Work | None = None
    outcomes: list[Outcome] = field(default_factory=list)
    is_last: bool = True
    is_plain: bool = True

    @property
    def name(self) -> str:
        """The name of the document it is about, or else of its input."""
        if self.work is not None:
            return name_of(self.work)
        return self.outcomes[0].source if self.outcomes else self.input.name


@dataclass(frozen=True, slots=True)
class Part:
    """What became of one step."""

    input: Input
    outcomes: list[Outcome]
    is_last: bool


def plan(inputs: Iterable[Input], options: ReadOptions, limits: Limits | None = None) -> Iterator[Step]:
    """Yield the steps of a run.

    A file of one document is one step, read by whoever does it, and so is a member of an archive. What holds many
    documents is read here, or by one process for all, a document a step.
    """
    with closing(ReadingProcess(options, limits or Limits())) as reading:
        for item in inputs:
            yield from steps_of(item, options, reading)


def steps_of(item: Input, options: ReadOptions, reading: ReadingProcess) -> Iterator[Step]:
    """Yield the steps of one input; whatever it holds, it costs no other one."""
    try:
        yield from _steps(item, options, reading)
    except JinzhouExtractError:
        raise
    except Exception as error:  # noqa: BLE001 - a fault that one input brings to light must not cost the others
        yield Step(item, outcomes=[fault_of(item.name, error)])


def _steps(item: Input, options: ReadOptions, reading: ReadingProcess) -> Iterator[Step]:
    if isinstance(item.source, InputError):
        yield Step(item, outcomes=[failure_of(item.source)])
        return
    source = item.source.fresh()  # what is read of it goes with it, and not with the list of all inputs
    try:
        reader = reader_for(source, options)
        if not reader.many:
            yield Step(item, source if item.is_file else source.loaded(), is_plain=reader.name in PLAIN)
            return
    except InputError as error:
        yield Step(item, outcomes=[failure_of(error)])
        return
    for work, is_plain in _pieces(source, options, reading):
        if isinstance(work, Failure):
            yield Step(item, outcomes=[work], is_last=False)
        else:
            yield Step(item, work, is_last=False, is_plain=is_plain)
    yield Step(item)


def _pieces(
    source: Source, options: ReadOptions, reading: ReadingProcess
) -> Iterator[tuple[Source | Document | Failure, bool]]:
    """Yield what a source of many documents is made of, each with whether Python alone can read it."""
    reader = reader_for(source, options)
    if isinstance(reader, ZipReader):
        yield from _members(reader, source, options, reading)
    elif reader.name in PLAIN:
        yield from ((item, True) for item in read_safely(source, options))
    elif reader.many:
        yield from ((item, True) for item in reading.read(source))
    else:
        yield source.loaded(), False


def _members(
    archive: ZipReader, source: Source, options: ReadOptions, reading: ReadingProcess
) -> Iterator[tuple[Source | Document | Failure, bool]]:
    try:
        for member in archive.members(source):
            if isinstance(member, InputError):
                yield failure_of(member), True
            else:
                yield from _pieces(member, options, reading)
    except InputError as error:
        yield failure_of(error), True
