"""Options that several commands have, each said once."""

from pathlib import Path
from typing import Annotated, Final

import typer

READING: Final = "Reading"
CHOOSING: Final = "Choosing"
WRITING: Final = "Writing"
RUNNING: Final = "Running"
"""The panels of the help page."""

Inputs = Annotated[
    list[str] | None,
    typer.Argument(metavar="INPUT", help="Files, folders and everything in them, patterns in quotes; - for standard input."),
]
Encoding = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help="Encoding of text inputs, where it is not recognised: gb18030, big5, utf-16 …; gb18030:replace is lenient.",
        rich_help_panel=READING,
    ),
]
Date = Annotated[
    str | None,
    typer.Option(metavar="DATE", help="Date of the documents (2022-03-08): what 今年 means.", rich_help_panel=READING),
]
Region = Annotated[
    str | None,
    typer.Option(metavar="PLACE", help="Place the documents are about (锦州市): what 全市 means.", rich_help_panel=READING),
]
TextColumn = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help="Column of a CSV, XLSX, JSON Lines or Parquet corpus that holds the texts.",
        rich_help_panel=READING,
    ),
]
IdColumn = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="Column with the name of each row's document.", rich_help_panel=READING),
]
DateColumn = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="Column with the date of each row's document.", rich_help_panel=READING),
]
RegionColumn = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="Column with the place of each row's document.", rich_help_panel=READING),
]
Metadata = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        help="CSV with what you know of each file: source, and any of date, region, title.",
        rich_help_panel=READING,
    ),
]
Errors = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE", help="Write what failed and why to this file, an object of JSON a line.", rich_help_panel=RUNNING
    ),
]
Jobs = Annotated[
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
]
Quiet = Annotated[
    bool,
    typer.Option("--quiet", "-q", metavar="", help="Say nothing but errors: no progress, no summary.", rich_help_panel=RUNNING),
]
