"""Where words end around a numeral: whether a classifier is a word of its own, and whether it counts a thing.

A character that counts also begins other words: 三家人才机构 counts, 三家庭 does not. A dictionary settles it, asked about
the few characters behind the numeral (rjieba, some microseconds a question), so that no list of what may follow is kept.
"""

from typing import Final

from jinzhou_extract.lexicon.pattern import Pattern, WordList, WordPattern
from jinzhou_extract.lexicon.tagger import Tagger

AHEAD: Final = 6
"""How many characters behind a classifier are looked at."""

BEHIND: Final = 6
"""How many characters in front of a numeral are looked at."""

PLAIN: Final = ("两", "七")
"""Numerals that stand for the one in the text: the dictionary knows 两本 and 两家, and no name begins with 七."""

_RUN: Final = Pattern(r"[㐀-鿿]*").match
_RUN_BEFORE: Final = Pattern(r"[㐀-鿿]*\Z").search
_PHRASES: Final = frozenset(["l", "j"])
_NAMES: Final = frozenset(["i", "l", "j", "ns", "nr", "nz", "nt", "nrt", "nrfg"])
"""jieba's tags of idioms, set phrases, abbreviations and names."""

_PLACE: Final = "ns"

_THINGS: Final = frozenset("nbzsg")
"""First letters of the tags of what a counted thing is called by: nouns and what stands only before nouns."""

_THING_TAGS: Final = frozenset(["vn", "l", "j", "eng", "uj"])
_OPEN: Final = frozenset("amqt")
"""First letters of the tags of words that may go before a thing: 三首动听的歌."""

_DONE: Final = frozenset("vu")
"""First letters of the tags of verbs and of the particles behind them (赢了三局)."""

_PEOPLE: Final = frozenset("人者员民工兵生农童客徒迷友")
"""What nouns for people end in."""

_NUMERALS: Final = frozenset("二三四五六七八九十")
_PLACE_TAILS: Final = WordList("mentions.toml", "ends_of_villages")
"""What the name of a place ends in: 三单村, 六股河."""

_WHOSE: Final = frozenset("办属级管营")
"""What makes of 村 or 镇 whose a firm is, not the end of a place: 两家|镇办企业."""

_ROW: Final = frozenset("连再又先")
"""What only a verb has in front of it: 连|失|四球."""

_THERE: Final = frozenset("有存设立购")
"""Verbs in front of a thing whose number stands behind it."""

_STOREY: Final = "层"
_STOREYS_HIGH: Final = Pattern("高(?![度差层])|的?[小高]?[洋高]?楼(?![层梯道上下])")
"""What stands behind the storeys of a house: 六层|高, 三层|小楼."""

_COUNT_CUES: Final = WordPattern("mentions.toml", "count_cues")
_NO_THING: Final = WordPattern("mentions.toml", "no_thing")


class WordBorders:
    """Answers by a dictionary; built once, immutable."""

    def __init__(self) -> None:
        self._dictionary = Tagger()

    def stands_alone(self, text: str, start: int, end: int) -> bool:
        """Say whether the unit at `start` to `end` is a word by itself there and does not begin a longer one.

        The dictionary also has phrases that begin with a classifier (首歌曲, 通电话): what is left of them is a noun.
        """
        rest = _run(text, end)
        if rest and start and text[start - 1] in _NUMERALS and self._is_one_word(text[start - 1] + text[start:end], rest):
            return False  # 三轮车
        if not rest or self._behind(text[start:end], rest) is not None:
            return True
        word, tag = self._dictionary.tag(rest)[0]
        return len(word) > 1 and tag[0] == "n" and self._dictionary.tag(text[start:end] + rest)[0][0] == text[start:end] + word

    def _is_one_word(self, head: str, rest: str) -> bool:
        return len(self._dictionary.tag(head + rest)[0][0]) > len(head)

    def is_name(self, text: str, start: int, unit_end: int) -> bool:
        """Say whether a numeral and its unit begin an idiom or a name: 四处奔走, 三门峡, 五台山."""
        head = text[start:unit_end]
        if not (rest := _run(text, unit_end)):
            return False
        word, tag = self._dictionary.tag(head + rest)[0]
        if len(word) <= len(head) or tag not in _NAMES:
            return False
        behind = (
            self._behind(text[unit_end - len(head) + 1 : unit_end], rest)
            if tag == _PLACE and rest[0] not in _PLACE_TAILS.set
            else None
        )
        if behind is not None and len(behind[0][0]) > len(word) - len(head):
            return False  # 三棵|树苗, though 三棵树 is a place
        return tag not in _PHRASES or self._dictionary.tag(word[len(head) :])[0][1] != "n"  # 两句话 counts, 两手抓 does not

    def ends_word(self, text: str, start: int, end: int) -> bool:
        """Say whether the character at `start` belongs to a word that began before it: 数 of 函数 and 少数, but 好几."""
        run = _RUN_BEFORE(text, max(0, start - 3), start)
        before = run[0] if run else ""
        at = -len(before)
        for word, _ in self._dictionary.tag(before + text[start:end] + _run(text, end)):
            if at < 0 < at + len(word):
                return not (word.startswith("好") and at == -1)
            at += len(word)
        return False

    def counts_thing(self, text: str, start: int, unit_start: int, unit_end: int, *, is_idle: bool) -> bool:
        """Say whether a small numeral and a unit that is rarely one count a thing behind (三首歌曲) or in front (连赢三局).

        `is_idle` says that the two are rather an adverb (四处), which only a thing behind makes a count.
        """
        if self.is_name(text, start, unit_end):
            return False
        rest = _run(text, unit_end)
        if _NO_THING.match(rest):
            return False
        if not rest:
            return not is_idle and self.is_counted(text, start, unit_end)
        if text[unit_start:unit_end] == _STOREY and _STOREYS_HIGH.match(rest):
            return True
        words = self._behind(text[unit_start:unit_end], rest) or self._dictionary.tag(rest)
        tag, after = words[0][1], words[1][1] if len(words) > 1 else "-"
        if tag in _THING_TAGS or tag[0] in _THINGS:
            return not (rest[0] in _PLACE_TAILS.set and len(words[0][0]) == 1)
        if is_idle:
            is_thing = len(words) > 1 and words[-1][1][0] in "nqm" and "的" not in rest
            return is_thing and text[start - 1 : start] in _THERE  # 设有四处|阅览角, 有四处奔走的人
        if tag[0] in _OPEN and (after[0] in "nu" or after == "vn"):
            return True
        return self.is_counted(text, start)

    def begins_word(self, text: str, at: int) -> bool:
        """Say whether the character at `at` is the first of a longer word: 一线, 五金."""
        return self.is_longer_word(text, at, 1)

    def is_longer_word(self, text: str, at: int, size: int) -> bool:
        """Say whether a word of more than `size` characters begins at `at`: 折|桂, 名|列."""
        rest = _run(text, at)
        return rest != "" and len(self._dictionary.tag(rest)[0][0]) > size

    def is_last_word(self, text: str, end: int, word: str) -> bool:
        """Say whether `word` is the whole word that ends at `end`: 民间投资|新, but 更新."""
        run = _RUN_BEFORE(text, max(0, end - BEHIND), end)
        return run is not None and run[0] != "" and self._dictionary.tag(run[0])[-1][0] == word

    def follows_name(self, text: str, at: int) -> bool:
        """Say whether the name of a person ends at `at`: 聂卫平, 丁|伟, which the dictionary does not know."""
        run = _RUN_BEFORE(text, max(0, at - BEHIND), at)
        words = self._dictionary.tag(run[0]) if run and run[0] else []
        if words and words[-1][1].startswith("nr"):
            return True
        return len(words) > 1 and words[-2][1].startswith("nr") and len(words[-2][0]) == len(words[-1][0]) == 1

    def is_before_thing(self, text: str, at: int) -> bool:
        """Say whether a noun begins at `at`."""
        rest = _run(text, at)
        return rest != "" and self._dictionary.tag(rest)[0][1][0] == "n"

    def is_place(self, text: str, unit_start: int, unit_end: int) -> bool:
        """Say whether the unit and one character behind it end the name of a place: 六股河, but 两家|村镇|银行."""
        rest = _run(text, unit_end)
        if rest[:1] not in _PLACE_TAILS.set or not rest or rest[1:2] in _WHOSE:
            return False
        words = self._behind(text[unit_start:unit_end], rest)
        if words is None or len(words[0][0]) == 1:
            return True
        behind_tail = words[0][0][1:]  # 河漂流 is a river and what one does on it
        return len(behind_tail) > 1 and len(self._dictionary.tag(behind_tail)) == 1

    def names_people(self, phrase: str) -> bool:
        """Say whether a phrase begins with a noun for people, whatever stands before its head: 阿富汗人, 外来打工者."""
        is_place = False
        for word, tag in self._dictionary.tag(phrase[:AHEAD]):
            if (word[-1] in _PEOPLE or (word[0] == "人" and is_place)) and tag[0] == "n":
                return True  # 日本|人居|住: how the dictionary cuts it
            is_place = tag == "ns"
            if tag[0] not in "nab" and tag not in ("vn", "uj"):
                return False
        return False

    def ends_in_people(self, phrase: str) -> bool:
        """Say whether a phrase ends with a noun for people: 流离失所者."""
        word, tag = self._dictionary.tag(phrase)[-1]
        return word[-1] in _PEOPLE and tag[0] in "nk"

    def is_counted(self, text: str, start: int, end: int = -1) -> bool:
        """Say whether a verb, or a word that leads up to a count, ends at `start`: 赢三局, 分为两类, 共六局."""
        run = _RUN_BEFORE(text, max(0, start - BEHIND), start)
        before = run[0] if run else ""
        if not before:
            return False
        if _COUNT_CUES.search(before):
            return True
        words = self._dictionary.tag(before)
        if words[-1][1] == "r" and len(words) > 1 and words[-2][0].endswith("了"):
            return True  # 看了|他|两眼
        word, tag = words[-1]
        if tag == "n" and end > 0 and any(other in _THERE for other, _ in words[-3:-1]):
            return True  # 立有|石碑|两通
        if tag == "zg" and len(words) > 1 and (words[-2][1] == "d" or words[-2][0] in _ROW):
            return True  # 先|丢|一局
        if len(word) == 2 and (tag.startswith("nr") or (tag == "a" and word[0] in _ROW)):
            tag = self._dictionary.tag(word[-1])[0][1]  # 连赢 is no name, 连进 tells nothing how it is
        return tag[0] in _DONE

    def _behind(self, unit: str, rest: str) -> list[tuple[str, str]] | None:
        """Return the words of `rest` where a word ends between `unit`, with a numeral before it, and `rest`, else None."""
        size = 1 + len(unit)
        for numeral in PLAIN:
            at = 0
            words = self._dictionary.tag(numeral + unit + rest)
            for index, (word, _) in enumerate(words):
                if at == size:
                    return words[index:]
                at += len(word)
                if at > size:
                    break
        return None


def _run(text: str, at: int) -> str:
    match = _RUN(text, at, at + AHEAD)
    return match[0] if match else ""
