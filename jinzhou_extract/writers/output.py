"""Where a table goes: a file, a pipe or a terminal."""

import sys
from pathlib import Path
from typing import BinaryIO, cast

from jinzhou_extract.errors import UsageError
from jinzhou_extract.records.columns import Column
from jinzhou_extract.records.table import Table
from jinzhou_extract.records.visible import visible
from jinzhou_extract.writers.base import FileWriter, Writer
from jinzhou_extract.writers.terminal import TerminalWriter
from jinzhou_extract.writers.whole_file import whole_file


def check_place(writer: Writer, path: Path | None, columns: tuple[Column, ...]) -> None:
    """Raise `UsageError` where a format does not go with its place or columns; None is standard output.

    Asked before the work begins, so that what can't be is said at once.
    """
    ending = writer.endings[0] if writer.endings else "txt"
    if isinstance(writer, FileWriter):
        writer.check(columns)
        if path is None or (path.exists() and not path.is_file() and not path.is_dir()):
            raise UsageError(f"{writer.name} goes to a file only; pass --output FILE.{ending}")
    elif path is None and not writer.is_text and sys.stdout.isatty():
        raise UsageError(f"{writer.name} is not for a terminal; pass --output FILE.{ending}, or pipe it on")


def put(writer: Writer, table: Table, place: Path | BinaryIO) -> list[str]:
    """Write a table to a file, whole or not at all, or to a stream; return what `StreamWriter.write` returns.

    Raise `OutputError` where a file can't be written.
    """
    if isinstance(writer, FileWriter):
        if not isinstance(place, Path):
            raise UsageError(f"{writer.name} goes to a file only")
        return writer.write_file(table, place)
    if not isinstance(place, Path):
        is_shown = place.isatty() and writer.is_text and not isinstance(writer, TerminalWriter)
        return writer.write(table, cast("BinaryIO", _Shown(place)) if is_shown else place)
    with whole_file(place) as stream:
        return writer.write(table, stream)


class _Shown:
    """A terminal, to which a text gives no orders: its control characters are shown by name."""

    def __init__(self, terminal: BinaryIO) -> None:
        self._terminal = terminal

    def write(self, data: bytes) -> int:
        """Write what a writer gives: a row, or a part of it that is whole characters."""
        self._terminal.write(visible(data.decode()).encode())
        return len(data)
