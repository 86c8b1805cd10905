"""The program: its commands, and how an error of any of them ends it."""

import shlex
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import Annotated

import typer

from jinzhou_extract.cli.console import EXIT_CODES, Console, ExitCode
from jinzhou_extract.cli.deferred import CONTEXT, add_command
from jinzhou_extract.cli.streams import (
    OutputClosedError,
    StandardOutputError,
    let_go_of_stdout,
    open_closed_stdout,
    standard_output,
    write_what_can_be,
)
from jinzhou_extract.errors import JinzhouExtractError, UsageError
from jinzhou_extract.system.garbage import collecting_rarely, left_at_the_end
from jinzhou_extract.system.signals import ENDING, heard

PROGRAM = "jinzhou-extract"

COMMANDS = {
    "extract": "Extract every figure of Chinese documents: its value, what it measures, and where it stands.",
    "view": "Write a page for the browser: the documents with every figure marked, a table beside them.",
    "review": "Print how often each field was right by a review; write the reviewed records, or gold.",
    "explain": "Show, for each figure of a text, its record and the rules that made it.",
    "panel": "Make a panel of documents: a row for each, a column for each indicator of a catalogue.",
    "find": "Find figures by a description, ranked, each with its evidence and what of the description it answers.",
    "catalogue": "List, show or check catalogues of indicators.",
    "rules": "List the rules that decide what each figure means.",
    "units": "List the units that are known, with their spellings, codes and examples.",
    "schema": "Print the JSON Schema of a record.",
}
"""Every command and what it does; each is the function of its name in the module of its name."""

app = typer.Typer(
    name=PROGRAM,
    add_completion=True,
    pretty_exceptions_enable=False,
    context_settings=CONTEXT,
    epilog=EXIT_CODES,
)
for _name, _summary in COMMANDS.items():
    add_command(app, _name, _summary)


def _show_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version
        from importlib.util import find_spec

        hot = find_spec("jinzhou_extract.mentions.scanner")
        how = "plain Python" if hot is None or (hot.origin or "").endswith(".py") else "compiled"
        print(f"{PROGRAM} {version(PROGRAM)} ({how})")
        raise typer.Exit


@app.callback()
def root(
    show_version: Annotated[
        bool, typer.Option("--version", metavar="", callback=_show_version, is_eager=True, help="Show the version and end.")
    ] = False,
) -> None:
    """Structured figures out of Chinese prose: what each number measures, with the sentence that says so.

    Begin with: jinzhou-extract extract FILE
    """


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code; every error that a user can cause ends in one line."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    console = Console()
    try:
        _end_in_good_order()
        left_at_the_end()
        open_closed_stdout()
        write_what_can_be()
        with heard(), standard_output(), collecting_rarely():  # also while modules and tables are read
            return _run(given, console)
    except typer.TyperException as error:
        console.error(f"{_told(error)}; see {_command_of(error)} --help")
        return ExitCode.USAGE
    except UsageError as error:
        console.error(error)
        return ExitCode.USAGE
    except OutputClosedError:
        let_go_of_stdout()
        return ExitCode.DONE
    except StandardOutputError as error:
        console.error(error)
        let_go_of_stdout()
        return ExitCode.FAILED
    except JinzhouExtractError as error:
        console.error(error)
        return ExitCode.FAILED
    except KeyboardInterrupt:  # outside of a command
        console.error("interrupted")
        return ExitCode.INTERRUPTED


def _run(given: list[str], console: Console) -> int:
    if given and given[0] not in COMMANDS and _means_input(given[0]):
        raise UsageError(f"{given[0]!r} is no command; to extract from it: {PROGRAM} extract {shlex.join(given)}")
    code = app(given or ["--help"], prog_name=PROGRAM, standalone_mode=False) or ExitCode.DONE
    if code == ExitCode.INTERRUPTED:  # what Typer makes of Ctrl-C
        console.error("interrupted")
    return int(code) if given else ExitCode.USAGE


def _means_input(name: str) -> bool:
    """Say whether a word where a command should stand is a file, a folder, a pattern or standard input."""
    return name == "-" or (not name.startswith("-") and (Path(name).exists() or bool(Path(name).suffix) or "*" in name))


def _command_of(error: typer.TyperException) -> str:
    context = getattr(error, "ctx", None)
    return PROGRAM if context is None else str(context.command_path)


def _told(error: typer.TyperException) -> str:
    """Return what Typer says of a wrong call, as part of a line."""
    text = error.format_message().replace("Value error, ", "").rstrip(".")
    return text[:1].lower() + text[1:]


def _end_in_good_order() -> None:
    """Have signals that end the program take away what is half written; one that is ignored (nohup) stays so."""
    for number in ENDING:
        if signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _end)


def _end(signum: int, frame: FrameType | None) -> None:  # noqa: ARG001 - what a handler is called with
    """End in good order when asked to: half-written files are taken away."""
    sys.exit(128 + signum)
