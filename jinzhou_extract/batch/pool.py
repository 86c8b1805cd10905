"""Steps done side by side by processes of this machine; what became of them comes in the order of the steps."""

import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from typing import Any

from jinzhou_extract.batch.helper import READY, Helper, LostError
from jinzhou_extract.batch.plan import Part, Step
from jinzhou_extract.batch.work import Failure, Outcome, Settings, Worker, name_of, size_of
from jinzhou_extract.document import Document
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

    helper: Helper
    slot: _Slot | None = None


class Pool:
    """Processes that are started as steps need them, each with an extractor of its own.

    A process that dies, or is stopped at a limit, takes down only the step that it had, which becomes a failure; another
    one takes its place.
    """

    def __init__(self, settings: Settings, jobs: int) -> None:
        self._settings = settings
        self._jobs = jobs
        self._hands: list[_Hand] = []

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
            self.close()

    def do(self, step: Step) -> list[Outcome]:
        """Return what became of one step, done by a process while this one waits."""
        assert step.work is not None
        slot = _Slot(step, None)
        self._hand_over(slot, step.work)
        while (outcomes := slot.outcomes) is None:
            self._collect()
        return outcomes

    def close(self) -> None:
        """End the processes, whatever they do."""
        for hand in self._hands:
            hand.helper.end()
        self._hands.clear()

    def _has_room(self, window: deque[_Slot]) -> bool:
        """Say whether another step may be begun: few are under way, and a process is free or may be started."""
        return len(window) < AHEAD * self._jobs and (len(self._hands) < self._jobs or self._free() is not None)

    def _free(self) -> _Hand | None:
        return next((hand for hand in self._hands if hand.slot is None), None)

    def _hand_over(self, slot: _Slot, work: Source | Document) -> None:
        hand = self._free() or self._start()
        hand.slot = slot
        try:
            hand.helper.give(work, self._settings.limits.seconds(size_of(work)))
        except LostError as lost:
            self._bury(hand, slot, lost)

    def _start(self) -> _Hand:
        hand = _Hand(Helper(_work, self._settings, self._settings.limits))
        self._hands.append(hand)
        return hand

    def _collect(self, timeout: float | None = None) -> None:
        """Note what processes have to say; wait for one that is under way, at most `timeout` seconds or till it is late."""
        busy = [(hand, hand.slot) for hand in self._hands if hand.slot is not None]
        if not busy:
            return
        left = max(0.0, min(hand.helper.deadline for hand, _ in busy) - time.monotonic())
        ready = wait([hand.helper.pipe for hand, _ in busy], left if timeout is None else timeout)
        for hand, slot in busy:
            if hand.helper.pipe not in ready and time.monotonic() < hand.helper.deadline:
                continue
            try:
                if (news := hand.helper.news()) != READY:
                    slot.outcomes = news
                    hand.slot = None
            except LostError as lost:
                self._bury(hand, slot, lost)

    def _bury(self, hand: _Hand, slot: _Slot, lost: LostError) -> None:
        """Take a process out that is gone, and make its step a failure."""
        self._hands.remove(hand)
        slot.outcomes = [Failure(slot.step.name, lost.problem, lost.hint)]


def _work(pipe: "Connection[Any, Any]", settings: Settings) -> None:
    """Do what comes through the pipe; the body of a process."""
    worker = Worker(settings)
    worker.prepare()
    pipe.send(READY)
    while True:
        work = pipe.recv()
        outcomes = worker.do(work)
        try:
            pipe.send(outcomes)
        except MemoryError:
            pipe.send([Failure(name_of(work), *settings.limits.large())])
