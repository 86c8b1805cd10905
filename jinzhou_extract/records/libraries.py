"""Libraries that only some users need: looked for where they are used, never at import."""

from importlib.util import find_spec

from jinzhou_extract.errors import MissingLibraryError


def require(module: str, what: str, install: str, extra: str | None = None) -> None:
    """Raise `MissingLibraryError` unless `module` is installed; `what` needs it, `install` is what pip is to install."""
    if find_spec(module) is None:
        raise MissingLibraryError(what, install, extra)
