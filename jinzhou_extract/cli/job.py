"""One run of the command extract: inputs found, documents extracted, results put where they belong."""

import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, nullcontext
from dataclasses import asdict
from functools import partial
from importlib.metadata import version
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from jinzhou_extract.batch.inputs import Input, InputFinder, printable
from jinzhou_extract.batch.journal import Terms, tally_of
from jinzhou_extract.batch.plan import Part, Step, plan
from jinzhou_extract.batch.resumable import files_beside, resumable_file
from jinzhou_extract.batch.run import Tally, jobs_for, metrics_of, run
from jinzhou_extract.batch.work import Finished, Settings
from jinzhou_extract.cli.console import Console, counted, is_terminal
from jinzhou_extract.cli.corpora import check_corpus_options
from jinzhou_extract.cli.missing import tell_missing
from jinzhou_extract.cli.outputs import Outputs, prepare
from jinzhou_extract.cli.progress import ProgressBar
from jinzhou_extract.cli.report import Report
from jinzhou_extract.cli.streams import redirected_stdout, standard_output
from jinzhou_extract.cli.target import Target
from jinzhou_extract.records.columns import Header
from jinzhou_extract.records.documents import Documents
from jinzhou_extract.records.table import columns_of, make_table
from jinzhou_extract.writers.json_lines import JsonLinesWriter
from jinzhou_extract.writers.output import put
from jinzhou_extract.writers.whole_file import whole_file

if TYPE_CHECKING:
    from jinzhou_extract.view.viewed import Viewed


class Job:
    """A run with all that was decided about it; `jobs` is 0 for as many processes as pay off."""

    def __init__(self, target: Target, settings: Settings, console: Console, *, jobs: int = 0) -> None:
        self._target = target
        self._settings = settings
        self._console = console
        self._jobs = jobs

    def run(
        self, names: Sequence[str], *, errors: Path | None = None, summary: Path | None = None, resume: bool = False
    ) -> Tally:
        """Extract what `names` mean and return the count of it.

        `errors` gets the failures as JSON Lines, `summary` the counts as JSON.
        """
        target = self._target
        named = {"--output": target.output, "--page": target.page, "--errors": errors, "--summary": summary}
        outputs = {name: path for name, path in named.items() if path is not None}
        prepare(outputs, self._console.note)
        metadata = self._settings.options.metadata
        asides = [] if metadata is None else [metadata.path]
        finder = InputFinder([*self._files(outputs), *redirected_stdout()], self._console.note, asides)
        inputs = list(finder.find(names))
        check_corpus_options(inputs, self._settings.options)
        tell_missing([item.name for item in inputs], self._console)
        tally = Tally(keeps_known=not target.is_resumable, keeps_notes=summary is not None)
        report = Report(self._console, tally, is_choosy=bool(self._settings.kinds or self._settings.roles), metadata=metadata)
        if self._target.is_resumable:
            self._write_resumably(names, inputs, report, resume=resume)
        else:
            self._write_whole(inputs, report)
        report.pass_over(finder.skipped)
        if errors is not None:
            report.write_failures(errors)
        if summary is not None:
            report.write_summary(summary)
        if not resume:  # else some were applied before
            for name in self._unused(report.tally.reviewed):
                self._console.note(f"{name} was reviewed and is not among the documents of this run")
        report.tell_unmet()
        report.summarise()
        return report.tally

    def _unused(self, reviewed: set[str]) -> list[str]:
        if not self._settings.corrections:
            return []
        from jinzhou_extract.view.review.corrections import unused

        return unused(self._settings.corrections, reviewed)

    def _files(self, outputs: Outputs) -> Iterator[Path]:
        """Yield the files that the run writes, those beside an output too."""
        yield from outputs.values()
        if self._target.is_resumable and self._target.output is not None:
            yield from files_beside(self._target.output)

    @contextmanager
    def _parts(self, inputs: Sequence[Input], steps: Iterator[Step], report: Report) -> Iterator[Iterator[Part]]:
        """Give what becomes of each step, counted and told of; processes end and the bar goes when the caller is through."""
        jobs = self._jobs or jobs_for(inputs)
        self._console.detail(f"{len(inputs)} inputs, {jobs} at a time")
        with ProgressBar(inputs, shown=self._shows_bar) as bar, closing(run(steps, self._settings, jobs)) as parts:
            yield report.watch(parts, bar)

    def _write_whole(self, inputs: Sequence[Input], report: Report) -> None:
        """Write a table or a page of everything, or both; where nothing could be read, no empty one in its place."""
        kept: list[Viewed] = []
        target = self._target
        with self._parts(inputs, plan(inputs, self._settings.options, self._settings.limits), report) as parts:
            metrics = metrics_of(_keeping(parts, kept))
            first = list(islice(metrics, 1))
            if report.tally.is_all_failed:
                return
            with standard_output() if target.output is None else nullcontext(target.output) as place:
                if target.writer is None:
                    deque(metrics, maxlen=0)
                    put_page(kept, place, target.table.header)
                    return
                table = make_table(
                    chain(first, metrics), target.table, report.tally.sources, target.page_link, report.tally.known
                )
                notes = put(target.writer, table, place)
            for note in notes:
                self._console.note(note)
        if target.page is not None:
            put_page(kept, target.page, target.table.header)

    def _write_resumably(self, names: Sequence[str], inputs: Sequence[Input], report: Report, *, resume: bool) -> None:
        """Write a file document by document, noting what is finished."""
        assert self._target.output is not None
        with resumable_file(self._target.output, self._terms(names), resume=resume) as file:
            if file.is_overwriting:
                self._console.note(f"{file.partial} of a broken run is overwritten; --resume goes on with such a run")
            if resume:
                tally_of(file.entries, report.tally)
                before = counted(report.tally.documents, "document") + " done before"
                self._console.note(before if file.entries else "no broken run to go on with; starting from the beginning")
            left = file.done.left(inputs)
            try:
                with self._parts(
                    left, file.done.rest(plan(left, self._settings.options, self._settings.limits)), report
                ) as parts:
                    for part in parts:
                        file.write(part, partial(self._write, part))
            except BaseException:
                if file.holds_something:
                    self._console.note(f"{file.partial} keeps what is finished; the same call with --resume goes on from there")
                raise
            if report.tally.is_all_failed:
                file.discard()
            else:
                file.complete()

    def _write(self, part: Part, stream: BinaryIO) -> None:
        writer = self._target.writer
        assert isinstance(writer, JsonLinesWriter)  # what is resumable is JSON Lines
        known = Documents()
        for outcome in part.outcomes if self._settings.tells_about else ():
            if isinstance(outcome, Finished):
                known.add(outcome.facts, outcome.metrics)
        writer.write(make_table(metrics_of([part]), self._target.table, documents=known), stream)

    @property
    def _shows_bar(self) -> bool:
        """Whether a bar has a terminal to itself: results that come line by line to the same one would run into it."""
        results_apart = self._target.output is not None or not is_terminal(sys.stdout) or self._target.format == "table"
        return is_terminal(sys.stderr) and results_apart and not self._console.quiet

    def _terms(self, names: Sequence[str]) -> Terms:
        """Return what another run must agree in to go on with this one, by the names of the options."""
        reading = {name: None if value is None else str(value) for name, value in asdict(self._settings.options).items()}
        return reading | {
            "version": version("jinzhou-extract"),
            "inputs": [printable(name) for name in names],
            "repeats": self._settings.keep_repeats,
            "kind": sorted(self._settings.kinds),
            "role": sorted(self._settings.roles),
            "catalogue": None if self._settings.catalogue is None else self._settings.catalogue.digest,
            "indicator": self._settings.indicator,
            "layout": str(self._target.table.layout),
            "columns": [column.key for column in columns_of(self._target.table)],
            "header": str(self._target.table.header),
            "corrections": [one.fingerprint for one in self._settings.corrections],
        }


def put_page(documents: "Sequence[Viewed]", place: Path | BinaryIO, header: Header) -> None:
    """Write the page of documents to a file, whole or not at all, or to a stream."""
    from jinzhou_extract.view.page import write_page  # only pages need it

    if not isinstance(place, Path):
        write_page(documents, place, header)
        return
    with whole_file(place) as stream:
        write_page(documents, stream, header)


def _keeping(parts: Iterable[Part], kept: "list[Viewed]") -> Iterator[Part]:
    """Hand on the parts, and keep the documents of those that have them."""
    for part in parts:
        kept += [item.viewed for item in part.outcomes if isinstance(item, Finished) and item.viewed is not None]
        yield part
