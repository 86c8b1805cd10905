"""The words around a number that bound it: 近, 超过, 不少于, 从未超过, 以上, 左右, 最高, 至少提前.

A bound word may be denied (不会超过 is at most, 没有达到 less than), and some words may stand between it and the number
(约人民币25元, 至少有12支). The text before the number is read backwards.
"""

import re

from jinzhou_extract.lexicon.trie import trie_pattern
from jinzhou_extract.lexicon.words import BoundWords
from jinzhou_extract.metric import Bound, Kind

BOUND_RULES = (
    "bound-range",
    "bound-limit",
    "bound-before",
    "bound-denied",
    "bound-far",
    "bound-each",
    "bound-inside",
    "bound-behind",
    "bound-rank",
    "bound-list",
    "bound-share",
    "bound-exact",
)
"""The ids of the rules that say how a number stands to the true one, in the order in which they are tried."""

LONGEST = 20
_INNER = frozenset("容部外蒙环地陆河科资销贸涵需生源控")
"""Characters with which 内 begins another word."""

PRICED = (Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.SCORE)
_SCALED = (Kind.PERCENT, Kind.MULTIPLE)

DENIED = {
    Bound.MORE_THAN: Bound.AT_MOST,
    Bound.LESS_THAN: Bound.AT_LEAST,
    Bound.AT_LEAST: Bound.LESS_THAN,
}
"""What a bound becomes when it is denied: 不会超过, 从未低于, 没有达到."""

Before = tuple[Bound | None, int, str]
"""A bound, where the words that set it begin, and the rule."""


class BoundReader:
    """Reads bound words; built once from the lexicon, immutable."""

    def __init__(self, words: BoundWords) -> None:
        self._words = words
        self._before = re.compile(_backwards((*words.before,))).match
        self._reach = re.compile(_backwards(words.reach)).match
        self._filler = re.compile(_backwards((*words.silent, *words.verbs))).match
        self._verbs = frozenset(words.verbs)
        adverbs = f"(?:{_backwards(words.denial_adverbs)})*"
        self._denial = re.compile(f"(?:{_backwards(words.modals)}){{0,2}}{_backwards(words.denials)}{adverbs}").match
        self._after = re.compile(" ?" + trie_pattern(list(words.after))).match
        self._first_chars = frozenset(word[0] for word in words.after) | {" "}
        self._limit = re.compile(_backwards(words.limits)).match
        self._bound_ends = frozenset(word[-1] for word in (*words.before, *words.limits)) | {" ", "了"}
        self._reach_ends = frozenset(word[-1] for word in words.reach)
        self._filler_ends = frozenset(word[-1] for word in (*words.silent, *words.verbs))
        self._denial_ends = frozenset(word[-1] for word in (*words.modals, *words.denials))
        self._last_chars = self._bound_ends | self._reach_ends | self._filler_ends
        self._far_within = words.spread_within + max(map(len, words.spread))
        spread = trie_pattern(list(words.spread))
        self._far = re.compile(rf"(?P<word>{spread})[㐀-鿿]{{1,{words.spread_within}}}\Z").search
        noun = rf"[㐀-鿿]{{1,{words.base_within}}}\Z"
        self._far_base = re.compile(rf"不(?:得|应|能|会)?(?P<word>[低少小]于|超过?|[高多大]于){noun}").search
        self._no_verb = re.compile("|".join(words.not_spread)).search

    def before(self, text: str, start: int, kind: Kind, *, is_bare: bool) -> Before:
        """Return the bound that the words up to `start` set, where they begin, and the rule.

        `is_bare` says that the numeral has no digit (亿元): only then is 过 a bound word.
        """
        last = text[start - 1 : start]
        if last in self._last_chars:  # most numbers: no bound word ends like this
            if last in self._bound_ends:
                reverse = text[max(0, start - LONGEST) : start][::-1]
                offset = len(reverse) - len(reverse.lstrip(" "))
                if reverse.startswith("了", offset):
                    offset += 1  # 超过了14万支
                if kind in PRICED and (limit := self._limit(reverse, offset)):
                    return Bound.AT_MOST, start - limit.end(), "bound-limit"
                if found := self._near(text, start, reverse, offset, is_bare=is_bare):
                    return found
            if found := self._reached(text, start, last):
                return found
        return self._from_afar(text, start, kind)

    def _reached(self, text: str, start: int, last: str) -> Before | None:
        """没有达到60%, 约占60%: a word stands behind the denial, or the bound word, that says nothing without them."""
        reverse = text[max(0, start - LONGEST) : start][::-1]
        if last in self._reach_ends and (reach := self._reach(reverse)):
            is_open = reverse[reach.end() : reach.end() + 1] in self._denial_ends and not self._before(reverse)  # 见不到
            if is_open and (denial := self._denial(reverse, reach.end())):
                return Bound.LESS_THAN, start - denial.end(), "bound-denied"
        if (filler := self._filler(reverse)) and reverse[filler.end() : filler.end() + 1] in self._bound_ends:
            found = self._near(text, start, reverse, filler.end(), is_bare=False)
            return (found[0], start, found[2]) if found and filler[0][::-1] in self._verbs else found
        return None

    def _near(self, text: str, start: int, reverse: str, offset: int, *, is_bare: bool) -> Before | None:
        match = self._before(reverse, offset)
        if match is None:
            return None
        word, begin = match[0][offset - match.start() :][::-1], start - match.end()
        bound = self._words.before[word]
        is_open = word != "过" and reverse[match.end() : match.end() + 1] in self._denial_ends
        if is_open and bound in DENIED and (denial := self._denial(reverse, match.end())):
            return DENIED[bound], start - denial.end(), "bound-denied"
        if (begin and text[begin - 1] in self._words.not_after[word]) or (word == "过" and not is_bare):
            return None
        return bound, begin, "bound-before"

    def _from_afar(self, text: str, start: int, kind: Kind) -> Before:
        """Return the bound of a word that other words part from the number: 至少提前45分钟, 不低于风险金5倍."""
        far = self._far(text, max(0, start - self._far_within), start)
        if far and not self._no_verb(text, far.end("word"), start):
            return self._words.before[far["word"]], start, "bound-far"
        begin = max(0, start - LONGEST)
        if kind not in _SCALED or text.rfind("不", begin, start) < 0:
            return None, start, ""
        if far := self._far_base(text, begin, start):
            bound = Bound.AT_LEAST if far["word"][0] in "低少小" else Bound.AT_MOST
            return (None, start, "") if self._no_verb(text, far.end("word"), start) else (bound, start, "bound-far")
        return None, start, ""

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


def _backwards(words: tuple[str, ...]) -> str:
    return trie_pattern([word[::-1] for word in words])
