"""Text to mentions: one pass over the numerals, each by itself or with those that it goes with."""

from decimal import Decimal
from typing import Final

from jinzhou_extract.lexicon.nouns import load_nouns
from jinzhou_extract.lexicon.numerals import load_numerals
from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.lexicon.units import Unit, load_compounds, load_denominators, load_units
from jinzhou_extract.lexicon.words import load_bounds, load_phrases
from jinzhou_extract.mentions.amounts import TEN, AmountReader
from jinzhou_extract.mentions.bare import BareReader
from jinzhou_extract.mentions.bounds import BoundReader
from jinzhou_extract.mentions.builder import MentionBuilder, limits_of
from jinzhou_extract.mentions.combine import APART, JOINED, LIST, RANGE, Combiner, range_mark
from jinzhou_extract.mentions.context import GAMES
from jinzhou_extract.mentions.decimals import negate, times
from jinzhou_extract.mentions.each_one import HOUR, EachOneReader
from jinzhou_extract.mentions.going_on import GoingOn
from jinzhou_extract.mentions.mention import Mention
from jinzhou_extract.mentions.numeral import Amount
from jinzhou_extract.mentions.per import PerReader
from jinzhou_extract.mentions.quoted import QuoteReader
from jinzhou_extract.mentions.ranks import is_rank_value, rank_span
from jinzhou_extract.mentions.signs import sign_before
from jinzhou_extract.mentions.steps import leads_on, list_number
from jinzhou_extract.mentions.token import ARABIC, ORDINAL, WORD, Token
from jinzhou_extract.mentions.tokens import Tokenizer
from jinzhou_extract.mentions.units import UnitMatcher
from jinzhou_extract.metric import Bound, Kind

HALVES: Final = ("一半", "半数", "半")
PART_HALVES: Final = {
    "一大半": Bound.MORE_THAN,
    "一多半": Bound.MORE_THAN,
    "一小半": Bound.LESS_THAN,
    "大半数": Bound.MORE_THAN,
}
"""Words for more than half and for less."""

HEDGES: Final = {"近": Bound.NEARLY, "约": Bound.APPROX}
FANS: Final = {"一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "1": 1, "2": 2, "3": 3, "4": 4, "5": 5}
_NAMED_PLAN: Final = WordPattern("mentions.toml", "programme")
_PUT_FIRST: Final = WordPattern("mentions.toml", "put_first")
_PLACES: Final = frozenset(["位", "名"])
_RANK_MARKS: Final = frozenset("第前")
_COUNT: Final = Kind.COUNT  # the class of an Enum is slow to ask
_RANK: Final = Kind.RANK
_DURATION: Final = Kind.DURATION
_MONEY: Final = Kind.MONEY
_EACH_DONE: Final = Pattern(r"每(?!隔)[一-鿿]{2,5}\Z", signs="每")
_CLOSES: Final = Pattern("的?，|[增减]")
_EXACT: Final = Bound.EXACT


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
        self._builder = MentionBuilder(self._units, self._amounts, self.bounds)
        self._bare = BareReader(load_nouns(), self._units)
        counted = (unit.canonical for unit in units if unit.kind is _COUNT and unit.canonical not in GAMES)
        denominators = frozenset([*self._units.denominators, *counted])
        self._per = PerReader(denominators)
        self._each_one = EachOneReader(denominators)
        self._going_on = GoingOn(self.aliases)
        self._quotes = QuoteReader(self.aliases, self._amounts)
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
            if link == APART and not each_one and at + 1 < len(tokens):
                if token.head == "一":
                    each_one = self._each_one.opens(text, token, tokens[at + 1])
                elif token.unit is not None and token.unit.canonical == HOUR:
                    each_one = self._each_one.caps(text, token, tokens[at + 1])
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
                per = self._per.read(text, mention, mentions[-1] if mentions else None)
                mention.per = per if per is not None and per.endswith("·" + each_one) else each_one or per  # 每户一年
                mention.per = mention.per or self._each_one.in_front(text, mention, mentions[-1] if mentions else None)
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
            _, mention.lower, mention.upper = limits_of(Amount(mention.value), far)

    def _bound_each(self, text: str, mention: Mention) -> None:
        """超每千人6.6批次: the bound word may stand in front of 每."""
        at = text.rfind("每", max(0, mention.lead - 8), mention.lead)
        bound, _, _ = self.bounds.before(text, at, mention.kind, is_bare=False) if at > 0 else (None, 0, False)
        if bound is not None:
            mention.bound, mention.bound_rule = bound, "bound-each"
            _, mention.lower, mention.upper = limits_of(Amount(mention.value), bound)

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
        if token.unit is not None and token.unit.kind is _DURATION and _is_for_each(text, token):
            return None
        if token.parts or token.unit is not None:
            amount = self._amounts.amount(token)
            if amount is None:
                return None
            if shared is not None and not token.alias and not token.parts:
                amount = self._amounts.with_scale_of(token, amount, shared)
            return self._builder.mention(text, token, token.start, token.end, amount, token.unit or self._percent)
        if token.form is ARABIC and (labelled := self._bare.labelled(text, token)):
            amount = self._amounts.labelled(token, *labelled)
            return None if amount is None else self._builder.build(text, token, token.start, token.end, amount, labelled[0])
        unit = self._currency_before(text, token) or self._going_on.people(text, token, previous)
        unit = unit or self._bare.unit(text, token)
        amount = None if unit is None else self._amounts.amount(token)
        if unit is None or amount is None:
            return None
        return self._lent(text, self._builder.mention(text, token, token.start, token.end, amount, unit), previous)

    def _goes_on(self, text: str, token: Token, mentions: list[Mention]) -> Mention | None:
        if not mentions:
            return None
        unit = self._going_on.unit(text, token, mentions) or self._quotes.unit(text, token, mentions[-1])
        amount = None if unit is None else self._amounts.amount(token)
        if unit is None or amount is None:
            return None
        return self._lent(text, self._builder.mention(text, token, token.start, token.end, amount, unit), mentions[-1])

    def _lent(self, text: str, mention: Mention | None, previous: Mention | None) -> Mention | None:
        """Tell a bare price per what the one before it is."""
        if mention is not None and mention.per is None and mention.kind is _MONEY and previous is not None:
            mention.per = self._quotes.per(text, mention.start, mention.value, previous)
        return mention

    def _currency_before(self, text: str, token: Token) -> Unit | None:
        """¥300, US$2亿: the currency stands in front."""
        symbol = self._units.symbol_before(text, token.start)
        return None if symbol is None else self._units.symbols[symbol[0].rstrip()]

    def _word(self, text: str, token: Token) -> Mention | None:
        if token.head == "首位":
            if text[token.end : token.end + 1] == "度" or _PUT_FIRST.search(text, max(0, token.start - 3), token.start):
                return None
            return self._builder.build(text, token, token.start, token.end, Amount(Decimal(1)), self._rank)
        if token.head in HALVES:
            if text[token.start - 1 : token.start] != "大":
                return self._builder.build(text, token, token.start, token.end, Amount(Decimal(50)), self._percent)
            token.start -= 1
            token.head = "大" + token.head
        if token.head in PART_HALVES:
            bound = PART_HALVES[token.head]
            mention = self._builder.build(text, token, token.start, token.end, Amount(Decimal(50)), self._percent)
            mention.bound, mention.bound_rule = bound, "bound-inside"
            _, mention.lower, mention.upper = limits_of(Amount(mention.value), bound)
            return mention
        if _NAMED_PLAN.match(text, token.end):
            return None
        times_doubled = next((FANS[char] for char in token.head if char in FANS), 1)
        amount = Amount(Decimal(2**times_doubled - 1))
        mention = self._builder.build(text, token, token.start, token.end, amount, self._units.aliases["倍"][0])
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
        return self._builder.build(text, token, token.start, token.end, amount, self._rank)

    def _ranked(self, text: str, token: Token, rank: tuple[int, int, bool]) -> Mention | None:
        start, end, is_limit = rank
        amount = self._amounts.amount(token)
        if amount is None or not is_rank_value(amount.value):
            return None
        mention = self._builder.build(text, token, start, end, amount, self._rank)
        if is_limit:
            mention.bound, mention.lower, mention.upper = Bound.AT_MOST, None, mention.value
            mention.bound_rule = "bound-rank"
        return mention

    def _range(self, text: str, first: Token, upper: list[Token]) -> Mention | None:
        second = upper[0]
        if "." in first.head and (size := list_number(text, first, second)):
            first.start, first.head = first.start + size, first.head[size:]
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
            amount = Amount(None, low.value, joined.value)
            return self._builder.mention(text, second, first.start, joined.end, amount, second.unit)
        _, sign = sign_before(text, first.start)
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
        return None if unit is None else self._builder.mention(text, whole, first.start, second.end, amount, unit)

    def _ranks(self, text: str, first: Token, second: Token, low: Decimal, high: Decimal) -> Mention | None:
        """第3至5位; of other ordinals (第3至5章) nothing is counted."""
        both = Token(first.start, second.number_end, first.head, first.form)
        rank = rank_span(text, both)
        if rank is None or low >= high:
            return None
        return self._builder.build(text, both, rank[0], rank[1], Amount(None, low, high), self._rank)

    def _joined(self, text: str, tokens: list[Token]) -> Mention | None:
        """3小时20分钟, 五斤二两, 三元五角二分."""
        parts = []
        for token in tokens:
            amount = self._amounts.amount(token)
            if amount is None or amount.value is None or token.unit is None:
                return None
            parts.append((token.unit, amount.value))
        unit, value = self._combiner.sum(parts)
        return self._builder.mention(text, tokens[0], tokens[0].start, tokens[-1].end, Amount(value), unit)


def _is_for_each(text: str, token: Token) -> bool:
    """Say whether a number is the one of something that the next one is told for: 每逾期|一天."""
    if text[token.start : token.number_end] not in ("一", "1"):
        return False
    if _CLOSES.match(text, token.end) is None:
        return False  # 每住院1天补贴100元
    return _EACH_DONE.search(text, max(0, token.start - 6), token.start) is not None


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


def _last_of_list(tokens: list[Token], links: list[int], at: int) -> Token:
    """Return the token whose unit, with the scale in front of it, a list that begins at `at` shares: 10、12、15万人."""
    at += 1
    while links[at] == LIST and not tokens[at].alias:
        at += 1
    return tokens[at]
