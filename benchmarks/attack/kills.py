"""Runs that are killed at any moment: the output is whole or as it was, and the next run leaves nothing behind."""

import os
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.attack.outputs import Contents, contents

PROGRAM = (sys.executable, "-m", "jinzhou_extract")
TEXT = "今年全市新建公路{}公里，完成投资3.5亿元，增长6%。\n"
DOCUMENTS, LINES = 12, 4
SAID = 300
POLL = 0.002
"""Seconds between two looks for a file that the run begins to write."""
SOON = 0.05
"""Seconds after which a run is killed at the latest that has begun to write."""


@dataclass(frozen=True, slots=True)
class Target:
    """A command that writes one file or several; `options` for the run that follows a kill, too."""

    command: str
    ending: str
    options: tuple[str, ...] = ()

    def __str__(self) -> str:
        return " ".join((self.command, f"-o out.{self.ending}", *self.options))

    def run(self, documents: str) -> list[str]:
        """Return the command line for a folder of documents."""
        return [*PROGRAM, self.command, documents, "-q", "-o", f"out.{self.ending}", *self.options]

    @property
    def goes_on(self) -> bool:
        """Whether what was written before a kill stays for the next run."""
        return "--resume" in self.options


TARGETS = (
    *(Target("extract", ending) for ending in ("json", "jsonl", "csv", "tsv", "xlsx", "parquet", "db", "md")),
    *(Target("extract", ending, ("--layout", "wide")) for ending in ("csv", "db")),
    Target("extract", "jsonl", ("--resume",)),
    Target("extract", "xlsx", ("--page", "out.html", "--summary", "out.summary.json")),
    *(Target("panel", ending) for ending in ("xlsx", "csv", "parquet", "dta")),
)


class KillAttack:
    """Kills runs as long as there is time, and keeps what they leave that they should not.

    Every other run finds an output of other documents in its place, which must stay or be replaced as a whole.
    """

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._targets: list[Target] = []
        self.tried = self.killed = self.writing = 0
        self.by_target: Counter[str] = Counter()

    def run(self, seconds: float) -> Iterator[str]:
        """Yield what is wrong after a kill, or after the run that follows it."""
        end = time.monotonic() + seconds
        with tempfile.TemporaryDirectory(prefix="jinzhou-attack-") as name:
            folder = Path(name)
            (folder / "scratch").mkdir()
            for at, documents in enumerate(("docs", "others")):
                (folder / documents).mkdir()
                for number in range(DOCUMENTS):
                    text = TEXT.format(100 * at + number) * LINES
                    (folder / documents / f"{at}{number}.txt").write_text(text, encoding="utf-8")
            while time.monotonic() < end:
                target = self._next()
                yield from (f"{target}: {problem}" for problem in _Killing(folder, target, self._random).run(self))

    def _next(self) -> Target:
        """Return a target; each as often as the others."""
        if not self._targets:
            self._targets = self._random.sample(TARGETS, len(TARGETS))
        return self._targets.pop()


class _Killing:
    """One target: what an unbroken run writes, and several that are killed."""

    ROUNDS = 6

    def __init__(self, folder: Path, target: Target, random: random.Random) -> None:
        self._folder = folder
        self._target = target
        self._random = random
        self._seconds: list[float] = []

    def run(self, attack: KillAttack) -> Iterator[str]:
        """Yield what is wrong."""
        old = self._unbroken("others")
        saved = self._outputs()
        after_old = self._unbroken("docs")
        self._clear()
        new = self._unbroken("docs")
        self._clear()
        for turn in range(self.ROUNDS):
            has_old = turn % 2 == 0 and not self._target.goes_on
            if has_old:
                for name, data in saved.items():
                    (self._folder / name).write_bytes(data)
            yield from self._kill(attack, old if has_old else {}, after_old if has_old else new)
            self._clear()

    def _unbroken(self, documents: str) -> dict[str, Contents]:
        began = time.monotonic()
        if self._target.goes_on:
            self._clear()
        subprocess.run(self._target.run(documents), cwd=self._folder, check=True, env=self._environment())
        self._seconds.append(time.monotonic() - began)
        return self._contents()

    def _kill(self, attack: KillAttack, before: dict[str, Contents], whole: dict[str, Contents]) -> Iterator[str]:
        jobs = self._random.choice(("1", "2"))
        there = self._names()
        with subprocess.Popen(
            [*self._target.run("docs"), "--jobs", jobs],
            cwd=self._folder,
            stderr=subprocess.PIPE,
            start_new_session=True,
            env=self._environment(),
        ) as process:
            if self._random.random() < 0.4:
                _wait(process, self._random.uniform(0.05, statistics.median(self._seconds)))
            else:
                while process.poll() is None and self._names() == there:
                    time.sleep(POLL)
                _wait(process, self._random.uniform(0, SOON))
            is_writing = self._names() != there
            if process.poll() is None:
                attack.killed += 1
                attack.writing += is_writing
                attack.by_target[str(self._target)] += 1
                (os.kill if self._random.random() < 0.5 else os.killpg)(process.pid, signal.SIGKILL)
            _, said = process.communicate(timeout=120)
        attack.tried += 1
        if b"Traceback" in said:
            yield f"a traceback: {said[-SAID:].decode(errors='replace')}"
        for name, found in self._contents(set(whole)).items():
            if found not in (before.get(name), whole[name]):
                yield f"{name} is neither whole nor as it was"
        yield from self._next(whole)

    def _next(self, whole: dict[str, Contents]) -> Iterator[str]:
        """Yield what is wrong after the run that follows."""
        done = subprocess.run(
            self._target.run("docs"), cwd=self._folder, capture_output=True, check=False, env=self._environment()
        )
        said = done.stderr[-SAID:].decode(errors="replace")
        if done.returncode or "Traceback" in said:
            yield f"the next run ended with {done.returncode}: {said}"
            return
        found = self._contents()
        for name in sorted(found.keys() | whole.keys()):
            if name not in whole:
                yield f"left behind: {name}"
            elif found.get(name) != whole[name]:
                yield f"the next run did not make {name} whole"
        left = [item.name for item in (self._folder / "scratch").iterdir() if item.name.startswith("jinzhou-extract-scratch")]
        if left:
            yield f"left behind: {', '.join(left)}"

    def _names(self) -> set[str]:
        return {entry.name for entry in os.scandir(self._folder) if not entry.is_dir()}

    def _outputs(self) -> dict[str, bytes]:
        return {name: (self._folder / name).read_bytes() for name in self._names()}

    def _contents(self, names: set[str] | None = None) -> dict[str, Contents]:
        return {name: contents(self._folder / name) for name in sorted(self._names()) if names is None or name in names}

    def _clear(self) -> None:
        for name in self._names():
            (self._folder / name).unlink()

    def _environment(self) -> dict[str, str]:
        return {**os.environ, "TMPDIR": str(self._folder / "scratch")}


def _wait(process: "subprocess.Popen[bytes]", seconds: float) -> None:
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return
