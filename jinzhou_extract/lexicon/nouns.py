"""Nouns that settle what a number without a unit counts: nouns.toml."""

from dataclasses import dataclass

from jinzhou_extract.lexicon.toml import read_table


@dataclass(frozen=True, slots=True)
class Nouns:
    """Nouns by what they tell of a number beside them: see nouns.toml."""

    people: tuple[str, ...]
    money: tuple[str, ...]
    people_heads: tuple[str, ...]
    grants: tuple[str, ...]
    attributes: tuple[str, ...]
    named: tuple[str, ...]


def load_nouns() -> Nouns:
    """Read nouns.toml."""
    table = read_table("nouns.toml")
    return Nouns(*(tuple(table[key]["words"]) for key in ("people", "money", "people_heads", "grants", "attributes", "named")))
