"""How output reaches its file: whole, or not at all."""

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from jinzhou_extract.errors import OutputError
from jinzhou_extract.writers.beside import new_beside, target_of

WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Give a stream whose content takes the place of `path` when all of it is written; else `path` stays as it was.

    The new file keeps the permissions of the old one; a symbolic link stays, and what it points to is replaced. What is no
    regular file (a device, a named pipe) is written to directly. Raise `OutputError` where the system refuses.
    """
    with explained(path):
        if is_special(path):
            with path.open("wb") as stream:
                yield stream
            return
        old = replaceable(path)
        target = target_of(path)
        with new_beside(target, 0o666 if old is None else 0o600) as partial:
            with os.fdopen(partial.handle, "wb", closefd=False) as stream:
                yield stream
                stream.flush()
                os.fsync(partial.handle)
            partial.move_to(target, old)


def is_special(path: Path) -> bool:
    """Say whether a path is something that is written to as it is: a device or a named pipe, no file and no folder."""
    status = _status(path)
    return status is not None and not stat.S_ISREG(status.st_mode) and not stat.S_ISDIR(status.st_mode)


def replaceable(path: Path) -> os.stat_result | None:
    """Return the status of the file that `path` is, None where there is none; raise `OSError` where it is not to be replaced.

    A file that nobody may write is left alone, also by one whom nothing is refused.
    """
    status = _status(path)
    if status is None:
        return None
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    may = os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)
    if not may or not status.st_mode & WRITABLE:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return status


def check_writable(path: Path) -> None:
    """Raise `OutputError` where `path` could not be written; nothing is changed."""
    with explained(path):
        if not is_special(path):
            replaceable(path)
            with new_beside(target_of(path), 0o600):
                pass


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None


@contextlib.contextmanager
def explained(path: Path | str) -> Iterator[None]:
    """Turn an error of the operating system into an `OutputError`; a closed pipe is no error of the output."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(str(path), *explain(error)) from None


def explain(error: OSError) -> tuple[str, str]:
    """Return what an error of the operating system means for the output and what to do."""
    if error.errno == errno.ENOSPC:
        return "the disk is full", "nothing was written there; free some space and run again"
    if isinstance(error, FileNotFoundError):
        return "its folder does not exist", "make it first"
    if isinstance(error, NotADirectoryError):
        return "its folder is a file", "name a file in a folder"
    if isinstance(error, IsADirectoryError):
        return "is a folder", "name a file in it"
    if error.errno == errno.ELOOP:
        return "is a link, or one file by two names, where a file of its own is needed", "take it away, or name another file"
    if isinstance(error, PermissionError):
        return "may not be written", "check the permissions of the file and its folder"
    return f"could not be written ({error.strerror or error})", ""
