"""Long texts line by line."""

import codecs
import io
from typing import TextIO

from jinzhou_extract.readers.decode import decode
from jinzhou_extract.readers.source import Source

CHUNK = 1 << 20


def open_text(source: Source, encoding: str | None) -> TextIO:
    """Return the text of a source as a stream of lines, to be closed by who asks; line ends stay as they are.

    UTF-8 is read as the stream is. Any other encoding is found out from all of the bytes, which are then held. Raises
    `InputError` where the bytes are no text.
    """
    if encoding is None and _is_utf8(source):
        return io.TextIOWrapper(source.open(), encoding="utf-8-sig", newline="")
    return io.StringIO(decode(source.data, source.name, encoding), newline="")


def _is_utf8(source: Source) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    with source.open() as stream:
        try:
            while chunk := stream.read(CHUNK):
                if b"\0" in chunk:
                    return False
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True
