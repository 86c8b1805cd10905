"""Structured figures out of Chinese prose: what each number measures, with its evidence.

    >>> from jinzhou_extract import extract
    >>> [metric] = extract("全市签约项目118个。")
    >>> metric.indicator, metric.value, metric.unit
    ('签约项目', Decimal('118'), '个')

Nothing is read or compiled at import, and no name below is imported before it is used; the first call builds what it
needs.
"""

from decimal import Decimal
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinzhou_extract.document import Document
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
    "Role",
    "Status",
    "UsageError",
    "extract",
    "parse_number",
]

_HOMES = {
    "document": ("Document",),
    "errors": ("InputError", "JinzhouExtractError", "MissingExtraError", "MissingLibraryError", "OutputError", "UsageError"),
    "extractor": ("Extraction", "Extractor"),
    "metric": ("Bound", "Kind", "Metric", "Role", "Status"),
    "records.sequence": ("Metrics",),
}
"""The module in which each public name lives."""


def extract(document: "Document | str") -> "Metrics":
    """Return the metrics of a text or document, in the order they stand.

    The result is a list that can become an Arrow, pandas or Polars table. A paragraph that the text prints twice is
    reported once; `Extractor(keep_repeats=True)` reports both.
    """
    return _extractor().extract(document)


def parse_number(text: str) -> Decimal | None:
    """Return the one number that `text` says, exactly, or None; never an exception, never a float.

    一万五千亿 is 1500000000000, 25万6千 is 256000, 百分之十五 is 0.15, 半 is 0.5. What says no single number (几百, 两三,
    3000多, words) gives None.
    """
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
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"{__name__}.{home}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
