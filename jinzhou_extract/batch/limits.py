"""What one document may cost, and how it is held to it: time, memory, and the length of what comes out of it."""

import contextlib
import signal
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from types import FrameType

SECONDS, SECONDS_PER_MB = 120.0, 20.0
"""Time that a document has unless the user says otherwise: so much, and so much more for each MB of it."""

MEMORY_MB = 2048
"""Memory in MiB that the process of a document may take, beyond what it has when it begins."""

FREE_OUTPUT, TIMES_ITS_SIZE = 64_000_000, 100
"""Characters of records that any document may give, and how many times its own size a long one may."""

SHORT = 1 << 18
"""Bytes up to which a text is too short to take down the process that reads it: nearly every report is shorter.

The worst of them, figures and nothing else, take some 120 MiB.
"""

PAGE = 4096


class TimeUpError(BaseException):
    """A document has had its time; no ordinary error, so that nobody takes it for one of the document's."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one document may cost: `timeout` in seconds, None for a time that grows with its size; `memory` in MiB."""

    timeout: float | None = None
    memory: int = MEMORY_MB

    def seconds(self, size: int) -> float:
        """Return the time that a document of `size` bytes has."""
        return self.timeout if self.timeout is not None else SECONDS + SECONDS_PER_MB * size / 1e6

    def late(self, seconds: float) -> tuple[str, str]:
        """Return what is told of a document that took longer than its time, and what to do."""
        return f"took longer than {seconds:g} seconds and was stopped", "leave it out, or give it more with --timeout"

    def large(self) -> tuple[str, str]:
        """Return what is told of a document that needed more memory than it may have, and what to do."""
        return f"needs more memory than {self.memory} MiB and was stopped", "leave it out, or give it more with --max-memory"


def most_output(size: int) -> int:
    """Return how many characters the records of a document of `size` bytes may have."""
    return max(FREE_OUTPUT, TIMES_ITS_SIZE * size)


def has_alarm() -> bool:
    """Say whether a process can stop its own work after a time: on POSIX."""
    return hasattr(signal, "setitimer")


def can_be_stopped() -> bool:
    """Say whether this process can do so here: in the main thread."""
    return has_alarm() and threading.current_thread() is threading.main_thread()


@contextlib.contextmanager
def stopped_after(seconds: float) -> Iterator[None]:
    """Raise `TimeUpError` in what takes longer; only where `can_be_stopped`."""
    before = signal.signal(signal.SIGALRM, _time_is_up)
    signal.setitimer(signal.ITIMER_REAL, max(seconds, 1e-6), 1.0)  # again and again: a destructor may swallow the first
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def hold_to_memory(megabytes: int) -> None:
    """Give this process so much memory beyond what it has now, for good; systems that have no such limit give it all."""
    if sys.platform == "win32":
        return
    import resource

    most = _data_size() + (megabytes << 20)
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    if hard == resource.RLIM_INFINITY or most < hard:
        with contextlib.suppress(ValueError, OSError):  # a system that does not know it
            resource.setrlimit(resource.RLIMIT_DATA, (most, most))


def _data_size() -> int:
    """Return the bytes of memory that this process may write to, as Linux counts them; 0 where nobody does."""
    try:
        with open("/proc/self/statm", encoding="ascii") as stream:  # noqa: PTH123 - no file
            return int(stream.read().split()[5]) * PAGE
    except OSError:
        return 0


def _time_is_up(signum: int, frame: FrameType | None) -> None:  # noqa: ARG001 - what a handler is called with
    raise TimeUpError
