"""Numerals that belong together: ranges, lists that share a unit, amounts in two units."""

from decimal import Decimal

from jinzhou_extract.lexicon.units import Unit
from jinzhou_extract.mentions.decimals import plus, times
from jinzhou_extract.mentions.tokens import Refusal, Token

RANGE_MARKS = frozenset(["至", "到", "-", "~", "～", "—", "–", "－", "——", "--", "至少"]) - {"至少"}
LIST_MARKS = frozenset(["、", "和", "及", "与", "或", "以及", "或者"])
FROM_WORDS = "由从自"
"""由8.1%到6% states two levels and is no range."""

SMALLER_UNITS = {
    "a": ("mo", Decimal(12)),
    "d": ("h", Decimal(24)),
    "h": ("min", Decimal(60)),
    "min": ("s", Decimal(60)),
}
"""Units of time that are said together (3小时20分钟), and how many of the smaller make one."""


class Link:
    """How a token hangs together with the next one."""

    NONE, RANGE, LIST, JOINED = range(4)


def link_tokens(text: str, tokens: list[Token]) -> list[int]:
    """Settle the units that tokens share and return, for each token, its `Link` to the next.

    4.5-5% and 3至5年 are ranges that share the unit behind them, 1.2、3.5亿元 a list that does, 3小时20分钟 one amount.
    A numeral takes over the refusal of the one it is listed with: 2022和2023年 are two dates, 第一、二 two ordinals.
    """
    links = [Link.NONE] * len(tokens)
    for at in range(len(tokens) - 2, -1, -1):
        first, second = tokens[at], tokens[at + 1]
        distance = second.start - first.end
        if distance > 2:
            continue
        gap = text[first.end : second.start]
        if not gap:
            if first.unit and second.unit and _is_compound(first, second):
                links[at] = Link.JOINED
        elif gap in RANGE_MARKS:
            if _share(first, second) and not _starts_from(text, first):
                links[at] = Link.RANGE
        elif gap in LIST_MARKS and _share(first, second):
            links[at] = Link.LIST
    for at, link in enumerate(links):
        if link in (Link.LIST, Link.RANGE) and tokens[at].refusal is Refusal.ORDINAL:
            tokens[at + 1].refusal = Refusal.ORDINAL
    return links


def _share(first: Token, second: Token) -> bool:
    """Give `first` the unit of `second` where it has none of its own; say whether they speak in one unit."""
    if second.refusal is not None:
        if first.unit is None and first.refusal is None and not first.parts:
            first.refusal = second.refusal
        return False
    if first.parts:
        if not second.parts and second.unit is None:
            second.parts = first.parts
        return bool(second.parts)
    if first.refusal is not None:
        return first.unit is None and first.refusal is Refusal.ORDINAL
    if second.unit is None:
        return False
    if first.unit is None:
        first.unit = second.unit
        first.alias = ""
        return True
    if first.alias != second.alias and second.alias.startswith(first.alias):
        first.unit = second.unit  # 8.7个和8.8个百分点
    return first.unit is second.unit


def _starts_from(text: str, token: Token) -> bool:
    return token.start > 0 and text[token.start - 1] in FROM_WORDS


def _is_compound(first: Token, second: Token) -> bool:
    """3元5角, 1小时30分, 2年6个月."""
    assert first.unit is not None
    assert second.unit is not None
    if first.unit.kind == "money":
        return first.alias in ("元", "角", "块", "圆") and second.alias in ("角", "毛", "分", "角钱", "分钱", "毛钱")
    smaller = SMALLER_UNITS.get(first.unit.canonical)
    if smaller is None:
        return False
    return second.unit.canonical == smaller[0] or (smaller[0] == "min" and second.alias == "分")


def joined_value(first: Token, first_value: Decimal, second: Token, second_value: Decimal) -> tuple[Decimal, Unit]:
    """Return an amount said in two units in the one it is counted in: yuan, or the smaller unit of time."""
    assert first.unit is not None
    assert second.unit is not None
    if first.unit.kind == "money":
        tenth = {"角": 1, "毛": 1, "角钱": 1, "毛钱": 1}.get(second.alias, 2)
        return plus(first_value, second_value.scaleb(-tenth)), first.unit
    factor = SMALLER_UNITS[first.unit.canonical][1]
    return plus(times(first_value, factor), second_value), second.unit
