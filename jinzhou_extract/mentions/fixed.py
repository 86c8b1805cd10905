"""Fixed phrases that hold a number character and count nothing: 统一, 一些, 千家万户."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from jinzhou_extract.lexicon.numerals import Numerals
from jinzhou_extract.mentions.patterns import PARTED

_ONE: Final = "一"
_HALVES: Final = frozenset("大多小")
_HALF: Final = "半"
_POINT: Final = "点"
_NO_NUMBER: Final = frozenset("点半成")
"""With which a numeral goes on, beside number characters: 统|一点五."""


_MOVED: Final = frozenset(["提前", "推后", "延后", "落后"])
"""What 前 and 后 end that move something by so much: 提前|一周, but 前一|周."""


@dataclass(frozen=True, slots=True)
class _Rest:
    """How a phrase goes on behind its first number character.

    It is none before one of the characters `barred`, nor where one of `longer`, which are units, stands in its place: 十分,
    but 十分钟.
    """

    words: str
    barred: frozenset[str]
    longer: tuple[str, ...]


class FixedPhrases:
    """Finds where a fixed phrase ends; built once, immutable."""

    def __init__(self, words: Iterable[str], numerals: Numerals, aliases: Iterable[str]) -> None:
        number = frozenset([*numerals.digits, *numerals.tens, *numerals.scales])
        rests: dict[str, list[str]] = {}  # by what leads up to and includes the number character
        for word in words:
            at = next((index for index, char in enumerate(word) if char in number), None)
            if at is not None:
                rests.setdefault(word[: at + 1], []).append(word[at + 1 :])
        longer: dict[str, list[str]] = {rest: [] for found in rests.values() for rest in found if rest}
        for alias in (*aliases, PARTED):
            for size in range(1, len(alias)):
                if alias[:size] in longer:
                    longer[alias[:size]].append(alias)
        self._rests: dict[str, dict[str, list[_Rest]]] = {}  # by the lead and by the character behind it, "" where any is
        self._sizes: dict[str, tuple[int, ...]] = {}
        for lead, found in rests.items():
            by_next = self._rests[lead] = {}
            for rest in found:
                barred = _barred((rest or lead)[-1], number)
                by_next.setdefault(rest[:1], []).append(_Rest(rest, barred, tuple(longer.get(rest, ()))))
            for following in by_next.keys() - {""}:
                by_next[following] += by_next.get("", ())
            self._sizes[lead[-1]] = tuple({*self._sizes.get(lead[-1], ()), len(lead)})

    def end(self, text: str, at: int) -> int:
        """Return where the longest phrase ends whose first number character stands at `at`, 0 where none does."""
        sizes = self._sizes.get(text[at])
        if sizes is None:
            return 0
        start = at + 1
        following = text[start : start + 1]
        if text[at] == _ONE and following in _HALVES and text.startswith(_HALF, start + 1):
            return 0  # 一大半
        found = 0
        for size in sizes:
            by_next = self._rests.get(text[start - size : start]) if size <= start else None
            rests = None if by_next is None else by_next.get(following) or by_next.get("")
            if rests is None or text[max(0, start - size - 1) : start - size + 1] in _MOVED:
                continue
            for rest in rests:
                end = start + len(rest.words)
                if (
                    end > found
                    and text.startswith(rest.words, start)
                    and text[end : end + 1] not in rest.barred
                    and not (rest.longer and text.startswith(rest.longer, start))
                ):
                    found = end
        return found


def _barred(last: str, number: frozenset[str]) -> frozenset[str]:
    """Return what a phrase that ends with the character `last` does not stand before: 统一, but 现有一百家."""
    if last == _POINT:
        return number  # 一点五
    return number | _NO_NUMBER if last in number else frozenset()
