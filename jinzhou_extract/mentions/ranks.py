"""Places in an order: 第三位, 30强, 前十, 首位."""

from decimal import Decimal
from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern
from jinzhou_extract.mentions.token import Token

SCOPE_WITHIN: Final = 14
"""How far in front of a bare 第三 or 前十 the words that make it a rank may stand."""

_RANKING: Final = WordPattern("mentions.toml", "ranking")
_BEGINS_EARLIER: Final = WordList("mentions.toml", "front_of_words")
"""Characters with which 前 makes a word of its own: 目前三名工人."""

_BARE_END: Final = FilledPattern(
    "mentions.toml", r"\Z|[，。；;：、！？”’）)\s]|的(?:[^一-鿿]|{places_reached})|[之以][外内]|之列|[并和及且，]"
)
_PLACED: Final = Pattern(r"(?:排名|位[列居]|名列|[排列]在)\Z")
"""Verbs behind which a bare 第三 is a place even where it describes what follows: 排名第二的球队."""
_MOVES: Final = Pattern(r"[升降跌跃滑退晋]")
_NO_ORDER: Final = frozenset("万亿")
"""Numbers of which there are no 强 places; 万强 is a name."""

_BEST_KNOWN: Final = frozenset(["百", "500", "五百", "100", "一百"])
"""Of how many the lists are that everybody knows by name."""

_LISTED: Final = WordPattern("mentions.toml", "listed_best")
_STRONG: Final = WordPattern("mentions.toml", "strongest")
_STRONG_ONES: Final = WordPattern("mentions.toml", "strong_ones")
_BEFALLEN: Final = WordPattern("mentions.toml", "befallen")
GREAT: Final = FilledPattern("mentions.toml", "大?(?P<great>(?!产业)[一-鿿]{0,6}?{great_ones})")
GREAT_AMONG: Final = FilledPattern("mentions.toml", r"{ranked_among}\Z")
"""What is called by its place, and among whom: 世界|第三|造船大国."""

_PLACE: Final = WordPattern("mentions.toml", "place")


def rank_span(text: str, token: Token) -> tuple[int, int, bool] | None:
    """Return the span of the rank that the numeral states and whether it is an upper limit (前三, 30强), or None."""
    start, end = token.start, token.number_end
    before = text[start - 1 : start]
    if token.head not in _NO_ORDER and (match := _STRONG.match(text, end)):
        if _STRONG_ONES.match(text, match.end()):
            return None  # 世界五百强企业, 百强县
        if token.head in _BEST_KNOWN and _LISTED.search(text, max(0, start - SCOPE_WITHIN), start):
            return None  # 世界500强|落户6家, but 跻身世界500强
        first = start - 1 if before in ("前", "第") else start
        return first, match.end(), True
    place = _PLACE.match(text, end)
    if before == "第":
        if place and _BEFALLEN.match(text, place.end()):
            return None  # 第二名|失联人员 only tells one from the others
        if place:
            return start - 1, place.end(), False
        is_bare = (
            _BARE_END.match(text, end)
            or _MOVES.match(text, end)
            or (text[end : end + 1] == "的" and _PLACED.search(text, max(0, start - 4), start - 1))
        )
        is_rank = is_bare and _RANKING.search(text, max(0, start - SCOPE_WITHIN), start - 1)
        is_rank = is_rank or (GREAT.match(text, end) and GREAT_AMONG.search(text, max(0, start - SCOPE_WITHIN), start - 1))
        return (start - 1, end, False) if is_rank else None
    if before == "前" and place and text[start - 2 : start - 1] not in _BEGINS_EARLIER.set:
        return start - 1, place.end(), True
    if before != "前" or not (
        _BARE_END.match(text, end) or (text[end : end + 1] == "的" and _PLACED.search(text, max(0, start - 4), start - 1))
    ):
        return None
    is_ranked = _RANKING.search(text, max(0, start - SCOPE_WITHIN), start - 1)
    return (start - 1, end, True) if is_ranked else None


def is_rank_value(value: Decimal | None) -> bool:
    """Say whether a number can be a place in an order."""
    return value is not None and value > 0 and value == value.to_integral_value()
