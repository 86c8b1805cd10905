"""A bare number in the account, or the quotation, of the price before it: 收23块一斤，卖|30; 旺季80元、淡季|40."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordPattern
from jinzhou_extract.lexicon.units import Unit
from jinzhou_extract.mentions.amounts import AmountReader
from jinzhou_extract.mentions.bare import SAID_ENDS
from jinzhou_extract.mentions.mention import Mention
from jinzhou_extract.mentions.token import ARABIC, CHINESE, Token
from jinzhou_extract.metric import Kind

LONGEST_ACCOUNT: Final = 40
"""How far behind a price or a sum another one of the same account may stand."""

LONGEST_LEAD: Final = 10
"""How far in front of a number the word may begin that says it is paid, earned or quoted."""

LIKE: Final = 3
"""How many times as large as a price another price of the same thing may be."""

LIKE_SUM: Final = 50
"""How many times as large as a sum another sum of the same account may be."""

_SHORTEST: Final = 2
"""Characters of a number that is no step of a list."""

_YEAR_DIGITS: Final = 4
_MONEY: Final = Kind.MONEY
_BY_NOW_KINDS: Final = frozenset([Kind.COUNT, Kind.MONEY, Kind.MEASURE])
_LARGE: Final = frozenset("万亿")
_SCALES: Final = frozenset("百千万")
_COINS: Final = frozenset("毛角分")
_ENDS: Final = frozenset("。！？\n")
_OWN_RATE: Final = frozenset("每一均")
"""Characters with which a sum says itself what it is told for."""

_NO_NAMES: Final = frozenset("为是于至到达了有的在约近超")
"""Characters that end no name of a case, which two prices are told for side by side."""

_QUOTED: Final = FilledPattern("mentions.toml", r"{quoted_next}{quoted_behind}?\Z")
_PAID: Final = WordPattern("mentions.toml", "paid_next")
_UNPRICED: Final = WordPattern("mentions.toml", "unpriced")
_BASE: Final = WordPattern("mentions.toml", "quoted_base")
_BY_NOW: Final = WordPattern("mentions.toml", "by_now")
_CASE: Final = Pattern(r"[、，；][一-鿿]{2,5}")
_CLAUSE_MARKS: Final = "，；、"


class QuoteReader:
    """Finds the unit of such a number and what it is per; built once, immutable."""

    def __init__(self, aliases: Mapping[str, tuple[Unit, ...]], amounts: AmountReader) -> None:
        self._aliases = aliases
        self._amounts = amounts

    def unit(self, text: str, token: Token, last: Mention) -> Unit | None:
        """Return the unit that the mention before a bare number lends it, or None."""
        if token.unit is not None or token.refusal is not None or token.parts or token.start - last.tail > LONGEST_ACCOUNT:
            return None
        if SAID_ENDS.match(text, token.end) is None:
            return None
        between = text[last.tail : token.start]
        if not _ENDS.isdisjoint(between):
            return None
        if token.head[-1] in _LARGE:
            is_more = last.kind in _BY_NOW_KINDS and _BY_NOW.fullmatch(between) is not None
            return self._of(last) if is_more else None
        if last.kind is not _MONEY or last.alias[-1:] in _COINS or not _is_sum(token):
            return None
        return self._of(last) if self._goes_on(text, token, last, between) else None

    def per(self, text: str, start: int, value: Decimal | None, last: Mention) -> str | None:
        """Return what a price that names none is per: the one before it tells."""
        if last.per is None or last.kind is not _MONEY or not _is_like(value, last.value, LIKE):
            return None
        between = text[last.tail : start]
        if len(between) > LONGEST_ACCOUNT or not _ENDS.isdisjoint(between) or not _OWN_RATE.isdisjoint(between):
            return None
        is_price = (
            _QUOTED.search(between) is not None or _BASE.search(between) is not None or _is_other_case(text, last, between)
        )
        return last.per if is_price else None

    def _of(self, last: Mention) -> Unit | None:
        meanings = self._aliases.get(last.alias or "元", ())
        return next((unit for unit in meanings if unit.canonical == last.unit), None)

    def _goes_on(self, text: str, token: Token, last: Mention, between: str) -> bool:
        """Say whether a bare number of the account is a sum or a price."""
        amount = self._amounts.amount(token)
        if amount is None or not _is_like(amount.value, last.value, LIKE_SUM):
            return False
        is_like = _is_like(amount.value, last.value, LIKE)
        lead = between[-LONGEST_LEAD:]
        if _PAID.search(lead):
            return is_like or not _may_be_year(token)
        if not is_like:
            return False
        clause = between[max(between.rfind(mark) for mark in _CLAUSE_MARKS) + 1 :]
        if base := _BASE.search(clause):
            return _UNPRICED.search(clause[: base.start()]) is None
        if _UNPRICED.search(clause):
            return False
        if _QUOTED.search(lead):
            return True
        return not _may_be_year(token) and _is_other_case(text, last, between)


def _is_other_case(text: str, last: Mention, between: str) -> bool:
    """Say whether two prices stand side by side for cases of one kind: 旺季|80元、淡季|40."""
    if _CASE.fullmatch(between) is None or between[-1] in _NO_NAMES:
        return False
    return text[last.lead - 1 : last.lead] == between[-1]


def _is_sum(token: Token) -> bool:
    """Say whether a numeral is long enough for a sum: 30, 2.8, 四百; 五 and 三 may be anything."""
    if token.form is ARABIC:
        return len(token.head) >= _SHORTEST and token.head.replace(".", "").isdigit() and token.head[0] != "0"
    return token.form is CHINESE and len(token.head) >= _SHORTEST and not _SCALES.isdisjoint(token.head)


def _may_be_year(token: Token) -> bool:
    return len(token.head) == _YEAR_DIGITS and "1900" <= token.head <= "2099" and token.head.isdigit()


def _is_like(value: Decimal | None, other: Decimal | None, most: int) -> bool:
    """Say whether neither of two numbers is more than `most` times as large as the other."""
    if value is None or other is None:
        return False
    return value <= other * most and other <= value * most
