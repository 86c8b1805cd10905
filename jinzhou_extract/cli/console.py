"""What the command line says besides its results, on standard error."""

import contextlib
import sys
from enum import IntEnum

from jinzhou_extract.records.visible import visible


class ExitCode(IntEnum):
    """How a command ended."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    INTERRUPTED = 130


EXIT_CODES = (
    "Exit codes: 0 done; 1 an input failed, the others are written; 2 the call is wrong, nothing was done; 130 interrupted."
)


class Console:
    """Says things on standard error: errors always, notes unless quiet, details when verbose."""

    def __init__(self, *, quiet: bool = False, verbose: bool = False) -> None:
        self.quiet = quiet
        self.verbose = verbose

    def error(self, message: object) -> None:
        """Say what went wrong, in one line."""
        _say(message)

    def note(self, message: str) -> None:
        """Say something that the user may want to know."""
        if not self.quiet:
            _say(message)

    def detail(self, message: str) -> None:
        """Say something that only a curious user wants to know."""
        if self.verbose:
            _say(message)


def _say(message: object) -> None:
    if sys.stderr is None:  # the shell closed it: 2>&-
        return
    with contextlib.suppress(OSError):  # nobody listens, and there is nowhere to say so
        print(f"jinzhou-extract: {visible(' '.join(str(message).splitlines()))}", file=sys.stderr, flush=True)


def is_terminal(stream: object) -> bool:
    """Say whether a standard stream is a terminal; one that the shell closed is none."""
    return bool(getattr(stream, "isatty", bool)())


def counted(number: int, thing: str) -> str:
    """Return a number with what it counts: 1 document, 1,000 documents."""
    return f"{number:,} {thing}{'' if number == 1 else 's'}"
