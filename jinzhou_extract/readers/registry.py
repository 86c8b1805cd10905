"""Every reader, and which one a source is for: by content first, by its name's ending second."""

from collections.abc import Iterator

from jinzhou_extract.document import Document
from jinzhou_extract.errors import InputError
from jinzhou_extract.readers.base import Reader
from jinzhou_extract.readers.delimited import DelimitedReader
from jinzhou_extract.readers.docx import DocxReader
from jinzhou_extract.readers.gzip import GzipReader
from jinzhou_extract.readers.html import HtmlReader
from jinzhou_extract.readers.json_records import JsonReader
from jinzhou_extract.readers.mail import MailReader
from jinzhou_extract.readers.odt import OdtReader
from jinzhou_extract.readers.office import OfficeReader
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.parquet import ParquetReader
from jinzhou_extract.readers.pdf import PdfReader
from jinzhou_extract.readers.rtf import RtfReader
from jinzhou_extract.readers.source import Source
from jinzhou_extract.readers.text import TextReader
from jinzhou_extract.readers.unread import UnreadReader
from jinzhou_extract.readers.xlsx import XlsxReader
from jinzhou_extract.readers.zip import ZipReader

DELIMITED = DelimitedReader()
UNREAD = UnreadReader()


def reader_for(source: Source, options: ReadOptions | None = None) -> Reader:
    """Return the reader that a source is for; raise `InputError` where it cannot be read.

    A text without an ending, such as standard input, is a CSV corpus where the user names its column of texts. A file of no
    bytes is empty, whatever its ending promises.
    """
    if not source.head:
        raise InputError(source.name, "is empty", "there is nothing to extract from it")
    for reader in READERS:
        if reader.recognises(source):
            return reader
    for reader in READERS:
        if source.ending in reader.endings:
            return reader
    return DELIMITED if not source.ending and options is not None and options.text_column is not None else READERS[-1]


def is_known(source: Source) -> bool:
    """Say whether a file of an archive is of a format that is read, by its ending, as the files of a folder are chosen."""
    return source.ending in ENDINGS


def read_documents(source: Source, options: ReadOptions) -> Iterator[Document | InputError]:
    """Yield the documents of a source, or the error in the place of one that cannot be read.

    Raises `InputError` where nothing of the source can be read.
    """
    yield from reader_for(source, options).read(source, options)


READERS: tuple[Reader, ...] = (
    PdfReader(),
    ParquetReader(),
    XlsxReader(),
    DocxReader(),
    OdtReader(),
    OfficeReader(reader_for),
    RtfReader(),
    UNREAD,
    HtmlReader(),
    MailReader(reader_for, is_known),
    ZipReader(reader_for, is_known),
    GzipReader(reader_for),
    JsonReader(),
    DELIMITED,
    TextReader(),
)
"""In the order in which they are asked; text, which is what nothing else is, comes last."""

ENDINGS = frozenset(ending for reader in READERS if reader is not UNREAD for ending in reader.endings)
"""File endings that folders and archives are searched for."""
