"""A change and the level it leads to, which look like a range: 减少20亿元到310亿元."""

from decimal import Decimal
from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordPattern
from jinzhou_extract.mentions.amounts import AmountReader
from jinzhou_extract.mentions.decimals import times
from jinzhou_extract.mentions.token import Token

_NUMBERED: Final = Pattern(r"(?:\A|\n)[ \t\u3000]*\Z")
_MOVED: Final = WordPattern("mentions.toml", "moved")
_UP_TO: Final = frozenset(["至", "到"])
_LONGEST_VERB: Final = 4
_RATIOS: Final = frozenset("%％成")
_NO_RANGE: Final = 10
"""How many times its lower limit the upper one of a range hardly is."""

_FAR: Final = Decimal(5)
"""How many times the step a level is that no range would reach up to."""


def leads_on(text: str, first: Token, second: Token, amounts: AmountReader) -> bool:
    """Say whether two numbers with 至 or 到 between them are a step and a level: each has its unit, the verb of a change
    stands in front, and the second is far larger; 增加100人至200人 is a range, and so is 增长5%至30%.
    """
    if not (first.alias and second.alias) or text[first.end : second.start] not in _UP_TO or first.alias in _RATIOS:
        return False
    if _MOVED.search(text, max(0, first.start - _LONGEST_VERB), first.start) is None:
        return False
    step, level = amounts.amount(first), amounts.amount(second)
    if step is None or level is None or step.value is None or level.value is None:
        return False
    return level.value >= times(step.value, _FAR)


def list_number(text: str, first: Token, second: Token) -> int:
    """Return how long the number of the paragraph is that a range is glued to: 1.|60—70马力, but 功率1.6—7马力."""
    number, _, low = first.head.partition(".")
    if len(number) > 2 or len(low) < 2 or low[0] == "0" or not second.head.isdecimal() or not low.isdecimal():
        return 0
    if not int(low) < int(second.head) < int(low) * _NO_RANGE or int(second.head) < (int(number) + 1) * _NO_RANGE:
        return 0
    return len(number) + 1 if _NUMBERED.search(text, max(0, first.start - 4), first.start) else 0
