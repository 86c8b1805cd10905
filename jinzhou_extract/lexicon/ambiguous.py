"""Words that tell something only beside others: what may stand in front of them and behind them, as plain words.

A row of a table names them in `[[row.beside]]`, which reads as it is said:

    words           the words themselves
    after           one of these stands right in front …
    not_after       … and none of these, which make another word of it: 主|要
    before          one of these stands right behind …
    not_before      … and none of these: 要|求
    gap             how many characters … stands for, where it is not `GAP`
    example         a sentence in which they tell what the row is for, and
    near_miss       one in which they do not

In what stands behind, … is what a clause goes on with (…项目), …… what a statement does, as far as its next full stop.
`{something}` is as … but two characters or more, `{doing}` one of the words of the row `doing` of the table, `{figure}` a
number and `{character}` a Chinese character; in front, `{start}` is where the text begins.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from itertools import product
from typing import Any, Final

from jinzhou_extract.errors import LexiconError
from jinzhou_extract.lexicon.trie import opening_pattern, trie_pattern

GAP: Final = 12
"""How many characters … stands for, at most."""

LONGER: Final = 5
"""How many times as many …… stands for."""

KEYS: Final = frozenset(["words", "after", "not_after", "before", "not_before", "gap", "example", "near_miss"])
"""What a row may say of its words."""

_BUILT_IN: Final = {
    "…": "[^，。；]{{0,{gap}}}?",
    "……": "[^。；]{{0,{longer}}}?",
    "{something}": "[^，。；]{{2,{gap}}}?",
    "{figure}": r"(?:\d[\d.]*|[一二两三四五六七八九十百千几]+)",
    "{character}": "[一-鿿]",
}
_START: Final = "{start}"
_MARKED: Final = "…{"
_PIECE: Final = re.compile(r"……|…|\{\w+\}|[^…{}]+")

Row = Mapping[str, Any]
Classes = Callable[[str], Iterable[str]]
"""Gives the words of the row of a name."""


def beside_others(row: Row, classes: Classes) -> str:
    """Return a pattern for the words of `row`: those of `any` wherever they stand, and those beside others."""
    tails: dict[str, list[str]] = {word: [""] for word in row.get("any", ())}
    for beside in row["beside"]:
        for word, tail in tails_of(beside, classes).items():
            tails.setdefault(word, []).append(tail)
    return trie_pattern({word: _one_of(tail) if all(tail) else "" for word, tail in tails.items()})


def tails_of(row: Row, classes: Classes) -> dict[str, str]:
    """Return each of the words of `row` with what holds behind it where that stands beside it which the row asks for."""
    if unknown := set(row) - KEYS:
        raise LexiconError(f"{'、'.join(row['words'])}: nothing is known of {', '.join(sorted(unknown))}")
    gap = row.get("gap", GAP)
    after, not_after = (_in_front(row.get(key, ()), classes) for key in ("after", "not_after"))
    behind = _behind("?=", row.get("before", ()), gap, classes) + _behind("?!", row.get("not_before", ()), gap, classes)
    found = {}
    for plain in row["words"]:
        word = re.escape(plain)
        asked = [f"(?<={look}{word})" for look in after]
        denied = "".join(f"(?<!{look}{word})" for look in not_after)
        found[plain] = f"{denied}{_one_of(asked) if asked else ''}{behind}"
    return found


def _in_front(words: Iterable[str], classes: Classes) -> list[str]:
    """Return patterns for what stands in front of a word, each of one length: no other can be looked back for."""
    by_length: dict[tuple[bool, int], list[str]] = {}
    for word in words:
        starts, plain = word.startswith(_START), word.removeprefix(_START)
        for spelled in map("".join, product(*(_spellings(piece, classes) for piece in _PIECE.findall(plain)))):
            by_length.setdefault((starts, len(spelled)), []).append(spelled)
    return [
        ("\\A" if starts else "") + (opening_pattern(alike) if any(alike) else "") for (starts, _), alike in by_length.items()
    ]


def _behind(look: str, words: Iterable[str], gap: int, classes: Classes) -> str:
    """Return a look at what stands behind a word; those that only end otherwise share what they begin with."""
    endings: dict[str, list[str]] = {}
    for word in words:
        *first, last = _PIECE.findall(word)
        begun = "".join(_piece(piece, gap, classes) for piece in (first if last[0] not in _MARKED else [*first, last]))
        endings.setdefault(begun, []).append("" if last[0] in _MARKED else last)
    found = [begun + ("" if "" in ending else opening_pattern(ending)) for begun, ending in endings.items()]
    return f"({look}{_one_of(found)})" if found else ""


def _piece(piece: str, gap: int, classes: Classes) -> str:
    if piece in _BUILT_IN:
        return _BUILT_IN[piece].format(gap=gap, longer=gap * LONGER)
    return opening_pattern(_spellings(piece, classes))


def _spellings(piece: str, classes: Classes) -> Iterable[str]:
    return classes(piece[1:-1]) if piece.startswith("{") else (piece,)


def _one_of(patterns: Iterable[str]) -> str:
    alike = list(dict.fromkeys(patterns))
    return alike[0] if len(alike) == 1 else f"(?:{'|'.join(alike)})"
