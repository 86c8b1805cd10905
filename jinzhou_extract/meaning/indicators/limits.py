"""Two limits that touch are of one thing: 三年以上|七年以下有期徒刑, 罚款一万元以上|五万元以下."""

from jinzhou_extract.meaning.indicators.nouns import NounReader
from jinzhou_extract.meaning.kinds import DURATIONS
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Bound


class LimitRules:
    """The rule of limits; built once, immutable."""

    def __init__(self, nouns: NounReader) -> None:
        self._nouns = nouns

    def between(self, claim: Claim) -> bool:
        """Take the noun behind the second limit for the first, and what is in front of the first for the second."""
        if claim.mention.bound is Bound.EXACT:
            return False
        claims, at = claim.sentence.claims, claim.index + 1
        following = claims[at] if at < len(claims) else None
        if following is not None and following.mention.lead == claim.mention.tail and following.mention.kind in DURATIONS:
            self._nouns.prepare(following)
            claim.indicator = following.right_phrase or None
        else:
            previous = claim.previous
            touches = previous is not None and previous.mention.tail == claim.mention.lead and previous.is_aside
            claim.indicator = previous.indicator if previous is not None and touches and not claim.right_phrase else None
        return claim.indicator is not None
