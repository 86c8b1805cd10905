"""Text to mentions: one pass over the numerals, then the words right beside each."""

import re
from decimal import Decimal
from typing import Final

from jinzhou_extract.lexicon.nouns import load_nouns
from jinzhou_extract.lexicon.numerals import load_numerals
from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.lexicon.units import Unit, load_compounds, load_denominators, load_units
from jinzhou_extract.lexicon.words import load_bounds, load_phrases
from jinzhou_extract.mentions.amounts import TEN, AmountReader
from jinzhou_extract.mentions.bare import BareReader
from jinzhou_extract.mentions.bounds import BoundReader, more_behind
from jinzhou_extract.mentions.combine import APART, JOINED, LIST, RANGE, Combiner, range_mark
from jinzhou_extract.mentions.context import (
    BEHIND_COUNT,
    GAMES,
    counts_nothing,
    is_adverbial,
    is_exchanged_for,
    is_reached_sum,
    is_size_class,
)
from jinzhou_extract.mentions.decimals import negate, times
from jinzhou_extract.mentions.each_one import EachOneReader
from jinzhou_extract.mentions.going_on import GoingOn
from jinzhou_extract.mentions.mention import Mention
from jinzhou_extract.mentions.numeral import Amount
from jinzhou_extract.mentions.per import PerReader
from jinzhou_extract.mentions.ranks import is_rank_value, rank_span
from jinzhou_extract.mentions.steps import leads_on
from jinzhou_extract.mentions.token import ARABIC, CHINESE, ORDINAL, WORD, Token
from jinzhou_extract.mentions.tokens import Tokenizer
from jinzhou_extract.mentions.units import UnitMatcher
from jinzhou_extract.metric import Bound, Kind

HALVES: Final = ("一半", "半数", "半")
PART_HALVES: Final = {"一大半": Bound.MORE_THAN, "一多半": Bound.MORE_THAN, "一小半": Bound.LESS_THAN}
"""Words for more than half and for less."""

HEDGES: Final = {"近": Bound.NEARLY, "约": Bound.APPROX}
FANS: Final = {"一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "1": 1, "2": 2, "3": 3, "4": 4, "5": 5}
_NO_SIGN_AFTER: Final = Pattern(r"[\d%A-Za-z)）]")
_BURDENS: Final = frozenset("减担胜抱肩背自欠重辜正")  # 减负, 担负 … are words in which 负 is no sign
_NAMED_PLAN: Final = WordPattern("mentions.toml", "programme")
_PUT_FIRST: Final = WordPattern("mentions.toml", "put_first")
_SIGN_MARKS: Final = frozenset("-－+负下")
_PLACES: Final = frozenset(["位", "名"])
_RANK_MARKS: Final = frozenset("第前")
_RATE_MARKS: Final = frozenset("/ 每标")
_BARE_SCALES: Final = frozenset("百千万亿兆")
_SIZING: Final = frozenset([Kind.MONEY, Kind.MEASURE])
_COUNTING: Final = frozenset([Kind.COUNT, Kind.SCORE])
_SIZED: Final = frozenset("级轮位的以及船")
_CALENDAR: Final = frozenset(["a", "mo", "wk", "d"])
_OPEN_ENDED: Final = frozenset([Bound.AT_LEAST, Bound.AT_MOST])
_COUNT: Final = Kind.COUNT  # the class of an Enum is slow to ask
_MEASURE: Final = Kind.MEASURE
_MONEY: Final = Kind.MONEY
_RANK: Final = Kind.RANK
_APPROX: Final = Bound.APPROX
_MORE_THAN: Final = Bound.MORE_THAN
_EXACT: Final = Bound.EXACT
_FROM_BELOW: Final = frozenset([Bound.MORE_THAN, Bound.AT_LEAST])
_FROM_ABOVE: Final = frozenset([Bound.LESS_THAN, Bound.AT_MOST])


class Scanner:
    """Finds the quantities of a text; built once, immutable, shared between threads at will."""

    def __init__(self) -> None:
        numerals, units = load_numerals(), load_units()
        self._units = UnitMatcher(units, load_denominators())
        self.aliases = self._units.aliases
        self.tokenizer = Tokenizer(numerals, self._units, load_phrases())
        self._combiner = Combiner(self.aliases, load_compounds())
        self._amounts = AmountReader(numerals, self.tokenizer.shared_scale)
        self.bounds = BoundReader(load_bounds())
        self._bare = BareReader(load_nouns(), self._units)
        counted = (unit.canonical for unit in units if unit.kind is _COUNT and unit.canonical not in GAMES)
        denominators = frozenset([*self._units.denominators, *counted])
        self._per = PerReader(denominators)
        self._each_one = EachOneReader(denominators)
        self._going_on = GoingOn(self.aliases)
        self._percent = self._units.aliases["%"][0]
        self._rank = self._units.aliases["位次"][0]

    def scan(self, text: str) -> list[Mention]:
        """Return the mentions of folded `text` in the order they stand."""
        tokens = self.tokenizer.tokens(text)
        links = self._combiner.link(text, tokens)
        mentions: list[Mention] = []
        at = done = 0
        each_one = ""
        while at < len(tokens):
            token, link = tokens[at], links[at]
            if token.start < done:
                at += 1  # the 百亿 of 0.6人/百亿元
                continue
            if token.head == "一" and link == APART and not each_one and at + 1 < len(tokens):
                each_one = self._each_one.opens(text, token, tokens[at + 1])
                if each_one:
                    at += 1
                    continue
            if link == RANGE and not leads_on(text, token, tokens[at + 1], self._amounts):
                size = _size_of_joined(links, at + 1)  # 六角到|六角五分
                mention = self._range(text, token, tokens[at + 1 : at + 1 + size])
                at += 1 + size
            elif link == JOINED:
                size = _size_of_joined(links, at)
                mention = self._joined(text, tokens[at : at + size])
                at += size
            else:
                shared = _last_of_list(tokens, links, at) if link == LIST else None
                before = mentions[-1] if mentions else None
                mention = self._single(text, token, shared, before) or self._goes_on(text, token, mentions)
                at += 1
            if mention is not None:
                mention.per = each_one or self._per.read(text, mention, mentions[-1] if mentions else None)
                self._each_one.behind(text, mention)
                done = mention.tail if mention.per else mention.end
                self._bound_far(text, mention)
                mentions.append(mention)
            each_one = ""
        return mentions

    def _bound_far(self, text: str, mention: Mention) -> None:
        """Take the bound of words that stand at a distance, where none stands beside the number."""
        if mention.per and mention.bound is _EXACT:
            self._bound_each(text, mention)
        if mention.bound is _EXACT and (far := self.bounds.far(text, mention.lead)):
            mention.bound, mention.bound_rule = far, "bound-far"
            _, mention.lower, mention.upper = _limits(Amount(mention.value), far)

    def _bound_each(self, text: str, mention: Mention) -> None:
        """超每千人6.6批次: the bound word may stand in front of 每."""
        at = text.rfind("每", max(0, mention.lead - 8), mention.lead)
        bound, _, _ = self.bounds.before(text, at, mention.kind, is_bare=False) if at > 0 else (None, 0, False)
        if bound is not None:
            mention.bound, mention.bound_rule = bound, "bound-each"
            _, mention.lower, mention.upper = _limits(Amount(mention.value), bound)

    def _single(self, text: str, token: Token, shared: Token | None, previous: Mention | None) -> Mention | None:
        if token.form is WORD:
            return self._word(text, token)
        is_placed = text[token.start - 1 : token.start] in _RANK_MARKS or text[token.number_end : token.number_end + 1] == "强"
        if is_placed and not token.parts and (rank := rank_span(text, token)) is not None:
            return self._ranked(text, token, rank)
        if token.refusal is ORDINAL and token.alias in _PLACES:
            return self._next_rank(text, token, previous)
        if token.refusal is not None or text[token.start - 1 : token.start] == "每":
            return None  # 每10股 is what the next number is told for
        if token.parts or token.unit is not None:
            amount = self._amounts.amount(token)
            if amount is None:
                return None
            if shared is not None and not token.alias and not token.parts:
                amount = self._amounts.with_scale_of(token, amount, shared)
            return self._mention(text, token, token.start, token.end, amount, token.unit or self._percent)
        if token.form is ARABIC and (labelled := self._bare.labelled(text, token)):
            amount = self._amounts.labelled(token, *labelled)
            return None if amount is None else self._build(text, token, token.start, token.end, amount, labelled[0])
        unit = self._currency_before(text, token) or self._bare.unit(text, token)
        amount = None if unit is None else self._amounts.amount(token)
        return None if unit is None or amount is None else self._mention(text, token, token.start, token.end, amount, unit)

    def _goes_on(self, text: str, token: Token, mentions: list[Mention]) -> Mention | None:
        unit = self._going_on.unit(text, token, mentions)
        amount = None if unit is None else self._amounts.amount(token)
        return None if unit is None or amount is None else self._mention(text, token, token.start, token.end, amount, unit)

    def _currency_before(self, text: str, token: Token) -> Unit | None:
        """¥300, US$2亿: the currency stands in front."""
        symbol = self._units.symbol_before(text, token.start)
        return None if symbol is None else self._units.symbols[symbol[0].rstrip()]

    def _word(self, text: str, token: Token) -> Mention | None:
        if token.head == "首位":
            if text[token.end : token.end + 1] == "度" or _PUT_FIRST.search(text, max(0, token.start - 3), token.start):
                return None
            return self._build(text, token, token.start, token.end, Amount(Decimal(1)), self._rank)
        if token.head in HALVES:
            return self._build(text, token, token.start, token.end, Amount(Decimal(50)), self._percent)
        if token.head in PART_HALVES:
            bound = PART_HALVES[token.head]
            mention = self._build(text, token, token.start, token.end, Amount(Decimal(50)), self._percent)
            mention.bound, mention.bound_rule = bound, "bound-inside"
            _, mention.lower, mention.upper = _limits(Amount(mention.value), bound)
            return mention
        if _NAMED_PLAN.match(text, token.end):
            return None
        times_doubled = next((FANS[char] for char in token.head if char in FANS), 1)
        amount = Amount(Decimal(2**times_doubled - 1))
        mention = self._build(text, token, token.start, token.end, amount, self._units.aliases["倍"][0])
        mention.is_change = True
        hedge = next((bound for word, bound in HEDGES.items() if word in token.head), None)
        if hedge is not None and mention.bound is _EXACT:
            mention.bound, mention.bound_rule = hedge, "bound-inside"  # 翻了近两番
        return mention

    def _next_rank(self, text: str, token: Token, previous: Mention | None) -> Mention | None:
        """分列第二、|三位: the places of a list go on without 第."""
        if previous is None or previous.kind is not _RANK or previous.end != token.start - 1:
            return None
        amount = self._amounts.amount(token)
        if amount is None or not is_rank_value(amount.value):
            return None
        return self._build(text, token, token.start, token.end, amount, self._rank)

    def _ranked(self, text: str, token: Token, rank: tuple[int, int, bool]) -> Mention | None:
        start, end, is_limit = rank
        amount = self._amounts.amount(token)
        if amount is None or not is_rank_value(amount.value):
            return None
        mention = self._build(text, token, start, end, amount, self._rank)
        if is_limit:
            mention.bound, mention.lower, mention.upper = Bound.AT_MOST, None, mention.value
            mention.bound_rule = "bound-rank"
        return mention

    def _range(self, text: str, first: Token, upper: list[Token]) -> Mention | None:
        second = upper[0]
        low, high = _edge(self._amounts.amount(first), is_lower=True), _edge(self._amounts.amount(second), is_lower=False)
        if low is None or high is None or low.value is None or high.value is None:
            return None
        if first.refusal is not None:
            return self._ranks(text, first, second, low.value, high.value)
        low = self._amounts.with_scale_of(first, low, second) if not first.alias and not first.parts else low
        if low.value is None:
            return None
        if len(upper) > 1:
            joined = self._joined(text, upper)
            if joined is None or joined.value is None or second.unit is None or joined.value <= low.value:
                return None
            return self._mention(text, second, first.start, joined.end, Amount(None, low.value, joined.value), second.unit)
        _, sign = self._sign(text, first.start)
        is_negated = bool(range_mark(text[first.end : second.start]))
        if sign < 0 or is_negated:
            ends = sorted([negate(low.value) if sign < 0 else low.value, negate(high.value) if is_negated else high.value])
        elif low.value < high.value or high.value < low.value < times(high.value, TEN):
            ends = sorted([low.value, high.value])  # 下降45.6%到35.4%
        else:
            return None
        whole = Token(first.start, second.number_end, first.head + second.head, first.form)
        whole.parts, whole.alias, whole.end = first.parts, second.alias, second.end
        unit = second.unit or (self._percent if second.parts else self._bare.unit(text, whole))
        amount = Amount(None, ends[0], ends[1])
        return None if unit is None else self._mention(text, whole, first.start, second.end, amount, unit)

    def _ranks(self, text: str, first: Token, second: Token, low: Decimal, high: Decimal) -> Mention | None:
        """第3至5位; of other ordinals (第3至5章) nothing is counted."""
        both = Token(first.start, second.number_end, first.head, first.form)
        rank = rank_span(text, both)
        if rank is None or low >= high:
            return None
        return self._build(text, both, rank[0], rank[1], Amount(None, low, high), self._rank)

    def _joined(self, text: str, tokens: list[Token]) -> Mention | None:
        """3小时20分钟, 五斤二两, 三元五角二分."""
        parts = []
        for token in tokens:
            amount = self._amounts.amount(token)
            if amount is None or amount.value is None or token.unit is None:
                return None
            parts.append((token.unit, amount.value))
        unit, value = self._combiner.sum(parts)
        return self._mention(text, tokens[0], tokens[0].start, tokens[-1].end, Amount(value), unit)

    def _mention(self, text: str, token: Token, start: int, end: int, amount: Amount, unit: Unit) -> Mention | None:
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
        if (is_bare or token.head == "十亿") and is_size_class(text, start, end if unit.kind in _SIZING else token.number_end):
            return None
        return self._build(text, token, start, end, amount, unit)

    def _is_amount(self, text: str, end: int, unit: Unit) -> bool:
        """Say whether a bare scale with its unit may be an amount there: 近万亩茶园, but 万吨级泊位."""
        is_stuff = unit.kind is _MEASURE and "一" <= text[end : end + 1] <= "鿿" and text[end] not in _SIZED
        return is_stuff or BEHIND_COUNT.match(text, end) is not None

    def _is_bounded(self, text: str, start: int, unit: Unit) -> bool:
        return self.bounds.before(text, start, unit.kind, is_bare=True)[0] is not None

    def _build(self, text: str, token: Token, start: int, end: int, amount: Amount, unit: Unit) -> Mention:
        if text[end : end + 1] == "半":
            amount, end = self._amounts.half_behind(text, amount, unit, end)
        is_round = token.form is CHINESE and token.head[-1] in _BARE_SCALES  # 过五十亿元
        is_bare = token.head[0] in _BARE_SCALES or token.form is WORD or is_round
        bound, lead, rule = self.bounds.before(text, start, unit.kind, is_bare=is_bare)
        if lead == start and token.head[0] == "几" and text[start - 1 : start] == "好":
            lead -= 1  # 好|几个小时
        if lead < start and self.bounds.compares(text, lead, start, end):
            bound, lead, rule = None, start, ""
        is_named = unit.canonical == "Cel" or (unit.kind is _MEASURE and text[start - 1 : start] == "处")
        if is_named and lead < start and text.startswith("最", lead):
            bound, lead, rule = None, start, ""  # 夜间最低26℃, 城墙最高处8.6米: what it is a measure of
        sign = 0
        if lead == start:
            if text[start - 1 : start] in _SIGN_MARKS:
                start, sign = self._sign(text, start)
                lead = start
            if text[start - 1 : start] in self._units.symbol_ends and (symbol := self._units.symbol_before(text, start)):
                start = lead = symbol.start()
                bound, lead, rule = self.bounds.before(text, start, unit.kind, is_bare=False)
        per = None
        if (mark := text[end : end + 1]) in _RATE_MARKS and (rate := self._rate(text, end, mark)):
            per, end = rate["per"], rate.end()
        is_open = unit.kind is not _MONEY or not "一" <= text[end + 1 : end + 2] <= "鿿"  # 600亿元|多出54%
        more = more_behind(text, end, unit.kind) if text[end : end + 1] == "多" and is_open else None
        behind, tail = self.bounds.after(text, more.end() if more else end, unit.kind)
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
        value, lower, upper = _limits(amount, bound)
        mention = Mention(start, end, lead, tail, unit.kind, unit.canonical or None, value, lower, upper, bound, rule)
        mention.alias, mention.per, mention.is_limit = token.alias, per, is_limit
        mention.explicit_sign = 0 if amount.value is None else sign  # a range bears its own signs
        mention.is_threshold = is_bare and _is_bare_scale(token.head)
        return mention

    def _rate(self, text: str, end: int, mark: str) -> re.Match[str] | None:
        """4.32批次/千人, 35微克每立方米, 0.4吨标准煤/万元."""
        return self._units.match_each(text, end) if mark == "每" else self._units.match_slash(text, end)

    def _sign(self, text: str, start: int) -> tuple[int, int]:
        """Return where a number begins with its sign, and the sign: -5%, 负5%, 零下3度, +1.2%."""
        before = text[start - 1] if start else ""
        if before in ("-", "－"):
            if start < 2 or not _NO_SIGN_AFTER.match(text[start - 2]):
                return start - 1, -1
        elif before == "+":
            return start - 1, 1
        elif before == "负" and (start < 2 or text[start - 2] not in _BURDENS):
            return start - 1, -1
        elif before == "下" and text[start - 2 : start - 1] == "零":
            return start - 2, -1
        return start, 0


def _edge(amount: Amount | None, *, is_lower: bool) -> Amount | None:
    """Return the amount that a range begins or ends with, of one that is a range itself: 几百元|至二三千元."""
    if amount is None or amount.value is not None:
        return amount
    return Amount(amount.lower if is_lower else amount.upper)


def _size_of_joined(links: list[int], at: int) -> int:
    """Return how many tokens from `at` on are one amount."""
    size = 1
    while links[at + size - 1] == JOINED:
        size += 1
    return size


def _is_bare_scale(head: str) -> bool:
    return head[0] in _BARE_SCALES and _BARE_SCALES.issuperset(head)


_OPENINGS: Final = {"more": Bound.MORE_THAN, "at_least": Bound.AT_LEAST}


def _last_of_list(tokens: list[Token], links: list[int], at: int) -> Token:
    """Return the token whose unit, with the scale in front of it, a list that begins at `at` shares: 10、12、15万人."""
    at += 1
    while links[at] == LIST and not tokens[at].alias:
        at += 1
    return tokens[at]


def _limits(amount: Amount, bound: Bound) -> tuple[Decimal | None, Decimal | None, Decimal | None]:
    """Return value, lower and upper for a number under a bound."""
    value = amount.value
    if value is None:
        return None, amount.lower, amount.upper
    return value, value if bound in _FROM_BELOW else None, value if bound in _FROM_ABOVE else None
