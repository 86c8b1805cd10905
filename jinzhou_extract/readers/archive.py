"""Zip archives, opened with care: what is broken says so, what would blow up is not unpacked."""

import lzma
import re
import zipfile
import zlib
from collections.abc import Callable, Iterable
from contextlib import closing
from typing import BinaryIO

from jinzhou_extract.errors import InputError

ZIP_MARKS = (b"PK\x03\x04", b"PK\x05\x06")
"""What an archive begins with; the second is that of an empty one."""

LARGEST = 1 << 30
"""Bytes that one member, and all parts of a document together, may unpack to."""

UNSUSPICIOUS = 64 << 20
MOST_PACKED = 100
"""A member larger than UNSUSPICIOUS that was packed tighter than 1 in MOST_PACKED is no document: text reaches 1 in 20."""

DAMAGED = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError, OverflowError)
"""What unpacking a damaged member raises."""

_HEADER = re.compile(rb"(?s)PK\x03\x04.{22}(?P<length>..)..")
"""The header of a member; its name follows."""


def open_zip(stream: BinaryIO, name: str) -> zipfile.ZipFile:
    """Return the archive in a stream, which is closed with it; raise `InputError` where it is broken."""
    archive = _opened(stream)
    if archive is None:
        raise InputError(name, "is a broken archive (cut short or damaged)", "copy or download it again")
    return archive


def member_names(head: bytes, stream: Callable[[], BinaryIO]) -> frozenset[str]:
    """Return the names in an archive that begins with `head`; of a broken one those that `head` gives, else none."""
    if not head.startswith(ZIP_MARKS):
        return frozenset()
    archive = _opened(stream())
    if archive is not None:
        with closing(archive):
            return frozenset(archive.namelist())
    starts = ((item.end(), int.from_bytes(item["length"], "little")) for item in _HEADER.finditer(head))
    return frozenset(head[start : start + length].decode("ascii", "replace") for start, length in starts)


def check_size(members: Iterable[zipfile.ZipInfo], name: str, most: int = LARGEST) -> None:
    """Raise `InputError` where the parts of a document `name` that are to be read would unpack to more than it can hold."""
    parts = list(members)
    if any(map(is_bomb, parts)) or sum(part.file_size for part in parts) > most:
        raise InputError(name, "would unpack to more than any document holds", "leave it out")


def is_bomb(member: zipfile.ZipInfo) -> bool:
    """Say whether a member would unpack to more than a document can be; it never unpacks to more than it declares."""
    size, packed = member.file_size, max(member.compress_size, 1)
    return size > LARGEST or (size > UNSUSPICIOUS and size > MOST_PACKED * packed)


class _Archive(zipfile.ZipFile):
    """An archive that closes the stream that it was opened on, and finds members whose place is told wrong by one step."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        super().__init__(stream)
        first = min(self.infolist(), key=lambda info: info.header_offset, default=None)
        if first is not None and not _begins_member(stream, first.header_offset):
            self._move(stream, -first.header_offset)

    def close(self) -> None:
        super().close()
        self._stream.close()

    def _move(self, stream: BinaryIO, step: int) -> None:
        """Take the places of the members as counted from the beginning of the file, where members do stand there."""
        if all(_begins_member(stream, info.header_offset + step) for info in self.infolist()):
            for info in self.infolist():
                info.header_offset += step


def _opened(stream: BinaryIO) -> zipfile.ZipFile | None:
    try:
        return _Archive(stream)
    except (NotImplementedError, *DAMAGED):
        stream.close()
        return None


def _begins_member(stream: BinaryIO, at: int) -> bool:
    if at < 0:
        return False
    stream.seek(at)
    return stream.read(4) == ZIP_MARKS[0]
