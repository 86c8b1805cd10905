"""Words of the tables are plain: a row that looks around itself at length is a pattern, whose place is in code, or words that
tell something beside others, which say so (lexicon/ambiguous.py).
"""

import re
import tomllib
from collections.abc import Iterator
from importlib.resources import files

import pytest

LONGEST = 40
"""How many characters a row may have that looks around itself."""

_LOOKS = re.compile(r"\(\?<?[=!]")
_NO_WORDS = frozenset(["example", "near_miss", "shape"])
"""Keys of what is said of a row; the shape of a construction is one of classes of words, and names no word."""


def rows_in(table: object) -> Iterator[str]:
    """Yield the rows of a table; what an example says is none, nor is a shape."""
    if isinstance(table, str):
        yield table
    elif isinstance(table, list):
        for item in table:
            yield from rows_in(item)
    elif isinstance(table, dict):
        for key, item in table.items():
            if key not in _NO_WORDS:
                yield from rows_in(item)


def patterns_in(text: str) -> list[str]:
    """Return the rows of the TOML `text` that are patterns rather than words."""
    return [row for row in rows_in(tomllib.loads(text)) if len(row) > LONGEST and _LOOKS.search(row)]


LONG = "增多|变少|升高|跌落|增长|下降|上升|回落|回升|攀升|增加|减少|提高|降低|扩大|缩小"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"[row]\nany = ['多(?!{LONG})', '少']", [f"多(?!{LONG})"]),
        (f"[row]\nbefore = '(?<!更)(?:{LONG})'\nany = ['多']", [f"(?<!更)(?:{LONG})"]),
        ("[row]\nany = ['多(?!增长|下降)', '少(?=了)']", []),
        (f"[row]\nany = ['{LONG}']", []),
        (f"[[row.beside]]\nwords = ['多']\nexample = '(?={LONG})'", []),
        (f"[[construction]]\nshape = '(?={LONG})'", []),
    ],
)
def test_a_row_that_looks_around_itself_at_length_is_a_pattern(text: str, found: list[str]) -> None:
    assert patterns_in(text) == found


def test_no_table_has_patterns() -> None:
    found = {
        file.name: rows
        for file in sorted(files("jinzhou_extract.lexicon").iterdir(), key=lambda file: file.name)
        if file.name.endswith(".toml") and (rows := patterns_in(file.read_text(encoding="utf-8")))
    }
    listed = "\n".join(f"{name}: {row}" for name, rows in found.items() for row in rows)
    assert not listed, f"these belong into code, or into rows of words beside others:\n{listed}"
