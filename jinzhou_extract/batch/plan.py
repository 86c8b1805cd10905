"""What is to be done, step by step, in the order of the inputs."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from jinzhou_extract.batch.inputs import Input
from jinzhou_extract.batch.work import Failure, Outcome, failure_of, read_safely
from jinzhou_extract.document import Document
from jinzhou_extract.errors import InputError
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import reader_for
from jinzhou_extract.readers.source import Source


@dataclass(frozen=True, slots=True)
class Step:
    """One piece of work on an input: a whole source, one document of it, or none where there is nothing left to do.

    `outcomes` are those that are known without work. `is_last` marks the last step of its input.
    """

    input: Input
    work: Source | Document | None = None
    outcomes: list[Outcome] = field(default_factory=list)
    is_last: bool = True

    @property
    def name(self) -> str:
        """The name of the document it is about, or else of its input."""
        if isinstance(self.work, Document):
            return self.work.source
        return self.outcomes[0].source if self.outcomes else self.input.name


@dataclass(frozen=True, slots=True)
class Part:
    """What became of one step."""

    input: Input
    outcomes: list[Outcome]
    is_last: bool


def plan(inputs: Iterable[Input], options: ReadOptions) -> Iterator[Step]:
    """Yield the steps of a run.

    A file of one document is one step, read by whoever does it. What holds many documents, and what only this process
    can read (standard input), is read here, a document a step.
    """
    for item in inputs:
        yield from steps_of(item, options)


def steps_of(item: Input, options: ReadOptions) -> Iterator[Step]:
    """Yield the steps of one input."""
    if isinstance(item.source, InputError):
        yield Step(item, outcomes=[failure_of(item.source)])
        return
    try:
        many = reader_for(item.source, options).many
    except InputError as error:
        yield Step(item, outcomes=[failure_of(error)])
        return
    if item.is_file and not many:
        yield Step(item, item.source)
        return
    for document in read_safely(item.source, options):
        if isinstance(document, Failure):
            yield Step(item, outcomes=[document], is_last=False)
        else:
            yield Step(item, document, is_last=False)
    yield Step(item)
