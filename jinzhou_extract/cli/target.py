"""Where the results go, and in what form: the options of output, checked."""

import os
import stat
import sys
from dataclasses import dataclass
from pathlib import Path

from jinzhou_extract.cli.console import is_terminal
from jinzhou_extract.errors import UsageError
from jinzhou_extract.records.columns import Header, Layout, Names, Numbers
from jinzhou_extract.records.shown import SHOWN
from jinzhou_extract.records.table import TableOptions, columns_of
from jinzhou_extract.writers.base import Writer
from jinzhou_extract.writers.output import check_place
from jinzhou_extract.writers.registry import FORMATS, MARKED, format_of, writer_named

PAGE = "html"
"""The format that is no table: a page of the documents with their figures marked."""

PAGE_ENDINGS = (".html", ".htm")
ALL_FORMATS = (*FORMATS, PAGE)


@dataclass(frozen=True, slots=True)
class Target:
    """A format, what its table shows, and the file it goes to; None for standard output.

    A page is no table and has no `writer`. `page` is the file of a page that is written besides.
    """

    format: str
    writer: Writer | None
    table: TableOptions
    output: Path | None
    page: Path | None = None

    @property
    def is_resumable(self) -> bool:
        """Whether a broken run leaves what the next one can go on with: JSON Lines in a file."""
        return self.format == "jsonl" and self.output is not None and self.page is None and _is_regular(self.output)

    @property
    def page_link(self) -> str | None:
        """Where the page is, from where the output is."""
        if self.page is None:
            return None
        return Path(os.path.relpath(self.page, Path() if self.output is None else self.output.parent)).as_posix()

    @property
    def keeps_documents(self) -> bool:
        """Whether what is written shows the documents themselves."""
        return self.writer is None or self.page is not None

    @property
    def tells_about(self) -> bool:
        """Whether what is written tells of documents as wholes: in a table of its own, or in columns beside their records."""
        return not self.is_resumable or any(column.is_of_document for column in columns_of(self.table))


def target_of(
    output: Path | None,
    format_: str | None,
    layout: Layout,
    columns: str | None,
    header: Header,
    bom: bool | None,
    page: Path | None = None,
    names: Names | None = None,
    numbers: Numbers | None = None,
    keep: tuple[str, ...] = (),
) -> Target:
    """Return what the options say; raise `UsageError` where they contradict each other."""
    name = _format(format_, output)
    if name == PAGE:
        return _page_target(output, layout, columns, header, bom, page)
    _check_formats("--names", names, name, ("parquet", "sqlite"))
    _check_formats("--numbers", numbers, name, ("parquet",))
    table = TableOptions(layout, _columns(columns, name, layout), header, names or Names.SAFE, numbers or Numbers.DECIMAL, keep)
    writer = writer_named(name, mark=_mark(bom, name, output))
    check_place(writer, output, columns_of(table))
    return Target(name, writer, table, output, page)


def _page_target(
    output: Path | None, layout: Layout, columns: str | None, header: Header, bom: bool | None, page: Path | None
) -> Target:
    """Return the target of a page, which shows every field of every mention and nothing else."""
    given = {"--layout": layout is not Layout.LONG, "--columns": columns, "--bom": bom is not None, "--page": page}
    named = [name for name, value in given.items() if value]
    if named:
        raise UsageError(f"{' and '.join(named)}: not for {PAGE}, which shows everything; leave it out or choose a table")
    if output is None and is_terminal(sys.stdout):
        raise UsageError(f"{PAGE} is not for a terminal; pass --output FILE.{PAGE}, or pipe it on")
    return Target(PAGE, None, TableOptions(header=header), output)


def _format(chosen: str | None, output: Path | None) -> str:
    if chosen is not None:
        return chosen
    if output is not None:
        found = PAGE if output.suffix.lower() in PAGE_ENDINGS else format_of(output)
        if found is None:
            raise UsageError(f"the ending of {output} means no format; pass --format ({', '.join(ALL_FORMATS)})")
        return found
    return "table" if is_terminal(sys.stdout) else "csv"


def _columns(columns: str | None, format_name: str, layout: Layout) -> tuple[str, ...] | None:
    if columns is not None:
        named = tuple(column.strip() for column in columns.split(",") if column.strip())
        if not named:
            raise UsageError("--columns names no column; separate names by commas, or leave it out for all")
        return named
    return SHOWN[layout] if format_name == "table" else None


def _mark(chosen: bool | None, format_name: str, output: Path | None) -> bool:
    """Say whether to write a byte-order mark: a spreadsheet needs it in a file, a program in a pipe trips over it."""
    if chosen is None:
        return output is not None and _is_regular(output)
    if format_name not in MARKED:
        raise UsageError(f"--bom and --no-bom are for {' and '.join(sorted(MARKED))}, not for {format_name}")
    return chosen


def _check_formats(option: str, chosen: object, format_name: str, formats: tuple[str, ...]) -> None:
    if chosen is not None and format_name not in formats:
        raise UsageError(f"{option} is for {' and '.join(formats)}, not for {format_name}")


def _is_regular(path: Path) -> bool:
    return not path.exists() or stat.S_ISREG(path.stat().st_mode)
