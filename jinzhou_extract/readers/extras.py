"""Libraries that come with an extra and are imported when their format is first read."""

from importlib import import_module

from jinzhou_extract.errors import MissingExtraError


def need(library: str, name: str, what: str, extra: str) -> None:
    """Import `library`, which reading the format `what` of source `name` takes; raise `MissingExtraError` without it."""
    try:
        import_module(library)
    except ImportError:
        raise MissingExtraError(name, what, extra) from None
