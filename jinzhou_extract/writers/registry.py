"""Every writer by name and by file ending."""

from pathlib import Path

from jinzhou_extract.errors import extras_of
from jinzhou_extract.records.libraries import require
from jinzhou_extract.writers.base import Writer
from jinzhou_extract.writers.delimited import DelimitedWriter
from jinzhou_extract.writers.json_lines import JsonLinesWriter, JsonWriter
from jinzhou_extract.writers.markdown import MarkdownWriter
from jinzhou_extract.writers.parquet import ParquetWriter
from jinzhou_extract.writers.sqlite import SqliteWriter
from jinzhou_extract.writers.terminal import TerminalWriter
from jinzhou_extract.writers.xlsx import XlsxWriter

FORMATS = ("json", "jsonl", "csv", "tsv", "xlsx", "parquet", "sqlite", "markdown", "table")
MARKED = frozenset(["csv", "tsv"])
"""Formats that can have a byte-order mark."""


def writer_named(name: str, *, mark: bool = False) -> Writer:
    """Return the writer of a format; `mark` asks for a byte-order mark where the format can have one.

    Raise `MissingLibraryError` where the format needs a library that is not installed.
    """
    writer = next(writer for writer in _writers(mark=mark) if writer.name == name)
    if writer.library is not None:
        require(writer.library, f"writing {name}", extras_of(writer.extra or ""), writer.extra)
    return writer


def format_of(path: Path) -> str | None:
    """Return the format that a file's ending means, or None."""
    ending = path.suffix.lower().lstrip(".")
    return next((writer.name for writer in _writers(mark=False) if ending and ending in writer.endings), None)


def _writers(*, mark: bool) -> tuple[Writer, ...]:
    return (
        JsonWriter(),
        JsonLinesWriter(),
        DelimitedWriter("csv", ",", mark=mark),
        DelimitedWriter("tsv", "\t", mark=mark),
        XlsxWriter(),
        ParquetWriter(),
        SqliteWriter(),
        MarkdownWriter(),
        TerminalWriter(),
    )
