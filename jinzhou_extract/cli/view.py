"""jinzhou-extract view: documents in, a page for the browser out."""

from contextlib import nullcontext
from pathlib import Path
from typing import Annotated

import typer

from jinzhou_extract.cli.console import Console, ExitCode
from jinzhou_extract.cli.options import Date, Encoding, Inputs, Jobs, Quiet, Region
from jinzhou_extract.cli.outputs import prepare
from jinzhou_extract.cli.streams import standard_output
from jinzhou_extract.errors import UsageError
from jinzhou_extract.records.columns import Header, Layout
from jinzhou_extract.writers.whole_file import whole_file


def view(
    inputs: Inputs = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this file; else to standard output.")
    ] = None,
    header: Annotated[Header, typer.Option(help="Language that the page opens in; it has a button for the other.")] = Header.EN,
    encoding: Encoding = None,
    date: Date = None,
    region: Region = None,
    panel: Annotated[
        bool,
        typer.Option(
            "--panel",
            metavar="",
            help="The input is a panel (CSV or TSV with region, year, indicator, value): show it as heat maps and courses.",
        ),
    ] = False,
    jobs: Jobs = 0,
    quiet: Quiet = False,
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
    if panel:
        reading = {"--encoding": encoding, "--date": date, "--region": region, "--jobs": jobs}
        for name in (name for name, value in reading.items() if value):
            raise UsageError(f"{name} is for documents, not for a --panel; leave it out")
        _view_panel(inputs or [], output, header, Console(quiet=quiet))
        return
    options = ReadOptions(known_encoding(encoding), document_date(date), known_region(region))
    job = Job(target, Settings(options, keeps_documents=True), Console(quiet=quiet), jobs=jobs)
    if job.run(inputs or piped()).failures:
        raise typer.Exit(ExitCode.FAILED)


def _view_panel(inputs: list[str], output: Path | None, header: Header, console: Console) -> None:
    """Write the page of the panel in a file."""
    from jinzhou_extract.view.panel_page import write_panel_page
    from jinzhou_extract.view.panel_table import read_panel

    if len(inputs) != 1:
        raise UsageError(f"--panel shows one file, and {len(inputs)} are named")
    if output is not None:
        prepare({"--output": output}, console.note)
    panel = read_panel(Path(inputs[0]))
    with standard_output() as stdout, nullcontext(stdout) if output is None else whole_file(output) as stream:
        write_panel_page(Path(inputs[0]).name, panel, stream, header)
