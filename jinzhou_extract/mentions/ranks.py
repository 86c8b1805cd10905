"""Places in an order: 第三位, 30强, 前十, 首位."""

import re
from decimal import Decimal

from jinzhou_extract.mentions.tokens import Token

SCOPE_WITHIN = 14
"""How far in front of a bare 第三 or 前十 the words that make it a rank may stand."""

_RANKING = re.compile(
    r"(?:居|列|位|排|名|次|跻身|进入|挺进|迈入|进|获|保持|全国|全省|全市|全区|全州|全县|全球|世界|亚洲|行业|国内|省内|市内|同类|沿海|西部|中部|东部|地区|城市)[^，。；：、]{0,8}\Z"
)
_BARE_END = re.compile(r"\Z|[，。；;：、！？”’）)\s]|的[^一-鿿]|并|和|及|且|，")
_STRONG = re.compile(r"强(?![度调化劲势大制力降震烈项军])")
_PLACE = re.compile(r"[位名](?![称单录师])")


def rank_span(text: str, token: Token) -> tuple[int, int, bool] | None:
    """Return the span of the rank that the numeral states and whether it is an upper limit (前三, 30强), or None."""
    start, end = token.start, token.number_end
    before, after = text[start - 1 : start], text[end : end + 1]
    if before not in ("第", "前") and after != "强":
        return None
    if match := _STRONG.match(text, end):
        first = start - 1 if before == "前" else start
        return first, match.end(), True
    place = _PLACE.match(text, end)
    if before == "第":
        if place:
            return start - 1, place.end(), False
        is_rank = _BARE_END.match(text, end) and _RANKING.search(text, max(0, start - SCOPE_WITHIN), start - 1)
        return (start - 1, end, False) if is_rank else None
    if before == "前" and _RANKING.search(text, max(0, start - SCOPE_WITHIN), start - 1):
        if place:
            return start - 1, place.end(), True
        if _BARE_END.match(text, end):
            return start - 1, end, True
    return None


def is_rank_value(value: Decimal | None) -> bool:
    """Say whether a number can be a place in an order."""
    return value is not None and value > 0 and value == value.to_integral_value()
