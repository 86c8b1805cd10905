"""Files beside an output, in which it is put together: made anew and never through a link, and found again after a kill."""

import contextlib
import errno
import hashlib
import os
import secrets
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

from jinzhou_extract.system.locks import is_still, lock
from jinzhou_extract.system.signals import surely

PARTIAL = ".partial"
LONGEST_NAME = 255
"""Bytes that a file system takes for a name."""

_FLAGS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def target_of(path: Path) -> Path:
    """Return what a path stands for: itself, or what the symbolic link that it is points to in the end."""
    return Path(os.path.realpath(path)) if path.is_symlink() else path


def neighbour(path: Path, ending: str) -> Path:
    """Return the path with `ending` behind its name, which is shortened where the two would be longer than names get."""
    name = os.fsencode(path.name)
    room = LONGEST_NAME - len(ending)
    if len(name) <= room:
        return path.with_name(path.name + ending)
    mark = f"-{_mark(path)}"
    start = name[: room - len(mark)].decode("utf-8", "ignore")
    return path.with_name(start + mark + ending)


class Partial:
    """A new file beside an output, open and locked, that takes its place or goes away."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.handle = -1
        self._is_mine = True

    def make(self, mode: int) -> bool:
        """Make the file; say whether it still is this run's, not taken for a leftover by another one."""
        try:
            self.handle = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_EXCL | _FLAGS, mode)
        except OSError:
            self._is_mine = False  # whatever is there, it is somebody else's
            raise
        return lock(self.handle) and is_still(self.path, self.handle)

    def move_to(self, target: Path, old: os.stat_result | None) -> None:
        """Take the place of `target`, and the permissions that it had."""
        if old is not None:
            self.path.chmod(stat.S_IMODE(old.st_mode))
        if sys.platform == "win32":
            self._close()  # an open file is not moved there
        self.path.replace(target)

    def discard(self) -> None:
        """Close the file, and take it away where it was not moved."""
        if sys.platform == "win32":
            self._close()  # nor is it taken away
        if self._is_mine:
            self.path.unlink(missing_ok=True)
        self._close()

    def _close(self) -> None:
        handle, self.handle = self.handle, -1
        if handle >= 0:
            os.close(handle)


@contextlib.contextmanager
def new_beside(path: Path, mode: int) -> Iterator[Partial]:
    """Give a new file beside `path` that nobody else has."""
    while True:
        # short, however long the name is
        partial = Partial(path.with_name(f".{_mark(path)}-{secrets.token_hex(8)}{PARTIAL}"))
        with surely(partial.discard):
            if partial.make(mode):
                yield partial
                return


def open_beside(path: Path) -> int:
    """Return the open handle of a file beside an output, made where there is none.

    Raises `OSError` for what is no file of its own: a link, or one file by two names.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT | _FLAGS, 0o666)
    status = os.fstat(handle)
    if not stat.S_ISREG(status.st_mode) or status.st_nlink > 1:
        os.close(handle)
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    return handle


def remove_leftovers(path: Path) -> list[Path]:
    """Take away what dead runs left of `path` in its folder, and return it; what a living run writes is locked and stays."""
    if sys.platform == "win32":
        return []
    target = target_of(path)
    removed = []
    for left in sorted(target.parent.glob(f".{_mark(target)}-*{PARTIAL}*")):
        with contextlib.suppress(OSError):  # a link, not ours, or gone: not to be touched
            handle = os.open(left, os.O_RDWR | _FLAGS)
            try:
                if lock(handle) and stat.S_ISREG(os.fstat(handle).st_mode) and is_still(left, handle):
                    left.unlink()
                    removed.append(left)
            finally:
                os.close(handle)
    return removed


def _mark(path: Path) -> str:
    return hashlib.blake2b(os.fsencode(path.name), digest_size=6).hexdigest()
