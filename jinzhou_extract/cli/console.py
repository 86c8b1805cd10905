"""What the command line says besides its results, on standard error."""

import sys
from enum import IntEnum


class ExitCode(IntEnum):
    """How a command ended."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    INTERRUPTED = 130


class Console:
    """Says things on standard error: errors always, notes unless quiet, details when verbose."""

    def __init__(self, *, quiet: bool = False, verbose: bool = False) -> None:
        self._quiet = quiet
        self._verbose = verbose

    def error(self, message: object) -> None:
        """Say what went wrong, in one line."""
        print(f"jinzhou-extract: {_one_line(message)}", file=sys.stderr)

    def note(self, message: str) -> None:
        """Say something that the user may want to know."""
        if not self._quiet:
            print(f"jinzhou-extract: {_one_line(message)}", file=sys.stderr)

    def detail(self, message: str) -> None:
        """Say something that only a curious user wants to know."""
        if self._verbose:
            print(f"jinzhou-extract: {_one_line(message)}", file=sys.stderr)


def _one_line(message: object) -> str:
    return " ".join(str(message).split("\n"))
