"""Files and many documents for programs: what the command line does for a user, as functions."""

import logging
from collections.abc import Callable, Iterable, Iterator
from os import PathLike, fspath
from pathlib import Path
from typing import TYPE_CHECKING

from jinzhou_extract.document import Document
from jinzhou_extract.errors import EmptyError, InputError, PassedOverError
from jinzhou_extract.extractor import Extractor
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.registry import read_documents
from jinzhou_extract.readers.source import file_source
from jinzhou_extract.records.sequence import Metrics

if TYPE_CHECKING:
    from jinzhou_extract.document.given import Given

OnError = Callable[[InputError], object]
"""Hears of what cannot be read."""

logger = logging.getLogger("jinzhou_extract")


def documents_of(path: str | PathLike[str], options: ReadOptions, on_error: OnError | None = None) -> Iterator[Document]:
    """Yield the documents of a file; what cannot be read of it raises `InputError`, unless `on_error` takes it."""
    if not isinstance(path, str | PathLike) or not isinstance(fspath(path), str):
        raise TypeError(f"the name of a file is a str or a path, not {type(path).__name__}")
    try:
        for item in read_documents(file_source(Path(path)), options):
            if isinstance(item, Document):
                yield item
            elif not isinstance(item, EmptyError | PassedOverError):
                _tell(item, on_error)
    except InputError as error:
        _tell(error, on_error)


def metrics_of_file(
    extractor: Extractor, path: str | PathLike[str], options: ReadOptions, on_error: OnError | None = None
) -> Metrics:
    """Return the metrics of all documents of a file, in the order they stand."""
    found = Metrics()
    for document in documents_of(path, options, on_error):
        metrics = extractor.extract(document)
        logger.debug("%s: %d characters, %d metrics", document.source, len(document.text), len(metrics))
        found += metrics
    return found


def metrics_of_many(extractor: Extractor, documents: Iterable["Given"]) -> Iterator[Metrics]:
    """Yield the metrics of each document when they are asked for; no more than one document is held."""
    if isinstance(documents, str | bytes | Document):
        raise TypeError(f"many documents are wanted, not one {type(documents).__name__}; give it to extract()")
    return (extractor.extract(document) for document in documents)


def _tell(error: InputError, on_error: OnError | None) -> None:
    if on_error is None:
        raise error
    logger.info("%s", error)
    on_error(error)
