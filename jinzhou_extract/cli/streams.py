"""Standard output, and what can become of it while a command writes to it."""

import contextlib
import errno
import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from jinzhou_extract.errors import OutputError


class OutputClosedError(Exception):
    """Who read standard output went away (`| head`): there is nobody left to write to, and nothing is wrong."""


class StandardOutputError(OutputError):
    """Standard output is closed, or takes no more."""

    def __init__(self, reason: str, hint: str = "") -> None:
        super().__init__("standard output", reason, hint)


@contextlib.contextmanager
def standard_output() -> Iterator[BinaryIO]:
    """Give the binary stream of standard output, and flush it; turn what goes wrong with it into what it means.

    Raises `OutputClosedError` where its reader went away, `StandardOutputError` for a full disk or a stream that is
    closed.
    """
    try:
        yield sys.stdout.buffer
        sys.stdout.flush()
    except BrokenPipeError:
        raise OutputClosedError from None
    except io.UnsupportedOperation:
        raise StandardOutputError("is closed", "redirect it to a file") from None
    except OSError as error:
        if error.filename is not None:
            raise OutputError(str(error.filename), error.strerror or str(error)) from None
        if error.errno == errno.ENOSPC:
            raise StandardOutputError("the disk is full", "free some space and run again") from None
        raise StandardOutputError(f"could not be written ({error.strerror or error})") from None


def open_closed_stdout() -> None:
    """Put something in the place of a standard output that the shell closed (`>&-`): whatever is written to it is refused."""
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115 - open as long as the program runs


def write_what_can_be() -> None:
    """Have ? written for what the encoding of standard output does not know, in the place of an error.

    Tables, JSON Lines and the like are UTF-8 whatever that encoding is.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def let_go_of_stdout() -> None:
    """Keep the interpreter from flushing, at its end, what nobody reads or what does not fit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def redirected_stdout() -> list[int]:
    """Return the handle of standard output, or nothing where it is a stream without one."""
    try:
        return [sys.stdout.fileno()]
    except OSError:
        return []
