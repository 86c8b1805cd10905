"""What stands in front of a deed in its clause and names nothing: how, who is only pointed at, what is said of it."""

from typing import Final

from jinzhou_extract.lexicon.pattern import WordList
from jinzhou_extract.lexicon.tagger import Words
from jinzhou_extract.syntax.actors import PERSONS
from jinzhou_extract.syntax.clauses import NOUN_ENDINGS
from jinzhou_extract.syntax.seasons import behind_season
from jinzhou_extract.syntax.words import WordTable

_INTRODUCING: Final = WordList("function_words.toml", "introducing")
_CARRYING_OUT: Final = WordList("function_words.toml", "carrying_out")
_SAYING: Final = WordList("function_words.toml", "saying")
_MANNER: Final = ("地", "uv")
_HOW_TAGS: Final = frozenset(["d", "ad", "z"])
_DOING_TAGS: Final = frozenset(["v", "d", "p"])
_PERSON_DOES: Final = frozenset(["v", "d", "p", "zg", "c", "z", "ad", "l", "i", "vn"])
_RATES: Final = frozenset("率度")
_SHORT: Final = WordList("function_words.toml", "short_adverbs")
"""Adverbs of one character that only a verb has behind it."""

_BY_NOW: Final = frozenset(["已", "已经"])
"""What makes a verb of a word that is else a noun, with its object behind: 荒滩已|开发苗圃."""

_OF: Final = "的"
_BEING: Final = "是"
_LISTING: Final = "、"
_BY_THEN: Final = "到"
_NEWLY: Final = "新"
_BUILT: Final = "建"
"""Last character of verbs of building, which go in pairs: 设施新建、扩建|项目."""

_DENYING: Final = frozenset("不未没无难非")
_OF_NAMES: Final = WordList("function_words.toml", "adverbs_of_names")
_MOST: Final = "最"
_STAGES: Final = frozenset("期批")
"""What ends a part of a thing, which the dictionary takes for an adverb: 一期|建成."""

_SHORTEST: Final = 4
"""The fewest words of a verb with where it is done: 在|预算|中|拨款."""

_WHERE: Final = WordList("function_words.toml", "adjunct_openers")
_OBJECT_TAGS: Final = frozenset("nrsftkmqabjl")
"""First letters of the tags of words behind a preposition."""


class PredicateReader:
    """Takes off a clause what names nothing in front of its deed; built once from the word table, immutable."""

    def __init__(self, words: WordTable) -> None:
        self._words = words

    def last(self, tokens: Words) -> Words:
        """企业培育、|新增规上企业: behind 、 a verb of adding begins a deed of its own."""
        at = next((at for at in range(len(tokens) - 3, 1, -1) if tokens[at][0] == _LISTING), 0)
        if not at or tokens[at + 1][0] not in self._words.flow or tokens[at + 1][0][0] != _NEWLY or tokens[-1][1][:1] != "n":
            return tokens
        deed, tag = tokens[at - 1]
        is_deed = tag in ("v", "vn") and len(deed) > 1 and deed[-1] != _BUILT
        return tokens[at + 1 :] if is_deed and tokens[at - 2][1][:1] in ("n", "v") else tokens

    def bare(self, tokens: Words) -> Words:
        """别有用心地|聘请, 认为|费用, 当即|送上慰问金, 他|投资: without how it was done, who says so, who is pointed at."""
        tokens = _behind_manner(_behind_being(_behind_saying(tokens)))
        start = 0
        while start < len(tokens) - 1 and self._is_idle(tokens, start):
            start += 1
        return self._without_how(tokens[start:])

    def _without_how(self, tokens: Words) -> Words:
        """村民当即|送上慰问金, 吞吐能力|将|新增: without how it was done, and without who did it to something."""
        end = next((at for at in range(len(tokens) - 1, 1, -1) if self._is_told_how(tokens, at)), 0)
        begin = end - 1
        while begin > 1 and self._says_how(*tokens[begin - 1]):
            begin -= 1
        is_done = end > 0 and tokens[end][1] == "vn"
        if not end or (self._is_name(tokens, begin) and not is_done) or tokens[begin - 1][0] in self._words.negators:
            return tokens
        return tokens[end:] if end < len(tokens) - 1 else [*tokens[:begin], *tokens[end:]]

    def _is_told_how(self, tokens: Words, at: int) -> bool:
        """Say whether a verb has an adverb in front of it, and a noun or nothing behind it."""
        goes_on = at < len(tokens) - 1 and tokens[-1][1][:1] != "n"
        is_deed = tokens[at][1] == "v" or (tokens[at][1] == "vn" and tokens[at - 1][0] in _BY_NOW and at < len(tokens) - 1)
        return is_deed and len(tokens[at][0]) > 1 and self._says_how(*tokens[at - 1]) and not goes_on

    def _is_idle(self, tokens: Words, at: int) -> bool:
        """Say whether the word that a clause opens with names nothing there."""
        (word, tag), following = tokens[at], tokens[at + 1]
        if word in _INTRODUCING.set or (tag == "c" and at == 0):
            return True
        if at and word == _BY_THEN:
            return following[1][:1] == "n"  # 提出到2025年|粮食生产能力
        if word in PERSONS.set:
            return following[1] in _PERSON_DOES
        return self._says_how(word, tag) and following[1] in _DOING_TAGS and not self._is_name(tokens, at)

    def _says_how(self, word: str, tag: str) -> bool:
        if (
            tag not in _HOW_TAGS
            or not _DENYING.isdisjoint(word)
            or word in _OF_NAMES.set
            or word[0] == _MOST
            or word[-1] in _STAGES
        ):
            return False
        return len(word) > 1 or word in _SHORT.set

    def _is_name(self, tokens: Words, at: int) -> bool:
        """Say whether an adverb belongs to a name, or to one of two verbs: 按期|办结|率, 停止、暂缓|装修."""
        last = tokens[-1][0]
        is_of = last[-1] in _RATES or any(word == _OF for word, _ in tokens)
        return is_of or tokens[at + 1][0] in self._words.naming or tokens[at - 1][0] == _LISTING

    def done(self, tokens: Words) -> Words:
        """在财政预算中|拨款, 汛前|备盐: a deed behind where and by when it is done."""
        tokens = behind_season(tokens)
        if len(tokens) < _SHORTEST or tokens[0][0] not in _WHERE.set or tokens[-2][1] != "f":
            return tokens
        last, tag = tokens[-1]
        is_deed = tag == "v" and last not in self._words.naming and last not in NOUN_ENDINGS
        return tokens[-1:] if is_deed and _OBJECT_TAGS.issuperset(tag[0] for _, tag in tokens[1:-1]) else tokens


def _behind_manner(tokens: Words) -> Words:
    """该行别有用心地|聘请: what stands in front of 地 says how."""
    at = next((at for at in range(len(tokens) - 2, 0, -1) if tokens[at] == _MANNER), 0)
    is_how = at and len(tokens[at - 1][0]) > 1 and tokens[at + 1][1] in _DOING_TAGS
    return tokens[at + 1 :] if is_how else tokens


def _behind_saying(tokens: Words) -> Words:
    """说|欧洲买主的开价: what is said stands behind the verb."""
    at = next((at for at in range(len(tokens) - 2, -1, -1) if tokens[at][0] in _SAYING.set and tokens[at][1] == "v"), -1)
    return tokens[at + 1 :]


def _behind_being(tokens: Words) -> Words:
    """跌幅居前的是|甲股份, 减收的主要因素是|契税: what is singled out stands behind 是."""
    at = next((at for at in range(len(tokens) - 2, 0, -1) if tokens[at][0] == _BEING), 0)
    singles_out = at and any(word == _OF for word, _ in tokens[:at]) and all(word != _OF for word, _ in tokens[at:])
    return tokens[at + 1 :] if singles_out and tokens[-1][1][:1] == "n" else tokens


def is_carried_out(tokens: Words, behind: Words) -> bool:
    """Say whether a verb of carrying out was taken off the name of a deed, with its object in front: 完成|幼儿园移交."""
    at = len(tokens) - len(behind) - 1
    if at < 0 or len(behind) < 2 or tokens[at][0] not in _CARRYING_OUT.set or tokens[at + 1 :] != behind:
        return False
    is_deed = behind[-1][1] in ("v", "vn") and len(behind[-1][0]) > 1 and behind[-2][1][:1] in ("n", "v")
    return is_deed and behind[0][1][:1] == "n" and all(tag[:1] in ("n", "b", "j", "a") or tag == "vn" for _, tag in behind[:-1])
