"""Sums that people tell without 元, by the words of paying in front of them and what else is spoken of: 老板开价900.

A word that is said of money alone is enough (开价, 分红); one that is said of anything (一共, 剩, 要) needs money nearby, and
so does a numeral that leaves out its last scale (一天一百六), where nothing measured is named (海拔三千六).
"""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.mentions.token import ARABIC, CHINESE, Token

_ENDS: Final = FilledPattern(
    "mentions.toml",
    r"{about_behind}?[了呢吧啊呀哩]?(?:[，。；、！？”’）)\s]|\Z|起(?:[，。；]|\Z)|{dealt_behind}|一{priced_ones}(?![一-鿿]))",
)
_DEALT: Final = FilledPattern("mentions.toml", "{dealt_behind}")
_STRONG: Final = WordPattern("mentions.toml", "sum_strong")
_WEAK: Final = WordPattern("mentions.toml", "sum_weak")
_MONEY_NEARBY: Final = FilledPattern("mentions.toml", r"{money_nearby}")
_MEASURED: Final = FilledPattern("mentions.toml", r"{no_sums}")
_REBATE: Final = Pattern(r"[满充](?:\d{2,5}元?[减送返立]{1,2}减?)?\Z")
_REBATE_BEHIND: Final = Pattern(r"元?[减送返立]{1,2}减?\d|[，。；、！]|\Z")
_ODD: Final = Pattern(r"[百千万][一二三四五六七八九]\Z")
_CLAUSE_START: Final = Pattern(r"[，。；：！？“”\n]")
_SENTENCE: Final = "。！？\n"
LOOK_BACK: Final = 16
NEARBY: Final = 60
_SHORTEST: Final = 2
_YEAR: Final = 4
_ASCII_DIGITS: Final = frozenset("0123456789.,")


def is_talked_sum(text: str, token: Token) -> bool:
    """Say whether a number without a unit is a sum of yuan."""
    if token.form not in (ARABIC, CHINESE) or len(token.head) < _SHORTEST or token.alias or token.head[0] == "0":
        return False
    start = token.start
    if token.form is ARABIC and _REBATE.search(text, max(0, start - 8), start):
        return _REBATE_BEHIND.match(text, token.end) is not None
    if _ENDS.match(text, token.end) is None:
        return False
    begin = max(0, start - LOOK_BACK)
    clause = _CLAUSE_START.split(text[begin:start])[-1]
    if _MEASURED.search(clause):
        return False
    if _STRONG.search(clause):
        return True
    if _may_be_date(token):
        return False
    is_odd = token.form is CHINESE and _ODD.search(token.head) is not None
    if not is_odd and not _WEAK.search(clause) and not _DEALT.match(text, token.end):
        return False
    return _MONEY_NEARBY.search(text, max(0, start - NEARBY), start) is not None


def _may_be_date(token: Token) -> bool:
    """Say whether digits may be a year, or too few to be a sum where money is only nearby."""
    if token.form is not ARABIC:
        return False
    return _ASCII_DIGITS.issuperset(token.head) and len(token.head) == _YEAR and token.head.startswith(("19", "20"))
