"""Numerals that belong together: ranges, lists that share a unit, amounts in two units."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordList
from jinzhou_extract.lexicon.units import Compound, Unit
from jinzhou_extract.mentions.decimals import divide, plus, times
from jinzhou_extract.mentions.token import ORDINAL, Token
from jinzhou_extract.metric import Kind

RANGE_MARKS: Final = frozenset(["至", "到", "-", "~", "～", "—", "–", "－", "─", "——", "--", "──"])
_LARGE: Final = 3
"""Digits of a number that may count something without a unit: 死亡人数在200至300之间."""

SCANNED_DASH: Final = "一"
"""What a dash between two percentages was read as when the page was scanned: 8%一9%."""

NEGATED: Final = ("零下", "负", "-", "－")
"""What may stand between the mark of a range and its second number: -5℃到-2℃, 零下8度至零下3度."""

LIST_MARKS: Final = frozenset(["、", "和", "及", "与", "或", "以及", "或者"])
LONGEST_GAP: Final = 3
LONGEST_STEP: Final = 6
_MOVES: Final = Pattern(r"[个]?[一-鿿]{1,4}[到至成为](?:了)?")
"""What stands between two levels: 变成, 扩到, 猛增至."""
_TOLD_FOR: Final = Pattern(r"/[一-鿿]{1,5}?(?=[至到~～—–－─-])")
"""What the first number of a range is told for."""

NEIGHBOURS: Final = WordList("mentions.toml", "neighbours")
ONE_BY_ONE: Final = ("分别", "各", "依次")
"""Words that hand the numbers of a list out one by one: 分别为三、四家."""

ONE_BY_ONE_WITHIN: Final = 10
FROM_WORDS: Final = "由从自"
"""由8.1%到6% states two levels and is no range."""

_VARYING: Final = ("不等", "之间")
"""What makes one range of two numbers all the same."""

PERCENT_SIGNS: Final = ("%", "％")

COINS: Final = {"角": "角钱", "毛": "角钱", "角钱": "角钱", "毛钱": "角钱", "角整": "角钱", "分": "分钱", "分钱": "分钱"}
"""How the parts of a yuan are said behind it, and the alias that says the same alone."""

DIME_AND_CENT: Final = ("角钱", "分钱")
YUAN: Final = ("元", "圆", "块")


APART: Final = 0
RANGE: Final = 1
LIST: Final = 2
_OF_NAMED: Final = Pattern("的[一-鿿A-Za-z]{1,8}-?")
JOINED: Final = 3
"""How a token hangs together with the next one: its link."""

_FEW: Final = frozenset("几数若")
"""How a number is left open, which no definite one is listed with: 2、|几家有名的餐厅."""

_GRADE: Final = "级"
_NEXT_DIGITS: Final = "123456789"
"""Grades in order, of which those that are told together follow each other."""


class Combiner:
    """Finds the tokens that belong together; built once from the lexicon, immutable."""

    def __init__(self, aliases: Mapping[str, tuple[Unit, ...]], compounds: Sequence[Compound]) -> None:
        self._counts = {(row.larger, row.smaller): Decimal(row.count) for row in compounds}
        self._yuan, self._minute = aliases["元"][0], aliases["分钟"][0]
        self._coins = {alias: aliases[name][0] for alias, name in COINS.items()}

    def link(self, text: str, tokens: list[Token]) -> list[int]:
        """Settle the units that tokens share and return, for each token, its link to the next.

        三、四百人 become one token, for its numerals stand for a range and not for a list.
        4.5-5% and 3至5年 are ranges that share the unit behind them, 1.2、3.5亿元 a list that does, 3小时20分钟 one amount.
        A numeral takes over the refusal of the one it is listed with: 2022和2023年 are two dates, 第一、二 two ordinals.
        """
        _merge_neighbours(text, tokens)
        links = [APART] * len(tokens)
        for at in range(len(tokens) - 1):
            if tokens[at].end == tokens[at + 1].start and self._is_compound(tokens[at], tokens[at + 1]):
                links[at] = JOINED
        for token in tokens:
            if token.doubted is not None and token.unit is None:
                token.end, token.alias, token.tail = token.number_end, "", ""
        for at in range(len(tokens) - 2, -1, -1):
            first, second = tokens[at], tokens[at + 1]
            distance = second.start - first.end
            if 1 < distance <= LONGEST_STEP and _leads_to(text, first, second):
                first.unit = second.unit
                continue
            behind = first.end + _both_told_for(text, first, second) if distance > 1 else first.end
            if not behind < second.start <= behind + LONGEST_GAP:
                continue
            gap = text[behind : second.start]
            if gap == "、" and _are_next_grades(first, second):
                first.unit, links[at] = second.unit, RANGE
            elif gap in LIST_MARKS:
                is_apart = second.head[0] in _FEW or (at > 0 and _is_model(text, tokens[at - 1], first, second))
                if not is_apart and _share(first, second):
                    links[at] = LIST
            elif _is_range(gap, first) and _share(first, second) and not _moves_from(text, first, second):
                links[at] = RANGE
        for at, link in enumerate(links):
            if link and link != JOINED and tokens[at].refusal is ORDINAL:
                tokens[at + 1].refusal = ORDINAL
        return links

    def _is_compound(self, first: Token, second: Token) -> bool:
        """Say whether two tokens are one amount, and settle what their units mean then: 3元5角, 1小时30分, 五斤二两."""
        larger, smaller = first.unit or first.doubted, second.unit or second.doubted
        if larger is None or smaller is None or first.refusal or second.refusal:
            return False
        if second.alias in COINS and (first.alias in YUAN or (COINS.get(first.alias), COINS[second.alias]) == DIME_AND_CENT):
            first.unit, second.unit = self._yuan if first.alias in YUAN else larger, self._coins[second.alias]
            return True
        if second.alias == "分" and larger.canonical == "h":
            smaller = self._minute
        if first.alias == "分" and smaller.canonical == "s":
            larger = self._minute
        if (larger.canonical, smaller.canonical) not in self._counts:
            return False
        first.unit, second.unit = larger, smaller
        return True

    def sum(self, parts: Sequence[tuple[Unit, Decimal]]) -> tuple[Unit, Decimal]:
        """Return an amount said in several units in one: yuan, the larger by tens (5.2 斤), else the smaller (200 min)."""
        unit, total = parts[0]
        size = Decimal(1)  # how many of the unit of the part are one of `unit`
        for (larger, _), (smaller, value) in pairwise(parts):
            count = self._counts.get((larger.canonical, smaller.canonical), Decimal(1))
            if set(str(count)) <= {"0", "1"}:
                size = times(size, count)
                total = plus(total, divide(value, size))
            else:
                unit, total = smaller, plus(times(total, count), value)
        return unit, total


def _are_next_grades(first: Token, second: Token) -> bool:
    """Say whether two grades of strength that follow each other are told as one range: 南风2、3级."""
    is_strength = second.alias == _GRADE and second.unit is not None and second.unit.kind is Kind.MEASURE
    is_bare = first.unit is None and first.refusal is None and second.refusal is None and not first.parts
    return is_strength and is_bare and len(first.head) == len(second.head) == 1 and (first.head + second.head) in _NEXT_DIGITS


def _is_model(text: str, before: Token, first: Token, second: Token) -> bool:
    """Say whether a bare number ends the name of what a part is of, in front of another part: 52%的波音|777|和48%的波音747."""
    if first.alias or before.alias != second.alias or not text.startswith("的", second.end):
        return False
    return _OF_NAMED.fullmatch(text, before.end, first.start) is not None


def _merge_neighbours(text: str, tokens: list[Token]) -> None:
    """Make one token of two digits in words that are said together though a 、 parts them: 三、四百人, 百分之五、六."""
    merged = set()
    for at, (first, second) in enumerate(pairwise(tokens)):
        if second.start - first.end == 1 and text[first.end] == "、" and _are_neighbours(text, first, second):
            second.start, second.head, second.parts = first.start, first.head + second.head, first.parts
            second.doubted = None
            merged.add(at)
    if merged:
        tokens[:] = [token for at, token in enumerate(tokens) if at not in merged]


def _are_neighbours(text: str, first: Token, second: Token) -> bool:
    if first.unit or first.refusal or second.refusal or first.head[-1] + second.head[0] not in NEIGHBOURS.words:
        return False
    if first.parts:
        return not second.parts
    if second.unit is None or text[first.start - 1 : first.start] in ("", "\n", "、", " "):
        return False  # the number of a heading, or a longer list
    return not any(word in text[max(0, first.start - ONE_BY_ONE_WITHIN) : first.start] for word in ONE_BY_ONE)


def _is_range(gap: str, first: Token) -> bool:
    return range_mark(gap) is not None or (gap == SCANNED_DASH and first.alias in PERCENT_SIGNS)


def range_mark(gap: str) -> str | None:
    """Return what stands behind the mark of a range (nothing or a minus), or None where the gap is none.

    The mark may stand between two blanks or in front of one: 8% ～ 9%, 35 元至 60 元.
    """
    if gap[-1:] == " " and len(gap) > 1:
        gap = gap[gap[0] == " " : -1]
    for size in (2, 1):
        rest = gap[size:]
        if gap[:size] in RANGE_MARKS and (not rest or rest in NEGATED):
            return rest
    return None


def _both_told_for(text: str, first: Token, second: Token) -> int:
    """Return the length of what is written behind both numbers that they are told for: 13.2元/股至14元/股."""
    if text[first.end] != "/" or first.unit is None:
        return 0
    each = _TOLD_FOR.match(text, first.end, second.start)
    return len(each[0]) if each is not None and text.startswith(each[0], second.end) else 0


def _share(first: Token, second: Token) -> bool:
    """Give `first` the unit of `second` where it has none of its own; say whether they speak in one unit."""
    if second.refusal is not None:
        is_alike = first.unit is None or (first.alias == second.alias and second.unit is not None)  # 三次、四次全会
        if is_alike and first.refusal is None and not first.parts:
            first.refusal = second.refusal
        return False
    if first.parts:
        if not second.parts and second.unit is None:
            second.parts = first.parts
        return bool(second.parts)
    if first.refusal is not None:
        return first.unit is None and first.refusal is ORDINAL
    if second.unit is None:
        is_round = first.head[-1] in "万亿" and second.head[-1] in "万亿"  # 10万～12万, whatever it counts
        is_large = min(len(first.head), len(second.head)) >= _LARGE and (first.head + second.head).isdecimal()
        return first.unit is None and (is_round or is_large)
    if first.unit is None:
        first.unit = second.unit
        first.alias = ""
        return True
    if first.alias != second.alias and second.alias.startswith(first.alias):
        first.unit = second.unit  # 8.7个和8.8个百分点
    return first.unit is second.unit or _are_alike(first.unit, second.unit)


def _are_alike(first: Unit, second: Unit) -> bool:
    """三个半月至四个月: months with a half and without; 八毛到一块二: money."""
    if first.kind is Kind.MONEY:
        return first.canonical == second.canonical
    return first.kind is Kind.DURATION and first.canonical == second.canonical and first.factor == second.factor


def _leads_to(text: str, first: Token, second: Token) -> bool:
    """Say whether a number without a unit moves to one that has it: 由150万变成300万人次."""
    is_open = first.unit is None and not first.parts and not first.refusal and not second.refusal and not second.parts
    return (
        is_open
        and second.unit is not None
        and _starts_from(text, first)
        and _MOVES.fullmatch(text, first.end, second.start) is not None
    )


def _moves_from(text: str, first: Token, second: Token) -> bool:
    """Say whether two levels are stated: 由8.1%到6%, but 由3至5户农民组成, 价格从59元到399元不等."""
    if not first.alias and second.unit is not None and second.unit.kind is Kind.COUNT:
        return False
    return _starts_from(text, first) and not text.startswith(_VARYING, second.end)


def _starts_from(text: str, token: Token) -> bool:
    return token.start > 0 and text[token.start - 1] in FROM_WORDS
