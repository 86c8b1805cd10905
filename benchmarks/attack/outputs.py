"""What a file that a run wrote holds, without what differs from run to run: the time of its making."""

import contextlib
import json
import sqlite3
import struct
import zipfile
from collections.abc import Hashable
from pathlib import Path

Contents = Hashable

STATA_TIME = 17
"""Bytes of the time in the head of a Stata file: 12 Nov 2026 10:15."""


def contents(path: Path) -> Contents:
    """Return what a file holds, to be compared with the same of another one; of a broken file, that it is broken."""
    try:
        match path.suffix:
            case ".xlsx":
                with zipfile.ZipFile(path) as archive:
                    names = [name for name in sorted(archive.namelist()) if not name.startswith("docProps/")]
                    return tuple((name, archive.read(name)) for name in names)
            case ".db":
                return _rows(path)
            case ".dta":
                head, mark, rest = path.read_bytes().partition(b"<timestamp>")
                return head, mark, rest[1 + STATA_TIME :]
            case ".json" if path.name.endswith(".summary.json"):
                return tuple(
                    sorted((name, str(value)) for name, value in json.loads(path.read_bytes()).items() if "second" not in name)
                )
            case _:
                return path.read_bytes()
    except (zipfile.BadZipFile, sqlite3.Error, ValueError, struct.error) as error:
        return f"broken: {type(error).__name__}: {error}"


def _rows(path: Path) -> Contents:
    """Return the rows of all tables; who opens a database whose writer was killed gets it as it was before."""
    with contextlib.closing(sqlite3.connect(path)) as database:
        checked = database.execute("pragma integrity_check").fetchone()
        tables = [name for (name,) in database.execute("select name from sqlite_master where type = 'table' order by name")]
        return checked, tuple(
            (table, tuple(sorted(database.execute(f'select * from "{table}"'), key=repr))) for table in tables
        )
