"""Files of every format, damaged: bytes turned, cut out, doubled; read as a run reads them, under its limits."""

import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from jinzhou_extract.batch.inputs import InputFinder
from jinzhou_extract.batch.limits import Limits
from jinzhou_extract.batch.plan import plan
from jinzhou_extract.batch.run import run
from jinzhou_extract.batch.work import Failure, Settings
from jinzhou_extract.readers.options import ReadOptions

FILES = Path(__file__).parents[2] / "tests" / "readers" / "files"
LARGEST = 300_000
AT_ONCE = 40
LIMITS = Limits(timeout=30, memory=1024)
FAULT = "this is a fault of jinzhou-extract"


class FileAttack:
    """Reads damaged files as long as there is time, and keeps what is a fault of the program."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._files = [path for path in sorted(FILES.rglob("*")) if path.is_file() and path.stat().st_size <= LARGEST]
        self._settings = Settings(ReadOptions(office=False), limits=LIMITS)
        self.tried = self.stopped = 0

    def run(self, seconds: float) -> Iterator[str]:
        """Yield what is a fault, with the name of the file that was damaged."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with tempfile.TemporaryDirectory(prefix="jinzhou-attack-") as name:
                for number in range(AT_ONCE):
                    path = self._random.choice(self._files)
                    (Path(name) / f"{number}-{path.name}").write_bytes(self._damaged(path.read_bytes()))
                yield from self._read(name)

    def _read(self, name: str) -> Iterator[str]:
        inputs = list(InputFinder().find([name]))
        self.tried += len(inputs)
        for part in run(plan(inputs, self._settings.options, LIMITS), self._settings):
            for outcome in part.outcomes:
                if isinstance(outcome, Failure):
                    self.stopped += "was stopped" in outcome.problem or "the process that worked on it" in outcome.problem
                    if outcome.hint.startswith(FAULT):
                        yield str(outcome)

    def _damaged(self, data: bytes) -> bytes:
        pick = self._random
        damaged = bytearray(data)
        for _ in range(pick.choice((1, 1, 2, 5, 20))):
            at = pick.randint(0, max(0, len(damaged) - 1))
            until = min(len(damaged), at + pick.choice((1, 1, 4, 64, 1024)))
            match pick.randint(0, 4):
                case 0:
                    damaged[at:until] = pick.randbytes(until - at)
                case 1:
                    del damaged[at:until]
                case 2:
                    damaged[at:at] = damaged[at:until]
                case 3:
                    damaged[at:until] = bytes(until - at)
                case _:
                    del damaged[pick.randint(len(damaged) // 2, len(damaged)) :]
        return bytes(damaged)
