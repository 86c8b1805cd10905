"""One run of the command find: figures read back or extracted, indexed, and asked."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from jinzhou_extract.batch.inputs import InputFinder
from jinzhou_extract.batch.plan import plan
from jinzhou_extract.batch.run import jobs_for, metrics_of, run
from jinzhou_extract.batch.work import Settings
from jinzhou_extract.cli.console import Console, counted
from jinzhou_extract.cli.missing import tell_missing
from jinzhou_extract.cli.progress import ProgressBar
from jinzhou_extract.cli.report import Report
from jinzhou_extract.errors import InputError
from jinzhou_extract.find.ranking import Finder, Hit
from jinzhou_extract.find.records import holds_records, read_records
from jinzhou_extract.metric import Metric
from jinzhou_extract.panels.catalogue import Catalogue
from jinzhou_extract.readers.options import ReadOptions


class Search:
    """A search with all that was decided about it; `has_failed` tells afterwards whether an input could not be read."""

    def __init__(self, catalogue: Catalogue, console: Console, *, jobs: int = 0) -> None:
        self._catalogue = catalogue
        self._console = console
        self._jobs = jobs
        self.has_failed = False

    def find(self, query: str, names: Sequence[str], count: int) -> list[Hit]:
        """Return the best figures of what `names` mean."""
        return Finder(self._metrics(names), self._catalogue.names).find(query, count)

    def _metrics(self, names: Sequence[str]) -> Iterator[Metric]:
        records = [name for name in names if holds_records(Path(name))]
        for name in records:
            try:
                yield from read_records(Path(name))
            except InputError as error:
                self._console.error(error)
                self.has_failed = True
        documents = [name for name in names if name not in records]
        if documents:
            yield from self._extracted(documents)

    def _extracted(self, names: Sequence[str]) -> Iterator[Metric]:
        finder = InputFinder(note=self._console.note)
        inputs = list(finder.find(names))
        tell_missing([item.name for item in inputs], self._console)
        settings = Settings(ReadOptions())
        report = Report(self._console)
        steps = plan(inputs, settings.options)
        with (
            ProgressBar(inputs, shown=False) as bar,
            closing(run(steps, settings, self._jobs or jobs_for(inputs))) as parts,
        ):
            yield from metrics_of(report.watch(parts, bar))
        report.pass_over(finder.skipped)
        if report.tally.skipped:
            self._console.note(f"{counted(report.tally.skipped, 'file')} of no known format passed over")
        self.has_failed = self.has_failed or bool(report.tally.failures)
