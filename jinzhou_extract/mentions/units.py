"""Matching the unit behind a number."""

import re
from collections.abc import Iterable
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.lexicon.trie import LongestWord, any_of, trie_pattern
from jinzhou_extract.lexicon.units import Unit, index_aliases
from jinzhou_extract.mentions.borders import WordBorders
from jinzhou_extract.metric import Kind

LONGEST_SYMBOL: Final = 4

_HUNDREDS: Final = Pattern(r"[百千万][零一二三四五六七八九十多几来余]{0,4}\Z")
"""An odd number in words, which 块 behind it makes money of at the end of a clause."""

_OPENS_CLAUSE: Final = Pattern(r"[，。；：“][\d,]{3,}\Z")
"""A number of hundreds in digits that opens its clause, which 块 does so too; things are counted behind a verb."""

_EACH: Final = WordPattern("mentions.toml", "priced_each")
_PRICE_TAIL: Final = Pattern(
    r"[1-9一二三四五六七八九]{0,2}一[斤两只张份位碗个](?:[^一-鿿]|\Z)"
    r"|[1-9一二三四五六七八九](?:[^\d一-鿿]|[了多的吧呢就才都也]|一路|[涨跌降升]到|\Z)"
).match
_THING_PRICED: Final = Pattern(r"[费钱金款资薪租]").search
_PAY: Final = Pattern(r"(?:工钱|工资|房租|租金|押金|奖金|学费|饭钱|路费|本钱|利钱|零钱|现钱|现金)").match
"""What an amount in 块 is of, right behind it: 两百块|工钱."""

_PHRASE_ENDS: Final = Pattern(r"\s*(?:[，。；、！？）)的\n]|左右|以上|以下|[就都也才]|\Z)").match

NEEDED_WITHIN: Final = 12
"""How far in front of the number the words that an ambiguous unit needs may stand."""


class UnitMatcher:
    """Finds the longest unit at a place; built once from the lexicon, immutable."""

    def __init__(self, units: tuple[Unit, ...], denominators: Iterable[str]) -> None:
        self.denominators = tuple(denominators)
        per = any_of(self.denominators)
        self.aliases = index_aliases(units)
        self.borders = WordBorders()
        self._alias = LongestWord({alias: _tail(alias, meanings) for alias, meanings in self.aliases.items()})
        rate = rf"(?:{per}|(?:\d+|[十百千万亿]+){per})(?![A-Za-z])(?:[·.]{per})?"
        self.match_slash = Pattern(rf"(?:标准?煤)? ?/ ?(?P<open>[(（])?每?(?P<per>{rate})(?(open)[)）])").match
        self.match_each = Pattern(rf"每(?P<per>{per})(?=[^一-鿿]|以[上下内]|左右|[的及和、]|\Z)").match
        self.symbols = {symbol: unit for unit in units for symbol in unit.symbols}
        self.symbol_ends = frozenset([" ", *(symbol[-1] for symbol in self.symbols)])
        self._coins = {
            alias: unit for unit in units if unit.kind is Kind.MONEY for alias in unit.aliases if alias.endswith("币")
        }
        self._symbol = re.compile(any_of(self.symbols) + r" ?\Z").search

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

    def _is_money(self, text: str, start: int, end: int, alias: str, is_priced: bool) -> bool:
        """Say whether 块 is money: 卖三块, 四块二, 一天八十块, 两百块; three hundred of a thing named behind it are not."""
        if _PRICE_TAIL(text, end) or _PAY(text, end):
            return True
        if is_priced:
            return _PHRASE_ENDS(text, end) is not None or not self._is_counted(text, end)
        if _PHRASE_ENDS(text, end) is None:
            return False
        number_end = end - len(alias)
        if _OPENS_CLAUSE.search(text, max(0, start - 1), number_end) is not None:
            return True
        return _HUNDREDS.search(text, start, number_end) is not None or _EACH.search(text, max(0, start - 8), start) is not None

    def _is_counted(self, text: str, end: int) -> bool:
        """Say whether a thing that is no money is named behind: 块|豆腐."""
        return self.borders.is_before_thing(text, end) and _THING_PRICED(text, end, end + 4) is None

    def meaning(self, alias: str, text: str, start: int, end: int) -> tuple[Unit, str] | None:
        """Return what the unit word before `end` means behind the number at `start`, and how much of it does.

        个点 is a percentage point behind 下降, elsewhere 个 counts and 点 begins another word. 日 is a length of time where
        one is spoken of, or before 内 (15日内).
        """
        meanings = self.aliases[alias]
        first = meanings[0]
        if len(meanings) == 1 and not first.needs_before:
            return (first, alias) if not first.only_next or text.startswith(first.only_next, end) else None
        before = text[max(0, start - NEEDED_WITHIN) : start]
        if not first.needs_before and not first.only_next and before.endswith(alias):
            return first, alias  # 技术分50分: the noun says it
        while alias:
            meanings = self.aliases.get(alias, ())
            for unit in meanings:
                if unit.spoken:
                    if self._is_money(text, start, end, alias, any(word in before for word in unit.needs_before)):
                        return unit, alias
                elif (unit.or_next and text.startswith(unit.or_next, end)) or (
                    any(word in before for word in unit.needs_before)
                    and (not unit.only_next or text.startswith(unit.only_next, end))
                ):
                    return unit, alias
            if (
                meanings
                and not meanings[0].needs_before
                and (not meanings[0].only_next or text.startswith(meanings[0].only_next, end))
            ):
                return meanings[0], alias
            alias, end = alias[:-1], end - 1
        return None


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
        guards[scale] = f"{scale}(?!{trie_pattern(tails)})" if tails else scale
    return guards
