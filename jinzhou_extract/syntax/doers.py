"""Who does something, with how and by what between him and the deed: 物业|向业主|收取停车费, 董事长|通过大宗交易|减持."""

from typing import Final

from jinzhou_extract.lexicon.pattern import FilledPattern, WordList, WordPattern
from jinzhou_extract.lexicon.tagger import Words
from jinzhou_extract.syntax.actors import AGENTS, acts, of_purse
from jinzhou_extract.syntax.clauses import AMOUNTS
from jinzhou_extract.syntax.words import WordTable

_MEANS: Final = WordList("function_words.toml", "by_what")
"""What opens by what, to whom and where, whatever the segmenter takes it for."""

_HOW: Final = WordList("function_words.toml", "how_between")
_OF_NAMES: Final = WordList("function_words.toml", "adverbs_of_names")
_OFFICES: Final = WordPattern("function_words.toml", "offices")
_WHO_TAGS: Final = frozenset(["n", "nr", "ns", "nt", "nz", "nrt", "nrfg", "j", "r"])
_THING_TAGS: Final = frozenset(["vn", "zg", "ng"])
_NOMINAL_TAGS: Final = frozenset("nrmqabfsxjt")
"""First letters of the tags of words behind a preposition."""

_MEASURED: Final = WordPattern("function_words.toml", "measured_ends")
_QUANTITIES: Final = FilledPattern("function_words.toml", r"{ends_of_quantities}\Z")
"""What ends nouns that measure the verb in front of them."""

_TELLING: Final = WordList("function_words.toml", "telling")
_APPEARING: Final = WordList("function_words.toml", "appearing")
_PLAIN: Final = WordList("function_words.toml", "plain_deeds")
_TAKING: Final = WordList("function_words.toml", "taking_deeds")
_OF_BODIES: Final = WordList("function_words.toml", "deeds_of_bodies")
_COMPOUND_HEADS: Final = WordPattern("function_words.toml", "compound_heads")
_OUTCOMES: Final = frozenset("出到得进回掉走起")
"""What ends verbs that no thing is sorted by: 购进, 拿出."""

_NO_DEEDS: Final = WordList("function_words.toml", "no_deeds")
FORESEEING: Final = WordList("function_words.toml", "foreseeing")
_PARTICLES: Final = frozenset(["了", "过", "着"])
_MORE: Final = frozenset("多少再")
_MEAN: Final = "平均"
_BY: Final = "靠"
_RATES: Final = WordList("function_words.toml", "mean_rates")
_SINCE: Final = "起"
_OTHER_TAGS: Final = frozenset(["f", "r", "c"])
_SHORT: Final = frozenset("已曾将也又还都仍便就才共均")
_MOST: Final = "最"
_OF: Final = "的"
_MARK: Final = "、"
_NEW: Final = "新"
_LYING: Final = "位于"
_SHORTEST: Final = 3
_WORD: Final = 2


class DoerReader:
    """Takes off who does something; built once from the word table, immutable."""

    def __init__(self, words: WordTable) -> None:
        self._words = words

    def without(self, tokens: Words) -> Words:
        """Return the deed with what it is done to; a verb alone only where one who acts does it."""
        at = next((at for at in range(1, len(tokens) - 1) if tokens[at][0] in FORESEEING.set), 0)
        if at and acts(tokens[at - 1]):
            tokens = tokens[at + 1 :]  # 指挥部|预计|工期
        last = tokens[-1][0] if tokens else ""
        if len(tokens) < _SHORTEST or _QUANTITIES.search(last):
            return tokens
        at = next((at for at in range(len(tokens) - 2, 0, -1) if _is_taking(tokens, at)), 0)
        if at and tokens[-1][1][:1] == "n":
            return _done_at_length(tokens, at)
        return tokens if any(word == _OF for word, _ in tokens) else self._without(tokens)

    def _without(self, tokens: Words) -> Words:
        for at in range(len(tokens) - 1):
            if not _ends_name(tokens, at):
                continue
            begin = self._behind_how(tokens, at + 1)
            if begin == len(tokens) or (begin == at + 1 and not self._is_plain(tokens, begin)):
                continue
            done = self._deed(tokens, at, begin)
            is_mean = len(done) < len(tokens) and tokens[begin - 1][0] in _RATES.set
            return [tokens[begin - 1], *done] if is_mean else done  # 日均|保障航班
        return tokens

    def _deed(self, tokens: Words, at: int, begin: int) -> Words:
        """Return what stands from `begin` on, where it is a deed of what ends at `at`."""
        word, behind = tokens[begin][0], tokens[begin + 1 :]
        if word in _MORE and behind and behind[0][1] == "v":
            return tokens[begin:] if behind[-1][1][:1] == "n" else tokens  # 企业可|少缴税款
        if not self._does(tokens, begin) or any(tag in _OTHER_TAGS or told[-1] == _SINCE for told, tag in behind):
            return tokens  # 被告于判决|生效之日起, 捐出|自己所获奖金
        if behind and behind[0][0] in _PARTICLES:
            behind = behind[1:]
        if len(behind) > 1 and behind[-1][0] in self._words.extending:
            behind = behind[:-1]  # 靠卖瓜|赚
        if word in _TELLING.set:
            return behind or tokens  # 总经理当场宣布|奖励全队
        if behind and behind[-1][0][-1] in AMOUNTS and len("".join(told for told, _ in behind)) > _WORD:
            return behind  # 向业主收取|停车费
        if behind:
            is_thing = (behind[-1][1][:1] == "n" or behind[-1][1] in _THING_TAGS) and _MEASURED.search(behind[-1][0]) is None
            return [tokens[begin], *behind] if is_thing else tokens
        if of_purse(tokens[: at + 1], tokens[begin]):
            return [*tokens[: at + 1], tokens[begin]]
        by_means = any(told in _MEANS.set for told, _ in tokens[at + 1 : begin])
        acts = (by_means or word not in self._words.flow) and word not in _APPEARING.set
        return tokens[begin:] if acts and _acts(tokens, at) else tokens

    def _is_plain(self, tokens: Words, at: int) -> bool:
        """Say whether a verb sorts nothing, so that what stands in front of it did it: 图书馆|购进图书, but 加工企业."""
        word, tag = tokens[at]
        if word in _PLAIN.set or word in _TAKING.set:
            return True
        if word in _OF_BODIES.set:
            is_compound = tag == "vn" and _COMPOUND_HEADS.search(tokens[-1][0]) is not None  # 企业|培训中心
            return at < len(tokens) - 1 and not is_compound and _acts(tokens, at - 1)  # 企业|购置冷藏车
        if not self._does(tokens, at) or tag != "v" or word in self._words.flow:
            return False
        is_outcome = len(word) == _WORD and word[1] in _OUTCOMES
        return is_outcome and (at < len(tokens) - 1 or AGENTS.search(tokens[at - 1][0]) is not None)

    def _does(self, tokens: Words, at: int) -> bool:
        word, tag = tokens[at]
        words = self._words
        if word in _PLAIN.set or word in _TAKING.set or word in _OF_BODIES.set:
            return True
        return (
            tag == "v"
            and word not in _NO_DEEDS.set
            and not any(word in known for known in (words.naming, words.light, words.extending, words.auxiliaries))
        )

    def _behind_how(self, tokens: Words, at: int) -> int:
        """Return where the deed begins behind how, where and by what it is done: 现场|放归, 向业主|收取, 靠|卖瓜."""
        while at < len(tokens):
            word, tag = tokens[at]
            is_mean = word == _MEAN and at + 1 < len(tokens) and tokens[at + 1][0] in self._words.auxiliaries
            if is_mean or self._says_how(word, tag):
                at += 1
                continue
            if word not in _MEANS.set:
                break
            end = at + 1
            while end < len(tokens) and (tokens[end][1][:1] in _NOMINAL_TAGS or tokens[end][1] == "vn"):
                end += 1
            if end == len(tokens):
                return end
            is_by = end > at + 1 or (word == _BY and tokens[end][1] == "v")  # 靠|卖瓜
            at = end if is_by else len(tokens)
        return at

    def _says_how(self, word: str, tag: str) -> bool:
        if word in self._words.negators or word in _OF_NAMES.set or word[0] == _MOST:
            return False
        if word in _HOW.set or word in _RATES.set or word in self._words.auxiliaries or word in _SHORT:
            return True
        return tag in ("d", "ad") and len(word) > 1


def _ends_name(tokens: Words, at: int) -> bool:
    """Say whether who may do something ends at `at`: 董事长|李|明, 远达|投资."""
    if tokens[at][1] in _WHO_TAGS or not at:
        return tokens[at][1] in _WHO_TAGS
    before = tokens[at - 1][1]
    return (before[:2] == "nr" and len(tokens[at][0]) == 1) or (before == "nz" and tokens[at][1] == "vn")


def _is_taking(tokens: Words, at: int) -> bool:
    """Say whether a verb that sorts nothing stands at `at` with who does it in front and a thing behind."""
    word, tag = tokens[at]
    following = tokens[at + 1][0]
    if tag != "v" or word not in _TAKING.set or following in (_OF, _MARK) or following in _PARTICLES:
        return False
    return tokens[at - 1][0] not in (_OF, _MARK, _NEW) and any(kind in _WHO_TAGS for _, kind in tokens[:at])


def _done_at_length(tokens: Words, at: int) -> Words:
    """Return the deed at `at` with its thing; of one that a clause describes no more than that: 抓获|出借银行卡的嫌疑人."""
    thing = tokens[at + 1 :]
    of = next((of for of in range(len(thing) - 2, 0, -1) if thing[of][0] == _OF), 0)
    if not of:
        return tokens[at:]
    if thing[0][1] != "v":
        return tokens  # 外出的和在本地|从事非农产业的农民工
    return thing[of + 1 :] if thing[0][0] == _LYING else thing  # 承租|位于城南的|门面房


def _acts(tokens: Words, at: int) -> bool:
    word, tag = tokens[at]
    is_person = tag in ("nr", "nrt", "nrfg", "nt", "r") or tag not in _WHO_TAGS
    return is_person or AGENTS.search(word) is not None or _OFFICES.search(word) is not None
