"""JSON whose decimals are numbers with all of their digits: no float, no exponent."""

import json
from decimal import Decimal

_quote = json.encoder.encode_basestring

JsonValue = str | Decimal | int | tuple[str, ...] | None
"""What a field of a record can hold."""


def json_object(fields: dict[str, JsonValue]) -> str:
    """Return `fields` as a JSON object on one line, in their order; the names are plain words."""
    parts = []
    for name, value in fields.items():
        parts.append(f'"{name}": {json_value(value)}')
    return "{" + ", ".join(parts) + "}"


def json_row(keys: list[str], cells: tuple[JsonValue, ...]) -> str:
    """Return cells as a JSON object on one line; `keys` are JSON strings, one for each."""
    return "{" + ", ".join([f"{key}: {json_value(cell)}" for key, cell in zip(keys, cells, strict=True)]) + "}"


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
