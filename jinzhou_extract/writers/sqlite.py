"""An SQLite database that Datasette opens well; running again replaces what a source gave before."""

import contextlib
import errno
import os
import sqlite3
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from jinzhou_extract.errors import OutputError, UsageError
from jinzhou_extract.exact_json import json_value
from jinzhou_extract.records.columns import KEPT, CellType, Column, Header, Layout
from jinzhou_extract.records.documents import Documents
from jinzhou_extract.records.row import Cell
from jinzhou_extract.records.shown import shown_cell
from jinzhou_extract.records.table import Table, documents_table
from jinzhou_extract.writers.beside import Partial, new_beside, target_of
from jinzhou_extract.writers.whole_file import explain, explained, replaceable

TABLES = {Layout.LONG: "metrics", Layout.WIDE: "statements"}
DOCUMENTS = "documents"
NEEDED = ("id", "source")
INDEXED = ("source", "indicator", "kind", "role", "time_period", "region")
TYPES = {CellType.TEXT: "TEXT", CellType.LIST: "TEXT", CellType.INTEGER: "INTEGER", CellType.DECIMAL: "NUMERIC"}
GENERATED = (3, 31)
"""The version of SQLite from which on a column can stand for another one: so are the names of version 0.1 still read."""

LARGEST = Decimal(2**63 - 1)


class SqliteWriter:
    """One table: `metrics` in the long layout, `statements` in the wide one; `id` is the primary key. Beside it `documents`
    says what is known of each document.

    A number stands in a NUMERIC column, for sorting and arithmetic: an integer up to 2⁶³, else the nearest double, or
    nothing where there is none. Beside it `…_exact` has all of its digits as text. `flags` are a JSON array.
    """

    name = "sqlite"
    endings: tuple[str, ...] = ("db", "sqlite", "sqlite3")
    is_text = False
    library: str | None = None
    extra: str | None = None

    def __init__(self, *, wait: float = 5.0) -> None:
        self._wait = wait  # seconds for another program to end what it writes

    def check(self, columns: tuple[Column, ...]) -> None:
        """Raise `UsageError` for columns without which rows can't be told apart."""
        if missing := [key for key in NEEDED if all(column.key != key for column in columns)]:
            raise UsageError(f"sqlite tells rows apart by id and source; add {' and '.join(missing)} to --columns")

    def write_file(self, table: Table, path: Path) -> list[str]:
        """Put the rows into the database, in the place of all earlier rows of the sources that were read.

        It is one transaction: when it fails, the database is as it was, and there is none where there was none. Raise
        `OutputError` where it can't be written or its table has other columns.
        """
        with _sqlite_explained(path):
            target = target_of(path)
            if replaceable(path) is not None:
                _refuse_links(target)
                self._write(table, path, target)
                return []
            with new_beside(target, 0o666) as partial:
                self._write(table, path, partial.path, is_new=True)
                os.fsync(partial.handle)
                _move_to_free_name(partial, target)
        return []

    def _write(self, table: Table, path: Path, file: Path, *, is_new: bool = False) -> None:
        with contextlib.closing(sqlite3.connect(file, timeout=self._wait, isolation_level=None)) as database:
            if is_new:
                database.execute("PRAGMA journal_mode = MEMORY")  # nothing to go back to, so no file beside it for that
            database.execute("BEGIN IMMEDIATE")
            _Rows(table, database).replace(path)
            database.execute("COMMIT")  # closing without it takes everything back


def _refuse_links(target: Path) -> None:
    """Refuse a database beside whose file SQLite would follow a link: it keeps there what it needs to take a run back."""
    for ending in ("-journal", "-wal", "-shm"):
        beside = target.with_name(target.name + ending)
        if beside.is_symlink():
            raise OutputError(str(beside), "is a link where SQLite keeps a file of its own", "take it away")


def _move_to_free_name(partial: Partial, target: Path) -> None:
    """Give a new database its name, unless another run has made one of that name meanwhile."""
    try:
        os.link(partial.path, target)
    except FileExistsError:
        raise OutputError(str(target), "was made by another run meanwhile", "run again to add to it") from None
    except OSError:  # a file system without links
        partial.move_to(target, None)


class _Rows:
    """The rows of a table on their way into a database."""

    def __init__(self, table: Table, database: sqlite3.Connection) -> None:
        self._table = table
        self._database = database
        self._name = TABLES[table.layout]
        self._decimals = [at for at, column in enumerate(table.columns) if column.type is CellType.DECIMAL]
        exact = "{}（精确）" if table.header is Header.ZH else "{}_exact"
        self._columns = {column.stored: TYPES[column.type] for column in table.columns}
        self._columns |= {exact.format(table.columns[at].name): "TEXT" for at in self._decimals}
        self._heads = {column.key: column.stored for column in table.columns}
        self._old = {column.stored: column.name for column in table.columns if column.stored != column.name}

    def replace(self, path: Path) -> None:
        """Take out what the sources gave before, and put in what they give now."""
        self._make_table(path)
        marks = ", ".join("?" * len(self._columns))
        insert = f"INSERT OR REPLACE INTO {self._name} VALUES ({marks})"
        replaced: set[str] = set()
        for row in self._table.rows:
            self._forget(row.metrics[0].source, replaced)
            exact = [shown_cell(row.cells[at]) or None for at in self._decimals]
            self._database.execute(insert, [*map(_stored, row.cells), *exact])
        for source in self._table.sources:
            self._forget(source, replaced)
        if self._table.documents is not None:
            self._replace_documents(self._table.documents, path)

    def _replace_documents(self, documents: Documents, path: Path) -> None:
        """Put what is known of the documents that were read in the place of what was known of their sources."""
        kept = [column for column in self._table.columns if column.takes.startswith(KEPT)]
        table = documents_table(documents, kept, self._table.header)
        columns = {column.stored: TYPES[column.type] for column in table.columns}
        there = [row[1] for row in self._database.execute(f"PRAGMA table_info({DOCUMENTS})")]
        if there and there != list(columns):
            raise _other_columns(path, DOCUMENTS)
        heads = ", ".join(f"{_quoted(name)} {kind}" for name, kind in columns.items())
        self._database.execute(f"CREATE TABLE IF NOT EXISTS {DOCUMENTS} ({heads})")
        source = _quoted(table.columns[0].stored)
        self._database.executemany(
            f"DELETE FROM {DOCUMENTS} WHERE {source} = ?", {(str(facts["source"]),) for facts in documents}
        )
        marks = ", ".join("?" * len(columns))
        self._database.executemany(
            f"INSERT INTO {DOCUMENTS} VALUES ({marks})", ([*map(_stored, row.cells)] for row in table.rows)
        )

    def _forget(self, source: str, replaced: set[str]) -> None:
        if source not in replaced:
            replaced.add(source)
            where = f"{_quoted(self._heads['source'])} = ?"
            self._database.execute(f"DELETE FROM {self._name} WHERE {where}", (source,))

    def _make_table(self, path: Path) -> None:
        """Make the table and its indexes, or raise `OutputError` where there is one with other columns."""
        there = [row[1] for row in self._database.execute(f"PRAGMA table_info({self._name})")]
        if there == [self._old.get(name, name) for name in self._columns]:
            return  # made by version 0.1, whose names it keeps
        if there and there != list(self._columns):
            raise _other_columns(path, self._name)
        key = self._heads["id"]
        columns = [
            f"{_quoted(name)} {kind}{' PRIMARY KEY NOT NULL' if name == key else ''}" for name, kind in self._columns.items()
        ]
        if sqlite3.sqlite_version_info >= GENERATED:
            columns += [
                f"{_quoted(old)} {self._columns[name]} GENERATED ALWAYS AS ({_quoted(name)}) VIRTUAL"
                for name, old in self._old.items()
            ]
        self._database.execute(f"CREATE TABLE IF NOT EXISTS {self._name} ({', '.join(columns)})")
        for name in (self._heads[key] for key in INDEXED if key in self._heads):
            index = _quoted(f"{self._name}_by_{name}")
            self._database.execute(f"CREATE INDEX IF NOT EXISTS {index} ON {self._name} ({_quoted(name)})")


def _other_columns(path: Path, table: str) -> OutputError:
    hint = "name a new file, or pass the --columns and --header that it was made with"
    return OutputError(str(path), f"its table {table} has other columns", hint)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _stored(cell: Cell) -> str | int | float | None:
    """Return a cell as SQLite keeps it."""
    if isinstance(cell, Decimal):
        if -LARGEST <= cell <= LARGEST and cell == cell.to_integral_value():
            return int(cell)
        near = float(cell)
        return near if abs(near) != float("inf") else None
    return json_value(cell) if isinstance(cell, tuple) else str(cell) if isinstance(cell, str) else cell


@contextlib.contextmanager
def _sqlite_explained(path: Path) -> Iterator[None]:
    """Turn an error of SQLite or the operating system into an `OutputError`."""
    try:
        with explained(path):
            yield
    except sqlite3.Error as error:
        raise OutputError(str(path), *_explain(error, path)) from None


def _explain(error: sqlite3.Error, path: Path) -> tuple[str, str]:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the primary code; the rest of it says where
    if code == sqlite3.SQLITE_CANTOPEN:
        if path.is_dir():
            return explain(IsADirectoryError())
        return explain(PermissionError() if path.parent.is_dir() else FileNotFoundError())
    known = {
        sqlite3.SQLITE_NOTADB: ("is no SQLite database", "name another file"),
        sqlite3.SQLITE_FULL: explain(OSError(errno.ENOSPC, "")),
        sqlite3.SQLITE_READONLY: explain(PermissionError()),
        sqlite3.SQLITE_BUSY: ("another program is writing to it", "run again when that has ended"),
        sqlite3.SQLITE_LOCKED: ("another program is writing to it", "run again when that has ended"),
    }
    return known.get(code, (f"could not be written ({error})", ""))
