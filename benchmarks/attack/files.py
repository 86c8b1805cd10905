"""Files of every format, damaged: bytes turned, cut out, doubled; read as a run reads them, under its limits."""

import io
import random
import tempfile
import time
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from benchmarks.attack.laws import broken_laws
from jinzhou_extract.batch.inputs import InputFinder
from jinzhou_extract.batch.limits import Limits
from jinzhou_extract.batch.plan import Part, plan
from jinzhou_extract.batch.run import run
from jinzhou_extract.batch.work import Failure, Settings
from jinzhou_extract.readers.options import ReadOptions

FILES = Path(__file__).parents[2] / "tests" / "readers" / "files"
LARGEST = 300_000
AT_ONCE = 240
"""Files of one run: to start its processes takes longer than to read a hundred small ones."""

LIMITS = Limits(timeout=30, memory=1024)
FAULT = "this is a fault of jinzhou-extract"


class FileAttack:
    """Reads damaged files as long as there is time, and keeps what is a fault of the program.

    All formats have the same share; of the files of one, the small ones, which take less time, come up more often.
    """

    def __init__(self, seed: int, keep: Path | None = None) -> None:
        self._random = random.Random(seed)
        self._files: dict[str, dict[Path, bytes]] = defaultdict(dict)
        for path in sorted(FILES.rglob("*")):
            if path.is_file() and path.stat().st_size <= LARGEST:
                self._files[path.suffix][path] = path.read_bytes()
        self._settings = Settings(ReadOptions(office=False), limits=LIMITS, keeps_documents=True)
        self._keep = keep
        self.tried = self.stopped = self.records = 0
        self.read: Counter[str] = Counter()

    def run(self, seconds: float) -> Iterator[str]:
        """Yield what is a fault, with the name of the file that was damaged."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with tempfile.TemporaryDirectory(prefix="jinzhou-attack-") as name:
                for number in range(AT_ONCE):
                    files = self._files[self._random.choice(list(self._files))]
                    (path,) = self._random.choices(list(files), [1 / len(data) for data in files.values()])
                    (Path(name) / f"{number}-{path.name}").write_bytes(self._damaged(files[path]))
                yield from self._read(name)

    def _read(self, name: str) -> Iterator[str]:
        inputs = list(InputFinder().find([name]))
        ended: Counter[str] = Counter()
        for part in run(plan(inputs, self._settings.options, LIMITS), self._settings):
            ended[part.input.name] += part.is_last
            for problem in self._problems(part):
                self._hold(part.input.name)
                yield f"{part.input.name}: {problem}"
        self.tried += len(inputs)
        self.read.update(Path(item.name).suffix for item in inputs)
        yield from (f"{item.name} was done {ended[item.name]} times" for item in inputs if ended[item.name] != 1)

    def _problems(self, part: Part) -> Iterator[str]:
        for outcome in part.outcomes:
            if not isinstance(outcome, Failure):
                self.records += len(outcome.metrics)
                if outcome.viewed is not None:
                    yield from broken_laws(outcome.viewed.document, outcome.metrics)
            elif outcome.hint.startswith(FAULT):
                yield str(outcome)
            elif "was stopped" in outcome.problem or "the process that worked on it" in outcome.problem:
                self.stopped += 1
                self._hold(part.input.name)

    def _hold(self, name: str) -> None:
        """Keep a file that broke something, to be looked at."""
        if self._keep is not None:
            self._keep.mkdir(parents=True, exist_ok=True)
            (self._keep / f"{self.tried}-{Path(name).name}").write_bytes(Path(name).read_bytes())

    def _damaged(self, data: bytes) -> bytes:
        """Return a file with some of its bytes changed; of an archive, half the time those of a member."""
        if data.startswith(b"PK\x03\x04") and self._random.random() < 0.6:
            return self._repacked(data)
        return self._changed(data)

    def _repacked(self, data: bytes) -> bytes:
        packed = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(packed, "w") as made:
            names = archive.namelist()
            hit = self._random.choice(names)
            for name in names:
                content = archive.read(name)
                made.writestr(archive.getinfo(name), self._changed(content) if name == hit else content)
        return packed.getvalue()

    def _changed(self, data: bytes) -> bytes:
        pick = self._random
        damaged = bytearray(data)
        for _ in range(pick.choice((1, 1, 2, 5, 20))):
            at = pick.randint(0, max(0, len(damaged) - 1))
            until = min(len(damaged), at + pick.choice((1, 1, 4, 64, 1024)))
            match pick.randint(0, 5):
                case 0:
                    damaged[at:until] = pick.randbytes(until - at)
                case 1:
                    del damaged[at:until]
                case 2:
                    damaged[at:at] = damaged[at:until]
                case 3:
                    damaged[at:until] = bytes(until - at)
                case 4:
                    other = pick.randint(0, max(0, len(damaged) - 1))
                    damaged[at:at] = damaged[other : other + until - at]
                case _:
                    del damaged[pick.randint(len(damaged) // 2, len(damaged)) :]
        return bytes(damaged)
