"""Runs that are killed at any moment: the output is whole or as it was, and the next run leaves nothing behind."""

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ENDINGS = ("json", "jsonl", "csv", "tsv", "xlsx", "parquet", "db", "md")
COMMAND = (sys.executable, "-m", "jinzhou_extract", "extract", "docs", "-q", "-o")
TEXT = "今年全市新建公路{}公里，完成投资3.5亿元，增长6%。\n"
LONGEST = 6.0
"""Seconds after which a run that was to be killed is over at the latest, on a busy machine too."""


class KillAttack:
    """Kills runs as long as there is time, and keeps what they leave that they should not."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self.tried = self.killed = 0

    def run(self, seconds: float) -> Iterator[str]:
        """Yield what is wrong after a kill, or after the run that follows it."""
        end = time.monotonic() + seconds
        with tempfile.TemporaryDirectory(prefix="jinzhou-attack-") as name:
            folder = Path(name)
            (folder / "docs").mkdir()
            (folder / "scratch").mkdir()
            for number in range(30):
                (folder / "docs" / f"{number}.txt").write_text(TEXT.format(number) * 60, encoding="utf-8")
            whole = {ending: self._whole(folder, ending) for ending in ENDINGS}
            while time.monotonic() < end:
                ending = self._random.choice(ENDINGS)
                yield from (f"{ending}: {problem}" for problem in self._kill(folder, ending, whole[ending]))

    def _whole(self, folder: Path, ending: str) -> bytes:
        """Return what an unbroken run writes; of formats with a date in them, how long it is to the thousand."""
        path = folder / f"whole.{ending}"
        subprocess.run([*COMMAND, path.name], cwd=folder, check=True, env=_environment(folder))
        data = path.read_bytes()
        path.unlink()
        return data

    def _kill(self, folder: Path, ending: str, whole: bytes) -> Iterator[str]:
        path = folder / f"out.{ending}"
        jobs = self._random.choice(("1", "2"))
        with subprocess.Popen(
            [*COMMAND, path.name, "--jobs", jobs],
            cwd=folder,
            stderr=subprocess.PIPE,
            start_new_session=True,
            env=_environment(folder),
        ) as process:
            try:
                process.wait(self._random.uniform(0.05, LONGEST / 3))
            except subprocess.TimeoutExpired:
                self.killed += 1
            one = self._random.random() < 0.5 and process.poll() is None
            if process.poll() is None:
                (os.kill if one else os.killpg)(process.pid, signal.SIGKILL)
            _, said = process.communicate(timeout=60)
        self.tried += 1
        if b"Traceback" in said:
            yield f"a traceback: {said[-300:].decode(errors='replace')}"
        if path.exists() and not _is_alike(path.read_bytes(), whole, ending):
            yield "the output is neither whole nor absent"
        done = subprocess.run([*COMMAND, path.name], cwd=folder, capture_output=True, check=False, env=_environment(folder))
        if done.returncode or not _is_alike(path.read_bytes(), whole, ending):
            yield f"the next run ended with {done.returncode}: {done.stderr[-300:].decode(errors='replace')}"
        left = sorted({item.name for item in folder.iterdir()} - {"docs", "scratch", path.name})
        left += [item.name for item in (folder / "scratch").iterdir() if item.name.startswith("jinzhou-extract-scratch")]
        if left:
            yield f"left behind: {', '.join(left)}"
        path.unlink(missing_ok=True)


def _environment(folder: Path) -> dict[str, str]:
    return {**os.environ, "TMPDIR": str(folder / "scratch")}


def _is_alike(data: bytes, whole: bytes, ending: str) -> bool:
    """Say whether an output is that of an unbroken run; a workbook has the time of its making in it."""
    return abs(len(data) - len(whole)) < 64 if ending == "xlsx" else data == whole
