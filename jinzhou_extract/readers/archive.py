"""Zip archives, opened with care: what is broken says so, what would blow up is not unpacked."""

import io
import re
import zipfile

from jinzhou_extract.errors import InputError

ZIP_MARKS = (b"PK\x03\x04", b"PK\x05\x06")
"""What an archive begins with; the second is that of an empty one."""

OFFICE_PART = r"\[Content_Types\]\.xml|mimetype\Z|_rels/\.rels|(?:docProps|word|xl|ppt|customXml)/.*\.(?:xml|rels)"
"""One of these is the first member of a document of Word, Excel, PowerPoint, LibreOffice or WPS."""

LARGEST = 1 << 30
"""Bytes that one member may unpack to."""

UNSUSPICIOUS = 64 << 20
MOST_PACKED = 100
"""A member larger than UNSUSPICIOUS that was packed tighter than 1 in MOST_PACKED is no document: text reaches 1 in 20."""


def open_zip(data: bytes, name: str) -> zipfile.ZipFile:
    """Return the archive in `data`; raise `InputError` where it is broken."""
    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError):
        raise InputError(name, "is a broken archive (cut short or damaged)", "copy or download it again") from None


def office_parts(head: bytes) -> list[str]:
    """Return the parts of an Office document that begin in the first bytes of an archive; none for any other archive."""
    found = re.finditer(rb"(?s)PK\x03\x04.{22}(?P<length>..)..", head)  # the header of a member; its name follows
    names = [
        head[item.end() : item.end() + int.from_bytes(item["length"], "little")].decode("ascii", "replace") for item in found
    ]
    return names if head.startswith(ZIP_MARKS) and names and re.match(OFFICE_PART, names[0]) else []


def is_bomb(member: zipfile.ZipInfo) -> bool:
    """Say whether a member would unpack to more than a document can be; it never unpacks to more than it declares."""
    size, packed = member.file_size, max(member.compress_size, 1)
    return size > LARGEST or (size > UNSUSPICIOUS and size > MOST_PACKED * packed)
