"""The program: its commands, and how an error of any of them ends it."""

import errno
import os
import sys
from importlib.metadata import version
from typing import Annotated

import typer

from jinzhou_extract.cli.console import Console, ExitCode
from jinzhou_extract.cli.explain import explain
from jinzhou_extract.cli.extract import extract
from jinzhou_extract.cli.rules import rules
from jinzhou_extract.errors import JinzhouExtractError, UsageError
from jinzhou_extract.writers.base import explain as explain_error

app = typer.Typer(
    name="jinzhou-extract",
    help="Structured figures out of Chinese prose.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (extract, explain, rules):
    app.command()(command)


def _show_version(wanted: bool) -> None:
    if wanted:
        print(f"jinzhou-extract {version('jinzhou-extract')}")
        raise typer.Exit


@app.callback()
def root(
    show_version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and end.")
    ] = False,
) -> None:
    """Structured figures out of Chinese prose."""


def main() -> None:
    """Run the command line; every error that a user can cause ends in one line and an exit code."""
    console = Console()
    try:
        app()
    except UsageError as error:
        console.error(error)
        sys.exit(ExitCode.USAGE)
    except JinzhouExtractError as error:
        console.error(error)
        sys.exit(ExitCode.FAILED)
    except BrokenPipeError:
        _let_go_of_stdout()
        sys.exit(ExitCode.DONE)
    except KeyboardInterrupt:
        console.error("interrupted")
        sys.exit(ExitCode.INTERRUPTED)
    except OSError as error:
        reason, hint = explain_error(error)
        console.error(f"standard output: {reason}" + (f"; {hint}" if hint and error.errno == errno.ENOSPC else ""))
        _let_go_of_stdout()
        sys.exit(ExitCode.FAILED)


def _let_go_of_stdout() -> None:
    """Keep the interpreter from flushing what nobody reads any more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
