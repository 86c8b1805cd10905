"""Which mentions speak of one indicator in one statement."""

from jinzhou_extract.relations.sentence import Claim


def settle_group(claim: Claim) -> None:
    """Put `claim` with the one whose indicator it took over, or with an earlier one of the sentence that names the same.

    The later claim is named by where the first of its group stands.
    """
    claim.group_start = claim.mention.start
    if claim.subject is not None:
        claim.group_start = claim.subject.group_start
    elif claim.indicator is not None:
        claims = claim.sentence.claims
        for index in range(claim.index - 1, max(-1, claim.index - LOOK_BACK), -1):
            if claims[index].indicator == claim.indicator and claims[index].mention.place is None:
                claim.group_start = claims[index].group_start
                return


LOOK_BACK = 12
"""How many mentions back a statement may have begun."""
