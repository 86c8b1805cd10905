"""The words around a number that bound it: 近, 超过, 不少于, 以上, 左右, 最高."""

import re

from jinzhou_extract.lexicon.trie import trie_pattern
from jinzhou_extract.lexicon.words import BoundWords
from jinzhou_extract.metric import Bound, Kind

BOUND_RULES = (
    "bound-range",
    "bound-limit",
    "bound-before",
    "bound-each",
    "bound-inside",
    "bound-behind",
    "bound-rank",
    "bound-list",
    "bound-share",
    "bound-exact",
)
"""The ids of the rules that say how a number stands to the true one, in the order in which they are tried."""

LONGEST = 14
_INNER = frozenset("容部外蒙环地陆河科资销贸涵需生源控")
"""Characters with which 内 begins another word."""

PRICED = (Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.SCORE)


class BoundReader:
    """Reads bound words; built once from the lexicon, immutable."""

    def __init__(self, words: BoundWords) -> None:
        self._words = words
        self._before = re.compile(trie_pattern([word[::-1] for word in words.before])).match
        self._after = re.compile(" ?" + trie_pattern(list(words.after))).match
        self._last_chars = frozenset(word[-1] for word in (*words.before, *words.limits)) | {" ", "了"}
        self._first_chars = frozenset(word[0] for word in words.after) | {" "}
        self._limit = re.compile(trie_pattern([word[::-1] for word in words.limits])).match

    def before(self, text: str, start: int, kind: Kind, *, is_bare: bool) -> tuple[Bound | None, int, bool]:
        """Return the bound that the words up to `start` set, where they begin, and whether they grant a limit.

        `is_bare` says that the numeral has no digit (亿元): only then is 过 a bound word.
        """
        if text[start - 1 : start] not in self._last_chars:
            return None, start, False  # most numbers: no bound word ends like this
        reverse = text[max(0, start - LONGEST) : start][::-1]
        offset = len(reverse) - len(reverse.lstrip(" "))
        if reverse.startswith("了", offset):
            offset += 1  # 超过了14万支
        if kind in PRICED and (limit := self._limit(reverse, offset)):
            return Bound.AT_MOST, start - limit.end(), True
        match = self._before(reverse, offset)
        if match is None:
            return None, start, False
        word = match[0][::-1]
        begin = start - match.end()
        if begin and text[begin - 1 : begin] and text[begin - 1] in self._words.not_after[word]:
            return None, start, False
        if word == "过" and not is_bare:
            return None, start, False
        return self._words.before[word], begin, False

    def after(self, text: str, end: int, kind: Kind) -> tuple[Bound | None, int]:
        """Return the bound that the words behind `end` set, and where they end."""
        if text[end : end + 1] not in self._first_chars or (match := self._after(text, end)) is None:
            return None, end
        word = match[0].lstrip(" ")
        if word == "起" and kind is not Kind.MONEY:
            return None, end
        if word == "内" and (kind not in (Kind.MEASURE, Kind.DURATION) or text[match.end() : match.end() + 1] in _INNER):
            return None, end
        return self._words.after[word], match.end()
