"""Figures of several places: handed out to a list of them, or told of a few together."""

from typing import Final

from jinzhou_extract.document.part import WHOLE
from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.lexicon.regions import Region
from jinzhou_extract.meaning.named import Named
from jinzhou_extract.meaning.sentence import Claim, followers, list_head
from jinzhou_extract.metric import Role

_FEW: Final = 3
_LEAST_OF_LIST: Final = 2
_NOT_TOGETHER: Final = Pattern("[，；等]|分别")
_SHARED: Final = WordPattern("places.toml", "between_partners")
_NEAR: Final = 16
"""How far behind two places what is between them may be told."""

_SO_MANY: Final = Pattern("[两三二][省市县区州盟旗]")


def handed_out(claim: Claim, places: list[Named]) -> Claim | None:
    """Return which of several figures told before, each of its own place, one of a list goes on with:
    惠水县12家，长顺县8家，分别增长20%和|14%.
    """
    if not claim.index or "分别" not in claim.sentence.text:
        return None
    head, position = list_head(claim)
    size = position + 1 + followers(claim)
    if not head.reading.distributes or size < _LEAST_OF_LIST:
        return None
    told = [other for other in claim.sentence.claims[: head.index] if other.role is Role.LEVEL and other.region][-size:]
    if len({other.region for other in told}) < size or len({other.mention.unit for other in told}) > 1:
        return None
    begin, end = told[-1].mention.end - claim.sentence.start, head.mention.start - claim.sentence.start
    return None if any(begin <= place.start < end for place in places) else told[position]


def share(place: Named, claim: Claim, before: int) -> Region | None:
    """Return which of a list of places a figure is of: 武汉市、宜昌市分别完成投资7000亿元、3000亿元."""
    if len(place.regions) == 1:
        return place.regions[0]
    if "分别" not in claim.sentence.text[place.end : before]:
        return None
    head, position = list_head(claim)
    return place.regions[position] if followers(head) + 1 == len(place.regions) else None


def together(place: Named, claim: Claim, before: int) -> Region | None:
    """Return the few places of a list that a figure of its clause is of all together, as they are called:
    高唐、临清两县|亩产50斤; what one abroad has with a partner is of the first: 杭州与加州|贸易额30亿元.
    """
    text = claim.sentence.text
    if len(place.regions) == _LEAST_OF_LIST and any(not region.code for region in place.regions):
        shared = _SHARED.search(text, place.end, min(before, place.end + _NEAR))
        if shared is not None and "分别" not in text[place.end : before]:
            return place.regions[0]
    if not 1 < len(place.regions) <= _FEW or not place.opens:
        return None
    counted = _SO_MANY.match(text, place.end)
    if _NOT_TOGETHER.search(text, place.end, before) or (
        counted is None and claim.sentence.paragraph.context.profile.kind in WHOLE
    ):
        return None
    return Region("", text[place.start : place.end if counted is None else counted.end()])
