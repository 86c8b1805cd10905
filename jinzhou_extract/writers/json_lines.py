"""JSON Lines and JSON: decimals are exact numbers without exponent."""

import json
from decimal import Decimal
from typing import BinaryIO

from jinzhou_extract.metric import plain_decimal
from jinzhou_extract.writers.table import Cell, Table

_quote = json.encoder.encode_basestring


def json_cell(cell: Cell) -> str:
    """Return a cell as JSON."""
    if cell is None:
        return "null"
    if isinstance(cell, str):
        return _quote(cell)
    if isinstance(cell, Decimal):
        return plain_decimal(cell)
    if isinstance(cell, int):
        return str(cell)
    return "[" + ", ".join(map(_quote, cell)) + "]"


def json_row(names: tuple[str, ...], row: tuple[Cell, ...]) -> str:
    """Return a row as one line of JSON."""
    return "{" + ", ".join(f"{_quote(name)}: {json_cell(cell)}" for name, cell in zip(names, row, strict=True)) + "}"


class JsonLinesWriter:
    """One object a line."""

    name = "jsonl"
    endings: tuple[str, ...] = ("jsonl", "ndjson")
    needs_file = False
    extra: str | None = None

    def write(self, table: Table, stream: BinaryIO) -> None:
        """Write a line for each row."""
        for row in table.rows:
            stream.write((json_row(table.names, row) + "\n").encode())


class JsonWriter:
    """One array of objects."""

    name = "json"
    endings: tuple[str, ...] = ("json",)
    needs_file = False
    extra: str | None = None

    def write(self, table: Table, stream: BinaryIO) -> None:
        """Write the rows as an array, a row a line."""
        separator = "[\n"
        for row in table.rows:
            stream.write((separator + json_row(table.names, row)).encode())
            separator = ",\n"
        stream.write(b"[]\n" if separator == "[\n" else b"\n]\n")
