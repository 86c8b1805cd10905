"""jinzhou-extract extract: documents in, a table of metrics out."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from jinzhou_extract.batch.limits import MEMORY_MB
from jinzhou_extract.cli.console import Console, ExitCode
from jinzhou_extract.cli.options import (
    CHOOSING,
    READING,
    RUNNING,
    WRITING,
    Date,
    DateColumn,
    Encoding,
    Errors,
    IdColumn,
    Inputs,
    Jobs,
    Metadata,
    Quiet,
    Region,
    RegionColumn,
    TextColumn,
)
from jinzhou_extract.cli.target import ALL_FORMATS
from jinzhou_extract.errors import MissingLibraryError, UsageError
from jinzhou_extract.metric import Kind, Role
from jinzhou_extract.readers.options import Shape
from jinzhou_extract.records.columns import Header, Layout, Names, Numbers

if TYPE_CHECKING:
    from jinzhou_extract.panels.catalogue import Catalogue
    from jinzhou_extract.view.review.corrections import Corrections

Format = StrEnum("Format", {name: name for name in ALL_FORMATS})  # type: ignore[misc]


class Repeats(StrEnum):
    """What to do with a paragraph that stands in a document twice."""

    DROP = "drop"
    KEEP = "keep"


def extract(
    inputs: Inputs = None,
    encoding: Encoding = None,
    date: Date = None,
    region: Region = None,
    text_column: TextColumn = None,
    id_column: IdColumn = None,
    date_column: DateColumn = None,
    region_column: RegionColumn = None,
    as_: Annotated[
        Shape | None,
        typer.Option(
            "--as",
            metavar="SHAPE",
            help="table or corpus: what the rows of a CSV or XLSX are, where they could be either.",
            rich_help_panel=READING,
        ),
    ] = None,
    office: Annotated[
        bool,
        typer.Option(
            "--office/--no-office",
            metavar="",
            help="Convert .doc, .xls, .wps and .et with LibreOffice, where it is installed.",
            rich_help_panel=READING,
        ),
    ] = True,
    metadata: Metadata = None,
    kind: Annotated[
        list[Kind] | None,
        typer.Option(metavar="KIND", help=f"Only {', '.join(Kind)}; may be given again.", rich_help_panel=CHOOSING),
    ] = None,
    role: Annotated[
        list[Role] | None,
        typer.Option(metavar="ROLE", help=f"Only {', '.join(Role)}; may be given again.", rich_help_panel=CHOOSING),
    ] = None,
    catalogue: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            help="Name each figure's indicator in the column concept: of gov, or of a catalogue of your own.",
            rich_help_panel=CHOOSING,
        ),
    ] = None,
    indicator: Annotated[
        str | None,
        typer.Option(
            metavar="PATTERN",
            help="Only figures whose indicator this is found in, or the id or name that a catalogue has for it.",
            rich_help_panel=CHOOSING,
        ),
    ] = None,
    repeats: Annotated[
        Repeats,
        typer.Option(help="Metrics of a paragraph that the document prints twice.", rich_help_panel=CHOOSING),
    ] = Repeats.DROP,
    corrections: Annotated[
        list[Path] | None,
        typer.Option(
            metavar="FILE", help="Apply a review that was downloaded from a page; may be given again.", rich_help_panel=CHOOSING
        ),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output", "-o", metavar="FILE", help="Write to this file, whole or not at all.", rich_help_panel=WRITING
        ),
    ] = None,
    format_: Annotated[
        Format | None,
        typer.Option(
            "--format",
            "-f",
            metavar="FORMAT",
            help=f"{', '.join(ALL_FORMATS)}; else by the ending of --output, else a table on a terminal and CSV in a pipe.",
            rich_help_panel=WRITING,
        ),
    ] = None,
    columns: Annotated[
        str | None,
        typer.Option(metavar="NAMES", help="Columns to write, separated by commas; else all.", rich_help_panel=WRITING),
    ] = None,
    keep: Annotated[
        str | None,
        typer.Option(
            metavar="NAMES",
            help="Columns of a corpus to write beside each record (url,title), separated by commas.",
            rich_help_panel=WRITING,
        ),
    ] = None,
    layout: Annotated[
        Layout, typer.Option(help="A row for each mention, or one for each statement.", rich_help_panel=WRITING)
    ] = Layout.LONG,
    header: Annotated[Header, typer.Option(help="Language of the column names.", rich_help_panel=WRITING)] = Header.EN,
    bom: Annotated[
        bool | None,
        typer.Option(
            "--bom/--no-bom",
            metavar="",
            help="Byte-order mark in CSV and TSV, by which Excel knows UTF-8; else in files and not in pipes.",
            rich_help_panel=WRITING,
        ),
    ] = None,
    page: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Also write the page that the command view makes; the rows of a workbook link to it.",
            rich_help_panel=WRITING,
        ),
    ] = None,
    names: Annotated[
        Names | None,
        typer.Option(
            metavar="WHICH",
            help="Columns of Parquet and SQLite: safe names (group_id), or the old ones (group).",
            rich_help_panel=WRITING,
        ),
    ] = None,
    numbers: Annotated[
        Numbers | None,
        typer.Option(
            metavar="TYPE", help="Numbers in Parquet: decimal, or float for what cannot take it.", rich_help_panel=WRITING
        ),
    ] = None,
    errors: Errors = None,
    summary: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write the counts of the run to this file, as JSON.", rich_help_panel=RUNNING),
    ] = None,
    jobs: Jobs = 0,
    timeout: Annotated[
        float | None,
        typer.Option(
            metavar="SECONDS",
            min=0.001,
            help="Time that one document may take; else 120 seconds and 20 more for each MB of it.",
            show_default=False,
            rich_help_panel=RUNNING,
        ),
    ] = None,
    max_memory: Annotated[
        int,
        typer.Option(metavar="MIB", min=64, help="Memory that one document may take.", rich_help_panel=RUNNING),
    ] = MEMORY_MB,
    resume: Annotated[
        bool,
        typer.Option(
            "--resume",
            metavar="",
            help="Go on where a broken run with the same options stopped; for JSON Lines in a file.",
            rich_help_panel=RUNNING,
        ),
    ] = False,
    quiet: Quiet = False,
    verbose: Annotated[
        bool,
        typer.Option("--verbose", "-v", metavar="", help="Say of each document what came out of it.", rich_help_panel=RUNNING),
    ] = False,
) -> None:
    """Extract every figure of Chinese documents: its value, what it measures, and where it stands.

    Results go to --output or standard output, the rest to standard error. What cannot be read is told and left out.
    """
    from jinzhou_extract.batch.limits import Limits
    from jinzhou_extract.batch.work import Settings  # only now: the help page needs none of it
    from jinzhou_extract.cli.job import Job
    from jinzhou_extract.cli.missing import all_missing
    from jinzhou_extract.cli.target import target_of
    from jinzhou_extract.cli.values import (
        document_date,
        known_encoding,
        known_metadata,
        known_pattern,
        known_region,
        named_columns,
        piped,
    )
    from jinzhou_extract.readers.options import ReadOptions

    kept = named_columns(keep)
    try:
        target = target_of(output, format_, layout, columns, header, bom, page, names, numbers, kept)
    except MissingLibraryError as error:
        raise all_missing(inputs or (), error.extra) or error from None
    if resume and not target.is_resumable:
        raise UsageError("--resume goes on with JSON Lines in a file; pass --output FILE.jsonl as the broken run did")
    options = ReadOptions(
        known_encoding(encoding),
        document_date(date),
        known_region(region),
        text_column,
        id_column,
        date_column,
        region_column,
        office,
        as_,
        known_metadata(metadata),
        kept,
    )
    limits = Limits(timeout, max_memory)
    settings = Settings(
        options,
        repeats is Repeats.KEEP,
        frozenset(kind or ()),
        frozenset(role or ()),
        limits,
        target.keeps_documents,
        _known_catalogue(catalogue),
        known_pattern(indicator, "--indicator"),
        corrections=_known_corrections(corrections),
        tells_about=verbose or summary is not None or target.tells_about,
    )
    job = Job(target, settings, Console(quiet=quiet, verbose=verbose), jobs=jobs)
    tally = job.run(inputs or piped(), errors=errors, summary=summary, resume=resume)
    if tally.failures:
        raise typer.Exit(ExitCode.FAILED)


def _known_catalogue(name: str | None) -> "Catalogue | None":
    if name is None:
        return None
    from jinzhou_extract.panels.loader import load_catalogue  # few runs have one, and few have corrections

    return load_catalogue(name)


def _known_corrections(files: list[Path] | None) -> "tuple[Corrections, ...]":
    if not files:
        return ()
    from jinzhou_extract.view.review.corrections import read_corrections

    return read_corrections(files)
