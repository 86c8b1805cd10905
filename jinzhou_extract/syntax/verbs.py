"""What verbs and nouns stand at the ends of the words beside a number, and what a phrase by itself is."""

from typing import Final

from jinzhou_extract.lexicon.pattern import WordList
from jinzhou_extract.syntax.actors import acts
from jinzhou_extract.syntax.disposal import disposes
from jinzhou_extract.syntax.marks import trim
from jinzhou_extract.syntax.words import WordTable

MAX_DEED: Final = 12
"""How many characters are looked at for a verb."""

_LONGEST_DEED: Final = 5
_ORDINALS: Final = frozenset("一二三四五首")  # 一期建成 is a part of the thing
_PEOPLE: Final = frozenset("员师生工民者手")
"""What nouns for people end in."""

_PLACES: Final = frozenset(["ns", "s"])
_MAKING: Final = WordList("function_words.toml", "making")


class VerbReader:
    """Tells verbs from nouns; built once from the word table, immutable."""

    def __init__(self, words: WordTable) -> None:
        self._words = words

    def ends_in_verb(self, text: str) -> bool:
        """Say whether a verb of doing stands at the end of `text`: 兴建|10万平方米厂房."""
        text = text.rstrip()
        return text.endswith(self._words.doing.get(text[-1:], ()))

    def ends_in_deed(self, text: str) -> bool:
        """Say whether `text` ends in a verb that names nothing by itself: 公司获得|100万元的奖励, but 投资|10亿元的项目."""
        text = text.rstrip(" 了个")
        if not text:
            return False
        tokens = self._words.tag(text[-MAX_DEED:])
        word, tag = tokens[-1]
        is_told = word not in self._words.flow or (len(tokens) > 1 and tokens[-2][1] == "v")  # 整改|到位
        return tag.startswith("v") and word not in self._words.nominal and is_told

    def before_place(self, text: str) -> str:
        """Return `text` up to the verb that a place alone stands behind: 看中|城南; all of it where none does."""
        tokens = self._words.tag(text[-MAX_DEED:]) if text else []
        if len(tokens) < 2 or tokens[-1][1] not in _PLACES or tokens[-2][1] != "v":
            return text
        return text.removesuffix(tokens[-1][0])

    def ends_in_people(self, text: str) -> bool:
        """Say whether `text` ends in a noun for people: 抽调民工, 派出教师."""
        if text[-1:] not in _PEOPLE:
            return False
        word, tag = self._words.tag(text[-MAX_DEED:])[-1]
        return tag == "n" and len(word) > 1

    def takes_thing(self, text: str) -> bool:
        """Say whether `text` ends in a thing that something is done with, behind the verb: 运来|石料, but 石料."""
        tokens = self._words.tag(text[-MAX_DEED:]) if text else [("", "")]
        return tokens[-1][1] == "n" and any(tag == "v" for _, tag in tokens[:-1])

    def ends_in_actor(self, text: str) -> bool:
        """Say whether `text` ends in a word for one who acts: 公司, 居民委员会."""
        return bool(text) and acts(self._words.tag(text)[-1])

    def begins_in_deed(self, text: str) -> bool:
        """Say whether `text` opens with a verb, or with 被 before one: 被|判缓刑."""
        tokens = self._words.tag(text[:MAX_DEED]) if text else [("", "")]
        return tokens[0][1] == "v" or tokens[0][0] == "被"

    def opens_in_doing(self, text: str) -> bool:
        """Say whether `text` opens with a verb, an adverb or where it is done, and no noun of its own: 优先|提供给教师."""
        tokens = self._words.tag(text[:MAX_DEED]) if text else [("", "")]
        does = tokens[0][1] in ("v", "d", "ad", "p") or (tokens[0][1] == "vn" and len(tokens) > 1 and tokens[1][1] == "v")
        return does and all(word != "的" for word, _ in tokens)

    def does_to_thing(self, text: str) -> bool:
        """Say whether `text` is a verb that names nothing by itself and what it is done to: 运抵|灾区, but not 驻外|员工."""
        tokens = self._words.tag(text[:MAX_DEED]) if text else [("", "")]
        (word, tag), rest = tokens[0], tokens[1:]
        return tag == "v" and len(word) > 1 and word not in self._words.flow and bool(rest) and rest[-1][1][:1] in ("n", "s")

    def has_verb(self, text: str) -> bool:
        """Say whether a verb stands in `text`."""
        return any(tag == "v" for _, tag in self._words.tag(text))

    def opens_in_thing(self, text: str) -> bool:
        """Say whether `text` opens with a noun, or a verb that only says what for: 种子, 救灾|帐篷, but not 新建|小学."""
        word, tag = self._words.tag(text[:MAX_DEED])[0] if text else ("", "")
        return tag[:1] == "n" or (tag == "vn" and word not in self._words.flow)

    def is_in_noun(self, text: str, at: int) -> bool:
        """Say whether the character at `at` is a part of a noun of more characters: 门|将扑出点球."""
        end = 0
        for word, tag in self._words.tag(text):
            end += len(word)
            if end > at:
                return tag[:1] == "n" and len(word) > 1
        return False

    def opens_in_disposal(self, text: str) -> bool:
        """Say whether `text` opens with a thing and tells what is done with it, by which 将 in front of it is 把."""
        return disposes(self._words, text)

    def is_verb(self, text: str) -> bool:
        """Say whether `text` is one verb: 开行, 卖."""
        tokens = self._words.tag(text.strip())
        return len(tokens) == 1 and tokens[0][1].startswith("v") and tokens[0][1] != "vn"

    def relative(self, text: str) -> str:
        """Return a clause in front of 的 that says what people do, without who makes them: 让|靠芒果吃饭|的七万人."""
        tokens = self._words.tag(text)
        if tokens and tokens[0][0] in _MAKING.set:
            tokens = tokens[1:]
        does = any(tag == "v" and word not in self._words.light for word, tag in tokens)
        return trim("".join(word for word, _ in tokens)) if does and tokens[0][1] in ("v", "p") else ""

    def is_place(self, text: str) -> bool:
        """Say whether `text` is the name of a place: 河北, 浦城县."""
        tokens = self._words.tag(text)
        return bool(tokens) and tokens[0][1] == "ns" and len(tokens) == 1

    def is_where(self, text: str) -> bool:
        """Say whether `text` is nothing but a place or whose it is: 河北, 全县, 省内."""
        return bool(text) and all(tag[:1] in ("n", "s", "f", "j", "b", "r") for _, tag in self._words.tag(text))

    def last_verb(self, text: str) -> str:
        """Return the verb that `text` ends with: 在这条街上|修; nothing where it ends in anything else."""
        tokens = self._words.tag(text[-MAX_DEED:]) if text else [("", "")]
        word, tag = tokens[-1]
        is_verb = tag[:1] == "v" and word not in self._words.leading_over  # 最快的一单|只用
        return word if is_verb or len(word) == 1 else ""

    def is_done(self, text: str) -> bool:
        """Say whether `text` is nothing but verbs: 整合优化."""
        return all(tag in ("v", "vn") for _, tag in self._words.tag(text.strip()))

    def is_act(self, text: str) -> bool:
        """Say whether `text` is one word for what is done: 扑救, 务工."""
        tokens = self._words.tag(text.strip())
        return len(tokens) == 1 and tokens[0][1].startswith("v")

    def is_deed(self, phrase: str) -> bool:
        """Say whether a phrase is nothing but a verb of doing: 完工, 新收, 基本建成."""
        if not 2 <= len(phrase) <= _LONGEST_DEED or phrase[0] in _ORDINALS:
            return False
        tokens = self._words.tag(phrase)
        return tokens[-1][0] in self._words.flow and all(tag in ("a", "d", "v", "vn", "ad") for _, tag in tokens)
