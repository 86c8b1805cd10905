"""A process of its own for what may hang, crash or take all memory: it is given work, and held to limits."""

import contextlib
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from types import FrameType
from typing import Any

from jinzhou_extract.batch.limits import Limits, hold_to_memory
from jinzhou_extract.errors import JinzhouExtractError
from jinzhou_extract.system.garbage import collecting_rarely, left_at_the_end
from jinzhou_extract.system.signals import heard, surely

Body = Callable[["Connection[Any, Any]", Any], None]
"""What a process does: it says `READY`, takes work from the pipe and puts into it what came of it, as long as there is any."""

if sys.platform == "win32":
    from multiprocessing.connection import PipeConnection as PipeEnd
else:
    PipeEnd = Connection

READY = "ready"
"""What a process says when it is there; only then the time of its first work begins."""

START = 120.0
"""Seconds in which a process must be there, however busy the machine is."""

GRACE = 2.0
"""Seconds that a process has to put away what it has begun."""


class LostError(Exception):
    """The process is gone, and what it worked on with it; says why and what to do."""

    def __init__(self, problem: str, hint: str) -> None:
        self.problem = problem
        self.hint = hint
        super().__init__(problem)


class Helper:
    """One process; `body` is what it does with the pipe and `settings`."""

    def __init__(self, body: Body, settings: object, limits: Limits) -> None:
        self.pipe: Connection[Any, Any]
        self.pipe, theirs = multiprocessing.Pipe()
        self._limits = limits
        end = theirs.fileno()
        try:
            with _interrupts_held():
                self._process = subprocess.Popen([sys.executable, "-c", _program(end)], **_inheriting(end))
        except OSError as error:
            raise JinzhouExtractError(f"no more processes can be started ({error.strerror or error}); try --jobs 1") from None
        theirs.close()  # so that the pipe ends when the process does
        with contextlib.suppress(OSError):  # it is gone already, which is told when it is asked for something
            self.pipe.send((body, settings, limits.memory))
        self._is_ready = False
        self._seconds = 0.0
        self.deadline = 0.0

    def give(self, work: object, seconds: float) -> None:
        """Hand work over, for which there are so many seconds; raise `LostError` where the process is gone."""
        self.allow(seconds)
        try:
            self.pipe.send(work)
        except OSError:
            raise self._lost() from None

    def allow(self, seconds: float) -> None:
        """Give the process so many seconds from now on."""
        self._seconds = seconds
        self.deadline = time.monotonic() + (seconds if self._is_ready else START)

    def take(self) -> Any:  # noqa: ANN401 - whatever the body sends
        """Return what the process sends next; raise `LostError` where it is gone, or has had its time."""
        while (news := self.news()) == READY:
            pass
        return news

    def news(self) -> Any:  # noqa: ANN401 - whatever the body sends
        """Return the same, or `READY`, by which the time of the work begins."""
        try:
            if not self.pipe.poll(max(0.0, self.deadline - time.monotonic())):
                self.end()
                raise LostError(*self._limits.late(self._seconds))
            news = self.pipe.recv()
        except (EOFError, OSError):
            raise self._lost() from None
        if not self._is_ready:
            self._is_ready = True
            self.allow(self._seconds)
        return news

    def end(self) -> None:
        """End the process, whatever it does; what listens may put away what it has begun."""
        self._process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(GRACE)
        self._process.kill()
        self._process.wait()
        self.pipe.close()

    def _lost(self) -> LostError:
        code = self._process.wait()
        self.pipe.close()
        how = f"was ended by {signal.Signals(-code).name}" if code < 0 else f"ended with code {code}"
        return LostError(
            f"the process that worked on it {how}",
            f"it is broken, or needs more than {self._limits.memory} MiB: leave it out, or give it more with --max-memory",
        )


@contextlib.contextmanager
def _interrupts_held() -> Iterator[None]:
    """Hold Ctrl-C back; a process that starts meanwhile never hears of it, but is ended by this one.

    Windows has no such mask; there a process ignores Ctrl-C from its first line of our code on.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _program(end: int) -> str:
    """Return what a process runs: the work that comes through the pipe whose end it has, with the modules of this one.

    The standard library's way to start a process says so on standard error when this one is killed meanwhile.
    """
    return f"import sys; sys.path[:] = {sys.path!r}; from {__name__} import serve; serve({end})"


def _inheriting(end: int) -> dict[str, Any]:
    """Return the options by which a process has one end of a pipe, and nothing else that is open here."""
    if sys.platform == "win32":
        os.set_handle_inheritable(end, True)
        return {"close_fds": False, "stdin": subprocess.DEVNULL}
    return {"pass_fds": [end], "stdin": subprocess.DEVNULL}


def serve(end: int) -> None:
    """Do what comes through the pipe; the life of a process."""
    pipe: Connection[Any, Any] = PipeEnd(end)
    with heard(), surely(_grow_deaf), contextlib.suppress(EOFError, OSError):  # the run is over, however it ended
        _begin(pipe, *pipe.recv())


def _begin(pipe: "Connection[Any, Any]", body: Body, settings: object, memory: int) -> None:
    """Do what comes through the pipe until it ends; where a process begins."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _end)
    hold_to_memory(memory)
    left_at_the_end()
    with collecting_rarely():
        body(pipe, settings)


def _grow_deaf() -> None:
    """Hear no more of being ended: who asks twice would interrupt the interpreter while it takes itself down."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)


def _end(signum: int, frame: FrameType | None) -> None:  # noqa: ARG001 - what a handler is called with
    sys.exit(128 + signum)
