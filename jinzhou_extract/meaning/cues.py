"""Reading the words before a number backwards: 销量较去年同期增加 → a change, against 去年同期, of 销量."""

from typing import Final

from jinzhou_extract.lexicon.cues import Cue, Cues, CueWord
from jinzhou_extract.lexicon.pattern import FilledPattern, Pattern, WordList, last_match
from jinzhou_extract.lexicon.prepared import compiled
from jinzhou_extract.lexicon.trie import trie_pattern

_BASE_MARK: Final = Pattern(
    r"(?:(?<![同环对占相评无可\d])|(?<=可)(?=比\d))比(?![重例率较特]|表面|亚迪|(?<=[俄伦赞冈维米]比)亚|赛(?!会)|分(?![公店行部局支校]))起?"
    r"|(?<!比)较(?![大为快好]|[高低](?!点)|多(?!年))"
    r"|(?<![参给赋])(?:与|同(?![期样时类一]))(?=.*(?:相比|比|持平)\Z)|(?:同比|环比)(?=[由从]|(?!.*[涨降增减升跌平落长]的[一-鿿]).)|相[比较]于?(?=.)"
)

_FOUNDATIONS: Final = WordList("tellings.toml", "foundations")
_FOUNDED_ON: Final = FilledPattern("tellings.toml", r"(?:在|以)(?P<base>[^，。]{2,14}?)的?{foundations}\Z")
DOUBLED: Final = CueWord("翻", Cue.CHANGE)

COMPARED: Final = (Cue.CHANGE, Cue.COMPARE, Cue.REACH, Cue.CHANGE_NOUN)
COMPARING: Final = frozenset("比较与同和")
_MAY_COMPARE: Final = Pattern("[比较与同和]")
RANK_WITHIN: Final = 18
"""How far in front of a place in an order its verb may stand."""

TIME_ENDINGS: Final = frozenset("年月季末")
_ONE_CHARACTER: Final = (1,)
"""How long a cue may be whose last two characters end none that is longer."""

COMPARING_MARKS: Final = frozenset("比较")
NOT_MARKS: Final = WordList("function_words.toml", "no_comparing")
BASES: Final = WordList("function_words.toml", "unnamed_bases")
"""Adverbs that something may be compared with."""
SAME_PERIOD: Final = "同期"
_AVERAGE: Final = "平均"
_BASE_ENDINGS: Final = (SAME_PERIOD, _AVERAGE)
"""Words read as adverbs of what follows that end what something is compared with."""

FIXED_BASES: Final = ("同比", "环比")
HANDING_OUT: Final = ("分别", "依次")
FROM: Final = frozenset(["由", "从", "分别由", "分别从"])


class Reading:
    """What stands before a number.

    `rest` is the length of the text in front of all cues: the noun phrase, if any, ends there. `cue` is the word that
    settles the role, `words` all cues from the number outwards. `base` is what a change is measured against.
    """

    __slots__ = ("base", "cue", "cue_start", "distributes", "is_each", "rest", "starts_from", "words")

    def __init__(self, rest: int = 0, cue: CueWord | None = None, words: tuple[str, ...] = (), base: str | None = None) -> None:
        self.rest = rest
        self.cue = cue
        self.words = words
        self.base = base
        self.distributes = False  # 分别
        self.is_each = False  # 各
        self.cue_start = 0  # where the cue begins
        self.starts_from = False  # 由, 从: the first of two levels

    def has(self, word: str) -> bool:
        """Say whether `word` is among the cues."""
        return word in self.words


class CueReader:
    """Reads cues; built once from the lexicon, immutable."""

    def __init__(self, cues: Cues) -> None:
        self._cues = cues.words
        self._not_after = cues.not_after
        ranks = trie_pattern([word for word, cue in cues.words.items() if cue.cue is Cue.RANK])
        self._rank_verb = compiled(f"(?:{ranks})[于到至在了]?|[上下提升降移进退跃居列位晋]{{1,2}}[至到]")
        self._scope = compiled(rf"在?(?P<scope>(?:{trie_pattern(cues.scopes)})[^，。、的以凭用]{{0,6}}?)[的中内里]?\Z")
        lengths: dict[str, set[int]] = {}  # of the words, by the last two characters; one alone may be a word, too
        for word in cues.words:
            lengths.setdefault(word[-2:], {1}).add(len(word))
        self._lengths = {ending: tuple(sorted(sizes, reverse=True)) for ending, sizes in lengths.items()}

    def read_rank(self, left: str, time_starts: dict[int, int]) -> Reading:
        """Return what stands before a place in an order: the subject, and as `base` the order (全省)."""
        verb = last_match(self._rank_verb, left, max(0, len(left) - RANK_WITHIN))
        if verb is not None:
            moved = self.read(left, time_starts)
            if moved.rest >= verb.end() and moved.cue is not None and moved.cue.cue is Cue.CHANGE:
                return moved  # 全国百强区排名|上升 2位
            scope, rest = left[verb.end() :].strip(" 、在的由从"), verb.start()
            if not scope and (found := self._scope.search(left, 0, rest)):
                scope, rest = found["scope"], found.start()
            reading = Reading(rest, CueWord(verb[0], Cue.RANK), (verb[0],), scope or None)
        elif found := self._scope.search(left):
            reading = Reading(found.start(), CueWord(found[0], Cue.RANK), (), found["scope"])
        else:
            return Reading(len(left))
        words = list(reading.words)
        self._read_words(left, reading, words, time_starts)
        reading.words = tuple(words)
        return reading

    def read(self, left: str, time_starts: dict[int, int], *, is_change: bool = False) -> Reading:
        """Return what the words at the end of `left` say; `is_change` tells that the number itself is one (翻番).

        `time_starts` gives, for an offset at which a time expression ends, the offset at which it begins; such an
        expression between the cues is stepped over (总量由2019年的第八位).
        """
        reading = Reading(rest=len(left), cue=DOUBLED if is_change else None)
        words: list[str] = []
        self._read_words(left, reading, words, time_starts)
        if self._take_base(left, reading):
            self._read_words(left, reading, words, time_starts)
        if words:
            reading.words = tuple(words)
            reading.distributes = any(word.startswith(HANDING_OUT) for word in words)
            reading.is_each = "各" in words
            reading.starts_from = not FROM.isdisjoint(words)
            if reading.base is None:
                reading.base = next((word for word in FIXED_BASES if word in words), None)
        return reading

    def _read_words(self, left: str, reading: Reading, words: list[str], time_starts: dict[int, int]) -> None:
        """Move `reading.rest` back over the cues in front of it."""
        end = reading.rest
        while end > 0:
            if left[end - 1] == " ":
                end -= 1
                continue
            start = time_starts.get(end)
            if start is not None:
                if start and left[start - 1] in COMPARING:
                    break
                end = start
                continue
            word = self._word_before(left, end, time_starts)
            if not word:
                break
            begin = end - len(word)
            before = left[begin - 1] if begin else ""
            if words and before in COMPARING_MARKS and word in BASES.set and not left.endswith(NOT_MARKS.words, 0, begin):
                break  # 比|原来 窄1.5米
            cue = self._cues[word]
            if cue.cue is Cue.CHANGE_NOUN and words and words[-1] == "的" and "占" in left[:begin]:
                break  # 占全省贷款增量的|48.77%: how much more there is, is the whole
            if len(word) == 1 and cue.cue is Cue.RANK and reading.cue is None:
                break  # 渔排|7.2万口: an order has a number of its own kind
            if reading.cue is not None and not _goes_with(reading.cue, cue):
                break
            if cue.cue is not Cue.ADVERB:
                if cue.cue is Cue.COMPARE and self._base_before(left[:begin]) is None:
                    break
                if reading.cue is None or reading.cue.cue is Cue.REACH:
                    reading.cue, reading.cue_start = cue, begin
            words.append(word)
            end = begin
        reading.rest = end

    def _word_before(self, text: str, end: int, time_starts: dict[int, int]) -> str:
        """Return the longest cue that ends at `end` and is no part of a longer word, nothing where none does.

        A time in front of it is no part of a longer word: 今日|报, but 日报.
        """
        for length in self._lengths.get(text[max(0, end - 2) : end], _ONE_CHARACTER):
            word = text[end - length : end] if length <= end else ""
            if word in self._cues:
                before = self._not_after.get(word)
                if before is None or length == end or text[end - length - 1] not in before or end - length in time_starts:
                    return word
        return ""

    def _take_base(self, left: str, reading: Reading) -> bool:
        """Set what a change is measured against, where the text in front of the cues says so."""
        if reading.cue is None or reading.cue.cue not in COMPARED:
            return False
        split = self._base_before(left[: reading.rest])
        if split is None:
            return False
        reading.rest, base_start, base_end = split
        while left[base_end : base_end + 1] in TIME_ENDINGS:
            base_end += 1  # 上|年: read as an adverb of what follows
        if left[base_end : reading.cue_start] in BASES.set:
            base_end = reading.cue_start  # 比原|安排 短3天
        for ending in _BASE_ENDINGS:
            if left.startswith(ending, base_end) and not (ending == _AVERAGE and left[base_end - 1] in TIME_ENDINGS):
                base_end += len(ending)  # 比全国|平均 高, but 比上年 平均 增长
        reading.base = left[base_start:base_end]
        if reading.base[0] in "由从":
            reading.base = left[reading.rest : base_start]  # 同比由上月的下降21%转为增长8%
        return True

    @staticmethod
    def _base_before(text: str) -> tuple[int, int, int] | None:
        """Return where the comparison at the end of `text` begins and the span of what it compares with."""
        if text.endswith(_FOUNDATIONS.words) and (founded := _FOUNDED_ON.search(text)):
            return founded.start(), *founded.span("base")
        last = last_match(_BASE_MARK, text) if _MAY_COMPARE.search(text) else None
        if last is None:
            return None
        end = len(text)
        for ending in ("相比", "比较", "相较", "比"):
            if text.endswith(ending) and end - len(ending) > last.end():
                end -= len(ending)
                break
        if not 0 < end - last.end() <= 24:
            return None
        return last.start(), last.end(), end


def _goes_with(significant: CueWord, cue: CueWord) -> bool:
    """Say whether a word further out still belongs to the cue nearest the number: 增速|达, 占比|提高到."""
    if cue.cue is Cue.ADVERB:
        return True
    if significant.cue is Cue.REACH:
        return cue.cue in (Cue.CHANGE_NOUN, Cue.SHARE, Cue.REACH)
    return significant.cue is Cue.RANK and cue.cue is Cue.RANK


NOTHING_READ: Final = Reading()
"""What stands before a number until it is read."""
