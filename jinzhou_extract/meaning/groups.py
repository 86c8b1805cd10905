"""Which mentions speak of one indicator in one statement."""

from typing import Final

from jinzhou_extract.meaning.rule import Need, Rule, RuleSet
from jinzhou_extract.meaning.sentence import Claim


def _subject(claim: Claim) -> bool:
    if claim.subject is None:
        return False
    claim.group_start = claim.subject.group_start
    return True


def _same_indicator(claim: Claim) -> bool:
    if claim.indicator is None:
        return False
    start = claim.sentence.statements.get(claim.indicator)
    if start is None:
        return False
    claim.group_start = start
    return True


def _own(claim: Claim) -> bool:
    claim.group_start = claim.mention.start
    if claim.indicator is not None and claim.mention.place is None:
        claim.sentence.statements[claim.indicator] = claim.group_start
    return True


GROUP_RULES: Final = RuleSet(
    Rule("group-subject", _subject), Rule("group-same-indicator", _same_indicator, needs=Need.EARLIER), Rule("group-own", _own)
)
"""A statement is named by where its first mention stands."""
