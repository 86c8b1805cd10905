"""What 每个 counts: 每个|班次|现场检查, 每千名|常住人口|拥有.

A dictionary says where the noun ends, asked about the few characters behind 每个.
"""

from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordList
from jinzhou_extract.lexicon.tagger import Tagger

_AHEAD: Final = 10
"""How many characters are looked at."""

_RUN: Final = Pattern(r"[㐀-鿿]*").match
_ENDS: Final = WordList("mentions.toml", "each_noun_ends")
_NOUNS: Final = frozenset("njblsg")
"""First letters of the tags of what a noun is made of."""

_WITHIN: Final = frozenset(["vn", "v", "a", "i", "q", "zg"])
"""Tags of words that a noun may hold in front of its last word: 新建|充电|桩."""

_PERSONS: Final = frozenset("人员者民工生兵")
_GROUPS: Final = frozenset("小户代家团队")
"""What nouns for people end in, and what begins the word for a group of them."""

_PRICES: Final = frozenset("价费钱薪酬")
"""Last characters of what is paid for each: 每个|工价三角."""

_SUFFIXES: Final = frozenset("点户桩")
"""Words of one character that the dictionary takes for no nouns behind another one: 家庭|户, 接种|点."""


def each_noun(tagger: Tagger, text: str, start: int) -> str:
    """Return the noun that stands in `text` at `start`, "" where none does."""
    run = _RUN(text, start, start + _AHEAD)
    name = size = ""
    for word, tag in tagger.tag(run[0]) if run is not None else ():
        if word in _ENDS.set or word[0] in "每的" or word[-1] in _PRICES:
            break
        if name and name[-1] in _PERSONS and word[0] not in _GROUPS:
            break  # 每个职工|副食品补贴, but 每个村民|小组
        is_suffixed = bool(size) and word in _SUFFIXES
        size += word
        if tag[0] in _NOUNS or is_suffixed:
            name = size
        elif tag not in _WITHIN or (name and tag[0] == "v"):
            break
    return name
