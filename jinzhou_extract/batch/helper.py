"""A process of its own for what may hang, crash or take all memory: it is given work, and held to limits."""

import contextlib
import multiprocessing
import signal
import sys
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from types import FrameType
from typing import Any

from jinzhou_extract.batch.limits import Limits, hold_to_memory
from jinzhou_extract.errors import JinzhouExtractError

Body = Callable[["Connection[Any, Any]", Any], None]
"""What a process does: it says `READY`, takes work from the pipe and puts into it what came of it, as long as there is any."""

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
        context = multiprocessing.get_context("spawn")  # the same everywhere, and safe beside threads
        self.pipe: Connection[Any, Any]
        self.pipe, theirs = context.Pipe()
        self._limits = limits
        self._process: BaseProcess = context.Process(target=_begin, args=(theirs, body, settings, limits.memory), daemon=True)
        try:
            with _interrupts_held():
                self._process.start()
        except OSError as error:
            raise JinzhouExtractError(f"no more processes can be started ({error.strerror or error}); try --jobs 1") from None
        theirs.close()  # so that the pipe ends when the process does
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
        self._process.join(GRACE)
        self._process.kill()
        self._process.join()
        self.pipe.close()

    def _lost(self) -> LostError:
        self._process.join()
        self.pipe.close()
        code = self._process.exitcode or 0
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
    from multiprocessing import resource_tracker

    resource_tracker.ensure_running()  # it would lift the mask when it starts
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin(pipe: "Connection[Any, Any]", body: Body, settings: object, memory: int) -> None:
    """Do what comes through the pipe until it ends; where a process begins."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _end)
    hold_to_memory(memory)
    with contextlib.suppress(EOFError, OSError):  # the run is over, however it ended
        body(pipe, settings)


def _end(signum: int, frame: FrameType | None) -> None:  # noqa: ARG001 - what a handler is called with
    sys.exit(128 + signum)
