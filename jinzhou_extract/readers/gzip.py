"""Files packed with gzip (.gz), read as what is in them."""

import gzip
import zlib
from collections.abc import Callable, Iterator
from pathlib import PurePath

from jinzhou_extract.document import Document
from jinzhou_extract.errors import InputError
from jinzhou_extract.readers.archive import LARGEST, MOST_PACKED, UNSUSPICIOUS
from jinzhou_extract.readers.base import Reader
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.source import Source

MARK = b"\x1f\x8b\x08"
CHUNK = 1 << 20
UNPACK = "unpack it and name the file in it"


class GzipReader:
    """Unpacks a file in memory; its name without .gz tells the format where the content does not."""

    name = "gzip"
    endings: tuple[str, ...] = ("gz",)
    extra: str | None = None
    many = True

    def __init__(self, reader_for: Callable[[Source], Reader]) -> None:
        """Take what finds the reader of what is packed."""
        self._reader_for = reader_for

    def recognises(self, source: Source) -> bool:
        """Say whether it begins with the mark of the format."""
        return source.head.startswith(MARK)

    def read(self, source: Source, options: ReadOptions) -> Iterator[Document | InputError]:
        """Yield the documents of the file that is packed."""
        data = _unpacked(source)
        ending = PurePath(source.name.lower().removesuffix(".gz")).suffix.lstrip(".")
        if source.name.lower().endswith(".tgz"):
            ending = "tar"
        inner = Source(source.name, lambda: data, packed_ending=ending)
        reader = self._reader_for(inner)
        if reader is self:
            raise InputError(source.name, "is packed twice", UNPACK)
        yield from reader.read(inner, options)


def _unpacked(source: Source) -> bytes:
    parts: list[bytes] = []
    size, packed = 0, 0
    try:
        with source.open() as stream, gzip.GzipFile(fileobj=stream) as file:
            while part := file.read(CHUNK):
                size, packed = size + len(part), stream.tell()
                if size > LARGEST or (size > UNSUSPICIOUS and size > MOST_PACKED * packed):
                    raise InputError(source.name, f"unpacks to more than {size:,} bytes, as no document does", UNPACK)
                parts.append(part)
    except (zlib.error, EOFError, OSError):
        raise InputError(source.name, "is a broken gzip file (cut short or damaged)", "copy or download it again") from None
    return b"".join(parts)
