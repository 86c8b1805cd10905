"""The words of a record in the language of its reader: kinds, roles, units, flags, places in a file."""

import re
import tomllib
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.lexicon.units import load_units
from jinzhou_extract.metric import Metric, Role
from jinzhou_extract.records.columns import Header

_HAN: Final = Pattern(r"[\u3400-\u9fff]")
_LANGUAGES = {Header.EN: 0, Header.ZH: 1}


def label(field: str, value: str, header: Header) -> str:
    """Return what stands for a field's value in a language; a value that has no word of its own stands as it is.

    `field` is a field of the record, or `doubt` for what `doubts_of` names.
    """
    if field == "unit":
        return unit_words(header).get(value, value)
    if field == "locator":
        return _locator(value, header)
    if field == "flags":
        return _flag(value, header)
    return labels(header).get(field, {}).get(value, value)


@cache
def labels(header: Header) -> Mapping[str, Mapping[str, str]]:
    """Return the words of a language by field and value; not to be changed."""
    at = _LANGUAGES[header]
    return {field: {value: pair[at] for value, pair in rows.items()} for field, rows in _data().items()}


@cache
def unit_words(header: Header) -> Mapping[str, str]:
    """Return the words for canonical units; in Chinese the lexicon's first spelling of one such unit, where it has one."""
    own = labels(header)["unit"]
    if header is Header.EN:
        return own
    words: dict[str, str] = {}
    for unit in load_units():
        word = next((alias for alias in unit.aliases if _HAN.search(alias)), None)
        is_code = unit.canonical.isascii() and any(map(str.isalpha, unit.canonical))
        if word is not None and is_code and unit.factor == Decimal(1) and not unit.opening:
            words.setdefault(unit.canonical, word)
    return {**words, **own}


def doubts_of(metric: Metric) -> tuple[str, ...]:
    """Return what a reader should look at first in a record: its flags, then what it does not say; most are in no doubt.

    Each is a value of `flags` or of `doubt` in the words of `labels`. What a person confirmed or corrected is settled.
    """
    if SETTLED.intersection(metric.flags):
        return ()
    missing = []
    if metric.indicator is None and metric.role is not Role.QUALIFIER:  # what only names or sizes a thing may stand alone
        missing.append("no-indicator")
    if metric.value is None and metric.lower is None and metric.upper is None:
        missing.append("no-value")
    if metric.period is not None and metric.time_period is None:
        missing.append("no-time")
    return (*(flag for flag in metric.flags if not _is_sound(flag)), *missing)


SOUND = frozenset(["title", "heading", "opening", "dateline", "signature", "front-matter"])
"""Where a field may be taken from without much doubt: from what the document says of itself, or of a part of its own."""

BY_MEANING = frozenset(["estimate"])
"""Flags that say what a figure is, and nothing of how it was read."""

SETTLED = frozenset(["confirmed", "corrected"])
"""Flags of records that a person has looked at."""


def doubt_words(doubts: tuple[str, ...], header: Header) -> list[str]:
    """Return the words for what `doubts_of` found."""
    return [labels(header)["doubt"].get(doubt) or label("flags", doubt, header) for doubt in doubts]


def _is_sound(flag: str) -> bool:
    return flag in BY_MEANING or flag.partition("-from-")[2] in SOUND


def _flag(flag: str, header: Header) -> str:
    """Return the words for a flag, put together where it says from where a field was taken."""
    words = labels(header)
    field, _, where = flag.partition("-from-")
    if field in words["from"] and where in words["where"]:
        return words["from"][field].format(words["where"][where])
    return words["flags"].get(flag, flag)


def _locator(value: str, header: Header) -> str:
    for pattern, words in labels(header)["locator"].items():
        if match := re.fullmatch(pattern, value):
            return match.expand(words)
    return value


@cache
def _data() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((files(__package__) / "labels.toml").read_text(encoding="utf-8"))
