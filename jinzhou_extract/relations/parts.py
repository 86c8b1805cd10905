"""Percentages in front of 的 and the whole that they are a part of: 全市九成以上的行政村, 贡献了六成的税收."""

from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.relations.sentence import Claim

TAKING_PART = WordPattern("relations.toml", "taking_part")
_PLACE = Pattern(r"(?:全[一-鿿]|我[市省县区国州])\Z")
_HEDGES = " 、尤其近约有每年"


def opens_clause(claim: Claim) -> bool:
    """Say whether nothing stands in front of the number but hedges and the place: 全市近|九成的行政村."""
    left = claim.left.strip(_HEDGES)
    return not left or not _PLACE.sub("", left).strip(_HEDGES)


def takes_part(claim: Claim) -> bool:
    """Say whether a verb of giving or holding takes the part: 民营经济贡献了|六成的税收."""
    return claim.right.startswith("的") and TAKING_PART.search(claim.left) is not None
