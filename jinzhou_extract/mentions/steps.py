"""A change and the level it leads to, which look like a range: 减少20亿元到310亿元."""

from decimal import Decimal
from typing import Final

from jinzhou_extract.lexicon.pattern import WordPattern
from jinzhou_extract.mentions.amounts import AmountReader
from jinzhou_extract.mentions.decimals import times
from jinzhou_extract.mentions.token import Token

_MOVED: Final = WordPattern("mentions.toml", "moved")
_UP_TO: Final = frozenset(["至", "到"])
_LONGEST_VERB: Final = 4
_RATIOS: Final = frozenset("%％成")
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
