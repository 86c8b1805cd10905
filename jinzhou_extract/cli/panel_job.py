"""One run of the command panel: inputs found, documents matched with a catalogue, rows put into a file as they come."""

import sys
from collections.abc import Sequence
from contextlib import closing
from itertools import chain, islice
from pathlib import Path

from jinzhou_extract.batch.inputs import InputFinder
from jinzhou_extract.batch.panels import rows_of
from jinzhou_extract.batch.plan import plan
from jinzhou_extract.batch.run import Tally, jobs_for, run
from jinzhou_extract.batch.work import Settings
from jinzhou_extract.cli.console import Console, counted, is_terminal
from jinzhou_extract.cli.corpora import check_corpus_options
from jinzhou_extract.cli.missing import tell_missing
from jinzhou_extract.cli.outputs import prepare
from jinzhou_extract.cli.progress import ProgressBar
from jinzhou_extract.cli.report import Report
from jinzhou_extract.panels.coverage import Coverage
from jinzhou_extract.panels.output import PanelFile, write_panel

SHOWN = 3
"""How many duplicates, documents without place or year, and files passed over are named on standard error."""


class PanelJob:
    """A run with all that was decided about it; `jobs` is 0 for as many processes as pay off."""

    def __init__(self, file: PanelFile, settings: Settings, console: Console, *, jobs: int = 0) -> None:
        self._file = file
        self._settings = settings
        self._console = console
        self._jobs = jobs

    def run(self, names: Sequence[str], *, errors: Path | None = None) -> Tally:
        """Make the panel of what `names` mean and return the count of it; where nothing could be read, write none."""
        catalogue = self._settings.catalogue
        assert catalogue is not None
        outputs = {"--output": self._file.path} | {f"{path.name} beside it": path for path in self._file.beside}
        if errors is not None:
            outputs["--errors"] = errors
        prepare(outputs, self._console.note)
        metadata = self._settings.options.metadata
        asides = [] if metadata is None else [metadata.path]
        finder = InputFinder(outputs.values(), self._console.note, asides)
        inputs = list(finder.find(names))
        check_corpus_options(inputs, self._settings.options)
        tell_missing([item.name for item in inputs], self._console)
        report, coverage = Report(self._console, metadata=metadata), Coverage()
        jobs = self._jobs or jobs_for(inputs)
        shows_bar = is_terminal(sys.stderr) and not self._console.quiet
        steps = plan(inputs, self._settings.options, self._settings.limits)
        with ProgressBar(inputs, shown=shows_bar) as bar, closing(run(steps, self._settings, jobs)) as parts:
            rows = rows_of(report.watch(parts, bar))
            first = list(islice(rows, 1))
            notes = write_panel(chain(first, rows), catalogue, self._file, coverage) if first else []
        for note in notes:
            self._console.note(note)
        if errors is not None:
            report.write_failures(errors)
        report.pass_over(finder.skipped)
        report.tell_unmet()
        if first:
            self._summarise(report.tally, coverage)
        for file in finder.skipped[:SHOWN]:
            self._console.note(str(file))
        return report.tally

    def _summarise(self, tally: Tally, coverage: Coverage) -> None:
        """Say what the panel holds, and what its user must see to."""
        found = ", ".join(f"{coverage.cells[state]:,} {state}" for state in sorted(coverage.cells))
        left_out = (("failed", len(tally.failures)), ("skipped", tally.skipped))
        rest = "".join(f"; {count:,} {what}" for what, count in left_out if count)
        self._console.note(f"{counted(coverage.documents, 'document')}, {coverage.cells.total():,} cells: {found}{rest}")
        self._console.note(f"{coverage.said()}; {self._where()}")
        for (place, year), documents in islice(sorted(coverage.duplicates.items()), SHOWN):
            self._console.note(f"{place} {year} has {len(documents)} documents: {', '.join(documents)}")
        for document in coverage.unplaced[:SHOWN]:
            self._console.note(f"{document}: its place or its year is not known; pass --region or --date")

    def _where(self) -> str:
        if not self._file.beside:
            return "see the sheets candidates and coverage"
        return f"see {' and '.join(str(path) for path in self._file.beside)}"
