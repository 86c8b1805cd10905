"""Every error that a user can meet; each says what is wrong and what to do next."""

import shlex
import sys


class JinzhouExtractError(Exception):
    """Base of the errors that this package raises on purpose."""

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        """Go to another process with all that was said."""
        return _again, (type(self), self.args, self.__dict__)


class LexiconError(JinzhouExtractError):
    """A table of the lexicon contradicts itself; only a change of the tables mends it."""


class InputError(JinzhouExtractError):
    """An input could not be read.

    `name` is the input as the user gave it, `reason` what is wrong with it, `hint` what to do. `counts_as` says as what a run
    counts the document in whose place it stands.
    """

    counts_as = "failed"

    def __init__(self, name: str, reason: str, hint: str = "") -> None:
        self.name = name
        self.reason = reason
        self.hint = hint
        super().__init__(f"{name}: {reason}" + (f"; {hint}" if hint else ""))


class PartError(InputError):
    """A part of a document could not be read, and the rest of it could: a page that is a picture, a date that is none."""

    counts_as = "part"


class EmptyError(InputError):
    """A row of a corpus has no text; nothing is wrong with it."""

    counts_as = "empty"


class PassedOverError(InputError):
    """A file is left out because nobody asked for it: it is of no format that is read."""

    counts_as = "skipped"


class MissingExtraError(InputError):
    """A format needs a library that is not installed."""

    def __init__(self, name: str, what: str, extra: str) -> None:
        super().__init__(name, f"{what} needs an extra that is not installed", f"run: {pip_install(extras_of(extra))}")


class MissingLibraryError(JinzhouExtractError):
    """What was asked for needs a library that is not installed.

    `install` is what pip is to install, `extra` the extra that it is, if any.
    """

    def __init__(self, what: str, install: str, extra: str | None = None) -> None:
        self.extra = extra
        super().__init__(f"{what} needs a library that is not installed; run: {pip_install(install)}")


class OutputError(JinzhouExtractError):
    """The result could not be written."""

    def __init__(self, name: str, reason: str, hint: str = "") -> None:
        super().__init__(f"{name}: {reason}" + (f"; {hint}" if hint else ""))


class UsageError(JinzhouExtractError):
    """The call contradicts itself: an unknown column, a format that cannot go to a terminal."""


class CatalogueError(UsageError):
    """A catalogue of indicators is wrong.

    `name` is the file, `line` the line of it (from 1) where one is known, `reason` what is wrong, `hint` what to do.
    """

    def __init__(self, name: str, line: int | None, reason: str, hint: str) -> None:
        self.name = name
        self.line = line
        where = name if line is None else f"{name}:{line}"
        super().__init__(f"{where}: {reason}; {hint}")


def extras_of(*names: str) -> str:
    """Return what pip is to install for some extras, as a word of the shell."""
    return f"'jinzhou-extract[{','.join(names)}]'"


def pip_install(what: str) -> str:
    """Return the command that installs something for the Python that runs; `what` is a word of the shell."""
    return f"{shlex.quote(sys.executable or 'python')} -m pip install {what}"


def _again(kind: type[JinzhouExtractError], args: tuple[object, ...], known: dict[str, object]) -> JinzhouExtractError:
    error = kind.__new__(kind, *args)
    error.__dict__.update(known)
    return error
