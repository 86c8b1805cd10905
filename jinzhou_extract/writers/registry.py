"""Every writer by name and by file ending."""

from pathlib import Path

from jinzhou_extract.writers.base import Writer
from jinzhou_extract.writers.delimited import DelimitedWriter
from jinzhou_extract.writers.json_lines import JsonLinesWriter, JsonWriter
from jinzhou_extract.writers.terminal import TerminalWriter

FORMATS = ("json", "jsonl", "csv", "tsv", "table")


def writer_named(name: str, *, mark: bool = False) -> Writer:
    """Return the writer of a format; `mark` asks for a byte-order mark where the format can have one."""
    writers: tuple[Writer, ...] = (
        JsonWriter(),
        JsonLinesWriter(),
        DelimitedWriter("csv", ",", mark=mark),
        DelimitedWriter("tsv", "\t", mark=mark),
        TerminalWriter(),
    )
    return next(writer for writer in writers if writer.name == name)


def format_of(path: Path) -> str | None:
    """Return the format that a file's ending means, or None."""
    ending = path.suffix.lower().lstrip(".")
    return next((name for name in FORMATS if ending and ending in writer_named(name).endings), None)
