"""Zip archives of documents, each member read by the reader it is for."""

import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath

from jinzhou_extract.document import Document
from jinzhou_extract.errors import InputError, PassedOverError
from jinzhou_extract.readers.archive import DAMAGED, ZIP_MARKS, is_bomb, open_zip
from jinzhou_extract.readers.base import Reader
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.package import package_kind
from jinzhou_extract.readers.source import Source

MOST_UNPACKED = 4 << 30
"""Bytes that all members together may unpack to."""

UNPACK = "unpack the archive and name the files in it"

_UTF8_NAME = 0x800
_ENCRYPTED = 0x1


class ZipReader:
    """Reads the documents in an archive in the order in which they stand there; a bad one does not stop the others."""

    name = "zip"
    endings: tuple[str, ...] = ("zip",)
    extra: str | None = None
    many = True

    def __init__(self, reader_for: Callable[[Source], Reader], is_known: Callable[[Source], bool]) -> None:
        """Take what finds the reader of a member, and what says by its name whether there is one."""
        self._reader_for = reader_for
        self._is_known = is_known

    def recognises(self, source: Source) -> bool:
        """Say whether it begins as archives do, and not as those that Office keeps its documents in."""
        return source.head.startswith(ZIP_MARKS) and package_kind(source) is None

    def read(self, source: Source, options: ReadOptions) -> Iterator[Document | InputError]:
        """Yield the documents of the members, or the error in the place of a member that cannot be read."""
        for member in self.members(source):
            if isinstance(member, InputError):
                yield member
                continue
            try:
                yield from self._reader_for(member).read(member, options)
            except InputError as error:
                yield error

    def members(self, source: Source) -> Iterator[Source | InputError]:
        """Yield the members as sources, which can be read until the next one is asked for, or the error in the place of one.

        Raises `InputError` where the archive cannot be read, or holds nothing that could be.
        """
        with open_zip(source.open(), source.name) as archive:
            files = [info for info in archive.infolist() if not info.filename.endswith("/") and not _is_aside(info)]
            names = _numbered([_name(info) for info in files])
            members = [(info, _member(archive, info, f"{source.name}/{name}")) for info, name in zip(files, names, strict=True)]
            if not any(self._is_known(member) for _, member in members):
                raise InputError(source.name, "holds no file of a known format", UNPACK)
            unpacked = 0
            for info, member in members:
                if not self._is_known(member):
                    yield PassedOverError(member.name, "is of no format that is read")
                    continue
                unpacked += info.file_size
                try:
                    _check(info, member, unpacked)
                    if self._reader_for(member) is self:
                        raise InputError(member.name, "is an archive inside an archive", UNPACK)
                except InputError as error:
                    yield error
                else:
                    yield member


def _numbered(names: list[str]) -> list[str]:
    """Return the names of members, those that stand there before with a number that makes them new: a.txt, a (2).txt."""
    taken, seen = set(names), Counter[str]()
    result = []
    for name in names:
        seen[name] += 1
        new = name
        while seen[name] > 1 and new in taken:
            new = _with_number(name, seen[name])
            seen[name] += new in taken
        taken.add(new)
        result.append(new)
    return result


def _with_number(name: str, number: int) -> str:
    folder, slash, last = name.rpartition("/")
    path = PurePosixPath(last)  # of a name that is none, stem and ending are empty
    return f"{folder}{slash}{path.stem} ({number}){path.suffix}"


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, label: str) -> Source:
    return Source(label, lambda: _unpack(archive, info, label))


def _name(info: zipfile.ZipInfo) -> str:
    """Return a member's name; where it is not marked as UTF-8 it is that by its bytes, or else what Windows writes."""
    if info.flag_bits & _UTF8_NAME:
        return info.filename
    for encoding in ("utf-8", "gb18030"):
        try:
            return info.filename.encode("cp437").decode(encoding)
        except UnicodeError:
            continue
    return info.filename


def _is_aside(info: zipfile.ZipInfo) -> bool:
    """Say whether a member is what a program left beside the documents: macOS's copies, hidden and lock files."""
    parts = (part for part in PurePosixPath(info.filename).parts if part != "..")
    return any(part.startswith((".", "~$", "__MACOSX")) for part in parts)


def _check(info: zipfile.ZipInfo, member: Source, unpacked: int) -> None:
    if info.flag_bits & _ENCRYPTED:
        raise InputError(member.name, "is protected by a password", UNPACK)
    if is_bomb(info):
        raise InputError(member.name, f"would unpack to {info.file_size:,} bytes, as no document does", "leave it out")
    if unpacked > MOST_UNPACKED:
        raise InputError(member.name, f"lies beyond the {MOST_UNPACKED >> 30} GiB that are unpacked of one archive", UNPACK)


def _unpack(archive: zipfile.ZipFile, info: zipfile.ZipInfo, label: str) -> bytes:
    try:
        return archive.read(info)
    except DAMAGED:
        raise InputError(label, "is damaged in the archive", "make or download the archive again") from None
    except (NotImplementedError, RuntimeError):
        raise InputError(label, "is packed in a way that cannot be unpacked here", UNPACK) from None
