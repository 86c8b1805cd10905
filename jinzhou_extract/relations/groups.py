"""Which mentions speak of one indicator in one statement."""

from jinzhou_extract.relations.rule import Rule, RuleSet
from jinzhou_extract.relations.sentence import Claim

LOOK_BACK = 12
"""How many mentions back a statement may have begun."""


def _subject(claim: Claim) -> bool:
    if claim.subject is None:
        return False
    claim.group_start = claim.subject.group_start
    return True


def _same_indicator(claim: Claim) -> bool:
    if claim.indicator is None:
        return False
    claims = claim.sentence.claims
    for index in range(claim.index - 1, max(-1, claim.index - LOOK_BACK), -1):
        if claims[index].indicator == claim.indicator and claims[index].mention.place is None:
            claim.group_start = claims[index].group_start
            return True
    return False


def _own(claim: Claim) -> bool:
    claim.group_start = claim.mention.start
    return True


GROUP_RULES = RuleSet(Rule("group-subject", _subject), Rule("group-same-indicator", _same_indicator), Rule("group-own", _own))
"""A statement is named by where its first mention stands."""
