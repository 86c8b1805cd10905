"""Matching the unit behind a number."""

import re
from collections.abc import Iterable
from typing import Final

from jinzhou_extract.lexicon.found import last_of
from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.lexicon.prepared import compiled
from jinzhou_extract.lexicon.trie import LongestWord, any_of, opening_pattern
from jinzhou_extract.lexicon.units import Unit, index_aliases
from jinzhou_extract.mentions.borders import WordBorders
from jinzhou_extract.mentions.coins import CoinReader
from jinzhou_extract.mentions.days import DAY, is_days, is_until_day
from jinzhou_extract.metric import Kind

LONGEST_SYMBOL: Final = 4

_EXACTLY: Final = "整"
_PUTS_RIGHT: Final = frozenset("治修理改顿合编饬备建村体装")
"""Characters with which 整 begins a word behind a sum."""

NEEDED_WITHIN: Final = 12
"""How far in front of the number the words that an ambiguous unit needs may stand."""

TOPIC_WITHIN: Final = 48
"""How far in front of the number the sentence may say what is measured."""

NOUN_WITHIN: Final = 8
_SENTENCE_END: Final = Pattern(r"[。！？\n]")
_CLAUSE_END: Final = Pattern(r"[^一-鿿]")
_BREAKS: Final = Pattern(r"\s*(?:[，。；、！？）)的\n]|左右|以上|以下|\Z)")


class UnitMatcher:
    """Finds the longest unit at a place; built once from the lexicon, immutable."""

    def __init__(self, units: tuple[Unit, ...], denominators: Iterable[str]) -> None:
        self.denominators = tuple(denominators)
        per = any_of(self.denominators)
        self.aliases = index_aliases(units)
        self.borders = WordBorders()
        self.coins = CoinReader(self.borders)
        self._alias = LongestWord({alias: _tail(alias, meanings) for alias, meanings in self.aliases.items()})
        rate = rf"(?:{per}|(?:\d+|[十百千万亿]+){per})(?![A-Za-z])(?:[·.]{per})?"
        self.match_slash = Pattern(rf"(?:标准?煤)? ?/ ?(?P<open>[(（])?每?(?P<per>{rate})(?(open)[)）])").match
        self.match_each = Pattern(rf"每(?P<per>{per})(?=[^一-鿿]|以[上下内]|左右|[的及和、]|\Z)").match
        self.symbols = {symbol: unit for unit in units for symbol in unit.symbols}
        self.symbol_ends = frozenset([" ", *(symbol[-1] for symbol in self.symbols)])
        self._coins = {
            alias: unit for unit in units if unit.kind is Kind.MONEY for alias in unit.aliases if alias.endswith("币")
        }
        self._symbol = compiled(any_of(self.symbols) + r" ?\Z").search

    def match(self, text: str, at: int) -> re.Match[str] | None:
        """Return the match of the longest alias that stands at `at`, with or without a blank before it."""
        return self._alias.match(text, at + 1 if text[at : at + 1] == " " else at)

    def symbol_before(self, text: str, at: int) -> re.Match[str] | None:
        """Return the currency symbol that ends at `at`: ¥300, US$2亿."""
        if not at or text[at - 1] not in self.symbol_ends:
            return None
        return self._symbol(text, max(0, at - LONGEST_SYMBOL), at)

    def currency(self, text: str, at: int, unit: Unit) -> Unit:
        """Return the currency of an amount in 元 whose name ends at `at` (港币300元), else `unit`."""
        at -= text[at - 1 : at] == " "
        if text[at - 1 : at] != "币":
            return unit
        return next((self._coins[text[at - size : at]] for size in (4, 3, 2) if text[at - size : at] in self._coins), unit)

    def meaning(self, alias: str, text: str, start: int, end: int) -> tuple[Unit, str] | None:
        """Return what the unit word before `end` means behind the number at `start`, and how much of it does.

        个点 is a percentage point behind 下降, elsewhere 个 counts and 点 begins another word. 日 is a length of time where
        one is spoken of, or before 内 (15日内).
        """
        if alias[-1] == _EXACTLY and alias[:-1] in self.aliases and text[end : end + 1] in _PUTS_RIGHT:
            alias, end = alias[:-1], end - 1  # 800万元|整治河道
        meanings = self.aliases[alias]
        first = meanings[0]
        if len(meanings) == 1 and not first.needs_before:
            return (first, alias) if not first.only_next or text.startswith(first.only_next, end) else None
        before = text[max(0, start - NEEDED_WITHIN) : start]
        marks = "，。！？\n" if alias == DAY else "。！？\n"
        before = before[last_of(before, marks, 0, len(before)) + 1 :]  # 排名第二。敬老院|47位
        if alias == DAY and is_until_day(text, start):
            return None
        if not first.needs_before and not first.only_next and before.endswith(alias):
            return first, alias  # 技术分50分: the noun says it
        while alias:
            meanings = self.aliases.get(alias, ())
            for unit in meanings:
                if unit.spoken:
                    if self.coins.is_money(
                        text, start, end, alias, is_priced=any(word in before for word in unit.needs_before)
                    ):
                        return unit, alias
                elif (unit.or_next and text.startswith(unit.or_next, end)) or (
                    any(word in before for word in unit.needs_before)
                    and (not unit.only_next or text.startswith(unit.only_next, end))
                ):
                    return unit, alias
            for unit in meanings:
                if (unit.topics and _is_topic(text, start, end, unit)) or (alias == DAY and is_days(text, start, end)):
                    return unit, alias
            if (
                meanings
                and not meanings[0].needs_before
                and (not meanings[0].only_next or text.startswith(meanings[0].only_next, end))
            ):
                return meanings[0], alias
            alias, end = alias[:-1], end - 1
        return None


def _is_topic(text: str, start: int, end: int, unit: Unit) -> bool:
    """Say whether the sentence so far, or the noun behind, is of what the unit measures: 零下17度，车里|11度, 500平|的车间."""
    before, behind = text[max(0, start - TOPIC_WITHIN) : start], text[end : end + NOUN_WITHIN]
    said = _SENTENCE_END.split(before)[-1] + "，" + _CLAUSE_END.split(behind)[0]
    return any(word in said for word in unit.topics) and _BREAKS.match(text, end) is not None


def _tail(alias: str, meanings: tuple[Unit, ...]) -> str:
    """Return the lookahead that rejects an alias which only begins another word, whatever follows that."""
    guard = "(?![A-Za-z0-9])" if alias[-1].isascii() and alias[-1].isalpha() else ""
    words = [word for word in meanings[0].unless_next if all(word in other.unless_next for other in meanings)]
    words = [word for word in words if word not in meanings[0].arguable]
    return guard + (f"(?!{'|'.join(words)})" if words else "")


def scale_guards(aliases: Iterable[str], scales: Iterable[str]) -> dict[str, str]:
    """Return, for each scale character that also begins a unit (千瓦), a pattern for the scale alone."""
    guards = {}
    for scale in scales:
        tails = [alias[1:] for alias in aliases if alias[0] == scale and len(alias) > 1]
        guards[scale] = f"{scale}(?!{opening_pattern(tails)})" if tails else scale
    return guards
