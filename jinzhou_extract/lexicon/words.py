"""Bound words and the phrases in which a number counts nothing: bounds.toml and phrases.toml."""

from dataclasses import dataclass

from jinzhou_extract.errors import LexiconError
from jinzhou_extract.lexicon.toml import read_table
from jinzhou_extract.metric import Bound


@dataclass(frozen=True, slots=True)
class BoundWords:
    """Words that bound a number.

    `before` and `after` map a word in front of the number or behind its unit to what it says; `not_after` maps the
    former to the characters that make it part of a longer word; `limits` are the words of granting (最高补助).
    """

    before: dict[str, Bound]
    after: dict[str, Bound]
    not_after: dict[str, tuple[str, ...]]
    limits: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Phrases:
    """Fixed words that hold a number character and no quantity."""

    words: tuple[str, ...]
    ordinal_tails: tuple[str, ...]
    no_head_after: dict[str, frozenset[str]]
    head_after: tuple[str, ...]


def load_bounds() -> BoundWords:
    """Read bounds.toml."""
    table = read_table("bounds.toml")
    before: dict[str, Bound] = {}
    after: dict[str, Bound] = {}
    not_after: dict[str, tuple[str, ...]] = {}
    for row in table["bound"]:
        bound = Bound(row["bound"])
        for side, words in ((before, row["before"]), (after, row["after"])):
            for word in words:
                if word in side:
                    raise LexiconError(f"bounds.toml: {word!r} stands in two rows")
                side[word] = bound
        not_after |= dict.fromkeys(row["before"], tuple(row["unless_after"]))
    limit = table["limit_verbs"]
    limits = [
        adverb + verb for adverb in limit["adverbs"] for verb in ("", *limit["verbs"], *map("可{}".format, limit["verbs"]))
    ]
    return BoundWords(before, after, not_after, tuple(dict.fromkeys(limits)))


def load_phrases() -> Phrases:
    """Read phrases.toml."""
    table = read_table("phrases.toml")
    return Phrases(
        words=tuple(dict.fromkeys(word for row in table["words"] for word in row["list"])),
        ordinal_tails=tuple(table["ordinal_tails"]["words"]),
        no_head_after={word: frozenset(chars) for word, chars in table["no_head_after"].items()},
        head_after=tuple(table["head_after"]["words"]),
    )
