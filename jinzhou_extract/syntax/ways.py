"""Words that are one only together: ways by where they lead (平阳至泰顺高速公路), sizes (过亿元项目), deeds (净投放)."""

from typing import Final

from jinzhou_extract.lexicon.pattern import WordList
from jinzhou_extract.lexicon.tagger import Words

_SCALES: Final = frozenset("十百千万亿")
_UP_TO: Final = frozenset("至到")
_NAME_TAGS: Final = frozenset("nsdfvjbiaz")
"""First letters of the tags of names of places, which the segmenter may take for other words."""
NET: Final = "净"
"""In front of a deed: what is left of it when what goes the other way is taken off."""

_BODY: Final = "组织"
_SORTS: Final = frozenset("njb")
"""First letters of the tags of what sorts a body: 农民|合作组织."""

_WAYS: Final = WordList("function_words.toml", "ways")

_AMOUNTS: Final = frozenset("率额度量")
"""Nouns of one character that the segmenter cuts off the name of an amount."""

_TIME_TAKEN: Final = WordList("function_words.toml", "time_taken")
_SETTLING: Final = WordList("function_words.toml", "settling")
_PRICED: Final = frozenset("价格货约")
"""Last characters of what is traded at a price, and of the price."""


def with_sizes(tokens: Words) -> Words:
    """Return words with each size class as one: 投资|过|亿元|项目."""
    for at in range(1, len(tokens) - 1):
        if tokens[at][0] == "过" and tokens[at + 1][0][0] in _SCALES and tokens[at + 1][0].endswith("元"):
            return [*tokens[:at], (f"过{tokens[at + 1][0]}", "b"), *tokens[at + 2 :]]
    return tokens


def with_nets(tokens: Words) -> Words:
    """Return words with a deed and 净 in front of it as one: 净|投放, but 净|含量 is a noun of its own."""
    for at in range(len(tokens) - 1):
        if tokens[at][0] == NET and tokens[at + 1][1] in ("v", "vn"):
            return [*tokens[:at], (NET + tokens[at + 1][0], tokens[at + 1][1]), *tokens[at + 2 :]]
    return tokens


def with_bodies(tokens: Words, text: str) -> Words:
    """Return the words of `text` with a body named by what it does as one: 社会化|服务|组织 达到 1200个, but 组织|活动."""
    if _BODY not in text:
        return tokens  # as most
    for at in range(2, len(tokens)):
        (kind, tag), is_last = tokens[at - 1], at + 1 == len(tokens)
        if tokens[at][0] == _BODY and tag == "vn" and tokens[at - 2][1][:1] in _SORTS and (is_last or tokens[at + 1][1] == "v"):
            return [*tokens[: at - 1], (kind + _BODY, "n"), *tokens[at + 1 :]]
    return tokens


def with_ways(tokens: Words) -> Words:
    """Return words with each way from one place to another as one noun: 平阳|至|泰顺|高速公路."""
    for at in range(1, len(tokens) - 2):
        if tokens[at][0] not in _UP_TO or not _NAME_TAGS.issuperset((tokens[at - 1][1][:1], tokens[at + 1][1][:1])):
            continue
        for end in range(at + 2, min(at + 4, len(tokens))):
            if tokens[end][0].endswith(_WAYS.words):
                way = "".join(word for word, _ in tokens[at - 1 : end + 1])
                return [*tokens[: at - 1], (way, "n"), *tokens[end + 1 :]]
    return tokens


def reaches_so(before: tuple[str, str]) -> bool:
    """Say whether a word of manner behind `before` only tells how a mark was reached: 改造率|已经|全面 提升至."""
    word, tag = before
    return tag == "d" or (len(word) == 1 and word in _AMOUNTS)


def lasting(tokens: Words, leading_over: frozenset[str]) -> Words:
    """Return words without what leads over to how long it took: 试验|前后|历时."""
    leads = len(tokens) > 1 and tokens[-1][0] in _TIME_TAKEN.set and tokens[-2][0] in leading_over
    return [*tokens[:-2], tokens[-1]] if leads else tokens


def before_settling(tokens: Words) -> Words:
    """期货价格|结算: how the day ends for a price is no part of its name."""
    is_priced = len(tokens) > 1 and tokens[-1][0] in _SETTLING.set and tokens[-2][0][-1] in _PRICED
    return tokens[:-1] if is_priced else tokens
