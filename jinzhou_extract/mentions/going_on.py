"""A number without a unit that goes on from the mention before it: 438万人，比上年少了36万; 一吨5800块，这就四万多."""

from collections.abc import Mapping
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.lexicon.units import Unit
from jinzhou_extract.mentions.bare import SAID_ENDS
from jinzhou_extract.mentions.context import BEHIND_COUNT
from jinzhou_extract.mentions.mention import Mention
from jinzhou_extract.mentions.token import ARABIC, Token
from jinzhou_extract.metric import Kind

LONGEST_CHANGE: Final = 16
"""How far behind a number the one that changes it may stand."""

LONGEST_BILL: Final = 40
"""How far behind a sum another one of the same account may stand."""

_LARGE: Final = frozenset("万亿")
_SCALES: Final = frozenset("百千万亿")
_MORE: Final = frozenset("多余几来")
_COUNTED: Final = frozenset([Kind.COUNT, Kind.MONEY])
_CHANGED: Final = WordPattern("mentions.toml", "changed")
_PEOPLE_CHANGED: Final = WordPattern("mentions.toml", "people_changed")
_TALKED: Final = frozenset(["块", "块钱", "角", "毛", ""])
"""Aliases of money as people say it; an empty one is a sum whose unit was left out."""

_SPENT: Final = WordPattern("mentions.toml", "spent_next")
_OF_WHICH: Final = Pattern(r"[，。；]?其中的?[一-鿿]{1,6}")
_PAID_FOR: Final = Pattern(r"[^。！？\n]*(?:[要给收卖花付得]|便宜)(?:了|到)?\Z")


class GoingOn:
    """Finds the unit of such a number; built once, immutable."""

    def __init__(self, aliases: Mapping[str, tuple[Unit, ...]]) -> None:
        self._aliases = aliases
        self._yuan = aliases["元"][0]

    def unit(self, text: str, token: Token, mentions: list[Mention]) -> Unit | None:
        """Return the unit that the mention before a bare number lends it, or None."""
        if token.unit is not None or token.refusal is not None or token.parts or not mentions:
            return None
        last = mentions[-1]
        if last.kind not in _COUNTED or token.start - last.tail > LONGEST_BILL:
            return None
        between = text[last.tail : token.start]
        if token.head[-1] in _LARGE and len(between) <= LONGEST_CHANGE and _CHANGED.fullmatch(between):
            if BEHIND_COUNT.match(text, token.end) is None:
                return None
            return next(iter(self._aliases.get(last.alias or ("人" if last.kind is Kind.COUNT else "元"), ())), None)
        if last.unit != self._yuan.canonical or SAID_ENDS.match(text, token.end) is None:
            return None
        return self._yuan if self._is_of_bill(last, token, between) else None

    def people(self, text: str, token: Token, last: Mention | None) -> Unit | None:
        """Return the unit of so many more or less of the people that were counted right before: 报名人数12万，增加|3万."""
        person = self._aliases["人"][0]
        if last is None or last.unit != person.canonical or token.unit is not None or token.head[-1] not in _LARGE:
            return None
        between = text[last.tail : token.start]
        is_change = len(between) <= LONGEST_CHANGE and _PEOPLE_CHANGED.fullmatch(between) is not None
        return person if is_change and BEHIND_COUNT.match(text, token.end) is not None else None

    @staticmethod
    def _is_of_bill(last: Mention, token: Token, between: str) -> bool:
        """Say whether a bare number is a sum of the account that the one before it belongs to."""
        is_round = token.head[-1] in _LARGE or (token.head[-1] in _MORE and not _SCALES.isdisjoint(token.head))
        if is_round and _OF_WHICH.fullmatch(between):
            return True
        if last.alias not in _TALKED or any(mark in between for mark in "。！？\n"):
            return False
        if token.form is ARABIC and token.head[-1] not in _LARGE:
            return False
        if not _SCALES.isdisjoint(token.head):
            return _SPENT.search(between) is not None
        return len(token.head) > 1 and _PAID_FOR.match(between) is not None  # 人插要两百块，机子插只要六十五
