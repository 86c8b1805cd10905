"""Times and amounts that only say who is granted something: 对上年度出口额达到1000万元的企业，给予5万元奖励."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, WordList, WordPattern
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Bound
from jinzhou_extract.times.expression import TimeExpression

_ANY_YEAR: Final = WordList("time.toml", "any_year")
_GRANTED: Final = FilledPattern(
    "function_words.toml", r"[^。；]{2,80}?的[^，。；\d]{0,14}，[^，。；\d]{0,16}?{granting}", signs="的"
)
_FOLLOWS: Final = FilledPattern(
    "function_words.toml", r"[^，。；：\n]{0,40}?的(?:，[^，。；\d]{0,14}?{consequences}|{consequences_at_once})", signs="的"
)
_REACHING: Final = WordPattern("function_words.toml", "reaching_condition")
_LONGEST_REACHING: Final = 6


def is_condition(claim: Claim, time: TimeExpression) -> bool:
    """Say whether a time is that of whichever year somebody fulfils the condition in, and not that of what is granted."""
    return time.text in _ANY_YEAR.set and _GRANTED.match(claim.sentence.text, time.end) is not None


def is_limit(claim: Claim) -> bool:
    """Say whether an amount is one from or up to which something is granted or refused: 产值超过2亿元|的，奖励10万元."""
    text, mention, start = claim.sentence.text, claim.mention, claim.sentence.start
    at = mention.lead - start
    is_bounded = mention.bound is not Bound.EXACT or _REACHING.search(text, max(0, at - _LONGEST_REACHING), at) is not None
    return is_bounded and _FOLLOWS.match(text, mention.tail - start) is not None
