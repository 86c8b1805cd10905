"""Documents in, metrics out, in the order of the inputs; a bad document is noted and left out."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from jinzhou_extract.batch.inputs import find_sources
from jinzhou_extract.document import Document
from jinzhou_extract.errors import InputError
from jinzhou_extract.extractor import Extraction, Extractor
from jinzhou_extract.metric import Metric
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import read_documents


@dataclass(slots=True)
class Tally:
    """What a run has done so far."""

    documents: int = 0
    characters: int = 0
    metrics: int = 0
    repeats: int = 0
    failures: list[InputError] = field(default_factory=list)


def read_all(names: Iterable[str], options: ReadOptions) -> Iterator[Document | InputError]:
    """Yield the documents that `names` mean, or the error in the place of one that cannot be read."""
    for source in find_sources(names):
        if isinstance(source, InputError):
            yield source
            continue
        try:
            yield from read_documents(source, options)
        except InputError as error:
            yield error


def extract_all(
    names: Iterable[str],
    options: ReadOptions,
    extractor: Extractor,
    tally: Tally,
    report: Callable[[InputError], None],
) -> Iterator[Metric]:
    """Yield the metrics of every document; `tally` counts, `report` hears of each failure when it happens."""
    for item in read_all(names, options):
        if isinstance(item, InputError):
            tally.failures.append(item)
            report(item)
            continue
        extraction: Extraction = extractor.run(item)
        tally.documents += 1
        tally.characters += len(item.text)
        tally.repeats += extraction.repeats
        tally.metrics += len(extraction.metrics)
        yield from extraction.metrics
