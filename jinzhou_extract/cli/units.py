"""jinzhou-extract units: the lexicon as a table."""

import sys
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated

import typer

from jinzhou_extract.cli.console import is_terminal
from jinzhou_extract.cli.streams import standard_output
from jinzhou_extract.lexicon.units import load_units
from jinzhou_extract.metric import Kind
from jinzhou_extract.records.row import Cell
from jinzhou_extract.records.table import plain_table
from jinzhou_extract.writers.output import put
from jinzhou_extract.writers.registry import writer_named

COLUMNS = ("canonical", "aliases", "kind", "code", "example")


class UnitsFormat(StrEnum):
    """How the units are shown."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


def units(
    kind: Annotated[
        list[Kind] | None, typer.Option(metavar="KIND", help=f"Only {', '.join(Kind)}; may be given again.")
    ] = None,
    format_: Annotated[
        UnitsFormat | None, typer.Option("--format", "-f", help="Else a table on a terminal and CSV in a pipe.")
    ] = None,
) -> None:
    """List the units that are known, with their spellings, codes and examples.

    Money has ISO 4217 codes, measures have UCUM codes; a unit without a code is called by its Chinese word.
    """
    name = format_ or (UnitsFormat.TABLE if is_terminal(sys.stdout) else UnitsFormat.CSV)
    with standard_output() as stream:
        put(writer_named(name), plain_table(COLUMNS, _rows(frozenset(kind or Kind))), stream)


def _rows(kinds: frozenset[Kind]) -> Iterator[tuple[Cell, ...]]:
    for unit in load_units():
        if unit.kind in kinds:
            yield unit.canonical, unit.aliases + unit.symbols, unit.kind, unit.code or None, unit.example
