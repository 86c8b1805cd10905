"""jinzhou-extract panel: documents in, documents × indicators out."""

from pathlib import Path
from typing import Annotated

import typer

from jinzhou_extract.cli.console import Console, ExitCode
from jinzhou_extract.cli.options import (
    READING,
    WRITING,
    Date,
    DateColumn,
    Encoding,
    Errors,
    IdColumn,
    Jobs,
    Metadata,
    Quiet,
    Region,
    RegionColumn,
    TextColumn,
)
from jinzhou_extract.records.columns import Layout


def panel(
    inputs: Annotated[
        list[str],
        typer.Argument(metavar="REPORTS", help="Files, folders and everything in them, patterns in quotes."),
    ],
    output: Annotated[
        Path,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="Write to this file: .xlsx, .csv, .parquet or .dta; candidates and coverage go beside it.",
            rich_help_panel=WRITING,
        ),
    ],
    catalogue: Annotated[
        str,
        typer.Option(metavar="FILE", help="The indicators: gov, or a catalogue of your own.", rich_help_panel=READING),
    ] = "gov",
    layout: Annotated[
        Layout, typer.Option(help="A row for each document, or one for each cell.", rich_help_panel=WRITING)
    ] = Layout.WIDE,
    encoding: Encoding = None,
    date: Date = None,
    region: Region = None,
    text_column: TextColumn = None,
    id_column: IdColumn = None,
    date_column: DateColumn = None,
    region_column: RegionColumn = None,
    metadata: Metadata = None,
    errors: Errors = None,
    jobs: Jobs = 0,
    quiet: Quiet = False,
) -> None:
    """Make a panel of documents: a row for each, a column for each indicator of a catalogue.

    Each cell is found with its evidence, not stated, in conflict, or stated of another scope only; none is guessed.
    """
    from jinzhou_extract.batch.work import Settings  # only now: the help page needs none of it
    from jinzhou_extract.cli.panel_job import PanelJob
    from jinzhou_extract.cli.values import document_date, known_encoding, known_metadata, known_region
    from jinzhou_extract.panels.loader import load_catalogue
    from jinzhou_extract.panels.output import panel_file
    from jinzhou_extract.readers.options import ReadOptions

    file = panel_file(output, layout)
    options = ReadOptions(
        known_encoding(encoding),
        document_date(date),
        known_region(region),
        text_column,
        id_column,
        date_column,
        region_column,
        metadata=known_metadata(metadata),
    )
    settings = Settings(options, catalogue=load_catalogue(catalogue), makes_panel=True)
    tally = PanelJob(file, settings, Console(quiet=quiet), jobs=jobs).run(inputs, errors=errors)
    if tally.failures:
        raise typer.Exit(ExitCode.FAILED)
