"""The words around a number that bound it: 近, 超过, 不少于, 从未超过, 以上, 左右, 最高, 至少提前.

A bound word may be denied (不会超过 is at most, 没有达到 less than), and some words may stand between it and the number
(约人民币25元, 至少有12支). The text before the number is read backwards.
"""

import re
from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, WordPattern
from jinzhou_extract.lexicon.prepared import compiled
from jinzhou_extract.lexicon.trie import LongestWord, trie_pattern
from jinzhou_extract.lexicon.words import BoundWords
from jinzhou_extract.metric import Bound, Kind

BOUND_RULES: Final = (
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
    "bound-mark",
    "bound-exact",
)
"""The ids of the rules that say how a number stands to the true one, in the order in which they are tried."""

LONGEST: Final = 20
_OPENING: Final = frozenset("（(")
_ASIDE: Final = FilledPattern("mentions.toml", r"[（(][^（）()\n]{1,24}[）)]({aside_bounds})").match
_BEHIND_BREAK: Final = ("左右", "上下", "以内")
"""Words that belong to the number where a line breaks in front of them; 以上 may begin a sentence."""

_BROKEN: Final = (*_BEHIND_BREAK, "以上", "以下")
"""Words that a line may break in."""

_PASSES: Final = frozenset("通经度渡透路越跨转错胜掠穿")
"""Characters with which 过 makes a verb of its own: 通过五十亿元预算."""

_SMALLISH: Final = Pattern(r"[了有快花攒存挣赚等走住]小[一两二三四五六七八九]?[十百千万][万亿]?(?![一-鿿]?岁)")
"""小 in front of a round number, where it says that somewhat less is meant, and what it stands behind."""

_EXCEEDING: Final = frozenset("已早均都刚幅率度额值量")
"""Characters behind which 过 says by itself that a mark is passed: 播种面积已|过67万亩, 增幅|过五成."""

_NEARING: Final = WordList("mentions.toml", "nearing")
"""近 behind a verb of moving in front of how long it takes: 少走|近20分钟, but 走近三家企业."""

_AWAY: Final = "走"
"""Behind which a share is nearly so much: 拿走|近九成份额, but 走近三家企业."""

_BY_KIND: Final = {"强": Kind.PERCENT, "弱": Kind.PERCENT}
"""Words that bound a part alone: 十分之一|强, but 30强."""

_COMPARING: Final = WordList("mentions.toml", "comparing")
_OPEN_ENDED: Final = ("以上", "以下")

_ARRIVES: Final = Pattern(r"[一-鿿](?<![就便也都的])")
"""What follows 不到 where it says that somebody does not come: 3天不到|现场, but 20分钟不到|就."""

_RECORDS: Final = FilledPattern("mentions.toml", r"{where_records_hold}?[青少成]?[年人]?(?:世界|亚洲|全国)?纪录")
"""What is broken, so that 超 in front of how many bounds nothing: 超|7项亚洲纪录."""

_STARTED: Final = frozenset("拍投诉")
"""Characters with which 起 begins another word: 以80万元|起拍."""

_INNER: Final = WordList("mentions.toml", "behind_inner")
"""Characters with which 内 begins another word."""

_MEMORY: Final = "存"
_BYTES: Final = ("B", "G", "字节")
"""How units end whose amounts 内存 has: 8GB|内存, but 三年内|存款增加."""

_EXTREMES: Final = ("低最", "高最")
"""最低 and 最高, read backwards."""

_AT_MOST: Final = frozenset(["高最", "达高最"])
"""最高 and 最高达, read backwards."""

_LIMITING: Final = frozenset("限载准许可")
_LIMITS_WITHIN: Final = 3
_ONCE: Final = ("史历", "年去", "曾")
"""What tells, read backwards, of the most that there was, and of no limit."""

"""How near a word of limiting stands in front of 最高."""

_MEASURED: Final = frozenset([Kind.MEASURE, Kind.SCORE])
_DURATION: Final = Kind.DURATION  # the class of an Enum is slow to ask
_MONEY: Final = Kind.MONEY
_PERCENT: Final = Kind.PERCENT
PRICED: Final = (Kind.MONEY, Kind.PERCENT, Kind.MEASURE, Kind.SCORE)
_SCALED: Final = frozenset([Kind.PERCENT, Kind.MULTIPLE])

_MOST_FILLERS: Final = 2
"""How many words may stand between a bound word and the number: 约|为|人民币 18元."""

DENIED: Final = {
    Bound.MORE_THAN: Bound.AT_MOST,
    Bound.LESS_THAN: Bound.AT_LEAST,
    Bound.AT_LEAST: Bound.LESS_THAN,
}
"""What a bound becomes when it is denied: 不会超过, 从未低于, 没有达到."""


_QUANTILE: Final = WordPattern("bounds.toml", "quantile")
"""A part of all in order, behind 最低 or 最高: 最低|20%的家庭."""

_OF_AGES: Final = WordList("bounds.toml", "of_ages")
"""Words that bound an age alone: 年龄放宽至|40周岁, but 绿地率放宽至|20%."""

_OF_APPLICANTS: Final = FilledPattern("bounds.toml", r"(?:{of_applicants}[^。；\n]{0,30}|可[^，。；\d]{0,3}|\b年龄)\Z")
"""What tells that such an age is a condition of those who apply, and no age at which something is done: 退休年龄放宽至65岁."""

Before = tuple[Bound | None, int, str]
"""A bound, where the words that set it begin, and the rule."""


_ABOUT: Final = "上下"
_UP_AND_DOWN: Final = WordList("mentions.toml", "up_and_down")
"""With what 上下 behind a number makes another word."""

_TRAILING_MORE: Final = FilledPattern(
    "mentions.toml", r"多(?!了?[\d二两三四五六七八九十百千几]|{more_behind}|{more_done}(?![，。；：]))"
)
"""多 behind a unit, unless it begins another word or says by how much: 3年|多, but 比去年的3000吨|多500吨."""

_MORE_AT_END: Final = Pattern("多(?=[，。；、！？）]|\\Z)")
_PAST_UNIT: Final = frozenset([Kind.DURATION, Kind.MEASURE, Kind.MULTIPLE, Kind.PERCENT, Kind.MONEY])


class BoundReader:
    """Reads bound words; built once from the lexicon, immutable."""

    def __init__(self, words: BoundWords) -> None:
        self._words = words
        self._before = LongestWord(_reversed((*words.before,))).match
        self._reach = LongestWord(_reversed(words.reach)).match
        self._filler = LongestWord(_reversed((*words.silent, *words.verbs))).match
        self._verbs = frozenset(words.verbs)
        adverbs = f"(?:{_backwards(words.denial_adverbs)})*"
        self._denial = compiled(f"(?:{_backwards(words.modals)}){{0,2}}{_backwards(words.denials)}{adverbs}").match
        self._after = compiled(" ?" + trie_pattern(list(words.after))).match
        self._first_chars = frozenset(word[0] for word in words.after) | {" "}
        self._limit = LongestWord(_reversed(words.limits)).match
        self._length = LongestWord(_reversed(words.lengths)).match
        self._bound_ends = frozenset(word[-1] for word in (*words.before, *words.limits, *words.lengths)) | {" ", "了"}
        self._denial_ends = frozenset(word[-1] for word in (*words.modals, *words.denials))
        self._reach_sizes = _sizes_by_end(words.reach)
        self._filler_sizes = _sizes_by_end((*words.silent, *words.verbs))
        self._last_chars = self._bound_ends.union(self._reach_sizes, self._filler_sizes)
        noun = rf"[㐀-鿿]{{1,{words.base_within}}}\Z"
        self._denied = FilledPattern("mentions.toml", rf"不{{must}}?([低少小]于|超过?|[高多大晚迟]于){noun}").search
        self._far = Pattern(rf"({trie_pattern(list(words.spread))})[㐀-鿿]{{1,{words.spread_within}}}\Z").search
        self._far_within = words.spread_within + max(map(len, words.spread))
        self._spread_ends = Pattern(f"[{''.join(sorted({word[-1] for word in words.spread}))}]")
        self._no_gap = Pattern("|".join([*words.not_spread, "[^㐀-鿿]"])).search

    def before(self, text: str, start: int, kind: Kind, *, is_bare: bool) -> Before:
        """Return the bound that the words up to `start` set, where they begin, and the rule.

        `is_bare` says that the numeral is a round one in words (亿元, 五十亿元): only then is 过 a bound word.
        """
        last = text[start - 1 : start]
        if last in self._last_chars:  # most numbers: no bound word ends like this
            if last in self._bound_ends:
                reverse = text[max(0, start - LONGEST) : start][::-1]
                offset = len(reverse) - len(reverse.lstrip(" "))
                if reverse.startswith("了", offset):
                    offset += 1  # 超过了14万支
                if kind is _PERCENT and reverse.startswith(_EXTREMES, offset) and _QUANTILE.match(text, start):
                    return None, start, ""
                limit = self._limit(reverse, offset) if kind in PRICED else None
                if limit is not None and not reverse.startswith(_ONCE, limit.end()):
                    is_record = _is_record(reverse, limit.end(), limit[0][offset:], kind)
                    return (None if is_record else Bound.AT_MOST), start - limit.end(), "" if is_record else "bound-limit"
                if kind is _DURATION and (length := self._length(reverse, offset)):
                    return Bound.AT_MOST, start - length.end(), "bound-limit"
                if found := self._near(text, start, reverse, offset, kind, is_bare=is_bare):
                    return found
            if self._may_reach(text, start, last) and (found := self._reached(text, start, kind)):
                return found
        return self._compared(text, start, kind)

    def _may_reach(self, text: str, start: int, last: str) -> bool:
        """Say whether what `_reached` looks for can stand there, as it seldom does."""
        for size in self._filler_sizes.get(last, ()):
            if text[start - size - 1] in self._bound_ends:
                return True
        return any(text[start - size - 1] in self._denial_ends for size in self._reach_sizes.get(last, ()))

    def _reached(self, text: str, start: int, kind: Kind) -> Before | None:
        """没有达到60%, 约占60%: a word stands behind the denial, or the bound word, that says nothing without them."""
        reverse = text[max(0, start - LONGEST) : start][::-1]
        if reach := self._reach(reverse, 0):
            is_open = reverse[reach.end() : reach.end() + 1] in self._denial_ends and not self._before(reverse, 0)  # 见不到
            if is_open and (denial := self._denial(reverse, reach.end())):
                return Bound.LESS_THAN, start - denial.end(), "bound-denied"
        filler = self._filler(reverse, 0)
        for _ in range(_MOST_FILLERS):
            if filler is None:
                break
            if reverse[filler.end() : filler.end() + 1] in self._bound_ends and (
                found := self._near(text, start, reverse, filler.end(), kind, is_bare=False)
            ):
                return (found[0], start, found[2]) if filler[0][::-1] in self._verbs else found
            filler = self._filler(reverse, filler.end())
        return None

    def _near(self, text: str, start: int, reverse: str, offset: int, kind: Kind, *, is_bare: bool) -> Before | None:
        match = self._before(reverse, offset)
        if match is None:
            return None
        word, begin = match[0][offset - match.start() :][::-1], start - match.end()
        bound = self._words.before[word]
        if word in _OF_AGES.set and (kind is not Kind.AGE or _OF_APPLICANTS.search(text, max(0, begin - 40), begin) is None):
            return None
        is_open = word != "过" and reverse[match.end() : match.end() + 1] in self._denial_ends
        if is_open and bound in DENIED and (denial := self._denial(reverse, match.end())):
            return DENIED[bound], start - denial.end(), "bound-denied"
        before = text[begin - 1] if begin else ""
        if word == "小":
            return (bound, begin, "bound-before") if _SMALLISH.match(text, begin - 1) else None  # 干了|小二十年
        if word == "过":
            if (before in _PASSES or not (is_bare or kind is _PERCENT)) and (before not in _EXCEEDING or kind is _DURATION):
                return None
        elif before and before in self._words.not_after[word] and not _comes_near(text[begin - 1 : start], kind):
            return None
        return bound, begin, "bound-before"

    @staticmethod
    def compares(text: str, lead: int, start: int, end: int) -> bool:
        """Say whether what stands from `lead` to `start` is no bound: 高于|50岁以上人群, 超|7项世界纪录."""
        if text[lead:start] == "超":
            return _RECORDS.match(text, end) is not None
        return text[lead:start] in _COMPARING.set and text.startswith(_OPEN_ENDED, end)

    def far(self, text: str, lead: int) -> Bound | None:
        """Return the bound of a word that holds over the verb in front of the number at `lead`: 至少提前45分钟."""
        begin = max(0, lead - self._far_within)
        if self._spread_ends.search(text, begin, lead) is None:
            return None  # as nearly always
        match = self._far(text, begin, lead)
        return self._words.before[match[1]] if match and self._no_gap(text, match.end(1), lead) is None else None

    def _compared(self, text: str, start: int, kind: Kind) -> Before:
        """Return the bound of a denied comparison with what stands in front of a share or multiple: 不低于风险金5倍."""
        begin = max(0, start - LONGEST)
        is_scaled = kind in _SCALED or (kind is _DURATION and text[start - 1 : start] == "后")  # 不超过受理后|20个工作日
        if is_scaled and text.rfind("不", begin, start) >= 0 and (match := self._denied(text, begin, start)):
            bound = Bound.AT_LEAST if match[1][0] in "低少小" else Bound.AT_MOST
            if self._no_gap(text, match.end(1), start) is None:
                return bound, start, "bound-far"
        return None, start, ""

    def after(self, text: str, end: int, kind: Kind) -> tuple[Bound | None, int]:
        """Return the bound that the words behind `end` set, and where they end; a bracket may stand before them."""
        if text[end : end + 1] in _OPENING and (aside := _ASIDE(text, end)) and self._after(text, end) is None:
            bound = self._words.after.get(aside[1])
            return bound, end  # 9.4‰（县里为9.3‰）以内
        if text[end : end + 1] == "\n" and text.startswith(_BEHIND_BREAK, end + 1):
            end += 1
        if text[end : end + 1] not in self._first_chars:
            return None, end
        if text[end + 1 : end + 2] == "\n" and text[end : end + 1] + text[end + 2 : end + 3] in _BROKEN:
            return self._words.after[text[end] + text[end + 2]], end + 3  # 4%左⏎右
        if (match := self._after(text, end)) is None:
            return None, end
        word = match[0].lstrip(" ")
        if kind is not _BY_KIND.get(word, kind):
            return None, end
        is_start = word == "起" and (kind is not _MONEY or text[match.end() : match.end() + 1] in _STARTED)
        if is_start or (word == "不到" and _ARRIVES.match(text, match.end())):
            return None, end
        if word == _ABOUT and text[match.end() : match.end() + 1] in _UP_AND_DOWN.set:
            return None, end  # 3家|上下游企业, 5辆|上下班班车
        if word == "起步" and (kind is Kind.COUNT or text.endswith("点", 0, end)):
            return None, end  # 两个|起步区, 自2319点|起步
        if word == "内" and (kind not in (Kind.MEASURE, _DURATION, _PERCENT) or _opens_word(text, end, match.end())):
            return None, end
        return self._words.after[word], match.end()


def _opens_word(text: str, end: int, behind: int) -> bool:
    """Say whether 内 behind an amount that ends at `end` begins another word: 3个|内陆港, 8GB|内存."""
    following = text[behind : behind + 1]
    return following in _INNER.set or (following == _MEMORY and text.endswith(_BYTES, 0, end))


def _is_record(reverse: str, at: int, words: str, kind: Kind) -> bool:
    """用电负荷最高达|2380万千瓦: what grants nothing says how much it was at its most; 行李限重最高|30公斤 limits it.

    All is read backwards, from `at` on what stands in front of the words.
    """
    return kind in _MEASURED and words in _AT_MOST and _LIMITING.isdisjoint(reverse[at : at + _LIMITS_WITHIN])


def _comes_near(words: str, kind: Kind) -> bool:
    return (kind is _DURATION and words in _NEARING.words) or (kind is _PERCENT and words[0] == _AWAY)


def _backwards(words: tuple[str, ...]) -> str:
    return trie_pattern(_reversed(words))


def _reversed(words: tuple[str, ...]) -> list[str]:
    return [word[::-1] for word in words]


def _sizes_by_end(words: tuple[str, ...]) -> dict[str, tuple[int, ...]]:
    """Return the lengths of the words by their last character."""
    sizes: dict[str, set[int]] = {}
    for word in words:
        sizes.setdefault(word[-1], set()).add(len(word))
    return {end: tuple(sorted(found)) for end, found in sizes.items()}


def more_behind(text: str, end: int, kind: Kind) -> re.Match[str] | None:
    """Return the 多 behind a unit that means more than so many: 3年|多, 两块|多; behind a count, 两箱|多, at a clause's end."""
    return (_TRAILING_MORE if kind in _PAST_UNIT else _MORE_AT_END).match(text, end)
