"""A signal at any moment: an action is repeated, and interrupted a moment later each time, until it runs to its end.

A moment is one at which the interpreter looks for signals: the start of a function, the end of a call, a jump backward.
"""

import dis
import functools
import itertools
import signal
import sys
from collections.abc import Callable, Iterator
from types import CodeType, FrameType

WRITING = (
    "jinzhou_extract.system",
    "jinzhou_extract.writers",
    "jinzhou_extract.batch.resumable",
    "jinzhou_extract.cli.outputs",
)
LOOKED_INTO = (*WRITING, "contextlib", "shutil", "tempfile", "test_signals")
"""Modules inside of whose functions a signal comes; of any other one it comes before and behind a call."""


@functools.cache
def moments_of(code: CodeType) -> frozenset[int]:
    """Return the instructions before which a signal may come: each one that looks for signals, and the one behind it."""
    looked = False
    found = set()
    for step in dis.get_instructions(code):
        looks = step.opname.startswith(("CALL", "RESUME", "JUMP_BACKWARD", "YIELD", "SEND"))
        if looks or looked:
            found.add(step.offset)
        looked = looks
    return frozenset(found)


class Interruption:
    """Sends a signal at one moment of what it traces; `is_sent` says whether there was such a moment."""

    def __init__(self, moment: int, number: int) -> None:
        self._left = moment
        self._number = number
        self.is_sent = False

    def trace(self, frame: FrameType, event: str, argument: object) -> "Callable[..., object] | None":
        if not frame.f_globals.get("__name__", "").startswith(LOOKED_INTO):
            return None
        frame.f_trace_opcodes = True
        if event == "opcode" and frame.f_lasti in moments_of(frame.f_code):
            self._left -= 1
            if not self._left:
                sys.settrace(None)
                self.is_sent = True
                signal.raise_signal(self._number)  # raises what a handler raises, right here
        return self.trace


def interrupted(action: Callable[[], object], number: int = signal.SIGINT) -> Iterator[int]:
    """Do an action again and again, interrupted at each moment; yield the moment after each, for a look at what is left."""
    for moment in itertools.count(1):
        interruption = Interruption(moment, number)
        before = sys.gettrace()
        try:
            sys.settrace(interruption.trace)
            action()
        except (KeyboardInterrupt, SystemExit):
            pass
        finally:
            sys.settrace(before)
        yield moment
        if not interruption.is_sent:
            return
