"""An output that a broken run leaves so that the next one can go on with it.

The records go to OUTPUT.partial, and what is finished to OUTPUT.progress; when all is done, the first takes the place of
OUTPUT and the second goes away. Where OUTPUT is a symbolic link, OUTPUT is what it points to.
"""

import contextlib
import io
import os
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from jinzhou_extract.batch.journal import (
    Done,
    Entry,
    Terms,
    differences,
    done_of,
    first_line,
    is_journal,
    part_line,
    read_journal,
)
from jinzhou_extract.batch.plan import Part
from jinzhou_extract.errors import OutputError, UsageError
from jinzhou_extract.system.locks import is_still, lock
from jinzhou_extract.system.signals import held, surely
from jinzhou_extract.writers.beside import PARTIAL, neighbour, open_beside, target_of
from jinzhou_extract.writers.whole_file import explained, replaceable

PROGRESS = ".progress"
HEAD = 64
"""Bytes by which a journal is known."""


@contextlib.contextmanager
def resumable_file(path: Path, terms: Terms, *, resume: bool = False) -> Iterator["ResumableFile"]:
    """Give the output `path` while it is being written, part by part.

    `terms` say what two runs must agree in. With `resume` it goes on with what an earlier run left; without, that is
    overwritten. Raises `UsageError` where the earlier run had other terms, `OutputError` where a file cannot be written or
    what stands beside the output is of no run.
    """
    file = ResumableFile(path, terms, resume=resume)
    with surely(file.leave):
        file.open()
        yield file


class ResumableFile:
    """An output that is written part by part: see `resumable_file`.

    With `resume`, `entries` and `done` are what an earlier run left; without, they are empty, and what it left is
    overwritten, which `is_overwriting` tells.
    """

    def __init__(self, path: Path, terms: Terms, *, resume: bool) -> None:
        self._path = path
        self._terms = terms
        self._resume = resume
        self.partial, self._journal_path = files_beside(path)
        self._journal: BinaryIO
        self._records: BinaryIO
        self._streams: list[BinaryIO] = []
        self._is_locked = self._is_begun = False
        self.entries: list[Entry] = []
        self._parts = 0
        self.is_overwriting = False

    @property
    def done(self) -> Done:
        """What an earlier run finished."""
        return done_of(self.entries)

    def open(self) -> None:
        """Open the files, and go to the end of what an earlier run finished."""
        with self._explained():
            self._old = replaceable(self._path)
            self._check_ours()
            with held():
                self._journal = self._opened(self._journal_path)
                if not lock(self._journal.fileno()):
                    raise OutputError(str(self._path), "another run is writing it", "wait for it to end")
                self._is_locked = True
                self._records = self._opened(self.partial)
            self._take_up()

    def _opened(self, path: Path) -> BinaryIO:
        """Return a stream that reads and writes a file from its start, made where there is none."""
        with explained(path):
            self._streams.append(os.fdopen(open_beside(path), "r+b"))
        return self._streams[-1]

    def _close(self) -> None:
        for stream in self._streams:
            stream.close()

    def _check_ours(self) -> None:
        """Refuse to write over files that have the names of ours and that no run has left."""
        begins = _begins(self._journal_path)
        if begins is None and _begins(self.partial):
            raise OutputError(str(self.partial), "is in the way, and no broken run left it", "move it away")
        if begins is not None and not is_journal(begins):
            if self._resume:
                raise self._damaged()
            raise OutputError(str(self._journal_path), "is in the way, and no broken run left it", "move it away")

    def _damaged(self) -> UsageError:
        return UsageError(f"--resume: {self._journal_path} is damaged; delete it and start anew")

    def _take_up(self) -> None:
        """Go to the end of what is finished, and cut off what is not."""
        length = 0
        size = self._records.seek(0, os.SEEK_END)
        self.is_overwriting = size > 0 and not self._resume
        if self._resume:
            try:
                before, self.entries, length = read_journal(self._journal.read(), size)
            except (ValueError, TypeError, KeyError):
                raise self._damaged() from None
            if length and (names := differences(before, self._terms)):
                raise UsageError(f"--resume: the broken run differs in: {names}; run it alike, or start anew without --resume")
        self._is_begun = True
        self._journal.truncate(length)
        self._journal.seek(length)
        if not length:
            self._journal.write(first_line(self._terms))
            self._journal.flush()
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
            if self._old is not None:
                self.partial.chmod(stat.S_IMODE(self._old.st_mode))
            if sys.platform == "win32":
                self._close()  # an open file is not moved there
            self.partial.replace(target_of(self._path))
            self.discard()

    def discard(self) -> None:
        """Take away what was written, if it was not moved, and close it; else the output stays as it was."""
        if sys.platform == "win32":
            self._close()  # nor is it taken away
        # the journal, which is locked, goes last
        for path, stream in reversed([*zip((self._journal_path, self.partial), self._streams, strict=False)]):
            if sys.platform == "win32" or (not stream.closed and is_still(path, stream.fileno())):
                path.unlink(missing_ok=True)
        self._close()  # now that the names are gone, and no other run can take them up

    @property
    def holds_something(self) -> bool:
        """Whether a step is finished that another run need not do again."""
        return bool(self.entries or self._parts)

    def leave(self) -> None:
        """Close the files; take them away where they hold nothing that another run could go on with."""
        with contextlib.suppress(OSError):  # the same that ended the run, told already
            if self._is_locked and not self._journal.closed and not self._can_be_gone_on_with():
                self.discard()
            self._close()

    def _can_be_gone_on_with(self) -> bool:
        """Say whether the files are worth something: not moved to their place, and with a step that is finished."""
        if self._is_begun:
            return self.holds_something and self.partial.exists()
        return any(os.fstat(stream.fileno()).st_size for stream in self._streams)

    def _explained(self) -> contextlib.AbstractContextManager[None]:
        return explained(self._path)


def files_beside(path: Path) -> tuple[Path, Path]:
    """Return where the records and the journal of a run are, while `path` is being written."""
    target = target_of(path)
    return neighbour(target, PARTIAL), neighbour(target, PROGRESS)


def _begins(path: Path) -> bytes | None:
    """Return how a file begins; None where there is none, or something that is no file and is refused when it is opened."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return None
        with path.open("rb") as stream:
            return stream.read(HEAD)
    except FileNotFoundError:
        return None
