"""Limits of time by which something is to be done: 收到之日起10个工作日内, 余款6个月内付清, 力争二十天内收完."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Bound

_AFTER_EVENT: Final = Pattern(r"(?:(?<![此今以之最往])后|完了|之日起|次日起)的?\Z")
_DUE: Final = WordPattern("function_words.toml", "done_in_time")
_STRIVEN: Final = WordPattern("function_words.toml", "striving_in_time")
_ORDERED: Final = FilledPattern("function_words.toml", r"{ordering}[^，。；：的\d]{2,12}?(?:在|于)?\Z")
_WORKDAY: Final = "工作日"
_NO_DEED: Final = frozenset("的，、；和与及或为是不")


def is_due(claim: Claim) -> bool:
    """Say whether a length of time is the limit by which something is to be done."""
    if claim.mention.bound is not Bound.AT_MOST:
        return False
    if _AFTER_EVENT.search(claim.left) is not None:
        return True
    if not claim.right or claim.right[0] in _NO_DEED:
        return claim.mention.unit == _WORKDAY and claim.left.endswith("在")
    cue, is_workday = claim.reading.cue, claim.mention.unit == _WORKDAY
    if claim.mention.tail == claim.mention.end or (cue is not None and not (is_workday and cue.word.endswith("在"))):
        return False  # 压缩到5个工作日内 is a level of the time
    if is_workday or _DUE.match(claim.right) is not None:
        return True
    at = claim.index + 1
    goes_on = at < len(claim.sentence.claims) and claim.sentence.claims[at].previous is claim  # 力争三年内|提到八成
    return not goes_on and (_STRIVEN.search(claim.left) is not None or _ORDERED.search(claim.left) is not None)
