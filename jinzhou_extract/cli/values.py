"""Values of options that several commands take."""

import datetime as dt
import sys
from pathlib import Path

from jinzhou_extract.cli.console import is_terminal
from jinzhou_extract.document.dates import parse_date
from jinzhou_extract.errors import UsageError
from jinzhou_extract.readers.decode import NAMES, is_encoding
from jinzhou_extract.readers.metadata import Metadata, read_metadata


def document_date(text: str | None) -> dt.date | None:
    """Return the date that --date names, or None where it was not given."""
    if text is None:
        return None
    found = parse_date(text)
    if found is None:
        raise UsageError(f"--date {text!r} is no date; write it as 2022-03-08, 2022-03 or 2022")
    return found


def known_encoding(name: str | None) -> str | None:
    """Return the encoding that --encoding names, or None where it was not given."""
    if name is not None and not is_encoding(name):
        raise UsageError(f"--encoding {name!r} is no encoding that Python knows; pass one that is, {NAMES}")
    return name


def piped() -> list[str]:
    """Return the name of standard input, where something may come from it."""
    if is_terminal(sys.stdin):
        raise UsageError("no input; name files or folders, or pipe a text in and pass -")
    return ["-"]


def known_pattern(source: str | None, option: str) -> str | None:
    """Return the regular expression that an option gives, or None where it was not given."""
    if source is None:
        return None
    import regex  # takes long, and few runs have a pattern

    try:
        regex.compile(source)
    except regex.error as error:
        raise UsageError(f"{option} {source!r} is no pattern ({error}); escape signs with \\") from None
    return source


def known_region(name: str | None) -> str | None:
    """Return the place that --region names, or None where it was not given."""
    if name is not None:
        from jinzhou_extract.places.lookup import load_place_names  # its tables are read only where they are needed

        load_place_names().check(name, "--region")
    return name


def known_metadata(path: Path | None) -> Metadata | None:
    """Return the table that --metadata names, or None where it was not given."""
    return None if path is None else read_metadata(path)


def named_columns(names: str | None) -> tuple[str, ...]:
    """Return the columns that --keep names, none where it was not given."""
    if names is None:
        return ()
    named = tuple(name.strip() for name in names.split(",") if name.strip())
    if not named:
        raise UsageError("--keep names no column; separate names by commas, or leave it out")
    return named
