"""Commands that are imported when they are called, so that help and version cost nothing of them."""

from collections.abc import Callable
from functools import wraps
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand
from typer.main import get_command

from jinzhou_extract.cli.console import EXIT_CODES
from jinzhou_extract.cli.streams import standard_output

CONTEXT = {"help_option_names": ["-h", "--help"]}


class DeferredCommand(TyperCommand):
    """A command known by its name and one line of help; the function of that name in jinzhou_extract.cli does the rest."""

    def make_context(self, *args: Any, **extra: Any) -> Any:  # noqa: ANN401 - handed on as they come
        """Return a context of the command itself, made from its own options."""
        assert self.name is not None
        function = getattr(import_module(f"jinzhou_extract.cli.{self.name}"), self.name)
        alone = typer.Typer(add_completion=False, context_settings=CONTEXT)
        alone.command(self.name, epilog=EXIT_CODES)(_guarded(function))
        return get_command(alone).make_context(*args, **extra)


def add_command(app: typer.Typer, name: str, summary: str) -> None:
    """Make `app` know the command that the module jinzhou_extract.cli.NAME holds."""
    app.command(name, cls=DeferredCommand, help=summary)(lambda: None)


def _guarded(function: Callable[..., None]) -> Callable[..., None]:
    """Return a command's function that says what went wrong when standard output takes no more."""

    @wraps(function)
    def run(*args: object, **options: object) -> None:
        with standard_output():
            function(*args, **options)

    return run
