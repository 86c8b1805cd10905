"""jinzhou-extract view: documents in, a page for the browser out."""

from pathlib import Path
from typing import Annotated

import typer

from jinzhou_extract.cli.console import Console, ExitCode
from jinzhou_extract.records.columns import Header, Layout


def view(
    inputs: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="INPUT", help="Files, folders and everything in them, patterns in quotes; - for standard input."
        ),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this file; else to standard output.")
    ] = None,
    header: Annotated[Header, typer.Option(help="Language that the page opens in; it has a button for the other.")] = Header.EN,
    encoding: Annotated[
        str | None, typer.Option(metavar="NAME", help="Encoding of text inputs, where it is not recognised.")
    ] = None,
    date: Annotated[
        str | None, typer.Option(metavar="DATE", help="Date of the documents (2022-03-08): what 今年 means.")
    ] = None,
    region: Annotated[
        str | None, typer.Option(metavar="PLACE", help="Place the documents are about (锦州市): what 全市 means.")
    ] = None,
    jobs: Annotated[
        int,
        typer.Option("--jobs", "-j", metavar="N", min=0, show_default="as many as pay off", help="Documents at a time."),
    ] = 0,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", metavar="", help="Say nothing but errors.")] = False,
) -> None:
    """Write a page for the browser: the documents with every figure marked, a table beside them.

    The page is one file that needs no network. Options for corpora and for choosing figures are those of extract -o FILE.html.
    """
    from jinzhou_extract.batch.work import Settings  # only now: the help page needs none of it
    from jinzhou_extract.cli.job import Job
    from jinzhou_extract.cli.target import PAGE, target_of
    from jinzhou_extract.cli.values import document_date, known_encoding, known_region, piped
    from jinzhou_extract.readers.options import ReadOptions

    target = target_of(output, PAGE, Layout.LONG, None, header, None)
    options = ReadOptions(known_encoding(encoding), document_date(date), known_region(region))
    job = Job(target, Settings(options, keeps_documents=True), Console(quiet=quiet), jobs=jobs)
    if job.run(inputs or piped()).failures:
        raise typer.Exit(ExitCode.FAILED)
