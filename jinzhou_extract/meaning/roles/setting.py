"""What all rules of roles share: reading the cue, setting the role."""

from typing import Final

from jinzhou_extract.lexicon.cues import Cue
from jinzhou_extract.lexicon.pattern import WordPattern
from jinzhou_extract.meaning.findings import Part
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Role

UNCUED: Final[frozenset[Cue | None]] = frozenset([None])
ANY_CUE: Final[frozenset[Cue | None]] = frozenset([*Cue, None])
CHANGED: Final[frozenset[Cue | None]] = frozenset([Cue.CHANGE, Cue.CHANGE_NOUN])

RATE_NOUN: Final = WordPattern("function_words.toml", "rate_noun")
"""Nouns that are rates by themselves, so that a percentage is their level."""


def cue_of(claim: Claim) -> Cue | None:
    """Return what the word right before the number does, if anything."""
    return claim.reading.cue.cue if claim.reading.cue else None


def set_part(claim: Claim, part: Part) -> bool:
    """Settle that the number is a share, and by what it was known; True, as a rule that decides says."""
    claim.part = part
    return set_role(claim, Role.SHARE)


def set_role(claim: Claim, role: Role, sign: int = 1) -> bool:
    """Settle the role and the sign; True, as a rule that decides says."""
    claim.role, claim.sign = role, sign
    return True
