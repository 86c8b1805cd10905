"""What a numeral and its unit say together, in the canonical unit."""

from collections.abc import Callable
from decimal import Decimal
from typing import Final

from jinzhou_extract.lexicon.numerals import Numerals
from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.lexicon.units import Unit
from jinzhou_extract.mentions.decimals import divide, plus, shift, times
from jinzhou_extract.mentions.numeral import Amount, NumeralGrammar
from jinzhou_extract.mentions.token import Token
from jinzhou_extract.metric import Kind

HALF: Final = Decimal("0.5")
HUNDRED: Final = Decimal(100)
ONE: Final = Decimal(1)
TEN: Final = Decimal(10)
_UNSAID: Final = str.maketrans("", "", " 个儿")
"""What stands inside a numeral without changing it: 12 万, 两个亿, 万儿八千."""
_UNSAID_CHARS: Final = frozenset(" 个儿。·")  # · is the decimal point of old print: 7·3%
_HALVED: Final = frozenset([Kind.DURATION, Kind.PERCENT, Kind.MULTIPLE, Kind.MEASURE, Kind.AGE])
_ENDS: Final = Pattern(r"半(?:[，。；、！？）)]|\Z)")
_ANOTHER_HALF: Final = WordPattern("mentions.toml", "another_half")
_PERCENT_SIGNS: Final = {"百": Decimal(100), "千": Decimal(1000), "万": Decimal(10000), "百万": Decimal(1000000)}


class AmountReader:
    """Reads amounts; built once, immutable. `shared_scale` tells which scale the second of two numerals lends the first."""

    def __init__(self, numerals: Numerals, shared_scale: Callable[[str, str], int]) -> None:
        self._grammar = NumeralGrammar(numerals)
        self._shared_scale = shared_scale

    def amount(self, token: Token) -> Amount | None:
        """Return what the numeral and its unit say together, in the canonical unit."""
        amount = self.plain(token)
        unit = token.unit
        if amount is None:
            return None
        if token.parts:
            return self._fraction(token, amount)
        if unit is None:
            return amount
        if token.tail and amount.value is not None:
            decimals = self._grammar.number(token.tail)
            if decimals is None:
                return None
            amount = Amount(plus(amount.value, shift(decimals, -len(token.tail))))
        if unit.opening == "half" and amount.value is not None:
            amount = Amount(plus(amount.value, HALF))
        elif unit.opening == "more" and amount.value is not None:
            amount = Amount(amount.value, amount.value, None, "more")
        if token.alias == "折" and amount.value is not None and amount.value > TEN:
            return amount  # 85折 is said for 8.5折
        return _scaled(amount, unit.factor)

    def plain(self, token: Token) -> Amount | None:
        """Return what the numeral says without its unit."""
        head = token.head
        if head.isdigit():
            return Amount(Decimal(head))
        if head == "半":
            return Amount(HALF)
        if not _UNSAID_CHARS.isdisjoint(head):
            head = head.replace("·", "." if head[0].isascii() else "点").replace("。", ".").translate(_UNSAID)
        return self._grammar.amount(head)

    def _fraction(self, token: Token, amount: Amount) -> Amount | None:
        """百分之三点四 is 3.4 %, 三分之二 is 66.6…67 %."""
        parts = _PERCENT_SIGNS.get(token.parts[:-2])
        if parts is None:
            denominator = self._grammar.number(token.parts[:-2])
            if denominator is None or not denominator:
                return None
            parts = denominator
        return amount.each(lambda number: divide(times(number, HUNDRED), parts))

    def with_scale_of(self, first: Token, amount: Amount, second: Token) -> Amount:
        """10-15亿元: the scale behind the second number holds for the first, unless that would turn them round."""
        scales = self._shared_scale(first.head, second.head)
        if not scales or amount.value is None:
            return amount
        later = self.plain(second)
        if later is None or later.value is None or amount.value >= times(shift(later.value, -scales), HUNDRED):
            return amount
        return Amount(shift(amount.value, scales))

    def half_behind(self, text: str, amount: Amount, unit: Unit, end: int) -> tuple[Amount, int]:
        """两年半, 一成半, 三倍半, 五斤半; not 5米半径; of what is counted only at the end of a clause: 平房一间半."""
        if text[end : end + 1] != "半" or amount.value is None or _ANOTHER_HALF.match(text, end):
            return amount, end
        if unit.kind not in _HALVED and (unit.kind is not Kind.COUNT or not _ENDS.match(text, end)):
            return amount, end
        return Amount(plus(amount.value, _without_zeros(times(HALF, unit.factor)))), end + 1

    def labelled(self, token: Token, unit: Unit, scale: str) -> Amount | None:
        """Return an amount whose unit and scale a label holds: 发行总额（亿）8.50."""
        amount = self.plain(token)
        if amount is None:
            return None
        size = self._grammar.number(scale) if scale else None
        return amount.each(lambda number: times(times(number, size or ONE), unit.factor))


def _without_zeros(value: Decimal) -> Decimal:
    whole = value.to_integral_value()
    return whole if whole == value else value


def _scaled(amount: Amount, factor: Decimal) -> Amount:
    if factor == 1:
        return amount
    return amount.each(lambda number: times(number, factor))
