"""A progress bar on a terminal's standard error: documents, share of the input, speed, time left."""

from collections.abc import Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Self

from jinzhou_extract.batch.inputs import Input
from jinzhou_extract.batch.plan import Part
from jinzhou_extract.batch.work import Finished

if TYPE_CHECKING:
    from rich.progress import Progress

WORTH = 1_000_000
"""Bytes of input from which on a bar is worth its while for a single file."""


class ProgressBar:
    """The bar of one run over `inputs`; it draws nothing unless `shown`, and for a run that is over in a moment.

    Its length is the size of the files, since one document may be a thousand times as long as another. The documents of
    one file are counted in bytes of UTF-8 until the file is done.
    """

    def __init__(self, inputs: Sequence[Input], *, shown: bool) -> None:
        total = sum(item.size or 0 for item in inputs)
        self._bar: Progress | None = None
        if shown and (len(inputs) > 1 or total > WORTH):
            self._bar = _bar()
            self._task = self._bar.add_task("", total=total or None, documents=0)
        self._documents = 0
        self._before = 0
        self._inside = 0

    def advance(self, part: Part) -> None:
        """Move on by a step that is finished."""
        if self._bar is None:
            return
        sizes = [outcome.size for outcome in part.outcomes if isinstance(outcome, Finished)]
        self._documents += len(sizes)
        self._inside += sum(sizes)
        whole = part.input.size or self._inside
        if part.is_last:
            self._before += whole
            self._inside = 0
        completed = self._before + min(self._inside, whole)
        self._bar.update(self._task, completed=completed, documents=self._documents)

    def __enter__(self) -> Self:
        if self._bar is not None:
            self._bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stop()

    def stop(self) -> None:
        """Take the bar away, so that the terminal is free for results."""
        if self._bar is not None:
            self._bar.stop()


def _bar() -> "Progress":
    from rich.console import Console  # takes long, and few runs have a terminal to draw on
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn, TransferSpeedColumn

    return Progress(
        TextColumn("{task.fields[documents]:,} documents"),
        BarColumn(),
        TaskProgressColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
        redirect_stdout=False,
    )
