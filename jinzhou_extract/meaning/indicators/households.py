"""Households and people told behind their places with nothing else in front of them: 涉及4个村，共210户、860人."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Kind, Role
from jinzhou_extract.syntax.cuts import COUNTED_PLACES

HOUSEHOLDS: Final[Pattern] = Pattern("户", signs="户")
_LEADING_OVER: Final = FilledPattern("levels.toml", r"[ ，、和及]*{in_all}?(?:近|约)?")
_LIVING: Final = frozenset(["户", "人"])
_COUNT: Final = Kind.COUNT  # the class of an Enum is slow to ask
_MEASURE: Final = Kind.MEASURE


def households(claim: Claim) -> bool:
    """涉及4个村，共|210户860人: how many there live, where the number before is of places or of the land."""
    unit = claim.mention.unit
    before = claim.sentence.claims[claim.index - 1]
    if unit not in _LIVING or claim.right_phrase or before.role is not Role.LEVEL or not before.indicator:
        return False
    start = claim.sentence.start
    begin = before.mention.tail - start + before.right_length
    if not _LEADING_OVER.fullmatch(claim.sentence.text, begin, claim.mention.lead - start):
        return False
    if unit == "户":
        is_told = before.mention.kind is _MEASURE or (
            before.mention.kind is _COUNT and COUNTED_PLACES.search(before.indicator) is not None
        )
    else:
        is_told = before.indicator == "户"
    claim.indicator = unit if is_told else None
    return is_told
