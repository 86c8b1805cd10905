"""Bound words and the phrases in which a number counts nothing: bounds.toml and phrases.toml."""

from dataclasses import dataclass

from jinzhou_extract.errors import LexiconError
from jinzhou_extract.lexicon.toml import read_table
from jinzhou_extract.metric import Bound


@dataclass(frozen=True, slots=True)
class BoundWords:
    """Words that bound a number.

    `before` and `after` map a word in front of the number or behind its unit to what it says; `not_after` maps the
    former to the characters that make it part of a longer word; `limits` are the words of granting (最高补助), `lengths`
    those of a limit of time (最长享受). `denials` with their `modals` and `denial_adverbs` turn a bound word round (从未超过);
    `reach` are words that bound only then (没有达到). `silent` words and `verbs` may part a bound word from the number
    (约人民币, 约占), `spread` words hold over any verb up to `spread_within` characters long (至少提前), a denied comparison
    over a noun of `base_within` (不低于风险金5倍), unless one of `not_spread` stands between.
    """

    before: dict[str, Bound]
    after: dict[str, Bound]
    not_after: dict[str, tuple[str, ...]]
    limits: tuple[str, ...]
    lengths: tuple[str, ...]
    denials: tuple[str, ...]
    modals: tuple[str, ...]
    denial_adverbs: tuple[str, ...]
    reach: tuple[str, ...]
    silent: tuple[str, ...]
    verbs: tuple[str, ...]
    spread: tuple[str, ...]
    not_spread: tuple[str, ...]
    spread_within: int
    base_within: int


@dataclass(frozen=True, slots=True)
class Phrases:
    """Fixed words that hold a number character and no quantity; `idle` ones count where a thing follows (四面锦旗)."""

    words: tuple[str, ...]
    ordinal_tails: tuple[str, ...]
    counted_tails: tuple[str, ...]
    no_head_after: dict[str, frozenset[str]]
    head_after: tuple[str, ...]
    idle: frozenset[str]


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
    length = table["limit_lengths"]
    lengths = [adverb + verb for adverb in length["adverbs"] for verb in ("", *length["verbs"])]
    denial, distance = table["denial"], table["distance"]
    if unknown := set(distance["spread"]) - set(before):
        raise LexiconError(f"bounds.toml: [distance] spreads words that bound nothing: {', '.join(sorted(unknown))}")
    return BoundWords(
        before,
        after,
        not_after,
        tuple(dict.fromkeys(limits)),
        tuple(lengths),
        denials=tuple(denial["words"]),
        modals=tuple(denial["modals"]),
        denial_adverbs=tuple(denial["adverbs"]),
        reach=tuple(denial["reach"]),
        silent=tuple(distance["silent"]),
        verbs=tuple(distance["verbs"]),
        spread=tuple(distance["spread"]),
        not_spread=tuple(distance["unless_between"]),
        spread_within=distance["spread_within"],
        base_within=distance["base_within"],
    )


def load_phrases() -> Phrases:
    """Read phrases.toml."""
    table = read_table("phrases.toml")
    return Phrases(
        words=tuple(dict.fromkeys(word for row in table["words"] for word in row["list"])),
        ordinal_tails=tuple(table["ordinal_tails"]["words"]),
        counted_tails=tuple(table["counted_tails"]["words"]),
        no_head_after={word: frozenset(chars) for word, chars in table["no_head_after"].items()},
        head_after=tuple(table["head_after"]["words"]),
        idle=frozenset(table["idle"]["words"]),
    )
