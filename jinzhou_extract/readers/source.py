"""Where bytes come from: a file, a member of an archive, standard input."""

import errno
import io
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from pathlib import Path
from typing import BinaryIO

from jinzhou_extract.errors import InputError
from jinzhou_extract.readers.archive import member_names

STDIN = "-"

HEAD = 4096
"""How many bytes a reader is shown to recognise its format."""


@dataclass(frozen=True)
class Source:
    """One input by the name that the user knows it by; its bytes are read when they are asked for.

    `path` is None for what has no file of its own: standard input, a member of an archive. `packed_ending` is the ending
    of what was packed in a file, where the name's own is that of the packing.
    """

    name: str
    load: Callable[[], bytes] = field(repr=False)
    path: Path | None = None
    packed_ending: str | None = None

    @cached_property
    def data(self) -> bytes:
        """The bytes, read once."""
        return self.load()

    @cached_property
    def head(self) -> bytes:
        """The first bytes; of a file no more than these are read."""
        return self.data[:HEAD] if (path := self._file) is None else _read(path, self.name, HEAD)

    @cached_property
    def members(self) -> frozenset[str]:
        """The names in it where it is a ZIP archive; else none."""
        return member_names(self.head, self.open)

    def open(self) -> BinaryIO:
        """Return the bytes as a stream, to be closed by who asks; of a file no more is held than what is being read."""
        return io.BytesIO(self.data) if (path := self._file) is None or not self.head else path.open("rb")

    def fresh(self) -> "Source":
        """Return the same source without the bytes that were read of this one; standard input can be read only once."""
        return self if self.path is None else replace(self)

    def loaded(self) -> "Source":
        """Return the same source with its bytes in it, so that it can go to another process."""
        return replace(self, load=Loaded(self.data), path=None)

    @property
    def is_file(self) -> bool:
        """Whether another process can open it."""
        return self.path is not None

    @property
    def size(self) -> int:
        """How many bytes it is long."""
        return len(self.data) if (path := self._file) is None else _size(path)

    @property
    def _file(self) -> Path | None:
        """The path, where it can be read piece by piece: a regular file that was not read as a whole before."""
        is_file = self.path is not None and os.path.isfile(self.path)  # noqa: PTH113 - false also for an impossible name
        return self.path if is_file and "data" not in self.__dict__ else None

    @cached_property
    def ending(self) -> str:
        """The file name's ending in lower case without its dot, or nothing."""
        return Path(self.name).suffix.lower().lstrip(".") if self.packed_ending is None else self.packed_ending

    @property
    def stem(self) -> str:
        """The file name without folders and ending."""
        return Path(self.name).stem


@dataclass(frozen=True, slots=True)
class Loaded:
    """Bytes that are there already."""

    data: bytes = field(repr=False)

    def __call__(self) -> bytes:
        """Return them."""
        return self.data


def file_source(path: Path, name: str | None = None) -> Source:
    """Return the source of a file; reading it raises `InputError` with what to do."""
    label = name or str(path)
    return Source(label, partial(_read, path, label), path)


def stdin_source() -> Source:
    """Return the source of standard input."""
    return Source(STDIN, _read_stdin)


def _read(path: Path, label: str, size: int = -1) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(size)
    except (FileNotFoundError, NotADirectoryError):
        raise InputError(label, "no such file", "check the name and the folder") from None
    except IsADirectoryError:
        raise InputError(label, "is a folder", "name the files in it") from None
    except PermissionError:
        raise InputError(label, "may not be read", "check its permissions") from None
    except OSError as error:
        hint = "name a file; a text itself goes in through a pipe" if error.errno == errno.ENAMETOOLONG else ""
        raise InputError(label, f"could not be read ({error.strerror or error})", hint) from None


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # reading it will say why


def _read_stdin() -> bytes:
    if sys.stdin is None:  # the shell closed it: <&-
        raise InputError(STDIN, "standard input is closed", "name a file, or pipe a text in")
    try:
        return sys.stdin.buffer.read()
    except OSError as error:
        raise InputError(STDIN, f"could not be read ({error.strerror or error})") from None
