"""jinzhou-extract catalogue: the indicators that there are, and whether a catalogue is right."""

import sys
from enum import StrEnum
from typing import Annotated

import typer

from jinzhou_extract.cli.console import Console, ExitCode, counted, is_terminal
from jinzhou_extract.cli.streams import standard_output
from jinzhou_extract.errors import UsageError


class Action(StrEnum):
    """What to do with a catalogue."""

    LIST = "list"
    SHOW = "show"
    CHECK = "check"


def catalogue(
    action: Annotated[
        Action, typer.Argument(metavar="ACTION", help="list the indicators, show one, or check a file with its examples.")
    ],
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="A catalogue, gov or a TOML file; for show, the id of an indicator.")
    ] = "gov",
    among: Annotated[
        str, typer.Option("--catalogue", metavar="FILE", help="The catalogue that show looks into: gov, or one of your own.")
    ] = "gov",
) -> None:
    """List, show or check catalogues of indicators."""
    from jinzhou_extract.panels.loader import load_catalogue  # only now: the help page needs none of it
    from jinzhou_extract.panels.page import indicator_text
    from jinzhou_extract.panels.tables import columns_named, indicator_values
    from jinzhou_extract.records.table import typed_table
    from jinzhou_extract.writers.output import put
    from jinzhou_extract.writers.registry import writer_named

    if action is Action.CHECK:
        _check(name)
    elif action is Action.SHOW:
        found = load_catalogue(among).named(name)
        if found is None:
            raise UsageError(f"{among} has no indicator {name!r}; see jinzhou-extract catalogue list {among}")
        print(indicator_text(found))
    else:
        table = typed_table(columns_named("indicators"), indicator_values(load_catalogue(name)))
        with standard_output() as stream:
            put(writer_named("table" if is_terminal(sys.stdout) else "csv"), table, stream)


def _check(name: str) -> None:
    """Say of each example of a catalogue that does not come out right what came of it."""
    from jinzhou_extract.extractor import Extractor
    from jinzhou_extract.panels.check import Checker
    from jinzhou_extract.panels.loader import load_catalogue

    loaded = load_catalogue(name)
    trials = list(Checker(loaded, Extractor()).trials())
    faults = [trial for trial in trials if trial.fault]
    for trial in faults:
        what = "near miss" if trial.is_near_miss else "example"
        Console().error(f"{name}: {trial.indicator}: {what} {trial.text!r}: {trial.fault}")
    bare = [item.id for item in loaded.indicators if not item.examples]
    if bare:
        Console().note(f"without an example: {', '.join(bare)}")
    print(f"{counted(len(loaded.indicators), 'indicator')}, {counted(len(trials), 'trial')}, {len(faults)} wrong")
    if faults:
        raise typer.Exit(ExitCode.FAILED)
