"""The rate that a number takes over from the one that it is compared with: 每公斤九毛，比去年低了|一毛."""

from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.meaning.sentence import Claim, Sentence
from jinzhou_extract.metric import Bound, Kind, Role

_TAKING: Final = frozenset([Kind.MONEY, Kind.COUNT, Kind.MEASURE, Kind.DURATION, Kind.SCORE])
_IN_ALL: Final = Pattern(r"[一总]?共|合计|[总累]计|这就|加起来|算下来")
"""What makes a number the sum of all: 一吨5800块，这就四万多; 每股派发红利0.25元，合计派发9405万元."""


def share_rates(sentence: Sentence) -> None:
    """Give a number the denominator of the one before it, where both tell of the same indicator in the same unit."""
    before: Claim | None = None
    for claim in sentence.claims:
        rate = None if before is None else before.mention.per or before.per
        if before is not None and rate is not None and claim.mention.per is None and _is_alike(before, claim):
            claim.per = rate
        before = claim


def _is_alike(before: Claim, claim: Claim) -> bool:
    is_same = claim.indicator is not None and claim.indicator == before.indicator
    is_cap = claim.mention.bound is Bound.AT_MOST and claim.role is not Role.CHANGE  # 每平方米补助800元，最多可得60万元
    is_one = is_same and not is_cap and claim.mention.unit == before.mention.unit and claim.mention.kind in _TAKING
    if not is_one:
        return False
    start = claim.sentence.start
    return _IN_ALL.search(claim.sentence.text, before.mention.tail - start, claim.mention.lead - start) is None
