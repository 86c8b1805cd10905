"""JSON Lines and JSON: decimals are exact numbers without exponent."""

from typing import BinaryIO

from jinzhou_extract.exact_json import JsonRows
from jinzhou_extract.records.table import Table


class JsonLinesWriter:
    """One object a line."""

    name = "jsonl"
    endings: tuple[str, ...] = ("jsonl", "ndjson")
    is_text = True
    library: str | None = None
    extra: str | None = None

    def write(self, table: Table, stream: BinaryIO) -> list[str]:
        """Write a line for each row."""
        objects = JsonRows(table.names)
        for row in table.rows:
            stream.write((objects.line(row.cells) + "\n").encode())
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
        objects = JsonRows(table.names)
        separator = "[\n"
        for row in table.rows:
            stream.write((separator + objects.line(row.cells)).encode())
            separator = ",\n"
        stream.write(b"[]\n" if separator == "[\n" else b"\n]\n")
        return []
