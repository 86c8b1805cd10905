"""The files that a run writes, looked at before it begins: two are not one, each can be written, no dead run is in the way."""

import os
from collections.abc import Callable, Iterator, Mapping
from itertools import combinations
from pathlib import Path

from jinzhou_extract.errors import OutputError, UsageError
from jinzhou_extract.system.scratch import remove_scratch
from jinzhou_extract.writers.beside import remove_leftovers
from jinzhou_extract.writers.whole_file import check_writable, is_special

Outputs = Mapping[str, Path]
"""Files by the option that names them."""


def prepare(outputs: Outputs, note: Callable[[str], object]) -> None:
    """Make sure that each file can be written, and take away what dead runs left of it, which `note` hears of.

    Raises `UsageError` where a file cannot be written, or where two options mean the same one.
    """
    for (one, path), (other, same) in combinations(outputs.items(), 2):
        if os.path.realpath(path) == os.path.realpath(same) and not _is_special(path):
            raise UsageError(f"{other} and {one} are the same file; name two")
    for path in outputs.values():
        try:
            check_writable(path)
            removed = list(_leftovers(path))
        except OutputError as error:
            raise UsageError(str(error)) from None
        for left in removed:
            note(f"{left} of a run that was killed is removed")
    for left in remove_scratch() if outputs else ():
        note(f"{left} of a run that was killed is removed")


def _leftovers(path: Path) -> Iterator[Path]:
    if not is_special(path):
        yield from remove_leftovers(path)


def _is_special(path: Path) -> bool:
    """Say whether a file takes what two write: /dev/null, a pipe."""
    try:
        return is_special(path)
    except OSError:
        return False
