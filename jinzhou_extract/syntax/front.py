"""The noun phrase that stands in front of a number."""

from jinzhou_extract.lexicon.pattern import Pattern
from jinzhou_extract.syntax.marks import EDGE, trim
from jinzhou_extract.syntax.words import NOUN_TAGS, Words, WordTable

MAX_LEFT = 48
MAX_DEED = 12
_NOUN_ENDINGS = "的和与及或率额量数费金价税、"
_SUBJECT_ENDINGS = Pattern(
    r"(?:公司|集团|政府|[我全该][省市县区国州]|部门|单位|[局厅委]|全年|当年|记者|[^小社园地景校厂街片库灾城郊山牧林矿辖专特新]区)\Z"
)
_NUMERIC = frozenset(".0123456789")
_ANOTHER_NUMBER = Pattern(r"[\d.]+(?:%|个|种|的|\Z)")
_MAY_SET = frozenset("间内来面天周年月日")
_SETTING = Pattern(
    r"\A(?:未来|今后|过去|最近|近)[一二两三四五六七八九十\d]{1,3}个?[天周日月年]"
    r"|\A[^的、]{1,10}?(?:期间|期内|年内|月内|以来|方面)(?=[^的]{2})"
)
TOTALS = frozenset(["共", "总共", "一共", "预计", "估计"])
TAKING = ("将", "把", "以")
"""What puts the object in front of the verb: 景区|将成人门票 由120元下调."""


class FrontReader:
    """Reads the words in front of a number; built once from the word table, immutable."""

    def __init__(self, words: WordTable) -> None:
        self._words = words

    def ends_in_verb(self, text: str) -> bool:
        """Say whether a verb of doing stands at the end of `text`: 兴建|10万平方米厂房."""
        return text.rstrip().endswith(self._words.doing)

    def ends_in_deed(self, text: str) -> bool:
        """Say whether `text` ends in a verb that names nothing by itself: 公司获得|100万元的奖励, but 投资|10亿元的项目."""
        text = text.rstrip(" 了")
        if not text:
            return False
        word, tag = self._words.tag(text[-MAX_DEED:])[-1]
        return tag.startswith("v") and word not in self._words.nominal and word not in self._words.flow

    def phrase(self, text: str, *, is_share: bool = False) -> str:
        """Return the noun phrase that `text`, the words in front of a number without its cues, ends with.

        For a percentage (`is_share`) a verb at the end says what was done with the thing: 募集资金已累计|使用 87%.
        """
        text = text[-MAX_LEFT:].strip(EDGE)
        if len(text) < 2:
            return "" if text in self._words.prepositions or not text.isalnum() else text
        tokens = self._words.tag(text if _MAY_SET.isdisjoint(text) else _SETTING.sub("", text))
        tokens = self._words.without_leading(self._behind_total(self._behind_light_verb(tokens)))
        while len(tokens) > 1 and (tokens[-1][0] in self._words.prepositions or tokens[-1][0] in self._words.light):
            tokens = tokens[:-1]  # 客流|以 5%的速度递增, 创新平台|实现 倍增
        if len(tokens) == 1 and (tokens[0][0] in self._words.weak or tokens[0][0] in self._words.prepositions):
            return ""
        if is_share:
            tokens = self._without_last_verb(tokens)
        tokens = self._without_subject(tokens)
        phrase = trim("".join(word for word, _ in tokens))
        return "" if phrase[:1] in _NUMERIC and _ANOTHER_NUMBER.match(phrase) else phrase

    def _behind_light_verb(self, tokens: Words) -> Words:
        """完成|进出口总额: a verb that only carries the number is no part of what is measured."""
        for index in range(len(tokens) - 2, -1, -1):
            is_taken = tokens[index][0] in TAKING and tokens[index + 1][1][:1] in NOUN_TAGS and tokens[index][1] in ("d", "p")
            if (tokens[index][0] in self._words.light or is_taken) and tokens[index + 1][0][0] not in _NOUN_ENDINGS:
                return tokens[index + 1 :]
        return tokens

    @staticmethod
    def _behind_total(tokens: Words) -> Words:
        """河南|共|投入农业机械: behind the word of a total or an estimate begins what it is of."""
        at = next((index for index in range(len(tokens) - 2, 0, -1) if tokens[index][0] in TOTALS), None)
        return tokens if at is None else tokens[at + 1 :]

    def _without_last_verb(self, tokens: Words) -> Words:
        end = len(tokens)
        if end > 1 and tokens[-1][1] == "v" and tokens[-1][0] not in self._words.nominal and tokens[-1][0] not in _NOUN_ENDINGS:
            end -= 1
            while end > 1 and tokens[end - 1][1] in ("d", "ad", "v", "t"):
                end -= 1
        return tokens[:end]

    def _without_subject(self, tokens: Words) -> Words:
        """锦州市|创建省级科技创新平台: who did it stands in front of the verb that names the flow."""
        for index in range(1, len(tokens)):
            if tokens[index][0] not in self._words.flow:
                continue
            subject = tokens[index - 1]
            if index == len(tokens) - 1:
                return self._agent(tokens[:index]) + tokens[index:]
            if tokens[index + 1][0][0] in _NOUN_ENDINGS:
                continue
            if subject[0] in self._words.no_subjects:
                continue
            if subject[1] in ("ns", "nt", "d", "t", "f") or _SUBJECT_ENDINGS.search(subject[0]):
                return tokens[index:]
        return tokens

    @staticmethod
    def _agent(tokens: Words) -> Words:
        """公司|在科技城|投资, 由公司|投资: the doer without where and how."""
        by = next((index for index, (word, _) in enumerate(tokens) if word == "由"), None)
        if by is not None:
            return tokens[by + 1 :]
        at = next((index for index, (word, tag) in enumerate(tokens) if tag == "p"), len(tokens))
        return tokens[:at]
