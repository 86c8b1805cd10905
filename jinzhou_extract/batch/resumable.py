"""An output that a broken run leaves so that the next one can go on with it.

The records go to OUTPUT.partial, and what is finished to OUTPUT.progress; when all is done, the first takes the place of
OUTPUT and the second goes away.
"""

import contextlib
import io
import os
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from jinzhou_extract.batch.journal import Done, Entry, Terms, differences, done_of, first_line, part_line, read_journal
from jinzhou_extract.batch.plan import Part
from jinzhou_extract.errors import OutputError, UsageError
from jinzhou_extract.writers.whole_file import explain


class ResumableFile:
    """The output `path` while it is being written, part by part.

    `terms` say what two runs must agree in. With `resume`, `entries` and `done` are what an earlier run left; without, they
    are empty, and what it left is overwritten, which `is_overwriting` tells. Raises `UsageError` where the earlier run had
    other terms, `OutputError` where a file cannot be written.
    """

    def __init__(self, path: Path, terms: Terms, *, resume: bool = False) -> None:
        self._path = path
        self._terms = terms
        self._resume = resume
        self.partial = path.with_name(path.name + ".partial")
        self._journal_path = path.with_name(path.name + ".progress")
        self._open = contextlib.ExitStack()
        self.entries: list[Entry] = []
        self._parts = 0
        self.is_overwriting = False

    @property
    def done(self) -> Done:
        """What an earlier run finished."""
        return done_of(self.entries)

    def __enter__(self) -> Self:
        try:
            with self._explained():
                self._journal = self._open.enter_context(_opened(self._journal_path))
                self._lock()
                self._records = self._open.enter_context(_opened(self.partial))
                self._take_up()
        except BaseException:
            self._open.close()
            raise
        return self

    def _lock(self) -> None:
        """Keep a second run from writing the same output; Windows does not let a file be locked so."""
        if sys.platform == "win32":
            return
        import fcntl

        try:
            fcntl.flock(self._journal, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise OutputError(str(self._path), "another run is writing it", "wait for it to end") from None

    def _take_up(self) -> None:
        """Go to the end of what is finished, and cut off what is not."""
        length = 0
        size = self._records.seek(0, os.SEEK_END)
        self.is_overwriting = size > 0 and not self._resume
        if self._resume:
            try:
                before, self.entries, length = read_journal(self._journal.read(), size)
            except (ValueError, TypeError, KeyError):
                raise UsageError(f"--resume: {self._journal_path} is damaged; delete it and start anew") from None
            if length and (names := differences(before, self._terms)):
                raise UsageError(f"--resume: the broken run differs in: {names}; run it alike, or start anew without --resume")
        self._journal.truncate(length)
        self._journal.seek(length)
        if not length:
            self._journal.write(first_line(self._terms))
        end = self.entries[-1].end if self.entries else 0
        self._records.truncate(end)
        self._records.seek(end)

    def write(self, part: Part, write: Callable[[BinaryIO], None]) -> None:
        """Write the records of a part, as `write` puts them into a stream, and note that it is finished."""
        records = io.BytesIO()
        write(records)
        with self._explained():
            self._records.write(records.getbuffer())
            self._records.flush()
            self._journal.write(part_line(part, self._records.tell()))
            self._journal.flush()
        self._parts += 1

    def complete(self) -> None:
        """Put the records in the place of the output."""
        with self._explained():
            self._records.flush()
            os.fsync(self._records.fileno())
            if self._path.exists():
                self.partial.chmod(stat.S_IMODE(self._path.stat().st_mode))
            self._open.close()
            self.partial.replace(self._path)
            self._journal_path.unlink()

    def discard(self) -> None:
        """Take away what was written; the output stays as it was."""
        self._open.close()
        self.partial.unlink(missing_ok=True)
        self._journal_path.unlink(missing_ok=True)

    @property
    def holds_something(self) -> bool:
        """Whether a step is finished that another run need not do again."""
        return bool(self.entries or self._parts)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        with contextlib.suppress(OSError):  # the same that ended the run, told already
            self._open.close()
            if kind is not None and not self.holds_something:
                self.discard()

    @contextlib.contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise OutputError(str(self._path), *explain(error)) from None


def _opened(path: Path) -> BinaryIO:
    """Return a stream that reads and writes a file from its start, made where there is none."""
    return os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666), "r+b")
