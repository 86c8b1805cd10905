"""Numbers that only describe what follows them: 超百亿元的|园区34个."""

from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.mentions.mention import Mention
from jinzhou_extract.metric import Bound, Kind

_SIZED: Final = frozenset([Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.SCORE, Kind.AGE, Kind.DURATION, Kind.MULTIPLE])
_AGE: Final = Kind.AGE  # the class of an Enum is slow to ask
_COUNT: Final = Kind.COUNT
_DURATION: Final = Kind.DURATION
_MEASURE: Final = Kind.MEASURE
_MONEY: Final = Kind.MONEY
_PERCENT: Final = Kind.PERCENT
_RANK: Final = Kind.RANK
_EXACT: Final = Bound.EXACT
_RANKED_AMONG: Final = Pattern(
    r"[一-鿿（）、]{1,10}(?:[里中](?:[排居列]|位[列居]|名列)|[里中]?的第[一二三四五六七八九十\d])", signs="里中第"
)
_GOING_ON: Final = WordPattern("function_words.toml", "going_on")


def is_aside(mention: Mention, following: str) -> bool:
    """Say whether a mention only describes what follows it, so that the clause reads on across it.

    连续3年增速超过…, 主营业务收入超百亿元的园区34个, 6万吨钛白粉等项目.
    """
    if not following or not "一" <= following[0] <= "鿿":
        return False
    if mention.kind is _DURATION:
        return following[0] not in "和及与或" and not _GOING_ON.match(following)
    if mention.kind is _AGE:
        return not _GOING_ON.match(following)
    if mention.kind is _COUNT:
        return _RANKED_AMONG.match(following) is not None
    if mention.kind is _RANK:
        return following[0] == "的"  # 比排名第一的乙县|少76亿元
    if following[0] in "的级" or (mention.is_threshold and mention.bound is _EXACT and mention.kind is _MONEY):
        return mention.kind in _SIZED
    return (
        mention.kind in _SIZED
        and (mention.lower is not None or mention.upper is not None)
        and mention.kind is not _PERCENT
        and mention.tail > mention.end
    )


def opens_limits(first: Mention, second: Mention) -> bool:
    """Say whether a size is the first of two limits of what the second one describes: 60平方米以上|90平方米以下的户型."""
    return first.tail == second.lead and first.kind is second.kind is _MEASURE and first.bound is Bound.AT_LEAST
