"""What the numbers around one leave to it of the words between them."""

from typing import Final

from jinzhou_extract.lexicon.cues import Cue
from jinzhou_extract.meaning.kinds import DURATIONS, MEASURES
from jinzhou_extract.meaning.parts import GOALS
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Role

_AND: Final = frozenset("和及与")
_BESIDES: Final = "且"
"""Between two limits: 不低于5000万元|且|不超过1亿元."""


def leads_on(claim: Claim) -> bool:
    """Say whether all that stands behind a number leads on to the next one: 从一块七|一路涨到|两块九."""
    at = claim.index + 1
    following = claim.sentence.claims[at] if at < len(claim.sentence.claims) else None
    if following is None or following.reading.rest or following.left != claim.right or not claim.reading.starts_from:
        return False
    return following.reading.cue is not None and following.reading.cue.cue is Cue.REACH


def owns_right(claim: Claim) -> bool:
    """Say whether what stands behind a number is its own thing: 4家|企业, but 5500大卡|动力煤报价 only sizes it."""
    if claim.mention.kind in MEASURES:
        return False  # 八亩地的辣椒|收了两万斤
    return not claim.is_aside and claim.right_length > 0 and claim.role is not Role.QUALIFIER


def behind_measured(claim: Claim, text: str) -> str:
    """Return what stands behind the last attribute with a number: 全长412公里的|沿江高速设计时速."""
    sentence = claim.sentence
    for other in reversed(sentence.claims[: claim.index]):
        tail = other.mention.tail - sentence.start
        if tail <= claim.left_start or claim.left_start < 0 or not other.is_aside:
            break
        plain = other.mention.tail == other.mention.end  # 年产5万吨以上的企业 are named by their size
        if plain and sentence.text[tail : tail + 1] == "的" and other.mention.kind not in DURATIONS:
            at = text.rfind(sentence.text[other.mention.start - sentence.start : tail] + "的")
            return text[at + tail - other.mention.start + sentence.start + 1 :] if at >= 0 else text
    return text


def is_other_thing(claim: Claim) -> bool:
    """Say whether all that stands in front of a number is the thing of the one before: 3万平方米的操场和|2千平方米的食堂."""
    before = claim.previous
    if before is None or not claim.right.startswith("的") or claim.left[-1:] not in _AND:
        return False
    text = behind_measured(claim, claim.left)
    return before.right.startswith("的" + text.removeprefix("的") + claim.words)


def behind_of(claim: Claim) -> str:
    """Return what stands behind 的 and a size, or behind that of the second of two limits; nothing where there is none."""
    claims, at = claim.sentence.claims, claim.index + 1
    if claim.right.startswith(_BESIDES) and at < len(claims) and claims[at].mention.lead == claim.mention.tail + len(_BESIDES):
        claim, at = claims[at], at + 1
    if not claim.is_aside or not claim.right.startswith("的"):
        return ""
    if at < len(claims) and is_other_thing(claims[at]):
        return claim.right[1 : claim.right.find(claims[at].words) - 1]  # 新建10公里的|管网|和5公里的道路
    return claim.right[1:]


def makes_so_much(claim: Claim, thing: str) -> bool:
    """Say whether a verb of doing has so much of a thing behind it: 新建10公里|的管网, but 完成造林3万亩|的任务."""
    return claim.mention.kind in MEASURES and claim.is_object and thing != "" and not thing.endswith(GOALS.words)
