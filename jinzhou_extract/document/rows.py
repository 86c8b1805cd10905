"""Lines that are rows of a table."""

import re

from jinzhou_extract.lexicon.pattern import Pattern

LONGEST_ROW = 200

_TABLE_ROW = Pattern(r"\s*\|.*\|\s*\Z")
_FIELD = Pattern(r"[^\s|]+")
_LAST_OF_NUMBER = frozenset("0123456789０１２３４５６７８９%％")


def is_table_row(text: str) -> bool:
    """Say whether a line is a row of | cells |."""
    return text.lstrip()[:1] == "|" and _TABLE_ROW.match(text) is not None


def is_number_row(text: str) -> bool:
    """Say whether a line is a row of a plain-text table: a label, then one number or more, set apart by blanks."""
    if len(text) >= LONGEST_ROW or text[-1] not in _LAST_OF_NUMBER or any(mark in text for mark in "，。；！？"):
        return False
    fields = _FIELD.findall(text)
    numbers = 0
    for item in reversed(fields):
        if not re.fullmatch(r"[-−－+]?\d[\d,，]*(?:[.．]\d+)?[%％]?|[-—]+", item):
            break
        numbers += 1
    return len(fields) > numbers and (numbers > 1 or (numbers == 1 and ("（" in text or "(" in text)))
