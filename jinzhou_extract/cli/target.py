"""Where the results go, and in what form: the options of output, checked."""

import stat
import sys
from dataclasses import dataclass
from pathlib import Path

from jinzhou_extract.cli.console import is_terminal
from jinzhou_extract.errors import UsageError
from jinzhou_extract.writers.base import Writer
from jinzhou_extract.writers.registry import FORMATS, format_of, writer_named
from jinzhou_extract.writers.table import Header, Layout, TableOptions, columns_of
from jinzhou_extract.writers.terminal import SHOWN


@dataclass(frozen=True, slots=True)
class Target:
    """A format, what its table shows, and the file it goes to; None for standard output."""

    format: str
    writer: Writer
    table: TableOptions
    output: Path | None

    @property
    def is_resumable(self) -> bool:
        """Whether a broken run leaves what the next one can go on with: JSON Lines in a file."""
        return self.format == "jsonl" and self.output is not None and _is_regular(self.output)


def target_of(
    output: Path | None, format_: str | None, layout: Layout, columns: str | None, header: Header, bom: bool | None
) -> Target:
    """Return what the options say; raise `UsageError` where they contradict each other."""
    name = _format(format_, output)
    table = TableOptions(layout, _columns(columns, name, layout), header)
    columns_of(table)
    return Target(name, writer_named(name, mark=output is not None if bom is None else bom), table, output)


def _format(chosen: str | None, output: Path | None) -> str:
    if chosen is not None:
        return chosen
    if output is not None:
        found = format_of(output)
        if found is None:
            raise UsageError(f"the ending of {output} means no format; pass --format ({', '.join(FORMATS)})")
        return found
    return "table" if is_terminal(sys.stdout) else "csv"


def _columns(columns: str | None, format_name: str, layout: Layout) -> tuple[str, ...] | None:
    if columns is not None:
        named = tuple(column.strip() for column in columns.split(",") if column.strip())
        if not named:
            raise UsageError("--columns names no column; separate names by commas, or leave it out for all")
        return named
    return SHOWN if format_name == "table" and layout is Layout.LONG else None


def _is_regular(path: Path) -> bool:
    return not path.exists() or stat.S_ISREG(path.stat().st_mode)
