"""JSON Lines and JSON: decimals are exact numbers without exponent."""

from typing import BinaryIO

from jinzhou_extract.exact_json import json_value
from jinzhou_extract.records.row import Row
from jinzhou_extract.records.table import Table


def json_object(keys: list[str], row: Row) -> str:
    """Return a row as one line of JSON; `keys` are JSON strings."""
    return "{" + ", ".join([f"{key}: {json_value(cell)}" for key, cell in zip(keys, row.cells, strict=True)]) + "}"


class JsonLinesWriter:
    """One object a line."""

    name = "jsonl"
    endings: tuple[str, ...] = ("jsonl", "ndjson")
    is_text = True
    library: str | None = None
    extra: str | None = None

    def write(self, table: Table, stream: BinaryIO) -> list[str]:
        """Write a line for each row."""
        keys = [json_value(name) for name in table.names]
        for row in table.rows:
            stream.write((json_object(keys, row) + "\n").encode())
        return []


class JsonWriter:
    """One array of objects."""

    name = "json"
    endings: tuple[str, ...] = ("json",)
    is_text = True
    library: str | None = None
    extra: str | None = None

    def write(self, table: Table, stream: BinaryIO) -> list[str]:
        """Write the rows as an array, a row a line."""
        keys = [json_value(name) for name in table.names]
        separator = "[\n"
        for row in table.rows:
            stream.write((separator + json_object(keys, row)).encode())
            separator = ",\n"
        stream.write(b"[]\n" if separator == "[\n" else b"\n]\n")
        return []
