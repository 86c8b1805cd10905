"""Times that only say who is granted something: 对上年度出口额达到1000万元的企业，给予5万元奖励."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, WordList
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.times.expression import TimeExpression

_ANY_YEAR: Final = WordList("time.toml", "any_year")
_GRANTED: Final = FilledPattern(
    "function_words.toml", r"[^。；]{2,80}?的[^，。；\d]{0,14}，[^，。；\d]{0,16}?{granting}", signs="的"
)


def is_condition(claim: Claim, time: TimeExpression) -> bool:
    """Say whether a time is that of whichever year somebody fulfils the condition in, and not that of what is granted."""
    return time.text in _ANY_YEAR.set and _GRANTED.match(claim.sentence.text, time.end) is not None
