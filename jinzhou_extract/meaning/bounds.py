"""Words in front of a whole that bound its part: 不足上年同期的三成."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Bound

BOUNDS: Final = {
    "不低于": Bound.AT_LEAST,
    "不少于": Bound.AT_LEAST,
    "不超过": Bound.AT_MOST,
    "不高于": Bound.AT_MOST,
    "不得低于": Bound.AT_LEAST,
    "不得少于": Bound.AT_LEAST,
    "不得超过": Bound.AT_MOST,
    "不得高于": Bound.AT_MOST,
    "约": Bound.APPROX,
    "超过": Bound.MORE_THAN,
    "近": Bound.NEARLY,
    "接近": Bound.NEARLY,
    "逼近": Bound.NEARLY,
    "不足": Bound.LESS_THAN,
    "不到": Bound.LESS_THAN,
    "不及": Bound.LESS_THAN,
}
"""The bound that each of them sets."""


_MODALS: Final = FilledPattern("function_words.toml", "[不未](?:{denied}|曾)?(?={levels.over_or_under})")


def bound_of(words: str) -> Bound:
    """Return the bound of a word in front of a whole, whatever forbids to pass it: 不应超过, 不宜低于."""
    plain = _MODALS.sub("不", words)
    return BOUNDS["不超过" if plain == "不多于" else plain]


def set_bound(claim: Claim, bound: Bound) -> None:
    """Set the bound of a part by the word in front of its whole."""
    mention = claim.mention
    mention.bound, mention.bound_rule = bound, "bound-share"
    if bound in (Bound.AT_LEAST, Bound.MORE_THAN):
        mention.lower = mention.value
    elif bound in (Bound.AT_MOST, Bound.LESS_THAN):
        mention.upper = mention.value
