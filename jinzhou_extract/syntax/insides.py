"""Where something is: what stands behind its inside."""

from typing import Final

from jinzhou_extract.syntax.clauses import NOUN_ENDINGS
from jinzhou_extract.syntax.words import Words

_INSIDE: Final = frozenset("上里中内")
_AMONG_ALL: Final = "中"
"""Behind what money comes from, alone in front of its verb: 财政预算中|拨款."""


def within(tokens: Words) -> Words:
    """农贸市场|上|猪肉, 稻田里|放养鸭子: behind where it is stands the thing, or what is done to it."""
    at = next((at for at in range(len(tokens) - 2, -1, -1) if _is_inside(tokens, at)), -1)
    if at < 0:
        return tokens
    behind = tokens[at + 1 :]
    is_thing = tokens[at][1] == "f" and all(tag[:1] == "n" for _, tag in behind)
    is_alone = len(behind) == 1 and tokens[at][0] == _AMONG_ALL and behind[0][0] not in NOUN_ENDINGS
    is_deed = behind[0][1] == "v" and (is_alone or (len(behind) > 1 and behind[-1][1] == "n"))
    return behind if is_thing or is_deed else tokens


def _is_inside(tokens: Words, at: int) -> bool:
    """Say whether 上 or 里 behind a noun, or a word that ends in them, says where something is: but not 规模|以上."""
    word, tag = tokens[at]
    return (tag == "f" and word in _INSIDE and at > 0 and tokens[at - 1][1] == "n") or (tag == "s" and word[-1] in _INSIDE)
