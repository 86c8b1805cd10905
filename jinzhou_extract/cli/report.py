"""What a run tells about itself: failures as they happen, a list of them in a file, a summary at the end."""

import json
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from jinzhou_extract.batch.plan import Part
from jinzhou_extract.batch.run import Tally
from jinzhou_extract.batch.work import Failure
from jinzhou_extract.cli.console import Console, counted, is_terminal
from jinzhou_extract.cli.progress import ProgressBar
from jinzhou_extract.writers.whole_file import whole_file


class Report:
    """Keeps count of a run and says what the user wants to hear of it."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._began = time.perf_counter()
        self.tally = Tally()

    def watch(self, parts: Iterator[Part], bar: ProgressBar) -> Iterator[Part]:
        """Hand on what became of each step, after telling of it; the bar is gone when they are at their end."""
        for part in parts:
            self.tally.add(part)
            for outcome in part.outcomes:
                if isinstance(outcome, Failure):
                    self._console.error(outcome)
                else:
                    for note in outcome.notes:
                        self._console.note(f"{outcome.source}: {note}")
                    told = f"{counted(outcome.characters, 'character')}, {counted(len(outcome.metrics), 'metric')}"
                    self._console.detail(f"{outcome.source}: {told}")
            bar.advance(part)
            yield part
        bar.stop()

    def write_failures(self, path: Path) -> None:
        """Write what failed to a JSON Lines file, which is empty when nothing did."""
        with whole_file(path) as stream:
            for failure in self.tally.failures:
                stream.write((json.dumps(asdict(failure), ensure_ascii=False) + "\n").encode())

    def summarise(self) -> None:
        """Say what was done: on a terminal, and where there was more than one document to speak of."""
        tally = self.tally
        repeats = f"{counted(tally.repeats, 'repeated metric')} left out (--repeats keep reports them)"
        if tally.documents + len(tally.failures) < 2 and not is_terminal(sys.stderr) and not self._console.verbose:
            if tally.repeats:
                self._console.note(repeats)
            return
        seconds = time.perf_counter() - self._began
        told = [
            counted(tally.documents, "document"),
            counted(tally.characters, "character"),
            counted(tally.metrics, "metric"),
            *([repeats] if tally.repeats else []),
            f"{len(tally.failures)} failed",
            f"{seconds:.1f} s",
            f"{tally.size / 1e6 / seconds:.2f} MB/s",
        ]
        self._console.note(", ".join(told))
