"""What stands behind a length of time or an age and is no thing that lasts so long: 三年|时间, 两个月|过去了, 五岁|时."""

from typing import Final

from jinzhou_extract.lexicon.pattern import WordList, WordPattern
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Kind

LASTING: Final = frozenset([Kind.DURATION, Kind.AGE])
ONCE_IN: Final = "一遇"
"""Behind the years within which something comes once: 50年|一遇."""

_SELF: Final = WordList("function_words.toml", "lengths_of_time")
_WHEN: Final = WordPattern("function_words.toml", "when_it_was")


def behind_time(claim: Claim) -> str | None:
    """Return what stands behind a length of time and says what it is, nothing where it only says when; None for any other."""
    text = claim.right
    if text.startswith(_SELF.words):
        return next(word for word in _SELF.words if text.startswith(word))  # 用了三年|时间
    return "" if _WHEN.match(text) is not None else None
