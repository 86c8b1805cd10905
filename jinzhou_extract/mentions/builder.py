"""An amount with its unit to a mention: whether it counts anything there, and the words right beside it."""

import re
from decimal import Decimal
from typing import Final

from jinzhou_extract.lexicon.units import Unit
from jinzhou_extract.mentions.amounts import AmountReader
from jinzhou_extract.mentions.bounds import BoundReader, more_behind
from jinzhou_extract.mentions.context import (
    BEHIND_COUNT,
    counts_nothing,
    is_adverbial,
    is_exchanged_for,
    is_reached_sum,
    is_size_class,
    sizes_counted,
)
from jinzhou_extract.mentions.lengths import about_half
from jinzhou_extract.mentions.mention import Mention
from jinzhou_extract.mentions.numeral import Amount
from jinzhou_extract.mentions.signs import SIGN_MARKS, sign_before
from jinzhou_extract.mentions.token import CHINESE, HALF, WORD, Token
from jinzhou_extract.mentions.units import UnitMatcher
from jinzhou_extract.metric import Bound, Kind

_RATE_MARKS: Final = frozenset("/ 每标")
_BARE_SCALES: Final = frozenset("百千万亿兆")
_SIZING: Final = frozenset([Kind.MONEY, Kind.MEASURE])
_COUNTING: Final = frozenset([Kind.COUNT, Kind.SCORE])
_SIZED: Final = frozenset("级轮位的以及船")
_CALENDAR: Final = frozenset(["a", "mo", "wk", "d"])
_OPEN_ENDED: Final = frozenset([Bound.AT_LEAST, Bound.AT_MOST])
_MEASURE: Final = Kind.MEASURE  # the class of an Enum is slow to ask
_MONEY: Final = Kind.MONEY
_RANK: Final = Kind.RANK
_APPROX: Final = Bound.APPROX
_MORE_THAN: Final = Bound.MORE_THAN
_EXACT: Final = Bound.EXACT
_FROM_BELOW: Final = frozenset([Bound.MORE_THAN, Bound.AT_LEAST])
_FROM_ABOVE: Final = frozenset([Bound.LESS_THAN, Bound.AT_MOST])
_OPENINGS: Final = {"more": Bound.MORE_THAN, "less": Bound.LESS_THAN, "at_least": Bound.AT_LEAST}


class MentionBuilder:
    """Makes mentions; built once, immutable."""

    def __init__(self, units: UnitMatcher, amounts: AmountReader, bounds: BoundReader) -> None:
        self._units = units
        self._amounts = amounts
        self._bounds = bounds

    def mention(self, text: str, token: Token, start: int, end: int, amount: Amount, unit: Unit) -> Mention | None:
        """Return the mention of an amount, or None where what stands around it makes no quantity of it."""
        is_bare = token.head[0] in _BARE_SCALES and not token.parts and _is_bare_scale(token.head)
        if unit.kind in _COUNTING or unit.after_verb:
            is_bounded = is_bare and self._is_bounded(text, start, unit)
            if counts_nothing(text, token, unit, self._units.borders, is_bounded=is_bounded):
                return None
        elif unit.canonical in _CALENDAR and is_adverbial(text, start, end):
            return None
        elif (
            is_bare
            and len(token.head) == 1
            and unit.kind is not _RANK
            and not (self._is_amount(text, end, unit) and self._is_bounded(text, start, unit))
            and not is_reached_sum(text, start, end, unit)
        ):
            return None  # 亿元项目, 万吨级泊位, 超亿元企业: a class of things, no amount; 花费近千元。 is one
        if unit.kind is _MONEY and is_exchanged_for(text, token):
            return None
        if unit.canonical == "CNY":
            unit = self._units.currency(text, start, unit)
        if (is_bare or token.head == "十亿") and (
            sizes_counted(text, end)
            if unit.kind in _COUNTING
            else is_size_class(text, start, end if unit.kind in _SIZING else token.number_end)
        ):
            return None
        return self.build(text, token, start, end, amount, unit)

    def _is_amount(self, text: str, end: int, unit: Unit) -> bool:
        """Say whether a bare scale with its unit may be an amount there: 近万亩茶园, but 万吨级泊位."""
        is_stuff = unit.kind is _MEASURE and "一" <= text[end : end + 1] <= "鿿" and text[end] not in _SIZED
        return is_stuff or BEHIND_COUNT.match(text, end) is not None

    def _is_bounded(self, text: str, start: int, unit: Unit) -> bool:
        return self._bounds.before(text, start, unit.kind, is_bare=True)[0] is not None

    def build(self, text: str, token: Token, start: int, end: int, amount: Amount, unit: Unit) -> Mention:
        """Return the mention of an amount with its sign, its bound and what it is per."""
        if token.form is HALF:
            amount, start = about_half(text, token, amount, self._units.borders)
        if text[end : end + 1] == "半":
            amount, end = self._amounts.half_behind(text, amount, unit, end)
        is_round = token.form is CHINESE and token.head[-1] in _BARE_SCALES  # 过五十亿元
        is_bare = token.head[0] in _BARE_SCALES or token.form is WORD or is_round
        bound, lead, rule = self._bounds.before(text, start, unit.kind, is_bare=is_bare)
        if lead == start and token.head[0] == "几" and text[start - 1 : start] == "好":
            lead -= 1  # 好|几个小时
        if lead < start and self._bounds.compares(text, lead, start, end):
            bound, lead, rule = None, start, ""
        is_named = unit.canonical == "Cel" or (unit.kind is _MEASURE and text[start - 1 : start] == "处")
        if is_named and lead < start and text.startswith("最", lead):
            bound, lead, rule = None, start, ""  # 夜间最低26℃, 城墙最高处8.6米: what it is a measure of
        sign = 0
        if lead == start:
            if text[start - 1 : start] in SIGN_MARKS:
                start, sign = sign_before(text, start)
                lead = start
            if text[start - 1 : start] in self._units.symbol_ends and (symbol := self._units.symbol_before(text, start)):
                start = lead = symbol.start()
                bound, lead, rule = self._bounds.before(text, start, unit.kind, is_bare=False)
        per = None
        if (mark := text[end : end + 1]) in _RATE_MARKS and (rate := self._rate(text, end, mark)):
            per, end = rate["per"], rate.end()
        is_open = unit.kind is not _MONEY or not "一" <= text[end + 1 : end + 2] <= "鿿"  # 600亿元|多出54%
        more = more_behind(text, end, unit.kind) if text[end : end + 1] == "多" and is_open else None
        behind, tail = self._bounds.after(text, more.end() if more else end, unit.kind)
        is_limit = rule == "bound-limit"
        if bound is _APPROX and behind in _OPEN_ENDED:
            bound = None  # 估计在四亿元|以上
        if amount.value is None:
            bound, rule = Bound.RANGE, "bound-range"
        elif bound is None:
            if bound := _OPENINGS.get(amount.opening) or (_MORE_THAN if more else None):
                rule = "bound-inside"
            else:
                bound, rule = (_EXACT, "bound-exact") if behind is None else (behind, "bound-behind")
        value, lower, upper = limits_of(amount, bound)
        mention = Mention(start, end, lead, tail, unit.kind, unit.canonical or None, value, lower, upper, bound, rule)
        mention.alias, mention.per, mention.is_limit = token.alias, per, is_limit
        mention.explicit_sign = 0 if amount.value is None else sign  # a range bears its own signs
        mention.is_threshold = is_bare and _is_bare_scale(token.head)
        return mention

    def _rate(self, text: str, end: int, mark: str) -> re.Match[str] | None:
        """4.32批次/千人, 35微克每立方米, 0.4吨标准煤/万元."""
        return self._units.match_each(text, end) if mark == "每" else self._units.match_slash(text, end)


def _is_bare_scale(head: str) -> bool:
    return head[0] in _BARE_SCALES and _BARE_SCALES.issuperset(head)


def limits_of(amount: Amount, bound: Bound) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    """Return value, lower and upper for a number under a bound."""
    value = amount.value
    if value is None:
        return None, amount.lower, amount.upper
    return value, value if bound in _FROM_BELOW else None, value if bound in _FROM_ABOVE else None
