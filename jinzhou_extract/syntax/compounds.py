"""What a noun phrase is made of: attributes, grants, the head that two compounds share."""

from typing import Final

from jinzhou_extract.lexicon.pattern import WordList
from jinzhou_extract.lexicon.tagger import Words
from jinzhou_extract.syntax.words import NOUN_TAGS, WordTable

_SHORT_DEED: Final = 2
_STAGES: Final = WordList("function_words.toml", "stages")
_DIVISIONS: Final = frozenset("省市县区州旗镇乡")
_POINTING: Final = frozenset("这那此该其")
MAX_DEED: Final = 12

_RATE: Final = "率"
_OF_BODIES: Final = WordList("function_words.toml", "deeds_of_bodies")


class Compounds:
    """Takes noun phrases apart; built once from the word table, immutable."""

    def __init__(self, words: WordTable) -> None:
        self._words = words

    def granted(self, words: str) -> str:
        """Return the grant that `words` end with: 最高|补贴; nothing where they name none."""
        return next((grant for grant in self._words.grants if words.endswith(grant)), "")

    def attribute(self, phrase: str) -> str:
        """Return the attribute that a verb stands in front of, alone: 设立|总规模; else all of `phrase`."""
        match = self._words.attributive.search(phrase)
        if match is None or not match.start():
            return phrase
        before = self._words.tag(phrase[: match.start()])
        while len(before) > 1 and before[-1][1] == "ns":
            before = before[:-1]  # 辞去|郑州|月薪 八千元的差事
        if before[0][1] == "a" and before[-1][1].startswith("v"):
            return phrase  # 最大起飞|重量
        word, tag = before[-1]
        is_deed = tag == "v" or (tag[:1] == "v" and word in self._words.flow)  # but 人均住房|面积
        return match[0] if is_deed or word in ("过", "了") else phrase

    def last_attribute(self, phrase: str) -> str:
        """Return the attribute that `phrase` ends in, alone: 主要工业产品|产量; the last word where it ends in none."""
        match = self._words.attributive.search(phrase)
        return match[0] if match is not None else self._words.tag(phrase)[-1][0] if phrase else ""

    def without_examples(self, phrase: str) -> str:
        """Return a phrase without what it names by the way: 新建|车马碧等|大中型水库; what no noun follows stays."""
        tokens = self._words.tag(phrase)
        at = next((at for at in range(len(tokens) - 2, 0, -1) if tokens[at] == ("等", "u")), 0)
        kind = "".join(word for word, _ in tokens[at + 1 :])
        if not at or len(kind) < 2 or len(tokens[at + 1][0]) < 2 or tokens[-1][1][:1] not in NOUN_TAGS:
            return phrase
        deeds = 0
        while deeds < at - 1 and tokens[deeds][1][:1] == "v" and tokens[deeds][0] in self._words.flow:
            deeds += 1
        return "".join(word for word, _ in tokens[:deeds]) + kind

    def without_last(self, phrase: str, word: str) -> str:
        """Return a phrase without `word`, where that is its last word: 机电产品|所, but 研究所."""
        return phrase.removesuffix(word) if phrase and self._words.tag(phrase)[-1][0] == word else phrase

    def is_attribute(self, text: str) -> bool:
        """Say whether `text` is nothing but an attribute that a number states: 总投资, 单机容量."""
        match = self._words.attributive.search(text)
        return match is not None and len(self._words.tag(text)) - len(self._words.tag(match[0])) <= 1

    def tail(self, phrase: str, before: str) -> str:
        """Return what a compound shares with a shorter one in front of it, which ends with `before`.

        第二|产业增加值 shares 产业增加值 with 第一, 锂电池|产量 shares 产量 with 汽车; 发电量 is one word and shares nothing.
        """
        size, end = len(before), 0
        tokens = self._words.tag(phrase)
        words = [word for word, _ in tokens]
        for index, (word, tag) in enumerate(tokens[:-1]):
            end += len(word)
            if end >= size:
                if end != size and index == 0 and tag == "ns":
                    return phrase[end:]  # 长沙 and 衡阳接待人次 are alike from the second word on
                is_cut = (
                    end == size or len(self._words.tag(before + phrase[size:end])) == 1
                )  # 城镇居民 is a word as 农村居民 is
                shared = phrase[size:] if is_cut else words[-1]
                return shared if len(shared) > 1 else self._with_deed(before, tokens, shared)
        is_shared = len(words) > 1 and len(words[-1]) > 1 and self._words.attributive.search(words[-1]) is not None
        return words[-1] if is_shared else ""  # 计算机、国防|军工 are two things

    def _with_deed(self, before: str, tokens: Words, rate: str) -> str:
        """城市|和建制镇污水处理率 share 污水处理率, 养老|、医疗保险参保率 share 参保率: a rate is nothing without its deed."""
        if rate != _RATE or tokens[-1][0] != rate:
            return rate
        if len(self._words.tag(before)) == 1 and tokens[0][1] == self._words.tag(before)[0][1]:
            return "".join(word for word, _ in tokens[1:])
        at = len(tokens) - 1
        while at > 1 and tokens[at - 1][1] in ("v", "vn"):
            at -= 1
        return "".join(word for word, _ in tokens[at:])

    def names(self, text: str) -> bool:
        """Say whether `text` is nothing but nouns and what describes them: 乡村教师."""
        tokens = self._words.tag(text)
        is_thing = all(tag[:1] in ("n", "a", "b", "l", "j", "x", "s") or tag == "vn" for _, tag in tokens)
        return is_thing and tokens[-1][1][:1] in ("n", "l", "j", "v", "s") and tokens[-1][1] not in ("nr", "ns")

    def ends_in_noun(self, text: str) -> bool:
        """Say whether the last word of `text` names something: 财政|收入, but not 唯一 or 开始."""
        word, tag = self._words.tag(text)[-1]
        return tag[:1] in ("n", "l", "j", "s") or tag == "vn" or word in self._words.naming

    def is_name(self, text: str) -> bool:
        """Say whether `text` is nothing but nouns and names: 香港, 汽车零部件."""
        return all(tag[:1] in ("n", "j", "s", "b") or tag == "vn" for _, tag in self._words.tag(text))

    def object(self, clause: str) -> str:
        """Return the nouns that a clause ends with behind its verb: 招标人支付|预付款; nothing where it ends in no object."""
        tokens = self._words.tag(clause)
        verb = next((at for at in range(len(tokens) - 2, 0, -1) if tokens[at][1][:1] == "v"), 0)
        behind = tokens[verb + 1 :] if verb else []
        is_thing = bool(behind) and all(tag[:1] in ("n", "j", "l", "b") for _, tag in behind)
        return "".join(word for word, _ in behind) if is_thing else ""

    def without_place(self, phrase: str) -> str:
        """Return a phrase without the place that it opens with: 浦城县|工业产值."""
        tokens = self._words.tag(phrase)
        if tokens[0][1] != "ns" or len(tokens) == 1:
            return phrase
        named = 2 if tokens[1][0] in _DIVISIONS and len(tokens) > 2 else 1  # 岭南|市
        return "".join(word for word, _ in tokens[named:])

    def done_to(self, phrase: str, *, is_deed: bool = False) -> str:
        """Return what the verb that a phrase opens with is done to: 卖出|门票; the phrase where it opens with none.

        Where the phrase is known to tell a deed (`is_deed`), a word that is else a noun is a verb, too: 研制|新产品.
        """
        tokens = self._words.tag(phrase)
        word, tag = tokens[0]
        does = tag == "v" or (is_deed and tag == "vn") or word in self._words.flow or word in _OF_BODIES.set
        has_object = len(tokens) > 1 and tokens[-1][1][:1] == "n" and tokens[1][0] != "、"
        return phrase[len(word) :] if does and has_object else phrase

    def object_of(self, text: str) -> str:
        """Return a verb at the end of `text` with the nouns in front of it: 组织|劳务输出; nothing where none stand there."""
        tokens = self._words.tag(text[-MAX_DEED:])
        last = tokens[-1][0]
        start = len(tokens) - 1
        while start > 0 and tokens[start - 1][1] in ("n", "j", "b", "l", "i", "vn", "an"):
            start -= 1
        if len(last) > _SHORT_DEED:
            return last  # 劳务输出 is one word
        return "".join(word for word, _ in tokens[start:]) if 0 < start < len(tokens) - 1 else ""

    def without_deed(self, phrase: str) -> str:
        """Return what a verb of doing in a phrase is done with: 旧小区改造|新开工, 全省法院受理|案件."""
        tokens = self._words.tag(phrase)
        end = len(tokens)
        if tokens[-1][0] in self._words.flow:
            end -= 1
            while end > 0 and tokens[end - 1][1] in ("a", "d", "ad"):
                end -= 1
        doing = (at for at in range(end - 1, -1, -1) if tokens[at][0] in self._words.flow and tokens[at][1] == "v")
        start = next(doing, -1) + 1
        while start < end and tokens[start][0] in self._words.flow and tokens[start][1] == "v":
            start += 1
        staged = start + 1 if start < end and tokens[start] == ("新", "a") else start
        if staged < end - 1 and tokens[staged][0] in _STAGES.set:
            start = staged + 1  # 新开工|项目 竣工12个
            start += start < end - 1 and tokens[start] == ("建设", "vn")  # 开工|建设|保障性住房
        if any(word in _POINTING for word, _ in tokens[start:end]):
            return ""
        stem = "".join(word for word, _ in tokens[start:end])
        return stem if any(tag[:1] in ("n", "j", "l", "x", "b") for _, tag in tokens[start:end]) else ""
