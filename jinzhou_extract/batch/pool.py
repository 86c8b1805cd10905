"""Steps done side by side by processes of this machine; what became of them comes in the order of the steps."""

import contextlib
import multiprocessing
import signal
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess

from jinzhou_extract.batch.plan import Part, Step
from jinzhou_extract.batch.work import Failure, Outcome, Settings, Worker
from jinzhou_extract.document import Document
from jinzhou_extract.errors import JinzhouExtractError
from jinzhou_extract.readers.source import Source

AHEAD = 4
"""How many steps for each process may be under way or wait for an earlier one: what bounds the memory."""


@dataclass(slots=True)
class _Slot:
    """A step's place in the order; `outcomes` is None as long as it is under way."""

    step: Step
    outcomes: list[Outcome] | None


@dataclass(slots=True)
class _Hand:
    """A process that does one step at a time, and the step that it has."""

    process: BaseProcess
    pipe: "Connection[Source | Document, list[Outcome]]"
    slot: _Slot | None = None


class Pool:
    """Processes that are started as steps need them, each with an extractor of its own.

    A process that dies takes down only the step that it had, which becomes a failure; another one takes its place.
    """

    def __init__(self, settings: Settings, jobs: int) -> None:
        self._settings = settings
        self._jobs = jobs
        self._hands: list[_Hand] = []
        self._context = multiprocessing.get_context("spawn")  # the same everywhere, and safe beside threads

    def run(self, steps: Iterator[Step]) -> Iterator[Part]:
        """Yield what became of each step, in order; end the processes when all is done or the caller stops."""
        window: deque[_Slot] = deque()
        are_more = True
        try:
            while are_more or window:
                while window and (outcomes := window[0].outcomes) is not None:
                    step = window.popleft().step
                    yield Part(step.input, outcomes, step.is_last)
                if not are_more or not self._has_room(window):
                    self._collect()
                elif (next_step := next(steps, None)) is None:
                    are_more = False
                else:
                    window.append(_Slot(next_step, next_step.outcomes if next_step.work is None else None))
                    if next_step.work is not None:
                        self._hand_over(window[-1], next_step.work)
                    self._collect(timeout=0)  # what is finished by now goes out before more is read
        finally:
            self._end()

    def _has_room(self, window: deque[_Slot]) -> bool:
        """Say whether another step may be begun: few are under way, and a process is free or may be started."""
        return len(window) < AHEAD * self._jobs and (len(self._hands) < self._jobs or self._free() is not None)

    def _free(self) -> _Hand | None:
        return next((hand for hand in self._hands if hand.slot is None), None)

    def _hand_over(self, slot: _Slot, work: Source | Document) -> None:
        hand = self._free() or self._start()
        hand.slot = slot
        try:
            hand.pipe.send(work)
        except OSError:
            self._bury(hand, slot)

    def _start(self) -> _Hand:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_work, args=(theirs, self._settings), daemon=True)
        try:
            with _interrupts_held():
                process.start()
        except OSError as error:
            raise JinzhouExtractError(f"no more processes can be started ({error.strerror or error}); try --jobs 1") from None
        theirs.close()  # so that the pipe ends when the process does
        hand = _Hand(process, ours)
        self._hands.append(hand)
        return hand

    def _collect(self, timeout: float | None = None) -> None:
        """Note what processes have to say; wait for one that is under way, at most `timeout` seconds."""
        busy = [(hand, hand.slot) for hand in self._hands if hand.slot is not None]
        ready = wait([hand.pipe for hand, _ in busy], timeout) if busy else []
        for hand, slot in busy:
            if hand.pipe not in ready:
                continue
            try:
                slot.outcomes = hand.pipe.recv()
                hand.slot = None
            except (EOFError, OSError):
                self._bury(hand, slot)

    def _bury(self, hand: _Hand, slot: _Slot) -> None:
        """Take a dead process out and make its step a failure."""
        hand.process.join()
        hand.pipe.close()
        self._hands.remove(hand)
        code = hand.process.exitcode or 0
        how = f"was ended by {signal.Signals(-code).name}" if code < 0 else f"ended with code {code}"
        slot.outcomes = [
            Failure(
                slot.step.name,
                f"the process that worked on it {how}",
                "there may be too little memory: try it alone, with --jobs 1",
            )
        ]

    def _end(self) -> None:
        for hand in self._hands:
            hand.process.terminate()
        for hand in self._hands:
            hand.process.join()
            hand.pipe.close()


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


def _work(pipe: "Connection[list[Outcome], Source | Document]", settings: Settings) -> None:
    """Do what comes through the pipe until it ends; the body of a process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    worker = Worker(settings)
    with contextlib.suppress(EOFError, BrokenPipeError):  # the run is over, however it ended
        while True:
            pipe.send(worker.do(pipe.recv()))
