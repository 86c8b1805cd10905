"""What words of time do beside a number: 三年|时间, 两个月|过去了, 五岁|时, 淡季|五千多块."""

from typing import Final

from jinzhou_extract.lexicon.pattern import WordList, WordPattern
from jinzhou_extract.meaning.sentence import Claim
from jinzhou_extract.metric import Kind

LASTING: Final = frozenset([Kind.DURATION, Kind.AGE])
ONCE_IN: Final = "一遇"
"""Behind the years within which something comes once: 50年|一遇."""

_SELF: Final = WordList("function_words.toml", "lengths_of_time")
_SEASONS: Final = WordList("function_words.toml", "seasons_of_trade")
_WHEN: Final = WordPattern("function_words.toml", "when_it_was")


def behind_time(claim: Claim) -> str | None:
    """Return what stands behind a length of time and says what it is, nothing where it only says when; None for any other."""
    text = claim.right
    if text.startswith(_SELF.words):
        return next(word for word in _SELF.words if text.startswith(word))  # 用了三年|时间
    return "" if _WHEN.match(text) is not None else None


def season_of(text: str) -> str:
    """Return the season of a trade that words open with: 淡季; nothing where they open with anything else."""
    text = text.strip()
    return next((word for word in _SEASONS.words if text.startswith(word)), "")


def of_season(name: str, season: str) -> str:
    """Return the name of a figure of one season for another: 旺季门票 for 淡季; nothing where no season is told of both."""
    told = next((word for word in _SEASONS.words if word in name), "") if season else ""
    return name.replace(told, season, 1) if told else ""


def season(claim: Claim) -> bool:
    """淡季|五千多块: the season is all that tells one sum from the other."""
    claim.indicator = season_of(claim.left) or None
    return claim.indicator is not None
