"""Steps done side by side by processes of this machine; what became of them comes in the order of the steps."""

import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from typing import Any

from jinzhou_extract.batch.helper import READY, Helper, LostError
from jinzhou_extract.batch.limits import can_be_stopped, has_alarm
from jinzhou_extract.batch.piece import Work, name_of, size_of
from jinzhou_extract.batch.plan import Step
from jinzhou_extract.batch.work import Failure, Outcome, Settings, Worker

AHEAD = 4
"""How many slots for each process may be under way or wait for an earlier one: what bounds the memory."""

BUNDLE = 1 << 16
"""Bytes of short documents that are handed over at once: to hand one over costs as much as to read a page."""

LEAST = 256
"""Bytes that a document counts at least, so that no more than a few hundred are handed over at once."""

OFTEN = 0.05
"""Seconds after which a process tells what it has done of what was handed over together."""

LATER = 5.0
"""Seconds that an alarm inside a process is given before the process is taken to have hung where no alarm is heard."""


@dataclass(slots=True, eq=False)
class _Slot:
    """Steps that are handed over together, in their place in the order; `outcomes` are those of the works that are done.

    `is_begun` says that a process has them, or had them. `given` are the steps, and `taken` the outcomes, that went out.
    """

    steps: list[Step]
    outcomes: list[list[Outcome]] = field(default_factory=list)
    is_begun: bool = False
    given: int = 0
    taken: int = 0

    @property
    def works(self) -> list[Work]:
        """What there is to do."""
        return [step.work for step in self.steps if step.work is not None]

    @property
    def is_over(self) -> bool:
        """Whether all that became of it went out."""
        return self.given == len(self.steps)

    def ready(self) -> Iterator[tuple[Step, list[Outcome]]]:
        """Yield the next steps with what became of each, as far as that is known."""
        for step in self.steps[self.given :]:
            if step.work is not None:
                if self.taken == len(self.outcomes):
                    return
                self.taken += 1
            self.given += 1
            yield step, step.outcomes if step.work is None else self.outcomes[self.taken - 1]

    def apart(self) -> "Iterator[_Slot]":
        """Yield what did not go out yet, each step on its own: those that are done, and those that are still to be begun."""
        made = iter(self.outcomes[self.taken :])
        for step in self.steps[self.given :]:
            outcomes = None if step.work is None else next(made, None)
            is_known = step.work is None or outcomes is not None
            yield _Slot([step], [] if outcomes is None else [outcomes], is_begun=is_known)


@dataclass(slots=True)
class _Hand:
    """A process that does the work of one slot at a time, and the slot that it has."""

    helper: Helper
    slot: _Slot | None = None


class Pool:
    """Processes that are started as steps need them, each with an extractor of its own.

    A process that dies, or is stopped at a limit, takes down only the step that it had, which becomes a failure; another
    one takes its place, and does the steps that were handed over with it. Processes stay until the pool is closed.
    """

    def __init__(self, settings: Settings, jobs: int) -> None:
        self._settings = settings
        self._jobs = jobs
        self._hands: list[_Hand] = []
        self._window: deque[_Slot] = deque()

    def run(self, steps: Iterator[Step]) -> Iterator[tuple[Step, list[Outcome]]]:
        """Yield each step with what became of it, in order."""
        bundles = bundled(steps)
        are_more = True
        while are_more or self._window:
            while self._window:
                yield from self._window[0].ready()
                if not self._window[0].is_over:
                    break
                self._window.popleft()
            waiting = next((slot for slot in self._window if not slot.is_begun), None)
            if not (waiting or are_more) or not self._has_room(waiting):
                self._collect()
            elif waiting is not None:
                self._hand_over(waiting)
            elif (bundle := next(bundles, None)) is None:
                are_more = False
            else:
                slot = _Slot(bundle)
                self._window.append(slot)
                if slot.works:
                    self._hand_over(slot)
                else:
                    slot.is_begun = True
                self._collect(timeout=0)  # what is finished by now goes out before more is read

    def close(self) -> None:
        """End the processes, whatever they do."""
        for hand in self._hands:
            hand.helper.end()
        self._hands.clear()

    def _has_room(self, waiting: _Slot | None) -> bool:
        """Say whether a slot may be begun: few are under way, or one waits, and a process is free or may be started."""
        is_short = waiting is not None or len(self._window) < AHEAD * self._jobs
        return is_short and (len(self._hands) < self._jobs or self._free() is not None)

    def _free(self) -> _Hand | None:
        return next((hand for hand in self._hands if hand.slot is None), None)

    def _hand_over(self, slot: _Slot) -> None:
        hand = self._free() or self._start()
        hand.slot, slot.is_begun = slot, True
        try:
            hand.helper.give(slot.works, self._seconds(slot))
        except LostError as lost:
            self._bury(hand, slot, lost)

    def _seconds(self, slot: _Slot) -> float:
        """Return the time until a process must say something: that of one work, or of the longest of several."""
        longest = max(self._settings.limits.seconds(size_of(work)) for work in slot.works)
        return longest if len(slot.works) == 1 else longest + LATER

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
                    slot.outcomes += news
                    if len(slot.outcomes) == len(slot.works):
                        hand.slot = None
                    else:
                        hand.helper.allow(self._seconds(slot))
            except LostError as lost:
                self._bury(hand, slot, lost)

    def _bury(self, hand: _Hand, slot: _Slot, lost: LostError) -> None:
        """Take a process out that is gone; its work becomes a failure, one of several is looked for by doing each alone."""
        self._hands.remove(hand)
        left = slot.works[len(slot.outcomes) :]
        if len(left) == 1:
            slot.outcomes.append([Failure(name_of(left[0]), lost.problem, lost.hint)])
            return
        at = self._window.index(slot)
        del self._window[at]
        for apart in reversed(list(slot.apart())):
            self._window.insert(at, apart)


def bundled(steps: Iterator[Step]) -> Iterator[list[Step]]:
    """Yield the steps in order, short documents that follow each other together, where each can be held to its time alone."""
    most = BUNDLE if has_alarm() else -1
    held: list[Step] = []
    size = 0
    for step in steps:
        own = 0 if step.work is None else size_of(step.work)
        is_short = own <= most
        if held and (not is_short or size + own > BUNDLE):
            yield held
            held, size = [], 0
        held.append(step)
        size += own + LEAST
        if not is_short:
            yield held
            held, size = [], 0
    if held:
        yield held


def _work(pipe: "Connection[Any, Any]", settings: Settings) -> None:
    """Do what comes through the pipe; the body of a process."""
    worker = Worker(settings)
    worker.prepare()
    pipe.send(READY)
    while True:
        works: list[Work] = pipe.recv()
        untold: list[tuple[Work, list[Outcome]]] = []
        told = time.monotonic()
        for number, work in enumerate(works, 1):
            untold.append((work, worker.do_in_time(work) if len(works) > 1 and can_be_stopped() else worker.do(work)))
            if number == len(works) or time.monotonic() - told > OFTEN:
                _tell(pipe, untold, settings)
                untold.clear()
                told = time.monotonic()


def _tell(pipe: "Connection[Any, Any]", done: list[tuple[Work, list[Outcome]]], settings: Settings) -> None:
    """Send what became of each work; where there is no room to pack all of it, one by one."""
    try:
        pipe.send([outcomes for _, outcomes in done])
    except MemoryError:
        if len(done) == 1:
            pipe.send([[Failure(name_of(done[0][0]), *settings.limits.large())]])
            return
        for one in done:
            _tell(pipe, [one], settings)
