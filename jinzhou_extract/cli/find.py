"""jinzhou-extract find: figures by a description."""

import sys
from enum import StrEnum
from typing import Annotated

import typer

from jinzhou_extract.cli.console import Console, ExitCode, is_terminal
from jinzhou_extract.cli.options import Jobs


class FindFormat(StrEnum):
    """How the figures are shown."""

    TABLE = "table"
    CSV = "csv"
    JSONL = "jsonl"


def find(
    query: Annotated[
        str, typer.Argument(metavar="QUERY", help="What is sought: 规模以上工业增加值 增速 2025 目标, 投资 大于1亿元.")
    ],
    inputs: Annotated[
        list[str],
        typer.Argument(metavar="FILES", help="Documents and folders, or what extract made of them: .jsonl, .parquet, .sqlite."),
    ],
    count: Annotated[int, typer.Option("--count", "-n", min=1, metavar="N", help="How many figures to show.")] = 10,
    format_: Annotated[
        FindFormat | None, typer.Option("--format", "-f", help="Else a table on a terminal and CSV in a pipe.")
    ] = None,
    catalogue: Annotated[
        str, typer.Option(metavar="FILE", help="Names of one thing: those of gov, or of a catalogue of your own.")
    ] = "gov",
    jobs: Jobs = 0,
) -> None:
    """Find figures by a description, ranked, each with its evidence and what of the description it answers.

    Words are names, roles (增速, 占比), status (目标, 实际), years, places and numbers with units (大于1万亿元, 5%～6%).
    """
    from jinzhou_extract.cli.find_job import Search  # only now: the help page needs none of it
    from jinzhou_extract.cli.streams import standard_output
    from jinzhou_extract.find.table import hits_table
    from jinzhou_extract.panels.loader import load_catalogue
    from jinzhou_extract.writers.output import put
    from jinzhou_extract.writers.registry import writer_named

    search = Search(load_catalogue(catalogue), Console(), jobs=jobs)
    hits = search.find(query, inputs, count)
    name = format_ or (FindFormat.TABLE if is_terminal(sys.stdout) else FindFormat.CSV)
    with standard_output() as stream:
        put(writer_named(name), hits_table(hits), stream)
    if search.has_failed:
        raise typer.Exit(ExitCode.FAILED)
