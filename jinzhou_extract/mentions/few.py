"""Small numbers left open: 几家, 数名, 若干个, where they count something."""

from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.lexicon.units import Unit
from jinzhou_extract.mentions.borders import WordBorders
from jinzhou_extract.mentions.token import Token
from jinzhou_extract.metric import Kind

COUNTED: Final = frozenset([Kind.COUNT, Kind.MULTIPLE, Kind.PERCENTAGE_POINT, Kind.MONEY])

_NOT_BEHIND: Final = WordPattern("mentions.toml", "few_not_behind")
_IDLE: Final = WordPattern("mentions.toml", "few_idle")
_ASKED: Final = Pattern(r"[^，。；！\n几数]{0,24}(?:[?？吗呢]|多少)").match
_OTHER_WORDS: Final = WordPattern("mentions.toml", "few_words")


def is_other_word(text: str, start: int, end: int, borders: WordBorders) -> bool:
    """Say whether 几, 数 or 若干 is part of another word: 数字, 几何, 函数."""
    return _OTHER_WORDS.match(text, start) is not None or borders.ends_word(text, start, end)


def counts_few(text: str, token: Token, unit: Unit, borders: WordBorders) -> bool:
    """Say whether 几, 数 or 若干 counts: 好几家工厂, 数倍; not 几个方面, 这几年, 几点, and no question."""
    if unit.canonical == "点" or unit.after_verb or _NOT_BEHIND.search(text, max(0, token.start - 3), token.start):
        return False
    if _IDLE.match(text, token.end) or (token.head == "几" and _ASKED(text, token.end)):
        return False
    if unit.kind in COUNTED:
        return True
    if unit.kind is Kind.DURATION and text[token.end : token.end + 1] in tuple("后来前间里中的"):
        return False
    return (
        unit.kind in (Kind.MEASURE, Kind.DURATION)
        and not unit.not_single
        and (
            text[token.start - 1 : token.start] == "好"
            or borders.is_counted(text, token.start)
            or (unit.kind is Kind.MEASURE and borders.is_before_thing(text, token.end))  # 种几亩|蔬菜
        )
    )
