"""Extras that a run needs and that are not installed: all of them named at once, before it begins."""

from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from pathlib import PurePath

from jinzhou_extract.cli.console import Console
from jinzhou_extract.errors import MissingLibraryError, extras_of
from jinzhou_extract.readers.registry import READERS

LIBRARIES = {"docx": "lxml", "html": "trafilatura", "parquet": "pyarrow", "pdf": "pypdfium2", "xlsx": "openpyxl"}
"""The module by which it is known whether an extra is there."""


def all_missing(names: Iterable[str], writing: str | None = None) -> MissingLibraryError | None:
    """Return the error that names every extra which is missing; None where none is.

    `names` are those of the inputs; `writing` is an output format whose library is missing, which has its extra's name.
    """
    endings = {PurePath(name).suffix.lower().lstrip(".") for name in names}
    needed = {reader.extra for reader in READERS if reader.extra is not None and endings.intersection(reader.endings)}
    reading = sorted(extra for extra in needed if _is_missing(LIBRARIES[extra]))
    what = [f"reading {', '.join(reading)}"] * bool(reading) + [f"writing {writing}"] * bool(writing)
    extras = sorted({*reading, *([writing] if writing else [])})
    return MissingLibraryError(" and ".join(what), extras_of(*extras)) if what else None


def tell_missing(names: Sequence[str], console: Console) -> None:
    """Name the extras that are missing, before the run; raise the error where nothing could be read without them."""
    missing = all_missing(names)
    if missing is not None and all(all_missing([name]) for name in names):
        raise missing
    if missing is not None:
        console.error(missing)


def _is_missing(library: str) -> bool:
    try:
        return find_spec(library) is None
    except ValueError:  # it is kept from being imported
        return True
