"""JSON whose decimals are numbers with all of their digits: no float, no exponent."""

import json
from collections.abc import Iterable
from decimal import Decimal
from typing import Final

_quote = json.encoder.encode_basestring

JsonValue = str | Decimal | int | tuple[str, ...] | None
"""What a field of a record can hold."""

_NO_CELL: Final = object()


def json_object(fields: dict[str, JsonValue]) -> str:
    """Return `fields` as a JSON object on one line, in their order; the names are plain words."""
    parts = []
    for name, value in fields.items():
        parts.append(f'"{name}": {json_value(value)}')
    return "{" + ", ".join(parts) + "}"


class JsonRows:
    """Writes rows of cells as JSON objects on a line each; what the row above says, too, is not put into JSON again."""

    def __init__(self, names: Iterable[str]) -> None:
        self._openings = [f"{json_value(name)}: " for name in names]
        self._cells: list[object] = [_NO_CELL] * len(self._openings)
        self._parts = self._openings.copy()

    def line(self, cells: tuple[JsonValue, ...]) -> str:
        """Return the next row; it has a cell for each name."""
        above, parts = self._cells, self._parts
        if len(cells) != len(above):
            raise ValueError(f"{len(cells)} cells for {len(above)} names")
        for at, cell in enumerate(cells):
            if cell is not above[at]:
                above[at] = cell
                parts[at] = self._openings[at] + json_value(cell)
        return "{" + ", ".join(parts) + "}"


def json_value(value: JsonValue) -> str:
    """Return a field's value as JSON; a decimal is a number with all of its digits and no exponent."""
    if value is None:
        return "null"
    if isinstance(value, str):
        return _quote(value)
    if isinstance(value, Decimal):
        return plain_decimal(value)
    if isinstance(value, int):
        return str(value)
    return "[" + ", ".join([_quote(item) for item in value]) + "]"


def plain_decimal(value: Decimal) -> str:
    """Return `value` in digits without an exponent, with as many decimals as it has."""
    digits = str(value)
    return format(value, "f") if "E" in digits else digits
