"""The words before a number that tell what it says: cues.toml and verbs.toml."""

from dataclasses import dataclass
from enum import StrEnum, auto
from typing import Final

from jinzhou_extract.errors import LexiconError
from jinzhou_extract.lexicon.toml import read_table

PACE: Final = frozenset("快慢早晚")
"""Words of time, of which less is more: 慢了0.04秒 is a longer time."""


class Cue(StrEnum):
    """What a word before a number does."""

    CHANGE = auto()  # 增长, 下降
    CHANGE_NOUN = auto()  # 增速, 降幅
    COMPARE = auto()  # 高, 低于
    REACH = auto()  # 达到, 提高到
    SHARE = auto()  # 占比
    RANK = auto()  # 位居
    ADVERB = auto()


@dataclass(frozen=True, slots=True)
class CueWord:
    """A cue; `sign` is what a change does to the value."""

    word: str
    cue: Cue
    sign: int = 0


@dataclass(frozen=True, slots=True)
class Cues:
    """Every cue word by its spelling, and the characters behind which a short one is part of another word.

    `naming_adverbs` are those that belong to a noun phrase which begins with them (人均预期寿命).
    """

    words: dict[str, CueWord]
    not_after: dict[str, frozenset[str]]
    scopes: tuple[str, ...]
    naming_adverbs: frozenset[str]


@dataclass(frozen=True, slots=True)
class Verbs:
    """Verbs by what they do to the noun phrase beside a number: see verbs.toml."""

    light: tuple[str, ...]
    weak: tuple[str, ...]
    flow: tuple[str, ...]
    predicates: tuple[str, ...]
    stops: tuple[str, ...]
    nominal: tuple[str, ...]


def load_cues() -> Cues:
    """Read cues.toml. A word in two tables keeps the first meaning, in the order of `Cue`."""
    table = read_table("cues.toml")
    words: dict[str, CueWord] = {}

    def add(cue: Cue, group: list[str], sign: int = 0) -> None:
        for word in group:
            words.setdefault(word, CueWord(word, cue, sign))

    for name, cue in (("change_verbs", Cue.CHANGE), ("change_nouns", Cue.CHANGE_NOUN), ("compare", Cue.COMPARE)):
        add(cue, table[name]["up"], 1)
        add(cue, table[name]["down"], -1)
    for way, sign in (("up", 1), ("down", -1)):
        for word in table["change_verbs"][way]:
            add(Cue.REACH, [word + ending for ending in table["reach_endings"]["words"]], sign)
    for name, cue in (("reach", Cue.REACH), ("rank_verbs", Cue.RANK), ("adverbs", Cue.ADVERB)):
        add(cue, table[name]["words"])
    add(Cue.SHARE, table["share_nouns"]["words"])
    not_after = {word: frozenset(chars) for word, chars in table["not_after"].items()}
    for word in [word for word, cue in words.items() if cue.cue is Cue.COMPARE and len(word) == 1 and word not in PACE]:
        add(Cue.CHANGE, [word + "了"], words[word].sign)  # 多了23家: a difference, also where nothing says from what
        if word in not_after:
            not_after[word + "了"] = not_after[word]
    for word in [word for word, cue in words.items() if cue.cue is Cue.CHANGE and len(word) > 1 and word[-1] + "了" in words]:
        add(Cue.CHANGE, [word + "了"], words[word].sign)  # 冰层|变薄了, not 冰层变|薄了
    if unknown := set(not_after) - set(words):
        raise LexiconError(f"cues.toml: [not_after] names words that are no cues: {', '.join(sorted(unknown))}")
    return Cues(words, not_after, tuple(table["rank_scopes"]["words"]), frozenset(table["naming_adverbs"]["words"]))


def load_verbs() -> Verbs:
    """Read verbs.toml."""
    table = read_table("verbs.toml")
    return Verbs(
        *(tuple(dict.fromkeys(table[name]["words"])) for name in ("light", "weak", "flow", "predicates", "stops", "nominal"))
    )
