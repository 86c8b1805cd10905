"""What a run tells about itself: failures as they happen, a list of them in a file, a summary at the end."""

import json
import sys
import time
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path

from jinzhou_extract.batch.plan import Part
from jinzhou_extract.batch.run import Tally
from jinzhou_extract.batch.work import Failure, Finished
from jinzhou_extract.cli.console import Console, counted, is_terminal
from jinzhou_extract.cli.progress import ProgressBar
from jinzhou_extract.readers.metadata import Metadata
from jinzhou_extract.writers.whole_file import whole_file

MOST_TOLD = 10
"""Documents without a figure that are named; a corpus may have thousands."""
SHOWN = 3
"""How many rows of --metadata that matched nothing are named."""


class Report:
    """Keeps count of a run and says what the user wants to hear of it."""

    def __init__(
        self, console: Console, tally: Tally | None = None, *, is_choosy: bool = False, metadata: Metadata | None = None
    ) -> None:
        self._console = console
        self._is_choosy = is_choosy
        self._metadata = metadata
        self._met: set[str] = set()
        self._began = time.perf_counter()
        self.tally = tally or Tally()

    def watch(self, parts: Iterator[Part], bar: ProgressBar) -> Iterator[Part]:
        """Hand on what became of each step, after telling of it; the bar is gone when they are at their end."""
        for part in parts:
            self.tally.add(part)
            for outcome in part.outcomes:
                if self._metadata is not None and (key := self._metadata.key_of(outcome.source)) is not None:
                    self._met.add(key)
                if isinstance(outcome, Finished):
                    self._tell(outcome)
                elif outcome.is_wrong:
                    self._console.error(outcome)
                else:
                    self._console.detail(str(outcome))
            bar.advance(part)
            yield part
        bar.stop()

    def _tell(self, document: Finished) -> None:
        for note in document.notes:
            self._console.note(f"{document.source}: {note}")
        if self._console.verbose:
            told = f"{counted(document.characters, 'character')}, {counted(len(document.metrics), 'metric')}"
            self._console.detail(f"{document.source}: {told}")
            if document.about is not None:
                self._console.detail(f"{document.source}: {'; '.join(document.about.lines())}")
        is_bare = not document.metrics and document.row is None
        if is_bare and not self._console.verbose and self.tally.without_figures <= MOST_TOLD:
            asked = " that was asked for" if self._is_choosy else ""
            more = "; further ones are counted at the end" if self.tally.without_figures == MOST_TOLD else ""
            self._console.note(f"{document.source}: no figure{asked} in it{more}")

    def pass_over(self, files: Sequence[Failure]) -> None:
        """Count the files of folders that were passed over."""
        for file in files:
            self.tally.leave_out(file)
            self._console.detail(str(file))

    def write_failures(self, path: Path) -> None:
        """Write what failed to a JSON Lines file, which is empty when nothing did."""
        with whole_file(path) as stream:
            for failure in self.tally.failures:
                stream.write(_line({"source": failure.source, "problem": failure.problem, "hint": failure.hint}))

    def write_summary(self, path: Path) -> None:
        """Write the counts of the run as one object of JSON; docs/batches.md says what they mean."""
        tally = self.tally
        counts = {
            "version": version("jinzhou-extract"),
            "inputs": tally.inputs,
            "documents": tally.documents,
            "failed": tally.failed,
            "empty": tally.empty,
            "skipped": tally.skipped,
            "parts_failed": len(tally.failures) - tally.failed,
            "without_figures": tally.without_figures,
            "characters": tally.characters,
            "records": tally.metrics,
            "repeats": tally.repeats,
            "assumptions": [{"source": source, "note": note} for source, note in tally.notes],
            "seconds": round(time.perf_counter() - self._began, 3),
        }
        with whole_file(path) as stream:
            stream.write(_line(counts))

    def tell_unmet(self) -> None:
        """Say which rows of --metadata are about none of the documents."""
        if self._metadata is None:
            return
        unmet = self._metadata.without(self._met)
        if unmet:
            more = " …" if len(unmet) > SHOWN else ""
            rows = f"{len(unmet)} of {counted(len(self._metadata), 'row')}"
            self._console.note(f"--metadata: {rows} matched no document: {', '.join(unmet[:SHOWN])}{more}")

    def summarise(self) -> None:
        """Say what was done: on a terminal, and where there was more than one document to speak of."""
        tally = self.tally
        repeats = f"{counted(tally.repeats, 'repeated metric')} left out (--repeats keep reports them)"
        if tally.inputs < 2 and not is_terminal(sys.stderr) and not self._console.verbose:
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
            *([f"{tally.empty:,} empty"] if tally.empty else []),
            *([f"{tally.skipped:,} skipped"] if tally.skipped else []),
            *([f"{tally.without_figures:,} without a figure"] if tally.without_figures else []),
            f"{seconds:.1f} s",
            f"{tally.size / 1e6 / seconds:.2f} MB/s",
        ]
        self._console.note(", ".join(told))


def _line(value: dict[str, object]) -> bytes:
    return (json.dumps(value, ensure_ascii=False) + "\n").encode("utf-8", "backslashreplace")
