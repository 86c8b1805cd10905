"""Words that bound a number they do not stand beside: 不足上年同期的三成, 分别增长20%、15%以上."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern
from jinzhou_extract.meaning.sentence import Claim, Sentence, list_head
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

_EXACT: Final = Bound.EXACT  # the class of an Enum is slow to ask


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


def share_behind(sentence: Sentence) -> None:
    """分别增长20%、15%以上: the word behind the last number of a list that is handed out bounds them all."""
    for claim in sentence.claims:
        last = claim.mention
        if last.bound_rule != "bound-behind" or claim.previous is None:
            continue
        head, position = list_head(claim)
        members = sentence.claims[claim.index - position : claim.index]
        is_list = position > 0 and head.reading.distributes and members[0] is head
        if is_list and all(member.mention.bound is _EXACT and member.mention.unit == last.unit for member in members):
            for member in members:
                mention = member.mention
                mention.bound, mention.bound_rule = last.bound, "bound-list"
                mention.lower = mention.value if last.lower is not None else None
                mention.upper = mention.value if last.upper is not None else None
