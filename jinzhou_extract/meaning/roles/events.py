"""Lengths that only name an event of sport: 10米台, 100米自由泳, 50米和|100米自由泳, 110米栏."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern
from jinzhou_extract.meaning.roles.setting import set_role
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Kind, Role

_EVENT: Final = FilledPattern("tellings.toml", r"(?:[、和及与]\d{1,5}(?:米|公里))*{races}")
_LENGTHS: Final = frozenset(["m", "km"])
LENGTHS: Final[frozenset[Kind]] = frozenset([Kind.MEASURE])


def event(claim: Claim) -> bool:
    """女子跳水10米台: a length is part of the name of an event."""
    mention = claim.mention
    if mention.unit not in _LENGTHS or mention.tail != mention.end:
        return False
    return _EVENT.match(claim.sentence.text, mention.tail - claim.sentence.start) is not None and set_role(
        claim, Role.QUALIFIER
    )
