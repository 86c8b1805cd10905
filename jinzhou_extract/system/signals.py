"""Signals that end a run may come at any moment; what is put on the disk goes away all the same."""

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

ENDING = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
"""The signals that end a run by an exception: Ctrl-C, `kill`, a terminal that is closed."""

AGAIN = 0.05
"""Seconds after which a signal that was swallowed comes again."""


@contextlib.contextmanager
def surely(undo: Callable[[], object]) -> Iterator[None]:
    """Do `undo` at the end, and once more where a signal interrupts it; it does no harm the second time.

    What is to be undone is begun inside, under a name that was chosen before. A signal that comes before this is left by
    the usual way lets go of it, and it is done then.
    """
    try:
        yield
    finally:
        try:
            undo()
        finally:
            undo()


@contextlib.contextmanager
def held() -> Iterator[None]:
    """Keep signals back until the end: between a thing and the name by which it can be put away there is no moment for one.

    Only the main thread hears of signals; in another one there is nothing to keep back.
    """
    came: list[int] = []

    def note(signum: int, frame: FrameType | None) -> None:  # noqa: ARG001 - what a handler is called with
        came.append(signum)

    def restore() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    is_main = threading.current_thread() is threading.main_thread()
    handlers = {number: signal.getsignal(number) for number in ENDING if is_main}
    before = {number: handler for number, handler in handlers.items() if handler is not None}  # None: not Python's
    try:
        with surely(restore):
            for number in before:
                signal.signal(number, note)
            yield
    finally:
        for number in came:
            signal.raise_signal(number)


@contextlib.contextmanager
def heard() -> Iterator[None]:
    """Have a signal come again that came in a destructor: Python swallows what is raised there, and prints a traceback.

    Other exceptions of that kind that are no errors (a time that is up) are raised again by those who raise them.
    """
    usual = sys.unraisablehook

    def hook(swallowed: "UnraisableHookArgs") -> None:
        error = swallowed.exc_value
        if error is None or isinstance(error, Exception):
            usual(swallowed)
            return
        number = _signal_of(error)
        if number in ENDING:
            later = threading.Timer(AGAIN, os.kill, (os.getpid(), number))
            later.daemon = True
            later.start()

    def restore() -> None:
        sys.unraisablehook = usual

    with surely(restore):
        sys.unraisablehook = hook
        yield


def _signal_of(error: BaseException) -> int | None:
    """Return the signal that an exception was raised for; None for what was raised for something else."""
    if isinstance(error, KeyboardInterrupt):
        return signal.SIGINT
    return error.code - 128 if isinstance(error, SystemExit) and isinstance(error.code, int) else None
