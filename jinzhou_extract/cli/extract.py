"""jinzhou-extract extract: documents in, a table of metrics out."""

import sys
import time
from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import chain, islice
from pathlib import Path
from typing import Annotated

import typer

from jinzhou_extract.batch.run import Tally, extract_all
from jinzhou_extract.cli.console import Console, ExitCode
from jinzhou_extract.cli.values import document_date
from jinzhou_extract.errors import UsageError
from jinzhou_extract.extractor import Extractor
from jinzhou_extract.metric import Kind, Metric, Role
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.writers.base import whole_file
from jinzhou_extract.writers.registry import FORMATS, format_of, writer_named
from jinzhou_extract.writers.table import Header, Layout, TableOptions, columns_of, make_table
from jinzhou_extract.writers.terminal import SHOWN

Format = StrEnum("Format", {name: name for name in FORMATS})  # type: ignore[misc]


class Repeats(StrEnum):
    """What to do with a paragraph that stands in a document twice."""

    DROP = "drop"
    KEEP = "keep"


def extract(
    inputs: Annotated[
        list[str] | None, typer.Argument(metavar="[INPUT]...", help="Files, folders, patterns; - for standard input.")
    ] = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Write to this file, whole or not at all.")] = None,
    format_: Annotated[
        Format | None,
        typer.Option(
            "--format",
            "-f",
            help="Output format; else by the ending of --output, else a table on a terminal and CSV in a pipe.",
        ),
    ] = None,
    repeats: Annotated[Repeats, typer.Option(help="Metrics of a paragraph that was printed twice.")] = Repeats.DROP,
    kind: Annotated[list[Kind] | None, typer.Option(help="Only this kind; may be given again.")] = None,
    role: Annotated[list[Role] | None, typer.Option(help="Only this role; may be given again.")] = None,
    columns: Annotated[str | None, typer.Option(help="Columns to write, separated by commas.")] = None,
    layout: Annotated[Layout, typer.Option(help="A row for each mention, or one for each statement.")] = Layout.LONG,
    header: Annotated[Header, typer.Option(help="Language of the column names.")] = Header.EN,
    encoding: Annotated[str | None, typer.Option(help="Encoding of text inputs, where it is not recognised.")] = None,
    date: Annotated[str | None, typer.Option(help="Date of the documents (2022-03-08): what 今年 means.")] = None,
    region: Annotated[str | None, typer.Option(help="Place that the documents are about (锦州市): what 全市 means.")] = None,
    text_column: Annotated[
        str | None, typer.Option(help="Column of a CSV, XLSX, JSON Lines or Parquet corpus that holds the texts.")
    ] = None,
    id_column: Annotated[str | None, typer.Option(help="Column with the name of each row's document.")] = None,
    date_column: Annotated[str | None, typer.Option(help="Column with the date of each row's document.")] = None,
    region_column: Annotated[str | None, typer.Option(help="Column with the place of each row's document.")] = None,
    bom: Annotated[
        bool | None, typer.Option("--bom/--no-bom", help="Byte-order mark in CSV and TSV; else in files and not in pipes.")
    ] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but errors.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Say what was read and how long it took.")] = False,
) -> None:
    """Extract every figure of Chinese documents: its value, what it measures, and where it stands."""
    console = Console(quiet=quiet, verbose=verbose)
    options = ReadOptions(encoding, document_date(date), region, text_column, id_column, date_column, region_column)
    name = _format(format_, output)
    table_options = TableOptions(layout, _columns(columns, name, layout), header)
    columns_of(table_options)
    writer = writer_named(name, mark=output is not None if bom is None else bom)
    tally, began = Tally(), time.perf_counter()
    extractor = Extractor(keep_repeats=repeats is Repeats.KEEP)
    metrics = extract_all(_inputs(inputs), options, extractor, tally, console.error)
    first = list(islice(metrics, 1))
    if not first and tally.failures and not tally.documents:
        raise typer.Exit(ExitCode.FAILED)  # nothing could be read: no empty table in its place
    table = make_table(_chosen(chain(first, metrics), kind, role), table_options)
    if output is None:
        writer.write(table, sys.stdout.buffer)
        sys.stdout.buffer.flush()
    else:
        with whole_file(output) as stream:
            writer.write(table, stream)
    _summarise(console, tally, time.perf_counter() - began)
    if tally.failures:
        raise typer.Exit(ExitCode.FAILED)


def _inputs(inputs: list[str] | None) -> list[str]:
    if inputs:
        return inputs
    if sys.stdin.isatty():
        raise UsageError("no input; name files or folders, or pipe a text in and pass -")
    return ["-"]


def _format(chosen: Format | None, output: Path | None) -> str:
    if chosen is not None:
        return str(chosen)
    if output is not None:
        found = format_of(output)
        if found is None:
            raise UsageError(f"the ending of {output} means no format; pass --format ({', '.join(FORMATS)})")
        return found
    return "table" if sys.stdout.isatty() else "csv"


def _columns(columns: str | None, format_name: str, layout: Layout) -> tuple[str, ...] | None:
    if columns is not None:
        return tuple(column.strip() for column in columns.split(",") if column.strip())
    return SHOWN if format_name == "table" and layout is Layout.LONG else None


def _chosen(metrics: Iterable[Metric], kinds: list[Kind] | None, roles: list[Role] | None) -> Iterator[Metric]:
    for metric in metrics:
        if (not kinds or metric.kind in kinds) and (not roles or metric.role in roles):
            yield metric


def _summarise(console: Console, tally: Tally, seconds: float) -> None:
    if tally.repeats:
        console.note(f"{tally.repeats} repeated metrics left out (--repeats keep reports them)")
    console.detail(
        f"{tally.documents} documents, {tally.characters} characters, {tally.metrics} metrics, "
        f"{len(tally.failures)} failures in {seconds:.2f} s"
    )
