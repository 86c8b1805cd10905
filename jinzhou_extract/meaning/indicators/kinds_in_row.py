"""The head that things of several types share, behind the last of them: 12座小Ⅰ型和8座小Ⅱ型|水库."""

from typing import Final

from jinzhou_extract.meaning.indicators.nouns import NounReader
from jinzhou_extract.meaning.sentence import Claim

_TYPES: Final = frozenset("型类式")
"""Last characters of what only says of what type a thing is."""

_LINKS: Final = frozenset("和及与、")
_SHORTEST: Final = 2


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
