"""Old units of length said with one character, and 半 with what makes it more or less: 离镇子五里, 大半年."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.mentions.borders import WordBorders
from jinzhou_extract.mentions.numeral import Amount
from jinzhou_extract.mentions.token import HALF, Token

LONGEST_APART: Final = 14
"""How far in front of a distance the word may stand that says from where it is."""

_MEASURED: Final = WordPattern("mentions.toml", "measured")
_APART: Final = FilledPattern(
    "mentions.toml", r"(?:[离距](?!{no_distance})[^，。；：、\d]{1,8}?|{apart})(?:{apart_just}|[约近有仅就])?\Z"
)
_ENDS: Final = Pattern(r"多?\s*(?:[，。；;、！？）)]|\Z)")
_PARTS_OF_HALF: Final = {"大": "more", "小": "less"}
"""What stands in front of 半 where it is more or less: 大半年, 小半天."""


def is_length(text: str, token: Token) -> bool:
    """Say whether an old unit of length measures: 三里|路, 码头离镇子|五里."""
    if _MEASURED.match(text, token.end) is not None:
        return True
    start = token.start
    return _ENDS.match(text, token.end) is not None and _APART.search(text, max(0, start - LONGEST_APART), start) is not None


def about_half(text: str, token: Token, amount: Amount, borders: WordBorders) -> tuple[Amount, int]:
    """Return the amount of 大半年 or 小半天, and where it begins."""
    opening = _PARTS_OF_HALF.get(text[token.start - 1 : token.start])
    if token.form is not HALF or opening is None or borders.ends_word(text, token.start - 1, token.end):
        return amount, token.start
    return Amount(amount.value, opening=opening), token.start - 1
