"""What a writer is."""

import codecs
from pathlib import Path
from typing import BinaryIO, Protocol, TextIO, cast, runtime_checkable

from jinzhou_extract.records.columns import Column
from jinzhou_extract.records.table import Table


class Format(Protocol):
    """An output format.

    `endings` are the file endings that mean it. `is_text` says that a terminal can show it. `library` is the module that
    it needs besides the base dependencies, if any, and `extra` the optional dependency group that brings it.
    """

    name: str
    endings: tuple[str, ...]
    is_text: bool
    library: str | None
    extra: str | None


class StreamWriter(Format, Protocol):
    """Writes a format that goes to any stream."""

    def write(self, table: Table, stream: BinaryIO) -> list[str]:
        """Write a table; return a line for each thing that the format could not hold as it is."""
        ...


@runtime_checkable
class FileWriter(Format, Protocol):
    """Writes a format that lives in a file of its own, which may be there already."""

    def check(self, columns: tuple[Column, ...]) -> None:
        """Raise `UsageError` for columns that the format does not go with."""
        ...

    def write_file(self, table: Table, path: Path) -> list[str]:
        """Write a table into a file, wholly or not at all; return what `StreamWriter.write` returns."""
        ...


Writer = StreamWriter | FileWriter


def text_stream(stream: BinaryIO, *, mark: bool = False) -> TextIO:
    """Return a UTF-8 text stream over a binary one, with a byte-order mark in front where asked for.

    Nothing is held back, and the binary stream stays open, whatever happens.
    """
    return cast("TextIO", codecs.getwriter("utf-8-sig" if mark else "utf-8")(stream))
