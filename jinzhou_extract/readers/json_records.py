"""JSON Lines, and JSON with one object or a list of them: a corpus with a text in each."""

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import TextIO

from jinzhou_extract.document import Document
from jinzhou_extract.errors import EmptyError, InputError
from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.readers.corpus import check_said, columns_among, no_text_column, row_documents
from jinzhou_extract.readers.options import ReadOptions
from jinzhou_extract.readers.own import refuse_own
from jinzhou_extract.readers.source import Source
from jinzhou_extract.readers.text_stream import open_text

BARE = "text"
"""The name that a text gets which stands in the list without an object around it."""

_OPENING = Pattern(r'\A(?:\ufeff)?\s*(?:\[\s*)?\{\s*"(?:[^"\\]|\\.)*"\s*:')

Record = tuple[str, object]
"""Where a record stands, and its value or the `InputError` in its place."""


class JsonReader:
    """Reads records: an object a line, or a file that is one list of objects or one object.

    A line is read as it is asked for, a list as a whole.
    """

    name = "json"
    endings: tuple[str, ...] = ("jsonl", "ndjson", "json")
    extra: str | None = None
    many = True

    def recognises(self, source: Source) -> bool:
        """Say whether a source begins with an object and its first name, or with a list of such."""
        return b"{" in source.head and _OPENING.match(source.head.decode("utf-8", "ignore")) is not None

    def read(self, source: Source, options: ReadOptions) -> Iterator[Document | InputError]:
        """Yield a document for each record with a text."""
        with open_text(source, options.encoding) as stream:
            yield from _documents(_records(stream, source), source.name, options)


def _documents(records: Iterator[Record], source: str, options: ReadOptions) -> Iterator[Document | InputError]:
    names: dict[str, None] = {}  # a set that keeps its order
    without_text: list[str] = []
    has_text, is_empty = False, True
    for place, value in records:
        if isinstance(value, InputError):
            is_empty = False
            yield value
            continue
        cells = {BARE: value} if isinstance(value, str) else value
        if not isinstance(cells, dict):
            is_empty = False
            yield InputError(source, f"{place} is no object ({type(cells).__name__})", 'write {"text": …}')
            continue
        if not names and options.text_column is None:
            refuse_own(list(cells), source)
        names.update(dict.fromkeys(cells))
        columns = columns_among(list(cells), options)
        if columns is not None:
            has_text = True
            yield from row_documents(cells, columns, source, place, options)
        else:
            without_text.append(place)
    if names:
        check_said(list(names), source, options)
        if not has_text:
            raise no_text_column(list(names), source)
        yield from (EmptyError(source, f"{place}: has no text") for place in without_text)
    elif is_empty:
        raise InputError(source, "holds no record", "there is nothing to extract from it")


def _records(stream: TextIO, source: Source) -> Iterator[Record]:
    lines = (line.strip() for line in stream if line.strip())
    first, second = next(lines, ""), next(lines, "")
    stream.seek(0)
    if first.startswith("[") or (first.startswith("{") and not first.endswith("}") and not _is_record(second)):
        value = _parsed(stream.read(), source.name, "the file")
        items = value if isinstance(value, list) else [value]
        yield from ((f"row {number}", item) for number, item in enumerate(items, 1))
        return
    for number, line in enumerate(stream, 1):
        if line.strip():
            yield f"row {number}", _parsed(line.strip(), source.name, f"line {number}")


def _is_record(line: str) -> bool:
    """Say whether a line is a record by itself; the one in front of it is then one that was cut."""
    if not (line.startswith("{") and line.endswith("}")):
        return False
    try:
        return bool(json.loads(line))
    except (ValueError, RecursionError):
        return False


def _parsed(text: str, source: str, what: str) -> object:
    """Return the value that a text is in JSON, or the error that it is none."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, " if error.lineno > 1 else ""
        return InputError(source, f"{what} is no JSON ({error.msg}: {place}character {error.colno})", "mend it")
    except RecursionError:
        return InputError(source, f"{what} is nested too deep", "a record is an object with a text")
    except ValueError:  # more digits than Python makes a number of
        return json.loads(text, parse_int=Decimal)
