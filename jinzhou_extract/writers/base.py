"""What a writer is, and how its output reaches its place whole or not at all."""

import contextlib
import errno
import io
import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Protocol

from jinzhou_extract.errors import OutputError
from jinzhou_extract.writers.table import Table


class Writer(Protocol):
    """Writes one format.

    `endings` are the file endings that mean it. `needs_file` says that the format can't go to a pipe; `extra` names
    the optional dependency group it needs, if any.
    """

    name: str
    endings: tuple[str, ...]
    needs_file: bool
    extra: str | None

    def write(self, table: Table, stream: BinaryIO) -> None:
        """Write a table to a binary stream."""
        ...


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Give a stream whose content takes the place of `path` when all of it is written; else `path` stays as it was.

    What is no regular file (a device, a named pipe) is written to directly.
    """
    if path.exists() and not stat.S_ISREG(path.stat().st_mode):
        with _explained(path), path.open("wb") as stream:
            yield stream
        return
    with _explained(path):
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".partial", dir=path.parent)
    try:
        with _explained(path):
            with os.fdopen(handle, "wb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            Path(name).chmod(_mode(path))
            Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _mode(path: Path) -> int:
    """Return the permissions of the file that is replaced, or those of a new file."""
    if path.exists():
        return stat.S_IMODE(path.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


@contextlib.contextmanager
def _explained(path: Path) -> Iterator[None]:
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
    if isinstance(error, IsADirectoryError):
        return "is a folder", "name a file in it"
    if isinstance(error, PermissionError):
        return "may not be written", "check the permissions of the folder"
    return f"could not be written ({error.strerror or error})", ""


def text_stream(stream: BinaryIO, *, mark: bool = False) -> io.TextIOWrapper:
    """Return a UTF-8 text stream over a binary one, with a byte-order mark in front where asked for."""
    return io.TextIOWrapper(stream, encoding="utf-8-sig" if mark else "utf-8", newline="", write_through=False)
