"""What is done with one input, in whatever process: read it, extract from its documents, tell what became of each."""

import traceback
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from jinzhou_extract.batch.limits import Limits, TimeUpError, most_output, stopped_after
from jinzhou_extract.batch.piece import Share, Work, name_of, size_of
from jinzhou_extract.document import Document
from jinzhou_extract.document.about import About
from jinzhou_extract.errors import InputError, UsageError
from jinzhou_extract.extractor import Extraction, Extractor
from jinzhou_extract.meaning.stretch import WHOLE, Stretch
from jinzhou_extract.metric import Kind, Metric, Role
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import read_documents
from jinzhou_extract.readers.source import Source
from jinzhou_extract.records.columns import KEPT
from jinzhou_extract.records.documents import Facts
from jinzhou_extract.records.row import Cell

if TYPE_CHECKING:
    from jinzhou_extract.panels.catalogue import Catalogue
    from jinzhou_extract.panels.concepts import Concepts
    from jinzhou_extract.panels.row import PanelRow
    from jinzhou_extract.view.review.corrections import Corrections
    from jinzhou_extract.view.viewed import Viewed


@dataclass(frozen=True, slots=True)
class Settings:
    """How every document of a run is treated; no kind or no role means all of them.

    `keeps_documents` is for output that shows the texts: they are handed on with what came out of them.
    With a `catalogue`, each metric gets its concept, or, where the run `makes_panel`, each document becomes a row of a panel
    and no metric is kept. `indicator` is a pattern that the metrics are chosen by. `corrections` are applied one after the
    other, before anything is chosen or matched. What is assumed of a document as a whole is known where the run `tells_about`
    it.
    """

    options: ReadOptions = field(default_factory=ReadOptions)
    keep_repeats: bool = False
    kinds: frozenset[Kind] = frozenset()
    roles: frozenset[Role] = frozenset()
    limits: Limits = field(default_factory=Limits)
    keeps_documents: bool = False
    catalogue: "Catalogue | None" = None
    indicator: str | None = None
    makes_panel: bool = False
    corrections: tuple["Corrections", ...] = ()
    tells_about: bool = True

    @property
    def can_be_shared(self) -> bool:
        """Whether stretches of a document can be done apart: nothing is asked of its metrics as a whole."""
        return not (self.corrections or self.keeps_documents) and self.catalogue is None and self.indicator is None

    def wants(self, metric: Metric) -> bool:
        """Say whether a metric is of a kind and a role that are asked for."""
        return (not self.kinds or metric.kind in self.kinds) and (not self.roles or metric.role in self.roles)


@dataclass(frozen=True, slots=True)
class Finished:
    """A document that was extracted: its length in characters and in bytes of UTF-8, and what came out of it.

    `notes` are what a person should know of how it was read.
    `viewed` is the document itself with the same metrics, where the run keeps documents.
    `row` is its row of a panel, where the run makes one; `metrics` is empty then.
    `reviewed` are the digests of the reviews that were applied to it.
    `about` is what was assumed of it, None where nobody asks; `kept` the cells of its row that are to stand beside its records.
    """

    source: str
    characters: int
    size: int
    metrics: list[Metric]
    repeats: int = 0
    notes: tuple[str, ...] = ()
    viewed: "Viewed | None" = None
    row: "PanelRow | None" = None
    reviewed: frozenset[str] = frozenset()
    about: About | None = None
    kept: tuple[tuple[str, str], ...] = ()

    @property
    def facts(self) -> Facts:
        """What a table says of the document."""
        about = self.about or About()
        facts: dict[str, Cell] = {
            "source": self.source,
            "title": about.title,
            "date": about.date,
            "kind": str(about.kind),
            "region": about.region,
            "region_code": about.region_code,
            "characters": self.characters,
            "metrics": len(self.metrics),
        }
        origins = {"title": about.title_from, "date": about.date_from, "kind": about.kind_from, "region": about.region_from}
        facts |= {f"{name}_from": None if where is None else str(where) for name, where in origins.items()}
        return facts | {KEPT + name: cell for name, cell in self.kept}


@dataclass(frozen=True, slots=True)
class Failure:
    """A document that could not be extracted: what is wrong with it, what to do, and as what a run counts it.

    It counts as failed, as empty (there was nothing to extract from) or as skipped (nobody asked for it), or as a part, where
    it is a part of a document that was extracted.
    """

    source: str
    problem: str
    hint: str = ""
    counts_as: str = "failed"

    def __str__(self) -> str:
        return f"{self.source}: {self.problem}" + (f"; {self.hint}" if self.hint else "")

    @property
    def is_wrong(self) -> bool:
        """Whether something is wrong, and not only left out."""
        return self.counts_as in ("failed", "part")


Outcome = Finished | Failure


class Worker:
    """Does the work of one process; its extractor is built once, when the first document needs it."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def prepare(self) -> None:
        """Build the extractor, so that the first document has its time for itself."""
        self._extractor  # noqa: B018 - built when it is asked for

    def do(self, work: Work) -> list[Outcome]:
        """Return what became of each document of a source, of one document, or of a share of one."""
        stretch, work = (work.stretch, work.source) if isinstance(work, Share) else (WHOLE, work)
        try:
            items = [work] if isinstance(work, Document) else read_safely(work, self._settings.options)
            return [item if isinstance(item, Failure) else self._extract(item, stretch) for item in items]
        except MemoryError:
            return [Failure(name_of(work), *self._settings.limits.large())]

    def do_in_time(self, work: Work) -> list[Outcome]:
        """Do the same, or fail after the time that the work has; only where `can_be_stopped`."""
        limits = self._settings.limits
        seconds = limits.seconds(size_of(work))
        try:
            with stopped_after(seconds):
                return self.do(work)
        except TimeUpError:
            return [Failure(name_of(work), *limits.late(seconds))]

    def _extract(self, document: Document, stretch: Stretch) -> Outcome:
        try:
            size = len(document.text.encode())
            extraction = self._extractor.run(document, stretch, tells_about=self._settings.tells_about)
            reviewed, missed = self._correct(document, extraction)
            metrics, row = self._matched(document, extraction)
        except UsageError as error:  # a pattern of the user's that takes too long
            return Failure(document.source, str(error))
        except InputError as error:
            return failure_of(error)
        except MemoryError:
            raise
        except Exception as error:  # noqa: BLE001 - a fault that one document brings to light must not cost the others
            return fault_of(document.source, error)
        made = zip(metrics, extraction.rules, strict=row is None)
        wanted = [(metric, rules) for metric, rules in made if self._wants(metric)]
        metrics = [metric for metric, _ in wanted]
        if is_too_long(metrics, most_output(size)):
            return too_long(document.source, size)
        viewed = _viewed(document, metrics, [rules for _, rules in wanted]) if self._settings.keeps_documents else None
        notes = (*document.notes, *missed, *_left_out(extraction.left_out))
        repeats = extraction.repeats
        counts = document.source, len(document.text), size
        about = extraction.about if self._settings.tells_about else None
        return Finished(*counts, metrics, repeats, notes, viewed, row, reviewed, about, document.kept)

    def _correct(self, document: Document, extraction: Extraction) -> tuple[frozenset[str], tuple[str, ...]]:
        """Apply the corrections to what was extracted; return the digests of those used, and what a person should know."""
        if not self._settings.corrections:
            return frozenset(), ()
        from jinzhou_extract.view.review.corrections import apply_all  # few runs have any

        settled, reviewed, missed = apply_all(self._settings.corrections, document, extraction.metrics)
        made = zip(settled, extraction.rules, extraction.evidence, strict=True)
        kept = [(metric, rules, evidence) for metric, rules, evidence in made if metric is not None]
        extraction.metrics[:] = [metric for metric, _, _ in kept]
        extraction.rules[:] = [rules for _, rules, _ in kept]
        extraction.evidence[:] = [evidence for _, _, evidence in kept]
        return reviewed, missed

    def _matched(self, document: Document, extraction: Extraction) -> "tuple[list[Metric], PanelRow | None]":
        """Return the metrics with their concepts, or none of them and the row of a panel that they fill."""
        if self._settings.catalogue is None:
            return extraction.metrics, None
        if self._settings.makes_panel:
            return [], self._concepts.row(document, extraction)
        return self._concepts.named(document, extraction), None

    def _wants(self, metric: Metric) -> bool:
        return self._settings.wants(metric) and (self._settings.indicator is None or self._concepts.wants(metric))

    @cached_property
    def _concepts(self) -> "Concepts":
        from jinzhou_extract.panels.concepts import Concepts  # few runs match anything with a catalogue or a pattern

        return Concepts(self._settings.catalogue, self._settings.indicator)

    @cached_property
    def _extractor(self) -> Extractor:
        return Extractor(keep_repeats=self._settings.keep_repeats)


def _viewed(document: Document, metrics: list[Metric], rules: list[tuple[str, ...]]) -> "Viewed":
    from jinzhou_extract.view.viewed import Viewed  # only pages need it

    return Viewed(document, metrics, rules)


def _left_out(count: int) -> tuple[str, ...]:
    """Return what is to be said of figures of tables that were left out."""
    figures = f"{count:,} figures of tables are" if count > 1 else "a figure of a table is"
    why = "no head tells what they are, or they are written in a way that is not known"
    return (f"{figures} left out: {why}",) if count else ()


def is_too_long(metrics: list[Metric], most: int) -> bool:
    """Say whether records have more than so many characters in what a document may blow up: sentences, headings, names."""
    return sum(_length(item) for item in metrics) > most


def _length(metric: Metric) -> int:
    told = metric.indicator, metric.per, metric.relative_to, metric.period
    said = metric.sentence, metric.section, metric.source, metric.text
    return sum(map(len, said)) + sum(len(words) for words in told if words)


def too_long(source: str, size: int) -> Failure:
    """Return the failure of a document of `size` bytes whose records are too long."""
    problem = f"its records would be more than {most_output(size):,} characters"
    return Failure(source, problem, "it repeats long headings or sentences: leave it out")


def read_safely(source: Source, options: ReadOptions) -> Iterator[Document | Failure]:
    """Yield the documents of a source, or the failure in the place of one; never raises for what a source may hold."""
    try:
        for item in read_documents(source, options):
            yield failure_of(item) if isinstance(item, InputError) else item
    except InputError as error:
        yield failure_of(error)
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - a fault that one source brings to light must not cost the others
        yield fault_of(source.name, error)


def failure_of(error: InputError) -> Failure:
    """Return an error as what a run reports."""
    return Failure(error.name, error.reason, error.hint, error.counts_as)


def fault_of(name: str, error: Exception) -> Failure:
    """Return a fault of this program, with the place that a report of it needs."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{Path(place.filename).name}:{place.lineno}"
    return Failure(
        name,
        f"could not be processed ({type(error).__name__} at {where}: {error})",
        "this is a fault of jinzhou-extract; please report it with this line",
    )
