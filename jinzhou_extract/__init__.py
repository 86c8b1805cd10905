"""Structured figures out of Chinese prose: what each number measures, with its evidence.

    >>> from jinzhou_extract import extract
    >>> [metric] = extract("全市签约项目118个。")
    >>> metric.indicator, metric.value, metric.unit
    ('签约项目', Decimal('118'), '个')

Nothing is read or compiled at import, and no name below is imported before it is used; the first call builds what it
needs.
"""

import datetime as dt
import logging
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from functools import cache
from importlib import import_module
from os import PathLike
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinzhou_extract.batch.panels import Panel, panel
    from jinzhou_extract.document import Document
    from jinzhou_extract.document.given import Given
    from jinzhou_extract.errors import (
        InputError,
        JinzhouExtractError,
        MissingExtraError,
        MissingLibraryError,
        OutputError,
        UsageError,
    )
    from jinzhou_extract.extractor import Extraction, Extractor
    from jinzhou_extract.metric import Bound, Kind, Metric, Role, Status
    from jinzhou_extract.numbers import NumberParser
    from jinzhou_extract.records.sequence import Metrics

    __version__: str

__all__ = [
    "Bound",
    "Document",
    "Extraction",
    "Extractor",
    "InputError",
    "JinzhouExtractError",
    "Kind",
    "Metric",
    "Metrics",
    "MissingExtraError",
    "MissingLibraryError",
    "OutputError",
    "Panel",
    "Role",
    "Status",
    "UsageError",
    "extract",
    "extract_file",
    "extract_many",
    "panel",
    "parse_number",
]

_HOMES = {
    "batch.panels": ("Panel", "panel"),
    "document": ("Document",),
    "errors": ("InputError", "JinzhouExtractError", "MissingExtraError", "MissingLibraryError", "OutputError", "UsageError"),
    "extractor": ("Extraction", "Extractor"),
    "metric": ("Bound", "Kind", "Metric", "Role", "Status"),
    "records.sequence": ("Metrics",),
}
"""The module in which each public name lives."""


logging.getLogger(__name__).addHandler(logging.NullHandler())  # as a library should: silent unless the program listens


def extract(
    document: "Given", *, date: dt.date | str | None = None, region: str | None = None, title: str | None = None
) -> "Metrics":
    """Return the metrics of a text or document, in the order they stand.

    `date` (2022-03-08) says what 今年 means, `region` (锦州市) what 全市 means, `title` what the text is headed. The result is
    a list that can become an Arrow, pandas or Polars table. A paragraph that the text prints twice is reported once;
    `Extractor(keep_repeats=True)` reports both. Raises `TypeError` for anything but a text or a document.
    """
    return _extractor().extract(document, date=date, region=region, title=title)


def extract_file(
    path: str | PathLike[str],
    *,
    encoding: str | None = None,
    date: dt.date | str | None = None,
    region: str | None = None,
    text_column: str | None = None,
    id_column: str | None = None,
    on_error: "Callable[[InputError], object] | None" = None,
) -> "Metrics":
    """Return the metrics of all documents of a file: text, HTML, PDF, DOCX, XLSX, CSV, JSON Lines, an archive of them ….

    The options are those of the command line. Raises `InputError` for what cannot be read, unless `on_error` takes each such
    error and what can be read is wanted.
    """
    from jinzhou_extract.document.given import as_date
    from jinzhou_extract.library import metrics_of_file
    from jinzhou_extract.readers.options import ReadOptions

    options = ReadOptions(encoding=encoding, date=as_date(date), region=region, text_column=text_column, id_column=id_column)
    return metrics_of_file(_extractor(), path, options, on_error)


def extract_many(documents: "Iterable[Given]") -> "Iterator[Metrics]":
    """Yield the metrics of each of many texts or documents, in their order, when they are asked for."""
    from jinzhou_extract.library import metrics_of_many

    return metrics_of_many(_extractor(), documents)


def parse_number(text: str) -> Decimal | None:
    """Return the one number that `text` says, exactly, or None; no text is an exception, and no number a float.

    一万五千亿 is 1500000000000, 25万6千 is 256000, 百分之十五 is 0.15, 半 is 0.5. What says no single number (几百, 两三,
    3000多, words) gives None.
    """
    if not isinstance(text, str):
        raise TypeError(f"a number to parse is a str, not {type(text).__name__}")
    return _number_parser().parse(text)


@cache
def _extractor() -> "Extractor":
    from jinzhou_extract.extractor import Extractor

    return Extractor()


@cache
def _number_parser() -> "NumberParser":
    from jinzhou_extract.numbers import NumberParser

    return NumberParser()


def __getattr__(name: str) -> object:
    """Import a public name when it is first asked for."""
    if name == "__version__":
        from importlib.metadata import version

        return version("jinzhou-extract")
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{home}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__, "__version__"])
