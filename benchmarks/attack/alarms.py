"""Texts of the largest size that a run reads in its own process, stopped at any moment: how soon the alarm is heard."""

import random
import signal
import time
from collections.abc import Iterator
from types import FrameType

from benchmarks.attack.texts import PIECES, SAMPLES
from benchmarks.hostile import PIECES as HOSTILE
from benchmarks.hostile import hostile_text
from jinzhou_extract import Extractor
from jinzhou_extract.batch.limits import SHORT

SOONEST = 0.002
LATEST = 5.0
"""Seconds of processor time after which compiled code must have called the interpreter, which alone hears an alarm."""


class StoppedError(BaseException):
    """The alarm was heard."""


class AlarmAttack:
    """Stops extractions as long as there is time, and keeps those that go on behind the alarm.

    Times are of the processor, so that a busy machine changes nothing: the alarm is that of the processor, too.
    """

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._samples = [path.read_text("utf-8")[: SHORT // 3] for path in sorted(SAMPLES.glob("*.txt"))]
        self._extractor = Extractor(keep_repeats=True)
        self.tried = self.stopped = 0
        self.latest = 0.0

    def run(self, seconds: float) -> Iterator[str]:
        """Yield what went on for too long, with how the text begins."""
        before = signal.signal(signal.SIGPROF, _stop)
        try:
            end = time.monotonic() + seconds
            while time.monotonic() < end:
                text = self._text()
                began = time.process_time()
                self._extractor.extract(text)
                whole = time.process_time() - began
                late = self._late(text, self._random.uniform(SOONEST, max(2 * SOONEST, whole)))
                self.latest = max(self.latest, late)
                if late > LATEST:
                    yield f"the alarm was heard after {late:.1f} s in {text[:80]!r}"
        finally:
            signal.signal(signal.SIGPROF, before)

    def _late(self, text: str, seconds: float) -> float:
        """Return how long an extraction goes on when its seconds are over; 0 where it ended before."""
        self.tried += 1
        began = time.process_time()
        try:
            signal.setitimer(signal.ITIMER_PROF, seconds)
            try:
                self._extractor.extract(text)
            finally:
                signal.setitimer(signal.ITIMER_PROF, 0)
        except StoppedError:
            self.stopped += 1
            return max(0.0, time.process_time() - began - seconds)
        return 0.0

    def _text(self) -> str:
        pick = self._random.random()
        if pick < 0.5:
            return hostile_text(self._random.choice([*HOSTILE.values()]), SHORT)
        if pick < 0.75:
            return hostile_text("".join(self._random.choices(PIECES, k=self._random.randint(1, 6))), SHORT)
        return self._random.choice(self._samples)


def _stop(signum: int, frame: FrameType | None) -> None:  # noqa: ARG001 - what a handler is called with
    raise StoppedError
