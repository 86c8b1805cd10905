"""What holds, yields or takes so much each time: 一箱24瓶, 一班八个小时, 一块版要刻四百个字, 一个月休四天.

A thing that is told of once is no denominator: 一栋三层小楼, 一场大火烧了三天, 一辆车撞死三人.
"""

import re
from collections.abc import Iterable
from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList
from jinzhou_extract.lexicon.trie import any_of
from jinzhou_extract.metric import Kind

_KINDS: Final = frozenset([Kind.MONEY, Kind.COUNT, Kind.MEASURE, Kind.DURATION])
_HELD_KINDS: Final = frozenset([Kind.COUNT, Kind.MEASURE, Kind.DURATION])
_SHORTER: Final = {"天": ("h", "min"), "日": ("h", "min"), "小时": ("min",), "周": ("d", "h"), "星期": ("d", "h")}
_MONTHLY: Final = ("d", "h", "wk")
"""Lengths of time that are told for a longer one: 一个月休|四天."""

_HOLDING: Final = WordList("mentions.toml", "holding_units")
_SOMEBODY: Final = WordList("mentions.toml", "somebody_units")
_NO_EACH_AFTER: Final = WordList("mentions.toml", "no_each_after")
_NUMBERING: Final = WordList("mentions.toml", "numbering_units")
_SIZED: Final = Pattern(r"多?(?:[的长高宽深厚大重粗装型级以左]|见方|小[楼洋])")
_HELD: Final = FilledPattern("mentions.toml", r"(?:{held_things})?{holds}?{each_one_about}?")
_HABIT: Final = FilledPattern("mentions.toml", r"(?:{habit_modals})*{habit_verbs}?[出到满上下]?{each_one_about}?")
_MODAL: Final = FilledPattern(
    "mentions.toml",
    r"(?:(?!{no_thing_each})[㐀-鿿]){0,3}?(?:{habit_modals})++(?!{no_deed_each})[㐀-鿿]{0,2}?[出到满上下得取]?{each_one_about}?",
)
_AVERAGE: Final = "平均"
_FEW: Final = Pattern(r"(?:(?![了过的])[㐀-鿿]){0,4}")
_MOST: Final = ("最多", "最高", "至多", "至少")
_OUTER: Final = Pattern(r"一(?:个?(人)|([户家头只亩台])[㐀-鿿]?)\Z")
_PIECE: Final = "个"
_CASES: Final = "起"
"""What 周三起 and 一周三起 are not told apart by."""

LONGEST: Final = 9
_LONGEST_UNIT: Final = 3


class OneReader:
    """Tells what an amount is for from 一 and a unit in front of it; built once, immutable."""

    def __init__(self, denominators: Iterable[str], times: frozenset[str]) -> None:
        self._times = times
        unit = any_of(sorted({*denominators, *times}, key=len, reverse=True))
        time = any_of(sorted(times, key=len, reverse=True))
        self._one = Pattern(rf"一(?:个(?P<time>{time})|(?P<one>{unit}))[㐀-鿿]{{0,{LONGEST}}}\Z")

    def told_for(self, text: str, one: str, span: tuple[int, int, int, int], kind: Kind, unit: str) -> bool:
        """Say whether an amount is told for `one`. `span` is where that begins and ends, and the amount does.

        `kind` and `unit` are those of the amount.
        """
        lead, end, start, stop = span
        if kind not in _KINDS or not 0 <= start - end <= LONGEST:
            return False
        if one in _NUMBERING.set and text[lead + 1] != _PIECE:
            return False
        between = text[end:start]
        if text.endswith(_AVERAGE, 0, lead):
            return _FEW.fullmatch(between) is not None
        if one in self._times:
            return unit != _CASES and _is_within(one, between, kind, unit) and _HABIT.fullmatch(between) is not None
        if one in _HOLDING.set and kind in _HELD_KINDS and _HELD.fullmatch(between) and not _SIZED.match(text, stop):
            return True
        if one in _SOMEBODY.set and not any(word in between for word in _MOST):
            return False
        return _MODAL.fullmatch(between) is not None

    def in_front(self, text: str, begin: int, start: int, stop: int, kind: Kind, unit: str) -> str:
        """Return what the amount from `start` to `stop` is told for by 一 in front of it where no numeral is: 一把."""
        at = text.rfind("一", max(begin, start - LONGEST - _LONGEST_UNIT), start)
        if at < 0 or text[at - 1 : at] in _NO_EACH_AFTER.set:
            return ""
        match = self._one.match(text, at, start)
        if match is None:
            return ""
        name = "one" if match["time"] is None else "time"
        one: str = match[name]
        return one if self.told_for(text, one, (at, match.end(name), start, stop), kind, unit) else ""


def outer(text: str, at: int) -> str:
    """Return whose 一天 it is that begins at `at`: 一人|一天, 一头牛|一天."""
    found: re.Match[str] | None = _OUTER.search(text, max(0, at - _LONGEST_UNIT), at)
    return "" if found is None else f"{found[1] or found[2]}·"


def _is_within(one: str, between: str, kind: Kind, unit: str) -> bool:
    """Say whether such an amount may be told for a time: a length only if it is shorter and something is done: 一年|360天."""
    return kind is not Kind.DURATION or (between != "" and unit in _SHORTER.get(one, _MONTHLY))
