"""Finding the noun phrase beside a number: in front of it, or behind it."""

import re
from collections.abc import Iterable

from jinzhou_extract.lexicon.cues import Verbs
from jinzhou_extract.lexicon.nouns import Nouns
from jinzhou_extract.lexicon.pattern import Pattern, words_of
from jinzhou_extract.lexicon.trie import any_of
from jinzhou_extract.metric import Kind
from jinzhou_extract.relations.segment import build_segmenter

WORDS = "relations.toml"
MAX_LEFT = 48
MAX_DEED = 12
LONGEST_WHOLE = 12
MAX_RIGHT = 36
_EDGE = "# \t　【】，。；：、,;:!！?？—-·…*|/的=×"
_PAIRS = (("“", "”"), ("（", "）"), ("(", ")"), ("《", "》"), ("‘", "’"), ("「", "」"))
_PAIRED = frozenset(mark for pair in _PAIRS for mark in pair)
_NOUN_ENDINGS = "的和与及或率额量数费金价税、"
_LEADING_TAGS = frozenset(["c", "u", "ul", "ug", "uj", "t", "y"])
_STOP_TAGS = frozenset(["p", "d", "ul", "uz", "ug", "y", "ad", "c"])
_STOP_TIMES = Pattern(r"[今去明昨前上下本当近日目正现刚].*|.*(?:[\d月日]|(?<![老青少中童百])年)\Z|.*季度")
_SAYS_WHEN = Pattern(r"[今去明昨前上下本当近日目正现刚如].*|.*(?:[\d月日年]|季度|天|时候|期间)\Z")
_NOUN_TAGS = ("n", "l", "j", "b", "a", "i", "s", "x", "q", "m", "z", "e", "k", "g", "h", "o")
_WHERE = Pattern(r"(?:均|都)?(?:居|位居)?(?:全国|全省|全市|世界|全球)\Z")
_SUBJECT_ENDINGS = Pattern(
    r"(?:公司|集团|政府|[我全该][省市县区国州]|部门|单位|[局厅委]|全年|当年|记者|[^小社园地景校厂街片库灾城郊山牧林矿辖专特新]区)\Z"
)
_NUMERIC = frozenset(".0123456789")
_ANOTHER_NUMBER = Pattern(r"[\d.]+(?:%|个|种|的|\Z)")
_ENUMERATION = Pattern(
    r"\A\s*(?:[①-⑳]|\d{1,2}[.．、](?!\d)|[（(][一二三四五六七八九十\d]{1,2}[）)]|[一二三四五六七八九十]{1,2}[是、要](?=.{3}))"
)
NUMBERING = frozenset("0123456789（(一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳ ")
FOOTNOTE_ENDS = frozenset("]］〕")
_FOOTNOTE = Pattern(r"[\[［〔]\d{1,2}[\]］〕]\Z")
_MAY_SET = frozenset("间内来面天周年月日")
_SETTING = Pattern(
    r"\A(?:未来|今后|过去|最近|近)[一二两三四五六七八九十\d]{1,3}个?[天周日月年]"
    r"|\A[^的、]{1,10}?(?:期间|期内|年内|月内|以来|方面)(?=[^的]{2})"
)
_WHOLES = Pattern(r"(?:全[省市县区州盟旗国镇乡]|我[省市县区国州]|全自治区)(?=.{2})")

TOTALS = frozenset(["共", "总共", "一共", "预计", "估计"])
TAKING = ("将", "把", "以")
"""What puts the object in front of the verb: 景区|将成人门票 由120元下调."""

Words = list[tuple[str, str]]
"""(word, part of speech) in a row."""


class PhraseFinder:
    """Finds noun phrases; built once from the lexicon, immutable."""

    def __init__(self, verbs: Verbs, nouns: Nouns, adverbs: Iterable[str]) -> None:
        self._tag = build_segmenter(dict.fromkeys((*verbs.predicates, *verbs.flow, *verbs.light)), verbs.nominal)
        self._predicates = frozenset((*verbs.predicates, *verbs.stops))
        self._nominal = frozenset(verbs.nominal)
        self._naming = frozenset((*verbs.nominal, *words_of(WORDS, "naming")))
        self._flow = frozenset(verbs.flow)
        self._light = frozenset(verbs.light)
        pronouns, prepositions = words_of(WORDS, "leading_pronouns"), words_of(WORDS, "prepositions")
        self._prepositions = frozenset(prepositions)
        self._function_words = frozenset((*pronouns, *prepositions, *verbs.stops, *adverbs))
        self._ending_pronouns = frozenset(words_of(WORDS, "ending_pronouns"))
        self._means = frozenset(words_of(WORDS, "means"))
        self._milestones = frozenset(words_of(WORDS, "milestones"))
        self._dangling = frozenset(words_of(WORDS, "dangling"))
        self._no_subjects = frozenset(words_of(WORDS, "no_subjects"))
        self._weak = frozenset(verbs.weak) | self._light
        self._grants = frozenset(nouns.grants)
        self._attributive = re.compile(any_of(nouns.attributes) + r"\Z")
        self._doing = tuple(dict.fromkeys((*verbs.flow, *verbs.light)))

    def ends_in_verb(self, text: str) -> bool:
        """Say whether a verb of doing stands at the end of `text`: 兴建|10万平方米厂房."""
        return text.rstrip().endswith(self._doing)

    def ends_in_deed(self, text: str) -> bool:
        """Say whether `text` ends in a verb that names nothing by itself: 公司获得|100万元的奖励, but 投资|10亿元的项目."""
        text = text.rstrip(" 了")
        if not text:
            return False
        word, tag = self._tag(text[-MAX_DEED:])[-1]
        return tag.startswith("v") and word not in self._nominal and word not in self._flow

    def whole(self, text: str) -> str:
        """Return all of a short `text` that can only be a noun phrase, for a verb or 的 stands before it: 运行|经费."""
        text = text.strip(_EDGE + "和及与")
        if not 1 < len(text) <= LONGEST_WHOLE:
            return ""
        word, tag = self._tag(text)[-1]
        return trim(text) if tag[:1] in _NOUN_TAGS or tag == "vn" or word in self._nominal or word in self._grants else ""

    def left(self, text: str, *, is_share: bool = False) -> str:
        """Return the noun phrase that `text`, the words in front of a number without its cues, ends with.

        For a percentage (`is_share`) a verb at the end says what was done with the thing: 募集资金已累计|使用 87%.
        """
        text = text[-MAX_LEFT:].strip(_EDGE)
        if len(text) < 2:
            return "" if text in self._prepositions or not text.isalnum() else text
        tokens = self._tag(text if _MAY_SET.isdisjoint(text) else _SETTING.sub("", text))
        tokens = self._without_leading(self._behind_total(self._behind_light_verb(tokens)))
        while len(tokens) > 1 and (tokens[-1][0] in self._prepositions or tokens[-1][0] in self._light):
            tokens = tokens[:-1]  # 客流|以 5%的速度递增, 创新平台|实现 倍增
        if len(tokens) == 1 and (tokens[0][0] in self._weak or tokens[0][0] in self._prepositions):
            return ""
        if is_share:
            tokens = self._without_last_verb(tokens)
        tokens = self._without_subject(tokens)
        phrase = trim("".join(word for word, _ in tokens))
        return "" if phrase[:1] in _NUMERIC and _ANOTHER_NUMBER.match(phrase) else phrase

    def _behind_light_verb(self, tokens: Words) -> Words:
        """完成|进出口总额: a verb that only carries the number is no part of what is measured."""
        for index in range(len(tokens) - 2, -1, -1):
            is_taken = tokens[index][0] in TAKING and tokens[index + 1][1][:1] in _NOUN_TAGS and tokens[index][1] in ("d", "p")
            if (tokens[index][0] in self._light or is_taken) and tokens[index + 1][0][0] not in _NOUN_ENDINGS:
                return tokens[index + 1 :]
        return tokens

    @staticmethod
    def _behind_total(tokens: Words) -> Words:
        """河南|共|投入农业机械: behind the word of a total or an estimate begins what it is of."""
        at = next((index for index in range(len(tokens) - 2, 0, -1) if tokens[index][0] in TOTALS), None)
        return tokens if at is None else tokens[at + 1 :]

    def _without_leading(self, tokens: Words) -> Words:
        index = 0
        while index < len(tokens) - 1:
            word, tag = tokens[index]
            is_function_word = (tag in _LEADING_TAGS and (tag != "t" or _SAYS_WHEN.match(word))) or (
                word in self._function_words and not (word in self._naming and tokens[index + 1][1].startswith("n"))
            )
            if not is_function_word and word not in self._weak and not (tag == "x" and word in _EDGE):
                break
            if index == len(tokens) - 2 and len(tokens[-1][0]) == 1 and tag == "r":
                break  # 该股
            index += 1
        return tokens[index:]

    def _without_last_verb(self, tokens: Words) -> Words:
        end = len(tokens)
        if end > 1 and tokens[-1][1] == "v" and tokens[-1][0] not in self._nominal and tokens[-1][0] not in _NOUN_ENDINGS:
            end -= 1
            while end > 1 and tokens[end - 1][1] in ("d", "ad", "v", "t"):
                end -= 1
        return tokens[:end]

    def _without_subject(self, tokens: Words) -> Words:
        """锦州市|创建省级科技创新平台: who did it stands in front of the verb that names the flow."""
        for index in range(1, len(tokens)):
            if tokens[index][0] not in self._flow:
                continue
            subject = tokens[index - 1]
            if index == len(tokens) - 1:
                return self._agent(tokens[:index]) + tokens[index:]
            if tokens[index + 1][0][0] in _NOUN_ENDINGS:
                continue
            if subject[0] in self._no_subjects:
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

    def granted(self, words: str) -> str:
        """Return the grant that `words` end with: 最高|补贴; nothing where they name none."""
        return next((grant for grant in self._grants if words.endswith(grant)), "")

    def attribute(self, phrase: str) -> str:
        """Return the attribute that a verb stands in front of, alone: 设立|总规模; else all of `phrase`."""
        match = self._attributive.search(phrase)
        if match is None or not match.start():
            return phrase
        word, tag = self._tag(phrase[: match.start()])[-1]
        return match[0] if tag.startswith("v") or word in ("过", "了") else phrase

    def is_attribute(self, text: str) -> bool:
        """Say whether `text` is nothing but an attribute that a number states: 总投资, 单机容量."""
        match = self._attributive.search(text)
        return match is not None and len(self._tag(text)) - len(self._tag(match[0])) <= 1

    def tail(self, phrase: str, before: str) -> str:
        """Return what a compound shares with a shorter one in front of it, which ends with `before`.

        第二|产业增加值 shares 产业增加值 with 第一, 锂电池|产量 shares 产量 with 汽车; 发电量 is one word and shares nothing.
        """
        size, end = len(before), 0
        tokens = self._tag(phrase)
        words = [word for word, _ in tokens]
        for index, (word, tag) in enumerate(tokens[:-1]):
            end += len(word)
            if end >= size:
                if end != size and index == 0 and tag == "ns":
                    return phrase[end:]  # 长沙 and 衡阳接待人次 are alike from the second word on
                is_cut = end == size or len(self._tag(before + phrase[size:end])) == 1  # 城镇居民 is a word as 农村居民 is
                return phrase[size:] if is_cut else words[-1]
        return words[-1] if len(words) > 1 and len(words[-1]) > 1 else ""

    def topic(self, text: str) -> str:
        """Return the noun phrase that a clause opens with: 资源规模|刷新纪录."""
        text = _ENUMERATION.sub("", text.strip(_EDGE))[:MAX_LEFT]
        tokens = self._without_leading(self._tag(text)) if text else []
        taken: list[str] = []
        for index, (word, tag) in enumerate(tokens):
            following = tokens[index + 1] if index + 1 < len(tokens) else ("", "")
            if word != "、" and self._ends_phrase(word, tag, following, Kind.COUNT, first=index == 0):
                break
            taken.append(word)
        while taken and taken[-1] in self._dangling:
            taken.pop()
        return trim("".join(taken))

    def right(self, text: str, kind: Kind, *, before_number: bool = False, in_list: bool = False) -> tuple[str, int]:
        """Return the noun phrase that `text`, the words behind a number, begins with, and where it ends in `text`.

        Empty where the words behind the number say something else: 投资15亿元|设立…. `before_number` says that
        another number follows `text`, so that what stands behind its last 、 belongs to that one; `in_list` that the
        number closes a list, which 等 sums up.
        """
        text = text[:MAX_RIGHT]
        if not text or not (text[0].isalnum() or text[0] in "“《〈「"):
            return "", 0
        if before_number and "、" in text:
            text = text[: text.index("、")]
        tokens = self._tag(text)
        if tokens[0][0] in self._milestones:
            return "", 0
        relative = self._relative_clause(tokens, kind)
        taken = [word for word, _ in tokens[:relative]]
        head = len("".join(taken))
        list_mark, has_noun, is_quoted = -1, False, False
        for index in range(relative, len(tokens)):
            word, tag = tokens[index]
            following = tokens[index + 1] if index + 1 < len(tokens) else ("", "")
            if is_quoted or word == "“":
                is_quoted = word != "”"  # a name in quotes is one word, whatever stands in it
            elif word == "、":
                list_mark = index
            elif word == "等" and (in_list or following[1] == "m" or following[0] == "一批"):
                break
            elif self._ends_phrase(word, tag, following, kind, first=index == relative, has_noun=has_noun):
                if list_mark > relative and "等" not in taken[list_mark:]:
                    del taken[list_mark:]
                break
            has_noun = has_noun or tag[:1] in ("n", "j", "l", "x")
            taken.append(word)
        else:
            if before_number:
                taken = self._without_attribute(taken, relative)
        while len(taken) > relative and (taken[-1] in self._dangling or taken[-1].isspace()):
            taken.pop()
        phrase = "".join(taken)
        return trim(phrase[head:]), len(phrase)

    def _without_attribute(self, taken: list[str], relative: int) -> list[str]:
        """17个项目|总投资超1亿元: what runs on into the next number is an attribute of the thing."""
        phrase = "".join(taken[relative:])
        phrase = _WHERE.sub("", phrase)
        match = self._attributive.search(phrase)
        return [*taken[:relative], phrase[: match.start()]] if match else taken

    def _relative_clause(self, tokens: Words, kind: Kind) -> int:
        """Return where the head noun begins behind a clause in front of it: 20名|扎根本区发展的|科技人才."""
        word, tag = tokens[0]
        if kind is Kind.MONEY or not tag.startswith("v") or word in self._nominal:
            return 0
        for index in range(len(tokens) - 2, 0, -1):
            if tokens[index][0] == "的" and tokens[index + 1][1][:1] in _NOUN_TAGS:
                return index + 1
        return 0

    def _ends_phrase(
        self, word: str, tag: str, following: tuple[str, str], kind: Kind, *, first: bool, has_noun: bool = True
    ) -> bool:
        """Say whether a word no longer belongs to the noun phrase; `following` is the next word with its tag."""
        next_word, next_tag = following
        if tag == "x":
            return not word.isalnum() and word not in "“”《》‘’·-＋+ "
        if word in ("的", "等"):
            return first or not next_word or (word == "的" and has_noun and kind is Kind.MEASURE)
        if word in ("和", "及", "以及", "或"):
            return first or not (next_tag[:1] in ("n", "b", "j", "l") or next_tag == "vn")
        if tag == "d":
            return word in self._predicates or not (next_tag == "a" or (first and next_tag[:1] in ("n", "b")))
        if tag == "f":
            return first or not (next_tag[:1] == "n" or (next_word and word in ("以上", "以下", "以内")))
        if tag == "t":
            return _STOP_TIMES.match(word) is not None or (has_noun and not first and next_tag.startswith("v"))
        if has_noun and not first and word[0].isascii() and word[0].isalpha():
            return True  # 11个设区市|PM2.5平均浓度
        if has_noun and not first and (word.startswith("每") or word in self._means):
            return True  # 客房|平均入住率, 蔬菜|每公斤
        if tag in _STOP_TAGS or (tag == "r" and word in self._ending_pronouns):
            return True
        if not has_noun and kind is not Kind.MONEY and tag.startswith("v") and not next_word and not first:
            return False  # 2.6万次有效|出诊: an act is what is counted
        if word in self._predicates:
            if word not in self._nominal:
                return True
            return next_tag[:1] != "n" and (kind is Kind.MONEY or not first)
        if tag in ("l", "i") and first and not next_word and kind is Kind.MONEY:
            return True
        if not tag.startswith("v"):
            return False
        if has_noun and not first and next_word in ("了", "过", "着"):
            return True  # 行政村|通了5G
        if first and kind is Kind.MONEY:
            return not (next_tag[:1] in ("n", "v") and word in self._nominal) and not (word in self._grants and not next_word)
        if word in self._nominal or tag != "v":
            return False
        if has_noun and not first and len(word) > 1:
            return True  # 中小学生|打开平板
        return next_tag[:1] != "n" and next_tag != "vn" and (first or word in self._flow)


def trim(phrase: str) -> str:
    """Take marks, half pairs of quotes or brackets and a leading 全市 or 我省 off a phrase: the record's region says it."""
    phrase = trim_marks(phrase)
    if phrase[:1] in ("全", "我") and (whole := _WHOLES.match(phrase)):
        phrase = phrase[whole.end() :]
    return phrase


def trim_marks(phrase: str) -> str:
    """Take marks and half pairs of quotes or brackets off the ends of a phrase."""
    phrase = phrase.strip(_EDGE)
    for opening, closing in () if _PAIRED.isdisjoint(phrase) else _PAIRS:
        surplus = phrase.count(opening) - phrase.count(closing)
        if surplus > 0:
            at = phrase.rfind(opening)
            phrase = phrase[at + 1 :] if at < len(phrase) - 3 and at < len(phrase) // 2 else phrase[:at]
        elif surplus < 0:
            at = phrase.find(closing)
            phrase = phrase[at + 1 :] if at < len(phrase) - 2 else phrase[:at]
    if phrase[:1] in NUMBERING:
        phrase = _ENUMERATION.sub("", phrase)
    if phrase[-1:] in FOOTNOTE_ENDS:
        phrase = _FOOTNOTE.sub("", phrase)
    return phrase.strip(_EDGE)
