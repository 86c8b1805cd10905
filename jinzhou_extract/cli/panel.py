"""jinzhou-extract panel: documents in, documents × indicators out."""

from pathlib import Path
from typing import Annotated

import typer

from jinzhou_extract.cli.console import Console, ExitCode
from jinzhou_extract.records.columns import Layout

READING, WRITING, RUNNING = "Reading", "Writing", "Running"
"""The panels of the help page."""


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
    encoding: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Encoding of text inputs, where it is not recognised.", rich_help_panel=READING),
    ] = None,
    date: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="Date of all documents, where they do not tell it.", rich_help_panel=READING),
    ] = None,
    region: Annotated[
        str | None,
        typer.Option(metavar="PLACE", help="Place of all documents, where they do not tell it.", rich_help_panel=READING),
    ] = None,
    text_column: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Column of a corpus that holds the texts.", rich_help_panel=READING),
    ] = None,
    id_column: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Column with the name of each row's document.", rich_help_panel=READING),
    ] = None,
    date_column: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Column with the date of each row's document.", rich_help_panel=READING),
    ] = None,
    region_column: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="Column with the place of each row's document.", rich_help_panel=READING),
    ] = None,
    metadata: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="CSV with what you know of each file: source, and any of date, region, title.",
            rich_help_panel=READING,
        ),
    ] = None,
    errors: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write what failed and why to this file.", rich_help_panel=RUNNING),
    ] = None,
    jobs: Annotated[
        int,
        typer.Option(
            "--jobs",
            "-j",
            metavar="N",
            min=0,
            show_default="as many as pay off",
            help="Documents worked on at a time; the output is the same whatever it is.",
            rich_help_panel=RUNNING,
        ),
    ] = 0,
    quiet: Annotated[
        bool,
        typer.Option("--quiet", "-q", metavar="", help="Say nothing but errors.", rich_help_panel=RUNNING),
    ] = False,
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
