"""The head that things of several types share, behind the last of them: 12座小Ⅰ型和8座小Ⅱ型|水库."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern
from jinzhou_extract.meaning.indicators.nouns import NounReader
from jinzhou_extract.meaning.kinds import PEOPLE
from jinzhou_extract.meaning.sentence import Claim

_TYPES: Final = frozenset("型类式")
"""Last characters of what only says of what type a thing is."""

_LINKS: Final = frozenset("和及与、")
_SHORTEST: Final = 2
_BEASTS: Final = frozenset(["头", "只", "匹", "峰"])
_BEAST: Final = FilledPattern("tellings.toml", r"\A[大小]?{beasts}(?=[一-鿿]{2})")


def headed_by_next(claim: Claim, nouns: NounReader) -> str:
    """Return the head of the next number's thing, where that of this one is nothing but a type."""
    phrase, claims, at = claim.right_phrase, claim.sentence.claims, claim.index + 1
    if phrase[-1] not in _TYPES or len(phrase) < _SHORTEST or at == len(claims) or claims[at].previous is not claim:
        return ""
    following = claims[at]
    if following.mention.unit != claim.mention.unit or claim.right[claim.right_length :].strip() not in _LINKS:
        return ""
    nouns.prepare(following)
    _, mark, head = following.right_phrase.partition(phrase[-1])
    return head if mark else ""


def told_of_both(claim: Claim, other: Claim) -> str:
    """2.7万人、1.3万头|牲畜饮水困难: return what is said of people and beasts, without the beasts where people are counted."""
    phrase = other.right_phrase
    if claim.mention.unit not in PEOPLE or other.mention.unit not in _BEASTS:
        return phrase
    return _BEAST.off_start(phrase)
