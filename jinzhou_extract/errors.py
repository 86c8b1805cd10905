"""Every error that a user can meet; each says what is wrong and what to do next."""


class JinzhouExtractError(Exception):
    """Base of the errors that this package raises on purpose."""


class LexiconError(JinzhouExtractError):
    """A table of the lexicon contradicts itself; only a change of the tables mends it."""


class InputError(JinzhouExtractError):
    """An input could not be read.

    `name` is the input as the user gave it, `reason` what is wrong with it, `hint` what to do.
    """

    def __init__(self, name: str, reason: str, hint: str = "") -> None:
        self.name = name
        self.reason = reason
        self.hint = hint
        super().__init__(f"{name}: {reason}" + (f"; {hint}" if hint else ""))


class MissingExtraError(InputError):
    """A format needs a library that is not installed."""

    def __init__(self, name: str, what: str, extra: str) -> None:
        super().__init__(name, f"{what} needs an extra that is not installed", f"run: pip install 'jinzhou-extract[{extra}]'")


class MissingLibraryError(JinzhouExtractError):
    """What was asked for needs a library that is not installed.

    `install` is what pip is to install.
    """

    def __init__(self, what: str, install: str) -> None:
        super().__init__(f"{what} needs a library that is not installed; run: pip install {install}")


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
