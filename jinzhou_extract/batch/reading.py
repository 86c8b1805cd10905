"""Files of many documents whose format takes more than Python to read: a process of its own reads them, one by one."""

from collections.abc import Iterator
from multiprocessing.connection import Connection
from typing import Any

from jinzhou_extract.batch.helper import READY, Helper, LostError
from jinzhou_extract.batch.limits import Limits
from jinzhou_extract.batch.work import Failure, read_safely
from jinzhou_extract.document import Document
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.source import Source


class ReadingProcess:
    """Reads sources in a process that is started with the first one, and anew after it was lost."""

    def __init__(self, options: ReadOptions, limits: Limits) -> None:
        self._options = options
        self._limits = limits
        self._helper: Helper | None = None

    def read(self, source: Source) -> Iterator[Document | Failure]:
        """Yield the documents of a source, or the failure in the place of one; after its process was lost, no more."""
        helper = self._helper = self._helper or Helper(_read, self._options, self._limits)
        seconds = self._limits.seconds(source.size)
        is_through = False
        try:
            helper.give(source if source.is_file else source.loaded(), seconds)
            while (item := helper.take()) is not None:
                helper.allow(seconds)
                yield Failure(source.name, *self._limits.large()) if item == NO_ROOM else item
            is_through = True
        except LostError as lost:
            self._helper = None
            yield Failure(source.name, lost.problem, lost.hint)
            is_through = True
        finally:
            if not is_through:  # who asked wants no more, and the process is in the midst of it
                self.close()

    def close(self) -> None:
        """End the process."""
        if self._helper is not None:
            self._helper.end()
            self._helper = None


NO_ROOM = "memory"


def _read(pipe: "Connection[Any, Any]", options: ReadOptions) -> None:
    """Send the documents of each source that comes, and None behind them."""
    pipe.send(READY)
    while True:
        source = pipe.recv()
        try:
            for item in read_safely(source, options):
                pipe.send(item)
        except MemoryError:
            pipe.send(NO_ROOM)
        pipe.send(None)
