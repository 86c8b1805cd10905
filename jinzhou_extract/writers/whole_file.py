"""How output reaches its file: whole, or not at all."""

import contextlib
import errno
import os
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from jinzhou_extract.errors import OutputError


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Give a stream whose content takes the place of `path` when all of it is written; else `path` stays as it was.

    The new file keeps the permissions of the old one; a symbolic link stays, and what it points to is replaced. What is no
    regular file (a device, a named pipe) is written to directly. Raise `OutputError` where the system refuses.
    """
    with explained(path):
        old = _status(path)
        if old is not None and not stat.S_ISREG(old.st_mode):
            with path.open("wb") as stream:
                yield stream
            return
        target = Path(os.path.realpath(path))
        if old is not None and not os.access(target, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        partial = target.with_name(f".{secrets.token_hex(8)}.partial")  # short: the name itself may be as long as names get
        handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666 if old is None else 0o600)
        try:
            with os.fdopen(handle, "wb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            if old is not None:
                partial.chmod(stat.S_IMODE(old.st_mode))
            partial.replace(target)
        except BaseException:
            partial.unlink(missing_ok=True)
            raise


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
    if isinstance(error, PermissionError):
        return "may not be written", "check the permissions of the file and its folder"
    return f"could not be written ({error.strerror or error})", ""
