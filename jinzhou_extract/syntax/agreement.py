"""Which noun a classifier counts, where several stand behind it: 三封|农民寄来的|感谢信, 8位|出场的|选手."""

from typing import Final

from jinzhou_extract.lexicon.pattern import WordList
from jinzhou_extract.lexicon.tagger import Words
from jinzhou_extract.lexicon.toml import read_table

_TABLE: Final = "counted.toml"
_MARK: Final = "、"
_LINKS: Final = frozenset([_MARK, "和", "及", "以及", "及其", "或"])
_NOMINAL: Final = ("n", "j", "b", "a", "l", "z", "s", "q", "g", "i")
"""What the tags of words begin with that may stand in front of the head of a noun phrase; a deed that sorts it is vn."""

_NO_NOUNS: Final = frozenset("dpcmruy")
_DE: Final = "的"
_WORD: Final = 2
"""Characters of most words."""

_FARTHEST: Final = 14
"""How many words behind the number the head is looked for."""

_TELLING: Final = frozenset(["ul", "uz", "ug", "y"])
_PERSONS: Final = frozenset(["名", "位"])
_UNDERTAKEN: Final = WordList("function_words.toml", "undertaken")
_SORTED: Final = WordList("function_words.toml", "sorted_by_deed")
_LINES: Final = "条"
_WAYS: Final = WordList("function_words.toml", "ways")
"""Ways, some of which are adverbs to the dictionary: 高速."""

_FEW: Final = frozenset(["人"])
"""Units behind which what people do may follow at once: 50多人|考上大学的."""


class Agreement:
    """Knows what classifiers count; built once from counted.toml, immutable."""

    def __init__(self) -> None:
        self._nouns = {unit: _Nouns(row) for row in read_table(_TABLE).values() for unit in row["units"]}

    def knows(self, unit: str) -> bool:
        """Say whether anything is known of what a unit counts."""
        return unit in self._nouns

    def fits(self, unit: str, word: str, tag: str) -> bool:
        """Say whether a word is one of those that a unit counts."""
        nouns = self._nouns.get(unit)
        return nouns is not None and nouns.has(word, tag)

    def sorted(self, tokens: Words, unit: str) -> Words:
        """Return `tokens` with the thing counted and a verb in front that only sorts it as one noun: 安置|房, 参赛|选手."""
        if unit == _LINES and tokens[0][0] in _WAYS.set:
            return [(tokens[0][0], "n"), *tokens[1:]]  # 三条|高速|建成
        if not unit or unit in _FEW or len(tokens) < 2 or tokens[0][1] != "v" or len(tokens[0][0]) != _WORD:
            return tokens
        word, tag = tokens[1]
        is_sorted = word in _SORTED.set or (tag[:1] == "n" and self.fits(unit, word, tag))
        return [(tokens[0][0] + word, "n"), *tokens[2:]] if is_sorted else tokens

    def opens(self, tokens: Words, start: int, unit: str) -> bool:
        """Say whether the first word of `tokens` from `start` on is one that a unit counts."""
        return start < len(tokens) and self.fits(unit, *tokens[start])

    def counts_deed(self, tokens: Words, unit: str) -> bool:
        """Say whether a unit counts the deed right behind it, which somebody has to do with: 四场|比赛|的球队."""
        return unit in self._nouns and len(tokens) > 1 and tokens[1][0] == _DE and self.opens(tokens, 0, unit)

    def head(self, tokens: Words, start: int, end: int, unit: str) -> tuple[int, int]:
        """Return where the noun phrase of `tokens` begins and ends, which was taken to be from `start` to `end`."""
        nouns = self._nouns.get(unit)
        if nouns is None or start == len(tokens) or (unit in _FEW and (start or tokens[0][1] == "v")):
            return start, end
        fitting = _first(nouns, tokens, start, end)
        if fitting < 0:
            if unit in _FEW or tokens[0][0] == _DE or tokens[start][0] in _LINKS:
                return start, end
            begin, stop = _beyond(nouns, tokens, start, end)
            return (begin, _closed(tokens, begin, stop)) if stop else (start, end)
        start = _behind_clause(tokens, start, fitting)
        stop = _closed(tokens, start, _joined(nouns, tokens, fitting + 1))
        is_owned = end < len(tokens) and (tokens[end][0] == _DE or tokens[end][1] == "m")  # 28家企业|生产的雨衣
        if unit not in _PERSONS and not is_owned and _is_undertaken(tokens[stop:end]):
            return start, end
        goes_on = stop < end and tokens[stop][0] in _LINKS and stop + 1 < len(tokens)
        return start, end if goes_on and not tokens[stop + 1][1].startswith(("nr", "ns")) else stop  # 棋手|和徐某


def _is_undertaken(words: Words) -> bool:
    """Say whether words behind a thing name what is done with it: 36家事业单位|改革, 30家企业|治理任务."""
    is_deed = bool(words) and ((words[-1][1] == "vn" and len(words[-1][0]) == _WORD) or words[-1][0] in _UNDERTAKEN.set)
    return is_deed and all(_is_nominal(token) or token[0] in _UNDERTAKEN.set for token in words)


def _closed(tokens: Words, start: int, end: int) -> int:
    """Return where the quotation ends that `end` stands in, else `end`: “神枪手|”."""
    is_quoted = False
    for word, _ in tokens[start:end]:
        is_quoted = word != "”" if word in "“”" else is_quoted
    return next((at + 1 for at in range(end, len(tokens)) if tokens[at][0] == "”"), end) if is_quoted else end


class _Nouns:
    """The nouns that one classifier counts."""

    def __init__(self, row: dict[str, list[str]]) -> None:
        ends: dict[str, list[str]] = {}
        for word in row["ends"]:
            ends.setdefault(word[-1], []).append(word)
        self._ends = {last: tuple(words) for last, words in ends.items()}
        self._alone = frozenset(row["alone"])
        self._never = tuple(row["never"])

    def has(self, word: str, tag: str) -> bool:
        if len(word) == 1:
            return word in self._alone
        ends = self._ends.get(word[-1])
        if ends is None or not word.endswith(ends) or word.endswith(self._never):
            return False
        is_known = word in ends  # 翻译, 领导 are verbs to the dictionary
        return is_known or (tag[:1] not in _NO_NOUNS and tag != "v")


def _first(nouns: _Nouns, tokens: Words, start: int, end: int) -> int:
    return next((at for at in range(start, end) if nouns.has(*tokens[at])), -1)


def _is_nominal(token: tuple[str, str]) -> bool:
    return token[1].startswith(_NOMINAL) or token[1] == "vn"


def _sorts(nouns: _Nouns, tokens: Words, start: int, at: int) -> bool:
    """Say whether a verb inside a noun phrase only sorts the thing: 旅游|接待|企业, which nobody is told to do."""
    is_verb = at > start and tokens[at][1] == "v" and len(tokens[at][0]) == _WORD
    behind = at + 1 + (at + 2 < len(tokens) and tokens[at + 1][1] == "a")  # 国际|知名|大|企业
    return is_verb and behind < len(tokens) and nouns.has(*tokens[behind])


def _behind_clause(tokens: Words, start: int, at: int) -> int:
    """Return where the noun phrase around `at` begins behind a clause in front of it: 船厂工人写的|散文."""
    de = next((index for index in range(at - 1, start, -1) if tokens[index][0] == _DE), -1)
    return de + 1 if de > 0 and any(tag == "v" for _, tag in tokens[start:de]) else start


_ANDS: Final = frozenset("和与及")
_NAMES: Final = frozenset(["nr", "ns"])


def _joined(nouns: _Nouns, tokens: Words, end: int) -> int:
    """Return where the phrase ends whose head is in front of `end`: 教师|代表, 中小学校长|和教师, 工人、|青年农民; what has a
    name of its own behind 和 is not counted with it: 两家公司|和马航, 三名教师|和王校长.
    """
    at, is_linked = end, True
    while at < len(tokens) and at - end < _FARTHEST:
        word, _ = tokens[at]
        if nouns.has(*tokens[at]):
            end, is_linked = at + 1, True
        elif word in _LINKS and is_linked:
            if word in _ANDS and at + 1 < len(tokens) and tokens[at + 1][1] in _NAMES:
                break
            is_linked = False
        elif not _is_nominal(tokens[at]) and not word.isascii():
            break
        at += 1
    return end


def _beyond(nouns: _Nouns, tokens: Words, start: int, end: int) -> tuple[int, int]:
    """Return where the head is behind what only describes it: 名|在岗的|工人, 名|地、市、县的|干部; 0 where there is none."""
    begin, is_plain = start, True
    for at in range(start, min(len(tokens), start + _FARTHEST)):
        word, tag = tokens[at]
        if at >= end and nouns.has(word, tag):
            return (begin, _joined(nouns, tokens, at + 1)) if is_plain else (0, 0)
        if word == _DE:
            begin, is_plain = at + 1, True
        elif tag == "x" and word != _MARK and word not in "“”":
            break
        elif at < end:
            continue
        elif tag in _TELLING or not (_is_nominal(tokens[at]) or word in _LINKS or _sorts(nouns, tokens, start, at)):
            is_plain = False
    return 0, 0
