"""Records that were extracted before, read back from JSON Lines, Parquet or SQLite."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from jinzhou_extract.errors import InputError
from jinzhou_extract.metric import FIELDS, Metric
from jinzhou_extract.records.columns import CellType, Header, Layout, known_columns
from jinzhou_extract.records.libraries import require

JSON_LINES, PARQUET, SQLITE = (
    frozenset(["jsonl", "ndjson"]),
    frozenset(["parquet", "pq"]),
    frozenset(["db", "sqlite", "sqlite3"]),
)
KEYS = frozenset(["kind", "text", "start", "sentence"])
"""Fields that a record has and a document of a corpus has not."""

EXACT = "_exact"
"""What follows the name of a column of SQLite that has all digits of a number."""


def holds_records(path: Path) -> bool:
    """Say whether a file holds records of figures, not documents."""
    ending = path.suffix.lower().lstrip(".")
    if ending in SQLITE:
        return path.is_file()
    try:
        if ending in JSON_LINES:
            with path.open(encoding="utf-8") as file:
                first = json.loads(file.readline() or "null")
            return isinstance(first, dict) and first.keys() >= KEYS
        if ending in PARQUET:
            require("pyarrow", "reading parquet", "'jinzhou-extract[parquet]'")
            import pyarrow.parquet

            return set(pyarrow.parquet.read_schema(path).names) >= KEYS
    except (OSError, ValueError):  # reading it as a document will say what is wrong
        return False
    return False


def read_records(path: Path) -> Iterator[Metric]:
    """Yield the records of a file; raise `InputError`, with the line or row, for what is none."""
    ending = path.suffix.lower().lstrip(".")
    rows = _json_lines(path) if ending in JSON_LINES else _parquet(path) if ending in PARQUET else _sqlite(path)
    number, names = 1, {column.safe: key for key, column in known_columns(Layout.LONG, Header.EN).items() if column.safe}
    try:
        for row in rows:
            named = {names.get(key, key): value for key, value in row.items() if value is not None}
            yield Metric.of({key: value for key, value in named.items() if key in FIELDS})
            number += 1
    except ValidationError as error:
        key = ".".join(map(str, error.errors()[0]["loc"]))
        raise InputError(
            f"{path}:{number}", f"is no record of a figure ({key})", "extract it again, with all columns"
        ) from None
    except (ValueError, sqlite3.Error) as error:
        raise InputError(f"{path}:{number}", f"could not be read ({error})", "extract it again") from None


def _json_lines(path: Path) -> Iterator[Mapping[str, Any]]:
    with path.open(encoding="utf-8-sig") as file:
        for line in file:
            row = json.loads(line, parse_float=Decimal)
            yield row if isinstance(row, dict) else {}


def _parquet(path: Path) -> Iterator[Mapping[str, Any]]:
    import pyarrow.parquet

    with pyarrow.parquet.ParquetFile(path) as file:
        for batch in file.iter_batches():
            yield from ({key: _plain(value) for key, value in row.items()} for row in batch.to_pylist())


def _plain(value: object) -> object:
    """Return a value without the zeros that the decimals of a column are filled up with."""
    return Decimal(f"{value.normalize():f}") if isinstance(value, Decimal) else value


def _lists(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return the lists of a row, which SQLite holds as JSON."""
    columns = known_columns(Layout.LONG, Header.EN).values()
    names = {name for column in columns if column.type is CellType.LIST for name in (column.key, column.safe)}
    return {key: json.loads(value) for key, value in row.items() if key in names and value}


def _sqlite(path: Path) -> Iterator[Mapping[str, Any]]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as base:
        base.row_factory = sqlite3.Row
        for found in base.execute("SELECT * FROM metrics"):
            row = dict(found)
            exact = {key.removesuffix(EXACT): value for key, value in row.items() if key.endswith(EXACT)}
            yield row | exact | _lists(row)
