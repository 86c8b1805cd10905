"""Where bytes come from: a file, a member of an archive, standard input."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from jinzhou_extract.errors import InputError

STDIN = "-"


@dataclass(frozen=True)
class Source:
    """One input by the name that the user knows it by; its bytes are read when they are asked for.

    `path` is None for what has no file of its own: standard input, a member of an archive.
    """

    name: str
    load: Callable[[], bytes] = field(repr=False)
    path: Path | None = None

    @cached_property
    def data(self) -> bytes:
        """The bytes, read once."""
        return self.load()

    @property
    def ending(self) -> str:
        """The file name's ending in lower case without its dot, or nothing."""
        return Path(self.name).suffix.lower().lstrip(".")

    @property
    def stem(self) -> str:
        """The file name without folders and ending."""
        return Path(self.name).stem


def file_source(path: Path, name: str | None = None) -> Source:
    """Return the source of a file; reading it raises `InputError` with what to do."""
    label = name or str(path)
    return Source(label, lambda: _read(path, label), path)


def stdin_source() -> Source:
    """Return the source of standard input."""
    return Source(STDIN, lambda: sys.stdin.buffer.read())


def _read(path: Path, label: str) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise InputError(label, "no such file", "check the name and the folder") from None
    except IsADirectoryError:
        raise InputError(label, "is a folder", "name the files in it") from None
    except PermissionError:
        raise InputError(label, "may not be read", "check its permissions") from None
    except OSError as error:
        raise InputError(label, f"could not be read ({error.strerror or error})") from None
