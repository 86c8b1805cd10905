"""What a caller hands in, as a document: of the right types, and of characters that there are."""

import datetime as dt
import os
from dataclasses import fields, replace

from jinzhou_extract.document.dates import parse_date
from jinzhou_extract.document.document import Document
from jinzhou_extract.errors import InputError, UsageError

Given = Document | str
"""What is taken for a document: a text by itself, or with what is known of it."""


def as_document(
    given: Given, *, date: dt.date | str | None = None, region: str | None = None, title: str | None = None
) -> Document:
    """Return a document with what the caller says of it, which goes before what it says itself.

    Raises `TypeError` for what is neither a text nor a document, `UsageError` for a date that is none, and `InputError` for
    a text that no file could hold.
    """
    if not isinstance(given, Document | str):
        raise TypeError(f"a text or a Document is wanted, not {type(given).__name__}; {_instead(given)}")
    document = Document(given) if isinstance(given, str) else given
    for name, value in (("text", document.text), ("source", document.source), ("region", region), ("title", title)):
        if value is not None and not isinstance(value, str):
            raise TypeError(f"the {name} of a document is a str, not {type(value).__name__}")
    said = {"date": as_date(date), "region": region, "title": title}
    if known := {name: value for name, value in said.items() if value is not None}:
        document = replace(document, **known)  # type: ignore[arg-type]
    _check_characters(document)
    return document


def as_date(given: dt.date | str | None) -> dt.date | None:
    """Return a date that may be written (2022-03-08, 2022-03, 2022); `TypeError` and `UsageError` for what is none."""
    if given is None or (isinstance(given, dt.date) and not isinstance(given, dt.datetime)):
        return given
    if isinstance(given, dt.datetime):
        return given.date()
    if not isinstance(given, str):
        raise TypeError(f"a date is a datetime.date or a str such as 2022-03-08, not {type(given).__name__}")
    found = parse_date(given)
    if found is None:
        raise UsageError(f"{given!r} is no date; write it as 2022-03-08, 2022-03 or 2022")
    return found


def _instead(given: object) -> str:
    if isinstance(given, bytes | bytearray | memoryview):
        return "decode it first, or give the file's name to extract_file()"
    if isinstance(given, os.PathLike):
        return "give a file's name to extract_file()"
    if given is None:
        return "there is nothing to extract from"
    return "give several of them to extract_many()"


def _check_characters(document: Document) -> None:
    """Raise `InputError` for half of a surrogate pair, which stands for a character or byte that was lost before."""
    for field in fields(document):
        value = getattr(document, field.name)
        if isinstance(value, str) and not value.isascii():
            try:
                value.encode("utf-16-le")  # finds them sooner than UTF-8 does
            except UnicodeEncodeError as error:
                name = document.source.encode("utf-8", "backslashreplace").decode()
                half = f"U+{ord(value[error.start]):04X}, character {error.start}"
                what = f"its {field.name} holds half of a surrogate pair ({half})"
                raise InputError(name, what, "decode it anew from its bytes") from None
